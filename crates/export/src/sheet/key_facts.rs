//! What somebody with one minute must see: what the person must not have, risks,
//! whom to ring. It stands again below, with its source; nothing is weighed here.

use carewallet_core::kind::{Condition, Contact, Medication};
use carewallet_core::share::Role;
use carewallet_core::{Kind, SubjectId};

use super::At;
use super::contact::{can_be_rung, rank};
use super::frame::frame;
use super::lines::{Lines, in_a_row};
use super::silence::NOTHING;
use crate::document::Block;
use crate::entry_text::EntryText;

/// The frame at the head of a person's part, if there is anything for it.
pub(super) fn block(at: At<'_>, about: &SubjectId, entries: &[&EntryText<'_>]) -> Option<Block> {
    let lines = Lines {
        at,
        about: about.clone(),
        entries,
    };
    let parts = vec![
        (lines.never_label(), must_not_have(&lines)),
        (
            at.localizer.term_both("Risks"),
            in_a_row(lines.titles(Kind::Risk)),
        ),
        (
            at.localizer.both("ring-first"),
            ring_first(&lines).into_iter().collect(),
        ),
        (
            at.localizer.both("do-not-contact"),
            in_a_row(lines.barred()),
        ),
    ];
    frame(at.localizer, parts)
}

fn must_not_have(lines: &Lines<'_>) -> Vec<String> {
    let said = lines.must_not_have();
    if !said.is_empty() {
        return said;
    }
    // Silence must not be read as "none".
    let health =
        lines.of::<Medication>().next().is_some() || lines.of::<Condition>().next().is_some();
    let expected = lines.at.share.from.role == Role::Family && health;
    let silent = expected.then(|| lines.silent(NOTHING, &[Kind::Allergy]));
    silent.into_iter().collect()
}

/// Whom the record ranks first, with a number.
fn ring_first(lines: &Lines<'_>) -> Option<String> {
    let ranked = lines
        .of::<Contact>()
        .filter(|(_, one)| can_be_rung(one) && one.rank.is_some());
    let (entry_text, contact) =
        ranked.min_by_key(|(entry_text, one)| (rank(one), entry_text.number))?;
    lines.to_ring(entry_text, contact, None, false)
}
