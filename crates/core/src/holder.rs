//! Holders: who can open a wallet, and whose files count in it
//! (docs/format.md §5.2).

mod terms;

use std::collections::{BTreeMap, BTreeSet};

use crate::batch::Batch;
use crate::entry::Entry;
use crate::id::EntryId;
use crate::key::{PublicKey, Recipient};
use crate::kind::{self, Body, Kind};
use crate::value::Date;

pub use terms::Terms;

/// Somebody who can open the wallet.
#[derive(Clone)]
pub struct Holder {
    /// The newest statement about this holder: the admission, or a change of it.
    pub entry: EntryId,
    /// All statements by which this is a holder, and what they replace.
    pub statements: BTreeSet<EntryId>,
    /// The holder's name.
    pub name: String,
    /// The key id.
    pub key_id: String,
    /// The public signing key.
    pub key: PublicKey,
    /// Where segments are sealed to.
    pub recipient: Recipient,
    /// Whether the first holder admitted this one, and said to which wallet.
    pub anchored: bool,
    /// The day of the admission.
    pub since: Date,
    /// By what authority, and until when.
    pub terms: Terms,
}

/// The holders of a wallet, by key id.
#[derive(Clone, Default)]
pub struct Holders {
    by_key_id: BTreeMap<String, Holder>,
    /// The wallet's own key id: a holder even when the file that says so is
    /// damaged, so that one file never locks all others.
    first: Option<String>,
    /// Everybody who is or was a holder.
    ever: BTreeSet<String>,
    /// Statements that were withdrawn, and those that build on them.
    withdrawn: BTreeSet<EntryId>,
}

impl Holders {
    /// Works out the holders from holder entries and the batches that cover
    /// them. The first one is the wallet's own key, and stays.
    #[must_use]
    pub fn work_out<'a>(
        wallet: &str,
        entries: impl IntoIterator<Item = &'a Entry>,
        batches: &[Batch],
    ) -> Self {
        let mut statements: Vec<&Entry> = entries
            .into_iter()
            .filter(|entry| entry.kind() == Some(Kind::Holder))
            // Opening a segment leaves batches unchecked, but holders decide who counts.
            .filter(|entry| {
                batches
                    .iter()
                    // Covering first: it is cheap, checking a signature is not.
                    .any(|b| b.covers(entry) && b.verify().is_ok())
            })
            .collect();
        // The order of time, not of files, so that every computer gets the same holders.
        statements.sort_by_key(|e| (e.envelope().recorded_at, e.id()));
        statements.dedup();
        let mut holders = Self {
            by_key_id: BTreeMap::new(),
            first: Some(wallet.to_owned()),
            ever: BTreeSet::from([wallet.to_owned()]),
            withdrawn: BTreeSet::new(),
        };
        // One at a time: whoever is admitted may have signed the next one.
        while let Some(at) = statements
            .iter()
            .position(|e| holders.ready(e, &statements))
        {
            let entry = statements.remove(at);
            holders.take(wallet, entry);
        }
        holders
    }

    /// True once the signer is a holder and everything that the statement takes
    /// back was taken in: two statements of one second need this.
    fn ready(&self, entry: &Entry, waiting: &[&Entry]) -> bool {
        let envelope = entry.envelope();
        self.contains(&envelope.recorded_by)
            && !envelope
                .takes_back()
                .any(|id| waiting.iter().any(|e| e.id() == *id))
    }

    fn take(&mut self, wallet: &str, entry: &Entry) {
        let envelope = entry.envelope();
        let renewed = holder_of(entry, wallet);
        let keeps_first = renewed.as_ref().is_some_and(|h| h.key_id == wallet);
        // Another copy may change somebody without knowing that they were removed.
        let mut replaced = envelope.replaces.iter();
        if replaced.any(|id| self.withdrawn.contains(id)) && !keeps_first {
            self.withdrawn.insert(entry.id());
            return;
        }
        let gone: BTreeSet<EntryId> = envelope.takes_back().copied().collect();
        let mut earlier: BTreeSet<EntryId> = gone.clone();
        self.by_key_id.retain(|id, holder| {
            // The wallet is named by its first holder's key, which nobody can take out.
            let stays = holder.statements.is_disjoint(&gone) || (id == wallet && !keeps_first);
            if !stays {
                earlier.append(&mut holder.statements);
            }
            stays
        });
        match renewed {
            Some(mut holder) => {
                holder.statements.append(&mut earlier);
                self.ever.insert(holder.key_id.clone());
                self.by_key_id.insert(holder.key_id.clone(), holder);
            }
            None => self.withdrawn.append(&mut earlier),
        }
    }

    /// The holder with this key id.
    #[must_use]
    pub fn find(&self, key_id: &str) -> Option<&Holder> {
        self.by_key_id.get(key_id)
    }

    /// True if this key id is a holder's.
    #[must_use]
    pub fn contains(&self, key_id: &str) -> bool {
        self.first.as_deref() == Some(key_id) || self.by_key_id.contains_key(key_id)
    }

    /// True for the key that the wallet is named by.
    #[must_use]
    pub fn is_first(&self, key_id: &str) -> bool {
        self.first.as_deref() == Some(key_id)
    }

    /// True for the first holder and for those whom the first holder admitted.
    #[must_use]
    pub fn is_anchored(&self, key_id: &str) -> bool {
        let anchored = self.find(key_id).is_some_and(|holder| holder.anchored);
        anchored || self.first.as_deref() == Some(key_id)
    }

    /// All holders that an entry admits, by key id.
    pub fn iter(&self) -> impl Iterator<Item = &Holder> {
        self.by_key_id.values()
    }

    /// Where segments are sealed to.
    #[must_use]
    pub fn recipients(&self) -> Vec<Recipient> {
        self.by_key_id
            .values()
            .map(|holder| holder.recipient.clone())
            .collect()
    }

    /// The key ids whose changes have effect: of those who are or were holders.
    /// What a holder changed stays changed after the holder was removed; nothing
    /// new of theirs is taken in.
    #[must_use]
    pub fn authorities(&self) -> &BTreeSet<String> {
        &self.ever
    }

    /// The key ids of all holders.
    #[must_use]
    pub fn key_ids(&self) -> BTreeSet<String> {
        let first = self.first.iter();
        self.by_key_id.keys().chain(first).cloned().collect()
    }
}

fn holder_of(entry: &Entry, wallet: &str) -> Option<Holder> {
    let body = entry.body_of::<kind::Holder>()?;
    let key = PublicKey::parse(body.key.as_str()).ok()?;
    let admitted = entry.envelope().recorded_at.date();
    Some(Holder {
        entry: entry.id(),
        statements: BTreeSet::from([entry.id()]),
        name: body.name.as_str().to_owned(),
        key_id: key.id(),
        key,
        recipient: Recipient::parse(body.recipient.as_str()).ok()?,
        anchored: is_anchor(entry, wallet),
        since: body.since.unwrap_or(admitted),
        terms: Terms::of(&body),
    })
}

/// True for a statement that counts in whichever file it lies: the first holder made
/// it, and it can belong to no other wallet. An admission names the wallet, and a
/// withdrawal names an entry by its hash.
pub(crate) fn is_anchor(entry: &Entry, wallet: &str) -> bool {
    let Some(Kind::Holder) = entry.kind() else {
        return false;
    };
    let names_wallet = match entry.body() {
        Some(Body::Holder(body)) => body.wallet.as_ref().is_some_and(|id| id.as_str() == wallet),
        _ => !entry.envelope().withdraws.is_empty(),
    };
    entry.envelope().recorded_by == wallet && names_wallet
}
