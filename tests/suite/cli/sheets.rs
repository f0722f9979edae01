//! `share --sheet`, languages, print, pictures of pages, and the lists for a
//! telephone.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::desk::Desk;

/// Every kind of sheet that is a page; the card has a test of its own.
const KINDS: [&str; 9] = [
    "summary",
    "emergency",
    "hospital",
    "handover",
    "contingency",
    "contacts",
    "household",
    "easy-read",
    "missing-person",
];

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
    for kind in KINDS {
        let named = matches!(kind, "summary" | "handover");
        let to: &[&str] = if named { &["--to", "Camden"] } else { &[] };
        for ending in ["pdf", "txt"] {
            let out = format!("{kind}.{ending}");
            let args = [&["--sheet", kind, "-o", &out], to].concat();
            let made = share(&mut desk, &args).done().json();
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
        let made = share(desk, &[&sheet, args].concat()).done().json();
        made["share"]["about"].as_array().unwrap().len()
    };
    assert_eq!(about(&mut desk, &[]), 2);
    assert_eq!(about(&mut desk, &["--about", "Tom"]), 1);
    let summary = ["--to", "Camden", "-o", "one.txt"];
    let made = share(&mut desk, &summary).done().json();
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
    let before = |text: &str| place(text, "Commode") < place(text, "My garden.");
    assert!(before(&second), "{second}");
    let summary = ["--to", "Camden", "-o", "summary.txt"];
    share(&mut desk, &summary).done();
    assert!(!before(&text(&desk, "summary.txt")));
    assert!(!first.contains("Commode"));
    desk.goes_to("2026-06-10");
    let third = hand_over(&mut desk, "Camden", "third.txt");
    assert!(third.contains("9 June 2026"), "{third}");
}

/// The share of one person alone is 526 bytes, and the code of a card holds 889.
#[test]
fn one_code_is_enough_for_a_card_and_what_had_no_room_is_told() {
    let mut desk = desk();
    let made = share(&mut desk, &["--sheet", "card", "-o", "small.pdf"])
        .done()
        .json();
    assert_eq!(
        made["codes"],
        serde_json::json!({ "needed": 1, "total": 1 })
    );
    for number in 0..40 {
        let name = format!("name=Condition {:x}", number * 7_919_137 % 1_000_003);
        desk.adds(["condition", &name]);
    }
    let made = share(&mut desk, &["--sheet", "card", "-o", "full.pdf"])
        .done()
        .json();
    assert_eq!(
        made["codes"],
        serde_json::json!({ "needed": 1, "total": 1 })
    );
    let left_out = made["left_out"].as_str().unwrap();
    assert!(
        left_out.starts_with("no room on the card for: "),
        "{left_out}"
    );
    assert!(
        left_out.contains("condition") && !left_out.contains("allergy"),
        "{left_out}"
    );
    let read = desk.run(["read", "full.pdf"]).done().json();
    assert!(kinds(&read).contains("person"), "who it is stays on it");
    let said = desk
        .types(["share", "--sheet", "card", "-o", "again.pdf"])
        .done()
        .out;
    assert!(
        said.contains(left_out) && said.contains("1 code\n"),
        "{said}"
    );
    share(
        &mut desk,
        &["--sheet", "card", "--large", "-o", "large.pdf"],
    )
    .done();
    let two = [
        "--sheet", "card", "--about", "Margaret", "--about", "Tom", "-o", "two.pdf",
    ];
    share(&mut desk, &two).usage();
}

#[test]
fn a_card_that_holds_nothing_is_not_made() {
    let mut desk = Desk::with_wallet();
    // What they must not have is never left out.
    for number in 0..40 {
        let name = format!("substance=Zzyzx {:x}", number * 7_919_137 % 1_000_003);
        desk.adds(["allergy", &name]);
    }
    let before = desk.everything();
    let card = ["--sheet", "card", "--kind", "allergy", "-o", "card.pdf"];
    let error = share(&mut desk, &card)
        .refused("too_much_for_a_card")
        .error();
    assert!(!error.to_string().contains("Zzyzx"), "{error}");
    assert_eq!(desk.everything(), before);
}

