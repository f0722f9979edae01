//! `share --sheet`, languages and print.

mod card;
mod picture;
mod telephone;

use std::collections::BTreeSet;

use carewallet_export::sheet::SheetKind;
use serde_json::Value as Json;

use crate::desk::Desk;

/// Every kind of sheet that is a page; the card has a test of its own.
fn pages() -> impl Iterator<Item = &'static str> {
    let pages = SheetKind::ALL.into_iter();
    let pages = pages.filter(|kind| *kind != SheetKind::Card);
    pages.map(SheetKind::name)
}

fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Tom Ellis", "--born", "1937-12-20"])
        .done();
    desk.adds(["medication", "name=Levothyroxine", "strength=50 micrograms"]);
    desk.adds(["allergy", "substance=Penicillin"]);
    desk.adds(["about_me", "heading=important", "text=My garden."]);
    desk.adds(["condition", "name=Asthma", "--about", "Tom"]);
    desk.adds(["home", "stairs=13"]);
    let contact = ["contact", "name=Sarah Ellis", "roles=emergency", "rank=1"];
    desk.adds(contact.iter().chain(&["phone=07700 900461"]));
    let barred = ["contact", "name=Ray Pike", "do_not_contact=yes"];
    desk.adds(barred.iter().chain(&["phone=07700 900999"]));
    desk.adds(["professional", "role=gp", "name=Dr Amara Osei"]);
    desk
}

fn share(desk: &mut Desk, args: &[&str]) -> crate::desk::Said {
    desk.run(["share"].iter().chain(args))
}

/// A share that is made, and what the program tells of it.
fn shared(desk: &mut Desk, args: &[&str]) -> Json {
    share(desk, args).done().json()
}

fn text(desk: &Desk, name: &str) -> String {
    String::from_utf8(desk.read(name)).unwrap()
}

fn rows(desk: &mut Desk) -> Vec<Json> {
    let told = desk.run(["ledger"]).done().json();
    told["ledger"].as_array().unwrap().clone()
}

fn kinds(read: &Json) -> BTreeSet<&str> {
    let entries = read["entries"].as_array().unwrap().iter();
    entries
        .map(|entry| entry["kind"].as_str().unwrap())
        .collect()
}

#[test]
fn every_kind_of_sheet_is_made_reads_back_and_is_in_the_ledger() {
    let mut desk = desk();
    for kind in pages() {
        let named = matches!(kind, "summary" | "handover");
        let to: &[&str] = if named { &["--to", "Camden"] } else { &[] };
        for ending in ["pdf", "txt"] {
            let out = format!("{kind}.{ending}");
            let args = [&["--sheet", kind, "-o", &out], to].concat();
            let made = shared(&mut desk, &args);
            let read = desk.run(["read", &out]).done().json();
            assert_eq!(read["share"]["id"], made["share"]["id"], "{kind}");
            assert_eq!(made["files"], serde_json::json!([out]), "{kind}");
            let row = rows(&mut desk).pop().unwrap();
            assert_eq!(row["share"], made["share"]["id"], "{kind}");
            assert_eq!(row["to"], if named { "Camden" } else { "whoever reads it" });
            assert_eq!(row.get("why").is_some(), kind != "summary", "{row}");
        }
    }
    let row = rows(&mut desk).pop().unwrap();
    assert_eq!(row["why"], "a missing person sheet");
}

#[test]
fn who_it_is_for_must_be_said_where_somebody_is_meant() {
    let mut desk = desk();
    let before = desk.everything();
    for args in [
        &["-o", "out.pdf"][..],
        &["--sheet", "handover", "-o", "out.pdf"],
        &["--form", "homecare", "-o", "out.pdf"],
        &["-o", "out.json"],
    ] {
        let error = share(&mut desk, args).usage().error();
        let message = error["message"].as_str().unwrap();
        assert!(message.contains("--to AGENCY is missing"), "{message}");
    }
    assert_eq!(desk.everything(), before);
}

