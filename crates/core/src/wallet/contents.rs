//! Everything in a wallet, read and judged: entries, batches, and the files
//! that had to be set aside.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::WalletError;
use crate::batch::Batch;
use crate::entry::{Attachment, Entry};
use crate::holder::Holders;
use crate::id::EntryId;
use crate::record::Record;
use crate::segment::{Segment, SegmentError};
use crate::store::Listed;
use crate::value::Timestamp;

/// A file that was set aside, and why. The rest of the wallet is readable.
#[derive(Debug)]
pub struct Problem {
    /// The file, below the wallet's folder.
    pub file: String,
    /// What is wrong with it.
    pub why: SegmentError,
}

/// Something noticed while opening that a person should know.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// `wallet.json` is damaged. Nothing else depends on it.
    Marker,
    /// `wallet.json` is not there.
    Rebuilt,
    /// `wallet.json` names a newer version: the wallet is only read.
    NewerVersion,
    /// This copy is older than what this computer saw.
    OlderCopy {
        /// Entries that are missing, as far as this computer knows.
        missing: usize,
        /// When the newer copy was seen.
        seen_at: Option<Timestamp>,
    },
    /// What was seen could not be remembered.
    NotRemembered,
}

/// A segment that counts.
pub(super) struct Counted {
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) packed: bool,
    /// To how many holders it is sealed.
    pub(super) recipients: usize,
    pub(super) ids: Vec<EntryId>,
}

/// All entries of a wallet.
pub struct Contents {
    pub(super) entries: Vec<Entry>,
    pub(super) places: HashMap<EntryId, usize>,
    pub(super) batches: Vec<Batch>,
    pub(super) counted: Vec<Counted>,
    pub(super) problems: Vec<Problem>,
    /// What former holders signed, and was set aside.
    pub(super) aside: Vec<(Listed, Segment)>,
    pub(super) holders: Holders,
    /// The newest entries that this computer saw here before.
    pub(super) seen: Vec<EntryId>,
    /// Whether a file may still hold words that were erased.
    pub(super) erasing: bool,
    /// Entries that a person gave up on this computer.
    pub(super) given_up: BTreeSet<EntryId>,
}

impl Contents {
    /// All entries, in no particular order, each once.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this id.
    #[must_use]
    pub fn get(&self, id: &EntryId) -> Option<&Entry> {
        self.places.get(id).map(|at| &self.entries[*at])
    }

    /// The one entry whose id begins like this.
    ///
    /// # Errors
    /// [`WalletError::NoSuchEntry`], [`WalletError::Erased`], [`WalletError::Hidden`]
    /// or [`WalletError::Ambiguous`].
    pub fn find(&self, beginning: &str) -> Result<&Entry, WalletError> {
        let wanted = beginning.to_ascii_lowercase();
        // Fewer digits would fit some entry by chance.
        let fits = |id: EntryId| wanted.len() >= 4 && id.to_string().starts_with(&wanted);
        let mut found = self.entries.iter().filter(|entry| fits(entry.id()));
        match (found.next(), found.next()) {
            (Some(entry), None) => Ok(entry),
            // Erased entries leave their ids, so the answer can say what became of it.
            (None, _) if self.erased().into_iter().any(fits) => Err(if self.erasing {
                WalletError::Hidden(beginning.to_owned())
            } else {
                WalletError::Erased(beginning.to_owned())
            }),
            (None, _) => Err(WalletError::NoSuchEntry(beginning.to_owned())),
            _ => Err(WalletError::Ambiguous(beginning.to_owned())),
        }
    }

    /// True if something was erased, and a file that could not be looked into may
    /// still hold it.
    #[must_use]
    pub fn is_erasing(&self) -> bool {
        self.erasing
    }

    /// The signatures of all entries' writers.
    #[must_use]
    pub fn batches(&self) -> &[Batch] {
        &self.batches
    }

    /// Files that were set aside.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Who can open the wallet.
    #[must_use]
    pub fn holders(&self) -> &Holders {
        &self.holders
    }

    /// The entries in force.
    #[must_use]
    pub fn record(&self) -> Record<'_> {
        // Former holders too: what they had changed stays changed.
        Record::from_entries(&self.entries, self.holders.authorities())
    }

    /// Entries that no other entry names as seen: the newest.
    pub(super) fn heads(&self) -> BTreeSet<EntryId> {
        let seen: HashSet<&EntryId> = self
            .entries
            .iter()
            .flat_map(|e| &e.envelope().after)
            .collect();
        self.entries
            .iter()
            .map(Entry::id)
            .filter(|id| !seen.contains(id))
            .collect()
    }

    /// Ids that an erasure by a holder names.
    pub(super) fn erased(&self) -> BTreeSet<EntryId> {
        // Former holders too, as in `record`.
        let by_holder = |e: &&Entry| {
            self.holders
                .authorities()
                .contains(&e.envelope().recorded_by)
        };
        let erasures = self.entries.iter().filter(by_holder);
        erasures
            .flat_map(|e| e.envelope().erases.iter().copied())
            .collect()
    }

    /// True if an entry other than `without` has the attachment.
    pub(super) fn keeps(&self, attachment: &Attachment, without: &BTreeSet<EntryId>) -> bool {
        let others = self.entries.iter().filter(|e| !without.contains(&e.id()));
        let mut attachments = others.flat_map(|e| &e.envelope().attachments);
        attachments.any(|other| other.file == attachment.file)
    }

    /// The erased entries whose bodies are still there.
    pub(super) fn erased_bodies(&self) -> BTreeSet<EntryId> {
        let mut erased = self.erased();
        // An erasure stays; bodies that went before need no packing again.
        erased.retain(|id| self.get(id).is_some());
        erased
    }
}
