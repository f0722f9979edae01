//! Reads what is new since this computer last looked.

use super::Wallet;
use super::WalletError;
use super::seen::is_holder_entry;
use crate::entry::Entry;
use crate::segment::{Segment, SegmentError};
use crate::store::Listed;
use crate::value::Timestamp;

impl Wallet<'_> {
    /// Reads the segments that are new since last time. False when one of them
    /// changes who counts, or cannot be judged alone: then all must be read.
    pub(super) fn read_new(&mut self, files: &[Listed]) -> Result<bool, WalletError> {
        let new: Vec<&Listed> = files
            .iter()
            .filter(|f| !self.seen.segments.contains_key(&f.name))
            .collect();
        let holders = self.holders();
        if !holders.contains(&self.access.identity.public_key().id()) {
            return Ok(false);
        }
        // Unknown where the file that names the first holder is damaged.
        let sealed_to = self.recipients().map(|all| all.len()).ok();
        for file in &new {
            let opened = super::reading::open_file(&self.access, &self.id, file);
            match opened {
                Ok(segment)
                    // A new holder can make files count that were set aside before.
                    if holders.contains(&segment.by.id())
                        && !segment.entries.iter().any(is_holder_entry) =>
                {
                    self.seen.mend |= sealed_to.is_some_and(|all| all != segment.recipients)
                        || may_want_mending(&segment, self.seen.at);
                    self.seen.learn(&file.name, file.bytes, &segment);
                }
                // Another process packs: what stood in it stands in a file that
                // was not listed yet.
                Err(SegmentError::Unreadable) => return Ok(false),
                // A damaged or foreign file is reported by whoever reads it all.
                Err(_) => {}
                Ok(_) => return Ok(false),
            }
        }
        if !new.is_empty() {
            self.remember();
        }
        Ok(true)
    }
}

/// True for a segment that erases something, which may not have been carried out, and
/// for one older than what was seen: it may be a file that came back with the body of
/// an entry that was erased meanwhile.
fn may_want_mending(segment: &Segment, seen_at: Option<Timestamp>) -> bool {
    let mut envelopes = segment.entries.iter().map(Entry::envelope);
    envelopes.any(|e| !e.erases.is_empty() || Some(e.recorded_at) < seen_at)
}
