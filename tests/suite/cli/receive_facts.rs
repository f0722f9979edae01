//! `receive`, fact by fact: yes, no, later, "not so"; and what the agency hears of it.

use serde_json::{Value as Json, json};

use crate::desk::{Desk, Said};

const AGENCY: &str = "Riverside Homecare";
const NINE: [&str; 9] = [
    r#"{"kind":"equipment","body":{"what":"Commode"}}"#,
    r#"{"kind":"medication","about":"Margaret","body":{"name":"Levothyroxine","strength":"75 micrograms"}}"#,
    r#"{"kind":"allergy","about":"Margaret","body":{"none_known":true}}"#,
    r#"{"kind":"risk","about":"Margaret","body":{"what":"Falls"}}"#,
    r#"{"kind":"home","body":{"stairs":"13"}}"#,
    r#"{"kind":"event","about":"Margaret","body":{"type":"fall","date":"2026-02-12"}}"#,
    r#"{"kind":"goal","about":"Margaret","body":{"words":"Walk to the shop"}}"#,
    r#"{"kind":"condition","about":"Margaret","body":{"name":"Gout"}}"#,
    r#"{"kind":"treatment","about":"Margaret","body":{"what":"Physiotherapy"}}"#,
];

/// A family, and an agency that has its sheet `out.pdf`.
fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds(["medication", "name=Levothyroxine", "strength=50 micrograms"]);
    desk.adds(["allergy", "substance=Penicillin"]);
    desk.adds(["risk", "what=Falls"]);
    desk.run(["share", "--to", AGENCY, "-o", "out.pdf"]).done();
    desk.run(["agency", "init", "--name", AGENCY, "--key", "agency.txt"])
        .done();
    desk
}

fn replies(desk: &mut Desk, lines: &[&str], out: &str) -> Json {
    desk.write("new.jsonl", lines.join("\n"));
    let with = ["--from", "new.jsonl", "--key", "agency.txt", "-o", out];
    let made = desk.run(["reply", "out.pdf"].iter().chain(&with)).done();
    made.json()
}

/// The words without their line breaks.
fn words(said: &str) -> String {
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says(said: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(words(said).contains(wanted), "{wanted} is not in\n{said}");
    }
}

/// Decides about the nine facts: 5 taken, 2 refused, 1 later, 1 not so.
fn decides(desk: &mut Desk) -> Said {
    let note = "She was in hospital that day.";
    let answers = ["y", "y", "<", "n", "n", "y", "y", "x", note, "l", "y", "y"];
    desk.answering(&[&answers[..], &["y"]].concat());
    desk.types(["receive", "reply.pdf"]).done()
}

fn shares(desk: &mut Desk, to: &str, file: &str) -> String {
    let to = ["share", "--to", to, "--force", "-o", file];
    desk.run(to).done();
    desk.types(["read", file, "--key", "agency.txt"]).done().out
}

