//! Taking in what came, as a family does it at a window.

use carewallet_app::incoming::CodesOfSheet;
use carewallet_core::entry::{EntryWriter, Voice};
use carewallet_core::share::{About, Maker, Role, ShareHeader};
use carewallet_core::{Draft, Kind, Payload, Share, SubjectId, seal};
use carewallet_testkit::household::{body, line};
use carewallet_testkit::{SeededRng, clock, keys};

use crate::test_window::{TestWindow, address, told};
use crate::visit::Upload;
use carewallet_screen::Words;

const AGENCY: &str = "Camden Continence Service";

/// What an agency wrote about Margaret, as a file.
fn addition(window: &mut TestWindow, secret: &str, facts: &[(Kind, &[(&str, &str)])]) -> Upload {
    let held = told(window.window.record());
    let margaret = held.people.iter().next().unwrap();
    let (id, name) = (margaret.id.clone(), line(&margaret.name.plain()));
    let wallet = {
        let (mut face, folder) = told(window.window.parts());
        told(folder.open(&mut face)).id().to_owned()
    };
    let agency = keys::identity(secret);
    let mut random = SeededRng::new(7);
    // In the past of the window's clock.
    let now = clock::at(100);
    let mut pen = EntryWriter {
        now,
        key_id: agency.public_key().id(),
        after: Vec::new(),
        random: &mut random,
    };
    let entries = facts.iter().map(|(kind, fields)| {
        let about = SubjectId::Person(id.clone());
        let draft = Draft::new(about, body(*kind, fields), Voice::Agency, line(AGENCY));
        draft.write(&mut pen).unwrap()
    });
    let entries = entries.collect();
    let header = ShareHeader {
        about: vec![About {
            id: id.clone(),
            name,
        }],
        to: line("Sarah Ellis"),
        why: None,
        made_at: now,
        wallet,
        reply_to: None,
        incomplete: false,
    };
    let maker = Maker::of(&agency, line(AGENCY), Role::Agency);
    let share = Share::make(header, maker, entries, Vec::new(), &agency).unwrap();
    upload("addition.json", share.text().as_bytes())
}

fn upload(name: &str, bytes: &[u8]) -> Upload {
    Upload {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    }
}

/// The addition of most tests: one contradiction, one that is new, one the same.
fn mixed(window: &mut TestWindow) -> Upload {
    window.adds(
        Kind::Allergy,
        &[("substance", "Penicillin"), ("severity", "severe")],
    );
    window.adds(Kind::Condition, &[("name", "Gout")]);
    addition(
        window,
        keys::AGENCY,
        &[
            (
                Kind::Allergy,
                &[("substance", "Penicillin"), ("severity", "mild")],
            ),
            (Kind::Condition, &[("name", "Gout")]),
            (Kind::Medication, &[("name", "Senna")]),
        ],
    )
}

/// The address of the sheet that a page shows.
fn sheet_of(page: &str) -> String {
    let address = address(page, "/receive/sheet/");
    address.split('/').take(4).collect::<Vec<_>>().join("/")
}

/// The step that a page carries.
fn step(page: &str) -> String {
    let at = page.find("name=\"step\" value=\"").expect("a step") + 19;
    page[at..].split('"').next().unwrap().to_owned()
}

/// The number of the fact whose radios stand after a heading of a page.
fn fact(page: &str, heading: &str) -> String {
    let from = page
        .find(heading)
        .unwrap_or_else(|| panic!("no {heading} in {page}"));
    let rest = &page[from..];
    let at = rest.find("name=\"fact-").expect("a fact") + 11;
    rest[at..].split('"').next().unwrap().to_owned()
}

fn entries(window: &mut TestWindow) -> usize {
    told(window.window.record()).contents.entries().len()
}

