//! What a family thinks of an agency's key: five states, and every way from one to
//! another.

use serde_json::Value as Json;

use crate::desk::{Desk, Said};
use crate::golden;

/// A family's desk, and two agencies that both say they are Camden: `a` and `b`,
/// each with two answers, `a1.json` and `a2.json`.
fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.run(["share", "--to", "Camden", "-o", "out.json"])
        .done();
    for key in ["a", "b"] {
        desk.run(["agency", "init", "--name", "Camden", "--key", key])
            .done();
        for (number, what) in [("1", "Commode"), ("2", "Hoist")] {
            answer(&mut desk, key, what, &format!("{key}{number}.json"));
        }
    }
    desk
}

fn answer(desk: &mut Desk, key: &str, what: &str, out: &str) {
    let line = format!("{{\"kind\":\"equipment\",\"body\":{{\"what\":\"{what} of {key}\"}}}}");
    desk.write("new.jsonl", line);
    let with = ["--from", "new.jsonl", "--key", key, "-o", out];
    desk.run(["reply", "out.json"].iter().chain(&with)).done();
}

fn public(desk: &mut Desk, key: &str) -> String {
    let shown = desk.run(["agency", "show", "--key", key]).done().json();
    shown["public"].as_str().unwrap().to_owned()
}

/// What the address book says of the first agency.
fn state(desk: &mut Desk) -> Json {
    let book = desk.run(["agency", "list"]).done().json();
    book["agencies"][0]["trust"].clone()
}

/// Does one thing; `PUBLIC-OF-a` stands for a public line, `yes:` and `no:` for
/// what a person at the terminal answers.
fn does(desk: &mut Desk, typed: &str) -> Said {
    let (answers, typed) = match typed.split_once(": ") {
        // Once for the fact that came, once more for saving it.
        Some((answer, typed)) => (vec![answer, answer], typed),
        None => (Vec::new(), typed),
    };
    let mut words: Vec<String> = typed.split(' ').map(str::to_owned).collect();
    for word in &mut words {
        if let Some(key) = word.strip_prefix("PUBLIC-OF-") {
            *word = public(desk, key);
        }
    }
    if !answers.is_empty() {
        desk.answering(&answers);
    }
    desk.types(words)
}

/// Lists of one directory that one person signs: `one` has `a` as Camden, `gone` after
/// it nobody, `revoked` has `a` revoked, `back` after that has it again, and `moved`
/// after `one` has `b` as Camden and `a` under another name. `other` has `b` as Camden,
/// and `both` after it both.
fn lists(desk: &mut Desk) {
    let (a, b) = (public(desk, "a"), public(desk, "b"));
    let line = |name: &str, key: &str| format!("{{\"name\":\"{name}\",\"public\":\"{key}\"}}\n");
    let revoked = line("Camden", &a).replace("}\n", ",\"revoked\":{\"from\":\"2026-03-01\"}}\n");
    let moved = line("Camden", &b) + &line("Another", &a);
    let both = line("Camden", &a) + &line("Camden", &b);
    desk.run(["agency", "init", "--name", "Ann", "--key", "ann"])
        .done();
    let ann = format!("Ann: {}", public(desk, "ann"));
    let first = ["--name", "Riverside", "--needed", "1", "--maintainer", &ann];
    for (before, out, lines) in [
        ("", "one", &line("Camden", &a)),
        ("one", "gone", &String::new()),
        ("one", "revoked", &revoked),
        ("revoked", "back", &line("Camden", &a)),
        ("one", "moved", &moved),
        ("", "other", &line("Camden", &b)),
        ("other", "both", &both),
    ] {
        desk.write("agencies.jsonl", lines);
        let is_first = before.is_empty();
        let before = [before].into_iter().filter(|_| !is_first);
        let first = first.iter().filter(|_| is_first);
        let with = ["--from", "agencies.jsonl", "--key", "ann", "-o", out];
        let sign = ["agency", "directory", "sign"].into_iter().chain(before);
        desk.run(sign.chain(with).chain(first.copied())).done();
    }
}

const LISTED: &[&str] = &["yes: agency directory take one", "receive a1.json --yes"];
const STOPPED: &[&str] = &["receive a1.json --yes", "yes: agency directory take other"];
const LIST_REVOKED: &[&str] = &[
    "yes: agency directory take one",
    "receive a1.json --yes",
    "yes: agency directory take revoked",
];
const CHECKED_AND_LISTED: &[&str] = &[
    "receive a1.json --yes",
    "yes: agency verify Camden",
    "yes: agency directory take one",
];

const SEEN: &[&str] = &["receive a1.json --yes"];
const CHECKED: &[&str] = &["receive a1.json --yes", "yes: agency verify Camden"];
const REVOKED: &[&str] = &[
    "receive a1.json --yes",
    "agency revoke Camden --from 2026-03-01",
];
const NAMED: &[&str] = &["agency add Camden --phone 01632960600"];

