//! `merge`: two copies become one record, and nothing disappears.

use crate::desk::Desk;

#[test]
fn both_copies_hold_everything_after_both_merges() {
    let mut desk = Desk::with_wallet();
    desk.copies("ellis", "copy");
    desk.adds(["event", "type=fall"]);
    desk.adds(["event", "type=admission", "--wallet", "copy"]);
    assert_eq!(desk.run(["merge", "copy"]).done().json()["merged"], 1);
    assert_eq!(
        desk.run(["merge", "ellis", "--wallet", "copy"])
            .done()
            .json()["merged"],
        1
    );
    assert_eq!(desk.run(["merge", "copy"]).done().json()["merged"], 0);
    let one = desk.shows(&[]);
    assert_eq!(one, desk.shows(&["--wallet", "copy"]));
    assert_eq!(one.len(), 3);
}

#[test]
fn other_folders_are_refused() {
    let mut desk = Desk::with_wallet();
    let other = ["--wallet", "other", "--key", "other.txt"];
    desk.run(["init", "--person", "Ann Other"].iter().chain(&other))
        .done();
    std::fs::create_dir_all(desk.path("empty/segments")).unwrap();
    std::fs::create_dir(desk.path("nothing")).unwrap();
    let before = desk.everything();
    desk.run(["merge", "empty"]).stopped(5, "empty_folder");
    desk.run(["merge", "nothing"]).stopped(6, "no_wallet");
    desk.run(["merge", "missing"]).refused("missing_file");
    desk.run(["merge", "ellis"]).refused("same_file");
    desk.run(["merge", "other"]).locked("wrong_key");
    assert_eq!(desk.everything(), before);
}

#[test]
fn an_older_copy_put_back_is_noticed() {
    let mut desk = Desk::with_wallet();
    desk.copies("ellis", "older");
    desk.adds(["event", "type=fall"]);
    std::fs::rename(desk.path("ellis"), desk.path("newer")).unwrap();
    std::fs::rename(desk.path("older"), desk.path("ellis")).unwrap();
    let said = desk.types(["show"]).done();
    assert!(
        said.err.contains("older than the one this computer saw"),
        "{}",
        said.err
    );
    desk.run(["merge", "newer"]).done();
    assert_eq!(desk.shows(&["--kind", "event"]).len(), 1);
}
