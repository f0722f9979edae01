//! `repair`: looks first, moves only what is read elsewhere, and takes it back.

use std::path::Path;

use crate::desk::Desk;

fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds(["event", "type=fall"]);
    desk.write("letter.pdf", b"%PDF-1.7 a letter");
    desk.adds(["document", "title=A letter", "--attach", "letter.pdf"]);
    desk
}

/// Puts a copy beside a file, as a sync program does, and gives its name.
fn copies(desk: &Desk, folder: &str, change: impl FnOnce(&mut Vec<u8>)) -> String {
    let first = desk.files(folder).into_keys().next().unwrap();
    let mut bytes = std::fs::read(&first).unwrap();
    change(&mut bytes);
    let stem = Path::new(&first).file_stem().unwrap().to_str().unwrap();
    let name = format!("{folder}/{stem} (conflicted copy 2026-03-01).age");
    desk.write(&name, bytes);
    name
}

#[test]
fn a_wallet_that_is_sound_needs_nothing() {
    let mut desk = desk();
    let before = desk.everything();
    let said = desk.types(["repair"]).done().out;
    assert_eq!(said, "there is nothing to repair\n");
    desk.run(["repair", "--apply"]).done();
    let said = desk.types(["repair", "--undo"]).done().out;
    assert_eq!(said, "there is nothing in quarantine\n");
    assert_eq!(desk.everything(), before);
}

#[test]
fn it_looks_first_then_moves_and_takes_it_back() {
    let mut desk = desk();
    let shown = desk.shows(&[]);
    copies(&desk, "ellis/segments", |_| ());
    copies(&desk, "ellis/attachments", |bytes| bytes.truncate(40));
    desk.write("ellis/segments/.tmp-killed", "half");
    desk.write("ellis/segments/.DS_Store", "");
    let before = desk.everything();
    let planned = desk.run(["repair"]).done().json();
    assert_eq!(planned["moves"].as_array().unwrap().len(), 3, "{planned}");
    assert_eq!(desk.everything(), before, "to look changes nothing");
    let said = desk.types(["repair", "--apply"]).done().out;
    assert_eq!(said.matches("moved into quarantine: ").count(), 3, "{said}");
    assert_eq!(desk.shows(&[]), shown);
    assert_eq!(desk.files("ellis/quarantine").len(), 3);
    let said = desk.types(["check"]).done().out;
    assert!(
        said.contains("quarantine: 3 files out of the way"),
        "{said}"
    );
    assert_eq!(
        desk.types(["repair"]).done().out,
        "there is nothing to repair\n"
    );
    let undone = desk.run(["repair", "--undo"]).done().json();
    assert_eq!(undone["back"].as_array().unwrap().len(), 3);
    assert_eq!(desk.everything(), before);
}

#[test]
fn the_marker_is_written_anew_and_the_damaged_one_comes_back() {
    let mut desk = desk();
    let good = desk.read("ellis/wallet.json");
    desk.write("ellis/wallet.json", "<html>500</html>");
    let before = desk.everything();
    let planned = desk.run(["repair"]).done().json();
    assert_eq!(planned["marker"], true);
    desk.run(["repair", "--apply"]).done();
    assert_eq!(desk.read("ellis/wallet.json"), good);
    desk.run(["check"]).done();
    desk.run(["repair", "--undo"]).done();
    assert_eq!(desk.everything(), before);
    std::fs::remove_file(desk.path("ellis/wallet.json")).unwrap();
    desk.run(["repair", "--apply"]).done();
    assert_eq!(desk.read("ellis/wallet.json"), good);
}

#[test]
fn what_may_hold_something_stays_and_is_named() {
    let mut desk = desk();
    let first = desk
        .files("ellis/segments")
        .into_keys()
        .next_back()
        .unwrap();
    std::fs::write(&first, b"<html>HTTP 500</html>").unwrap();
    let before = desk.everything();
    for args in [&["repair"][..], &["repair", "--apply"]] {
        let said = desk.types(args).stopped_with(4);
        let name = first.rsplit('/').next().unwrap();
        assert!(
            said.out.contains(&format!("stays: segments/{name}")),
            "{}",
            said.out
        );
        assert!(said.err.contains("carewallet merge"), "{}", said.err);
        assert_eq!(desk.everything(), before);
    }
    let attached = desk.files("ellis/attachments").into_keys().next().unwrap();
    std::fs::write(&attached, b"").unwrap();
    let before = desk.everything();
    desk.run(["repair", "--apply"]).stopped_with(4);
    assert_eq!(desk.everything(), before);
}

#[test]
fn undoing_never_writes_over_a_file() {
    let mut desk = desk();
    let copy = copies(&desk, "ellis/segments", |_| ());
    desk.run(["repair", "--apply"]).done();
    desk.write(&copy, "somebody else's");
    let before = desk.everything();
    desk.run(["repair", "--undo"]).stopped_with(1);
    assert_eq!(desk.everything(), before);
}

#[test]
fn what_is_erased_may_still_lie_in_quarantine_and_that_is_said() {
    let mut desk = desk();
    let fall = desk.shows(&["--kind", "event"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let other = desk.adds(["event", "type=admission"]);
    for file in desk.files("ellis/segments").into_keys() {
        let copy = format!("{} (1).age", file.trim_end_matches(".age"));
        std::fs::copy(&file, copy).unwrap();
    }
    desk.run(["repair", "--apply"]).done();
    let erase = |desk: &mut Desk, id: &str| {
        let said = desk.types(["erase", id, "--why", "a mistake", "--yes"]);
        (said.code, said.out + &said.err)
    };
    let (code, said) = erase(&mut desk, &fall);
    assert_ne!(code, 0);
    assert!(said.contains("quarantine/segments-1-"), "{said}");
    std::fs::remove_dir_all(desk.path("ellis/quarantine")).unwrap();
    assert_eq!(erase(&mut desk, &other).0, 0);
}

#[test]
fn a_former_holder_may_still_open_what_lies_in_quarantine() {
    let mut desk = desk();
    desk.run(["holder", "add", "Tom", "--new-key", "tom.txt"])
        .done();
    copies(&desk, "ellis/segments", |_| ());
    desk.run(["repair", "--apply"]).done();
    let said = desk.types(["holder", "remove", "Tom", "--why", "moved away"]);
    assert_ne!(said.code, 0);
    let said = said.out + &said.err;
    assert!(said.contains("quarantine/segments-1-"), "{said}");
}
