//! Which word is the wrong one, when the words do not belong together. Nothing
//! is put right here: people look at the paper again.

use bip39::Language;

use super::key_words::{KeyWords, KeyWordsError, WORDS};

/// The most likely fault in words that do not fit.
pub(super) fn fault(words: &KeyWords, fits: impl Fn(&KeyWords) -> bool) -> KeyWordsError {
    let mut neighbours = 0..WORDS - 1;
    if let Some(first) = neighbours.find(|at| fits(&words.swapped(*at))) {
        return KeyWordsError::Swapped { first: first + 1 };
    }
    let list = Language::English.word_list();
    let mut best: Option<(f64, usize)> = None;
    for place in 0..WORDS {
        for word in list.iter().filter(|word| fits(&words.with(place, word))) {
            // By chance a second word may fit: people mistake words that look alike.
            let alike = strsim::jaro_winkler(words.at(place), word);
            if best.is_none_or(|(most, _)| alike > most) {
                best = Some((alike, place + 1));
            }
        }
    }
    match best {
        Some((_, place)) => KeyWordsError::Wrong { place },
        None => KeyWordsError::SeveralWrong,
    }
}
