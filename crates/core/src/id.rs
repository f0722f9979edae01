//! Ids: hashes that name entries and shares, and the names of subjects.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

use crate::hex;

/// Why a text is not an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not an id")]
pub struct NotAnId;

macro_rules! hash_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        // Through `parse`, so that JSON lets no other spelling in.
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; 32]);

        impl $name {
            /// The id of these bytes.
            #[must_use]
            pub fn of(bytes: &[u8]) -> Self {
                Self(Sha256::digest(bytes).into())
            }

            /// Reads 64 lower-case hex digits.
            ///
            /// # Errors
            /// [`NotAnId`] for anything else.
            pub fn parse(text: &str) -> Result<Self, NotAnId> {
                if !hex::is_hex(text, 64) {
                    return Err(NotAnId);
                }
                // `is_hex` made sure of ASCII, so slicing two bytes at a time is safe.
                let mut bytes = [0u8; 32];
                for (byte, at) in bytes.iter_mut().zip((0..).step_by(2)) {
                    *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| NotAnId)?;
                }
                Ok(Self(bytes))
            }

            /// The first eight digits, for people.
            #[must_use]
            pub fn short(&self) -> String {
                hex::encode(&self.0[..4])
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(&self.0))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(text: String) -> Result<Self, NotAnId> {
                Self::parse(&text)
            }
        }
    };
}

hash_id! {
    /// The id of an entry: the hash of its bytes.
    EntryId
}
hash_id! {
    /// The id of a share: the hash of its canonical text.
    ShareId
}

/// Whom an entry is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum SubjectId {
    /// The household: `home`.
    Home,
    /// A person: `p` and 16 hex digits.
    Person(PersonId),
}

/// The name of a person within a wallet: `p` and 16 hex digits, drawn at random.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonId(String);

impl PersonId {
    /// Draws a new one.
    #[must_use]
    pub fn draw(random: &mut dyn crate::RandomSource) -> Self {
        let mut bytes = [0u8; 8];
        random.fill(&mut bytes);
        Self(format!("p{}", hex::encode(&bytes)))
    }

    /// Reads `p` and 16 hex digits.
    ///
    /// # Errors
    /// [`NotAnId`] for anything else.
    pub fn parse(text: &str) -> Result<Self, NotAnId> {
        match text.strip_prefix('p') {
            Some(digits) if hex::is_hex(digits, 16) => Ok(Self(text.to_owned())),
            _ => Err(NotAnId),
        }
    }

    /// The id as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<PersonId> for String {
    fn from(id: PersonId) -> Self {
        id.0
    }
}

impl TryFrom<String> for PersonId {
    type Error = NotAnId;
    fn try_from(text: String) -> Result<Self, NotAnId> {
        Self::parse(&text)
    }
}

impl SubjectId {
    /// Reads `home` or a person id.
    ///
    /// # Errors
    /// [`NotAnId`] for anything else.
    pub fn parse(text: &str) -> Result<Self, NotAnId> {
        if text == "home" {
            return Ok(Self::Home);
        }
        PersonId::parse(text).map(Self::Person)
    }

    /// The id as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Home => "home",
            Self::Person(id) => id.as_str(),
        }
    }
}

impl From<SubjectId> for String {
    fn from(id: SubjectId) -> Self {
        id.as_str().to_owned()
    }
}

impl TryFrom<String> for SubjectId {
    type Error = NotAnId;
    fn try_from(text: String) -> Result<Self, NotAnId> {
        Self::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_back_from_their_text() {
        let id = EntryId::of(b"abc");
        assert_eq!(EntryId::parse(&id.to_string()), Ok(id));
        assert_eq!(id.short(), "ba7816bf");
        assert_eq!(EntryId::parse("BA"), Err(NotAnId));
        assert_eq!(SubjectId::parse("home"), Ok(SubjectId::Home));
        assert!(SubjectId::parse("p0123456789abcdef").is_ok());
        for bad in ["p0123456789abcde", "P0123456789abcdef", "Home", ""] {
            assert_eq!(SubjectId::parse(bad), Err(NotAnId), "{bad}");
        }
    }
}
