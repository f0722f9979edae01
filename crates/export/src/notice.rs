//! What is said first where part of the record could not be read.

use crate::document::Notice;
use crate::language::Language;
use crate::tongue::Tongue;

/// What stands at the head of every page of something incomplete.
pub(crate) fn incomplete(tongue: &Tongue) -> Notice {
    let mut notice = Notice {
        words: vec![tongue.say("incomplete")],
        short: vec![tongue.say("incomplete-short")],
    };
    if tongue.language() != Language::English {
        let english = Tongue::new(Language::English);
        notice.words.push(english.say("incomplete"));
        notice.short.push(english.say("incomplete-short"));
    }
    notice
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
