//! What must hold for every card.

use super::*;
use crate::household;
use crate::pdf::Print;
use crate::sheet::SheetKind;
use crate::sheet::tests::kinds::{assert_in_order, ellis, options, printed, printed_from};

const KIND: SheetKind = SheetKind::Card;

#[test]
fn the_front_says_what_must_not_be_had_and_whom_to_ring() {
    assert_in_order(
        &printed(&ellis(KIND), &options(KIND)),
        &[
            "Margaret Ellis",
            "Born 17 May 1940",
            "Must not have: Penicillin (severe)",
            "Ring first: Sarah Ellis (Daughter): 07700 900461",
            "Health conditions: Alzheimer's disease",
            "Medicines: Donepezil",
            "Cut along the outer line.",
        ],
    );
}

#[test]
fn what_has_no_room_is_not_left_out_in_silence() {
    let many: Vec<String> = (0..20)
        .map(|number| {
            format!(r#"{{"kind":"risk","body":{{"what":"A long risk with number {number}"}}}}"#)
        })
        .collect();
    let mut lines: Vec<&str> = many.iter().map(String::as_str).collect();
    lines.push(r#"{"kind":"allergy","body":{"substance":"Latex"}}"#);
    let printed = printed_from(KIND, &lines);
    assert_in_order(
        &printed,
        &["Must not have: Latex", " more", "More is on record."],
    );
    assert!(!printed.contains("number 19"));
}

#[test]
fn entries_go_onto_a_card_in_one_order() {
    let rank = |line: &str| rank(&household::share(line).entries[0], household::today());
    let order = [
        household::MARGARET,
        r#"{"kind":"allergy","body":{"substance":"Latex"}}"#,
        r#"{"kind":"contact","body":{"name":"June","rank":1,"phone":["07700 900238"]}}"#,
        r#"{"kind":"condition","body":{"name":"Asthma"}}"#,
        r#"{"kind":"medication","body":{"name":"Donepezil"}}"#,
        r#"{"kind":"risk","body":{"what":"Falls"}}"#,
        r#"{"kind":"contact","body":{"name":"Tom","rank":2,"phone":["07700 900238"]}}"#,
        r#"{"kind":"contact","body":{"name":"Ben","phone":["07700 900238"]}}"#,
    ];
    let ranks = order.map(rank);
    assert!(ranks.is_sorted_by(|one, other| one < other), "{ranks:?}");
    for line in [
        r#"{"kind":"medication","body":{"name":"Warfarin","stop":"2024"}}"#,
        r#"{"kind":"contact","body":{"name":"Rex","phone":["07700 900999"],"do_not_contact":true}}"#,
        r#"{"kind":"condition","body":{"name":"Shingles","status":"past"}}"#,
    ] {
        assert_eq!(rank(line), u8::MAX, "{line}");
    }
}

#[test]
fn a_large_card_says_less_and_never_too_much() {
    let share = ellis(KIND);
    let large = options(KIND).printed(Print::LARGE);
    assert_in_order(
        &printed(&share, &large),
        &["Must not have: Penicillin (severe)"],
    );
}
