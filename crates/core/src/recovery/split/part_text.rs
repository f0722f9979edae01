//! A part as people and cameras have it: forty words, or the text of a code.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bip39::Language;
use zeroize::Zeroizing;

use super::part::{PART_BYTES, Part, PartError, sum_fits};
use crate::key::KEY_PART;
use crate::recovery::key_words::words_in;

/// How many words a part has.
pub const PART_WORDS: usize = PART_BYTES * 8 / WORD_BITS;
/// How the text of a part's code begins.
pub const CODE_BEGINS: &str = KEY_PART;
const WORD_BITS: usize = 11;
/// How many words there are in the list.
const WORDS_OF_LIST: u16 = 1 << WORD_BITS;

type Bytes = Zeroizing<[u8; PART_BYTES]>;
type Numbers = Zeroizing<[u16; PART_WORDS]>;

impl Part {
    /// Its words, in order.
    #[must_use]
    pub fn words(&self) -> [&'static str; PART_WORDS] {
        let list = Language::English.word_list();
        numbers(&self.bytes()).map(|number| list[usize::from(number)])
    }

    /// The text of its code.
    #[must_use]
    pub fn code(&self) -> Zeroizing<String> {
        let letters = Zeroizing::new(URL_SAFE_NO_PAD.encode(self.bytes().as_slice()));
        Zeroizing::new(format!("{CODE_BEGINS}{}", letters.as_str()))
    }

    /// Reads its words, typed as [`crate::recovery::KeyWords::parse`] takes them, or
    /// the text of its code.
    ///
    /// # Errors
    /// What is wrong, by the place of a word, and never the word itself.
    pub fn parse(typed: &str) -> Result<Self, PartError> {
        if let Some(letters) = typed.trim().strip_prefix(CODE_BEGINS) {
            let decoded = URL_SAFE_NO_PAD.decode(letters).map(Zeroizing::new);
            let decoded = decoded.map_err(|_| PartError::NotAPart)?;
            let bytes = decoded.as_slice().try_into();
            return Self::read(bytes.map_err(|_| PartError::NotAPart)?);
        }
        let numbers = numbers_of_words(typed)?;
        Self::read(&bytes(&numbers)).map_err(|error| match error {
            PartError::Damaged { .. } => PartError::Damaged {
                likely: likely_wrong(&numbers),
            },
            other => other,
        })
    }
}

fn numbers_of_words(typed: &str) -> Result<Numbers, PartError> {
    let words = words_in(typed).map_err(|error| {
        let at = error.place().unwrap_or_default();
        PartError::UnknownWord { at }
    })?;
    let (found, wanted) = (words.len(), PART_WORDS);
    if found == 0 {
        return Err(PartError::NotAPart);
    }
    if found != wanted {
        return Err(PartError::WordCount { wanted, found });
    }
    let mut numbers = Numbers::new([0; PART_WORDS]);
    for (number, word) in numbers.iter_mut().zip(words) {
        let place = Language::English.find_word(word);
        *number = place.expect("it was found in the list just now");
    }
    Ok(numbers)
}

/// The place, from 1, of the one word with which changed all would fit, if there is
/// only one such place: whoever mistyped looks there first.
fn likely_wrong(numbers: &Numbers) -> Option<usize> {
    let mut tried = numbers.clone();
    let mut places = (0..PART_WORDS).filter(|at| {
        let fits = (0..WORDS_OF_LIST).any(|other| {
            tried[*at] = other;
            sum_fits(&bytes(&tried))
        });
        tried[*at] = numbers[*at];
        fits
    });
    let place = places.next()?;
    places.next().is_none().then_some(place + 1)
}

/// The bits in groups of eleven, first to last. They come out even.
fn numbers(bytes: &Bytes) -> [u16; PART_WORDS] {
    std::array::from_fn(|word| {
        (0..WORD_BITS).fold(0, |number, bit| {
            let at = word * WORD_BITS + bit;
            number << 1 | u16::from(bytes[at / 8] >> (7 - at % 8) & 1)
        })
    })
}

fn bytes(numbers: &Numbers) -> Bytes {
    let bits = numbers.iter().flat_map(|number| {
        let number = *number;
        (0..WORD_BITS).rev().map(move |bit| number >> bit & 1 == 1)
    });
    let mut bytes = Bytes::new([0; PART_BYTES]);
    for (at, bit) in bits.enumerate() {
        bytes[at / 8] |= u8::from(bit) << (7 - at % 8);
    }
    bytes
}

#[cfg(test)]
mod tests;
