//! What every body can say about itself.

use serde_json::{Map, Value as Json};
use unicode_normalization::UnicodeNormalization;

use crate::value::{BodyError, Fact, Group};

use super::caution::Caution;
use super::opening::Opening;
use super::title::Title;

/// What a kind adds to the table of its fields.
pub(crate) trait Talk {
    /// A short title.
    fn title(&self) -> Title;

    /// How it begins when all of it goes on one line.
    fn opening(&self) -> Opening {
        Opening::of(self.title().to_string())
    }

    /// The person's free text.
    fn own_words(&self) -> Option<&str> {
        None
    }

    /// What it says, where that is not simply its fields.
    fn told(&self) -> Option<Vec<Fact>> {
        None
    }

    /// What a reader should check.
    fn warnings(&self) -> Vec<Caution> {
        Vec::new()
    }

    /// The rules between fields.
    fn check(&self) -> Result<(), BodyError> {
        Ok(())
    }
}

/// A body behind a reference: its own words and its fields.
pub(crate) trait Content: Talk {
    fn map(&self) -> Map<String, Json>;
    fn lines(&self) -> Vec<Fact>;
}

impl<T: Talk + Group> Content for T {
    fn map(&self) -> Map<String, Json> {
        self.to_map()
    }

    fn lines(&self) -> Vec<Fact> {
        self.told().unwrap_or_else(|| self.all_facts())
    }
}

/// Words made comparable: NFC, lower case, single spaces.
pub(crate) fn key(words: &str) -> String {
    if words.is_ascii() {
        // Nearly always: nothing to compose, and no letter that changes its length.
        return single_spaces(&words.to_ascii_lowercase());
    }
    // Lower case may take a letter apart again, such as İ, so compose once more.
    let lower: String = words
        .nfc()
        .collect::<String>()
        .to_lowercase()
        .nfc()
        .collect();
    single_spaces(&lower)
}

fn single_spaces(words: &str) -> String {
    let mut spaced = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn the_same_words_make_the_same_key() {
        assert_eq!(
            key("  Sian\u{302}  ELLIS "),
            key("siân ellis"
                .replace('â', "a")
                .replace("sian", "sian\u{302}")
                .as_str())
        );
        assert_eq!(key("Jose\u{301}"), key("JOSÉ"));
        assert_ne!(key("Warfarin"), key("Warfarin sodium"));
        // With and without a letter that is not ASCII.
        assert_eq!(key("\t DR  O'Neil\n"), "dr o'neil");
        assert_eq!(key("\t DR  Ó Neil\n"), "dr ó neil");
    }
}
