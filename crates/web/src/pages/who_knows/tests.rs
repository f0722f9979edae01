//! Who knows what, as a page shows it.

use std::path::PathBuf;

use carewallet_app::Write;
use carewallet_app::output::Output;
use carewallet_app::share::body::BodyForm;
use carewallet_app::share::{self, Choice, EntryChoice, Format, ShareFormat, ShareRequest};
use carewallet_core::Kind;
use carewallet_core::entry::Why;
use carewallet_core::value::{Date, Line, Text};
use carewallet_export::SheetOptions;

use crate::test_window::TestWindow;

/// Hands all of the record to somebody.
fn hands(window: &mut TestWindow, to: &str) {
    let today = Date::parse("2026-03-01").unwrap();
    let request = ShareRequest {
        to: Some(Line::parse(to).unwrap()),
        why: None,
        choice: Choice::Entries(EntryChoice {
            about: Vec::new(),
            gone: false,
            home: true,
            kinds: Vec::new(),
            lane: None,
            leave_out: Default::default(),
        }),
        format: Format::Share(ShareFormat {
            body: BodyForm::Json,
            options: SheetOptions::new(today),
            sealed: false,
            for_key: None,
            scans: Vec::new(),
        }),
        despite_damage: false,
        file: PathBuf::from("share.json"),
    };
    let output = Output {
        write: Write::Replace,
        inputs: Vec::new(),
        key: None,
        wallet: None,
    };
    let Ok((mut face, folder)) = window.window.parts() else {
        panic!("locked")
    };
    if let Err(error) = share::share(&mut face, folder, &request, &output) {
        panic!("{}", error.message)
    }
}

/// Takes back the entry of a kind.
fn takes_back(window: &mut TestWindow, kind: Kind) {
    let Ok(held) = window.window.record() else {
        panic!("no record")
    };
    let mut entries = held.contents.entries().iter();
    let entry = entries.find(|entry| entry.kind() == Some(kind)).unwrap();
    let Ok((mut face, folder)) = window.window.parts() else {
        panic!("locked")
    };
    let Ok(mut wallet) = folder.open(&mut face) else {
        panic!("not opened")
    };
    let why = Text::parse("a slip").unwrap();
    wallet.withdraw(entry, Why { why }).unwrap();
}

/// The row of a section.
fn row<'p>(page: &'p str, section: &str) -> &'p str {
    let rows = page.split("<tr>");
    let mut rows = rows.filter(|row| row.contains(section));
    rows.next()
        .unwrap_or_else(|| panic!("no {section} in {page}"))
}

#[test]
fn it_says_who_has_what_and_what_changed_since() {
    let mut window = TestWindow::new();
    assert!(
        window
            .get("/who-knows")
            .contains("Nothing was handed over yet")
    );
    window.adds(Kind::Medication, &[("name", "Levothyroxine")]);
    window.adds(Kind::Allergy, &[("substance", "Penicillin")]);
    hands(&mut window, "Brightside");
    // The same agency, spelled otherwise, is one.
    hands(&mut window, "BRIGHTSIDE");
    let page = window.get("/who-knows");
    assert_eq!(
        page.to_lowercase().matches("brightside").count(),
        1,
        "{page}"
    );
    let medicines = row(&page, "Medicines");
    assert!(medicines.contains("1 entry") && medicines.contains("1 March 2026"));
    assert!(medicines.contains("<td>No</td>"));
    takes_back(&mut window, Kind::Allergy);
    window.adds(Kind::Medication, &[("name", "Senna")]);
    let page = window.get("/who-knows");
    assert!(
        row(&page, "Medicines").contains("<strong>1 new</strong>"),
        "{page}"
    );
    assert!(row(&page, "Allergies").contains("1 changed or taken back"));
}

#[test]
fn an_entry_says_who_has_it_and_whether_as_it_stands_now() {
    let mut window = TestWindow::new();
    window.adds(Kind::Allergy, &[("substance", "Penicillin")]);
    let entry = |window: &mut TestWindow| {
        let Ok(held) = window.window.record() else {
            panic!("no record")
        };
        let mut entries = held.contents.entries().iter();
        let entry = entries.find(|entry| entry.kind() == Some(Kind::Allergy));
        let id = entry.unwrap().id();
        format!("/entry/{}", window.window.handles.of_entry(id))
    };
    let path = entry(&mut window);
    assert!(!window.get(&path).contains("Who has this"));
    hands(&mut window, "Brightside");
    let path = entry(&mut window);
    let page = window.get(&path);
    assert!(page.contains("Brightside has it as it stands now, since 1 March 2026."));
    takes_back(&mut window, Kind::Allergy);
    let path = entry(&mut window);
    let page = window.get(&path);
    assert!(
        page.contains("<strong>Brightside has it since 1 March 2026, and it was taken back"),
        "{page}"
    );
}
