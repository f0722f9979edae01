//! Words to compare: the fingerprint of a public line as eight words of the
//! BIP-39 list (docs/format.md §2). One side reads them aloud, the other looks.

use bip39::Language;
use sha2::{Digest, Sha256};

use crate::key::{PublicKey, Recipient, TEST_NAME};

/// How many words: 88 bits, in two lines of four.
pub const CHECK_WORDS: usize = 8;

const BITS_OF_A_WORD: usize = 11;

/// The fingerprint of a public line, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckWords {
    words: [&'static str; CHECK_WORDS],
    /// Whether they are of a test key: then each line says so.
    is_test: bool,
}

impl CheckWords {
    /// The words of both halves: who compares them has also compared where
    /// files are sealed to.
    #[must_use]
    pub fn of(recipient: &Recipient, key: &PublicKey) -> Self {
        let line = format!("{} {}", recipient.text(), key.text());
        let mut words = Self::of_message(b"carewallet/1 key words\0", &line);
        words.is_test = key.is_test();
        words
    }

    /// The words of a directory: of who maintains it, its name, and how many sign.
    pub(crate) fn of_directory(identity: &str) -> Self {
        Self::of_message(b"carewallet/1 directory words\0", identity)
    }

    fn of_message(context: &[u8], text: &str) -> Self {
        let hash = Sha256::new()
            .chain_update(context)
            .chain_update(text)
            .finalize();
        let list = Language::English.word_list();
        let word = |at: usize| {
            let bits = at * BITS_OF_A_WORD..(at + 1) * BITS_OF_A_WORD;
            let bit = |n: usize| usize::from(hash[n / 8] >> (7 - n % 8) & 1);
            // Eleven bits are 0 to 2047: each is a word, and none is likelier.
            list[bits.fold(0, |number, n| number << 1 | bit(n))]
        };
        Self {
            words: std::array::from_fn(word),
            is_test: false,
        }
    }

    /// The words of a public line as the address book and shares have it, if both
    /// halves are right.
    #[must_use]
    pub fn of_texts(recipient: &str, key: &str) -> Option<Self> {
        let recipient = Recipient::parse(recipient).ok()?;
        Some(Self::of(&recipient, &PublicKey::parse(key).ok()?))
    }

    /// Two lines of four words, each after TEST if the key is a test key.
    #[must_use]
    pub fn lines(&self) -> [String; 2] {
        let (first, second) = self.words.split_at(CHECK_WORDS / 2);
        let mark = if self.is_test { TEST_NAME } else { "" };
        [first, second].map(|four| format!("{mark}{}", four.join(" ")))
    }

    /// All words in one line, for programs.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Identity;

    const TEST_ONLY: &str =
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

    #[test]
    fn the_words_of_a_key_never_change() {
        let identity = Identity::parse(TEST_ONLY).unwrap();
        let words = CheckWords::of(&identity.recipient(), &identity.public_key());
        // Pinned: families have them on paper.
        assert_eq!(
            words.lines(),
            ["improve amateur damp panda", "movie attract leaf wood"]
        );
        assert_eq!(words.text().split(' ').count(), CHECK_WORDS);
        let test = Identity::parse(TEST_ONLY).unwrap().for_tests();
        let lines = CheckWords::of(&test.recipient(), &test.public_key()).lines();
        assert!(
            lines.iter().all(|line| line.starts_with("TEST ")),
            "{lines:?}"
        );
    }

    #[test]
    fn another_half_gives_other_words() {
        let (one, other) = (Identity::generate(), Identity::generate());
        let words = CheckWords::of(&one.recipient(), &one.public_key());
        assert_ne!(words, CheckWords::of(&other.recipient(), &one.public_key()));
        assert_ne!(words, CheckWords::of(&one.recipient(), &other.public_key()));
        let texts = (one.recipient().text(), one.public_key().text());
        assert_eq!(CheckWords::of_texts(&texts.0, &texts.1), Some(words));
        assert_eq!(CheckWords::of_texts("age1", &texts.1), None);
    }

    #[test]
    fn all_eighty_eight_bits_count() {
        let mut seen = [const { std::collections::BTreeSet::new() }; CHECK_WORDS];
        for _ in 0..400 {
            let one = Identity::generate();
            let words = CheckWords::of(&one.recipient(), &one.public_key());
            for (place, word) in seen.iter_mut().zip(words.words) {
                place.insert(word);
            }
        }
        // 400 draws of 2,048 give about 363 different ones; half a word's bits gives 32.
        assert!(seen.iter().all(|place| place.len() > 300));
    }
}
