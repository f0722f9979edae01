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

/// The newest segment, damaged as a server that fails writes it, and its name.
fn damages(desk: &Desk, before: &[String]) -> String {
    let mut files = desk.files("ellis/segments");
    files.retain(|name, _| !before.contains(name));
    let (path, _) = files.pop_first().unwrap();
    std::fs::write(&path, "<html>HTTP 500</html>").unwrap();
    format!("segments/{}", path.rsplit('/').next().unwrap())
}

fn segments(desk: &Desk) -> Vec<String> {
    desk.files("ellis/segments").into_keys().collect()
}

#[test]
fn a_damaged_file_is_given_up_and_taken_back_and_a_merge_brings_it() {
    let mut desk = desk();
    let before = segments(&desk);
    let lost = desk.adds(["event", "type=missing"]);
    desk.copies("ellis", "copy");
    let named = damages(&desk, &before);
    desk.run(["check"]).stopped_with(4);
    let files = desk.everything();
    // To look changes nothing, and says what is known to be lost.
    let said = desk.types(["repair", "--give-up", &named]).done().out;
    assert!(
        said.contains(&format!("would be given up: {named}: ")),
        "{said}"
    );
    assert!(said.contains(&format!("entry {}", &lost[..8])), "{said}");
    assert!(
        said.contains(&format!("repair --give-up {named} --apply")),
        "{said}"
    );
    assert_eq!(desk.everything(), files);
    let done = desk.run(["repair", "--give-up", &named, "--apply"]).done();
    assert_eq!(done.json()["entries"][0], lost.as_str());
    // Nothing complains about it any more, however often it is asked.
    for _ in 0..2 {
        let said = desk.types(["check"]).done();
        assert!(said.out.contains("quarantine: 1 file"), "{}", said.out);
        assert!(!said.err.contains("missing"), "{}", said.err);
        desk.types(["repair"]).done();
        desk.run(["share", "--to", "A", "-o", "a.json", "--force"])
            .done();
        desk.adds(["event", "type=fall"]);
    }
    // Taken back, it is what it was, and is missed again.
    let given_up = desk.files("ellis/quarantine");
    desk.run(["repair", "--undo"]).done();
    assert!(desk.path(&format!("ellis/{named}")).exists());
    let faults = desk.run(["check"]).stopped_with(4);
    assert!(faults.out.contains(&named), "{}", faults.out);
    desk.run(["repair", "--give-up", &named, "--apply"]).done();
    assert_eq!(desk.files("ellis/quarantine"), given_up);
    // A copy that has it brings it; if it is lost once more, it is missed.
    let merged = desk.run(["merge", "copy"]).done().json();
    assert_eq!(merged["merged"], 1, "{merged}");
    let shown = desk.shows(&["--kind", "event", "--all"]);
    assert!(shown.iter().any(|entry| entry["id"] == lost.as_str()));
    assert_eq!(shown.len(), 4);
    let known = segments(&desk);
    desk.adds(["event", "type=fall"]);
    damages(&desk, &known);
    desk.run(["check"]).stopped_with(4);
}

#[test]
fn an_attachment_that_is_given_up_is_named_with_its_entry() {
    let mut desk = desk();
    desk.copies("ellis", "copy");
    let path = desk.files("ellis/attachments").into_keys().next().unwrap();
    std::fs::write(&path, b"").unwrap();
    let named = format!("attachments/{}", path.rsplit('/').next().unwrap());
    // As it is typed from where one stands, too.
    let typed = format!("ellis/{named}");
    let said = desk.types(["repair", "--give-up", &typed]).done().out;
    assert!(said.contains("what is attached to A letter (id "), "{said}");
    desk.run(["repair", "--give-up", &typed, "--apply"]).done();
    desk.run(["check"]).done();
    let merged = desk.run(["merge", "copy"]).done().json();
    assert_eq!(merged["attachments"], 1, "{merged}");
    std::fs::remove_file(desk.files("ellis/attachments").into_keys().next().unwrap()).unwrap();
    desk.run(["check"]).stopped_with(4);
}

#[test]
fn what_is_sound_is_never_given_up() {
    let mut desk = desk();
    let before = desk.everything();
    let sound = desk.files("ellis/segments").into_keys().next().unwrap();
    let sound = format!("segments/{}", sound.rsplit('/').next().unwrap());
    desk.run(["repair", "--give-up", &sound, "--apply"])
        .refused("rule");
    for none in [
        "segments/none.age",
        "wallet.json",
        "../key.txt",
        "quarantine/x",
    ] {
        desk.run(["repair", "--give-up", none, "--apply"])
            .refused("missing_file");
    }
    assert_eq!(desk.everything(), before);
}
