//! How many ways there are into a wallet, and when one was last tried. A keyring is
//! none: it is gone with the computer.

use std::collections::BTreeSet;

use crate::entry::Entry;
use crate::holder::Holders;
use crate::id::EntryId;
use crate::key::PublicKey;
use crate::kind::{Recovery, RecoveryWay};
use crate::value::Date;

/// After so many days without a proof, somebody should try again.
pub const DRILL_DAYS: i32 = 180;

/// A way back that opened the wallet once, and counts.
#[derive(Clone)]
pub struct ProvedWay {
    /// The entry that says so.
    pub entry: EntryId,
    /// Whose key it gave.
    pub key_id: String,
    /// What was tried, and when.
    pub body: Recovery,
}

/// The ways into a wallet.
pub struct Ways {
    /// How many hold a key.
    pub holders: usize,
    /// What was tried, the latest last; one for each way and key.
    pub proved: Vec<ProvedWay>,
    /// When somebody was admitted beside the first holder, the last time.
    admitted: Option<Date>,
}

impl Ways {
    /// Works out the ways from the wallet's own entries
    /// ([`crate::Wallet::structure`]). What was withdrawn, and what gave a key that
    /// is no holder's any more, does not count.
    #[must_use]
    pub fn of(structure: &[Entry], holders: &Holders) -> Self {
        let trusted = |entry: &&Entry| {
            let signer = &entry.envelope().recorded_by;
            holders.authorities().contains(signer)
        };
        let own = || structure.iter().filter(trusted);
        let gone: BTreeSet<EntryId> = own()
            .flat_map(|entry| entry.envelope().takes_back())
            .copied()
            .collect();
        let mut proved: Vec<ProvedWay> = own()
            .filter(|entry| !gone.contains(&entry.id()))
            .filter_map(way_of)
            .filter(|way| holders.contains(&way.key_id))
            .collect();
        proved.sort_by_key(|way| (way.body.proved_on, way.entry));
        // A way that was tried again is the same way.
        let later = proved.clone();
        let again = |way: &ProvedWay| later.iter().rev().find(|other| same(way, other));
        proved.retain(|way| again(way).is_some_and(|last| last.entry == way.entry));
        let admitted = holders
            .iter()
            .filter(|holder| !holders.is_first(&holder.key_id))
            .map(|holder| holder.since)
            .max();
        Self {
            holders: holders.key_ids().len(),
            proved,
            admitted,
        }
    }

    /// How many independent ways there are: each holder's key, and each paper or
    /// set of parts that was tried.
    #[must_use]
    pub fn count(&self) -> usize {
        let beside = |way: &&ProvedWay| way.body.way != RecoveryWay::SecondKey;
        self.holders + self.proved.iter().filter(beside).count()
    }

    /// The day of the last proof; that of admitting a holder counts as one.
    #[must_use]
    pub fn last_proof(&self) -> Option<Date> {
        let proved = self.proved.iter().map(|way| way.body.proved_on).max();
        proved.max(self.admitted)
    }
}

fn same(one: &ProvedWay, other: &ProvedWay) -> bool {
    one.body.way == other.body.way && one.key_id == other.key_id
}

fn way_of(entry: &Entry) -> Option<ProvedWay> {
    let body = entry.body_of::<Recovery>()?;
    Some(ProvedWay {
        entry: entry.id(),
        key_id: PublicKey::parse(body.key.as_str()).ok()?.id(),
        body: *body,
    })
}
