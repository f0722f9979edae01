//! The fixed words of sheets in one language: sentences by id, and terms of the
//! record (labels, choices, headings) by their English. The catalogues are
//! Fluent files in `languages/`; somebody's own words are never translated.

mod catalogue;
mod day;

use carewallet_core::value::{Date, PartialDate};
use catalogue::terms_of;
use fluent_bundle::FluentValue;

use crate::bidi::{is_right_to_left, value};
use crate::document::{Text, Tone};
use crate::language::Language;

pub use catalogue::{Catalogue, slug, terms};

/// Between a word and its English.
const BESIDE: &str = " · ";

/// The fixed words of a sheet, in one language with English beside it.
pub struct Localizer {
    language: Language,
    sentences: Catalogue,
    english: Option<Catalogue>,
    terms: Option<Catalogue>,
}

impl Localizer {
    /// The words of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let other = language != Language::English;
        Self {
            language,
            sentences: Catalogue::sentences(language),
            english: other.then(|| Catalogue::sentences(Language::English)),
            terms: other.then(|| terms_of(language)).flatten(),
        }
    }

    /// Marks a value of the record where its order could suffer among other
    /// words.
    #[must_use]
    pub fn value(&self, words: &str) -> String {
        value(words, is_right_to_left(self.language.tag())).into_owned()
    }

    /// Which language it is.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A fixed sentence.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, [])
    }

    /// A fixed sentence with words or numbers in it.
    #[must_use]
    pub fn say_with<const N: usize>(&self, id: &str, args: [(&str, FluentValue<'_>); N]) -> String {
        self.say_args(id, &args)
    }

    /// The same with a number of arguments that is not known when compiling.
    #[must_use]
    pub fn say_args(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let translated = self.sentences.say(id, args);
        translated
            .or_else(|| self.english.as_ref()?.say(id, args))
            .unwrap_or_else(|| id.to_owned())
    }

    /// A short fixed text with the English beside it, for headings and labels.
    #[must_use]
    pub fn both(&self, id: &str) -> String {
        self.both_with(id, [])
    }

    /// The same with words or numbers in it.
    #[must_use]
    pub fn both_with<const N: usize>(
        &self,
        id: &str,
        args: [(&str, FluentValue<'_>); N],
    ) -> String {
        let english = self.english.as_ref().and_then(|one| one.say(id, &args));
        beside(self.say_with(id, args), english)
    }

    /// A fixed sentence with the English in quiet words under it, for
    /// instructions to readers of either language.
    #[must_use]
    pub fn text(&self, id: &str) -> Text {
        self.text_with(id, [])
    }

    /// Several fixed sentences, a line each, with the English under them.
    #[must_use]
    pub fn texts<const N: usize>(&self, ids: [&str; N]) -> Text {
        let translated = ids.map(|id| self.say(id)).join("\n");
        let english = self.english.as_ref();
        let english = english.map(|one| ids.map(|id| one.say(id, &[]).unwrap_or_default()));
        let text = Text::plain(translated);
        match english {
            Some(english) => text.with(Tone::Quiet, format!("\n{}", english.join("\n"))),
            None => text,
        }
    }

    /// The same with words or numbers in it.
    #[must_use]
    pub fn text_with<const N: usize>(&self, id: &str, args: [(&str, FluentValue<'_>); N]) -> Text {
        let english = self.english.as_ref().and_then(|one| one.say(id, &args));
        let text = Text::plain(self.say_with(id, args));
        match english {
            Some(english) => text.with(Tone::Quiet, format!("\n{english}")),
            None => text,
        }
    }

    /// A short fixed text with a date in it, which may be just a month or a
    /// year, and the English beside it.
    #[must_use]
    pub fn both_on(&self, id: &str, day: impl Into<PartialDate>) -> String {
        let day = day.into();
        let translated = self.say_with(id, [("day", self.partial_date(day).into())]);
        let args = [("day", day.plain().into())];
        let english = self.english.as_ref().and_then(|one| one.say(id, &args));
        beside(translated, english)
    }

    /// A fixed word of the record (a label, a choice, a heading of a kind),
    /// given in English; unknown words stay as they are.
    #[must_use]
    pub fn term(&self, english: &str) -> String {
        self.term_of(english).unwrap_or_else(|| english.to_owned())
    }

    fn term_of(&self, english: &str) -> Option<String> {
        self.terms.as_ref()?.say(&slug(english), &[])
    }

    /// The same with the English beside it, as labels and headings stand.
    #[must_use]
    pub fn term_both(&self, english: &str) -> String {
        let other = self.english.is_some().then(|| english.to_owned());
        beside(self.term(english), other)
    }

    /// The same with the English in brackets, as choices stand in a value.
    #[must_use]
    pub fn choice(&self, english: &str) -> String {
        let translated = self.term(english);
        if translated == english || translated.ends_with(&format!("({english})")) {
            return translated;
        }
        format!("{translated} ({english})")
    }

    /// A day, such as `12 March 2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        day::date(self, date)
    }

    /// A day, a month or a year.
    #[must_use]
    pub fn partial_date(&self, date: PartialDate) -> String {
        day::partial(self, date)
    }
}

fn beside(translated: String, english: Option<String>) -> String {
    match english.filter(|english| *english != translated) {
        Some(english) => format!("{translated}{BESIDE}{english}"),
        None => translated,
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::sentences_of;
