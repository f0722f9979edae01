//! Directories of agencies: made by those who maintain them, taken by a family.

use serde_json::json;

use crate::desk::{Desk, Said};

pub(super) const NAME: &str = "Riverside directory";
pub(super) const TAKE: [&str; 4] = ["agency", "directory", "take", "1.json"];

pub(super) fn public(desk: &mut Desk, key: &str) -> String {
    let shown = desk.run(["agency", "show", "--key", key]).done().json();
    shown["public"].as_str().unwrap().to_owned()
}

/// A line for each agency: its key, its name, and from when on it is revoked.
pub(super) fn agencies(desk: &mut Desk, file: &str, all: &[(&str, &str, Option<&str>)]) {
    let mut lines = String::new();
    for (key, name, revoked) in all {
        let mut line = json!({ "name": name, "public": public(desk, key) });
        if let Some(from) = revoked {
            line["revoked"] = json!({ "from": from, "why": "stolen" });
        }
        lines.push_str(&format!("{line}\n"));
    }
    desk.write(file, lines);
}

/// Makes the list after another one, and signs it.
pub(super) fn sign(desk: &mut Desk, before: &str, from: &str, out: &str) -> Said {
    let sign = ["agency", "directory", "sign"];
    let with = ["--from", from, "--key", "ann", "-o", out];
    desk.run(sign.iter().chain(&[before]).chain(&with))
}

/// The second signature.
pub(super) fn cosign(desk: &mut Desk, list: &str, out: &str) -> Said {
    desk.run([
        "agency",
        "directory",
        "sign",
        list,
        "--key",
        "bob",
        "-o",
        out,
    ])
}

/// Makes the next list with both signatures: `n.json` after `n-1.json`.
pub(super) fn next(desk: &mut Desk, number: u32, all: &[(&str, &str, Option<&str>)]) {
    agencies(desk, "agencies.jsonl", all);
    let (before, out) = (format!("{}.json", number - 1), format!("{number}.json"));
    let half = format!("half-{number}.json");
    sign(desk, &before, "agencies.jsonl", &half).done();
    cosign(desk, &half, &out).done();
}

/// A family's desk; Ann and Bob maintain a directory whose list 1 has Camden (`a`) and
/// Brightside (`b`); `a` has answered twice.
pub(super) fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.run(["share", "--to", "Camden", "-o", "out.json"])
        .done();
    for (key, name) in [
        ("a", "Camden"),
        ("b", "Brightside"),
        ("ann", "Ann"),
        ("bob", "Bob"),
    ] {
        desk.run(["agency", "init", "--name", name, "--key", key])
            .done();
    }
    for (number, what) in [("1", "Commode"), ("2", "Hoist")] {
        let line = format!("{{\"kind\":\"equipment\",\"body\":{{\"what\":\"{what}\"}}}}");
        desk.write("new.jsonl", line);
        let out = format!("a{number}.json");
        let with = ["--from", "new.jsonl", "--key", "a", "-o", &out];
        desk.run(["reply", "out.json"].iter().chain(&with)).done();
    }
    agencies(
        &mut desk,
        "agencies.jsonl",
        &[("a", "Camden", None), ("b", "Brightside", None)],
    );
    let ann = format!("Ann Brown: {}", public(&mut desk, "ann"));
    let bob = format!("Bob Green: {}", public(&mut desk, "bob"));
    desk.run([
        "agency",
        "directory",
        "sign",
        "--from",
        "agencies.jsonl",
        "--name",
        NAME,
        "--maintainer",
        &ann,
        "--maintainer",
        &bob,
        "--key",
        "ann",
        "-o",
        "half-1.json",
    ])
    .done();
    cosign(&mut desk, "half-1.json", "1.json").done();
    desk
}

pub(super) fn takes(desk: &mut Desk, list: &str, answer: &str) -> Said {
    desk.answering(&[answer]);
    desk.types(["agency", "directory", "take", list])
}

/// What the address book says of Camden.
pub(super) fn camden(desk: &mut Desk) -> String {
    let book = desk.run(["agency", "list"]).done().json();
    let all = book["agencies"].as_array().unwrap().clone();
    let camden = all.iter().find(|one| one["name"] == "Camden").unwrap();
    camden["trust"]["says"].as_str().unwrap().to_owned()
}

