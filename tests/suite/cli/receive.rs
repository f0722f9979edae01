//! `receive`: looked through, taken in, never mixed up.

use serde_json::json;

use super::reply::{desk, reply};
use crate::desk::Desk;

#[test]
fn what_is_new_is_taken_in_once() {
    let mut desk = desk();
    reply(&mut desk, "reply.pdf").done();
    let before = desk.everything();
    let look = desk.run(["receive", "reply.pdf"]).refused("not_confirmed");
    assert_eq!(look.json()["saved"], false);
    assert_eq!(desk.everything(), before);

    let took = desk.run(["receive", "reply.pdf", "--yes"]).done().json();
    assert_eq!(took["saved"], true);
    assert_eq!(took["signer"]["state"], "first_seen");
    assert_eq!(took["share"]["signature"], "unknown_signer");
    let findings: Vec<_> = took["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["finding"].clone())
        .collect();
    assert_eq!(findings.iter().filter(|f| **f == "new").count(), 2);
    assert_eq!(findings.iter().filter(|f| **f == "differs").count(), 1);
    // What differs never comes into force by itself.
    assert_eq!(desk.shows(&["--kind", "medication"]).len(), 1);
    assert_eq!(took["decided"], json!({"taken": 2, "later": 1}));

    let again = desk.run(["receive", "reply.pdf", "--yes"]).done().json();
    assert_eq!(again["saved"], false);
    assert_eq!(again["signer"]["state"], "first_seen");
    assert_eq!(again["signer"]["trust"]["says"], "First seen 1 March 2026");
    assert_eq!(again["share"]["signature"], "verified");
    let still: Vec<_> = again["entries"].as_array().unwrap().iter().collect();
    let held = still.iter().filter(|e| e["finding"] == "held").count();
    assert_eq!(
        (held, still.len()),
        (3, 4),
        "two facts, and who it is about"
    );
    desk.run(["check"]).done();
    let ledger = desk.run(["ledger"]).done().json();
    let types: Vec<_> = ledger["ledger"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["type"].clone())
        .collect();
    assert_eq!(types, ["handover", "receipt"]);
}

#[test]
fn a_person_sees_the_key_and_says_yes() {
    let mut desk = desk();
    reply(&mut desk, "reply.pdf").done();
    let key = desk
        .run(["agency", "init", "--name", "X", "--key", "x.txt"])
        .done()
        .json()["key_id"]
        .clone();
    assert_eq!(key.as_str().unwrap().len(), 32);
    desk.answering(&["no"])
        .types(["receive", "reply.pdf"])
        .failed(1);
    let said = desk
        .answering(&["yes", "y", "Y", "y"])
        .types(["receive", "reply.pdf"])
        .done();
    for words in [
        "for the first time",
        "3 of 3",
        "take over 3?",
        "DIFFERS FROM what the record says:",
        "    Levothyroxine",
        "      Strength: 50 micrograms",
        "address book",
    ] {
        assert!(said.out.contains(words), "{words} is not in\n{}", said.out);
    }
    let book = desk.run(["agency", "list"]).done().json();
    assert_eq!(book["agencies"][0]["name"], "Camden");
}

/// An agency's word that there is none, and a second value where there can be
/// one only, are told beside what the family has.
#[test]
fn what_contradicts_the_record_is_said_beside_it_in_words() {
    let mut desk = desk();
    desk.adds(["allergy", "substance=Penicillin", "severity=severe"]);
    desk.adds(["key_safe", "place=By the door", "code=1234"]);
    desk.write(
        "new.jsonl",
        concat!(
            "{\"kind\":\"allergy\",\"about\":\"Margaret\",\"body\":{\"none_known\":true}}\n",
            "{\"kind\":\"key_safe\",\"body\":{\"place\":\"Back gate\",\"code\":\"4321\"}}\n",
            "{\"kind\":\"medication\",\"about\":\"Margaret\",\"body\":{\"name\":\"levothyroxine\",\"strength\":\"50 mcg\",\"dose\":\"1 tablet\"}}\n",
            "{\"kind\":\"risk\",\"about\":\"Margaret\",\"body\":{\"what\":\"Falls\"}}\n",
        ),
    );
    reply(&mut desk, "reply.json").done();
    let told = desk.types(["receive", "reply.json", "--yes", "--beside"]);
    let told = told.done();
    let (differs, rest) = told.out.split_once("New (1)").unwrap();
    assert!(differs.contains("than the record (2)"), "{}", told.out);
    assert!(differs.contains("EXCLUDES what the record says:"));
    for words in [
        "No known allergies",
        "Penicillin",
        "severe",
        "Back gate",
        "By the door",
    ] {
        assert!(differs.contains(words), "{words} is not in\n{differs}");
    }
    let (new, more) = rest.split_once("Says more than the record (1)").unwrap();
    assert!(
        new.contains("Falls") && !new.contains("Penicillin"),
        "{new}"
    );
    assert!(more.contains("the record says so far:") && more.contains("50 micrograms"));
}

#[test]
fn an_agencys_entry_keeps_its_signature_when_it_is_handed_on() {
    let mut desk = desk();
    reply(&mut desk, "reply.json").done();
    desk.run(["receive", "reply.json", "--yes"]).done();
    desk.adds(["event", "type=fall"]);
    desk.run(["share", "--to", "Next", "-o", "next.json"])
        .done();
    let read = desk.run(["read", "next.json"]).done().json();
    let writers: std::collections::BTreeSet<_> = read["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["recorded_by"].to_string())
        .collect();
    assert_eq!(writers.len(), 2);
}

#[test]
fn what_is_not_for_this_wallet_is_refused() {
    let mut desk = desk();
    reply(&mut desk, "reply.json").done();
    let other = ["--wallet", "other", "--key", "other.txt"];
    desk.run(["init", "--person", "Ann Other"].iter().chain(&other))
        .done();
    desk.run(["receive", "reply.json", "--yes"].iter().chain(&other))
        .refused("other_household");
    desk.run(
        ["share", "--to", "X", "-o", "other.json"]
            .iter()
            .chain(&other),
    )
    .done();
    let before = desk.everything();
    desk.run(["receive", "other.json", "--yes"])
        .refused("other_household");
    assert_eq!(desk.everything(), before);
}

#[test]
fn a_changed_key_stops_everything() {
    let mut desk = desk();
    reply(&mut desk, "reply.json").done();
    desk.run(["receive", "reply.json", "--yes"]).done();
    desk.run(["agency", "init", "--name", "Camden", "--key", "false.txt"])
        .done();
    let rest = [
        "--from",
        "new.jsonl",
        "--key",
        "false.txt",
        "-o",
        "false.json",
    ];
    desk.run(["reply", "out.pdf"].iter().chain(&rest)).done();
    let before = desk.everything();
    desk.run(["receive", "false.json", "--yes"])
        .refused("changed_key");
    assert_eq!(desk.everything(), before);
}

#[test]
fn whoever_was_removed_is_no_family_any_more() {
    let mut desk = Desk::with_wallet();
    desk.run(["holder", "add", "Tom", "--new-key", "tom.txt"])
        .done();
    desk.copies("ellis", "tom");
    desk.run(["holder", "remove", "Tom", "--why", "moved"])
        .done();
    let tom = ["--wallet", "tom", "--key", "tom.txt"];
    desk.run(["add", "event", "type=fall"].iter().chain(&tom))
        .done();
    desk.run(
        ["share", "--to", "Sarah", "-o", "tom.json"]
            .iter()
            .chain(&tom),
    )
    .done();
    let before = desk.everything();
    desk.run(["receive", "tom.json", "--yes"])
        .refused("former_holder");
    assert_eq!(desk.everything(), before);
}
