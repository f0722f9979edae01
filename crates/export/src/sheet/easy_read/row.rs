//! A row of Easy Read: a picture, a label, sentences of ours and words of the
//! record, each on a line of its own.

use carewallet_core::value::BodyField;

use crate::document::{Pictured, Text, Tone};
use crate::entry_text::EntryText;
use crate::sheet::lines::Lines;
use crate::sheet::{body_text, source};
use crate::symbol::Symbol;

/// Who is spoken about, and from which entries.
pub(super) struct Speaker<'a> {
    pub(super) lines: &'a Lines<'a>,
    /// What the person likes to be called.
    pub(super) name: String,
}

impl<'a> Speaker<'a> {
    /// A heading.
    pub(super) fn title(&self, id: &str) -> String {
        let name = [("name", self.name.as_str().into())];
        self.lines.at.localizer.both_with(id, name)
    }

    /// A row without words.
    pub(super) fn row(&'a self, symbol: Symbol, label: impl Into<String>) -> Row<'a> {
        Row {
            speaker: self,
            symbol,
            label: label.into(),
            text: Text::default(),
        }
    }

    /// The title of an entry, without anything in brackets beside it.
    pub(super) fn title_of(&self, entry_text: &EntryText<'_>) -> String {
        let body = entry_text.body.as_ref();
        body.map_or_else(String::new, |body| {
            body_text::title(self.lines.at.localizer, body)
        })
    }

    /// The day on which something begins that has not begun.
    pub(super) fn begins(&self, entry_text: &EntryText<'_>) -> Option<String> {
        let start = self.lines.at.begins(entry_text)?;
        Some(self.lines.at.localizer.partial_date(start))
    }

    /// What a field says in plain words.
    pub(super) fn field(&self, field: &impl BodyField) -> Option<String> {
        self.lines.field(field)
    }
}

pub(super) struct Row<'a> {
    speaker: &'a Speaker<'a>,
    symbol: Symbol,
    label: String,
    text: Text,
}

impl Row<'_> {
    /// A sentence of ours.
    pub(super) fn say(self, id: &str) -> Self {
        self.sentence(id, &[])
    }

    /// A sentence of ours with a short word of the record in it.
    pub(super) fn say_of(self, id: &str, variable: &str, word: &str) -> Self {
        self.sentence(id, &[(variable, word.into())])
    }

    /// The same, if there is such a word.
    pub(super) fn say_of_given(self, id: &str, variable: &str, word: Option<String>) -> Self {
        match word {
            Some(word) => self.say_of(id, variable, &word),
            None => self,
        }
    }

    fn sentence(self, id: &str, more: &[(&str, fluent_bundle::FluentValue<'_>)]) -> Self {
        let mut args = more.to_vec();
        args.push(("name", self.speaker.name.as_str().into()));
        let said = self.speaker.lines.at.localizer.say_args(id, &args);
        self.line(Tone::Plain, &said)
    }

    /// A sentence of ours, then a name from the record in bold.
    pub(super) fn named(self, id: &str, words: Option<String>) -> Self {
        match words {
            Some(words) => self.say(id).line(Tone::Strong, &words),
            None => self,
        }
    }

    /// A sentence of ours, then what somebody wrote, marked as their words.
    pub(super) fn quoted(self, id: &str, words: Option<String>) -> Self {
        match words {
            Some(words) => self.say(id).line(Tone::Plain, &format!("“{words}”")),
            None => self,
        }
    }

    /// What is past its day has to be asked again, and so has what others say
    /// differently.
    pub(super) fn checked(self, entry_text: &EntryText<'_>) -> Self {
        let again = source::flag(self.speaker.lines.at, entry_text);
        let differs = entry_text.agreement.dispute.map(|_| "easy-differs");
        let ids = [differs, again.map(|_| "easy-check-again")];
        ids.into_iter().flatten().fold(self, Self::say)
    }

    fn line(mut self, tone: Tone, words: &str) -> Self {
        if !self.text.runs.is_empty() {
            self.text = self.text.with(Tone::Plain, "\n");
        }
        self.text = self.text.with(tone, words);
        self
    }

    pub(super) fn pictured(self) -> Pictured {
        Pictured {
            symbol: self.symbol,
            label: self.label,
            words: self.text,
        }
    }
}
