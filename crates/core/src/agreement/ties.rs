//! Each entry with those that say the same and those that contradict it, for
//! lists that show them one by one.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::beside::shared_or_alone;
use super::relation::{Relation, Side};
use super::{Statement, matters};
use crate::entry::Entry;
use crate::id::EntryId;
use crate::kind::Body;
use crate::value::Date;

/// How an entry stands to the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// All that say the same, or less, or more of the same, this one too: first the
    /// one that stands for them. Empty where no other entry does.
    // Shared: of a thousand that say the same, each would have the ids of all others.
    pub version: Rc<[EntryId]>,
    /// The entries that contradict it.
    pub differs_from: Vec<EntryId>,
}

impl Ties {
    /// The entries that say the same as one, which these are the ties of.
    pub fn same_as(&self, entry: EntryId) -> impl Iterator<Item = &EntryId> {
        self.version.iter().filter(move |other| **other != entry)
    }
}

/// How the entries in force stand to each other on a day. Those that stand
/// alone are left out.
#[must_use]
pub fn ties<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
    today: Date,
) -> BTreeMap<EntryId, Ties> {
    let entries: Vec<&Entry> = entries.into_iter().collect();
    // What stands alone has no ties.
    let shared = shared_or_alone(entries.iter().copied()).filter(|(_, shared)| *shared);
    let bodies: Vec<(&Entry, Body)> = shared
        // What is not understood cannot be compared.
        .filter_map(|(at, _)| Some((entries[at], entries[at].body()?)))
        .collect();
    let statements: Vec<Statement<'_>> = bodies
        .iter()
        .map(|(entry, body)| Statement { entry, body })
        .collect();
    let id = |place: usize| statements[place].entry.id();
    let mut all: BTreeMap<EntryId, Ties> = BTreeMap::new();
    for matter in matters(&statements, today) {
        for version in &matter.versions {
            if version.places.len() > 1 {
                let ids: Rc<[EntryId]> = version.places.iter().map(|place| id(*place)).collect();
                for same in ids.iter() {
                    all.entry(*same).or_default().version = Rc::clone(&ids);
                }
            }
        }
        if matter.disputed {
            let places = matter.versions.iter().flat_map(|version| &version.places);
            let places: Vec<usize> = places.copied().collect();
            // Within a disputed matter some versions only add to each other.
            for (place, other) in contradictions(&statements, &places, today) {
                all.entry(id(place))
                    .or_default()
                    .differs_from
                    .push(id(other));
            }
        }
    }
    all
}

/// The pairs that contradict each other, each both ways.
fn contradictions(
    statements: &[Statement<'_>],
    places: &[usize],
    today: Date,
) -> Vec<(usize, usize)> {
    let sides = places
        .iter()
        .map(|place| (*place, Side::new(statements[*place], today)));
    let sides: Vec<(usize, Side<'_>)> = sides.collect();
    let mut pairs = Vec::new();
    for (place, side) in &sides {
        let against = sides
            .iter()
            .filter(|(other, beside)| other != place && side.relation(beside) >= Relation::Differs);
        pairs.extend(against.map(|(other, _)| (*place, *other)));
    }
    pairs
}
