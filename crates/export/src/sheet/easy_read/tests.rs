//! What must hold for every Easy Read sheet.

use super::*;
use crate::i18n::sentences_of;
use crate::language::Language;
use crate::sheet::SheetKind;
use crate::sheet::tests::kinds::{assert_in_order, ellis, open, options, printed, printed_from};
use crate::sheet::{Carrier, document};

const KIND: SheetKind = SheetKind::EasyRead;

#[test]
fn every_sentence_of_ours_is_short_and_alone() {
    let mut seen = 0;
    for (id, words) in sentences_of(Language::English) {
        if !id.starts_with("easy-") {
            continue;
        }
        let words = words.replace("{ ", "").replace(" }", "");
        let count = words.split_whitespace().count();
        assert!(count <= 15, "{id}: {count} words");
        let ends = |end: &&str| matches!(end.chars().last(), Some('.' | '?' | '!' | ';'));
        let stops = words.split_whitespace().filter(ends).count();
        assert!(stops <= 1, "{id} is more than one sentence");
        assert!(!words.contains(['(', ')', '\n']), "{id}");
        seen += 1;
    }
    assert!(seen > 80, "{seen}");
}

#[test]
fn the_demo_household_is_printed_in_order() {
    assert_in_order(
        &printed(&ellis(KIND), &options(KIND)),
        &[
            "Easy Read",
            "About Peggy",
            "The full name is Margaret Ellis.",
            "Peggy likes to be called Peggy.",
            "Peggy was born on 17 May 1940.",
            "How to talk with Peggy",
            "Peggy needs this: “Hearing aid in the left ear",
            "Peggy uses this: hearing aid, left",
            "Peggy says",
            "Peggy says: “Tom. My own chair by the window.",
            "Health",
            "Peggy is allergic to this: Penicillin",
            "An allergy means that something makes the body ill.",
            "This is how bad it is: severe.",
            "Peggy has this: Alzheimer's disease",
            "Medicines",
            "Peggy takes this medicine: Donepezil",
            "The strength is 10 mg.",
            "The dose is 1 tablet.",
            "This is when Peggy takes it: at bedtime",
            "Ask if this is still right.",
            "This is not a prescription.",
            "Every day",
            "People",
            "Ring Sarah Ellis first.",
            "This is who they are: Daughter.",
            "The number is 07700 900461.",
            "Sarah Ellis is an attorney.",
            "Important papers",
            "At home",
            "Peggy lives here: 14 Larkspur Terrace",
            "These animals live here: Clementine",
            "About this paper",
            "Sarah Ellis wrote this.",
            "That does not mean that there is none.",
        ],
    );
}

#[test]
fn what_we_say_has_no_brackets_and_no_nhs_number() {
    let printed = printed(&ellis(KIND), &options(KIND));
    assert!(!printed.contains("999 000") && !printed.contains("NHS number"));
    let share = ellis(KIND);
    let document = document(&share, &open(&share), Carrier::Letters, &options(KIND));
    let rows = document.blocks.iter().filter_map(|block| match block {
        Block::Pictured(rows) => Some(rows),
        _ => None,
    });
    let mut count = 0;
    for row in rows.flatten() {
        assert!(!row.words.runs.is_empty(), "{}", row.symbol.name());
        assert!(!row.label.contains('('), "{}", row.label);
        count += 1;
    }
    assert!(count > 30, "{count} rows");
}

#[test]
fn none_known_and_silence_differ() {
    let none = r#"{"kind":"allergy","body":{"none_known":true}}"#;
    let printed = printed_from(KIND, &[none]);
    assert!(printed.contains("Margaret Ellis has no allergy that we know of."));
    assert!(!printed.contains("Nothing is written down"));
}

#[test]
fn who_must_not_be_rung_is_named_without_a_number() {
    let barred = r#"{"kind":"contact","body":{"name":"Rex Gray","phone":["07700 900999"],"do_not_contact":true}}"#;
    let printed = printed_from(KIND, &[barred]);
    assert_in_order(
        &printed,
        &["Do not ring Rex Gray.", "Do not tell them anything."],
    );
    assert!(!printed.contains("900999"));
}
