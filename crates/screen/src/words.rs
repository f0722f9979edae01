//! The words of the pages in one language. They are found by their English, as it stands
//! in the templates and in the code; the translations are Fluent files in `languages/`.
//! What somebody wrote is never translated.

mod catalogues;
mod saying;

use carewallet_app::wording::entry::title;
use carewallet_app::wording::{Put, Say, in_english};
use carewallet_core::value::{Date, Fact, PartialDate};
use carewallet_core::{Body, Entry};
use carewallet_export::entry_text::{Line, body_lines, body_title};
use carewallet_export::i18n::{Catalogue, Localizer, slug};
use carewallet_export::{Language, in_order};
use fluent_bundle::FluentValue;

pub use saying::{Arg, Saying};

/// Marks words that are said later, so that the check of the translations finds them.
pub const fn english(words: &'static str) -> &'static str {
    words
}

/// The words of the pages in one language.
pub struct Words {
    language: Language,
    /// English has a file only where a number decides about the words.
    catalogue: Catalogue,
    /// The words of the record: labels, choices, headings of kinds.
    record: Localizer,
}

impl Words {
    /// The words of a language; `own` is the Fluent file of the face, which stands beside
    /// the one that all faces share.
    #[must_use]
    pub fn new(language: Language, own: &str) -> Self {
        Self {
            language,
            catalogue: Catalogue::of(
                language,
                &format!("{}\n{own}", catalogues::shared(language)),
            ),
            record: Localizer::new(language),
        }
    }

    /// Its BCP 47 tag.
    pub fn tag(&self) -> &'static str {
        self.language.tag()
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.language.is_right_to_left()
    }

    /// A sentence or a word of a page, given in English. What has no translation stays
    /// English.
    pub fn say<'w>(&'w self, english: &'w str) -> Saying<'w> {
        Saying::new(self, english)
    }

    /// That something was made from a record that could not be read completely, as sheets
    /// say it.
    pub fn incomplete(&self) -> String {
        in_order(&self.record.say("incomplete"), self.is_right_to_left())
    }

    /// A fact in a line: the label in the language of the page, the text as it was typed.
    pub fn fact(&self, fact: &Fact) -> String {
        let line = format!(
            "{}: {}",
            self.say(fact.label),
            self.record.value(&fact.text)
        );
        in_order(&line, self.is_right_to_left())
    }

    /// The title of an entry, as on a sheet.
    pub fn title(&self, entry: &Entry) -> String {
        match entry.body() {
            Some(body) => in_order(&body_title(&self.record, &body), self.is_right_to_left()),
            None => title(entry),
        }
    }

    /// The title of a statement that is no entry yet.
    pub fn title_of(&self, body: &Body) -> String {
        in_order(&body_title(&self.record, body), self.is_right_to_left())
    }

    /// The lines of a body, as on a sheet.
    pub fn lines(&self, body: &Body) -> Vec<Line> {
        let lines = body_lines(&self.record, body);
        let rtl = self.is_right_to_left();
        let in_order = |line: Line| Line {
            label: in_order(&line.label, rtl),
            text: in_order(&line.text, rtl),
            ..line
        };
        lines.into_iter().map(in_order).collect()
    }

    fn in_words(&self, english: &str, put: &[(&'static str, Put<'_>)]) -> String {
        let put_in = put.iter().map(|(name, put)| {
            let value = match put {
                Put::Text(words) => FluentValue::from(*words),
                Put::Number(number) => FluentValue::from(*number),
            };
            (*name, value)
        });
        let translated = self
            .catalogue
            .say(&slug(english), &put_in.collect::<Vec<_>>());
        let words = match translated {
            Some(words) => words,
            None if put.is_empty() => self.record.term(english),
            None => in_english(english, put),
        };
        in_order(&words, self.is_right_to_left())
    }
}

impl Say for Words {
    fn say(&self, english: &str, put: &[(&'static str, Put<'_>)]) -> String {
        self.in_words(english, put)
    }

    fn day(&self, day: Date) -> String {
        in_order(&self.record.date(day), self.is_right_to_left())
    }

    fn partial_day(&self, day: PartialDate) -> String {
        in_order(&self.record.partial_date(day), self.is_right_to_left())
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::new(Language::default(), "")
    }
}
