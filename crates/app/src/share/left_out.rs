//! What is not in a share, as counts.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::{Entry, EntryId, Kind, Record, SubjectId};

/// How many entries there are of each kind, by its name.
pub type KindCounts = BTreeMap<String, usize>;

/// What is not in a share although somebody might expect it there.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Of the same people and kinds, but more private.
    pub more_private: KindCounts,
    /// Contacts who died.
    pub died: usize,
    /// Entries about somebody whom nothing on record names.
    pub nameless: usize,
    /// Questions of a form whose answers are held back.
    pub held_back: usize,
    /// What had no room in the code of a card.
    pub no_room: KindCounts,
}

/// Counts entries by kind.
#[must_use]
pub fn kind_counts<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> KindCounts {
    let mut counts = KindCounts::new();
    for entry in entries {
        let kind = entry.envelope().kind.as_str();
        *counts.entry(kind.to_owned()).or_default() += 1;
    }
    counts
}

/// What is about the same people and of the same kinds, and travels less far.
pub(super) fn more_private(
    record: &Record<'_>,
    subjects: &BTreeSet<SubjectId>,
    kinds: &[Kind],
    seen: &BTreeSet<EntryId>,
) -> KindCounts {
    let is_wanted = |entry: &Entry| {
        let of_these = entry.kind().is_some_and(|kind| kinds.contains(&kind));
        kinds.is_empty() || of_these
    };
    let left_out = record.entries().filter(|entry| {
        subjects.contains(entry.about()) && is_wanted(entry) && !seen.contains(&entry.id())
    });
    kind_counts(left_out)
}