#[test]
fn nine_facts_are_decided_one_by_one_and_the_agency_hears_exactly_that() {
    let mut desk = desk();
    let ours = desk.run(["ledger"]).done().json()["ledger"][0]["sheet"].clone();
    let theirs = replies(&mut desk, &NINE, "reply.pdf")["sheet"].clone();
    let (ours, theirs) = (ours.as_str().unwrap(), theirs.as_str().unwrap());
    let said = decides(&mut desk).out;
    says(
        &said,
        &[
            &format!("It answers your sheet {ours} of 1 March 2026, for {AGENCY}."),
            "9 of 9",
            "DIFFERS FROM what the record says: Levothyroxine Strength: 50 micrograms",
            "EXCLUDES what the record says: Penicillin",
            "confirms what the record says: Falls",
            "take over 5, refuse 2, keep 1 for later, say of 1 that it is not so?",
            "saved: 5 entries from Riverside Homecare",
            "1 fact waits for your answer, kept in the wallet.",
        ],
    );
    // In words: no id of anything.
    for entry in desk.shows(&[]) {
        let id = &entry["id"].as_str().unwrap()[..8];
        assert!(!said.contains(id), "{said}");
    }
    let (record, _) = (words(&desk.types(["show"]).done().out), ());
    for there in ["Commode", "13", "Gout", "Physiotherapy", "50 micrograms"] {
        assert!(record.contains(there), "{there}");
    }
    for absent in [
        "75 micrograms",
        "No known allergies",
        "Fall,",
        "shop",
        "hospital that day",
    ] {
        assert!(!record.contains(absent), "{absent}");
    }
    let told = [
        &*format!(
            "Of your 9 facts on sheet {theirs}: 5 taken over, 2 not taken over, 1 not yet \
             decided, 1 “not so”"
        ),
        "Taken over: Commode Taken over: Falls Taken over:",
        "Taken over: Gout Taken over: Physiotherapy",
        "Not taken over: Levothyroxine 75 micrograms Not taken over: No known allergies",
        "Not yet decided: Walk to the shop",
        "Not so: Fall, 12 February 2026 - “She was in hospital that day.”",
    ];
    // To read, and on the paper.
    for file in ["next.pdf", "next.txt"] {
        let read = shares(&mut desk, "riverside homecare", file);
        says(&read, &told);
        says(&read, &["What became of your facts"]);
    }
    let paper = String::from_utf8(desk.read("next.txt")).unwrap();
    says(&paper.replace("- ", ""), &[&*told[0].replace("- ", "")]);
    says(&paper, &["What became of your facts"]);
    let sheet = [
        "share", "--to", AGENCY, "--sheet", "handover", "-o", "h.txt",
    ];
    desk.run(sheet).done();
    let paper = String::from_utf8(desk.read("h.txt")).unwrap();
    says(&paper, &["What became of your facts"]);
}

#[test]
fn nobody_else_hears_of_it_and_the_agency_hears_it_once() {
    let mut desk = desk();
    replies(&mut desk, &NINE, "reply.pdf");
    decides(&mut desk);
    let silent = |said: &str| {
        for word in [
            "Of your 9",
            "taken over",
            "hospital that day",
            "Walk to the shop",
        ] {
            assert!(!words(said).contains(word), "{word} in\n{said}");
        }
    };
    silent(&shares(&mut desk, "Camden", "camden.pdf"));
    for sheet in [
        &["--sheet", "emergency"][..],
        &["--sheet", "hospital", "--to", AGENCY],
    ] {
        let share = ["share", "--force", "-o", "x.json"];
        desk.run(share.iter().chain(sheet)).done();
        silent(&desk.types(["read", "x.json"]).done().out);
    }
    // An agency that only calls itself so has another key.
    desk.answering(&["yes"])
        .types(["agency", "add", "Riverside Homecare Ltd"])
        .done();
    silent(&shares(&mut desk, "Riverside Homecare Ltd", "ltd.pdf"));
    says(&shares(&mut desk, AGENCY, "a.pdf"), &["Of your 9 facts"]);
    says(&shares(&mut desk, AGENCY, "a.pdf"), &["Of your 9 facts"]);
    desk.goes_to("2026-03-02");
    silent(&shares(&mut desk, AGENCY, "a.pdf"));
    // What is decided later is news again.
    desk.answering(&["y", "y"]).types(["receive"]).done();
    let said = shares(&mut desk, AGENCY, "a.pdf");
    says(&said, &[": 6 taken over, 2 not taken over, 1 “not so”"]);
}

