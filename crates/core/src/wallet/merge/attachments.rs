//! The attachments of a merge: whatever is missing or damaged here and whole there.

use std::collections::{BTreeMap, BTreeSet};

use crate::entry::Attachment;
use crate::error_kind::ErrorKind;
use crate::store::{Area, Store};
use crate::wallet::file_name::drawn_name;
use crate::wallet::reach::there;
use crate::wallet::{Contents, Fault, Wallet, WalletError};

/// What became of the attachments.
#[derive(Default)]
pub(super) struct Healed {
    /// Attachments that were copied.
    pub(super) count: usize,
    /// Attachments that neither copy has whole.
    pub(super) not_copied: Vec<Fault>,
}

impl Wallet<'_> {
    /// Copies the attachments of all entries of both copies, also of those that came
    /// with an earlier merge when their file could not be read.
    pub(super) fn heal_attachments(
        &mut self,
        other: &dyn Store,
        ours: &Contents,
        theirs: &Contents,
    ) -> Result<Healed, WalletError> {
        let recipients = self.recipients()?;
        let mut healed = Healed::default();
        for attachment in wanted(ours, theirs) {
            // Opened, and not only looked for: a damaged one has a name as well.
            let Err(here) = self.attachment(attachment) else {
                continue;
            };
            match self.attachment_in(other, attachment) {
                Ok(plain) => {
                    self.seal_attachment(attachment, &plain, &recipients)?;
                    self.seen.attachment_is_back(&attachment.file);
                    healed.count += 1;
                }
                Err(_) if self.seen.is_attachment_given_up(&attachment.file) => {}
                Err(there) => healed
                    .not_copied
                    .push(in_neither(attachment, &here, &there)),
            }
        }
        Ok(healed)
    }
}

impl Wallet<'_> {
    /// Bytes that the attachments take at least which are there and have no file here.
    pub(super) fn missing_bytes(
        &self,
        other: &dyn Store,
        ours: &Contents,
        theirs: &Contents,
    ) -> Result<u64, WalletError> {
        let here = there(self.access.store.list(Area::Attachments))?;
        let here: BTreeSet<&str> = here.iter().filter_map(|f| drawn_name(&f.name)).collect();
        let sizes = there(other.list(Area::Attachments))?;
        let sizes = sizes.iter().map(|f| (drawn_name(&f.name), f.bytes));
        let sizes: BTreeMap<Option<&str>, u64> = sizes.collect();
        let missing = wanted(ours, theirs).into_iter();
        let missing = missing.filter(|attachment| !here.contains(attachment.file.as_str()));
        // An entry may claim any size, and what is sealed is never smaller than it was.
        let bytes = missing.filter_map(|attachment| {
            let size = sizes.get(&Some(attachment.file.as_str()))?;
            Some(attachment.bytes.min(*size))
        });
        Ok(bytes.sum())
    }
}

/// The attachments of every entry that neither copy erased.
fn wanted<'a>(ours: &'a Contents, theirs: &'a Contents) -> Vec<&'a Attachment> {
    let (here, there) = (ours.erased(), theirs.erased());
    let all = ours.entries().iter().chain(theirs.entries());
    let kept = all.filter(|e| !here.contains(&e.id()) && !there.contains(&e.id()));
    let attachments = kept.flat_map(|e| &e.envelope().attachments);
    let by_file: BTreeMap<&str, &Attachment> = attachments.map(|a| (a.file.as_str(), a)).collect();
    by_file.into_values().collect()
}

fn in_neither(attachment: &Attachment, here: &WalletError, there: &WalletError) -> Fault {
    let state = |error: &WalletError| match error.kind() {
        ErrorKind::MissingFile => "missing".to_owned(),
        _ => error.to_string(),
    };
    Fault {
        file: format!("attachments/{}.age", attachment.file),
        kind: there.kind(),
        says: format!(
            "the attachment, here: {}; there: {}",
            state(here),
            state(there)
        ),
    }
}
