//! `backup`: one file that holds all, proved before it is there.

use std::path::PathBuf;

use carewallet_core::store::{DiskStore, Store};

use crate::desk::Desk;

/// A desk with entries, a scan and an empty folder beside.
fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds(["event", "type=fall"]);
    desk.write("letter.pdf", b"%PDF-1.7 a letter");
    desk.adds(["document", "title=A letter", "--attach", "letter.pdf"]);
    desk
}

/// The files of a wallet's folder by their names within it.
fn content(desk: &Desk, wallet: &str) -> Vec<(String, String)> {
    let root = desk.path(wallet).display().to_string();
    let files = desk.files(wallet).into_iter();
    files
        .map(|(path, hash)| (path[root.len()..].to_owned(), hash))
        .collect()
}

#[test]
fn what_is_restored_is_what_was_there() {
    let mut desk = desk();
    let before = desk.files("ellis");
    let made = desk.run(["backup", "one.age"]).done().json();
    assert_eq!(made["files"], before.len());
    assert_eq!(desk.files("ellis"), before, "a backup changes nothing");
    let restored = desk.run(["restore", "one.age", "again"]).done().json();
    assert_eq!(restored["entries"], made["entries"]);
    assert_eq!(restored["faults"].as_array().unwrap().len(), 0);
    assert_eq!(content(&desk, "again"), content(&desk, "ellis"));
    let shown = desk.shows(&[]);
    assert_eq!(desk.shows(&["--wallet", "again"]), shown);
    desk.run(["check", "--wallet", "again"]).done();
    let said = desk.types(["backup", "two.age"]).done().out;
    assert!(
        said.contains("saved: two.age (6 files, 4 entries)"),
        "{said}"
    );
    assert!(said.contains("it was opened and compared"), "{said}");
}

#[test]
fn every_holder_can_open_it_and_nobody_else() {
    let mut desk = desk();
    desk.run(["holder", "add", "Tom", "--new-key", "tom.txt"])
        .done();
    desk.run(["backup", "one.age"]).done();
    desk.run(["restore", "one.age", "by-tom", "--key", "tom.txt"])
        .done();
    let other = ["--wallet", "other", "--key", "other.txt"];
    desk.run(["init", "--person", "Ann Other"].iter().chain(&other))
        .done();
    desk.run(["restore", "one.age", "by-ann", "--key", "other.txt"])
        .locked("wrong_key");
    assert!(!desk.path("by-ann").exists());
}

#[test]
fn never_over_a_file_never_inside_and_nothing_half() {
    let mut desk = desk();
    desk.write("there.age", "somebody's");
    std::fs::create_dir(desk.path("folder.age")).unwrap();
    let before = desk.everything();
    desk.run(["backup", "there.age"]).refused("file_exists");
    desk.run(["backup", "folder.age"]).refused("file_exists");
    desk.run(["backup", "missing/a.age"])
        .refused("missing_file");
    for inside in [
        "ellis/a.age",
        "ellis/segments/a.age",
        "ellis/../ellis/a.age",
    ] {
        desk.run(["backup", inside]).refused("same_file");
    }
    assert_eq!(desk.everything(), before);
    // There is no way to make one that is not sealed.
    for flag in ["--plain", "--no-encryption", "--unsealed", "--force"] {
        desk.run(["backup", "a.age", flag]).usage();
    }
}

#[test]
fn a_damaged_file_is_named_and_kept_as_it_is() {
    let mut desk = desk();
    let first = desk
        .files("ellis/segments")
        .into_keys()
        .next_back()
        .unwrap();
    let mut bytes = std::fs::read(&first).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&first, &bytes).unwrap();
    let said = desk.types(["backup", "one.age"]).stopped_with(4);
    let name = first.rsplit('/').next().unwrap();
    assert!(
        said.out.contains(&format!(
            "damaged, and in the backup as it is: segments/{name}"
        )),
        "{}",
        said.out
    );
    desk.run(["restore", "one.age", "again"]).stopped_with(4);
    assert_eq!(content(&desk, "again"), content(&desk, "ellis"));
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_left_out_and_said() {
    let mut desk = desk();
    let link = desk.path("ellis/segments/00112233445566778899aabbccddeeff.age");
    std::os::unix::fs::symlink(desk.path("letter.pdf"), link).unwrap();
    let said = desk.types(["backup", "one.age"]).stopped_with(4);
    let left_out = "not in the backup: segments/00112233445566778899aabbccddeeff.age: this is not";
    assert!(said.out.contains(left_out), "{}", said.out);
    // What it leads to never gets in.
    desk.run(["restore", "one.age", "again"]).done();
    assert!(
        !content(&desk, "again")
            .iter()
            .any(|(name, _)| name.contains("0011223344"))
    );
}