#[test]
fn what_waits_is_due_and_goes_on_without_the_file() {
    let mut desk = desk();
    replies(&mut desk, &NINE, "reply.pdf");
    decides(&mut desk);
    std::fs::remove_file(desk.path("reply.pdf")).unwrap();
    desk.goes_to("2026-03-05");
    says(
        &desk.types(["due"]).done().out,
        &["1 fact of the sheet of Riverside Homecare of 1 March 2026 waits for your answer"],
    );
    let due = desk.run(["due"]).done().json();
    assert!(
        due["due"]
            .as_array()
            .unwrap()
            .iter()
            .any(|due| due["want"] == "decide")
    );
    let waits = desk.run(["receive"]).done().json();
    assert_eq!(waits["waiting"][0]["facts"], 1);
    assert_eq!(waits["waiting"][0]["from"], AGENCY);
    // To put it off once more changes nothing.
    let before = desk.everything();
    desk.answering(&["l", "y"]).types(["receive"]).done();
    assert_eq!(desk.everything(), before);
    let said = desk.answering(&["y", "y"]).types(["receive"]).done().out;
    says(
        &said,
        &[
            "1 of 1",
            "Walk to the shop",
            "take over 1?",
            "saved: 1 entry",
        ],
    );
    assert_eq!(desk.shows(&["--kind", "goal"]).len(), 1);
    assert_eq!(desk.run(["receive"]).done().json(), json!({"waiting": []}));
    assert!(
        !desk
            .types(["due"])
            .done()
            .out
            .contains("waits for your answer")
    );
    desk.run(["check"]).done();
}

#[test]
fn the_same_sheet_does_not_ask_again_unless_somebody_wants_that() {
    let mut desk = desk();
    replies(&mut desk, &NINE, "reply.pdf");
    decides(&mut desk);
    desk.answering(&["n", "y"]).types(["receive"]).done();
    let before = desk.everything();
    for _ in 0..2 {
        let said = desk
            .answering(&[])
            .types(["receive", "reply.pdf"])
            .done()
            .out;
        says(
            &said,
            &[
                "nothing new",
                "not taken over before: 3",
                "you said before: 1",
            ],
        );
        let again = desk.run(["receive", "reply.pdf", "--yes"]).done().json();
        assert_eq!(again["saved"], false);
        let counts = json!({"taken": 5, "refused": 3, "not_so": 1});
        assert_eq!(again["decided"], counts);
    }
    assert_eq!(desk.everything(), before);
    desk.answering(&["n", "n", "y", "n", "y"]);
    let said = desk.types(["receive", "reply.pdf", "--again"]).done().out;
    says(&said, &["4 of 4", "take over 1, refuse 3?"]);
    assert_eq!(desk.shows(&["--kind", "event"]).len(), 1);
}

#[test]
fn nothing_is_saved_before_somebody_has_seen_it() {
    let mut desk = desk();
    replies(&mut desk, &NINE, "reply.pdf");
    let before = desk.everything();
    for answers in [
        &["y", "y"][..],
        &["y", "y", ".", "n"],
        &["y", "y", "."],
        &["?", "what"],
    ] {
        let said = desk.answering(answers).types(["receive", "reply.pdf"]);
        assert!(said.failed(1).err.contains("nothing was taken in"));
    }
    assert_eq!(desk.everything(), before);
    // Who wants nothing of it does not get to know the agency either.
    let answers = ["n"; 9].into_iter().chain(["y"]).collect::<Vec<_>>();
    desk.answering(&answers)
        .types(["receive", "reply.pdf"])
        .done();
    let book = desk.run(["agency", "list"]).done().json();
    assert_eq!(book["agencies"], json!([]));
}

/// Nobody looks with `--yes`, so nothing comes into force that speaks against
/// anything, be it on record or in the same reply.
#[test]
fn without_a_look_nothing_contradictory_comes_into_force() {
    let mut desk = desk();
    let lines = [
        NINE[0],
        NINE[1],
        NINE[2],
        r#"{"kind":"condition","about":"Margaret","body":{"name":"Gout"}}"#,
        r#"{"kind":"condition","about":"Margaret","body":{"none_known":true}}"#,
    ];
    replies(&mut desk, &lines, "reply.pdf");
    let took = desk.run(["receive", "reply.pdf", "--yes"]).done().json();
    assert_eq!(took["decided"], json!({"taken": 1, "later": 4}));
    assert_eq!(desk.shows(&["--kind", "condition"]).len(), 0);
    assert_eq!(desk.shows(&["--kind", "allergy"]).len(), 1);
    assert_eq!(desk.shows(&["--kind", "medication"]).len(), 1);
    assert_eq!(desk.shows(&["--kind", "equipment"]).len(), 1);
    let said = desk.types(["receive", "--yes"]).done().out;
    says(
        &said,
        &["DIFFERS FROM another fact of this sheet", "4 facts wait"],
    );
}

