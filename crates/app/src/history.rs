//! The story of one entry: what stood there before, and what was said of it since.

use std::collections::BTreeSet;

use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId};

/// The entry, all that it stands in for, and all that was said of any of them, the
/// oldest first.
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
    story.sort_by_key(|entry| (entry.envelope().recorded_at, entry.id()));
    story
}
