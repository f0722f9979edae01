//! `add`: one entry, many entries, questions.

use crate::desk::{Desk, WALLET};

#[test]
fn an_entry_is_saved_with_who_said_it() {
    let mut desk = Desk::with_wallet();
    let said = desk
        .types([
            "add",
            "medication",
            "name=Levothyroxine",
            "strength=50 micrograms",
        ])
        .done();
    assert!(
        said.out.starts_with("saved: medication Levothyroxine (id "),
        "{}",
        said.out
    );
    assert_eq!(said.err, "");
    let entry = &desk.shows(&["--kind", "medication"])[0];
    assert_eq!(entry["body"]["strength"], "50 micrograms");
    assert_eq!(entry["voice"], "reported");
    assert_eq!(entry["said_by"], "Sarah Ellis");
    assert_eq!(entry["lane"], "emergency");
}

#[test]
fn own_words_are_the_persons_unless_somebody_else_is_named() {
    let mut desk = Desk::with_wallet();
    desk.adds(["about_me", "heading=important", "text=My garden."]);
    desk.adds([
        "goal",
        "words=Walk to the shop",
        "--said-by",
        "margaret ellis",
    ]);
    desk.adds([
        "about_me",
        "heading=people",
        "text=She loves visits.",
        "--said-by",
        "Tom",
    ]);
    let entries = desk.shows(&[]);
    let voice = |kind: &str, by: &str| {
        let found = entries
            .iter()
            .find(|e| e["kind"] == kind && e["said_by"] == by);
        found.map(|e| e["voice"].clone())
    };
    assert_eq!(voice("about_me", "Margaret Ellis").unwrap(), "own_words");
    assert_eq!(voice("goal", "Margaret Ellis").unwrap(), "own_words");
    assert_eq!(voice("about_me", "Tom").unwrap(), "reported");
}

#[test]
fn whom_it_is_about_is_found_by_name() {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Tom Ellis"]).done();
    desk.run(["person", "add", "Tomasz Nowak"]).done();
    for (about, name) in [
        ("tom ellis", "Tom Ellis"),
        ("TOMA", "Tomasz Nowak"),
        ("marg", "Margaret Ellis"),
    ] {
        let said = desk
            .types(["add", "event", "type=fall", "--about", about])
            .done();
        assert!(said.out.contains(&format!("for {name}")), "{}", said.out);
    }
    desk.run(["add", "event", "type=fall", "--about", "tom"])
        .refused("ambiguous_person");
    desk.run(["add", "event", "type=fall", "--about", "Ann"])
        .refused("no_such_person");
    desk.run(["add", "event", "type=fall", "--about", "home"])
        .refused("wrong_subject");
    let id = desk.adds(["key_safe", "place=By the gate"]);
    assert_eq!(desk.shows(&["--kind", "key_safe"])[0]["id"], id.as_str());
}

#[test]
fn faults_are_told_without_repeating_the_value() {
    let mut desk = Desk::with_wallet();
    let before = desk.everything();
    let faults: [(&[&str], &str, u8); 9] = [
        (&["medication", "nmae=Zzyzx"], "unknown_field", 1),
        (&["medication", "strength=Zzyzx"], "missing_field", 1),
        (&["event", "type=Zzyzx"], "invalid_value", 1),
        (&["medicine", "name=Zzyzx"], "unknown_kind", 1),
        (&["medication", "Zzyzx"], "usage", 2),
        (&["medication", "name=Zzyzx", "--when", "Zzyzx"], "usage", 2),
        (
            &["medication", "name=Zzyzx", "--voice", "spoken_for"],
            "usage",
            2,
        ),
        (&["key_safe", "place=Zzyzx", "--lane", "agency"], "rule", 1),
        (&["holder", "name=Zzyzx"], "wallets_own", 1),
    ];
    for (args, kind, code) in faults {
        let said = desk
            .run(std::iter::once(&"add").chain(args))
            .stopped(code, kind);
        assert!(
            !said.err.contains("Zzyzx") && said.out.is_empty(),
            "{}",
            said.err
        );
    }
    assert_eq!(desk.everything(), before);
}