#[test]
fn it_says_how_old_the_last_one_is() {
    let mut desk = desk();
    let said = desk.types(["backup"]).done().out;
    assert!(
        said.contains("this computer knows of no backup; 4 entries"),
        "{said}"
    );
    desk.run(["backup", "one.age"]).done();
    desk.adds(["event", "type=fall"]);
    let status = desk.run(["backup"]).done().json();
    assert_eq!(
        (&status["since"], &status["last"]["entries"]),
        (&1.into(), &4.into())
    );
    let said = desk.types(["check"]).done().out;
    assert!(
        said.contains("last backup from this computer: 1 March 2026, 1 entry since\n"),
        "{said}"
    );
    desk.goes_to("2026-06-01");
    let said = desk.types(["backup"]).done().out;
    assert!(said.contains("92 days ago, make a new one"), "{said}");
    // The name names nobody (SR-34).
    let id = desk
        .run(["init", "--person", "Ann", "--wallet", "w", "--key", "k"])
        .done()
        .json();
    let name = desk
        .run(["backup", "--wallet", "w", "--key", "k"])
        .done()
        .json();
    let id = id["wallet"]["id"].as_str().unwrap()[..8].to_owned();
    assert_eq!(name["name"], format!("carewallet-{id}-2026-06-01.age"));
}

#[test]
fn a_stick_that_is_plugged_in_is_offered() {
    let mut desk = desk();
    for stick in ["stick", "disk"] {
        std::fs::create_dir(desk.path(stick)).unwrap();
    }
    desk.sticks = vec![desk.path("stick"), desk.path("disk")];
    let count = |desk: &Desk, stick: &str| desk.files(stick).len();
    // A program and a pipe are asked nothing.
    let listed = desk.run(["backup"]).done().json();
    assert_eq!(listed["sticks"].as_array().unwrap().len(), 2);
    desk.types(["backup"]).done();
    desk.answering(&[""]).types(["backup"]).done();
    assert_eq!((count(&desk, "stick"), count(&desk, "disk")), (0, 0));
    let said = desk.answering(&["3", "x", "2"]).types(["backup"]).done();
    assert!(said.out.contains("saved: "), "{}", said.out);
    assert_eq!((count(&desk, "stick"), count(&desk, "disk")), (0, 1));
    desk.answering(&["2"]).types(["backup"]).done();
    assert_eq!(
        count(&desk, "disk"),
        2,
        "the second one of a day has a name too"
    );
    let names: Vec<PathBuf> = desk.files("disk").into_keys().map(PathBuf::from).collect();
    let again = names[0].display().to_string();
    desk.run(["restore", &again, "again"]).done();
}

/// What lies in the folder beside the wallet's files goes along, and quarantine not.
#[test]
fn the_three_places_and_nothing_else() {
    let mut desk = desk();
    desk.write("ellis/notes.txt", "beside");
    desk.write("ellis/segments/.DS_Store", "of the system");
    let store = DiskStore::at(desk.path("ellis"));
    store
        .publish(
            carewallet_core::store::Area::Segments,
            "torn.age.part",
            b"x",
        )
        .unwrap();
    store
        .set_aside(carewallet_core::store::Area::Segments, "torn.age.part")
        .unwrap();
    desk.run(["backup", "one.age"]).done();
    desk.run(["restore", "one.age", "again"]).done();
    let names: Vec<String> = content(&desk, "again")
        .into_iter()
        .map(|(n, _)| n)
        .collect();
    assert!(
        names.contains(&"/segments/.DS_Store".to_owned()),
        "{names:?}"
    );
    assert!(
        !names
            .iter()
            .any(|n| n.contains("quarantine") || n.contains("notes"))
    );
}

#[test]
fn a_backup_and_its_restoring_are_refused_before_anything_is_there() {
    let mut desk = Desk::with_wallet();
    desk.write(
        "letter.pdf",
        [b"%PDF-1.7 ".to_vec(), vec![7; 300_000]].concat(),
    );
    desk.adds(["document", "title=A letter", "--attach", "letter.pdf"]);
    desk.run(["backup", "fits.age"]).done();
    let before = desk.everything();
    desk.free = Some(250_000);
    for args in [
        ["backup", "x.age"].as_slice(),
        &["restore", "fits.age", "new"],
    ] {
        let error = desk.run(args).refused("disk_full").error();
        let said = error["message"].as_str().unwrap();
        assert!(
            said.contains("this needs 0.4 MB, and 0.2 MB are free"),
            "{said}"
        );
        assert_eq!(desk.everything(), before);
    }
    assert!(!desk.path("new").exists() && !desk.path("x.age").exists());
    desk.free = Some(1 << 30);
    desk.run(["restore", "fits.age", "new"]).done();
}
