//! The scans that go with a share: those of the entries that somebody named, and no
//! others.

use carewallet_core::share::scans::Scan;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, ErrorKind, Wallet};

use crate::advice::Advice;
use crate::attachments;
use crate::error::Error;
use crate::meant_entry;

/// The scans of the entries that were named, which have to be among those that go.
///
/// # Errors
/// Which entry is not there, does not go along, or has no scan that can be read.
pub(super) fn named<'a>(
    wallet: &Wallet<'_>,
    contents: &'a Contents,
    wanted: &[String],
    entries: &[&Entry],
) -> Result<Vec<Scan<'a>>, Error> {
    let mut scans = Vec::new();
    for typed in wanted {
        let entry = meant_entry::standing(contents, typed)?.entry;
        if !entries.iter().any(|one| one.id() == entry.id()) {
            let message = format!("{typed} is not part of this share, so its scans stay at home");
            let error = Error::new(ErrorKind::Nothing, message);
            return Err(error.with_advice(Advice::ShareItsKind));
        }
        let attachments = &entry.envelope().attachments;
        if attachments.is_empty() {
            let message = format!("{typed} has no scans");
            return Err(Error::new(ErrorKind::Nothing, message));
        }
        for (number, attachment) in (1..).zip(attachments) {
            scans.push(Scan {
                attachment,
                name: attachments::name(entry, number, attachment),
                bytes: wallet.attachment(attachment)?,
            });
        }
    }
    Ok(scans)
}
