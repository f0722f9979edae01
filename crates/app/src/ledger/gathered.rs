//! Everybody in the ledger, each once under all of their names, with what passed.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::key::Recipient;
use carewallet_core::kind::{Handover, Receipt, name_key};
use carewallet_core::value::{HashText, Timestamp};
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId, Kind};

use super::{Passed, of_record};
use crate::address_book::SameAgency;

/// Somebody under all of their names, and what passed.
pub(super) struct Gathered {
    /// Their name, as it was used last.
    pub(super) who: String,
    names: BTreeSet<String>,
    same: SameAgency,
    /// What became known to them, or came from them.
    pub(super) entries: BTreeMap<EntryId, Passage>,
}

/// How an entry passed.
#[derive(Clone, Copy)]
pub(super) struct Passage {
    /// When it did so first.
    pub(super) first: Timestamp,
    /// When it did so last.
    pub(super) last: Timestamp,
    /// Whether it came from them.
    pub(super) is_theirs: bool,
}

/// Everybody to whom something was handed, or from whom something came.
pub(super) fn everybody(contents: &Contents) -> Vec<Gathered> {
    let book: Vec<Entry> = contents
        .entries()
        .iter()
        .filter(|entry| entry.kind() == Some(Kind::Agency))
        .cloned()
        .collect();
    let mut all: Vec<Gathered> = Vec::new();
    for row in of_record(contents) {
        match row.passed {
            Passed::Given { handover, .. } => {
                let at = all.iter().position(|one| one.same.was_given(&handover));
                let one = gathered(&mut all, at, handover.to.as_str(), || {
                    named(&handover, &book)
                });
                one.gives(&handover);
            }
            Passed::Received(receipt) => {
                let key = name_key(receipt.from.as_str());
                let at = all.iter().position(|one| one.names.contains(&key));
                let same = || SameAgency::named(receipt.from.as_str(), None, &book);
                gathered(&mut all, at, receipt.from.as_str(), same).takes(&receipt);
            }
        }
    }
    all.sort_by_key(|one| name_key(&one.who));
    all
}

fn named(handover: &Handover, book: &[Entry]) -> SameAgency {
    let key = handover.recipient.as_ref();
    let key = key.and_then(|key| Recipient::parse(key.as_str()).ok());
    SameAgency::named(handover.to.as_str(), key.as_ref(), book)
}

fn gathered<'g>(
    all: &'g mut Vec<Gathered>,
    at: Option<usize>,
    who: &str,
    same: impl FnOnce() -> SameAgency,
) -> &'g mut Gathered {
    let at = at.unwrap_or(all.len());
    if at == all.len() {
        all.push(Gathered {
            who: String::new(),
            names: BTreeSet::new(),
            same: same(),
            entries: BTreeMap::new(),
        });
    }
    let one = &mut all[at];
    // The rows come in order: the last name stays.
    who.clone_into(&mut one.who);
    one.names.insert(name_key(who));
    one
}

impl Gathered {
    fn gives(&mut self, handover: &Handover) {
        self.passes(handover.entries.as_slice(), handover.made_at, false);
    }

    fn takes(&mut self, receipt: &Receipt) {
        self.passes(receipt.entries.as_slice(), receipt.made_at, true);
    }

    fn passes(&mut self, ids: &[HashText], at: Timestamp, is_theirs: bool) {
        let ids = ids.iter().filter_map(|id| EntryId::parse(id.as_str()).ok());
        for id in ids {
            let passage = self.entries.entry(id).or_insert(Passage {
                first: at,
                last: at,
                is_theirs,
            });
            passage.last = passage.last.max(at);
            passage.is_theirs |= is_theirs;
        }
    }
}