pub(super) fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_family_takes_a_list_once_it_compared_the_words() {
    let mut desk = desk();
    // One of two signatures is not enough, whoever looks.
    desk.run(["agency", "directory", "take", "half-1.json"])
        .refused("too_few_signatures");
    let before = desk.files("ellis");
    let look = desk.run(TAKE).refused("not_asked").json();
    assert_eq!(look["saved"], false);
    assert_eq!(look["changes"]["added"].as_array().unwrap().len(), 2);
    assert_eq!(look["signed_by"].as_array().unwrap().len(), 2);
    desk.run(TAKE.iter().chain(&["--yes"])).refused("not_asked");
    takes(&mut desk, "1.json", "no").failed(1);
    assert_eq!(desk.files("ellis"), before, "a refusal changed something");
    let said = takes(&mut desk, "1.json", "yes").done().out;
    for told in [
        "Riverside directory, list 1, made 1 March 2026: 2 agencies",
        "2 of them must sign; signed by",
        "new (2)",
        "Camden",
        "They read, you look.",
        "saved: Riverside directory, list 1",
    ] {
        assert!(words(&said).contains(told), "{told}\n{said}");
    }
    // Both sides have the same words.
    let held = desk.run(["agency", "directory", "list"]).done().json();
    let directory = &held["directories"][0];
    assert_eq!(directory["directory"]["words"], look["directory"]["words"]);
    assert_eq!(directory["agencies"], 2);
    let again = desk
        .run([
            "agency",
            "directory",
            "sign",
            "1.json",
            "--key",
            "bob",
            "-o",
            "x.json",
        ])
        .done()
        .json();
    assert_eq!(again["directory"]["words"], look["directory"]["words"]);
    assert_eq!(desk.read("x.json"), desk.read("1.json"));
    // A listed key is taken in without a word, under its name; it says so.
    let said = desk.types(["receive", "a1.json", "--yes"]).done().out;
    let told = "signed with a key that Riverside directory lists under this name: Listed \
                (directory v1)";
    assert!(words(&said).contains(told), "{said}");
    assert_eq!(camden(&mut desk), "Listed (directory v1)");
    let entries = desk.shows(&["--kind", "equipment"]);
    let trust = &entries[0]["signed_by"]["trust"];
    assert_eq!(
        (&trust["state"], &trust["number"]),
        (&"listed".into(), &1.into())
    );
    assert_eq!(trust["directory"], NAME);
    let ledger = desk.run(["ledger"]).done().json();
    assert!(ledger.to_string().contains("verified"), "{ledger}");
    // The same once more changes nothing.
    let before = desk.files("ellis");
    let same = desk.run(TAKE).done().json();
    assert_eq!((&same["saved"], &same["held"]), (&false.into(), &1.into()));
    assert_eq!(desk.files("ellis"), before);
}

#[test]
fn a_name_that_is_known_needs_no_comparison_where_the_key_is_listed() {
    let mut desk = desk();
    desk.run(["agency", "add", "Camden", "--phone", "01632960600"])
        .done();
    desk.run(["receive", "a1.json", "--yes"])
        .refused("not_confirmed");
    takes(&mut desk, "1.json", "yes").done();
    desk.run(["receive", "a1.json", "--yes"]).done();
    assert_eq!(camden(&mut desk), "Listed (directory v1)");
    // Who takes the name is stopped, and was never seen before.
    desk.run(["agency", "init", "--name", "Brightside", "--key", "c"])
        .done();
    let line = "{\"kind\":\"equipment\",\"body\":{\"what\":\"Bed\"}}";
    desk.write("new.jsonl", line);
    desk.run([
        "reply",
        "out.json",
        "--from",
        "new.jsonl",
        "--key",
        "c",
        "-o",
        "c.json",
    ])
    .done();
    desk.run(["receive", "c.json", "--yes"])
        .refused("changed_key");
}

#[test]
fn replay_of_an_older_list_is_refused() {
    let mut desk = desk();
    let both = [("a", "Camden", None), ("b", "Brightside", None)];
    desk.goes_to("2026-03-05");
    next(&mut desk, 2, &both[..1]);
    // Another list 2, by the same people.
    agencies(&mut desk, "agencies.jsonl", &both);
    sign(&mut desk, "1.json", "agencies.jsonl", "half-other.json").done();
    cosign(&mut desk, "half-other.json", "other-2.json").done();
    next(&mut desk, 3, &both);
    takes(&mut desk, "2.json", "yes").done();
    let before = desk.files("ellis");
    for (list, kind) in [
        ("1.json", "older_directory"),
        ("other-2.json", "other_directory"),
    ] {
        let take = ["agency", "directory", "take", list, "--yes"];
        desk.run(take).refused(kind);
        takes(&mut desk, list, "yes").failed(1);
    }
    assert_eq!(desk.files("ellis"), before);
    // Also after it was forgotten.
    desk.run(["agency", "directory", "forget", NAME, "--why", "moved away"])
        .done();
    desk.run(TAKE).refused("older_directory");
    // A newer one of a directory that is held needs only a yes, and a program may give it.
    takes(&mut desk, "2.json", "yes").done();
    let take = ["agency", "directory", "take", "3.json"];
    desk.run(take).refused("not_confirmed");
    let taken = desk.run(take.iter().chain(&["--yes"])).done().json();
    assert_eq!((&taken["saved"], &taken["held"]), (&true.into(), &2.into()));
    assert_eq!(taken["changes"]["added"][0]["name"], "Brightside");
}

