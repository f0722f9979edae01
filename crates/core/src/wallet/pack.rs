//! Packing: many small segments become one, and the old ones go only after the
//! new one was read back (docs/format.md §5.3).

mod portion;

use std::collections::{BTreeSet, HashSet};

use super::reading::open_file;
use super::seen::is_holder_entry;
use super::{Wallet, WalletError};
use crate::batch::Batch;
use crate::entry::Entry;
use crate::id::EntryId;
use crate::key::Recipient;
use crate::limits;
use crate::store::{Area, Listed, StoreError};

pub(super) use portion::portions;

/// Sealed bytes that are packed together at most, and from which on a packed segment
/// is left alone.
const LARGE: u64 = 8 << 20;
/// Entries that are packed together; one batch may name no more.
const ENTRIES: usize = limits::LIST_ITEMS;

/// Names of segments, with what stands in them.
type ToPack = (Vec<String>, Vec<Entry>, Vec<Batch>);

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
        let mut bytes: u64 = loose.iter().map(|(_, note)| note.bytes).sum();
        let mut names: Vec<String> = loose.into_iter().map(|(name, _)| name.clone()).collect();
        let mut packed: Vec<_> = packed
            .into_iter()
            .filter(|(_, n)| n.bytes < LARGE)
            .collect();
        // Smallest first, as the loop stops at the first one that is too large.
        packed.sort_by_key(|(_, note)| note.count);
        for (name, note) in packed {
            let large = total + note.count > ENTRIES || bytes + note.bytes > LARGE;
            if note.count > total || large {
                break;
            }
            total += note.count;
            bytes += note.bytes;
            names.push(name.clone());
        }
        let recipients = self.recipients()?;
        self.repack(&names, &BTreeSet::new(), &recipients)?;
        self.remember();
        Ok(())
    }

    /// Writes the entries of some segments anew, less the erased ones, and then
    /// removes those segments.
    pub(super) fn repack(
        &mut self,
        names: &[String],
        without: &BTreeSet<EntryId>,
        recipients: &[Recipient],
    ) -> Result<(), WalletError> {
        // Writing counts the packed entries as new; this puts it right afterwards.
        let before = self.seen.clone();
        let (names, mut entries, batches) = self.read_segments(names)?;
        entries.retain(|entry| !without.contains(&entry.id()));
        entries.sort_by_key(|e| (e.envelope().recorded_at, e.id()));
        let own_id = self.access.identity.public_key().id();
        let portions = portions(&entries, &batches, Some(&own_id)).into_iter();
        let sealed = portions.map(|portion| {
            let batches = self.with_own_signature(portion.entries, portion.batches)?;
            self.seal_segment(portion.entries, &batches, recipients, true)
        });
        let sealed: Result<Vec<_>, _> = sealed.collect();
        self.publish_segments(sealed?)?;
        // Not earlier: until here each entry stands in at least one file.
        for name in &names {
            self.remove_packed(name)?;
        }
        self.seen.repacked(before, &names, without);
        Ok(())
    }

    /// Removes a segment whose entries stand in another one by now.
    pub(super) fn remove_packed(&self, name: &str) -> Result<(), WalletError> {
        match self.access.store.remove(Area::Segments, name) {
            // Another process packed the same files and was quicker.
            Err(StoreError::Missing { .. }) => Ok(()),
            removed => Ok(removed?),
        }
    }

    /// Reads segments that are to be packed, and says which.
    fn read_segments(&self, names: &[String]) -> Result<ToPack, WalletError> {
        let mut ids = HashSet::new();
        let mut signatures = HashSet::new();
        let (mut taken, mut entries, mut batches) = (Vec::new(), Vec::new(), Vec::new());
        let anchored = self
            .holders()
            .is_anchored(&self.access.identity.public_key().id());
        for name in names {
            let file = Listed {
                name: name.clone(),
                bytes: 0,
                plain: true,
            };
            let segment = open_file(&self.access, &self.id, &file)?;
            // Signed by somebody whom another than the first holder admitted, it could
            // not say any more who admitted whom.
            if !anchored && segment.entries.iter().any(is_holder_entry) {
                continue;
            }
            taken.push(name.clone());
            let (some, signed) = (segment.entries, segment.batches);
            entries.extend(some.into_iter().filter(|e| ids.insert(e.id())));
            batches.extend(
                signed
                    .into_iter()
                    .filter(|b| signatures.insert(b.sig.clone())),
            );
        }
        Ok((taken, entries, batches))
    }

    /// The signatures of others, and a fresh one for what this holder wrote.
    fn with_own_signature(
        &self,
        entries: &[Entry],
        mut others: Vec<Batch>,
    ) -> Result<Vec<Batch>, WalletError> {
        let identity = self.access.identity;
        let own_id = identity.public_key().id();
        let own: Vec<&Entry> = entries
            .iter()
            .filter(|e| e.envelope().recorded_by == own_id)
            .collect();
        if !own.is_empty() {
            let (name, now) = (self.own_name()?, self.access.now);
            others.push(Batch::sign(own, identity, name, now));
        }
        Ok(others)
    }
}
