//! Entries in force that cannot all be right, put together by what they are about.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::value::Date;
use carewallet_core::{Entry, EntryId, Record, agreement};

/// Groups of entries of which one contradicts another, each group in the order of the
/// record. Two versions of one entry are such a group too.
pub(super) fn clashes<'a>(
    record: &Record<'a>,
    among: &[&'a Entry],
    today: Date,
) -> Vec<Vec<&'a Entry>> {
    let against = against(record, among, today);
    let mut seen: BTreeSet<EntryId> = BTreeSet::new();
    let mut groups = Vec::new();
    for entry in among {
        let group = reached(entry.id(), &against, &mut seen);
        if group.len() > 1 {
            let member = |entry: &&&Entry| group.contains(&entry.id());
            groups.push(among.iter().filter(member).copied().collect());
        }
    }
    groups
}

/// For each entry, those that it contradicts.
pub(crate) fn against<'a>(
    record: &Record<'a>,
    among: &[&'a Entry],
    today: Date,
) -> BTreeMap<EntryId, BTreeSet<EntryId>> {
    let mut against: BTreeMap<EntryId, BTreeSet<EntryId>> = BTreeMap::new();
    for (id, ties) in agreement::ties(among.iter().copied(), today) {
        against.entry(id).or_default().extend(ties.differs_from);
    }
    let here: BTreeSet<EntryId> = among.iter().map(|entry| entry.id()).collect();
    for standing in record
        .active()
        .iter()
        .filter(|one| here.contains(&one.entry.id()))
    {
        let others = standing.disputed_by.iter().filter(|id| here.contains(id));
        against
            .entry(standing.entry.id())
            .or_default()
            .extend(others);
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
