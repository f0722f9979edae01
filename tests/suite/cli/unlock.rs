//! Keys: each way in, and each way in which there is none.

use carewallet_app::keyring::KeyringError;

use crate::desk::{Desk, KEY, WALLET};

#[test]
fn each_missing_key_has_its_own_words_and_makes_no_new_key() {
    let mut desk = Desk::with_wallet();
    desk.write("page.txt", "not a key");
    let two = [desk.read(KEY), desk.read(KEY)].concat();
    desk.write("two.txt", two);
    let other = ["--wallet", "other", "--key", "other.txt"];
    desk.run(["init", "--person", "Ann Other"].iter().chain(&other))
        .done();
    let before = desk.everything();
    for (key, kind) in [
        ("missing.txt", "key_missing"),
        ("page.txt", "not_a_key"),
        ("two.txt", "several_keys"),
        ("other.txt", "other_wallet"),
    ] {
        desk.run(["show", "--key", key]).locked(kind);
    }
    desk.unsets("CAREWALLET_KEY_FILE");
    for (error, kind) in [
        (KeyringError::Absent, "no_key"),
        (KeyringError::Locked, "keyring_locked"),
        (KeyringError::Failing, "keyring_failing"),
        (KeyringError::Slow, "keyring_slow"),
    ] {
        desk.keyring.fails = Some(error);
        desk.run(["show"]).locked(kind);
        desk.run(["add", "event", "type=fall"]).locked(kind);
    }
    desk.keyring.fails = None;
    desk.run(["show"]).locked("keyring_no_entry");
    assert!(desk.keyring.lines.borrow().is_empty());
    std::fs::remove_file(desk.path("ellis/wallet.json")).unwrap();
    desk.run(["show"]).locked("no_key");
    desk.write("ellis/wallet.json", before_marker(&desk));
    assert_eq!(desk.everything(), before);
}

/// What `wallet.json` holds, from the key file's own words.
fn before_marker(desk: &Desk) -> String {
    let key = String::from_utf8(desk.read(KEY)).unwrap();
    let id = key
        .lines()
        .find_map(|line| line.strip_prefix("# wallet: "))
        .unwrap();
    format!("{{\"carewallet\":1,\"wallet\":\"{id}\"}}\n")
}

#[test]
fn the_keyring_opens_only_the_wallet_that_its_line_names() {
    let mut desk = Desk::with_wallet();
    let key = String::from_utf8(desk.read(KEY)).unwrap();
    let id = key
        .lines()
        .find_map(|line| line.strip_prefix("# wallet: "))
        .unwrap();
    let secret = key.lines().last().unwrap();
    desk.unsets("CAREWALLET_KEY_FILE");
    desk.keyring.fails = None;
    desk.keyring
        .lines
        .borrow_mut()
        .insert(id.to_owned(), format!("{secret} {id}"));
    desk.run(["show"]).done();
    let others = "0".repeat(32);
    for line in [
        format!("{secret} {others}"),
        secret.to_owned(),
        format!("x {id}"),
    ] {
        desk.keyring.lines.borrow_mut().insert(id.to_owned(), line);
        let said = desk.run(["show"]).locked("keyring_failing");
        assert!(!said.err.contains("SECRET"));
    }
}

#[test]
fn each_missing_wallet_has_its_own_words() {
    let mut desk = Desk::with_wallet();
    std::fs::create_dir_all(desk.path("bare")).unwrap();
    std::fs::create_dir_all(desk.path("moved/segments")).unwrap();
    desk.run(["show", "--wallet", "missing"])
        .stopped(6, "no_wallet");
    desk.run(["show", "--wallet", "bare"])
        .stopped(6, "no_wallet");
    desk.run(["show", "--wallet", "moved"])
        .stopped(5, "empty_folder");
    desk.unsets("CAREWALLET_DIR");
    desk.run(["show"]).usage();
    desk.write("ellis/segments/noise.age", "<html>");
    let said = desk.types(["show", "--wallet", WALLET]).done();
    assert!(said.err.contains("1 file was set aside"), "{}", said.err);
}
