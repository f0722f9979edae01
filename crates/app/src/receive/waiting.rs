//! What the family has not decided yet: which facts of which sheet, and the sheet
//! itself, kept in the wallet until then.

use carewallet_core::kind::{Decided, Decision, Receipt};
use carewallet_core::value::{HashText, Line};
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, ErrorKind, Share, Wallet};

use super::decisions;
use crate::advice::Advice;
use crate::error::Error;
use crate::face::Face;
use crate::open_wallet::{self, Folder};

/// A sheet of which facts wait.
pub struct WaitingSheet<'a> {
    /// The entry that says so.
    pub entry: &'a Entry,
    /// What was decided.
    pub decision: Decision,
}

impl WaitingSheet<'_> {
    /// How many facts wait.
    #[must_use]
    pub fn facts(&self) -> usize {
        self.decision.decided(Decided::Later).count()
    }
}

/// The sheets of which facts wait, the earliest first.
#[must_use]
pub fn of(contents: &Contents) -> Vec<WaitingSheet<'_>> {
    let decisions = decisions::in_force(contents).into_iter();
    let sheets = decisions.map(|(entry, decision)| WaitingSheet { entry, decision });
    sheets.filter(|sheet| sheet.facts() > 0).collect()
}

/// What was decided about the sheets of which facts wait, the earliest first.
///
/// # Errors
/// Why the wallet does not open.
pub fn look(face: &mut dyn Face, folder: &mut Folder) -> Result<Vec<Decision>, Error> {
    let wallet = folder.open(face)?;
    let contents = open_wallet::contents(face, &wallet)?;
    let sheets = of(&contents).into_iter();
    Ok(sheets.map(|sheet| sheet.decision).collect())
}

/// The receipts of a share that keep it.
fn keepers<'a>(share: &'a str, contents: &'a Contents) -> impl Iterator<Item = &'a Entry> {
    contents.entries().iter().filter(move |entry| {
        !entry.envelope().attachments.is_empty()
            && entry
                .body_of::<Receipt>()
                .is_some_and(|receipt| receipt.share.as_str() == share)
    })
}

/// Whether a share is kept in the wallet.
pub(super) fn is_kept(share: &str, contents: &Contents) -> bool {
    keepers(share, contents).next().is_some()
}

/// The share as it came.
pub(super) fn kept(
    share: &HashText,
    wallet: &Wallet<'_>,
    contents: &Contents,
) -> Result<Share, Error> {
    let mut why = Error::new(ErrorKind::Nothing, "the sheet is not kept in the wallet")
        .with_advice(Advice::NameWhatCame);
    for entry in keepers(share.as_str(), contents) {
        for attachment in &entry.envelope().attachments {
            match wallet.attachment(attachment) {
                Ok(bytes) => return Ok(Share::parse(&bytes)?),
                Err(error) => why = error.into(),
            }
        }
    }
    Err(why)
}

/// The sort of file that a share is kept as.
pub(super) fn media_type() -> Line {
    Line::parse("application/json").expect("the name of a media type is a line")
}
