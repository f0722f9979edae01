//! `init` and `person`: wallets begin.

use crate::desk::{Desk, KEY, WALLET};

#[test]
fn a_wallet_begins_with_its_key_and_its_person() {
    let mut desk = Desk::new();
    let args = ["init", "--person", "Margaret Ellis", "--born", "1940-05-17"];
    let flags = ["--wallet", "w", "--key", "k.txt", "--holder", "Sarah Ellis"];
    let made = desk.run(args.iter().chain(&flags)).done().json();
    let key = String::from_utf8(desk.read("k.txt")).unwrap();
    assert!(key.contains("AGE-SECRET-KEY-1"));
    assert!(key.contains(&format!(
        "# wallet: {}",
        made["wallet"]["id"].as_str().unwrap()
    )));
    assert!(!made.to_string().contains("SECRET"));

    let show = desk
        .run(["show", "--wallet", "w", "--key", "k.txt"])
        .done()
        .json();
    let entries = show["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0]["body"]["birth_date"], "1940-05-17");
    assert_eq!(entries[0]["said_by"], "Sarah Ellis");
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_the_key() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::with_wallet();
    let mode = std::fs::metadata(desk.path(KEY))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn neither_a_wallet_nor_a_key_is_written_over() {
    let mut desk = Desk::with_wallet();
    let before = desk.everything();
    desk.run(["init", "--person", "A", "--key", "other.txt"])
        .refused("wallet_exists");
    desk.run(["init", "--person", "A", "--wallet", "w2"])
        .refused("file_exists");
    assert_eq!(desk.everything(), before);
}

#[test]
fn values_that_cannot_be_are_refused_before_anything_is_written() {
    let mut desk = Desk::new();
    for (flag, value, code, kind) in [
        ("--born", "2026-02-31", 2, "usage"),
        ("--born", "2026-03-02", 1, "unlikely_date"),
        ("--nhs-number", "0000000000", 2, "usage"),
        ("--nhs-number", "9990000017", 2, "usage"),
    ] {
        let args = [
            "init", "--person", "A", "--wallet", "w", "--key", "k", flag, value,
        ];
        let error = desk.run(args).stopped(code, kind).error();
        assert!(
            !error["message"].as_str().unwrap().contains(value),
            "{error}"
        );
    }
    assert!(desk.everything().is_empty());
}

#[test]
fn without_a_place_for_the_key_nothing_is_made() {
    let mut desk = Desk::new();
    desk.run(["init", "--person", "A", "--wallet", "w"]).usage();
    assert!(desk.everything().is_empty());
}

#[test]
fn on_a_terminal_a_locked_key_file_is_made_and_the_keyring_keeps_a_copy() {
    let mut desk = Desk::new();
    desk.keyring.fails = None;
    let secret = "a long passphrase";
    let answers = ["Sarah Ellis", "locked.age", "short", secret, secret];
    let said = desk
        .answering(&answers)
        .types(["init", "--person", "Margaret Ellis", "--wallet", "w"])
        .done();
    assert!(
        !said.out.contains(secret) && said.err.contains("at least 12"),
        "{}",
        said.err
    );
    assert!(
        desk.read("locked.age")
            .starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----")
    );
    assert_eq!(desk.keyring.lines.borrow().len(), 1);

    desk.run(["show", "--wallet", "w"]).done();
    desk.keyring.lines.borrow_mut().clear();
    desk.run(["show", "--wallet", "w"])
        .locked("keyring_no_entry");
    desk.run(["show", "--wallet", "w", "--key", "locked.age"])
        .locked("locked");
    let flags = ["show", "--wallet", "w", "--key", "locked.age"];
    desk.answering(&["wrong"])
        .run(flags)
        .stopped_in_part(3, "wrong_passphrase");
    desk.answering(&[secret]).types(flags).done();
}

#[test]
fn words_are_drawn_for_whoever_has_no_passphrase() {
    let mut desk = Desk::new();
    let said = desk
        .answering(&["", "", ""])
        .types(["init", "--person", "Margaret Ellis", "--wallet", "ellis"])
        .done();
    assert!(
        said.err.contains("no keyring on this computer"),
        "{}",
        said.err
    );
    let words = said
        .out
        .lines()
        .find(|line| line.split_whitespace().count() == 7)
        .unwrap()
        .trim();
    let typed = words.to_uppercase().replace(' ', "  ");
    let args = ["show", "--wallet", WALLET, "--key", "ellis-key.age"];
    desk.answering(&[&typed]).types(args).done();
}

#[test]
fn a_household_has_several_people() {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Tom Ellis", "--born", "1938"])
        .done();
    let people = desk.run(["person", "list"]).done().json();
    let names: Vec<_> = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["name"].clone())
        .collect();
    assert_eq!(names, ["Margaret Ellis", "Tom Ellis"]);
    let before = desk.everything();
    for field in ["birth_date=1940-02-31", "nhs_number=0000000000"] {
        desk.run(["add", "person", "name=A", field])
            .refused("invalid_value");
    }
    desk.run(["add", "person", "name=A", "--about", "Tom"])
        .refused("not_here");
    assert_eq!(desk.everything(), before);
    desk.run(["add", "person", "name=Sarah Ellis", "phone=020 7946 0114"])
        .done();
    assert_eq!(desk.shows(&["--about", "Sarah"]).len(), 1);
    let said = desk.types(["person", "list"]).done();
    assert!(
        said.out.starts_with("Margaret Ellis, born 17 May 1940"),
        "{}",
        said.out
    );
}
