//! The payload: what the codes of a sheet, or the last lines of a text, carry
//! (docs/format.md §6.2). It names itself by its own hash.

pub mod armor;
pub mod page;

use std::fmt;

use sha2::{Digest, Sha256};

use crate::error_kind::ErrorKind;
use crate::hex;
use crate::seal::{self, SealError};

/// The name of one printing of a share: the first 8 bytes of its hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetId([u8; 8]);

impl SheetId {
    pub(crate) fn of(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn bytes(&self) -> [u8; 8] {
        self.0
    }

    /// All 16 hex digits.
    #[must_use]
    pub fn full(&self) -> String {
        hex::encode(&self.0)
    }
}

/// As people see it on paper: `3F9A-21C4`.
impl fmt::Display for SheetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = hex::encode(&self.0[..4]).to_ascii_uppercase();
        write!(f, "{}-{}", &digits[..4], &digits[4..])
    }
}

/// Why a payload is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PayloadError {
    /// Its hash does not hold, or it is too short to have one.
    #[error("the sheet's content is damaged")]
    Damaged,
    /// Its form is one of a newer version.
    #[error("this sheet was made by a newer version of carewallet")]
    NewerVersion,
    /// It is sealed, and words are needed.
    #[error("this sheet is sealed: it opens with the words that its maker gave you")]
    Sealed,
    /// It is a page of questions, and a care record was wanted.
    #[error("this is a sheet of questions, and no care record")]
    GapSheet,
    /// It could not be unsealed.
    #[error("the sealed content {0}")]
    Seal(#[from] SealError),
}

impl PayloadError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Damaged => ErrorKind::Damaged,
            Self::NewerVersion => ErrorKind::NewerFormat,
            Self::Sealed => ErrorKind::Sealed,
            Self::GapSheet => ErrorKind::GapSheet,
            Self::Seal(e) => e.kind(),
        }
    }
}

const OPEN: u8 = 1;
const SEALED: u8 = 2;
const GAP: u8 = 3;
const HASH: usize = 32;

/// The bytes that paper carries, with their own hash at the end.
#[derive(Clone, PartialEq, Eq)]
pub struct Payload(Vec<u8>);

impl Payload {
    /// A payload that says openly what the text of the sheet says.
    #[must_use]
    pub fn open_form(packed: Vec<u8>) -> Self {
        Self::build(OPEN, packed)
    }

    /// A payload that opens only with words.
    ///
    /// # Errors
    /// [`SealError`] when sealing fails.
    pub fn sealed_form(packed: &[u8], words: &str, log_n: u8) -> Result<Self, SealError> {
        Ok(Self::build(
            SEALED,
            seal::seal_with_words(packed, words, log_n)?,
        ))
    }

    /// A payload that says which questions stand on a page.
    #[must_use]
    pub(crate) fn question_sheet_form(content: Vec<u8>) -> Self {
        Self::build(GAP, content)
    }

    fn build(form: u8, mut content: Vec<u8>) -> Self {
        // Hashed as well, so that one form cannot pass for another.
        content.insert(0, form);
        let hash = Sha256::digest(&content);
        content.extend(hash);
        Self(content)
    }

    /// Reads a payload and checks its hash.
    ///
    /// # Errors
    /// [`PayloadError::Damaged`] or [`PayloadError::NewerVersion`].
    pub fn parse(bytes: Vec<u8>) -> Result<Self, PayloadError> {
        let sound = bytes
            .split_last_chunk::<HASH>()
            .is_some_and(|(content, hash)| {
                !content.is_empty() && Sha256::digest(content)[..] == hash[..]
            });
        match bytes.first() {
            // Damage first: in damaged bytes the form means nothing.
            _ if !sound => Err(PayloadError::Damaged),
            Some(&(OPEN | SEALED | GAP)) => Ok(Self(bytes)),
            _ => Err(PayloadError::NewerVersion),
        }
    }

    /// All bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The name of this printing.
    #[must_use]
    pub fn sheet_id(&self) -> SheetId {
        // Both `build` and `parse` make sure that a hash is there.
        let hash = &self.0[self.0.len() - HASH..];
        let mut id = [0; 8];
        id.copy_from_slice(&hash[..8]);
        SheetId(id)
    }

    /// True if words are needed.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.0[0] == SEALED
    }

    /// True if it carries questions and no share.
    #[must_use]
    pub fn is_question_sheet(&self) -> bool {
        self.0[0] == GAP
    }

    /// What stands between the form and the hash.
    pub(crate) fn content(&self) -> &[u8] {
        &self.0[1..self.0.len() - HASH]
    }

    /// The packed form of the share; `words` only matter when it is sealed.
    ///
    /// # Errors
    /// [`PayloadError::GapSheet`]; [`PayloadError::Sealed`] without words, or
    /// why they do not open it.
    pub fn packed(&self, words: Option<&str>) -> Result<Vec<u8>, PayloadError> {
        if self.is_question_sheet() {
            return Err(PayloadError::GapSheet);
        }
        let content = self.content();
        match (self.is_sealed(), words) {
            (false, _) => Ok(content.to_vec()),
            (true, None) => Err(PayloadError::Sealed),
            (true, Some(words)) => Ok(seal::open_with_words(content, words)?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_itself_and_notices_damage() {
        let payload = Payload::open_form(b"packed".to_vec());
        let again = Payload::parse(payload.bytes().to_vec()).unwrap();
        assert_eq!(again.sheet_id(), payload.sheet_id());
        assert_eq!(again.packed(None).unwrap(), b"packed");
        for at in 0..payload.bytes().len() {
            let mut bad = payload.bytes().to_vec();
            bad[at] ^= 0x10;
            assert!(Payload::parse(bad).is_err_and(|e| e == PayloadError::Damaged));
        }
        assert!(Payload::parse(vec![0; 10]).is_err());
        let newer = Payload::build(9, b"x".to_vec());
        assert!(Payload::parse(newer.0).is_err_and(|e| e == PayloadError::NewerVersion));
        assert_eq!(payload.sheet_id().to_string().len(), 9);
    }

    #[test]
    fn a_sealed_payload_opens_with_its_words_only() {
        let payload = Payload::sealed_form(b"packed", "seven words", 2).unwrap();
        assert_eq!(payload.packed(None), Err(PayloadError::Sealed));
        assert_eq!(payload.packed(Some("seven words")).unwrap(), b"packed");
        assert_eq!(
            payload.packed(Some("no")).unwrap_err().kind(),
            ErrorKind::WrongWords
        );
    }
}
