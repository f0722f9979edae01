//! `check`: sound wallets pass, and each damaged file is named.

use crate::desk::Desk;

#[test]
fn a_sound_wallet_passes() {
    let mut desk = Desk::with_wallet();
    desk.adds(["event", "type=fall"]);
    let before = desk.everything();
    let checked = desk.run(["check"]).done().json();
    assert_eq!(checked["faults"].as_array().unwrap().len(), 0);
    assert_eq!(desk.everything(), before);
    assert!(desk.types(["check"]).done().out.contains("all sound"));
}

#[test]
fn a_damaged_file_is_named_and_the_rest_stays_readable() {
    let mut desk = Desk::with_wallet();
    for _ in 0..3 {
        desk.adds(["event", "type=fall"]);
    }
    let first = desk.files("ellis/segments").into_keys().next().unwrap();
    let mut bytes = std::fs::read(&first).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(&first, bytes).unwrap();
    let said = desk.run(["check"]);
    let name = first.rsplit('/').next().unwrap().to_owned();
    assert!(said.out.contains(&name), "{}", said.out);
    assert_eq!(said.code, 4);
    let shown = desk.run(["show"]);
    if shown.code == 0 {
        assert!(
            shown.json()["notes"][0]
                .as_str()
                .unwrap()
                .contains("set aside")
        );
    }
    std::fs::write(&first, b"").unwrap();
    desk.run(["check"]).stopped_with(4);
}

/// A folder or a file that is too large, where nothing depends on what stands there.
#[test]
fn whatever_wallet_json_is_the_wallet_opens() {
    let mut desk = Desk::with_wallet();
    let path = desk.path("ellis/wallet.json");
    let opens = |desk: &mut Desk| {
        desk.adds(["event", "type=fall"]);
        assert!(!desk.shows(&[]).is_empty());
        let found = desk.run(["check"]).stopped_with(4).json();
        assert_eq!(found["faults"].as_array().unwrap().len(), 1, "{found}");
        assert_eq!(found["faults"][0]["file"], "wallet.json");
        assert_eq!(found["faults"][0]["kind"], "damaged");
    };
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    opens(&mut desk);
    std::fs::remove_dir(&path).unwrap();
    let large = std::fs::File::create(&path).unwrap();
    large.set_len(65 << 20).unwrap();
    opens(&mut desk);
}
