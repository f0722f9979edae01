//! Packing: many small segments become one, and the old ones go only after the
//! new one was read back (docs/format.md §5.3).

use std::collections::{BTreeSet, HashSet};

use super::attach::sealings;
use super::reading::open_file;
use super::{Contents, Wallet, WalletError};
use crate::batch::Batch;
use crate::entry::Entry;
use crate::id::EntryId;
use crate::key::Recipient;
use crate::limits;
use crate::store::{Area, Listed};

/// Sealed bytes from which on a packed segment is left alone.
const LARGE: u64 = 8 << 20;
/// Entries of one packed segment; one batch may name no more.
const ENTRIES: usize = limits::LIST_ITEMS;

impl Wallet<'_> {
    /// Packs when too many segments are loose. Packed ones join as long as they
    /// are no larger than what is being packed, so each entry is packed again
    /// only a logarithmic number of times.
    pub(super) fn pack_if_due(&mut self) -> Result<(), WalletError> {
        let (packed, loose): (Vec<_>, Vec<_>) =
            self.seen.segments.iter().partition(|(_, note)| note.packed);
        if loose.len() <= limits::LOOSE_SEGMENTS {
            return Ok(());
        }
        let mut total: usize = loose.iter().map(|(_, note)| note.count).sum();
        let mut names: Vec<String> = loose.into_iter().map(|(name, _)| name.clone()).collect();
        let mut packed: Vec<_> = packed
            .into_iter()
            .filter(|(_, n)| n.bytes < LARGE)
            .collect();
        // Smallest first, as the loop stops at the first one that is too large.
        packed.sort_by_key(|(_, note)| note.count);
        for (name, note) in packed {
            if note.count > total || total + note.count > ENTRIES {
                break;
            }
            total += note.count;
            names.push(name.clone());
        }
        let recipients = self.recipients()?;
        self.repack(&names, &BTreeSet::new(), &recipients)?;
        self.remember();
        Ok(())
    }

    /// Packs every segment anew, for a changed set of holders.
    pub(super) fn repack_all(&mut self, recipients: &[Recipient]) -> Result<(), WalletError> {
        let names: Vec<String> = self.seen.segments.keys().cloned().collect();
        self.repack(&names, &BTreeSet::new(), recipients)?;
        self.remember();
        let contents = self.contents()?;
        self.reseal_attachments(contents.entries(), recipients)
    }

    /// Packs the segments that still hold bodies of erased entries without them.
    /// Returns how many bodies were removed.
    ///
    /// # Errors
    /// Why they are still there. They stay hidden all the same.
    pub fn drop_erased(&mut self) -> Result<usize, WalletError> {
        let contents = self.contents()?;
        let erased: BTreeSet<EntryId> = contents
            .erased()
            .into_iter()
            // An erasure stays; bodies that went before need no packing again.
            .filter(|id| contents.get(id).is_some())
            .collect();
        let names = holding(&contents, &erased);
        if names.is_empty() {
            return Ok(0);
        }
        let recipients = self.recipients()?;
        self.repack(&names, &erased, &recipients)?;
        self.remember();
        self.drop_attachments(&contents, &erased)?;
        Ok(erased.len())
    }

    /// Removes the attachments that only erased entries had.
    fn drop_attachments(
        &self,
        contents: &Contents,
        erased: &BTreeSet<EntryId>,
    ) -> Result<(), WalletError> {
        let (gone, kept): (Vec<&Entry>, Vec<&Entry>) = contents
            .entries()
            .iter()
            .partition(|e| erased.contains(&e.id()));
        let files = |entries: Vec<&Entry>| -> BTreeSet<String> {
            let all = entries.into_iter().flat_map(|e| &e.envelope().attachments);
            all.flat_map(|a| sealings(self.access.store, a)).collect()
        };
        // Another entry may have the same file.
        for file in files(gone).difference(&files(kept)) {
            self.access.store.remove(Area::Attachments, file)?;
        }
        Ok(())
    }

    /// Writes the entries of some segments anew, less the erased ones, and then
    /// removes those segments.
    fn repack(
        &mut self,
        names: &[String],
        without: &BTreeSet<EntryId>,
        recipients: &[Recipient],
    ) -> Result<(), WalletError> {
        // Writing counts the packed entries as new; this puts it right afterwards.
        let before = self.seen.clone();
        let (mut entries, batches) = self.read_segments(names)?;
        entries.retain(|entry| !without.contains(&entry.id()));
        entries.sort_by_key(|e| (e.envelope().recorded_at, e.id()));
        for chunk in entries.chunks(ENTRIES) {
            let batches = self.batches_for(chunk, &batches)?;
            self.write_segment(chunk, &batches, recipients, true)?;
        }
        // Not earlier: until here each entry stands in at least one file.
        for name in names {
            self.access.store.remove(Area::Segments, name)?;
        }
        self.seen.repacked(before, names, without);
        Ok(())
    }

    fn read_segments(&self, names: &[String]) -> Result<(Vec<Entry>, Vec<Batch>), WalletError> {
        let mut ids = HashSet::new();
        let mut signatures = HashSet::new();
        let (mut entries, mut batches) = (Vec::new(), Vec::new());
        for name in names {
            let file = Listed {
                name: name.clone(),
                bytes: 0,
                plain: true,
            };
            let segment = open_file(&self.access, &self.id, &file)?;
            entries.extend(segment.entries.into_iter().filter(|e| ids.insert(e.id())));
            batches.extend(
                segment
                    .batches
                    .into_iter()
                    .filter(|b| signatures.insert(b.sig.clone())),
            );
        }
        Ok((entries, batches))
    }

    /// The signatures that go with some entries: one fresh batch for the entries
    /// that this holder wrote, the batches of all others as they are.
    fn batches_for(&self, entries: &[Entry], all: &[Batch]) -> Result<Vec<Batch>, WalletError> {
        let identity = self.access.identity;
        let own_id = identity.public_key().id();
        let (own, others): (Vec<&Entry>, Vec<&Entry>) = entries
            .iter()
            .partition(|e| e.envelope().recorded_by == own_id);
        let ids: HashSet<EntryId> = others.iter().map(|e| e.id()).collect();
        let carries = |b: &&Batch| {
            b.signer().is_ok_and(|signer| signer != own_id)
                && b.ids.iter().any(|id| ids.contains(id))
        };
        // Nobody can sign anew for others, so their batches are carried whole.
        let mut batches: Vec<Batch> = all.iter().filter(carries).cloned().collect();
        if !own.is_empty() {
            batches.push(Batch::sign(
                own,
                identity,
                self.own_name()?,
                self.access.now,
            ));
        }
        Ok(batches)
    }
}

/// The segments that hold any of these entries.
fn holding(contents: &Contents, ids: &BTreeSet<EntryId>) -> Vec<String> {
    let holds = |held: &[EntryId]| held.iter().any(|id| ids.contains(id));
    contents
        .counted
        .iter()
        .filter(|c| holds(&c.ids))
        .map(|c| c.name.clone())
        .collect()
}
