//! How entries stand to each other, in words for lists on a terminal.

use std::collections::BTreeSet;

use carewallet_app::agreement::{Agreement, SameStatement};
use carewallet_core::{Entry, EntryId};

use crate::render::entry::Marks;

/// Leaves one entry of those that say the same, with everybody who said it,
/// and marks what contradicts another one.
pub(crate) fn once<'a>(
    agreement: &Agreement<'a>,
    entries: Vec<(&'a Entry, Marks)>,
) -> Vec<(&'a Entry, Marks)> {
    let here: BTreeSet<EntryId> = entries.iter().map(|(entry, _)| entry.id()).collect();
    let once = entries
        .into_iter()
        .filter(|(entry, _)| agreement.stands(entry, &here));
    once.map(|(entry, mut marks)| {
        marks.also = agreement.same_statements(entry).map(also).collect();
        marks.renewed = agreement.last_checked(entry).id() != entry.id();
        (entry, marked(agreement, entry, marks))
    })
    .collect()
}

/// Marks an entry that contradicts another one.
pub(crate) fn marked(agreement: &Agreement<'_>, entry: &Entry, mut marks: Marks) -> Marks {
    let against = agreement.differs_from(entry).iter();
    marks.differs = against
        // Two versions of one entry are marked as such already, with how to settle them.
        .filter(|id| !marks.disputed.contains(id))
        .filter_map(|id| agreement.get(id))
        .map(|other| format!("DIFFERS from what {} says", speaker_with_id(other)))
        .collect();
    marks
}

/// Who else said it, and what they say beside.
fn also(other: SameStatement<'_>) -> String {
    let facts = other.more.iter();
    let more: String = facts
        .map(|fact| format!("; {}: {}", fact.label, fact.text))
        .collect();
    format!("also said by {}{more}", speaker_with_id(other.entry))
}

/// Who said it, and its id.
fn speaker_with_id(entry: &Entry) -> String {
    let by = entry.envelope().said_by.as_str();
    format!("{by} ({})", entry.id().short())
}