#[test]
fn a_picture_of_each_page_is_made_or_none() {
    let mut desk = desk();
    let pictures = ["--to", "Camden", "-o", "page.png"];
    let made = share(&mut desk, &pictures).done().json();
    let pages = made["pages"].as_u64().unwrap() as usize;
    assert!(pages > 1);
    let files: Vec<String> = (1..=pages).map(|page| format!("page-{page}.png")).collect();
    assert_eq!(made["files"], serde_json::json!(files));
    let all: Vec<&str> = std::iter::once("read")
        .chain(files.iter().map(String::as_str))
        .collect();
    let read = desk.run(&all).done().json();
    assert_eq!(read["share"]["id"], made["share"]["id"]);
    let picture = image::load_from_memory(&desk.read("page-1.png")).unwrap();
    assert_eq!(
        (picture.width(), picture.color()),
        (1653, image::ColorType::L8)
    );
    std::fs::remove_file(desk.path("page-1.png")).unwrap();
    let before = desk.everything();
    let error = share(&mut desk, &pictures).refused("file_exists").error();
    assert!(
        error["message"].as_str().unwrap().contains("page-2.png"),
        "{error}"
    );
    assert_eq!(desk.everything(), before, "none is left half");
    share(&mut desk, &[&pictures[..], &["--force"]].concat()).done();
    let one = ["--sheet", "emergency", "-o", "fridge.png"];
    let made = share(&mut desk, &one).done().json();
    if made["pages"] == 1 {
        assert_eq!(made["files"], serde_json::json!(["fridge.png"]));
    }
    let sealed = ["--to", "Camden", "--sealed", "-o", "sealed.png"];
    let made = share(&mut desk, &sealed).done().json();
    desk.write("words.txt", made["words"].as_str().unwrap());
    let files = made["files"].as_array().unwrap().clone();
    let files = files.iter().map(|file| file.as_str().unwrap());
    let all: Vec<&str> = ["read", "--words-file", "words.txt"]
        .into_iter()
        .chain(files)
        .collect();
    desk.run(&all).done();
}

#[test]
fn pictures_of_a_longer_sheet_are_pointed_out() {
    let mut desk = desk();
    let made = share(&mut desk, &["--to", "A", "-o", "page.png"])
        .done()
        .json();
    let next = made["pages"].as_u64().unwrap() + 1;
    desk.write(&format!("page-{next}.png"), "old");
    let again = ["--to", "A", "-o", "page.png", "--force"];
    let notes = share(&mut desk, &again).done().json()["notes"].to_string();
    assert!(
        notes.contains(&format!("page-{next}.png was there before")),
        "{notes}"
    );
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
    let made = share(&mut desk, &["--to", "Camden", "-o", "sheet.pdf"])
        .done()
        .json();
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
fn contacts_go_into_a_telephone_and_into_the_ledger() {
    let mut desk = desk();
    let told = share(&mut desk, &["-o", "contacts.vcf"]).done().json();
    let cards = text(&desk, "contacts.vcf");
    assert!(
        cards.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n"),
        "{cards}"
    );
    for words in ["Sarah Ellis", "Dr Amara Osei", "tel:+447700900461"] {
        assert!(cards.contains(words), "{words}: {cards}");
    }
    for secret in ["Ray Pike", "Levothyroxine", "Penicillin", "9990000018"] {
        assert!(!cards.contains(secret), "{secret}: {cards}");
    }
    assert_eq!(told["share"]["signature"], "none");
    let row = rows(&mut desk).pop().unwrap();
    assert_eq!(row["to"], "whoever reads it");
    assert_eq!(row["why"], "contacts for a telephone");
    assert_eq!(row["entries"].as_array().unwrap().len(), 3);
    let said = desk
        .types(["share", "--to", "Sam", "-o", "sam.vcf"])
        .done()
        .out;
    assert!(
        said.contains("made: sam.vcf for Sam") && said.contains("not signed"),
        "{said}"
    );
    desk.run(["read", "contacts.vcf"]).refused("not_a_picture");
}

#[test]
fn dates_have_neutral_titles_unless_details_are_asked_for() {
    let mut desk = desk();
    let appointment = ["appointment", "with=Memory clinic", "date=2026-04-02"];
    desk.adds(appointment.iter().chain(&["place=Larkfield"]));
    desk.adds(["medication", "name=Donepezil", "--review-by", "2026-05-01"]);
    share(&mut desk, &["-o", "dates.ics"]).done();
    let dates = text(&desk, "dates.ics");
    assert!(
        dates.contains("20260402") && dates.contains("20260501"),
        "{dates}"
    );
    for secret in ["Memory clinic", "Larkfield", "Donepezil", "Margaret"] {
        assert!(!dates.contains(secret), "{secret}: {dates}");
    }
    share(&mut desk, &["--details", "-o", "details.ics"]).done();
    let details = text(&desk, "details.ics");
    assert!(
        details.contains("Larkfield") && details.contains("Donepezil"),
        "{details}"
    );
    let row = rows(&mut desk).pop().unwrap();
    assert_eq!(row["why"], "dates for a calendar");
    assert_eq!(row["entries"].as_array().unwrap().len(), 2);
    share(&mut desk, &["--kind", "allergy", "-o", "none.ics"]).refused("nothing");
    assert!(!desk.path("none.ics").exists());
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
    let born = ["person", "add", "Tom Ellis", "--born", "1968-03-01"];
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
