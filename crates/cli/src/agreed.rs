//! How entries stand to each other, for lists on a terminal: what says the same
//! stands once, and what contradicts something says so (docs/agreement.md).

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::agreement::{self, Ties};
use carewallet_core::value::Date;
use carewallet_core::{Body, Entry, EntryId, Record, Share};
use serde_json::{Map, Value as Json};

use crate::render::entry::Marks;

/// The entries in force and how they stand to each other.
pub(crate) struct Agreed<'a> {
    entries: BTreeMap<EntryId, &'a Entry>,
    ties: BTreeMap<EntryId, Ties>,
}

impl<'a> Agreed<'a> {
    /// Of a record on a day.
    pub(crate) fn of(record: &Record<'a>, today: Date) -> Self {
        Self {
            entries: record.entries().map(|entry| (entry.id(), entry)).collect(),
            ties: agreement::ties(record.entries(), today),
        }
    }

    /// Of what came in a share, on the day when it was made.
    pub(crate) fn of_share(share: &'a Share) -> Self {
        let record = Record::from_entries(&share.entries, &BTreeSet::new());
        Self::of(&record, share.header.made_at.date())
    }

    /// Adds for programs what says the same and what contradicts it.
    pub(crate) fn put(&self, entry: &Entry, map: &mut Map<String, Json>) {
        let Some(ties) = self.ties.get(&entry.id()) else {
            return;
        };
        for (name, ids) in [
            ("same_as", &ties.same_as),
            ("differs_from", &ties.differs_from),
        ] {
            if !ids.is_empty() {
                let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
                map.insert(name.to_owned(), ids.into());
            }
        }
    }

    /// Leaves one entry of those that say the same, with everybody who said it,
    /// and marks what contradicts another one.
    pub(crate) fn once(&self, entries: Vec<(&'a Entry, Marks)>) -> Vec<(&'a Entry, Marks)> {
        let here: BTreeSet<EntryId> = entries.iter().map(|(entry, _)| entry.id()).collect();
        let stands = |entry: &Entry| {
            let told_by = self.ties.get(&entry.id()).and_then(|ties| ties.told_by);
            told_by.is_none_or(|lead| !here.contains(&lead))
        };
        let once = entries.into_iter().filter(|(entry, _)| stands(entry));
        once.map(|(entry, mut marks)| {
            marks.also = self.also(entry);
            (entry, self.marked(entry, marks))
        })
        .collect()
    }

    /// Marks an entry that contradicts another one.
    pub(crate) fn marked(&self, entry: &Entry, mut marks: Marks) -> Marks {
        let against = self.ties.get(&entry.id()).map(|ties| &ties.differs_from);
        let named = against.into_iter().flatten();
        marks.differs = named
            .filter(|id| !marks.disputed.contains(id))
            .filter_map(|id| self.entries.get(id))
            .map(|other| format!("DIFFERS from what {} says", said(other)))
            .collect();
        marks
    }

    /// Who else said it, and what they say beside.
    fn also(&self, entry: &Entry) -> Vec<String> {
        let same = self.ties.get(&entry.id()).map(|ties| &ties.same_as);
        let others = same.into_iter().flatten();
        others
            .filter_map(|id| self.entries.get(id))
            .map(|other| {
                let more = more(other, entry);
                format!("also said by {}{more}", said(other))
            })
            .collect()
    }
}

/// Who said it, and its id.
fn said(entry: &Entry) -> String {
    let by = entry.envelope().said_by.as_str();
    format!("{by} ({})", entry.id().short())
}

/// What one entry says beyond another one, with its labels.
fn more(entry: &Entry, other: &Entry) -> String {
    let (Some(ours), Some(theirs)) = (entry.body(), other.body()) else {
        return String::new();
    };
    let beyond = agreement::says_beyond(&ours, &theirs);
    let labels: Vec<&str> = beyond.iter().map(|field| field.label).collect();
    let facts = Body::facts(&ours).into_iter();
    let told = facts.filter(|fact| labels.contains(&fact.label));
    told.map(|fact| format!("; {}: {}", fact.label, fact.text))
        .collect()
}
