//! The same statement once more: by the same speaker, with all that belongs to it, in
//! place of an earlier entry.

use carewallet_core::{Draft, Entry, EntryId, ErrorKind};

use crate::error::Error;

/// The statement of an entry as a new draft that stands in for another one.
///
/// # Errors
/// [`ErrorKind::NotInForce`] where it cannot be read.
pub(crate) fn restated(entry: &Entry, replaces: EntryId) -> Result<Draft, Error> {
    let before = entry.envelope();
    let body = entry.body().ok_or_else(unreadable)?;
    let said_by = before.said_by.clone();
    let mut draft = Draft::new(entry.about().clone(), body, before.voice, said_by);
    draft.lane = before.lane;
    draft.basis.clone_from(&before.basis);
    draft.helped_by.clone_from(&before.helped_by);
    draft.when = before.when;
    draft.checked.clone_from(&before.checked);
    draft.review_by = before.review_by;
    draft.lang.clone_from(&before.lang);
    draft.source.clone_from(&before.source);
    draft.attachments.clone_from(&before.attachments);
    draft.replaces = vec![replaces];
    Ok(draft)
}

/// What a newer version wrote is left alone.
pub(crate) fn unreadable() -> Error {
    let message = "a newer version of carewallet wrote this: get the newest one first";
    Error::new(ErrorKind::NotInForce, message)
}