#[test]
fn everything_that_is_said_about_an_entry_is_kept() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds([
        "medication",
        "name=Levothyroxine",
        "--said-by",
        "Dr Patel",
        "--voice",
        "agency",
        "--lane",
        "named",
        "--when",
        "2019-05",
        "--review-by",
        "2026-02-01",
        "--checked",
        "2026-02-28",
        "--checked-how",
        "seen_document",
        "--checked-by",
        "Sarah Ellis",
        "--lang",
        "Welsh",
        "--helped-by",
        "Tom",
    ]);
    let entry = &desk.shows(&["--kind", "medication"])[0];
    assert_eq!(entry["id"], id.as_str());
    for (field, value) in [
        ("said_by", "Dr Patel"),
        ("voice", "agency"),
        ("lane", "named"),
        ("when", "2019-05"),
        ("review_by", "2026-02-01"),
        ("lang", "cy"),
        ("helped_by", "Tom"),
    ] {
        assert_eq!(entry[field], value, "{field}");
    }
    assert_eq!(entry["checked"]["who"], "Sarah Ellis");
    assert_eq!(entry["check_again"], true);
    assert!(entry.get("basis").is_none());
}

#[test]
fn many_entries_come_from_a_file_all_or_nothing() {
    let mut desk = Desk::with_wallet();
    desk.write("good.jsonl", concat!(
        "{\"kind\":\"allergy\",\"body\":{\"substance\":\"Penicillin\"}}\n\n",
        "{\"kind\":\"home\",\"about\":\"home\",\"when\":\"1968\",\"body\":{\"stairs\":\"13\"}}\n",
        "{\"kind\":\"statement\",\"voice\":\"own_words\",\"body\":{\"topic\":\"wish\",\"text\":\"Tea\"}}\n",
    ));
    let added = desk.run(["add", "--from", "good.jsonl"]).done().json();
    assert_eq!(added["entries"].as_array().unwrap().len(), 3);
    let before = desk.everything();
    let bad = [
        (
            "{\"kind\":\"allergy\",\"body\":{\"substance\":\"Zzyzx\",\"x\":1}}",
            "unknown_field",
        ),
        (
            "{\"kind\":\"allergy\",\"body\":{\"substance\":\"Zzyzx\",\"substance\":\"B\"}}",
            "duplicate_key",
        ),
        ("{\"kind\":\"allergy\",\"Zzyzx\":1,\"body\":{}}", "envelope"),
        (
            "{\"kind\":\"allergy\",\"about\":null,\"body\":{\"substance\":\"Zzyzx\"}}",
            "envelope",
        ),
        (
            "{\"kind\":\"allergy\",\"when\":\"Zzyzx\",\"body\":{\"substance\":\"A\"}}",
            "usage",
        ),
        ("Zzyzx", "syntax"),
    ];
    for (line, kind) in bad {
        desk.write(
            "bad.jsonl",
            format!("{{\"kind\":\"event\",\"body\":{{\"type\":\"fall\"}}}}\n{line}\n"),
        );
        let error = desk
            .run(["add", "--from", "bad.jsonl"])
            .refused(kind)
            .error();
        assert!(
            error["message"].as_str().unwrap().starts_with("line 2: "),
            "{error}"
        );
    }
    std::fs::remove_file(desk.path("bad.jsonl")).unwrap();
    assert_eq!(desk.everything(), before);
}

#[test]
fn entries_come_from_the_standard_input() {
    let mut desk = Desk::with_wallet();
    let line = "{\"kind\":\"event\",\"body\":{\"type\":\"fall\"}}";
    desk.piping(line).run(["add", "--from", "-"]).done();
    assert_eq!(desk.shows(&["--kind", "event"]).len(), 1);
    desk.piping("")
        .run(["add", "--from", "-"])
        .refused("nothing");
}

/// A photograph whose notes have one tag, which points to the position of the camera.
const TAKEN_SOMEWHERE: &[u8] =
    b"\xff\xd8\xff\xe1\x00\x34Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\
    \0\0\0\x1a\0\0\0\0\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0\xff\xd9";

