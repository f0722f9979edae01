//! What must hold for every list of contacts.

use crate::sheet::SheetKind;
use crate::sheet::tests::kinds::{assert_in_order, ellis, options, printed, printed_from};

const KIND: SheetKind = SheetKind::Contacts;

#[test]
fn everybody_stands_in_the_order_in_which_they_are_rung() {
    assert_in_order(
        &printed(&ellis(KIND), &options(KIND)),
        &[
            "Who is who",
            "Family, friends and neighbours",
            "1. Sarah Ellis",
            "Who or what they are: Daughter",
            "Phone: 07700 900461",
            "When to ring: any time",
            "2. Tom Ellis",
            "3. June Adeyemi",
            "4. David Ellis",
            "Next of kin means whom to tell.",
            "Doctors, nurses and services",
            "Dr Amara Osei",
            "GP; Larkspur Surgery",
            "020 7946 0520",
            "Bell Lane Pharmacy",
        ],
    );
}

#[test]
fn who_must_not_be_rung_is_marked_before_everybody_else_without_a_number() {
    let barred = r#"{"kind":"contact","body":{"name":"Rex Gray","relationship":"Nephew","phone":["07700 900999"],"do_not_contact":true}}"#;
    let printed = printed_from(KIND, &[barred]);
    assert_in_order(
        &printed,
        &[
            "✕ Do not ring, and tell them nothing",
            "✕ Rex Gray, Nephew",
            "Nobody is on this sheet here. Please ask.",
        ],
    );
    assert!(!printed.contains("900999") && !printed.contains("Next of kin"));
}

#[test]
fn who_has_no_number_says_so() {
    let june = r#"{"kind":"contact","body":{"name":"June Adeyemi"}}"#;
    assert_in_order(
        &printed_from(KIND, &[june]),
        &["June Adeyemi", "Phone: no number on record"],
    );
}
