//! The address book: agencies that the family knows, with or without a key.

pub mod directories;
pub mod keys;
mod same_agency;

use std::collections::BTreeSet;

use carewallet_core::check_words::CheckWords;
use carewallet_core::entry::Entry;
use carewallet_core::key::{PublicKey, Recipient};
use carewallet_core::kind::{Agency, name_key};
use carewallet_core::record::EntryStatus;
use carewallet_core::trust::{Claim, KeyTrust, Trust};
use carewallet_core::value::Date;
use carewallet_core::{EntryId, Record, Wallet};

pub use same_agency::SameAgency;

/// An agency of the address book.
pub struct AgencyHere {
    /// The entry that it stands in.
    pub entry: EntryId,
    /// The body of that entry.
    pub body: Agency,
    /// What to think of its key, if it has one.
    pub trust: Option<Trust>,
}

impl AgencyHere {
    /// The key id, if the agency has a key.
    #[must_use]
    pub fn key_id(&self) -> Option<String> {
        let key = PublicKey::parse(self.body.key.as_ref()?.as_str());
        key.ok().map(|key| key.id())
    }

    /// The words of its key, to be compared.
    #[must_use]
    pub fn words(&self) -> Option<CheckWords> {
        let recipient = self.body.recipient.as_ref()?;
        CheckWords::of_texts(recipient.as_str(), self.body.key.as_ref()?.as_str())
    }

    /// The recipient that files for it are sealed to; none that is not trusted.
    #[must_use]
    pub fn recipient(&self) -> Option<Recipient> {
        // Whoever has a revoked key could open what is sealed to it.
        if self.trust.as_ref().is_some_and(|trust| !trust.is_good()) {
            return None;
        }
        Recipient::parse(self.body.recipient.as_ref()?.as_str()).ok()
    }
}

/// The agencies of a wallet, by name.
#[must_use]
pub fn of_wallet(wallet: &Wallet<'_>) -> Vec<AgencyHere> {
    let today = wallet.now().date();
    of(&wallet.structure(), wallet.holders().authorities(), today)
}

fn of(entries: &[Entry], holders: &BTreeSet<String>, today: Date) -> Vec<AgencyHere> {
    let keys = KeyTrust::of(entries, holders);
    let record = Record::from_entries(entries, holders);
    let in_force = |entry: &&Entry| record.status(&entry.id()) == Some(EntryStatus::InForce);
    let mut agencies: Vec<AgencyHere> = entries
        .iter()
        .filter(in_force)
        .filter_map(|entry| {
            let body = entry.body_of::<Agency>()?;
            Some(AgencyHere {
                entry: entry.id(),
                trust: Claim::of(&body).map(|claim| keys.judge(&claim, today)),
                body: *body,
            })
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
