//! What the bytes of a file hold, recognised by the content alone.

use std::borrow::Cow;

use carewallet_core::ErrorKind;
use carewallet_core::Payload;
use carewallet_core::key;
use carewallet_core::payload::PayloadError;
use carewallet_core::payload::armor::Found;
use carewallet_core::payload::page;
use carewallet_import::texts_in;

use crate::error::Error;

/// The content of a file: where it is the agency's page, what that holds.
///
/// # Errors
/// That it is the page alone.
pub(crate) fn content(bytes: &[u8]) -> Result<Cow<'_, [u8]>, Error> {
    match page::held(bytes) {
        None => Ok(Cow::Borrowed(bytes)),
        Some(held) if held.is_empty() => {
            let message = "this is the page that reads sheets, and no sheet is in it";
            Err(Error::new(ErrorKind::NotAShare, message))
        }
        Some(held) => Ok(Cow::Owned(held)),
    }
}

/// The payload at the end of a text, whatever an e-mail program has done to it.
pub(super) fn payload_in(bytes: &[u8]) -> Result<Option<Payload>, Error> {
    let mut payloads = payloads_in(bytes)?;
    if payloads.len() > 1 {
        return Err(Error::new(
            ErrorKind::SeveralShares,
            "this text holds more than one share",
        )
        .with_advice("read one share at a time"));
    }
    Ok(payloads.pop())
}

/// All payloads of a text, each once.
pub(crate) fn payloads_in(bytes: &[u8]) -> Result<Vec<Payload>, Error> {
    let mut found = Found::default();
    for text in texts_in(bytes) {
        found.search(&text);
    }
    found.payloads().map_err(|error| match error {
        PayloadError::Damaged => Error::new(
            ErrorKind::Damaged,
            "the last lines of the text are not complete",
        ),
        other => other.into(),
    })
}

/// The refusal of a file that is not a share.
pub(crate) fn not_a_share() -> Error {
    Error::new(ErrorKind::NotAShare, "this is not a share of carewallet")
}

/// A key file that was given by mistake.
pub(crate) fn holds_key(bytes: &[u8]) -> bool {
    // Key files are small; a large file is not searched for a secret.
    bytes.len() < 4096 && key::holds_secret(bytes)
}

/// The canonical text of a share, if the bytes begin like one.
pub(crate) fn share_text(bytes: &[u8]) -> Option<&[u8]> {
    let bytes = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .trim_ascii();
    bytes.starts_with(b"{").then_some(bytes)
}
