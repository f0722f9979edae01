//! A record that could not be read in full: how that is worded, and the refusal to
//! hand any of it out unless somebody asks for that all the same.

use carewallet_core::ErrorKind;
use carewallet_core::wallet::{Contents, Wholeness};
use serde_json::json;

use crate::error::Error;
use crate::wording;

/// Whether what is handed out must say that it is incomplete.
///
/// # Errors
/// [`ErrorKind::NotWhole`]: the refusal to hand it out, unless it is wanted
/// `despite` the damage.
pub fn incomplete(contents: &Contents, despite: bool) -> Result<bool, Error> {
    let wholeness = contents.wholeness();
    if wholeness.is_whole() || despite {
        return Ok(!wholeness.is_whole());
    }
    let counts = json!({ "files": wholeness.files, "entries": wholeness.entries });
    let error = Error::new(ErrorKind::NotWhole, in_words(wholeness));
    Err(error.with_details(json!({ "missing": counts })))
}

/// What could not be read, in words.
#[must_use]
pub fn in_words(wholeness: Wholeness) -> String {
    let files = wording::count(
        wholeness.files,
        "file cannot be read",
        "files cannot be read",
    );
    let entries = wording::count(
        wholeness.entries,
        "entry that was here is missing",
        "entries that were here are missing",
    );
    let mut parts = Vec::new();
    if wholeness.files > 0 {
        parts.push(files);
    }
    if wholeness.entries > 0 {
        // At least: unreadable files may hold entries that this computer never saw.
        parts.push(format!("at least {entries}"));
    }
    format!("{PART}: {}", parts.join(", "))
}

const PART: &str = "part of the record could not be read";

/// The words in place of "there is nothing", where that cannot be known.
pub const NOTHING_READ: &str =
    "nothing of that is in what could be read; part of the record could not be read";

/// An error that there is nothing, reworded where that cannot be known.
#[must_use]
pub fn as_far_as_read(error: Error, contents: &Contents) -> Error {
    match hedged(error.kind, &error.message, contents) {
        Some(message) => error.with_message(message),
        None => error,
    }
}

/// The words for something that is not there, where it may be in what could not be
/// read; none where they can stand as they are.
#[must_use]
pub fn hedged(kind: ErrorKind, message: &str, contents: &Contents) -> Option<String> {
    // Only for what was not found: what is missing here may be in the part that was not read.
    let absent = matches!(
        kind,
        ErrorKind::Nothing | ErrorKind::NoSuchEntry | ErrorKind::NoSuchPerson
    );
    (absent && !contents.wholeness().is_whole())
        .then(|| format!("{message}, as far as could be read; {PART}"))
}
