//! Who signed the entries that a wallet holds, and whether their key was good when
//! the entries came in. The signer's own date proves nothing; the receipt does.

use std::collections::{BTreeMap, BTreeSet};

use super::{KeyTrust, Trust};
use crate::entry::Entry;
use crate::holder::Holders;
use crate::id::EntryId;
use crate::key::PublicKey;
use crate::kind::Receipt;
use crate::value::Date;
use crate::wallet::Contents;

/// Who signed an entry that is no holder's.
pub struct SignedBy {
    /// Who it is in the address book; nobody, if the key never stood there.
    pub name: Option<String>,
    /// What to think of the key today.
    pub trust: Option<Trust>,
    /// Of a key that does not count any more: the day on which the entry was
    /// received, if the key was good on that day.
    pub valid_on: Option<Date>,
}

impl SignedBy {
    /// All of it in words.
    #[must_use]
    pub fn says(&self) -> String {
        let name = self
            .name
            .as_deref()
            .unwrap_or("somebody whose key you do not know");
        let mut words = format!("signed by {name}");
        if let Some(trust) = &self.trust {
            words.push_str(&format!(": {}", trust.says()));
        }
        if let Some(day) = self.valid_on {
            words.push_str(&format!("; was valid when received on {}", day.plain()));
        }
        words
    }
}

/// The signers of a wallet's entries.
pub struct Signers<'a> {
    keys: KeyTrust,
    holders: &'a Holders,
    today: Date,
    /// The receipts by the ids that they name, each with the key that it says.
    receipts: BTreeMap<String, Vec<(&'a Entry, String)>>,
    /// Of each revocation: what was written by somebody who knew of it.
    late: BTreeMap<EntryId, BTreeSet<EntryId>>,
}

impl<'a> Signers<'a> {
    /// Those of a wallet, on a day.
    #[must_use]
    pub fn of(contents: &'a Contents, today: Date) -> Self {
        let (entries, holders) = (contents.entries(), contents.holders());
        let keys = KeyTrust::of(entries, holders.authorities());
        let mut receipts: BTreeMap<String, Vec<(&Entry, String)>> = BTreeMap::new();
        let of_holders = |entry: &&Entry| {
            holders
                .authorities()
                .contains(&entry.envelope().recorded_by)
        };
        for entry in entries.iter().filter(of_holders) {
            if let Some(receipt) = entry.body_of::<Receipt>() {
                for id in receipt.entries.as_slice() {
                    let named = receipts.entry(id.as_str().to_owned()).or_default();
                    named.push((entry, receipt.key.as_str().to_owned()));
                }
            }
        }
        let late = keys.revoking().map(|id| (id, later_than(id, entries)));
        let late = late.collect();
        Self {
            keys,
            holders,
            today,
            receipts,
            late,
        }
    }

    /// Who signed an entry; none for what the family wrote itself.
    #[must_use]
    pub fn signed(&self, entry: &Entry) -> Option<SignedBy> {
        let key_id = &entry.envelope().recorded_by;
        if self.holders.contains(key_id) || self.holders.authorities().contains(key_id) {
            return None;
        }
        let Some((name, trust)) = self.keys.whose(key_id, self.today) else {
            return Some(SignedBy {
                name: None,
                trust: None,
                valid_on: None,
            });
        };
        let valid_on = (!trust.is_good()).then(|| self.valid_on(entry)).flatten();
        Some(SignedBy {
            name: Some(name.plain()),
            trust: Some(trust),
            valid_on,
        })
    }

    /// The day of the first receipt before the key was revoked. The chain comes
    /// first: whoever knew of the revocation received too late, whatever their clock
    /// said.
    fn valid_on(&self, entry: &Entry) -> Option<Date> {
        let receipts = self.receipts.get(&entry.id().to_string())?;
        let by = &entry.envelope().recorded_by;
        let is_key = |key: &str| PublicKey::parse(key).is_ok_and(|key| key.id() == *by);
        let of_key: Vec<_> = receipts.iter().filter(|(_, key)| is_key(key)).collect();
        let revocations = self.keys.revocations(&of_key.first()?.1);
        let is_in_time = |receipt: &Entry| {
            let day = receipt.envelope().recorded_at.date();
            let is_late = |id| {
                self.late
                    .get(id)
                    .is_some_and(|late| late.contains(&receipt.id()))
            };
            revocations
                .iter()
                .all(|(id, from)| day < *from && !is_late(id))
        };
        let in_time = of_key.iter().filter(|(receipt, _)| is_in_time(receipt));
        in_time
            .map(|(receipt, _)| receipt.envelope().recorded_at.date())
            .min()
    }
}

/// The entries whose writers had seen this one, directly or through others.
fn later_than(id: EntryId, entries: &[Entry]) -> BTreeSet<EntryId> {
    let mut next: BTreeMap<EntryId, Vec<EntryId>> = BTreeMap::new();
    for entry in entries {
        for before in &entry.envelope().after {
            next.entry(*before).or_default().push(entry.id());
        }
    }
    let mut found = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        let after = next.get(&id).into_iter().flatten();
        open.extend(after.filter(|id| found.insert(**id)));
    }
    found
}
