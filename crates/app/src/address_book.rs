//! The address book: agencies that the family knows, with or without a key.

mod same_agency;

use std::collections::BTreeSet;

use carewallet_core::entry::Entry;
use carewallet_core::key::{PublicKey, Recipient};
use carewallet_core::kind::{Agency, Body, name_key};
use carewallet_core::record::EntryStatus;
use carewallet_core::{EntryId, Record, Wallet};

pub use same_agency::SameAgency;

/// An agency of the address book.
pub struct AgencyHere {
    /// The entry that it stands in.
    pub entry: EntryId,
    /// The body of that entry.
    pub body: Agency,
}

impl AgencyHere {
    /// The key id, if the agency has a key.
    #[must_use]
    pub fn key_id(&self) -> Option<String> {
        let key = PublicKey::parse(self.body.key.as_ref()?.as_str());
        key.ok().map(|key| key.id())
    }

    /// The recipient that files for it are sealed to.
    #[must_use]
    pub fn recipient(&self) -> Option<Recipient> {
        Recipient::parse(self.body.recipient.as_ref()?.as_str()).ok()
    }
}

/// The agencies of a wallet, by name.
#[must_use]
pub fn of_wallet(wallet: &Wallet<'_>) -> Vec<AgencyHere> {
    of(&wallet.structure(), wallet.holders().authorities())
}

fn of(entries: &[Entry], holders: &BTreeSet<String>) -> Vec<AgencyHere> {
    let record = Record::from_entries(entries, holders);
    let in_force = |entry: &&Entry| record.status(&entry.id()) == Some(EntryStatus::InForce);
    let mut agencies: Vec<AgencyHere> = entries
        .iter()
        .filter(in_force)
        .filter_map(|entry| match entry.body() {
            Some(Body::Agency(body)) => Some(AgencyHere {
                entry: entry.id(),
                body: *body,
            }),
            _ => None,
        })
        .collect();
    agencies.sort_by_key(|agency| agency.body.name.as_str().to_lowercase());
    agencies
}

/// The agency of a name, whatever the case.
#[must_use]
pub fn find<'a>(agencies: &'a [AgencyHere], name: &str) -> Option<&'a AgencyHere> {
    let wanted = name_key(name);
    agencies
        .iter()
        .find(|agency| name_key(agency.body.name.as_str()) == wanted)
}
