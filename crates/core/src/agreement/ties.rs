//! Each entry with those that say the same and those that contradict it, for
//! lists that show them one by one.

use std::collections::BTreeMap;

use super::relation::{Relation, Side};
use super::{Statement, matters};
use crate::entry::Entry;
use crate::id::EntryId;
use crate::kind::Body;
use crate::value::Date;

/// How an entry stands to the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// The entries that say the same, or less, or more of the same.
    pub same_as: Vec<EntryId>,
    /// The entries that contradict it.
    pub differs_from: Vec<EntryId>,
    /// The entry that stands for those that say the same, where it is not this
    /// one.
    pub told_by: Option<EntryId>,
}

/// How the entries in force stand to each other on a day. Those that stand
/// alone are left out.
#[must_use]
pub fn ties<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
    today: Date,
) -> BTreeMap<EntryId, Ties> {
    let bodies: Vec<(&Entry, Body)> = entries
        .into_iter()
        // What is not understood cannot be compared.
        .filter_map(|entry| Some((entry, entry.body()?)))
        .collect();
    let statements: Vec<Statement<'_>> = bodies
        .iter()
        .map(|(entry, body)| Statement { entry, body })
        .collect();
    let id = |place: usize| statements[place].entry.id();
    let mut all: BTreeMap<EntryId, Ties> = BTreeMap::new();
    for matter in matters(&statements, today) {
        for version in &matter.versions {
            for place in version.places.iter().filter(|_| version.places.len() > 1) {
                let others = version.places.iter().filter(|other| *other != place);
                let ties = all.entry(id(*place)).or_default();
                ties.same_as = others.map(|other| id(*other)).collect();
                ties.told_by = Some(id(version.lead())).filter(|lead| *lead != id(*place));
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
