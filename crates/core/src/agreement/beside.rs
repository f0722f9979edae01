//! Which entries are worth comparing: nearly all of a long record talk about something
//! that no other entry talks about.

use std::collections::hash_map::RandomState;
use std::collections::{HashMap, HashSet};
use std::hash::BuildHasher;

use super::relation::Named;
use crate::entry::Entry;

/// What an entry has in common with those that may be put together with it. Two that
/// are equal by chance cost a comparison and change nothing.
type Mark = u64;

/// An entry that can be read, and its marks.
struct Marked {
    /// Its place among the entries.
    at: usize,
    /// What it talks about.
    thing: Mark,
    /// Whom it is about, and of which kind it is.
    place: Mark,
    /// The entries that it replaces.
    replaced: Vec<Mark>,
}

/// The entries that can be read, by their places, and whether each may talk about the
/// same as another one of them. Those that do not are matters of their own: nothing else
/// names the same thing, replaces the same entry, or says that there is none of its kind.
pub(crate) fn shared_or_alone<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
) -> impl Iterator<Item = (usize, bool)> {
    let marks = RandomState::new();
    let mut count: HashMap<Mark, usize> = HashMap::new();
    let mut denied: HashSet<Mark> = HashSet::new();
    let mut all = Vec::new();
    for (at, entry) in entries.into_iter().enumerate() {
        // One body at a time: all of a long record at once would fill the memory.
        let Some(named) = entry.body().as_ref().map(Named::of) else {
            continue;
        };
        let marked = Marked::of(at, entry, &named, &marks);
        for mark in marked.replaced.iter().chain([&marked.thing]) {
            *count.entry(*mark).or_default() += 1;
        }
        if named.denies {
            denied.insert(marked.place);
        }
        all.push(marked);
    }
    all.into_iter().map(move |one| {
        let is_shared = |mark: &Mark| count.get(mark).is_some_and(|count| *count > 1);
        let mut marks = one.replaced.iter().chain([&one.thing]);
        (one.at, denied.contains(&one.place) || marks.any(is_shared))
    })
}

impl Marked {
    fn of(at: usize, entry: &Entry, named: &Named, marks: &RandomState) -> Self {
        let place = (entry.about(), entry.kind());
        let replaced = entry.envelope().replaces.iter();
        Self {
            at,
            thing: marks.hash_one((place, &named.thing)),
            place: marks.hash_one(place),
            replaced: replaced.map(|id| marks.hash_one((place, id))).collect(),
        }
    }
}
