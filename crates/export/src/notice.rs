//! The notice that part of the record could not be read.

use crate::document::Notice;
use crate::i18n::Localizer;
use crate::language::Language;

/// The notice at the top of every page of something incomplete.
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

/// The same for what is in English only: forms, and files for programs.
pub(crate) fn incomplete_in_english() -> Notice {
    incomplete(&Localizer::new(Language::English))
}

/// The English words for something made from a record that could not be read
/// completely.
#[must_use]
pub fn incomplete_words() -> String {
    Localizer::new(Language::English).say("incomplete")
}
