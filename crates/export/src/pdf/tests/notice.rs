//! What must be known first stands in a frame at the head of every page, of
//! every kind of sheet, in every language and print.

use super::*;
use crate::household;
use crate::language::Language;
use crate::pdf::compose::running;
use crate::pdf::mark::Role;
use crate::sheet::{self, Carrier, SheetKind};
use crate::sheet_options::SheetOptions;
use crate::{html, sheet_pdf, text};
use carewallet_core::{Payload, Share};

fn incomplete() -> Share {
    let mut share = household::share_of_every_kind();
    share.header.incomplete = true;
    share
}

fn payload(share: &Share) -> Payload {
    Payload::open_form(share.pack().unwrap())
}

/// The words of the notice that are drawn on each page, and whether a screen
/// reader reads them there.
fn noticed(document: &Document, print: Print) -> Vec<(String, bool)> {
    let sizes = Sizes::new(document, print).unwrap();
    let theme = &sizes.theme;
    let (mut composed, pages) = lay(document, theme, &sizes.card, sizes.shaper).unwrap();
    let all = running(&mut composed, document, theme, &pages);
    assert_eq!(all.len(), pages.len());
    let under = theme::HEAD + theme.quiet * 1.25 * f32::from(theme.head_lines);
    all.iter()
        .map(|marks| {
            let (mut words, mut read) = (String::new(), false);
            for mark in marks {
                if let Mark::Line { y, line, role, .. } = mark
                    && *y > under
                    && *role != Role::Footer
                {
                    assert!(y + line.height < theme.top, "it runs into the page");
                    assert!(line.right < WIDTH, "it runs off the page");
                    words.push_str(&line.said());
                    words.push(' ');
                    read |= matches!(role, Role::Tag(_));
                }
            }
            (words, read)
        })
        .collect()
}

#[test]
fn every_page_of_every_kind_of_sheet_has_the_notice() {
    let share = incomplete();
    for kind in SheetKind::ALL {
        for language in [Language::English, Language::Polish, Language::Arabic] {
            let options = SheetOptions::new(household::today())
                .of_kind(kind)
                .in_language(language);
            let document = sheet::document(&share, &payload(&share), Carrier::Letters, &options);
            if kind != SheetKind::Card {
                for print in [Print::CLEAR, Print::LARGE] {
                    let pages = noticed(&document, print);
                    for (number, (words, read)) in pages.iter().enumerate() {
                        assert!(
                            words.contains("Part of this record could not be read."),
                            "{} page {number}: {words}",
                            kind.name()
                        );
                        assert_eq!(*read, number == 0, "{}", kind.name());
                    }
                }
            }
            let said = text::write(&document);
            assert!(said.starts_with("** "), "{said}");
            let before = &said[..said.find(&document.masthead.heading).unwrap()];
            let flat = before.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(flat.contains("Ask the family."), "{said}");
            let page = html::write(&document);
            let first = page.find("<aside class=\"warning\"").unwrap();
            assert!(first < page.find("<header>").unwrap());
        }
    }
}

#[test]
fn the_face_of_a_card_has_the_notice_too() {
    let mut share = household::share(household::MARGARET);
    let options = SheetOptions::new(household::today()).of_kind(SheetKind::Card);
    let without = words(&card(&share, &options), Print::CLEAR);
    assert!(!without.contains("could not be read"));
    share.header.incomplete = true;
    for print in [Print::CLEAR, Print::LARGE] {
        let options = options.clone().printed(print);
        let said = words(&card(&share, &options), print);
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let place = said.find("Part of the record could not be read.");
        let place = place.unwrap_or_else(|| panic!("{said}"));
        assert!(place < said.find("Margaret Ellis").unwrap(), "{said}");
        let drawn = sheet_pdf(&share, &payload(&share), &options).unwrap();
        assert_eq!(drawn.pages, 1);
    }
}

fn card(share: &Share, options: &SheetOptions) -> Document {
    let payload = payload(share);
    let codes = crate::bodies::bitmaps_on(&payload, options.kind.code_layout()).unwrap();
    sheet::document(share, &payload, Carrier::Codes(codes), options)
}

#[test]
fn a_whole_record_has_no_notice() {
    let share = household::share_of_every_kind();
    let options = SheetOptions::new(household::today());
    let document = sheet::document(&share, &payload(&share), Carrier::Letters, &options);
    assert!(document.running.notice.is_none());
    assert!(!text::write(&document).contains("could not be read"));
}