#[test]
fn what_a_list_revokes_stays_revoked_until_a_person_trusts_it_again() {
    let mut desk = desk();
    takes(&mut desk, "1.json", "yes").done();
    desk.goes_to("2026-03-03");
    desk.run(["receive", "a1.json", "--yes"]).done();
    desk.goes_to("2026-03-10");
    next(&mut desk, 2, &[("b", "Brightside", None)]);
    next(
        &mut desk,
        3,
        &[
            ("a", "Camden", None),
            ("b", "Brightside", Some("2026-03-08")),
        ],
    );
    let said = desk.types(["agency", "directory", "take", "2.json", "--yes"]);
    let said = words(&said.done().out);
    assert!(
        said.contains("not listed any more, so revoked (1) ----------------------------------- Camden, from 10 March"),
        "{said}"
    );
    let moved = "Camden: Revoked from 10 March 2026; before: Listed (directory v1)";
    assert!(said.contains(moved), "{said}");
    let refused = desk.run(["receive", "a2.json", "--yes"]);
    refused.refused("revoked_key");
    let mark = desk.shows(&["--find", "commode"])[0]["signed_by"].clone();
    assert_eq!(mark["valid_when_received"], "2026-03-03");
    // A later list that has it again takes nothing back; nor does forgetting.
    let taken = desk.run(["agency", "directory", "take", "3.json", "--yes"]);
    let taken = taken.done().json();
    assert_eq!(taken["changes"].get("added"), None);
    assert_eq!(taken["changes"]["revoked"][0]["revoked_from"], "2026-03-08");
    assert_eq!(camden(&mut desk), "Revoked from 10 March 2026");
    desk.run(["agency", "directory", "forget", NAME, "--why", "x"])
        .done();
    assert_eq!(camden(&mut desk), "Revoked from 10 March 2026");
    desk.run(["receive", "a2.json", "--yes"])
        .refused("revoked_key");
    // Only a person does, and it is on record which list they set aside.
    desk.run(["agency", "verify", "Camden"])
        .refused("revoked_key");
    desk.answering(&["yes"]);
    let verify = ["agency", "verify", "Camden", "--trust-again"];
    desk.types(verify).done();
    assert!(camden(&mut desk).starts_with("Verified"));
    desk.run(["receive", "a2.json", "--yes"]).done();
    let book = desk.run(["agency", "list"]).done().json();
    let entry = book["agencies"][0]["entry"].as_str().unwrap().to_owned();
    let story = desk.run(["history", &entry]).done().json();
    let last = story["entries"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["body"]["despite"].as_array().unwrap().len(), 1);
    assert_eq!(last["body"]["words_checked"]["by"], "Sarah Ellis");
    // The next list says nothing new of it.
    next(&mut desk, 4, &[("b", "Brightside", None)]);
    takes(&mut desk, "4.json", "yes").done();
    assert!(camden(&mut desk).starts_with("Verified"));
}

#[test]
fn two_copies_with_two_lists_come_to_the_same() {
    let mut desk = desk();
    takes(&mut desk, "1.json", "yes").done();
    desk.run(["receive", "a1.json", "--yes"]).done();
    desk.copies("ellis", "copy");
    desk.goes_to("2026-03-10");
    next(&mut desk, 2, &[("b", "Brightside", None)]);
    next(
        &mut desk,
        3,
        &[("a", "Camden", None), ("b", "Brightside", None)],
    );
    desk.run(["agency", "directory", "take", "2.json", "--yes"])
        .done();
    let copy = ["--wallet", "copy"];
    let take = ["agency", "directory", "take", "3.json", "--yes"];
    desk.run(take.iter().chain(&copy)).done();
    desk.run(["merge", "copy"]).done();
    desk.run(["merge", "ellis"].iter().chain(&copy)).done();
    assert_eq!(camden(&mut desk), "Revoked from 10 March 2026");
    let there = desk
        .run(["agency", "list"].iter().chain(&copy))
        .done()
        .json();
    assert_eq!(there["agencies"][0]["trust"]["state"], "revoked");
    let held = desk.run(["agency", "directory", "list"]).done().json();
    assert_eq!(held["directories"][0]["directory"]["number"], 3);
}

#[test]
fn a_family_may_revoke_what_only_a_directory_has() {
    let mut desk = desk();
    takes(&mut desk, "1.json", "yes").done();
    desk.run(["agency", "revoke", "Camden", "--from", "2026-03-01"])
        .done();
    desk.run(["receive", "a1.json", "--yes"])
        .refused("revoked_key");
}
