//! Paper: a share drawn as a sheet, and the sheet read back.

use carewallet_core::entry::{Draft, EntryWriter, Voice};
use carewallet_core::kind::{Body, examples};
use carewallet_core::parts::Assembly;
use carewallet_core::value::{Date, Timestamp};
use carewallet_core::{Entry, Identity, Kind, Payload, Share, SubjectId};
use carewallet_export::{SheetOptions, sheet_pdf, sheet_text};
use carewallet_import::{Limits, codes_in};
use carewallet_testkit::SeededRng;
use carewallet_testkit::household::line;
use carewallet_testkit::share;

use crate::{median, row};

/// Everyday kinds in turn, as the examples have them.
fn bodies(size: usize) -> impl Iterator<Item = Body> {
    let everyday = [
        Kind::Medication,
        Kind::Function,
        Kind::Contact,
        Kind::Condition,
        Kind::AboutMe,
        Kind::Equipment,
        Kind::Allergy,
        Kind::Support,
        Kind::Professional,
        Kind::Event,
    ];
    everyday
        .into_iter()
        .cycle()
        .take(size)
        .map(examples::example)
}

fn made(size: usize) -> Share {
    let identity = Identity::generate();
    let mut random = SeededRng::new(3);
    let now = Timestamp::from_unix_seconds(1_780_000_000).unwrap();
    let key_id = identity.public_key().id();
    let mut pen = EntryWriter {
        now,
        key_id,
        after: Vec::new(),
        random: &mut random,
    };
    let entries: Vec<Entry> = bodies(size)
        .map(|body| {
            let draft = Draft::new(SubjectId::Home, body, Voice::Reported, line("Sarah Ellis"));
            draft.write(&mut pen).unwrap()
        })
        .collect();
    share::made(Vec::new(), entries, &identity)
}

pub(crate) fn measure(size: usize) {
    let share = made(size);
    let today = Date::parse("2026-11-21").unwrap();
    let payload = || Payload::open_form(share.pack().unwrap_or_else(|e| panic!("{e}")));
    let text = median(
        || (),
        |()| assert!(!sheet_text(&share, &payload(), &SheetOptions::new(today)).is_empty()),
    );
    row("text", size, text, None);
    let Ok(sheet) = sheet_pdf(&share, &payload(), &SheetOptions::new(today)) else {
        println!("{:<28}{size:>9} too much for paper", "sheet");
        return;
    };
    println!(
        "{:<28}{size:>9}{:>11} bytes, {} pages, {} codes",
        "sheet",
        sheet.bytes.len(),
        sheet.pages,
        sheet.codes
    );
    let draw = median(
        || (),
        |()| assert!(sheet_pdf(&share, &payload(), &SheetOptions::new(today)).is_ok()),
    );
    row("sheet", size, draw, None);
    let read = median(
        || (),
        |()| {
            let codes = codes_in(&sheet.bytes, &Limits::default()).unwrap();
            let mut assembly = Assembly::default();
            for code in &codes {
                assembly.add(&code.bytes).unwrap();
            }
            let (joined, _) = assembly.join().unwrap();
            assert!(Share::unpack(&joined.packed(None).unwrap()).is_ok());
        },
    );
    row("read the sheet's PDF", size, read, None);
}
