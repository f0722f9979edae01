//! Attachments: photographs and letters, sealed beside the segments.

use super::{Wallet, WalletError};
use crate::entry::Attachment;
use crate::hex;
use crate::seal;
use crate::store::Area;
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
    /// [`WalletError::Seal`] if the file is damaged or another one.
    pub fn attachment(&self, attachment: &Attachment) -> Result<Vec<u8>, WalletError> {
        let name = format!("{}.age", attachment.file);
        let sealed = self.access.store.read(Area::Attachments, &name)?;
        let plain = seal::open(&sealed, self.access.identity)?;
        if hex::digest(&plain) == attachment.hash {
            return Ok(plain);
        }
        Err(WalletError::Seal(seal::SealError::Damaged))
    }
}
