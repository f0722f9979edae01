//! What must hold for every hand-over.

use carewallet_core::value::Date;

use super::*;
use crate::household;
use crate::sheet::SheetKind;
use crate::sheet::tests::kinds::{assert_in_order, options, printed};
use crate::sheet_options::SheetOptions;

const KIND: SheetKind = SheetKind::Handover;
const LINES: [&str; 4] = [
    household::MARGARET,
    r#"{"kind":"risk","body":{"what":"Falling at night"}}"#,
    r#"{"kind":"allergy","body":{"substance":"Latex"}}"#,
    r#"{"kind":"home","about":"home","body":{"floors":2}}"#,
];

fn since(held: impl IntoIterator<Item = EntryId>) -> SheetOptions {
    let mut options = options(KIND);
    options.before = Some(Before {
        on: Date::parse("2026-05-03").unwrap(),
        entries: held.into_iter().collect(),
        taken_back: Vec::new(),
    });
    options
}

#[test]
fn what_is_new_stands_before_what_is_known() {
    let share = household::share(&LINES.join("\n"));
    let held = [0, 1].map(|place: usize| share.entries[place].id());
    assert_in_order(
        &printed(&share, &since(held)),
        &[
            "Care summary: what is new stands first",
            "Margaret Ellis",
            "Read this first",
            "New since your copy of 3 May 2026",
            "Allergies and bad reactions",
            "Latex",
            "The home",
            "Floors",
            "You have this already",
            "Falling at night",
        ],
    );
}

#[test]
fn nothing_new_and_a_first_copy_say_so() {
    let share = household::share(&LINES.join("\n"));
    let all = share.entries.iter().map(carewallet_core::Entry::id);
    let said_all = printed(&share, &since(all));
    assert_in_order(
        &said_all,
        &[
            "Nothing is new since your copy of 3 May 2026.",
            "You have this already",
        ],
    );
    assert!(!said_all.contains("New since"));
    let first = printed(&share, &options(KIND));
    assert_in_order(&first, &["This is your first copy", "Latex", "The home"]);
    assert!(!first.contains("You have this already"));
}

#[test]
fn what_replaces_an_earlier_entry_says_so() {
    let old = household::share(LINES[1]).entries[0].id();
    let mut draft = household::draft(r#"{"kind":"risk","body":{"what":"Falling by day"}}"#);
    draft.replaces = vec![old];
    let share =
        household::share_of_drafts(vec![draft], carewallet_core::share::Role::Family, |entry| {
            entry
        });
    assert_in_order(
        &printed(&share, &since([old])),
        &[
            "Taken back or replaced",
            "Falling by day: what stands here now is in place of an earlier entry.",
            "Risks",
        ],
    );
}

#[test]
fn several_people_are_told_apart_in_each_part() {
    let tom = r#"{"kind":"condition","about":"Tom Ellis","body":{"name":"Gout"}}"#;
    let share = household::share(&[LINES[1], LINES[2], tom].join("\n"));
    let held = [share.entries[0].id()];
    assert_in_order(
        &printed(&share, &since(held)),
        &[
            "New since",
            "Latex",
            "Tom Ellis",
            "Gout",
            "You have this",
            "Falling",
        ],
    );
}
