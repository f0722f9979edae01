//! `share`: what was chosen goes out, everything else is simply not there.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::desk::{Desk, KEY};

fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Tom Ellis"]).done();
    desk.adds(["medication", "name=Levothyroxine", "strength=50 micrograms"]);
    desk.adds(["about_me", "heading=important", "text=My garden."]);
    desk.adds(["event", "type=fall", "--about", "Tom"]);
    desk.adds(["home", "stairs=13"]);
    desk.adds(["key_safe", "place=By the gate", "code=4711"]);
    desk.adds([
        "statement",
        "topic=worry",
        "text=About Tom.",
        "--lane",
        "family",
    ]);
    desk
}

fn kinds(read: &Json) -> BTreeSet<&str> {
    read["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["kind"].as_str().unwrap())
        .collect()
}

#[test]
fn each_form_holds_the_same_entries_and_reads_back() {
    let mut desk = desk();
    let mut ids = BTreeSet::new();
    for ending in ["json", "txt", "pdf"] {
        let out = format!("out.{ending}");
        let made = desk
            .run([
                "share",
                "--to",
                "Camden",
                "--why",
                "first visit",
                "-o",
                &out,
            ])
            .done()
            .json();
        assert_eq!(made["entries"], 4);
        let read = desk.run(["read", &out]).done().json();
        assert_eq!(read["share"]["id"], made["share"]["id"]);
        assert_eq!(read["share"]["why"], "first visit");
        assert_eq!(
            kinds(&read),
            BTreeSet::from(["person", "medication", "about_me", "home"])
        );
        ids.insert(made["ids"].to_string());
        if ending == "pdf" {
            assert_eq!(read["codes"]["total"], made["codes"]["total"]);
        }
    }
    assert_eq!(ids.len(), 1);
}

#[test]
fn only_what_is_chosen_goes_out() {
    let mut desk = desk();
    let mut shared = |args: &[&str]| {
        let all = ["share", "--to", "Camden", "-o", "out.json", "--force"];
        desk.run(all.iter().chain(args)).done();
        desk.run(["read", "out.json"]).done().json()
    };
    assert_eq!(
        kinds(&shared(&["--no-home"])),
        BTreeSet::from(["person", "medication", "about_me"])
    );
    assert_eq!(
        kinds(&shared(&["--kind", "medication"])),
        BTreeSet::from(["medication", "person"])
    );
    assert_eq!(
        kinds(&shared(&["--lane", "emergency"])),
        BTreeSet::from(["person", "medication"])
    );
    let named = shared(&["--lane", "named", "--kind", "key_safe"]);
    assert_eq!(kinds(&named), BTreeSet::from(["key_safe"]));
    let tom = shared(&["--about", "Tom", "--no-home"]);
    assert_eq!(kinds(&tom), BTreeSet::from(["person", "event"]));
    assert_eq!(tom["share"]["about"][0]["name"], "Tom Ellis");
    assert!(!tom.to_string().contains("Margaret"));
    assert_eq!(
        kinds(&shared(&["--about", "home"])),
        BTreeSet::from(["home"])
    );
}

#[test]
fn refusals_leave_no_file_and_no_line_in_the_ledger() {
    let mut desk = desk();
    desk.write("there.json", "mine");
    let before = desk.everything();
    let share =
        |desk: &mut Desk, args: &[&str]| desk.run(["share", "--to", "Camden"].iter().chain(args));
    share(&mut desk, &["-o", "out.docx"]).usage();
    share(&mut desk, &["-o", "out.json", "--sealed"]).usage();
    share(&mut desk, &["-o", "out.json", "--lane", "family"]).refused("family_lane");
    share(&mut desk, &["-o", "out.json", "--lane", "named"]).refused("kinds_needed");
    share(&mut desk, &["-o", "out.json", "--kind", "allergy"]).refused("nothing");
    share(&mut desk, &["-o", "out.json", "--about", "Ann"]).refused("no_such_person");
    share(&mut desk, &["-o", "there.json"]).refused("file_exists");
    share(&mut desk, &["-o", "no/folder/out.json"]).refused("missing_file");
    share(&mut desk, &["-o", "ellis/segments/out.age", "--force"]).refused("same_file");
    desk.sets("CAREWALLET_KEY_FILE", "key.json");
    std::fs::rename(desk.path(KEY), desk.path("key.json")).unwrap();
    share(&mut desk, &["-o", "key.json", "--force"]).refused("same_file");
    std::fs::rename(desk.path("key.json"), desk.path(KEY)).unwrap();
    assert_eq!(desk.everything(), before);
}

/// The ledger cannot be written: then neither is the file, and what it was to
/// stand in the place of is still there.
#[test]
fn without_a_line_in_the_ledger_there_is_no_file() {
    let mut desk = desk();
    desk.write("there.json", "mine");
    desk.write("ellis/wallet.json", "{\"carewallet\":2}\n");
    let before = desk.everything();
    for name in ["there.json", "new.json"] {
        let said = desk.run(["share", "--to", "Camden", "-o", name, "--force"]);
        assert!(said.code != 0, "{}", said.out);
        assert_eq!(desk.everything(), before, "{name}");
    }
}

#[test]
fn sealed_forms_open_with_their_words_only() {
    let mut desk = desk();
    for out in ["out.pdf", "out.txt", "out.age"] {
        let made = desk
            .run(["share", "--to", "Camden", "--sealed", "-o", out])
            .done()
            .json();
        let words = made["words"].as_str().unwrap().to_owned();
        assert_eq!(words.split(' ').count(), 7);
        desk.run(["read", out]).locked("sealed");
        desk.write("words.txt", format!(" {}\n", words.to_uppercase()));
        let read = desk
            .run(["read", out, "--words-file", "words.txt"])
            .done()
            .json();
        assert_eq!(read["share"]["id"], made["share"]["id"]);
        desk.answering(&[&words]).types(["read", out]).done();
        let slip = words.replacen(words.split(' ').nth(2).unwrap(), "gardn", 1);
        desk.write("words.txt", slip);
        let error = desk
            .run(["read", out, "--words-file", "words.txt"])
            .locked("wrong_words")
            .error();
        assert!(
            error["hint"].as_str().unwrap().contains("word 3"),
            "{out}: {error}"
        );
    }
    assert!(!String::from_utf8_lossy(&desk.read("out.txt")).contains("Levothyroxine"));
}

#[test]
fn people_are_told_what_is_in_it_and_how_to_hand_over_the_words() {
    let mut desk = desk();
    let said = desk
        .types(["share", "--to", "Camden", "--sealed", "-o", "out.pdf"])
        .done()
        .out;
    for words in [
        "made: out.pdf for Camden",
        "in it: 4 entries: about me, home, medication, person",
        "codes, any",
        "Never send them with the file",
        "not in it, because more private: key safe, statement",
    ] {
        assert!(said.contains(words), "{words} is not in\n{said}");
    }
}

#[test]
fn an_agency_with_a_key_gets_a_file_that_only_its_key_opens() {
    let mut desk = desk();
    let agency = desk
        .run(["agency", "init", "--name", "Camden", "--key", "camden.txt"])
        .done()
        .json();
    let public = agency["public"].as_str().unwrap();
    desk.run(["agency", "add", "Camden", "--public", public])
        .done();
    let made = desk
        .run(["share", "--to", "camden", "-o", "out.age"])
        .done()
        .json();
    assert!(made.get("words").is_none());
    assert_eq!(made["share"]["to"], "Camden");
    desk.run(["read", "out.age"]).locked("wrong_key");
    let read = desk
        .run(["read", "out.age", "--key", "camden.txt"])
        .done()
        .json();
    assert_eq!(read["share"]["id"], made["share"]["id"]);
    let first = public.split(' ').next().unwrap();
    desk.run(["share", "--to", "New", "--for-key", first, "-o", "two.age"])
        .done();
    desk.run(["read", "two.age", "--key", "camden.txt"]).done();
    let secret = String::from_utf8(desk.read("camden.txt")).unwrap();
    let secret = secret.lines().last().unwrap();
    let said = desk
        .run(["share", "--to", "X", "--for-key", secret, "-o", "x.age"])
        .refused("secret_key");
    assert!(!said.err.contains(&secret[15..]));
}
