//! What lies on the desk, asked as the script of the page asks it.

#![allow(clippy::unwrap_used, reason = "a test")]

mod reply;

use carewallet_core::entry::EntryWriter;
use carewallet_core::key::Identity;
use carewallet_core::share::{About, Maker, Role, ShareHeader};
use carewallet_core::value::Date;
use carewallet_core::{Draft, Kind, Payload, RandomSource, Share};
use carewallet_page::{Answer, Browser, Desk, Request, Upload};
use carewallet_screen::Fields;
use carewallet_testkit::SeededRng;
use carewallet_testkit::household::{body, line, margaret, reported};
use carewallet_testkit::{clock, keys};
use zeroize::Zeroizing;

const HOSTILE: &str = "<img src=x onerror=alert(1)>";

/// A family's share of these statements, made so many seconds after the others.
fn share(identity: &Identity, drafts: Vec<Draft>, seconds: i64) -> Share {
    let mut random = SeededRng::new(7);
    let mut pen = EntryWriter {
        now: clock::at(seconds),
        key_id: identity.public_key().id(),
        after: Vec::new(),
        random: &mut random,
    };
    let entries = drafts
        .into_iter()
        .map(|draft| draft.write(&mut pen).unwrap());
    let about = About {
        id: margaret(),
        name: line("Margaret Ellis"),
    };
    let header = ShareHeader {
        about: vec![about],
        to: line("Camden Continence Service"),
        why: None,
        made_at: clock::at(seconds),
        wallet: identity.public_key().id(),
        reply_to: None,
        incomplete: false,
    };
    let maker = Maker::of(identity, line("Sarah Ellis"), Role::Family);
    Share::make(header, maker, entries.collect(), Vec::new(), identity).unwrap()
}

fn medicine(seconds: i64) -> Share {
    let fields = [("name", "Levothyroxine"), ("dose", "50 micrograms")];
    let person = [("name", "Margaret Ellis"), ("birth_date", "1940-05-17")];
    let drafts = vec![
        reported(body(Kind::Person, &person)),
        reported(body(Kind::Medication, &fields)),
        reported(body(Kind::Equipment, &[("what", HOSTILE)])),
    ];
    share(&keys::holder(), drafts, seconds)
}

fn desk() -> Desk {
    let random = || -> Box<dyn RandomSource> { Box::new(SeededRng::new(1)) };
    let today = Date::parse("2026-11-27").unwrap();
    Desk::new(Browser::new(clock::at(0), today, random))
}

fn ask(desk: &mut Desk, path: &str, fields: &[(&str, &str)]) -> Answer {
    let fields = fields.iter();
    desk.ask(&Request {
        path: path.to_owned(),
        fields: Fields(
            fields
                .map(|(name, text)| ((*name).to_owned(), Zeroizing::new((*text).to_owned())))
                .collect(),
        ),
        upload: None,
    })
}

fn add(desk: &mut Desk, name: &str, bytes: &[u8]) {
    let upload = Upload {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
        reading: Vec::new(),
    };
    desk.ask(&Request {
        path: "/add".to_owned(),
        upload: Some(upload),
        ..Request::default()
    });
}

fn page(answer: Answer) -> String {
    match answer {
        Answer::Page(_, html) => html,
        Answer::Go(to) => panic!("it leads to {to}"),
        Answer::File(file) => panic!("it is a file: {}", file.name),
    }
}

fn went(answer: Answer) -> String {
    match answer {
        Answer::Go(to) => to,
        Answer::Page(_, html) => panic!("it leads nowhere: {html}"),
        Answer::File(file) => panic!("it is a file: {}", file.name),
    }
}

#[test]
fn a_file_becomes_a_sheet_a_form_and_a_table_and_is_forgotten() {
    let mut desk = desk();
    add(&mut desk, "sheet.json", medicine(100).text().as_bytes());
    assert_eq!(went(ask(&mut desk, "/sort", &[])), "/sheet/1");
    let sheet = page(ask(&mut desk, "/sheet/1", &[]));
    assert!(sheet.contains("Margaret Ellis") && sheet.contains("not live"));
    assert!(!sheet.contains(HOSTILE) && sheet.contains("&#60;img") || sheet.contains("&lt;img"));
    let form = page(ask(&mut desk, "/sheet/1/form/homecare", &[]));
    assert!(form.contains("left to ask") && form.contains("data-copy="));
    let Answer::File(csv) = ask(&mut desk, "/sheet/1/form/homecare/file", &[("as", "csv")]) else {
        panic!("no file");
    };
    assert!(String::from_utf8_lossy(&csv.bytes).contains("Levothyroxine"));
    assert_eq!(went(ask(&mut desk, "/forget", &[])), "/");
    assert_eq!(went(ask(&mut desk, "/sheet/1", &[])), "/");
    assert!(!page(ask(&mut desk, "/", &[])).contains("Margaret"));
}