#[test]
fn the_place_where_a_photo_was_taken_is_left_out_and_that_is_said() {
    let mut desk = Desk::with_wallet();
    desk.write("scan.jpg", TAKEN_SOMEWHERE);
    let args = ["add", "document", "title=Letter", "--attach", "scan.jpg"];
    let told = desk.run(args).done().json();
    let note = "scan.jpg: the place where it was taken was left out";
    assert_eq!(told["notes"][0], note);
    let id = told["entries"][0]["id"].as_str().unwrap().to_owned();
    std::fs::create_dir(desk.path("out")).unwrap();
    let saved = desk
        .run(["history", &id, "--save-attachments", "out"])
        .done();
    let name = saved.json()["files"][0].as_str().unwrap().to_owned();
    let kept = desk.read(&format!("out/{name}"));
    assert_eq!(kept.len(), TAKEN_SOMEWHERE.len());
    assert!(!kept.windows(2).any(|tag| tag == b"\x88\x25"));
    // Their own file stays as it was.
    assert_eq!(desk.read("scan.jpg"), TAKEN_SOMEWHERE);
}

#[test]
fn a_photo_is_sealed_beside_its_entry_and_comes_back() {
    let mut desk = Desk::with_wallet();
    let photo = b"\xff\xd8\xff\xe0 a made-up photograph";
    desk.write("scan.jpg", photo);
    let args = [
        "document",
        "title=Letter",
        "--attach",
        "scan.jpg",
        "--caption",
        "Page one",
    ];
    let id = desk.adds(args);
    let entry = &desk.shows(&["--kind", "document"])[0];
    assert_eq!(entry["attachments"][0]["type"], "image/jpeg");
    assert_eq!(entry["attachments"][0]["caption"], "Page one");
    std::fs::create_dir(desk.path("out")).unwrap();
    let told = desk
        .run(["history", &id, "--save-attachments", "out"])
        .done()
        .json();
    let name = told["files"][0].as_str().unwrap();
    assert_eq!(desk.read(&format!("out/{name}")), photo);
    let before = desk.everything();
    desk.run([
        "add",
        "document",
        "title=X",
        "--lane",
        "emergency",
        "--attach",
        "missing.jpg",
    ])
    .refused("missing_file");
    desk.run([
        "add", "key_safe", "place=X", "--lane", "agency", "--attach", "scan.jpg",
    ])
    .refused("rule");
    assert_eq!(desk.everything(), before);
}

#[test]
fn on_a_terminal_it_asks_and_checks_each_answer_at_once() {
    let mut desk = Desk::with_wallet();
    let said = desk
        .answering(&["Penicillin", "not a kind", "allergy", "A rash", "."])
        .types(["add", "allergy"])
        .done();
    assert!(said.err.contains("What must they not have"), "{}", said.err);
    assert!(said.err.contains("this is none of them"), "{}", said.err);
    assert!(
        said.out.starts_with("saved: allergy Penicillin"),
        "{}",
        said.out
    );
    desk.answering(&["none_known=yes"])
        .types(["add", "allergy"])
        .done();
    let kinds: Vec<_> = desk
        .shows(&["--kind", "allergy"])
        .iter()
        .map(|e| e["body"].clone())
        .collect();
    assert_eq!(kinds.len(), 2);
    assert_eq!(kinds[0]["reaction"], "A rash");
    desk.answering(&["."]).types(["add", "allergy"]).failed(1);
}

#[test]
fn doses_that_are_easily_misread_are_pointed_out() {
    let mut desk = Desk::with_wallet();
    let said = desk
        .run(["add", "medication", "name=Insulin", "dose=10U"])
        .done();
    let notes = said.json()["notes"].to_string();
    assert!(notes.contains("please check: dose"), "{notes}");
}

