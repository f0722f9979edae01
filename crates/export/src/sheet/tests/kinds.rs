//! What the tests of the kinds of sheet share, and what must hold for all.

use carewallet_core::share::Role;
use carewallet_core::{Payload, Share};

use crate::household::{self, today};
use crate::language::Language;
use crate::sheet::{Carrier, SheetKind, document};
use crate::sheet_options::SheetOptions;
use crate::{sheet_pdf, sheet_text, text};

pub(crate) fn options(kind: SheetKind) -> SheetOptions {
    SheetOptions::new(today()).of_kind(kind)
}

/// A line of the household that `add --from` takes.
fn household_lines() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/ellis");
    let lines = std::fs::read_to_string(folder.join("household.jsonl")).unwrap();
    let lines = lines.lines().map(str::to_owned);
    [household::MARGARET.to_owned()]
        .into_iter()
        .chain(lines)
        .collect()
}

/// What of these lines the kind of sheet shows, as a share: of Margaret and
/// the home, or of everybody.
fn share_of(kind: SheetKind, lines: &[String], everybody: bool) -> Share {
    let shown = lines.iter().filter(|line| {
        let own = !line.contains("\"about\":\"Tom") && !line.contains("\"about\":\"Sarah");
        let shown = || {
            let share = household::share(line);
            let lane = kind.lane();
            let far = lane.is_none_or(|lane| share.entries[0].lane() <= lane);
            far && kind.shows(&share.entries[0], today())
        };
        (everybody || own) && !line.contains("\"consent\"") && shown()
    });
    let lines: Vec<&str> = shown.map(String::as_str).collect();
    household::share(&lines.join("\n"))
}

/// The share of the demo household for a kind of sheet.
pub(crate) fn ellis(kind: SheetKind) -> Share {
    share_of(kind, &household_lines(), false)
}

pub(crate) fn open(share: &Share) -> Payload {
    Payload::open_form(share.pack().unwrap())
}

/// The text of a sheet, without the letters at its end.
pub(crate) fn printed(share: &Share, options: &SheetOptions) -> String {
    let document = document(share, &open(share), Carrier::Letters, options);
    text::write(&document)
}

/// The text of a sheet with these lines in its share.
pub(crate) fn printed_from(kind: SheetKind, lines: &[&str]) -> String {
    printed(&household::share(&lines.join("\n")), &options(kind))
}

/// Words one after the other, whatever lines they are broken into.
pub(crate) fn assert_in_order(printed: &str, words: &[&str]) {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (flat_print, mut from) = (flat(printed), 0);
    for words in words {
        let place = flat_print[from..].find(&flat(words));
        assert!(
            place.is_some(),
            "missing or out of order: {words}\n{printed}"
        );
        from += place.unwrap();
    }
}

/// Everything but the summary and what is made like it.
fn chosen() -> impl Iterator<Item = SheetKind> {
    let like_it = [SheetKind::Summary, SheetKind::Handover];
    let all = SheetKind::ALL.into_iter();
    all.filter(move |kind| !like_it.contains(kind))
}

#[test]
fn each_kind_shows_something_of_its_kinds_and_of_no_others() {
    for kind in chosen() {
        let share = household::share_of_every_kind();
        let mut shown = 0;
        for entry in share
            .entries
            .iter()
            .filter(|entry| kind.shows(entry, today()))
        {
            assert!(kind.kinds().contains(&entry.kind().unwrap()));
            shown += 1;
        }
        assert!(shown > 0, "{}", kind.name());
    }
}

/// What the examples do not show of their kind is over or of no use here.
#[test]
fn every_entry_that_is_shown_leaves_words_on_the_sheet() {
    for kind in chosen() {
        let share = household::share_of_every_kind();
        for entry in share
            .entries
            .iter()
            .filter(|entry| kind.shows(entry, today()))
        {
            let one = household::share_of_drafts(
                vec![household::draft_of(entry)],
                Role::Family,
                |entry| entry,
            );
            let name = entry.envelope().kind.clone();
            let with = printed(&one, &options(kind));
            let title = crate::entry_text::entry_texts(&one).remove(0);
            let mut words = title.lines.iter().map(|line| line.english.as_str());
            let found = words.any(|words| with.contains(words.split([',', '\n']).next().unwrap()));
            assert!(
                found || with.contains(&title.headline),
                "{}: {name}\n{with}",
                kind.name()
            );
        }
    }
}

