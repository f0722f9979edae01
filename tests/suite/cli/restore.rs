//! `restore`: all of a backup in a new folder, or nothing anywhere.

use crate::desk::Desk;

fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds(["event", "type=fall"]);
    desk.run(["backup", "whole.age"]).done();
    desk
}

#[test]
fn only_into_a_folder_that_is_new_or_empty() {
    let mut desk = desk();
    std::fs::create_dir(desk.path("empty")).unwrap();
    desk.run(["restore", "whole.age", "empty"]).done();
    let before = desk.everything();
    desk.run(["restore", "whole.age", "empty"])
        .refused("folder_not_empty");
    desk.run(["restore", "whole.age", "ellis"])
        .refused("folder_not_empty");
    desk.run(["restore", "whole.age", "key.txt"])
        .stopped_with(1);
    desk.run(["restore", "whole.age", "missing/new"])
        .refused("missing_file");
    desk.run(["restore", "missing.age", "new"])
        .refused("missing_file");
    desk.run(["restore", "ellis", "new"]).refused("not_a_file");
    desk.run(["restore", "key.txt", "new"])
        .stopped(6, "not_an_age_file");
    let segment = desk.files("ellis/segments").into_keys().next().unwrap();
    desk.run(["restore", segment.as_str(), "new"])
        .stopped(6, "not_a_backup");
    desk.unsets("CAREWALLET_KEY_FILE");
    desk.run(["restore", "whole.age", "new"]).locked("no_key");
    assert_eq!(desk.everything(), before);
}

#[test]
fn what_is_cut_or_changed_leaves_nothing() {
    let mut desk = desk();
    let whole = desk.read("whole.age");
    let before = desk.everything();
    let last = whole.len() - 1;
    // In the header, where the tar begins, behind its last file, and at the end.
    for at in [0, 30, 200, 700, last / 2, last - 1100, last - 20, last] {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        for (sort, bytes) in [("changed", &changed[..]), ("cut", &whole[..at])] {
            desk.write("bad.age", bytes);
            let said = desk.run(["restore", "bad.age", "new"]);
            assert!(matches!(said.code, 3..=6), "{sort} at {at}: {}", said.err);
            assert!(!desk.path("new").exists(), "{sort} at {at}");
        }
    }
    std::fs::remove_file(desk.path("bad.age")).unwrap();
    assert_eq!(desk.everything(), before);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let mut desk = desk();
    let pipe = desk.path("pipe.age");
    std::process::Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .unwrap();
    desk.run(["restore", "pipe.age", "new"]).stopped_with(1);
    assert!(!desk.path("new").exists());
}

#[test]
fn an_older_backup_brings_back_what_was_lost_by_a_merge() {
    let mut desk = desk();
    let lost = desk.files("ellis/segments").into_keys().next().unwrap();
    desk.adds(["event", "type=admission"]);
    let fall = desk.shows(&["--kind", "event"]);
    std::fs::write(lost, b"").unwrap();
    desk.run(["check"]).stopped_with(4);
    desk.run(["restore", "whole.age", "beside"]).done();
    desk.run(["merge", "beside"]).done();
    assert_eq!(desk.shows(&["--kind", "event"]).len(), fall.len());
}

/// Each fault has words of its own (SR-15), and none looks like success.
#[cfg(target_os = "linux")]
#[test]
fn six_faults_have_six_sentences() {
    let mut desk = desk();
    let other = ["--wallet", "other", "--key", "other.txt"];
    desk.run(["init", "--person", "Ann Other"].iter().chain(&other))
        .done();
    let whole = desk.read("whole.age");
    desk.write("cut.age", &whole[..whole.len() - 1]);
    desk.write("empty.age", "");
    desk.write("page.age", "<!DOCTYPE html><title>500</title>");
    desk.copies("ellis", "newer");
    let marker = String::from_utf8(desk.read("newer/wallet.json")).unwrap();
    desk.write("newer/wallet.json", marker.replace(":1,", ":2,"));
    let cases = [
        ("restore whole.age new --key other.txt", "wrong_key"),
        ("restore cut.age new", "damaged"),
        ("restore empty.age new", "empty_file"),
        ("restore page.age new", "not_an_age_file"),
        ("add event type=missing --wallet newer", "newer_format"),
        // Where not even root may write.
        ("backup /sys/new.age", "not_allowed"),
    ];
    let mut codes = std::collections::BTreeSet::new();
    let mut sentences = std::collections::BTreeSet::new();
    for (typed, kind) in cases {
        let said = desk.run(typed.split(' '));
        codes.insert(said.code);
        let error = said.error();
        assert_eq!(error["kind"], kind, "{typed}: {error}");
        println!("exit {}  {}", said.code, error["message"]);
        let message = error["message"].as_str().unwrap();
        // Without the file that it is about.
        sentences.insert(message.rsplit(": ").next().unwrap().to_owned());
        assert!(!desk.path("new").exists(), "{typed}");
    }
    assert_eq!(sentences.len(), cases.len(), "{sentences:?}");
    assert_eq!(codes.into_iter().collect::<Vec<u8>>(), [3, 4, 5, 6, 7, 8]);
}