/// W2: the same twice is one entry, unless somebody wants two.
#[test]
fn the_same_twice_is_on_record_already() {
    let mut desk = Desk::with_wallet();
    let allergy = ["add", "allergy", "substance=Latex", "severity=mild"];
    let first = desk.run(allergy).done().json();
    let id = first["entries"][0]["id"].as_str().unwrap().to_owned();
    let before = desk.files(WALLET);
    let again = desk.run(allergy).done().json();
    assert_eq!(again["entries"].as_array().unwrap().len(), 0);
    assert_eq!(again["already"], 1);
    let said = desk.answering(&["n"]).types(allergy).done().out;
    assert!(
        said.contains(&format!("on record already (id {})", &id[..8])),
        "{said}"
    );
    assert!(said.contains("it was not saved again"), "{said}");
    desk.run(["change", &id, "severity=mild"]).done();
    assert!(desk.files(WALLET) == before, "something was written");
    desk.answering(&["y"]).types(allergy).done();
    desk.run([&allergy[..], &["--again"]].concat()).done();
    assert_eq!(desk.shows(&["--kind", "allergy", "--all"]).len(), 3);
    // Said by somebody else it is a confirmation.
    desk.run([&allergy[..], &["--said-by", "Dr Patel"]].concat())
        .done();
    assert_eq!(desk.shows(&["--kind", "allergy", "--all"]).len(), 4);
}

#[test]
fn the_same_file_twice_saves_only_what_is_new() {
    let mut desk = Desk::with_wallet();
    let line = |what: &str| format!(r#"{{"kind":"goal","body":{{"words":"{what}"}}}}"#);
    let lines = |all: &[&str]| all.iter().map(|what| line(what) + "\n").collect::<String>();
    desk.write("a.jsonl", lines(&["Walk", "Sing", "Walk"]));
    let saved = desk.run(["add", "--from", "a.jsonl"]).done().json();
    assert_eq!(saved["entries"].as_array().unwrap().len(), 2);
    assert_eq!(saved["already"], 1);
    desk.write("b.jsonl", lines(&["Walk", "Sing", "Paint"]));
    let said = desk.types(["add", "--from", "b.jsonl"]).done().out;
    assert!(said.contains("saved: 1 entry"), "{said}");
    assert!(
        said.contains("on record already, not saved again: 2 entries"),
        "{said}"
    );
    let before = desk.files(WALLET);
    desk.run(["add", "--from", "b.jsonl"]).done();
    assert!(desk.files(WALLET) == before, "something was written");
}

/// W9: a way back, a look before anything is saved, and another one after it.
#[test]
fn questions_have_a_way_back_a_look_and_another() {
    let mut desk = Desk::with_wallet();
    let before = desk.files(WALLET);
    // The look drops it.
    let typed = ["Latex", ".", "."];
    let said = desk.answering(&typed).types(["add", "allergy"]).failed(1);
    assert!(said.err.contains("allergy: Latex"), "{}", said.err);
    assert!(said.err.contains("nothing was saved"), "{}", said.err);
    assert!(desk.files(WALLET) == before, "something was written");
    // Back to the first question, back from the look, saved, and another one.
    let typed = [
        "Latecks", "<", "Latex", ".", "<", "allergy", ".", "", "y", "Nuts", ".", "", "n",
    ];
    let said = desk.answering(&typed).types(["add", "allergy"]).done();
    assert!(said.out.contains("saved: allergy Latex"), "{}", said.out);
    assert!(said.out.contains("saved: allergy Nuts"), "{}", said.out);
    let kept = desk.shows(&["--kind", "allergy"]);
    assert_eq!(kept.len(), 2);
    let latex = kept
        .iter()
        .find(|entry| entry["body"]["substance"]["text"] == "Latex");
    assert_eq!(latex.unwrap()["body"]["type"], "allergy");
    // At the first question there is nothing to go back to: it is asked again.
    let typed = ["<", "<", "Soap", ".", "", "n"];
    desk.answering(&typed).types(["add", "allergy"]).done();
    assert_eq!(desk.shows(&["--kind", "allergy"]).len(), 3);
    // Who drops the second one keeps the first.
    let typed = ["Wool", ".", "", "y", "Silk", ".", "."];
    desk.answering(&typed).types(["add", "allergy"]).done();
    assert_eq!(desk.shows(&["--kind", "allergy"]).len(), 4);
}