#[test]
fn no_kind_of_sheet_fails_with_much_or_little() {
    let shares = [
        household::share_of_every_kind(),
        household::share(r#"{"kind":"risk","body":{"what":"Falls"}}"#),
        household::share(r#"{"kind":"home","about":"home","body":{"floors":2}}"#),
        household::share_of(r#"{"kind":"risk","body":{"what":"Falls"}}"#, Role::Agency),
    ];
    for share in &shares {
        for kind in SheetKind::ALL {
            let options = options(kind);
            let written = sheet_text(share, &open(share), &options);
            assert!(written.contains("Sheet "), "{}", kind.name());
            if kind != SheetKind::Card {
                assert!(sheet_pdf(share, &open(share), &options).is_ok());
            }
        }
    }
}

#[test]
fn several_people_each_have_their_part() {
    for kind in chosen().filter(|kind| {
        // A plan and a card are about one person.
        ![SheetKind::Contingency, SheetKind::Card].contains(kind)
    }) {
        let lines = [
            r#"{"kind":"contact","body":{"name":"June Adeyemi","rank":1,"phone":["07700 900238"]}}"#,
            r#"{"kind":"contact","about":"Tom Ellis","body":{"name":"Rex Gray","rank":1,"phone":["07700 900999"]}}"#,
            r#"{"kind":"address","about":"home","body":{"lines":["14 Larkspur Terrace"],"type":"home"}}"#,
        ];
        let printed = printed_from(kind, &lines);
        assert_in_order(
            &printed,
            &["Margaret Ellis", "June Adeyemi", "Tom Ellis", "Rex Gray"],
        );
    }
}

#[test]
fn silence_is_never_none() {
    for kind in [
        SheetKind::Emergency,
        SheetKind::Hospital,
        SheetKind::Contingency,
        SheetKind::Household,
        SheetKind::Card,
    ] {
        let printed = printed_from(kind, &[household::MARGARET]);
        assert_in_order(
            &printed,
            &["Must not have", "nothing is on this sheet. Please ask."],
        );
    }
    let easy = printed_from(SheetKind::EasyRead, &[household::MARGARET]);
    assert_in_order(
        &easy,
        &[
            "There is nothing about allergies on this paper.",
            "Please ask.",
        ],
    );
}

#[test]
fn a_title_names_the_kind_and_nobody() {
    for kind in SheetKind::ALL {
        let share = ellis(kind);
        let document = document(&share, &open(&share), Carrier::Letters, &options(kind));
        for name in ["Margaret", "Peggy", "Ellis", "Brook"] {
            assert!(!document.title.contains(name), "{}", document.title);
        }
        let payload = Payload::sealed_form(&share.pack().unwrap(), "seven words", 2).unwrap();
        let sealed = super::document(&share, &payload, Carrier::Letters, &options(kind));
        assert!(sealed.title.starts_with("Care summary "));
        let printed = text::write(&sealed);
        for secret in ["Margaret", "Penicillin", "June", "Ring first", "emergency"] {
            assert!(!printed.contains(secret), "{}: {secret}", kind.name());
        }
    }
}

#[test]
fn every_kind_is_written_in_every_language_with_the_records_own_words() {
    for kind in SheetKind::ALL {
        let share = ellis(kind);
        for language in Language::ALL {
            let options = options(kind).in_language(language);
            let printed = printed(&share, &options);
            assert!(printed.contains("Margaret Ellis"));
            // On a card some languages have room for the allergy alone.
            let name = match kind {
                SheetKind::Card => "Penicillin",
                _ => "Sarah Ellis",
            };
            assert!(
                printed.contains(name),
                "{} {}",
                kind.name(),
                language.name()
            );
        }
    }
}

#[test]
fn what_is_barred_is_never_rung() {
    let barred = r#"{"kind":"contact","body":{"name":"Rex Gray","rank":1,"phone":["07700 900999"],"do_not_contact":true}}"#;
    let june =
        r#"{"kind":"contact","body":{"name":"June Adeyemi","rank":2,"phone":["07700 900238"]}}"#;
    for kind in chosen() {
        let printed = printed_from(kind, &[household::MARGARET, barred, june]);
        assert!(
            !printed.contains("07700 900999"),
            "{}\n{printed}",
            kind.name()
        );
    }
}