#[test]
fn what_an_agency_says_again_confirms_and_what_it_says_anew_is_a_later_statement() {
    let mut desk = desk();
    let senna =
        r#"{"kind":"medication","about":"Margaret","body":{"name":"Senna","dose":"1 tablet"}}"#;
    replies(&mut desk, &[senna], "first.pdf");
    desk.run(["receive", "first.pdf", "--yes"]).done();
    // Signed once more on the same day it is no second statement.
    replies(&mut desk, &[senna], "again.pdf");
    let before = desk.everything();
    let said = desk.types(["receive", "again.pdf", "--yes"]).done().out;
    says(&said, &["nothing new"]);
    assert_eq!(desk.everything(), before);
    // Said again later, it is a confirmation.
    desk.goes_to("2026-03-20");
    replies(&mut desk, &[senna], "confirms.pdf");
    let took = desk.run(["receive", "confirms.pdf", "--yes"]).done().json();
    assert_eq!(took["decided"], json!({"taken": 1}));
    assert_eq!(desk.shows(&["--kind", "medication"]).len(), 3);
    desk.goes_to("2026-03-21");
    let two = senna.replace("1 tablet", "2 tablets");
    replies(&mut desk, &[&two], "other.pdf");
    let took = desk.run(["receive", "other.pdf", "--yes"]).done().json();
    assert_eq!(took["decided"], json!({"later": 1}));
    let finding = |entry: &&Json| entry["kind"] == "medication" && entry["finding"] == "later";
    assert!(
        took["entries"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| finding(&one))
    );
    let said = desk.answering(&["y", "y"]).types(["receive"]).done().out;
    says(&said, &["A LATER STATEMENT"]);
}

/// A first key for a known name, however that name is spelt.
#[test]
fn a_name_that_looks_known_is_never_taken_beforehand() {
    let mut desk = desk();
    desk.run(["agency", "add", AGENCY, "--phone", "01632 960600"])
        .done();
    for (number, name) in [
        "Riverside Homecare",
        "RIVERSIDE homecare",
        "Riverside  Homecare",
        "Riverside\u{a0}Homecare",
        "River\u{200b}side Homecare",
        "Riverside Homecare\u{200c}",
    ]
    .iter()
    .enumerate()
    {
        let key = format!("key-{number}.txt");
        desk.run(["agency", "init", "--name", name, "--key", &key])
            .done();
        desk.write("new.jsonl", NINE[0]);
        let with = ["--from", "new.jsonl", "--key", &key, "--force"];
        desk.run(["reply", "out.pdf", "-o", "r.json"].iter().chain(&with))
            .done();
        let before = desk.files("ellis");
        desk.run(["receive", "r.json", "--yes"])
            .refused("not_confirmed");
        desk.run(["receive", "r.json", "--yes", "--beside"])
            .refused("not_confirmed");
        assert_eq!(desk.files("ellis"), before, "{name:?}");
    }
}

/// The number on the paper is the one in every message.
#[test]
fn a_reply_names_the_sheet_that_it_answers_by_its_number() {
    let mut desk = desk();
    let ours = desk.run(["ledger"]).done().json()["ledger"][0]["sheet"].clone();
    replies(&mut desk, &NINE[..1], "reply.txt");
    let paper = String::from_utf8(desk.read("reply.txt")).unwrap();
    says(
        &paper,
        &[&format!(
            "It answers your sheet {}.",
            ours.as_str().unwrap()
        )],
    );
    let looked = desk.run(["receive", "reply.txt"]).refused("not_confirmed");
    let answers = json!({"made_on": "2026-03-01", "sheet": ours, "to": AGENCY});
    assert_eq!(looked.json()["answers"], answers);
    let id = looked.json()["share"]["reply_to"].as_str().unwrap()[..8].to_owned();
    let told = desk.types(["receive", "reply.txt", "--yes"]).done().out;
    let read = desk.types(["read", "reply.txt"]).done().out;
    for said in [paper, told, read] {
        assert!(!said.contains(&id), "{id} in\n{said}");
    }
}
