//! A reply that was signed: what becomes of it is for whoever asked.

use carewallet_core::Share;
use carewallet_core::key::Recipient;
use carewallet_core::payload::SheetId;
use carewallet_export::SheetOptions;

use crate::error::Error;
use crate::face::Face;
use crate::share::body::{self, BodyForm, Carried, Made};

/// A reply that was signed, and is nowhere yet.
pub struct SignedReply {
    /// What it carries.
    pub share: Share,
    /// What the log of the key's signatures has to have before it leaves: a line, with its
    /// end.
    pub log_line: String,
    /// The number of the sheet that it answers.
    pub(super) answers: Option<SheetId>,
    /// Whom it is for.
    pub(super) family: Recipient,
}

impl SignedReply {
    /// Makes a body of it: a sealed file opens with the family's key, or with words where
    /// that is wanted.
    ///
    /// # Errors
    /// Why it could not be made, or does not read back.
    pub fn body(
        &self,
        face: &mut dyn Face,
        form: BodyForm,
        sealed: bool,
        options: &SheetOptions,
    ) -> Result<Made, Error> {
        let sealing = form.sealing(sealed, Some(self.family.clone()))?;
        let carried = Carried::whole(&self.share);
        body::make(face, carried, form, &sealing, &self.options(options))
    }

    /// How its sheet is written: with the number of the sheet that it answers.
    #[must_use]
    pub fn options(&self, options: &SheetOptions) -> SheetOptions {
        SheetOptions {
            answers: self.answers.map(|sheet| sheet.to_string()),
            ..options.clone()
        }
    }
}
