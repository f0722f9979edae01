//! The letters of a file of another program.

use std::borrow::Cow;

use carewallet_core::text_file;
use encoding_rs::WINDOWS_1252;

use super::ForeignError;

/// The text of a file, and whether its letters had to be taken for those of Windows.
pub(super) struct Decoded {
    pub(super) text: String,
    /// It is no UTF-8 or UTF-16; signs such as µ and £ may have been others.
    pub(super) as_windows: bool,
}

impl Decoded {
    pub(super) fn of(bytes: &[u8]) -> Result<Self, ForeignError> {
        let plain = text_file::utf8(bytes);
        let (text, as_windows) = match std::str::from_utf8(&plain) {
            Ok(text) => (Cow::Borrowed(text), false),
            Err(error) => (windows(&plain, error.valid_up_to())?, true),
        };
        // A workbook is a ZIP file; an old one is full of zeros.
        if text.starts_with("PK\u{3}\u{4}") || text.contains('\0') {
            return Err(ForeignError::NotPlain);
        }
        Ok(Self {
            text: text.into_owned(),
            as_windows,
        })
    }
}

fn windows(bytes: &[u8], at: usize) -> Result<Cow<'_, str>, ForeignError> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.contains(&0) {
        return Err(ForeignError::NotPlain);
    }
    let text = WINDOWS_1252.decode_without_bom_handling(bytes).0;
    // Five bytes have no letter there; the library makes control characters of them.
    if text.contains(|c| ('\u{80}'..='\u{9f}').contains(&c)) {
        let line = 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
        return Err(ForeignError::NotText { line });
    }
    Ok(text)
}