#[test]
fn a_sheet_is_taken_in_fact_by_fact_and_once() {
    let mut window = TestWindow::new();
    let file = mixed(&mut window);
    let page = window.post_files("/receive", &[], vec![file]);
    // Who signed, in the exact words, and the words to compare.
    assert!(page.contains("First seen"), "{page}");
    assert!(page.contains("Are all eight words the same?"));
    // Both texts side by side, and in words how they stand to each other.
    assert!(
        page.contains("<h2>Contradicts what you have (1)</h2>"),
        "{page}"
    );
    assert!(page.contains("mild") && page.contains("severe"));
    assert!(page.contains("Take it over beside yours: both will stand"));
    assert!(
        page.contains("<h2>New (1)</h2>") && page.contains("Says the same as what you have (1)")
    );
    let sheet = sheet_of(&page);
    let before = entries(&mut window);

    let odd = fact(&page, "Contradicts what you have (1)");
    let step_now = step(&page);
    let chosen = [
        ("step", step_now.as_str()),
        ("harmless", "on"),
        (&*format!("fact-{odd}"), "not_so"),
        (&*format!("note-{odd}"), "It was severe, in 1998"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let chosen: Vec<(&str, &str)> = chosen.iter().map(|(n, v)| (&**n, &**v)).collect();
    let look = window.post(&sheet, &chosen);
    assert!(
        look.contains("Look before it is saved") && look.contains("Taken over (2)"),
        "{look}"
    );
    assert!(look.contains("It was severe, in 1998"));
    assert_eq!(entries(&mut window), before, "nothing is saved by looking");

    let save = format!("{sheet}/look");
    let step_now = step(&look);
    let done = window.post(&save, &[("step", &step_now)]);
    assert!(
        done.contains("Saved: 2 facts of Camden Continence Service taken over."),
        "{done}"
    );
    assert!(done.contains(": 2 taken over, 1 not, 0 later."), "{done}");
    let after = entries(&mut window);
    assert!(after > before);
    // A double click, and the back button.
    let again = window.post(&save, &[("step", &step_now)]);
    assert!(again.contains("Saved: 2 facts"));
    window.post(&sheet, &chosen);
    assert_eq!(entries(&mut window), after, "taken in once");
    // The same file once more: nothing is asked twice.
    let file = again_the_same(&mut window);
    let page = window.post_files("/receive", &[], vec![file]);
    assert!(page.contains("Nothing of it is left to decide"), "{page}");
}

fn again_the_same(window: &mut TestWindow) -> Upload {
    addition(
        window,
        keys::AGENCY,
        &[
            (
                Kind::Allergy,
                &[("substance", "Penicillin"), ("severity", "mild")],
            ),
            (Kind::Condition, &[("name", "Gout")]),
            (Kind::Medication, &[("name", "Senna")]),
        ],
    )
}

#[test]
fn one_tick_never_takes_over_a_contradiction() {
    let mut window = TestWindow::new();
    let file = mixed(&mut window);
    let page = window.post_files("/receive", &[], vec![file]);
    let sheet = sheet_of(&page);
    let step = step(&page);
    let wrong = window.post(&sheet, &[("step", &step), ("harmless", "on")]);
    assert!(wrong.contains("Not everything is decided yet"), "{wrong}");
    assert_eq!(wrong.matches("Say what to do with").count(), 1, "{wrong}");
    // What was chosen stays chosen.
    assert!(
        wrong.contains("aria-describedby=\"tick\" checked"),
        "{wrong}"
    );
}

#[test]
fn a_stale_form_leads_to_how_things_stand() {
    let mut window = TestWindow::new();
    let file = mixed(&mut window);
    let page = window.post_files("/receive", &[], vec![file]);
    let sheet = sheet_of(&page);
    let first = step(&page);
    let all: Vec<(String, String)> = (1..=3)
        .map(|number| (format!("fact-{number}"), "later".to_owned()))
        .chain([("step".to_owned(), first.clone())])
        .collect();
    let all: Vec<(&str, &str)> = all.iter().map(|(n, v)| (&**n, &**v)).collect();
    let look = window.post(&sheet, &all);
    assert!(look.contains("Kept for later (3)"), "{look}");
    let stale = window.post(&sheet, &all);
    assert!(stale.contains("answered before"), "{stale}");
    // And what was kept for later waits, also after the window was closed.
    let done = window.post(&format!("{sheet}/look"), &[("step", &step(&look))]);
    assert!(done.contains("3 facts wait for your answer"), "{done}");
    window.window.lock();
    window.get("/");
    let receive = window.get("/receive");
    assert!(receive.contains("3 facts wait"), "{receive}");
    let page = window.get(&address(&receive, "/receive/waiting/"));
    assert!(page.contains("Contradicts what you have (1)"), "{page}");
}

#[test]
fn another_key_of_a_known_agency_stops_and_shows_the_words() {
    let mut window = TestWindow::new();
    let file = mixed(&mut window);
    let page = window.post_files("/receive", &[], vec![file]);
    let sheet = sheet_of(&page);
    let verified = window.post(&format!("{sheet}/words"), &[("same", "yes")]);
    assert!(
        verified.contains("Verified (words checked on 1 March 2026 by Sarah Ellis)"),
        "{verified}"
    );
    let before = entries(&mut window);
    let facts: &[(Kind, &[(&str, &str)])] = &[(Kind::Medication, &[("name", "Warfarin")])];
    let forged = addition(&mut window, keys::STRANGER, facts);
    let stopped = window.post_files("/receive", &[], vec![forged]);
    assert!(stopped.contains("Changed — stopped"), "{stopped}");
    assert!(
        stopped.contains("class=\"code\""),
        "the words to compare: {stopped}"
    );
    let sheet = sheet_of(&stopped);
    let put_away = window.post(&format!("{sheet}/words"), &[("same", "no")]);
    assert!(put_away.contains("nothing was taken in"), "{put_away}");
    assert_eq!(entries(&mut window), before);
}

#[test]
fn what_is_no_sheet_is_named_and_can_be_left_out() {
    let mut window = TestWindow::new();
    let none = window.post("/receive", &[]);
    assert!(none.contains("No file was chosen"), "{none}");
    let other = upload("shopping.txt", b"milk, bread");
    let page = window.post_files("/receive", &[], vec![other]);
    assert!(
        page.contains("shopping.txt") && page.contains("Not read:"),
        "{page}"
    );
    let mark = page.split("name=\"file\" value=\"").nth(1).unwrap();
    let mark = mark.split('"').next().unwrap().to_owned();
    let page = window.post("/receive/leave-out", &[("file", &mark)]);
    assert!(!page.contains("shopping.txt"), "{page}");
    // A file that came in beside does not hinder the sheet.
    let file = mixed(&mut window);
    let other = upload("shopping.txt", b"milk, bread");
    let page = window.post_files("/receive", &[], vec![other, file]);
    assert!(
        page.contains("What Camden Continence Service wrote"),
        "{page}"
    );
}

#[test]
fn a_key_is_refused_and_not_kept() {
    let mut window = TestWindow::new();
    let page = window.post_files(
        "/receive",
        &[],
        vec![upload("key.txt", keys::STRANGER.as_bytes())],
    );
    assert!(page.contains("never hand it over"), "{page}");
    assert!(!page.contains("AGE-SECRET-KEY"));
}

#[test]
fn what_is_missing_is_said_with_what_to_photograph_again() {
    let words = Words::default();
    let sheet = Payload::open_form(vec![7; 90]).sheet_id();
    let mut codes = CodesOfSheet {
        sheet,
        found: vec![1, 2, 5],
        missing: vec![3, 4, 6],
        needed: 5,
        total: 6,
        pages: 1,
        pages_again: vec![1],
    };
    let row = carewallet_screen::piled::sheet(&words, &codes);
    assert_eq!(
        row.words,
        format!("Sheet {sheet}: codes 1, 2 and 5 of 6 were read.")
    );
    assert_eq!(
        row.todo.unwrap(),
        "Codes 3, 4 and 6 of 6 are missing. 2 of them would be enough. Photograph the page with \
         the square codes again, flat, whole and in good light."
    );
    codes = CodesOfSheet {
        found: vec![1, 2, 5, 6],
        missing: vec![3],
        pages: 2,
        pages_again: vec![2],
        ..codes
    };
    let todo = carewallet_screen::piled::sheet(&words, &codes)
        .todo
        .unwrap();
    let beginning = "Code 3 of 6 is missing. Photograph page 2 of the 2 pages";
    assert!(todo.starts_with(beginning), "{todo}");
    codes.needed = 4;
    assert!(
        carewallet_screen::piled::sheet(&words, &codes)
            .todo
            .is_none()
    );
}

#[test]
fn what_is_sealed_asks_for_its_words_and_not_for_its_file_again() {
    let mut window = TestWindow::new();
    let open = mixed(&mut window);
    let sealed = seal::seal_with_words(&open.bytes, keys::WORDS, 2).unwrap();
    let page = window.post_files("/receive", &[], vec![upload("reply.age", &sealed)]);
    assert!(
        page.contains("This is sealed") && page.contains("<details open>"),
        "{page}"
    );
    let page = window.post("/receive", &[("words", "zoo zoo zoo zoo")]);
    assert!(
        page.contains("These are not the words of this file"),
        "{page}"
    );
    let page = window.post("/receive", &[("words", keys::WORDS)]);
    assert!(
        page.contains("What Camden Continence Service wrote"),
        "{page}"
    );
}
