//! Attachments: photographs and letters, sealed beside the segments. A file's name
//! holds what its entry says; a newer sealing adds to the name.

use super::reach::there;
use super::{Wallet, WalletError};
use crate::entry::Attachment;
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

    pub(super) fn attachment_in(
        &self,
        store: &dyn Store,
        attachment: &Attachment,
    ) -> Result<Vec<u8>, WalletError> {
        let mut why = WalletError::Store(StoreError::Missing {
            name: format!("attachments/{}.age", attachment.file),
        });
        // A copy or an older sealing may not open; any one that does is enough.
        for name in sealings(store, attachment)? {
            match self.open_sealing(store, &name, attachment) {
                Ok(plain) => return Ok(plain),
                Err(error) => why = error,
            }
        }
        Err(why)
    }

    fn open_sealing(
        &self,
        store: &dyn Store,
        name: &str,
        attachment: &Attachment,
    ) -> Result<Vec<u8>, WalletError> {
        let sealed = store.read(Area::Attachments, name)?;
        let plain = seal::open(&sealed, self.access.identity)?;
        if hex::digest(&plain) == attachment.hash {
            Ok(plain)
        } else {
            Err(SealError::Damaged.into())
        }
    }

    /// Seals an attachment for these recipients, beside what is there of it.
    pub(super) fn seal_attachment(
        &mut self,
        attachment: &Attachment,
        plain: &[u8],
        recipients: &[Recipient],
    ) -> Result<(), WalletError> {
        let sealed = seal::seal(plain, recipients)?;
        let name = match sealings(self.access.store, attachment)?[..] {
            [] => format!("{}.age", attachment.file),
            // Whatever is there is never written over.
            _ => format!("{}-{}", attachment.file, self.new_name()),
        };
        let store = self.access.store;
        Ok(store.publish(Area::Attachments, &name, &sealed)?)
    }
}

/// The files of an attachment, usually one. A newer sealing adds to the name that
/// the entry gives, and so do the copies that people and sync programs make.
///
/// # Errors
/// Why the folder cannot be listed; one that is not there has no files.
pub(super) fn sealings(
    store: &dyn Store,
    attachment: &Attachment,
) -> Result<Vec<String>, StoreError> {
    let files = there(store.list(Area::Attachments))?;
    let named = files
        .into_iter()
        // 32 hex digits that were drawn: no other attachment has them in its name.
        .filter(|f| f.plain && f.name.contains(&attachment.file));
    Ok(named.map(|f| f.name).collect())
}
