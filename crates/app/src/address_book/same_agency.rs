//! One agency under all its names and keys, so that what was handed to it before
//! is found whatever it was called then.

use std::collections::BTreeSet;

use carewallet_core::entry::Entry;
use carewallet_core::key::Recipient;
use carewallet_core::kind::{Agency, Decision, Handover, name_key};

/// An agency by all of its names and keys.
pub struct SameAgency {
    names: BTreeSet<String>,
    recipients: BTreeSet<String>,
    /// The keys that it signed with.
    keys: BTreeSet<String>,
}

impl SameAgency {
    /// The agency of a name, and of a key where one is known. The address book
    /// links names to keys: what it held once counts too, so a new key or a new
    /// name does not make another agency.
    #[must_use]
    pub fn named(name: &str, recipient: Option<&Recipient>, entries: &[Entry]) -> Self {
        let mut same = Self {
            names: BTreeSet::from([name_key(name)]),
            recipients: recipient.map(Recipient::text).into_iter().collect(),
            keys: BTreeSet::new(),
        };
        let book: Vec<Vec<Agency>> = versions(entries);
        // Repeat until nothing new: a name may lead to a key, and that key to another name.
        while book.iter().any(|agency| same.takes_over(agency)) {}
        same
    }

    /// Whether a hand-over went to it.
    #[must_use]
    pub fn was_given(&self, handover: &Handover) -> bool {
        let recipient = handover.recipient.as_ref();
        self.names.contains(&name_key(handover.to.as_str()))
            || recipient.is_some_and(|key| self.recipients.contains(key.as_str()))
    }

    /// Whether facts that were decided about are its own. A name alone is not enough:
    /// anybody can take one.
    #[must_use]
    pub fn wrote(&self, decision: &Decision) -> bool {
        self.keys.contains(decision.key.as_str())
    }

    /// Takes over the names and keys of an agency that it shares one with; true
    /// if any of them was new.
    fn takes_over(&mut self, agency: &[Agency]) -> bool {
        let before = (self.names.len(), self.recipients.len());
        let key = |version: &Agency| Some(version.recipient.as_ref()?.as_str().to_owned());
        let is_same = agency.iter().any(|version| {
            self.names.contains(&name_key(version.name.as_str()))
                || key(version).is_some_and(|key| self.recipients.contains(&key))
        });
        // One shared name or key is enough: an agency that renames itself keeps its key.
        if is_same {
            let names = agency.iter().map(|version| name_key(version.name.as_str()));
            self.names.extend(names);
            self.recipients.extend(agency.iter().filter_map(key));
            let keys = agency.iter().filter_map(|version| version.key.as_ref());
            self.keys.extend(keys.map(|key| key.as_str().to_owned()));
        }
        before != (self.names.len(), self.recipients.len())
    }
}

/// The agencies of the address book, each with the versions that it had.
fn versions(entries: &[Entry]) -> Vec<Vec<Agency>> {
    let mut all: Vec<(BTreeSet<carewallet_core::EntryId>, Vec<Agency>)> = Vec::new();
    for entry in entries {
        let Some(agency) = entry.body_of::<Agency>() else {
            continue;
        };
        let mut ids: BTreeSet<_> = entry.envelope().replaces.iter().copied().collect();
        ids.insert(entry.id());
        let mut bodies = vec![*agency];
        // Entries that replace each other are versions of the same agency.
        all.retain_mut(|(others, versions)| {
            let apart = others.is_disjoint(&ids);
            if !apart {
                ids.append(others);
                bodies.append(versions);
            }
            apart
        });
        all.push((ids, bodies));
    }
    all.into_iter().map(|(_, bodies)| bodies).collect()
}
