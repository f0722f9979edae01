//! Attachments: photographs and letters, sealed beside the segments. A file's
//! name begins with what its entry says; a newer sealing adds to the name.

use super::{Wallet, WalletError};
use crate::entry::{Attachment, Entry};
use crate::hex;
use crate::key::Recipient;
use crate::seal::{self, SealError};
use crate::store::{Area, Store, StoreError};
use crate::value::Line;

impl Wallet<'_> {
    /// Seals and saves the bytes of an attachment, and gives what an entry says
    /// of it. Save the entry next: an attachment without one is only a file.
    ///
    /// # Errors
    /// Why nothing was saved.
    pub fn attach(
        &mut self,
        bytes: &[u8],
        media_type: Line,
        caption: Option<Line>,
    ) -> Result<Attachment, WalletError> {
        let sealed = seal::seal(bytes, &self.recipients()?)?;
        let name = self.new_name();
        self.access
            .store
            .publish(Area::Attachments, &name, &sealed)?;
        Ok(Attachment {
            bytes: bytes.len() as u64,
            caption,
            file: name.trim_end_matches(".age").to_owned(),
            hash: hex::digest(bytes),
            media_type,
        })
    }

    /// The bytes of an attachment, as they were attached.
    ///
    /// # Errors
    /// [`StoreError::Missing`] inside when it has no file; else why none of its
    /// files opens.
    pub fn attachment(&self, attachment: &Attachment) -> Result<Vec<u8>, WalletError> {
        self.attachment_in(self.access.store, attachment)
    }

    fn attachment_in(
        &self,
        store: &dyn Store,
        attachment: &Attachment,
    ) -> Result<Vec<u8>, WalletError> {
        let mut why = WalletError::Store(StoreError::Missing {
            name: format!("attachments/{}.age", attachment.file),
        });
        // A copy or an older sealing may not open; any one that does is enough.
        for name in sealings(store, attachment) {
            let sealed = store.read(Area::Attachments, &name)?;
            match seal::open(&sealed, self.access.identity) {
                Ok(plain) if hex::digest(&plain) == attachment.hash => return Ok(plain),
                Ok(_) => why = SealError::Damaged.into(),
                Err(error) => why = error.into(),
            }
        }
        Err(why)
    }

    /// Seals every attachment anew, for a changed set of holders. The old
    /// sealing goes only after the new one is there.
    pub(super) fn reseal_attachments(
        &mut self,
        entries: &[Entry],
        recipients: &[Recipient],
    ) -> Result<(), WalletError> {
        for attachment in entries.iter().flat_map(|e| &e.envelope().attachments) {
            let Ok(plain) = self.attachment(attachment) else {
                continue; // `check` names it; there is nothing to seal anew
            };
            let old = sealings(self.access.store, attachment);
            let sealed = seal::seal(&plain, recipients)?;
            let name = format!("{}-{}", attachment.file, self.new_name());
            self.access
                .store
                .publish(Area::Attachments, &name, &sealed)?;
            for name in old {
                self.access.store.remove(Area::Attachments, &name)?;
            }
        }
        Ok(())
    }

    /// Copies the attachments of some entries from another copy of the wallet.
    pub(super) fn copy_attachments(
        &mut self,
        other: &dyn Store,
        entries: &[Entry],
    ) -> Result<(), WalletError> {
        for attachment in entries.iter().flat_map(|e| &e.envelope().attachments) {
            if self.attachment(attachment).is_ok() {
                continue;
            }
            let Ok(plain) = self.attachment_in(other, attachment) else {
                continue; // missing there too: `check` names it
            };
            let sealed = seal::seal(&plain, &self.recipients()?)?;
            let name = match sealings(self.access.store, attachment)[..] {
                [] => format!("{}.age", attachment.file),
                // A damaged one is there: it is never written over.
                _ => format!("{}-{}", attachment.file, self.new_name()),
            };
            self.access
                .store
                .publish(Area::Attachments, &name, &sealed)?;
        }
        Ok(())
    }
}

/// The files of an attachment: usually one.
pub(super) fn sealings(store: &dyn Store, attachment: &Attachment) -> Vec<String> {
    let files = store.list(Area::Attachments).unwrap_or_default();
    let named = files
        .into_iter()
        // An entry never changes, so a newer sealing can only add to the name in it.
        .filter(|f| f.plain && f.name.starts_with(&attachment.file));
    named.map(|f| f.name).collect()
}