/// Every way from one state to another: what there was, and what is done.
const WAYS: &[(&str, &[&str], &str)] = &[
    ("nobody", &[], "receive a1.json --yes"),
    ("nobody", &[], "agency add Camden --public PUBLIC-OF-a"),
    ("nobody", &[], "yes: agency verify Camden a1.json"),
    ("nobody", &[], "no: agency verify Camden a1.json"),
    ("a name without a key", NAMED, "receive a1.json --yes"),
    ("a name without a key", NAMED, "yes: receive a1.json"),
    (
        "a name without a key",
        NAMED,
        "yes: agency verify Camden a1.json",
    ),
    ("first seen", SEEN, "receive a2.json --yes"),
    ("first seen", SEEN, "receive b1.json --yes"),
    ("first seen", SEEN, "yes: receive b1.json"),
    ("first seen", SEEN, "agency add Camden --public PUBLIC-OF-b"),
    ("first seen", SEEN, "yes: agency verify Camden"),
    ("first seen", SEEN, "no: agency verify Camden"),
    ("first seen", SEEN, "agency verify Camden"),
    ("first seen", SEEN, "agency revoke Camden --from 2026-03-01"),
    ("verified", CHECKED, "receive a2.json --yes"),
    ("verified", CHECKED, "receive b1.json --yes"),
    ("verified", CHECKED, "agency add Camden --phone 01632960601"),
    ("verified", CHECKED, "yes: agency verify Camden b1.json"),
    ("verified", CHECKED, "no: agency verify Camden b1.json"),
    (
        "verified",
        CHECKED,
        "agency revoke Camden --from 2026-03-01",
    ),
    ("revoked", REVOKED, "receive a2.json --yes"),
    ("revoked", REVOKED, "yes: receive a2.json"),
    ("revoked", REVOKED, "receive b1.json --yes"),
    (
        "revoked",
        REVOKED,
        "agency add Another --public PUBLIC-OF-a",
    ),
    ("revoked", REVOKED, "agency revoke Camden --from 2026-03-02"),
    ("revoked", REVOKED, "yes: agency verify Camden"),
    (
        "revoked",
        REVOKED,
        "yes: agency verify Camden --trust-again",
    ),
    ("revoked", REVOKED, "no: agency verify Camden --trust-again"),
    ("revoked", REVOKED, "yes: agency verify Camden b1.json"),
    // With directories. Some ways lead nowhere: what was compared or revoked by a person
    // is not undone by a list.
    (
        "nobody",
        &["yes: agency directory take one"],
        "receive a1.json --yes",
    ),
    (
        "nobody",
        &["yes: agency directory take one"],
        "receive b1.json --yes",
    ),
    (
        "nobody",
        &["yes: agency directory take revoked"],
        "receive a1.json --yes",
    ),
    (
        "nobody",
        &["yes: agency directory take one"],
        "no: agency verify Camden a1.json",
    ),
    (
        "a name without a key, and listed",
        LISTED_AND_NAMED,
        "receive a1.json --yes",
    ),
    ("first seen", SEEN, "yes: agency directory take one"),
    ("first seen", SEEN, "no: agency directory take one"),
    ("first seen", SEEN, "agency directory take one --yes"),
    ("first seen", SEEN, "yes: agency directory take other"),
    ("first seen", SEEN, "yes: agency directory take revoked"),
    ("listed", LISTED, "receive a2.json --yes"),
    ("listed", LISTED, "receive b1.json --yes"),
    ("listed", LISTED, "agency add Camden --public PUBLIC-OF-b"),
    (
        "listed",
        LISTED,
        "agency directory forget Riverside --why moved",
    ),
    ("listed", LISTED, "yes: agency verify Camden"),
    ("listed", LISTED, "yes: agency directory take moved"),
    ("listed", LISTED, "agency directory take gone --yes"),
    ("listed", LISTED, "yes: agency directory take revoked"),
    ("listed", LISTED, "agency revoke Camden --from 2026-03-01"),
    ("verified", CHECKED, "yes: agency directory take one"),
    ("verified", CHECKED, "yes: agency directory take other"),
    ("verified", CHECKED, "yes: agency directory take revoked"),
    (
        "verified and listed",
        CHECKED_AND_LISTED,
        "agency directory forget Riverside --why moved",
    ),
    (
        "verified and listed",
        CHECKED_AND_LISTED,
        "agency directory take gone --yes",
    ),
    ("changed", STOPPED, "receive a2.json --yes"),
    (
        "changed",
        STOPPED,
        "agency directory forget Riverside --why moved",
    ),
    ("changed", STOPPED, "agency directory take both --yes"),
    ("changed", STOPPED, "yes: agency verify Camden"),
    ("changed", STOPPED, "agency revoke Camden --from 2026-03-01"),
    ("revoked", REVOKED, "yes: agency directory take one"),
    ("revoked by a list", LIST_REVOKED, "receive a2.json --yes"),
    ("revoked by a list", LIST_REVOKED, "receive b1.json --yes"),
    (
        "revoked by a list",
        LIST_REVOKED,
        "agency directory take back --yes",
    ),
    (
        "revoked by a list",
        LIST_REVOKED,
        "agency directory take one --yes",
    ),
    (
        "revoked by a list",
        LIST_REVOKED,
        "agency directory forget Riverside --why moved",
    ),
    (
        "revoked by a list",
        LIST_REVOKED,
        "yes: agency verify Camden",
    ),
    (
        "revoked by a list",
        LIST_REVOKED,
        "yes: agency verify Camden --trust-again",
    ),
];

