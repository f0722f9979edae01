//! What must hold for every hospital sheet.

use crate::sheet::SheetKind;
use crate::sheet::tests::kinds::{assert_in_order, ellis, options, printed, printed_from};

const KIND: SheetKind = SheetKind::Hospital;

#[test]
fn the_lights_stand_in_order_with_own_words_under_each() {
    let printed = printed(&ellis(KIND), &options(KIND));
    assert_in_order(
        &printed,
        &[
            "Red: things you must know about me",
            "Must not have",
            "Penicillin (severe)",
            "Health conditions",
            "Medicines (this is not a prescription)",
            "Donepezil 10 mg, 1 tablet, at bedtime",
            "How I communicate",
            "Hearing aid in the left ear",
            "Ring first",
            "1. Sarah Ellis (Daughter, attorney for health and welfare): 07700 900461",
            "> Come round to the front of me",
            "Amber: things that are important to me",
            "> I can wash my own face",
            "Who helps me at home",
            "Green: what I like and what I do not like",
            "> I like the wireless",
            "> I want to sleep in my own bed",
            "How I like things done",
            "Clementine",
        ],
    );
    // The person wants it read first: it stands in red, and only there.
    assert_eq!(printed.matches("Knowing what day it is.").count(), 1);
}

#[test]
fn a_light_without_anything_says_so() {
    let risk = r#"{"kind":"risk","body":{"what":"Falls"}}"#;
    let printed = printed_from(KIND, &[risk]);
    assert_in_order(
        &printed,
        &[
            "Red:",
            "nothing is on this sheet. Please ask.",
            "Falls",
            "Amber:",
            "There is nothing here for this part. Please ask me.",
            "Green:",
            "There is nothing here for this part. Please ask me.",
        ],
    );
}

#[test]
fn words_of_others_are_not_called_the_persons_own() {
    let line = r#"{"kind":"about_me","said_by":"Sarah Ellis","body":{"heading":"also","text":"She loves rain."}}"#;
    assert_in_order(
        &printed_from(KIND, &[line]),
        &[
            "Green:",
            "What others say for Margaret Ellis",
            "> She loves rain.",
        ],
    );
}
