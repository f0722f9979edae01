//! What is said first where part of the record could not be read.

use crate::document::Notice;
use crate::language::Language;
use crate::tongue::Tongue;

/// What stands at the head of every page of something incomplete.
pub(crate) fn incomplete(tongue: &Tongue) -> Notice {
    let mut words = vec![tongue.say("incomplete")];
    if tongue.language() != Language::English {
        words.push(incomplete_words());
    }
    Notice {
        words,
        short: tongue.both("incomplete-short"),
    }
}

/// The same for what is English only: forms, and files for programs.
pub(crate) fn incomplete_in_english() -> Notice {
    incomplete(&Tongue::new(Language::English))
}

/// What is said of something that was made from a record of which part could
/// not be read, in English.
#[must_use]
pub fn incomplete_words() -> String {
    Tongue::new(Language::English).say("incomplete")
}
