//! Reads what is new since this computer last looked.

use super::Wallet;
use super::WalletError;
use super::seen::is_holder_entry;
use crate::segment::SegmentError;
use crate::store::Listed;

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
                    // Written by somebody who did not know yet who is a holder.
                    self.mend |= sealed_to.is_some_and(|holders| holders != segment.recipients);
                    // Older than what was seen, so it may be a file that came back, with
                    // the body of an entry that was erased meanwhile.
                    self.mend |= segment.entries.iter().any(|e| Some(e.envelope().recorded_at) < self.seen.at);
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
