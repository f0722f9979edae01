//! What must hold for every sheet about somebody who is missing.

use crate::sheet::SheetKind;
use crate::sheet::tests::kinds::{assert_in_order, ellis, options, printed, printed_from};

const KIND: SheetKind = SheetKind::MissingPerson;

#[test]
fn what_the_police_ask_stands_in_order() {
    assert_in_order(
        &printed(&ellis(KIND), &options(KIND)),
        &[
            "If this person is missing: ring 999",
            "Margaret Ellis",
            "Born 17 May 1940",
            "Write here before you hand it over",
            "Last seen on",
            "Last seen at",
            "Wearing",
            "Photograph attached",
            "What they look like",
            "Hair",
            "How to come near and talk",
            "Hearing aid in the left ear",
            "Alzheimer's disease",
            "Donepezil 10 mg",
            "How they move",
            "Places and people they know",
            "14 Larkspur Terrace",
            "1. Sarah Ellis",
            "In their own words",
            "In Margaret Ellis’s own words",
            "> Tom is my husband.",
        ],
    );
}

#[test]
fn earlier_places_and_times_are_marked_as_such() {
    let lines = [
        r#"{"kind":"address","body":{"lines":["3 Coal Lane","Leeds"],"type":"previous"}}"#,
        r#"{"kind":"event","body":{"type":"missing","date":"2025-06","place":"the school","what_happened":"She went to cook."}}"#,
        r#"{"kind":"measurement","body":{"type":"height","value":"158","unit":"cm"}}"#,
    ];
    assert_in_order(
        &printed_from(KIND, &lines),
        &[
            "Height and build",
            "Height: 158 cm",
            "Lives at",
            "nothing is on this sheet. Please ask the family.",
            "Lived before at",
            "3 Coal Lane",
            "Went missing before",
            "June 2025; the school; She went to cook.",
        ],
    );
}
