//! What was answered so far, in words.

use carewallet_app::wording::Say as _;
use carewallet_core::kind::{Choice, Field, Shape};
use carewallet_core::value::{ClockTime, PartialDate};

use super::EntryPages;
use crate::Words;

/// A field that was answered.
pub struct Answered {
    /// Its name.
    pub field: &'static str,
    /// Its label, in English.
    pub label: &'static str,
    /// Each of its values.
    pub texts: Vec<String>,
}

/// What was answered, field by field in the order of the questions.
pub(super) fn answered(words: &Words, pages: &EntryPages) -> Vec<Answered> {
    let mut rows = Vec::new();
    for field in pages.walk.fields() {
        let texts: Vec<String> = pages
            .walk
            .answers()
            .iter()
            .filter(|(name, _)| name.split('.').next() == Some(field.name))
            .map(|(name, value)| text(words, pages, field, name, value))
            .collect();
        if !texts.is_empty() {
            rows.push(Answered {
                field: field.name,
                label: field.label,
                texts,
            });
        }
    }
    rows
}

/// An entry that was begun, in a line.
pub(super) fn in_short(words: &Words, pages: &EntryPages) -> String {
    let kind = words.say(pages.walk.kind().title());
    let first = answered(words, pages).into_iter().next();
    let first = first.and_then(|row| row.texts.into_iter().next());
    first.map_or_else(|| kind.to_string(), |first| format!("{kind}, {first}"))
}

fn text(words: &Words, pages: &EntryPages, top: &'static Field, name: &str, value: &str) -> String {
    let field = pages.walk.kind().field_at(name).unwrap_or(top);
    let text = in_words(words, field.shape, value);
    // A part of a group needs its own name.
    if name.contains('.') && field.name != top.name {
        format!("{}: {text}", words.say(field.label))
    } else {
        text
    }
}

/// A value as a person reads it; what has no other words stands as it is kept.
fn in_words(words: &Words, shape: Shape, value: &str) -> String {
    match shape {
        Shape::Choice(choices) => chosen(words, choices, value),
        Shape::Many(Shape::Choice(choices)) => {
            let all: Vec<String> = value
                .split(", ")
                .map(|one| chosen(words, choices, one))
                .collect();
            all.join(", ")
        }
        Shape::Many(inner) => in_words(words, *inner, value),
        Shape::Date | Shape::PartialDate => PartialDate::parse(value)
            .map_or_else(|_| value.to_owned(), |day| words.partial_day(day)),
        Shape::ClockTime => {
            ClockTime::parse(value).map_or_else(|_| value.to_owned(), |time| time.plain())
        }
        // Kept in these words and no others.
        Shape::YesNo if matches!(value, "yes" | "no") => words.say(value).to_string(),
        _ => value.to_owned(),
    }
}

fn chosen(words: &Words, choices: &[Choice], name: &str) -> String {
    let choice = choices.iter().find(|choice| choice.name == name.trim());
    choice.map_or_else(
        || name.to_owned(),
        |choice| words.say(choice.says).to_string(),
    )
}

/// The fields without an answer.
pub(super) fn left(pages: &EntryPages) -> Vec<(&'static str, &'static str)> {
    let answers = pages.walk.answers();
    let is_left = |name: &str| {
        let mut answers = answers.iter();
        !answers.any(|(answered, _)| answered.split('.').next() == Some(name))
    };
    let fields = pages.walk.fields().iter();
    fields
        .filter(|field| !matches!(field.shape, Shape::NoneKnown) && is_left(field.name))
        .map(|field| (field.name, field.label))
        .collect()
}
