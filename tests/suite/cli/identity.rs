//! Whom a share is about travels with it, whatever was chosen.

use serde_json::Value as Json;

use crate::desk::{Desk, KEY};

fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds(["continence", "leaks=Drops"]);
    desk.adds(["allergy", "substance=Penicillin"]);
    desk.adds(["home", "stairs=13"]);
    desk
}

fn of_kind<'j>(read: &'j Json, kind: &str) -> Vec<&'j Json> {
    let entries = read["entries"].as_array().unwrap();
    entries
        .iter()
        .filter(|entry| entry["kind"] == kind)
        .collect()
}

fn answered(form: &Json, label: &str) -> String {
    let answers = form["answers"].as_array().unwrap();
    let found = answers.iter().find(|answer| answer["label"] == label);
    found.unwrap_or_else(|| panic!("{label}: {form}"))["state"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn a_narrow_share_says_who_it_is_about() {
    let mut desk = desk();
    for flags in [
        vec!["--kind", "continence"],
        vec!["--kind", "allergy", "--no-home"],
        vec!["--kind", "allergy", "--lane", "emergency"],
        vec![
            "--sheet", "contacts", "--kind", "allergy", "--kind", "contact",
        ],
        vec!["--form", "continence"],
    ] {
        if flags.contains(&"contacts") {
            desk.adds(["contact", "name=Sarah", "phone=07700 900461"]);
        }
        let share = ["share", "--to", "Camden", "--force", "-o", "x.pdf"];
        desk.run(share.iter().chain(&flags)).done();
        let read = desk.run(["read", "x.pdf"]).done().json();
        let person = of_kind(&read, "person");
        assert_eq!(person.len(), 1, "{flags:?}");
        assert_eq!(person[0]["body"]["birth_date"], "1940-05-17");
        assert_eq!(person[0]["body"]["nhs_number"], "9990000018");
    }
    let form = desk.run(["read", "x.pdf", "--as", "form:continence"]);
    let form = form.done().json();
    for label in ["Full name", "Date of birth"] {
        assert_eq!(answered(&form, label), "answered");
    }
}

#[test]
fn who_somebody_is_goes_no_further_than_was_allowed() {
    let mut desk = desk();
    let list = desk.run(["person", "list"]).done().json();
    let entry = list["people"][0]["entry"].as_str().unwrap().to_owned();
    for lane in ["family", "named", "agency"] {
        let list = desk.run(["person", "list"]).done().json();
        let entry = list["people"][0]["entry"].as_str().unwrap_or(&entry);
        desk.run(["change", entry, "--lane", lane]).done();
        for (flags, wanted) in [
            (vec!["--kind", "allergy"], lane == "agency"),
            (
                vec!["--kind", "allergy", "--lane", "named"],
                lane == "agency",
            ),
            (vec!["--kind", "allergy", "--lane", "emergency"], false),
        ] {
            let share = ["share", "--to", "Camden", "--force", "-o", "x.txt"];
            desk.run(share.iter().chain(&flags)).done();
            let read = desk.run(["read", "x.txt"]).done().json();
            let there = !of_kind(&read, "person").is_empty();
            assert_eq!(there, wanted, "{lane} {flags:?}");
        }
    }
}

#[test]
fn what_is_about_the_home_alone_introduces_nobody() {
    let mut desk = desk();
    desk.run(["share", "--to", "Camden", "--kind", "home", "-o", "x.txt"])
        .done();
    let read = desk.run(["read", "x.txt"]).done().json();
    assert!(of_kind(&read, "person").is_empty());
}

#[test]
fn a_reply_says_who_it_is_about() {
    let mut desk = desk();
    desk.run(["share", "--to", "Camden", "-o", "x.pdf"]).done();
    desk.run(["agency", "init", "--name", "Camden", "--key", "camden.txt"])
        .done();
    let line = r#"{"kind":"continence","body":{"leaks":"A lot"}}"#;
    desk.write("new.jsonl", line);
    let reply = [
        "reply",
        "x.pdf",
        "--from",
        "new.jsonl",
        "--key",
        "camden.txt",
    ];
    desk.run(reply.iter().chain(&["-o", "reply.pdf"])).done();
    let read = desk.run(["read", "reply.pdf"]).done().json();
    let person = of_kind(&read, "person");
    assert_eq!(person.len(), 1);
    assert_eq!(person[0]["body"]["birth_date"], "1940-05-17");
    // The family has it already.
    let seen = desk.run(["receive", "reply.pdf", "--yes", "--key", KEY]);
    let seen = seen.done().json();
    assert_eq!(of_kind(&seen, "person")[0]["finding"], "held");
    assert_eq!(of_kind(&seen, "continence")[0]["finding"], "differs");
    let people = desk.run(["person", "list"]).done().json();
    assert_eq!(people["people"].as_array().unwrap().len(), 1);
}

#[test]
fn a_name_is_the_same_however_it_is_typed() {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Zoë Straße-Ellis", "--born", "1937-12-20"])
        .done();
    for typed in [
        "Zoë Straße-Ellis",
        "ZOË STRAßE-ELLIS",
        "zoe\u{308} straße-ellis",
        " zoë  straße-ellis ",
        "zoe\u{308}",
        "ZOË",
    ] {
        let shown = desk.run(["show", "--about", typed]).done().json();
        assert_eq!(shown["entries"].as_array().unwrap().len(), 1, "{typed}");
    }
    desk.run(["show", "--about", "Zoe"])
        .refused("no_such_person");
}