const LISTED_AND_NAMED: &[&str] = &[
    "agency add Camden --phone 01632960600",
    "yes: agency directory take one",
];

#[test]
fn every_way_from_one_state_to_another_is_as_agreed() {
    let mut told = String::new();
    for (from, before, typed) in WAYS {
        let mut desk = desk();
        if before
            .iter()
            .chain([typed])
            .any(|step| step.contains("directory"))
        {
            lists(&mut desk);
        }
        for step in *before {
            does(&mut desk, step).done();
        }
        let (wallet, held) = (desk.files("ellis"), desk.shows(&[]).len());
        let said = does(&mut desk, typed);
        if said.code != 0 {
            assert_eq!(
                desk.files("ellis"),
                wallet,
                "{typed}: a refusal changed something"
            );
        }
        let taken = desk.shows(&[]).len() - held;
        let now = match state(&mut desk)["says"].as_str() {
            Some(says) => says.to_owned(),
            None => "no key".to_owned(),
        };
        told.push_str(&format!(
            "{from}\n$ carewallet {typed}\n{}[exit {}, {taken} taken in]\n=> {now}\n\n",
            said.err, said.code
        ));
    }
    golden::assert_is("fixtures/golden/cli/trust.txt", &told);
}

#[test]
fn both_sides_have_the_same_words() {
    let mut desk = desk();
    let own = desk.run(["agency", "show", "--key", "a"]).done().json();
    assert_eq!(own["words"].as_array().unwrap().len(), 2);
    let look = desk.run(["receive", "a1.json"]).refused("not_confirmed");
    assert_eq!(look.json()["signer"]["words"], own["words"]);
    let look = desk.run(["agency", "verify", "Camden", "a1.json"]);
    let look = look.refused("not_asked");
    assert_eq!(look.json()["words"], own["words"]);
    // On the screens they are the same two lines, four words each.
    let said = desk.types(["agency", "show", "--key", "a"]).done().out;
    desk.answering(&["no"]);
    let seen = desk.types(["receive", "a1.json"]).failed(1).out;
    for line in own["words"].as_array().unwrap() {
        let line = line.as_str().unwrap();
        assert_eq!(line.split(' ').count(), 4);
        assert!(said.contains(&format!("\n    {line}\n")), "{said}");
        assert!(seen.contains(&format!("\n    {line}\n")), "{seen}");
    }
    let other = desk.run(["agency", "show", "--key", "b"]).done().json();
    assert_ne!(own["words"], other["words"]);
}

#[test]
fn a_changed_key_is_stopped_in_words_and_a_comparison_lets_it_in() {
    let mut desk = desk();
    for step in CHECKED {
        does(&mut desk, step).done();
    }
    let stopped = desk
        .run(["receive", "b1.json", "--yes"])
        .refused("changed_key");
    let words = desk.run(["agency", "show", "--key", "b"]).done().json()["words"].clone();
    assert_eq!(stopped.error()["words"], words);
    let said = desk.types(["receive", "b1.json"]).failed(1).err;
    assert!(said.contains("Changed — stopped"), "{said}");
    assert!(said.contains("compare the words"), "{said}");
    let compared = does(&mut desk, "yes: agency verify Camden b1.json")
        .done()
        .out;
    for told in [
        "Changed — stopped",
        "which is: Verified (words checked on 1 March 2026 by Sarah Ellis)",
        "the number that you already have",
        "They read, you look",
    ] {
        let words: Vec<&str> = compared.split_whitespace().collect();
        assert!(words.join(" ").contains(told), "{told}\n{compared}");
    }
    does(&mut desk, "receive b1.json --yes").done();
    // What the old key signed says so, and when it was good.
    let entries = desk.shows(&["--kind", "equipment"]);
    let of = |what: &str| {
        entries
            .iter()
            .find(|entry| entry["body"].to_string().contains(what))
            .unwrap()
    };
    let old = &of("Commode of a")["signed_by"];
    assert_eq!(old["trust"]["state"], "changed");
    assert_eq!(old["valid_when_received"], "2026-03-01");
    assert_eq!(
        of("Commode of b")["signed_by"]["trust"]["state"],
        "verified"
    );
    desk.run(["receive", "a2.json", "--yes"])
        .refused("changed_key");
}

