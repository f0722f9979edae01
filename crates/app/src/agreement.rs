//! How entries in force relate to each other, for a face that lists them: entries
//! that agree are listed once, and those that contradict another are marked
//! (docs/agreement.md).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use carewallet_core::agreement::{self, Ties};
use carewallet_core::value::{Date, Fact};
use carewallet_core::{Body, Entry, EntryId, Record, Share};

/// The entries in force and how they relate to each other.
pub struct Agreement<'a> {
    entries: BTreeMap<EntryId, &'a Entry>,
    /// Of those that say the same the one that was checked last, by the one that leads.
    last_checked: BTreeMap<EntryId, &'a Entry>,
    of_day: TiesOfDay,
}

/// How the entries of one record stand to each other on a day: what is dear to work out.
/// It holds no entry, so that a face can keep it as long as the record is the same.
#[derive(Clone)]
pub struct TiesOfDay {
    day: Date,
    ties: Rc<BTreeMap<EntryId, Ties>>,
}

impl TiesOfDay {
    /// Of a record.
    #[must_use]
    pub fn of(record: &Record<'_>, day: Date) -> Self {
        let ties = Rc::new(agreement::ties(record.entries(), day));
        Self { day, ties }
    }

    /// The day.
    #[must_use]
    pub fn day(&self) -> Date {
        self.day
    }

    /// The entries that another one contradicts, each with those.
    pub(crate) fn differing(&self) -> impl Iterator<Item = (EntryId, &[EntryId])> {
        let ties = self.ties.iter();
        ties.map(|(id, ties)| (*id, ties.differs_from.as_slice()))
            .filter(|(_, differs)| !differs.is_empty())
    }
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
        Self::again(record, TiesOfDay::of(record, today))
    }

    /// The same, where it was worked out before for this very record.
    #[must_use]
    pub fn again(record: &Record<'a>, of_day: TiesOfDay) -> Self {
        let tied = |entry: &&Entry| of_day.ties.contains_key(&entry.id());
        let tied = record.entries().filter(tied);
        let entries: BTreeMap<EntryId, &Entry> = tied.map(|entry| (entry.id(), entry)).collect();
        let versions = of_day.ties.iter();
        let versions = versions.filter(|(id, ties)| ties.version.first() == Some(id));
        let last_checked = versions.filter_map(|(lead, ties)| {
            let all = ties
                .version
                .iter()
                .filter_map(|id| entries.get(id).copied());
            Some((*lead, all.reduce(later_checked)?))
        });
        Self {
            last_checked: last_checked.collect(),
            entries,
            of_day,
        }
    }

    /// Of what came in a share, on the day when it was made.
    #[must_use]
    pub fn of_share(share: &'a Share) -> Self {
        // A share lists no holders: whoever it comes from, its entries are read as they are.
        let record = Record::from_share(share);
        Self::of_record(&record, share.header.made_at.date())
    }

    /// The entries that say the same as one.
    pub fn same_as(&self, entry: &Entry) -> impl Iterator<Item = &EntryId> {
        let ties = self.ties(entry).into_iter();
        ties.flat_map(|ties| ties.same_as(entry.id()))
    }

    /// The entries that contradict one.
    #[must_use]
    pub fn differs_from(&self, entry: &Entry) -> &[EntryId] {
        self.ties(entry)
            .map_or(&[], |ties| ties.differs_from.as_slice())
    }

    /// Whether an entry is listed by itself: none of those listed (`here`) makes the
    /// same statement in its place.
    #[must_use]
    pub fn stands(&self, entry: &Entry, here: &BTreeSet<EntryId>) -> bool {
        let lead = self.ties(entry).and_then(|ties| ties.version.first());
        let other = lead.filter(|lead| **lead != entry.id());
        // The lead may be filtered out of the list; then this entry has to stand for itself.
        other.is_none_or(|lead| !here.contains(lead))
    }

    /// The entries that make the same statement as one, and what each adds to it.
    pub fn same_statements(&self, entry: &Entry) -> impl Iterator<Item = SameStatement<'a>> {
        let others = self.same_as(entry);
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
        let lead = self.ties(entry).and_then(|ties| ties.version.first());
        let last = lead.and_then(|lead| self.last_checked.get(lead).copied());
        later_checked(entry, last.unwrap_or(entry))
    }

    fn ties(&self, entry: &Entry) -> Option<&Ties> {
        self.of_day.ties.get(&entry.id())
    }

    /// An entry in force that says the same as another one, or contradicts it.
    #[must_use]
    pub fn get(&self, id: &EntryId) -> Option<&'a Entry> {
        self.entries.get(id).copied()
    }
}

/// The one of two that was checked later; the first, where both were on one day.
fn later_checked<'a>(one: &'a Entry, other: &'a Entry) -> &'a Entry {
    if other.checked_on() > one.checked_on() {
        other
    } else {
        one
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
