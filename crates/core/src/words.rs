//! Words that are handed over by voice: seven from a list of 2,048, so 77 bits.

use bip39::Language;
use zeroize::Zeroizing;

use crate::RandomSource;

/// How many words protect a sealed share.
pub const WORDS: usize = 7;

/// Draws new words, separated by spaces.
#[must_use]
pub fn draw(random: &mut dyn RandomSource) -> Zeroizing<String> {
    let list = Language::English.word_list();
    let mut bytes = Zeroizing::new([0u8; 2 * WORDS]);
    random.fill(bytes.as_mut());
    let words: Vec<&str> = bytes
        .chunks_exact(2)
        // 65,536 is a multiple of 2,048, so no word is likelier than another.
        .map(|pair| list[usize::from(u16::from_be_bytes([pair[0], pair[1]])) % list.len()])
        .collect();
    Zeroizing::new(words.join(" "))
}

/// Brings typed words into the form they were drawn in: lower case, one space,
/// without the signs that somebody who takes dictation puts between them.
#[must_use]
pub fn tidy(typed: &str) -> Zeroizing<String> {
    let words = typed.split(|c: char| c.is_whitespace() || ",;".contains(c));
    let words = words.map(|word| word.trim_matches(['.', ':', '\u{feff}']));
    let words = words.filter(|word| !word.is_empty()).map(str::to_lowercase);
    Zeroizing::new(words.collect::<Vec<String>>().join(" "))
}

/// The first word (from 1) that is not on the list, so that a slip of the pen
/// is found without trying the words.
#[must_use]
pub fn first_unknown(tidied: &str) -> Option<usize> {
    let list = Language::English.word_list();
    tidied
        .split(' ')
        .position(|word| !list.contains(&word))
        .map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting(u8);
    impl RandomSource for Counting {
        fn fill(&mut self, bytes: &mut [u8]) {
            for byte in bytes {
                self.0 = self.0.wrapping_add(37);
                *byte = self.0;
            }
        }
    }

    #[test]
    fn draws_words_of_the_list_and_finds_slips() {
        let mut random = Counting(0);
        let first = draw(&mut random);
        let second = draw(&mut random);
        assert_eq!(first.split(' ').count(), WORDS);
        assert_ne!(first.as_str(), second.as_str());
        assert_eq!(first_unknown(&first), None);
        assert_eq!(tidy("  Abandon\nABILITY ").as_str(), "abandon ability");
        for dictated in [
            "Abandon, ability.",
            "abandon,ability",
            "ABANDON\u{a0}; Ability .",
            "\u{feff}abandon\r\nability\r\n",
        ] {
            assert_eq!(tidy(dictated).as_str(), "abandon ability", "{dictated:?}");
        }
        assert_eq!(first_unknown("abandon abillity"), Some(2));
    }
}
