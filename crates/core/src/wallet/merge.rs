//! Merging: the union of two copies of one wallet. Nothing ever disappears.

mod attachments;

use std::collections::HashSet;

use super::pack::portions;
use super::{Contents, Fault, Problem, Wallet, WalletError};
use crate::batch::Batch;
use crate::entry::Entry;
use crate::kind::Kind;
use crate::segment::SegmentError;
use crate::store::Store;

/// What a merge brought.
pub struct Merged {
    /// Entries that were new.
    pub entries: usize,
    /// Attachments that were missing or damaged here, and are whole now.
    pub attachments: usize,
    /// Files of the other copy that were set aside.
    pub problems: Vec<Problem>,
    /// What may have been in the other copy and could not be copied: segments that
    /// may hold entries, and attachments that neither copy has whole.
    pub not_copied: Vec<Fault>,
}

impl Wallet<'_> {
    /// Takes in what another copy of this wallet has and this one has not: entries,
    /// and attachments that are missing or damaged here. The other copy is only read.
    ///
    /// # Errors
    /// [`WalletError::Empty`] for an empty folder: it is never read as
    /// "everything was deleted". [`WalletError::OtherWallet`] for another
    /// household's wallet.
    pub fn merge(&mut self, other: &dyn Store) -> Result<Merged, WalletError> {
        let theirs = self.read_other(other)?;
        let ours = self.contents()?;
        let known: HashSet<_> = ours.entries().iter().map(Entry::id).collect();
        let erased = ours.erased();
        let new: Vec<Entry> = theirs
            .entries
            .iter()
            // What was erased here must not come back with an older copy.
            .filter(|e| !known.contains(&e.id()) && !erased.contains(&e.id()))
            .cloned()
            .collect();
        // Opening reads envelopes only; what comes in for good is checked in full.
        for entry in &new {
            Entry::parse(entry.text().as_bytes())?;
        }
        let texts = new.iter().map(|entry| entry.text().len() as u64);
        self.ask_for_room(texts.sum::<u64>() + self.missing_bytes(other, &ours, &theirs)?)?;
        // First, so that no entry names a file which is not there.
        let healed = self.heal_attachments(other, &ours, &theirs)?;
        let mut not_copied: Vec<Fault> = theirs.hiding().map(Fault::from).collect();
        not_copied.extend(healed.not_copied);
        let entries = new.len();
        if entries > 0 {
            self.take_in_others(&new, &theirs.batches)?;
        } else if healed.count > 0 {
            self.remember();
        }
        Ok(Merged {
            entries,
            attachments: healed.count,
            problems: theirs.problems,
            not_copied,
        })
    }

    /// Takes in entries that may admit or remove holders, or erase what is here.
    fn take_in_others(&mut self, new: &[Entry], batches: &[Batch]) -> Result<(), WalletError> {
        let of_holders = new.iter().any(|entry| entry.kind() == Some(Kind::Holder));
        // While a file hides entries nobody knows all holders: sealing anew waits.
        if of_holders && self.contents()?.wholeness().is_whole() {
            // What only a removed holder signed would be set aside: sign it anew first.
            let recipients = self.recipients()?;
            self.seal_all(&recipients)?;
        }
        self.seen.mend |= of_holders || new.iter().any(|e| !e.envelope().erases.is_empty());
        // In files of a size that can be read again, however much it is.
        for portion in portions(new, batches, None) {
            self.take_in(portion.entries.to_vec(), portion.batches)?;
        }
        // Tried beside the last portion; what failed then is an error now.
        if self.seen.mend { self.mend() } else { Ok(()) }
    }

    fn read_other(&mut self, other: &dyn Store) -> Result<Contents, WalletError> {
        let view = Wallet {
            access: super::Access {
                store: other,
                memory: self.access.memory,
                identity: self.access.identity,
                now: self.access.now,
                random: &mut *self.access.random,
            },
            id: self.id.clone(),
            // What this computer remembers is about its own copy.
            seen: super::Seen::default(),
            warnings: Vec::new(),
        };
        match view.contents() {
            Err(WalletError::Damaged {
                first: SegmentError::OtherWallet,
            }) => {
                let other = super::marker::wallet_id(&view.access, None)?.0;
                Err(WalletError::OtherWallet {
                    key: self.id.clone(),
                    wallet: other,
                })
            }
            result => result,
        }
    }
}
