//! How entries in force relate to each other, for a face that lists them: entries
//! that agree are listed once, and those that contradict another are marked
//! (docs/agreement.md).

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::agreement::{self, Ties};
use carewallet_core::value::{Date, Fact};
use carewallet_core::{Body, Entry, EntryId, Record, Share};

/// The entries in force and how they relate to each other.
pub struct Agreement<'a> {
    entries: BTreeMap<EntryId, &'a Entry>,
    ties: BTreeMap<EntryId, Ties>,
}

/// Another entry that makes the same statement.
pub struct SameStatement<'a> {
    /// The other entry.
    pub entry: &'a Entry,
    /// The facts that it adds to the first one.
    pub more: Vec<Fact>,
}

impl<'a> Agreement<'a> {
    /// Of a record on a day.
    #[must_use]
    pub fn of_record(record: &Record<'a>, today: Date) -> Self {
        Self {
            entries: record.entries().map(|entry| (entry.id(), entry)).collect(),
            ties: agreement::ties(record.entries(), today),
        }
    }

    /// Of what came in a share, on the day when it was made.
    #[must_use]
    pub fn of_share(share: &'a Share) -> Self {
        // A share lists no holders: whoever it comes from, its entries are read as they are.
        let record = Record::from_entries(&share.entries, &BTreeSet::new());
        Self::of_record(&record, share.header.made_at.date())
    }

    /// The entries that say the same as one.
    #[must_use]
    pub fn same_as(&self, entry: &Entry) -> &[EntryId] {
        self.ties
            .get(&entry.id())
            .map_or(&[], |ties| ties.same_as.as_slice())
    }

    /// The entries that contradict one.
    #[must_use]
    pub fn differs_from(&self, entry: &Entry) -> &[EntryId] {
        self.ties
            .get(&entry.id())
            .map_or(&[], |ties| ties.differs_from.as_slice())
    }

    /// Whether an entry is listed by itself: none of those listed (`here`) makes the
    /// same statement in its place.
    #[must_use]
    pub fn stands(&self, entry: &Entry, here: &BTreeSet<EntryId>) -> bool {
        let lead = self.ties.get(&entry.id()).and_then(|ties| ties.told_by);
        // The lead may be filtered out of the list; then this entry has to stand for itself.
        lead.is_none_or(|lead| !here.contains(&lead))
    }

    /// The entries that make the same statement as one, and what each adds to it.
    pub fn same_statements(&self, entry: &Entry) -> impl Iterator<Item = SameStatement<'a>> {
        let others = self.same_as(entry).iter();
        others
            .filter_map(|id| self.get(id))
            .map(|other| SameStatement {
                entry: other,
                more: more(other, entry),
            })
    }

    /// Of an entry and those that say the same, the one that was checked last: it
    /// confirms the others.
    #[must_use]
    pub fn last_checked(&self, entry: &'a Entry) -> &'a Entry {
        let others = self.same_as(entry).iter().filter_map(|id| self.get(id));
        others.fold(entry, |last, other| {
            if other.checked_on() > last.checked_on() {
                other
            } else {
                last
            }
        })
    }

    /// An entry in force.
    #[must_use]
    pub fn get(&self, id: &EntryId) -> Option<&'a Entry> {
        self.entries.get(id).copied()
    }
}

/// The facts of one entry that another one lacks.
fn more(entry: &Entry, other: &Entry) -> Vec<Fact> {
    let (Some(ours), Some(theirs)) = (entry.body(), other.body()) else {
        return Vec::new();
    };
    let beyond = agreement::says_beyond(&ours, &theirs);
    let labels: Vec<&str> = beyond.iter().map(|field| field.label).collect();
    let facts = Body::facts(&ours).into_iter();
    facts.filter(|fact| labels.contains(&fact.label)).collect()
}
