//! Attachments: photographs and letters, sealed beside the segments. A file's name
//! holds what its entry says; a newer sealing adds to the name.

use std::collections::BTreeSet;

use super::reach::there;
use super::{Saved, Wallet, WalletError};
use crate::entry::{Attachment, Draft};
use crate::error_kind::ErrorKind;
use crate::hex;
use crate::key::Recipient;
use crate::seal::{self, SealError};
use crate::store::{Area, Store, StoreError};
use crate::value::Line;

/// A photograph or letter that is to belong to an entry.
pub struct NewAttachment {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What sort of file it is.
    pub media_type: Line,
    /// What it shows.
    pub caption: Option<Line>,
}

impl Wallet<'_> {
    /// Saves an entry with its attachments: all of it, or nothing of it stays.
    ///
    /// # Errors
    /// Why nothing was saved.
    pub fn add_with(
        &mut self,
        mut draft: Draft,
        files: Vec<NewAttachment>,
    ) -> Result<Saved, WalletError> {
        if files.is_empty() {
            return self.add(vec![draft]);
        }
        // First, as an entry that is refused anyway needs no attachments.
        draft.clone().write(&mut self.pen())?;
        self.ask_for_room(files.iter().map(|file| file.bytes.len() as u64).sum())?;
        let mut attached = Vec::with_capacity(files.len());
        let attach_all = || {
            for file in files {
                attached.push(self.attach(&file.bytes, file.media_type, file.caption)?);
            }
            draft.attachments.extend(attached.iter().cloned());
            self.add(vec![draft])
        };
        let saved = attach_all();
        if let Err(why) = &saved {
            self.take_back(&attached, why);
        }
        saved
    }

    /// Removes what was attached for an entry that could not be saved. It stays where
    /// the entry may still turn up: then the worst is a sealed file that nobody needs.
    fn take_back(&self, attached: &[Attachment], why: &WalletError) {
        let no_room = why.kind() == ErrorKind::DiskFull;
        // What a failing disk says of its files may be true tomorrow or not.
        if matches!(why, WalletError::Store(_)) && !no_room {
            return;
        }
        let Ok(contents) = self.contents() else {
            return;
        };
        if contents.hiding().next().is_some() {
            return;
        }
        for attachment in attached {
            if !contents.keeps(attachment, &BTreeSet::new()) {
                let name = format!("{}.age", attachment.file);
                let removed = self.access.store.remove(Area::Attachments, &name);
                removed.unwrap_or(());
            }
        }
    }

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
