//! What must hold for every household sheet.

use super::*;
use crate::sheet::SheetKind;
use crate::sheet::tests::kinds::{assert_in_order, ellis, open, options, printed, printed_from};
use crate::sheet::{Carrier, document};

const KIND: SheetKind = SheetKind::Household;

#[test]
fn a_person_and_the_home_have_a_page_each() {
    let share = ellis(KIND);
    assert_in_order(
        &printed(&share, &options(KIND)),
        &[
            "Margaret Ellis",
            "Likes to be called Peggy",
            "Must not have",
            "Penicillin (severe)",
            "Health conditions",
            "Donepezil 10 mg",
            "Ring",
            "1. Sarah Ellis",
            "2. Tom Ellis",
            "Dr Amara Osei",
            "The home",
            "14 Larkspur Terrace",
            "Pets",
            "Clementine",
        ],
    );
    let document = document(&share, &open(&share), Carrier::Letters, &options(KIND));
    let whose = document.blocks.iter().find_map(|block| match block {
        Block::About(about) => about.clone(),
        _ => None,
    });
    let whose = whose.expect("a page says whose it is");
    assert_eq!(
        (whose.name.as_str(), whose.born.as_str()),
        ("Margaret Ellis", "Born 17 May 1940")
    );
    assert_eq!(document.running.about, Some(whose));
    let pages = document.blocks.iter();
    let pages = pages.filter(|block| matches!(block, Block::NewPage));
    assert_eq!(pages.count(), 2, "the home, and what a computer reads");
}

#[test]
fn codes_of_doors_are_never_on_it() {
    let key = r#"{"kind":"key_safe","about":"home","body":{"place":"Behind the butt","code":"made-up 4711"}}"#;
    let home = r#"{"kind":"household","about":"home","body":{"pets":["Clementine, a cat"]}}"#;
    let printed = printed_from(KIND, &[key, home]);
    assert!(
        printed.contains("Clementine") && !printed.contains("4711") && !printed.contains("butt")
    );
}
