//! Adding: one new file, and "saved" only when it is true.

use std::fmt;

use super::{Wallet, WalletError, Warning};
use crate::batch::{self, Batch};
use crate::entry::{Draft, Entry, Why};
use crate::id::EntryId;
use crate::key::Recipient;
use crate::limits;
use crate::segment::{Segment, open_segment, seal_segment};
use crate::store::Area;
use crate::value::Line;

/// What was saved: it is on the disk, flushed, read back and compared.
#[derive(Default)]
pub struct Saved {
    /// The entries, in the order in which they were given.
    pub entries: Vec<Entry>,
}

impl Saved {
    /// The ids of the entries.
    #[must_use]
    pub fn ids(&self) -> Vec<EntryId> {
        self.entries.iter().map(Entry::id).collect()
    }
}

impl fmt::Debug for Saved {
    /// Leaves out what the entries say.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Saved").field(&self.ids()).finish()
    }
}

/// A segment that was sealed and opened again.
pub(super) struct SealedSegment {
    bytes: Vec<u8>,
    again: Segment,
}

impl Wallet<'_> {
    /// Refuses what plainly does not fit on the wallet's disk, before anything of it is
    /// written.
    ///
    /// # Errors
    /// [`StoreError::NoRoom`](crate::store::StoreError::NoRoom) inside.
    pub(super) fn ask_for_room(&self, bytes: u64) -> Result<(), WalletError> {
        Ok(self.access.store.ask_for_room(bytes)?)
    }

    /// Writes, signs and saves drafts in one new file, whatever their number.
    ///
    /// # Errors
    /// Why nothing was saved.
    pub fn add(&mut self, drafts: Vec<Draft>) -> Result<Saved, WalletError> {
        let recipients = self.recipients()?;
        self.add_for(&recipients, drafts)
    }

    /// The same, sealed to these recipients.
    pub(super) fn add_for(
        &mut self,
        recipients: &[Recipient],
        drafts: Vec<Draft>,
    ) -> Result<Saved, WalletError> {
        if drafts.is_empty() {
            return Err(WalletError::Nothing);
        }
        let (entries, batches) = self.sign(drafts)?;
        self.take_in_for(recipients, entries, &batches)
    }

    /// Writes and signs drafts of this holder, in as many batches as their number
    /// needs, so that they can be saved together with what others signed. Nothing
    /// is saved yet: [`Self::take_in`] does it.
    ///
    /// # Errors
    /// Why an entry cannot be written.
    pub fn sign(&mut self, drafts: Vec<Draft>) -> Result<(Vec<Entry>, Vec<Batch>), WalletError> {
        let name = self.own_name()?;
        let mut pen = self.pen();
        let mut entries = Vec::with_capacity(drafts.len());
        for draft in drafts {
            entries.push(draft.write(&mut pen)?);
        }
        let (identity, now) = (self.access.identity, self.access.now);
        let batches = entries
            // One batch may name no more.
            .chunks(limits::LIST_ITEMS)
            .map(|some| Batch::sign(some, identity, name.clone(), now))
            .collect();
        Ok((entries, batches))
    }

    /// Saves entries that somebody signed, with their signatures.
    ///
    /// # Errors
    /// Why nothing was saved.
    pub fn take_in(
        &mut self,
        entries: Vec<Entry>,
        batches: Vec<Batch>,
    ) -> Result<Saved, WalletError> {
        let recipients = self.recipients()?;
        self.take_in_for(&recipients, entries, &batches)
    }

    /// The same, sealed to these recipients.
    fn take_in_for(
        &mut self,
        recipients: &[Recipient],
        entries: Vec<Entry>,
        batches: &[Batch],
    ) -> Result<Saved, WalletError> {
        // An entry without its signature could never be handed on.
        batch::verify_all(&entries, batches)?;
        self.write_segment(&entries, batches, recipients, false)?;
        self.remember();
        // What is saved stays saved, whether or not tidying up succeeds.
        if self.seen.mend {
            self.mend().unwrap_or(());
        }
        self.pack_if_due().unwrap_or(());
        Ok(Saved { entries })
    }

    /// Writes one segment and learns it. It was opened again before it counts.
    pub(super) fn write_segment(
        &mut self,
        entries: &[Entry],
        batches: &[Batch],
        recipients: &[Recipient],
        packed: bool,
    ) -> Result<(), WalletError> {
        let sealed = self.seal_segment(entries, batches, recipients, packed)?;
        self.publish_segments(vec![sealed])
    }

    /// Seals one segment, and opens it again. Nothing is written yet.
    pub(super) fn seal_segment(
        &self,
        entries: &[Entry],
        batches: &[Batch],
        recipients: &[Recipient],
        packed: bool,
    ) -> Result<SealedSegment, WalletError> {
        // A newer version may keep rules that this one does not know.
        if self.warnings.contains(&Warning::NewerVersion) {
            return Err(WalletError::NewerVersion);
        }
        let identity = self.access.identity;
        let bytes = seal_segment(entries, batches, &self.id, identity, recipients, packed)?;
        // Opened before it is published: it may soon be the only copy.
        let again = open_segment(&bytes, &self.id, identity)?;
        let same = again
            .entries
            .iter()
            .map(Entry::text)
            .eq(entries.iter().map(Entry::text));
        if !same {
            return Err(WalletError::Rule("what was sealed does not open as it was"));
        }
        Ok(SealedSegment { bytes, again })
    }

    /// Writes segments and learns them: none of them where there plainly is no room for
    /// all, as a part of them would only take more of it.
    pub(super) fn publish_segments(
        &mut self,
        segments: Vec<SealedSegment>,
    ) -> Result<(), WalletError> {
        let bytes = segments.iter().map(|segment| segment.bytes.len() as u64);
        self.ask_for_room(bytes.sum())?;
        for SealedSegment { bytes, again } in segments {
            let name = self.new_name();
            self.access.store.publish(Area::Segments, &name, &bytes)?;
            self.seen.learn(&name, bytes.len() as u64, &again);
        }
        // Only beside something saved: to open a wallet never writes into its folder.
        if self.warnings.contains(&Warning::Rebuilt) && self.write_marker().is_ok() {
            self.warnings.retain(|w| *w != Warning::Rebuilt);
        }
        Ok(())
    }

    /// The name of the holder who opened the wallet, as the wallet has it.
    ///
    /// # Errors
    /// [`WalletError::NotAHolder`] where the key is not one of a holder.
    pub fn own_name(&self) -> Result<Line, WalletError> {
        let own_id = self.access.identity.public_key().id();
        let holders = self.holders();
        let name = match holders.find(&own_id) {
            Some(own) => own.name.as_str(),
            // The file that names them is damaged; the wallet is theirs all the same.
            None if own_id == self.id => "first holder",
            None => return Err(WalletError::NotAHolder),
        };
        Line::parse(name).map_err(|_| WalletError::NotAHolder)
    }

    /// Where new files are sealed to: every holder, or nothing is written.
    pub(super) fn recipients(&self) -> Result<Vec<Recipient>, WalletError> {
        let holders = self.holders();
        let mut recipients = holders.recipients();
        if holders.find(&self.id).is_none() {
            if self.access.identity.public_key().id() != self.id {
                return Err(WalletError::Rule(
                    "the file that names the first holder is damaged: only the first holder can write",
                ));
            }
            recipients.push(self.access.identity.recipient());
        }
        Ok(recipients)
    }

    /// Takes an entry out of force; its trace stays.
    ///
    /// # Errors
    /// Why nothing was saved.
    pub fn withdraw(&mut self, entry: &Entry, why: Why) -> Result<Saved, WalletError> {
        let kind = entry.kind().ok_or(WalletError::NewerVersion)?;
        let mut draft = Draft::notice(entry.about().clone(), kind, why, self.own_name()?);
        // A notice says that something is there, so it travels no further than that.
        draft.lane = entry.lane();
        draft.withdraws = vec![entry.id()];
        self.add(vec![draft])
    }
}
