//! How entries in force stand to each other, for a face that lists them: what
//! says the same stands once, and what contradicts something says so
//! (docs/agreement.md).

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::agreement::{self, Ties};
use carewallet_core::value::{Date, Fact};
use carewallet_core::{Body, Entry, EntryId, Record, Share};

/// The entries in force and how they stand to each other.
pub struct Agreement<'a> {
    entries: BTreeMap<EntryId, &'a Entry>,
    ties: BTreeMap<EntryId, Ties>,
}

/// Another entry that says the same.
pub struct SaidToo<'a> {
    /// The other entry.
    pub entry: &'a Entry,
    /// What it says beyond the first one.
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

    /// Whether an entry stands by itself in a list: none of these says the same and
    /// more.
    #[must_use]
    pub fn stands(&self, entry: &Entry, here: &BTreeSet<EntryId>) -> bool {
        let told_by = self.ties.get(&entry.id()).and_then(|ties| ties.told_by);
        told_by.is_none_or(|lead| !here.contains(&lead))
    }

    /// Which entries say the same as one, and what they say beside.
    pub fn said_too(&self, entry: &Entry) -> impl Iterator<Item = SaidToo<'a>> {
        let others = self.same_as(entry).iter();
        others.filter_map(|id| self.get(id)).map(|other| SaidToo {
            entry: other,
            more: more(other, entry),
        })
    }

    /// An entry in force.
    #[must_use]
    pub fn get(&self, id: &EntryId) -> Option<&'a Entry> {
        self.entries.get(id).copied()
    }
}

/// What one entry says beyond another one.
fn more(entry: &Entry, other: &Entry) -> Vec<Fact> {
    let (Some(ours), Some(theirs)) = (entry.body(), other.body()) else {
        return Vec::new();
    };
    let beyond = agreement::says_beyond(&ours, &theirs);
    let labels: Vec<&str> = beyond.iter().map(|field| field.label).collect();
    let facts = Body::facts(&ours).into_iter();
    facts.filter(|fact| labels.contains(&fact.label)).collect()
}
