//! A code that was found, and what may be shown of it.

use std::fmt;

use carewallet_core::{hidden, key};
use serde::{Deserialize, Serialize};

use crate::header::Header;

/// Letters of a foreign code that are shown at most.
const SHOWN: usize = 200;

/// What a code holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Content {
    /// A part of a care sheet, its checksum right.
    Part,
    /// A secret key: not to be shown, kept or logged.
    Key,
    /// Something else.
    Foreign,
}

/// A code found on a page.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct FoundCode {
    /// Exactly the bytes in the code.
    pub bytes: Vec<u8>,
    /// The page of the file, from 0; a photograph is one page.
    pub page: usize,
    /// Where it is on that page, in pixels from the top left: its corners top
    /// left, top right, bottom right and bottom left as the code stands.
    pub corners: [[f64; 2]; 4],
}

impl FoundCode {
    /// Tells a part of a sheet from a key and from everything else.
    #[must_use]
    pub fn content(&self) -> Content {
        if Header::parse(&self.bytes).is_some() {
            Content::Part
        } else if key::holds_secret(&self.bytes) {
            Content::Key
        } else {
            Content::Foreign
        }
    }

    /// The words of a foreign code, made safe to show: shortened, controls
    /// and marks of direction replaced. They are never to be opened or
    /// followed. None for parts, keys and what is not text.
    #[must_use]
    pub fn foreign_text(&self) -> Option<String> {
        if self.content() != Content::Foreign {
            return None;
        }
        // Bytes of other encodings would be shown as something that they are not.
        let text = std::str::from_utf8(&self.bytes).ok()?;
        let mut shown: String = text.chars().take(SHOWN).map(visible).collect();
        if text.chars().nth(SHOWN).is_some() {
            shown.push('…');
        }
        Some(shown)
    }
}

impl fmt::Debug for FoundCode {
    /// Leaves the bytes out: they may be a person's record.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FoundCode")
            .field("content", &self.content())
            .field("length", &self.bytes.len())
            .field("page", &self.page)
            .finish_non_exhaustive()
    }
}

/// The letter itself, or a stand-in for whatever cannot be seen: a stranger
/// chose these words.
fn visible(letter: char) -> char {
    hidden::class(letter).map_or(letter, |_| char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8]) -> FoundCode {
        FoundCode {
            bytes: bytes.to_vec(),
            page: 0,
            corners: [[0.0; 2]; 4],
        }
    }

    #[test]
    fn foreign_text_is_made_harmless() {
        let shown = code("javascript:a\u{202e}b\u{1b}[2J".as_bytes()).foreign_text();
        assert_eq!(shown.unwrap(), "javascript:a\u{fffd}b\u{fffd}[2J");
        let unseen = code("a\u{ad}b\u{200b}c\u{e000}".as_bytes()).foreign_text();
        assert_eq!(unseen.unwrap(), "a\u{fffd}b\u{fffd}c\u{fffd}");
        let long = code("w".repeat(300).as_bytes()).foreign_text().unwrap();
        assert_eq!(long.chars().count(), SHOWN + 1);
        assert_eq!(code(b"\xff\xfe").foreign_text(), None);
    }

    #[test]
    fn keys_are_never_shown() {
        let key = code(b"note age-secret-key-1QQQ");
        assert_eq!(key.content(), Content::Key);
        assert_eq!(key.foreign_text(), None);
        assert!(!format!("{key:?}").to_lowercase().contains("qqq"));
    }
}
