//! `holder`: who can open the wallet.

use crate::desk::Desk;

#[test]
fn another_holder_opens_and_adds_until_removed() {
    let mut desk = Desk::with_wallet();
    let added = desk
        .run(["holder", "add", "Tom", "--new-key", "tom.txt"])
        .done()
        .json();
    let key_id = added["holder"]["key_id"].as_str().unwrap().to_owned();
    let tom = ["--key", "tom.txt"];
    desk.run(["add", "event", "type=fall"].iter().chain(&tom))
        .done();
    assert_eq!(desk.shows(&["--kind", "event"])[0]["said_by"], "Tom");
    let list = desk.run(["holder", "list"]).done().json();
    assert_eq!(list["holders"].as_array().unwrap().len(), 2);
    desk.run(
        ["holder", "remove", "Sarah Ellis", "--why", "x"]
            .iter()
            .chain(&tom),
    )
    .refused("first_holder");
    desk.run(["holder", "remove", "Tom", "--why", "x"].iter().chain(&tom))
        .refused("rule");
    desk.run(["holder", "remove", "Ann", "--why", "x"])
        .refused("no_such_holder");
    desk.run(["holder", "remove", &key_id[..8], "--why", "moved away"])
        .done();
    desk.run(["show"].iter().chain(&tom)).locked("wrong_key");
    assert_eq!(desk.shows(&["--kind", "event"]).len(), 1);
    desk.run(["check"]).done();
}

#[test]
fn a_key_that_somebody_has_is_admitted_by_its_public_line() {
    let mut desk = Desk::with_wallet();
    let other = ["--wallet", "other", "--key", "other.txt"];
    desk.run(["init", "--person", "Ann Other"].iter().chain(&other))
        .done();
    let holders = desk
        .run(["holder", "list"].iter().chain(&other))
        .done()
        .json();
    let holder = &holders["holders"][0];
    let line = format!(
        "{} {}",
        holder["recipient"].as_str().unwrap(),
        holder["key"].as_str().unwrap()
    );
    desk.run(["holder", "add", "Ann", "--public", &line]).done();
    let error = desk
        .run(["show", "--key", "other.txt"])
        .locked("other_wallet")
        .error();
    assert!(
        error["message"]
            .as_str()
            .unwrap()
            .contains("another wallet")
    );
    desk.run(["holder", "add", "Ann", "--public", &line])
        .refused("rule");
}

#[test]
fn refused_admissions_leave_nothing_behind() {
    let mut desk = Desk::with_wallet();
    let before = desk.everything();
    let secret = String::from_utf8(desk.read("key.txt")).unwrap();
    let secret = secret.lines().last().unwrap().to_owned();
    let said = desk
        .run(["holder", "add", "Tom", "--public", &secret])
        .refused("secret_key");
    assert!(!said.err.contains(&secret[15..]));
    desk.run(["holder", "add", "Tom", "--public", "age1 x"])
        .refused("not_a_public_key");
    desk.run(["holder", "add", "Tom", "--new-key", "key.txt"])
        .refused("file_exists");
    desk.run(["holder", "add", "Tom"]).usage();
    assert_eq!(desk.everything(), before);
}