#[test]
fn what_was_received_before_a_revocation_keeps_its_mark() {
    let mut desk = desk();
    desk.goes_to("2026-03-10");
    does(&mut desk, "receive a1.json --yes").done();
    desk.goes_to("2026-04-20");
    does(&mut desk, "receive a2.json --yes").done();
    desk.goes_to("2026-05-02");
    // The agency says: stolen on 1 April. Its own dates prove nothing.
    answer(&mut desk, "a", "Bed", "a3.json");
    let revoke = [
        "agency",
        "revoke",
        "Camden",
        "--from",
        "2026-04-01",
        "--why",
        "stolen",
    ];
    desk.run(revoke).done();
    let mark = |desk: &mut Desk, what: &str| {
        let entries = desk.shows(&["--find", what]);
        entries[0]["signed_by"].clone()
    };
    let commode = mark(&mut desk, "commode");
    assert_eq!(commode["trust"]["says"], "Revoked from 1 April 2026");
    assert_eq!(commode["valid_when_received"], "2026-03-10");
    assert_eq!(mark(&mut desk, "hoist")["valid_when_received"], Json::Null);
    let said = desk.types(["show", "--find", "commode"]).done().out;
    let line = "signed by Camden: Revoked from 1 April 2026; was valid when received on 10 March";
    let words: Vec<&str> = said.split_whitespace().collect();
    assert!(words.join(" ").contains(line), "{said}");
    // Nothing new, whatever the clock of this computer says.
    for day in ["2026-05-03", "2026-03-15"] {
        desk.goes_to(day);
        desk.run(["receive", "a3.json", "--yes"])
            .refused("revoked_key");
    }
    // What is held may be looked at again.
    let again = desk.run(["receive", "a1.json", "--yes"]).done().json();
    assert_eq!(
        (&again["saved"], &again["signer"]["state"]),
        (&false.into(), &"revoked".into())
    );
    // Nothing is sealed to it any more: it opens with words.
    let sealed = desk.run(["share", "--to", "Camden", "-o", "x.age"]).done();
    assert!(sealed.json()["words"].is_string());
    let book = desk.run(["agency", "list"]).done().json();
    assert_eq!(book["agencies"][0]["trust"]["state"], "revoked");
    // A day to come would let it count until then.
    desk.run(["agency", "revoke", "Camden", "--from", "2027-01-01"])
        .refused("unlikely_date");
    desk.run(["agency", "revoke", "Nobody", "--from", "2026-01-01"])
        .refused("nothing");
}

/// Tom's copy does not know of the revocation; his clock is a year ahead.
#[test]
fn an_older_copy_takes_no_revocation_back() {
    let mut desk = desk();
    does(&mut desk, "receive a1.json --yes").done();
    let add = ["holder", "add", "Tom", "--new-key", "tom.txt"];
    desk.run(add).done();
    desk.copies("ellis", "tom");
    does(&mut desk, "agency revoke Camden --from 2026-03-01").done();
    desk.goes_to("2027-03-01");
    let tom = "--wallet tom --key tom.txt";
    does(&mut desk, &format!("yes: agency verify Camden {tom}")).done();
    does(
        &mut desk,
        &format!("agency add Camden --phone 01632960602 {tom}"),
    )
    .done();
    does(&mut desk, &format!("receive a2.json --yes {tom}")).done();
    desk.run(["merge", "tom"]).done();
    let book = desk.run(["agency", "list"]).done().json();
    for agency in book["agencies"].as_array().unwrap() {
        assert_eq!(agency["trust"]["state"], "revoked", "{book}");
    }
    // What Tom took in meanwhile is there, and without the mark: it came too late.
    let late = desk.shows(&["--find", "hoist"]);
    assert_eq!(late[0]["signed_by"]["trust"]["state"], "revoked");
    assert_eq!(late[0]["signed_by"]["valid_when_received"], Json::Null);
    // A person may trust it again, and that is on record.
    does(&mut desk, "yes: agency verify Camden --trust-again").done();
    assert_eq!(state(&mut desk)["state"], "verified");
    let entry = desk.run(["agency", "list"]).done().json()["agencies"][0]["entry"].clone();
    let story = desk.run(["history", entry.as_str().unwrap()]).done().json();
    let story = story["entries"].as_array().unwrap();
    assert!(
        story
            .iter()
            .any(|entry| entry["body"]["revoked"]["from"] == "2026-03-01")
    );
    let last = &story[story.len() - 1]["body"];
    assert_eq!(last["words_checked"]["by"], "Sarah Ellis");
}
