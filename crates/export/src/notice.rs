//! What is said first where part of the record could not be read.

use crate::document::Notice;
use crate::i18n::Localizer;
use crate::language::Language;

/// What stands at the head of every page of something incomplete.
pub(crate) fn incomplete(localizer: &Localizer) -> Notice {
    let mut notice = Notice {
        words: vec![localizer.say("incomplete")],
        short: vec![localizer.say("incomplete-short")],
    };
    if localizer.language() != Language::English {
        let english = Localizer::new(Language::English);
        notice.words.push(english.say("incomplete"));
        notice.short.push(english.say("incomplete-short"));
    }
    notice
}

/// The same for what is English only: forms, and files for programs.
pub(crate) fn incomplete_in_english() -> Notice {
    incomplete(&Localizer::new(Language::English))
}

/// What is said of something that was made from a record of which part could
/// not be read, in English.
#[must_use]
pub fn incomplete_words() -> String {
    Localizer::new(Language::English).say("incomplete")
}
