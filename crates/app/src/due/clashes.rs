//! Entries in force that cannot all be right, put together by what they are about.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use carewallet_core::{Entry, EntryId, Record};

use crate::agreement::TiesOfDay;

/// Groups of entries of which one contradicts another, each group in the order of the
/// record. Two versions of one entry are such a group too.
pub(super) fn clashes<'a>(
    record: &Record<'a>,
    among: &[&'a Entry],
    ties: &TiesOfDay,
) -> Vec<Vec<&'a Entry>> {
    let against = against(record, among, ties);
    let places: HashMap<EntryId, usize> = (0..)
        .zip(among)
        .map(|(at, entry)| (entry.id(), at))
        .collect();
    let mut seen: BTreeSet<EntryId> = BTreeSet::new();
    let mut groups = Vec::new();
    let contradicted = |entry: &&&Entry| against.contains_key(&entry.id());
    for entry in among.iter().filter(contradicted) {
        let group = reached(entry.id(), &against, &mut seen);
        if group.len() > 1 {
            let members: BTreeSet<usize> = group.iter().map(|id| places[id]).collect();
            groups.push(members.into_iter().map(|at| among[at]).collect());
        }
    }
    groups
}

/// For each of some entries that contradicts another one of them, those.
pub(crate) fn against<'a>(
    record: &Record<'a>,
    among: &[&'a Entry],
    ties: &TiesOfDay,
) -> BTreeMap<EntryId, BTreeSet<EntryId>> {
    let standing = record.active().iter();
    let disputed = standing.map(|one| (one.entry.id(), one.disputed_by.as_slice()));
    let all = ties.differing().chain(disputed);
    let here: HashSet<EntryId> = among.iter().map(|entry| entry.id()).collect();
    let mut against: BTreeMap<EntryId, BTreeSet<EntryId>> = BTreeMap::new();
    for (id, others) in all.filter(|(id, others)| !others.is_empty() && here.contains(id)) {
        let others = others.iter().filter(|other| here.contains(other));
        against.entry(id).or_default().extend(others);
    }
    against
}

/// Everything that one entry leads to, and is not in another group yet.
fn reached(
    from: EntryId,
    against: &BTreeMap<EntryId, BTreeSet<EntryId>>,
    seen: &mut BTreeSet<EntryId>,
) -> BTreeSet<EntryId> {
    let mut group = BTreeSet::new();
    let mut next = vec![from];
    while let Some(id) = next.pop() {
        if seen.insert(id) {
            group.insert(id);
            next.extend(against.get(&id).into_iter().flatten().copied());
        }
    }
    group
}
