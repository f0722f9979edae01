//! The history of one entry: what it replaced, and what replaced or removed it.

use std::collections::BTreeSet;

use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId};

/// The entry, all that it replaces, and all that replaces, withdraws or erases any
/// of them, the oldest first.
#[must_use]
pub fn story<'a>(contents: &'a Contents, start: &Entry) -> Vec<&'a Entry> {
    let named = |entry: &Entry| -> Vec<EntryId> {
        let e = entry.envelope();
        e.replaces
            .iter()
            .chain(&e.withdraws)
            .chain(&e.erases)
            .copied()
            .collect()
    };
    let mut ids = BTreeSet::from([start.id()]);
    ids.extend(named(start));
    // Repeated until nothing is added: links run both ways, and branches may join.
    loop {
        let before = ids.len();
        for entry in contents.entries() {
            let others = named(entry);
            if ids.contains(&entry.id()) || others.iter().any(|id| ids.contains(id)) {
                ids.insert(entry.id());
                ids.extend(others);
            }
        }
        if ids.len() == before {
            break;
        }
    }
    let mut story: Vec<&Entry> = ids.iter().filter_map(|id| contents.get(id)).collect();
    // The id breaks ties, so that the order never depends on the files.
    story.sort_by_key(|entry| (entry.envelope().recorded_at, entry.id()));
    story
}
