//! A key as 25 words: 24 that are the key, and one that belongs to the key and
//! its wallet.

use bip39::{Language, Mnemonic};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::key_bytes::{key_bytes, of_key_bytes};
use crate::error_kind::ErrorKind;
use crate::key::Identity;

/// How many words stand on the paper.
pub const WORDS: usize = 25;
/// The place of the check word, from 0.
const CHECK: usize = WORDS - 1;

/// Why words are not the key of a wallet. No error repeats a word.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyWordsError {
    /// Words are missing, or there are too many.
    #[error("the paper has {WORDS} words, and {typed} were given")]
    Number {
        /// How many there were.
        typed: usize,
    },
    /// Not a word of the list.
    #[error("word {place} is not one that can be on the paper")]
    NotAWord {
        /// Which one, from 1.
        place: usize,
    },
    /// One word is another one than on the paper.
    #[error("a word is not as on the paper: most likely word {place}")]
    Wrong {
        /// The most likely one, from 1.
        place: usize,
    },
    /// Two neighbours are in each other's place.
    #[error("words {first} and {} are the wrong way round", .first + 1)]
    Swapped {
        /// The first of the two, from 1.
        first: usize,
    },
    /// Several words are not as on the paper.
    #[error("more than one word is not as on the paper")]
    SeveralWrong,
    /// The words are sound, and are those of another wallet.
    #[error("these are the words of another wallet, {wallet}")]
    OtherWallet {
        /// The other wallet's id.
        wallet: String,
    },
    /// The first 24 words belong together, and the last one does not belong to
    /// this wallet.
    #[error("either word {WORDS} is not as on the paper, or this is the paper of another wallet")]
    NotThisWallet,
}

impl KeyWordsError {
    /// The place to look at again, from 1, where there is one.
    #[must_use]
    pub fn place(&self) -> Option<usize> {
        match self {
            Self::NotAWord { place } | Self::Wrong { place } | Self::Swapped { first: place } => {
                Some(*place)
            }
            _ => None,
        }
    }

    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::OtherWallet { .. } | Self::NotThisWallet => ErrorKind::OtherWallet,
            _ => ErrorKind::WrongWords,
        }
    }
}

/// The words of a key.
///
/// They have no `Debug` and no `Display`, like the key that they are.
#[derive(Clone, PartialEq, Eq)]
pub struct KeyWords([&'static str; WORDS]);

impl KeyWords {
    /// Writes a key as words for a wallet, by its id.
    #[must_use]
    pub fn of(identity: &Identity, wallet: &str) -> Self {
        let bytes = key_bytes(identity);
        let key = Mnemonic::from_entropy(bytes.as_ref()).expect("32 bytes are 24 words");
        let mut words = [check_word(&bytes, wallet); WORDS];
        for (word, key) in words.iter_mut().zip(key.words()) {
            *word = key;
        }
        Self(words)
    }

    /// Reads typed words, in either case. The first four letters of a word are
    /// enough; numbers, full stops and commas between the words are passed over.
    ///
    /// # Errors
    /// [`KeyWordsError::NotAWord`], [`KeyWordsError::Number`].
    pub fn parse(typed: &str) -> Result<Self, KeyWordsError> {
        let words = words_in(typed)?;
        let number = KeyWordsError::Number { typed: words.len() };
        Ok(Self(words.try_into().map_err(|_| number)?))
    }

    /// The words, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.iter().copied()
    }

    /// True if every check holds.
    pub(super) fn fits(&self, wallet: &str) -> bool {
        self.key()
            .is_some_and(|key| self.0[CHECK] == check_word(&key, wallet))
    }

    /// The same for the wallet that the key itself names.
    pub(super) fn fits_first_holder(&self) -> bool {
        self.key()
            .is_some_and(|key| self.fits(&of_key_bytes(&key).public_key().id()))
    }

    /// The same words with another one in one place, from 0.
    pub(super) fn with(&self, place: usize, word: &'static str) -> Self {
        let mut words = self.0;
        words[place] = word;
        Self(words)
    }

    /// The same words with two neighbours changed, the first from 0.
    pub(super) fn swapped(&self, first: usize) -> Self {
        let mut words = self.0;
        words.swap(first, first + 1);
        Self(words)
    }

    /// The word in a place, from 0.
    pub(super) fn at(&self, place: usize) -> &'static str {
        self.0[place]
    }

    /// The bytes of the key, if the first 24 words belong together.
    pub(super) fn key(&self) -> Option<Zeroizing<[u8; 32]>> {
        let line = Zeroizing::new(self.0[..CHECK].join(" "));
        let key = Mnemonic::parse_in_normalized(Language::English, &line).ok()?;
        let (bytes, length) = key.to_entropy_array();
        let bytes = Zeroizing::new(bytes);
        Some(Zeroizing::new(bytes[..length].try_into().ok()?))
    }
}

/// The word that belongs to a key and its wallet: 11 bits of a hash.
fn check_word(key: &[u8; 32], wallet: &str) -> &'static str {
    let hash = Sha256::new()
        .chain_update(b"carewallet/1 key words\0")
        .chain_update(key)
        .chain_update(wallet.as_bytes())
        .finalize();
    let number = u16::from_be_bytes([hash[0], hash[1]]) >> 5;
    Language::English.word_list()[usize::from(number)]
}

/// How many words there are in a part of what is to be typed.
///
/// # Errors
/// [`KeyWordsError::NotAWord`], its place counted within this part.
pub fn count_words(typed: &str) -> Result<usize, KeyWordsError> {
    Ok(words_in(typed)?.len())
}

/// The words of the list that were typed.
pub(super) fn words_in(typed: &str) -> Result<Vec<&'static str>, KeyWordsError> {
    let between = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || c.is_ascii_digit();
    let mut words = Vec::with_capacity(WORDS);
    for typed in typed.split(between).filter(|word| !word.is_empty()) {
        let place = words.len() + 1;
        words.push(word_of(typed).ok_or(KeyWordsError::NotAWord { place })?);
    }
    Ok(words)
}

/// The word of the list that was typed, whole or its first four letters or more.
fn word_of(typed: &str) -> Option<&'static str> {
    let typed = typed.to_lowercase();
    let list = Language::English.word_list();
    if let Some(place) = Language::English.find_word(&typed) {
        return Some(list[usize::from(place)]);
    }
    // No two words of the list begin with the same four letters.
    let mut found = list.iter().filter(|word| word.starts_with(&typed));
    found.next().copied().filter(|_| typed.len() >= 4)
}

#[cfg(test)]
mod tests;