#[test]
fn words_are_found_on_a_sheet_and_what_is_near_is_named() {
    let mut desk = desk();
    add(&mut desk, "sheet.json", medicine(100).text().as_bytes());
    ask(&mut desk, "/sort", &[]);
    let found = page(ask(&mut desk, "/sheet/1/find", &[("words", "50 LEVO")]));
    assert!(found.contains("50 micrograms") && !found.contains("1940"));
    let near = page(ask(
        &mut desk,
        "/sheet/1/find",
        &[("words", "levothyroxin")],
    ));
    assert!(near.contains("50 micrograms"), "a beginning is enough");
    let near = page(ask(
        &mut desk,
        "/sheet/1/find",
        &[("words", "levothyroxyne")],
    ));
    assert!(near.contains("Nothing on this sheet fits") && near.contains("levothyroxine"));
    assert_eq!(
        went(ask(&mut desk, "/sheet/1/find", &[("words", " ")])),
        "/sheet/1"
    );
}

#[test]
fn of_two_sheets_about_the_same_people_the_older_one_says_so() {
    let mut desk = desk();
    add(&mut desk, "new.json", medicine(900_000).text().as_bytes());
    add(&mut desk, "old.json", medicine(100).text().as_bytes());
    assert_eq!(went(ask(&mut desk, "/sort", &[])), "/");
    let start = page(ask(&mut desk, "/", &[]));
    assert_eq!(start.matches("There is a newer sheet").count(), 1);
    let other = share(
        &keys::identity(keys::AGENCY),
        vec![reported(body(Kind::Equipment, &[("what", "Commode")]))],
        100,
    );
    add(&mut desk, "other.json", other.text().as_bytes());
    ask(&mut desk, "/sort", &[]);
    let start = page(ask(&mut desk, "/", &[]));
    assert_eq!(
        start.matches("There is a newer sheet").count(),
        1,
        "another household"
    );
}

#[test]
fn what_is_sealed_opens_with_its_words_and_stays_open() {
    let mut desk = desk();
    let packed = medicine(100).pack().unwrap();
    let sealed = Payload::sealed_form(&packed, "able baker charlie", 2).unwrap();
    let text = carewallet_core::payload::armor::armored(&sealed);
    add(&mut desk, "mail.txt", text.as_bytes());
    add(&mut desk, "nonsense.bin", b"nonsense");
    assert_eq!(went(ask(&mut desk, "/sort", &[])), "/");
    let start = page(ask(&mut desk, "/", &[]));
    assert!(start.contains("name=\"words\"") && start.contains("data-kind=\"sealed\""));
    ask(&mut desk, "/words", &[("words", "able baker delta")]);
    assert!(page(ask(&mut desk, "/", &[])).contains("data-kind=\"wrong_words\""));
    ask(&mut desk, "/words", &[("words", " Able  baker charlie")]);
    assert!(page(ask(&mut desk, "/sheet/1", &[])).contains("Margaret Ellis"));
    // Another look without the words, as when a file is added, does not close it again.
    ask(&mut desk, "/sort", &[]);
    assert!(page(ask(&mut desk, "/sheet/1", &[])).contains("Margaret Ellis"));
}

#[test]
fn a_page_with_a_share_in_it_is_read() {
    let share = medicine(100);
    let held =
        carewallet_core::payload::page::holding(carewallet_page::HTML, share.text().as_bytes());
    let mut desk = desk();
    add(&mut desk, "margaret.html", held.unwrap().as_bytes());
    assert_eq!(went(ask(&mut desk, "/sort", &[])), "/sheet/1");
    add(&mut desk, "desk.html", carewallet_page::HTML.as_bytes());
    ask(&mut desk, "/sort", &[]);
    assert!(page(ask(&mut desk, "/", &[])).contains("data-kind=\"not_a_share\""));
}

#[test]
fn every_page_is_there_in_every_language_and_an_unknown_address_leads_home() {
    let mut desk = desk();
    add(&mut desk, "sheet.json", medicine(100).text().as_bytes());
    ask(&mut desk, "/sort", &[]);
    for language in ["cy", "pl", "ur", "ar", "bn", "pa", "zh-Hans", "en"] {
        ask(
            &mut desk,
            "/look/choose",
            &[("language", language), ("large", "on")],
        );
        assert_eq!(
            desk.look().language.tag().split('-').next(),
            language.split('-').next()
        );
        for path in [
            "/",
            "/look",
            "/sheet/1",
            "/sheet/1/print",
            "/sheet/1/forms",
            "/sheet/1/form/homecare",
            "/sheet/1/reply",
            "/key",
        ] {
            let html = page(ask(&mut desk, path, &[]));
            let english = html.contains("Language and look");
            assert_eq!(english, language == "en", "{language} {path}");
        }
    }
    for path in [
        "",
        "/nowhere",
        "/sheet/9",
        "/sheet/x/form/homecare",
        "/sheet/1/form/none",
    ] {
        let answer = ask(&mut desk, path, &[]);
        assert!(!matches!(answer, Answer::File(_)), "{path}");
    }
}

#[test]
fn a_sheet_that_a_test_key_signed_says_so_beside_one_that_none_did() {
    let mut desk = desk();
    add(&mut desk, "sheet.json", medicine(100).text().as_bytes());
    let test = keys::identity(keys::AGENCY).for_tests();
    let commode = reported(body(Kind::Equipment, &[("what", "Commode")]));
    let tried = share(&test, vec![commode], 100);
    add(&mut desk, "tried.json", tried.text().as_bytes());
    ask(&mut desk, "/sort", &[]);
    let says = |desk: &mut Desk, path: &str| page(ask(desk, path, &[])).contains("TEST:");
    let both = [says(&mut desk, "/sheet/1"), says(&mut desk, "/sheet/2")];
    assert_eq!(both, [false, true]);
}
