//! The order of a share's entries: none before one that it names.

use std::collections::HashMap;

use crate::entry::Entry;
use crate::id::EntryId;

/// Whether each entry comes once, and after those that it names.
pub(super) fn is_in_order(entries: &[Entry]) -> bool {
    // The packed form writes ids as numbers, which can only point back.
    let places = places(entries);
    let is_early = |id: &EntryId, at: usize| places.get(id).is_some_and(|place| *place >= at);
    let mut all = entries.iter().enumerate();
    places.len() == entries.len()
        && all.all(|(at, entry)| !entry.names().any(|id| is_early(id, at)))
}

fn places(entries: &[Entry]) -> HashMap<EntryId, usize> {
    entries
        .iter()
        .enumerate()
        .map(|(at, entry)| (entry.id(), at))
        .collect()
}

/// Puts entries by time and id, but never before one that they name.
pub(super) fn in_order(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by_key(|e| (e.envelope().recorded_at, e.id()));
    entries.dedup();
    let places = places(&entries);
    let mut order = Vec::with_capacity(entries.len());
    let mut placed = vec![false; entries.len()];
    for start in 0..entries.len() {
        // A list, not recursion: entries name each other in chains of any length.
        let mut path = vec![start];
        while let Some(&at) = path.last() {
            let mut earlier = entries[at].names().filter_map(|id| places.get(id).copied());
            match earlier.find(|&place| !placed[place]) {
                Some(place) if !placed[at] => path.push(place),
                _ => {
                    path.pop();
                    if !std::mem::replace(&mut placed[at], true) {
                        order.push(at);
                    }
                }
            }
        }
    }
    let mut slots: Vec<Option<Entry>> = entries.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|at| slots[at].take())
        .collect()
}