#[test]
fn what_opens_without_a_key_holds_the_emergency_lane_only() {
    let mut desk = desk();
    let emergency = ["--sheet", "emergency", "-o", "out.txt", "--force"];
    share(&mut desk, &emergency).done();
    let read = desk.run(["read", "out.txt"]).done().json();
    for entry in read["entries"].as_array().unwrap() {
        assert_eq!(entry["lane"], "emergency", "{entry}");
    }
    assert!(!kinds(&read).contains("about_me"));
    share(
        &mut desk,
        &[&emergency[..], &["--lane", "emergency"]].concat(),
    )
    .done();
    for kind in ["emergency", "card"] {
        let sheet = ["--sheet", kind, "-o", "out.txt", "--force"];
        let more = |args: &[&'static str]| [&sheet, args].concat();
        let before = desk.everything();
        for lane in ["agency", "named"] {
            let error = share(&mut desk, &more(&["--lane", lane])).usage().error();
            let message = error["message"].as_str().unwrap();
            assert!(message.contains("opens without a key"), "{message}");
        }
        let error = share(&mut desk, &more(&["--sealed"])).usage().error();
        assert!(
            error["message"].as_str().unwrap().contains("a stranger"),
            "{error}"
        );
        share(&mut desk, &["--sheet", kind, "-o", "x.age"]).usage();
        assert_eq!(desk.everything(), before);
    }
}

#[test]
fn a_household_sheet_is_about_everybody_unless_somebody_is_named() {
    let mut desk = desk();
    let about = |desk: &mut Desk, args: &[&str]| {
        let sheet = ["--sheet", "household", "--force", "-o", "out.txt"];
        let made = shared(desk, &[&sheet, args].concat());
        made["share"]["about"].as_array().unwrap().len()
    };
    assert_eq!(about(&mut desk, &[]), 2);
    assert_eq!(about(&mut desk, &["--about", "Tom"]), 1);
    let summary = ["--to", "Camden", "-o", "one.txt"];
    let made = shared(&mut desk, &summary);
    assert_eq!(made["share"]["about"].as_array().unwrap().len(), 1);
}

#[test]
fn a_hand_over_begins_with_what_is_new_since_the_last_copy() {
    let mut desk = desk();
    let hand_over = |desk: &mut Desk, to: &str, out: &str| {
        share(desk, &["--sheet", "handover", "--to", to, "-o", out]).done();
        text(desk, out)
    };
    let first = hand_over(&mut desk, "Camden", "first.txt");
    desk.goes_to("2026-05-03");
    // What goes to others, and what is about others, is no copy of Camden's.
    share(&mut desk, &["--to", "Larkfield", "-o", "other.txt"]).done();
    let tom = [
        "--to",
        "Camden",
        "--about",
        "Tom",
        "--no-home",
        "-o",
        "tom.txt",
    ];
    share(&mut desk, &tom).done();
    desk.goes_to("2026-06-09");
    desk.adds(["equipment", "what=Commode"]);
    let second = hand_over(&mut desk, "CAMDEN", "second.txt");
    let place = |text: &str, words: &str| text.find(words).unwrap_or_else(|| panic!("{text}"));
    assert!(second.contains("1 March 2026"), "{second}");
    let known = place(&second, "You have this already");
    assert!(place(&second, "Commode") < known, "{second}");
    // What they have is told by name.
    assert!(!second.contains("My garden."), "{second}");
    let summary = ["--to", "Camden", "-o", "summary.txt"];
    share(&mut desk, &summary).done();
    let summary = text(&desk, "summary.txt");
    assert!(summary.contains("My garden.") && !summary.contains("You have this already"));
    assert!(!first.contains("Commode"));
    desk.goes_to("2026-06-10");
    let third = hand_over(&mut desk, "Camden", "third.txt");
    assert!(third.contains("9 June 2026"), "{third}");
}

#[test]
fn the_language_is_found_by_tag_or_name_and_own_words_stay() {
    let mut desk = desk();
    let plain = ["--to", "Camden", "-o", "en.txt"];
    share(&mut desk, &plain).done();
    let english = text(&desk, "en.txt");
    for language in [
        "cy", "pl", "ur", "ar", "bn", "pa", "zh", "Polish", "zh-Hans",
    ] {
        let out = format!("{language}.txt");
        let args = ["--to", "Camden", "--language", language, "-o", &out];
        share(&mut desk, &args).done();
        let said = text(&desk, &out);
        assert!(said != english, "{language}");
        assert!(
            said.contains("My garden.") && said.contains("Levothyroxine"),
            "{said}"
        );
        desk.run(["read", &out]).done();
    }
    let before = desk.everything();
    let unknown = ["--to", "Camden", "--language", "Klingon", "-o", "x.pdf"];
    let error = share(&mut desk, &unknown).usage().error();
    assert!(
        error["hint"].as_str().unwrap().contains("pl (Polish)"),
        "{error}"
    );
    for flag in [&["--language", "pl"][..], &["--large"], &["--contrast"]] {
        for out in ["x.json", "x.age", "x.vcf", "x.ics"] {
            share(&mut desk, &[&["--to", "A", "-o", out], flag].concat()).usage();
        }
    }
    assert_eq!(desk.everything(), before);
}

#[test]
fn an_agency_prints_what_it_read_as_it_needs_it() {
    let mut desk = desk();
    let made = shared(&mut desk, &["--to", "Camden", "-o", "sheet.pdf"]);
    desk.unsets("CAREWALLET_DIR");
    desk.unsets("CAREWALLET_KEY_FILE");
    for out in ["again.pdf", "again.txt", "again.png"] {
        let read = [
            "read",
            "sheet.pdf",
            "--language",
            "pl",
            "--large",
            "-o",
            out,
        ];
        let told = desk.run(read).done().json();
        let files = told["files"].as_array().unwrap().iter();
        let files: Vec<String> = files
            .map(|file| file.as_str().unwrap().to_owned())
            .collect();
        let again = std::iter::once("read".to_owned()).chain(files);
        let again = desk.run(again).done().json();
        assert_eq!(again["share"]["id"], made["share"]["id"], "{out}");
    }
    desk.run(["read", "sheet.pdf", "-o", "facts.csv"]).done();
    assert!(text(&desk, "facts.csv").contains("Levothyroxine"));
    desk.run(["read", "sheet.pdf", "-o", "facts.json"]).done();
    assert!(text(&desk, "facts.json").starts_with('{'));
    desk.run(["read", "sheet.pdf", "--language", "pl"]).usage();
    desk.run(["read", "sheet.pdf", "--large", "-o", "x.csv"])
        .usage();
    let form = [
        "read",
        "sheet.pdf",
        "--as",
        "form:homecare",
        "-o",
        "form.pdf",
    ];
    desk.run(form.iter().chain(&["--language", "pl"])).usage();
    desk.run(form.iter().chain(&["--large-print", "--contrast"]))
        .done();
}

#[test]
fn flags_that_make_no_sense_together_are_refused() {
    let mut desk = desk();
    let before = desk.everything();
    for args in [
        &["--sealed", "-o", "x.vcf"][..],
        &["--for-key", "age1x", "-o", "x.ics"],
        &["--form", "homecare", "-o", "x.vcf"],
        &["--sheet", "card", "-o", "x.vcf"],
        &["--sheet", "emergency", "-o", "x.ics"],
        &["--details", "-o", "x.vcf"],
        &["--details", "--to", "A", "-o", "x.pdf"],
        &["--for-key", "age1x", "--to", "A", "-o", "x.png"],
        &["--sheet", "fridge", "-o", "x.pdf"],
        &["-o", "x.docx"],
    ] {
        share(&mut desk, args).usage();
    }
    assert_eq!(desk.everything(), before);
}

#[test]
fn people_of_one_name_are_told_apart() {
    let mut desk = desk();
    let born = [
        "person",
        "add",
        "Tom Ellis",
        "--born",
        "1968-03-01",
        "--another",
    ];
    desk.run(born).done();
    let people = desk.run(["person", "list"]).done().json();
    let args = ["--sheet", "contacts", "--about", "tom", "-o", "x.pdf"];
    let error = share(&mut desk, &args).refused("ambiguous_person").error();
    let hint = error["hint"].as_str().unwrap();
    for person in &people["people"].as_array().unwrap()[1..] {
        let id = person["id"].as_str().unwrap();
        assert!(hint.contains(&format!("({id})")), "{hint}");
    }
    assert!(hint.contains("Tom Ellis, born 20 December 1937"), "{hint}");
    assert!(hint.contains("Tom Ellis, born 1 March 1968"), "{hint}");
}
