//! The texts of the wallet's own entries: ids, keys and recipients. Only their
//! shape is checked here; what they stand for is checked where it is used.

use serde_json::Value as Json;

use super::{BodyError, Shape, Value, ValueError, Words, holds_text, written_as_text};

/// The id of an entry or a share: 64 hex digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HashText(String);

impl HashText {
    /// Reads 64 hex digits in lower case.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        hex(text, 64, "an id of 64 hex digits").map(Self)
    }
}

holds_text!(HashText as it is);
written_as_text!(HashText, Shape::Hash);

/// The id of a sheet: 16 hex digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetText(String);

impl SheetText {
    /// Reads 16 hex digits in lower case.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        hex(text, 16, "a sheet id of 16 hex digits").map(Self)
    }

    /// `3F9A-21C4`
    pub fn plain(&self) -> String {
        let capitals = self.0.to_ascii_uppercase();
        format!("{}-{}", &capitals[..4], &capitals[4..8])
    }
}

holds_text!(SheetText);
written_as_text!(SheetText, Shape::SheetId);

/// How the text of a public test key begins. It is a part of the key: without it, the
/// rest is another key.
pub(crate) const TEST_MARK: &str = "TEST.";

/// A public key: 32 bytes in base64url, with `TEST.` before those of a test key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyText(String);

impl KeyText {
    /// Reads 43 characters of base64url.
    ///
    /// # Errors
    ///
    /// Anything else, also if bits that carry nothing are set.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let alphabet = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        // 43 characters carry 258 bits; the last two of them must be zero.
        let ends = text
            .bytes()
            .last()
            .is_some_and(|last| b"AEIMQUYcgkosw048".contains(&last));
        let key = text.strip_prefix(TEST_MARK).unwrap_or(text);
        if key.len() == 43 && key.bytes().all(alphabet) && ends {
            Ok(Self(text.to_owned()))
        } else {
            Err(ValueError::Shape {
                like: "a public key of 43 characters",
            })
        }
    }
}

holds_text!(KeyText as it is);
written_as_text!(KeyText, Shape::Key);

/// An age recipient: `age1` and 58 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecipientText(String);

impl RecipientText {
    /// Reads an X25519 recipient in lower case.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        // The alphabet of bech32 (BIP 173). Its checksum is checked where the recipient is used.
        let bech32 = |b: u8| b"qpzry9x8gf2tvdw0s3jn54khce6mua7l".contains(&b);
        let sound = text
            .strip_prefix("age1")
            .is_some_and(|rest| rest.len() == 58 && rest.bytes().all(bech32));
        if sound {
            Ok(Self(text.to_owned()))
        } else {
            Err(ValueError::Shape {
                like: "an age recipient (age1 and 58 characters)",
            })
        }
    }
}

holds_text!(RecipientText as it is);
written_as_text!(RecipientText, Shape::Recipient);

/// Ids of entries, which may be none at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HashTexts(Vec<HashText>);

impl HashTexts {
    /// The most ids.
    pub const MAX: usize = crate::limits::LIST_ITEMS;

    /// Makes a list of what is given.
    ///
    /// # Errors
    ///
    /// Too many.
    pub fn parse(ids: Vec<HashText>) -> Result<Self, ValueError> {
        if ids.len() > Self::MAX {
            Err(ValueError::TooMany { max: Self::MAX })
        } else {
            Ok(Self(ids))
        }
    }

    /// The ids.
    pub fn as_slice(&self) -> &[HashText] {
        &self.0
    }
}

impl Value for HashTexts {
    const SHAPE: Shape = Shape::Hashes;

    fn from_json(json: Json) -> Result<Self, BodyError> {
        let Json::Array(items) = json else {
            return Err(ValueError::WrongType { want: "a list" }.into());
        };
        let ids: Result<Vec<HashText>, BodyError> =
            items.into_iter().map(HashText::from_json).collect();
        Ok(Self::parse(ids?)?)
    }

    fn from_words(words: Words<'_>) -> Result<Self, BodyError> {
        let ids: Result<Vec<HashText>, BodyError> = words
            .values_at_commas()
            .into_iter()
            .map(HashText::from_words)
            .collect();
        Ok(Self::parse(ids?)?)
    }

    fn to_json(&self) -> Json {
        Json::Array(self.0.iter().map(Value::to_json).collect())
    }

    fn shown(&self) -> String {
        self.0.len().to_string()
    }
}

fn hex(text: &str, len: usize, like: &'static str) -> Result<String, ValueError> {
    let digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if text.len() == len && text.bytes().all(digit) {
        Ok(text.to_owned())
    } else {
        Err(ValueError::Shape { like })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_of_ids_and_keys() {
        assert!(HashText::parse(&"a".repeat(64)).is_ok());
        for bad in [
            "a".repeat(63),
            "a".repeat(65),
            "A".repeat(64),
            "g".repeat(64),
        ] {
            assert!(HashText::parse(&bad).is_err());
        }
        assert_eq!(
            SheetText::parse("3f9a21c455667788").unwrap().plain(),
            "3F9A-21C4"
        );
        assert!(KeyText::parse(&"A".repeat(43)).is_ok());
        assert!(
            KeyText::parse(&format!("{}B", "A".repeat(42))).is_err(),
            "bits that carry nothing"
        );
        assert!(KeyText::parse(&"A".repeat(44)).is_err());
        assert!(RecipientText::parse(&format!("age1{}", "q".repeat(58))).is_ok());
        assert!(RecipientText::parse(&format!("age1{}", "b".repeat(58))).is_err());
    }
}
