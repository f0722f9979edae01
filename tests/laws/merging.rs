//! Two copies of one wallet, and what is done to them.

use std::collections::BTreeSet;

use carewallet_core::Entry;
use carewallet_testkit::household::{Place, small, why};
use carewallet_testkit::keys;

use super::changes::number;

/// Adds, withdraws and merges as the steps say: nothing disappears, and once both took in
/// the other, both hold the same.
pub fn merge(mut steps: &[u8]) {
    let holder = keys::holder();
    let mut first = Place::with_wallet(1, &holder);
    let mut second = first.copied(2);
    let mut all: BTreeSet<String> = ids(&mut first);
    for count in 0..6 {
        if steps.is_empty() {
            break;
        }
        let step = number(&mut steps);
        let (place, other) = match step & 1 {
            0 => (&mut first, &second),
            _ => (&mut second, &first),
        };
        let mut wallet = place.open(&holder);
        match step >> 1 & 3 {
            0 => drop(wallet.add(vec![small(step >> 3 & 7)])),
            1 => drop(wallet.add(vec![small(count), small(count + 8)])),
            2 => {
                let contents = wallet.contents().unwrap_or_else(|e| panic!("{e}"));
                let statement = |entry: &&Entry| entry.is_statement();
                let entry = contents.entries().iter().filter(statement).next_back();
                if let Some(entry) = entry.cloned() {
                    drop(wallet.withdraw(&entry, why()));
                }
            }
            _ => {
                let merged = wallet.merge(&other.store).unwrap_or_else(|e| panic!("{e}"));
                assert!(merged.problems.is_empty(), "problems in a sound copy");
            }
        }
        drop(wallet);
        all.extend(ids(place));
    }
    first
        .open(&holder)
        .merge(&second.store)
        .unwrap_or_else(|e| panic!("{e}"));
    second
        .open(&holder)
        .merge(&first.store)
        .unwrap_or_else(|e| panic!("{e}"));
    let (ours, theirs) = (ids(&mut first), ids(&mut second));
    assert!(ours == theirs, "two orders of merging differ");
    assert!(ours == all, "an entry disappeared, or came from nowhere");
}

fn ids(place: &mut Place) -> BTreeSet<String> {
    let holder = keys::holder();
    let wallet = place.open(&holder);
    let contents = wallet.contents().unwrap_or_else(|e| panic!("{e}"));
    let entries = contents.entries().iter();
    entries.map(|entry| entry.id().to_string()).collect()
}
