//! What bodies hold at a path. Works on the JSON of a body, so that a form of
//! a hundred questions reads each body once.

use serde_json::{Map, Value as Json};

use super::{Filter, Path, Step, Test};
use crate::value::{Date, Field, PartialDate, Shape};

/// Something that a body holds at a path.
pub struct Found<'b> {
    /// The field; `None` when the whole body is meant.
    pub field: Option<&'static Field>,
    /// What it holds.
    pub holds: Holds<'b>,
}

/// What a field holds.
pub enum Holds<'b> {
    /// A value.
    Value(&'b Json),
    /// There is none, and somebody said so.
    None,
    /// Asked, and not known.
    NotKnown,
    /// Nobody has asked.
    NotAsked,
    /// Asked, and the person prefers not to say.
    PreferNotToSay,
    /// The whole body.
    Body,
}

impl Path {
    /// Whether the path means this body of its kind: whether its filters fit.
    #[must_use]
    pub fn means(&self, body: &Map<String, Json>) -> bool {
        self.filters.iter().all(|filter| filter.fits(body))
    }

    /// The same on a day: an end that is still to come is no end yet.
    #[must_use]
    pub fn means_on(&self, body: &Map<String, Json>, today: Date) -> bool {
        let mut filters = self.filters.iter();
        filters.all(|filter| filter.fits(body) || filter.is_to_come(body, today))
    }

    /// Whether nothing that the body says contradicts the filters; it may be
    /// silent where they look.
    pub(crate) fn may_mean(&self, body: &Map<String, Json>) -> bool {
        let says = |filter: &Filter| {
            filter
                .fields
                .first()
                .is_some_and(|f| body.contains_key(f.name))
        };
        let mut applicable = self.filters.iter().filter(|filter| says(filter));
        applicable.all(|filter| filter.fits(body))
    }

    /// What a body that the path means holds there; nothing if the field is
    /// absent. One for each group where it leads through a list.
    #[must_use]
    pub fn find<'b>(&self, body: &'b Map<String, Json>) -> Vec<Found<'b>> {
        if self.steps.is_empty() {
            return vec![Found {
                field: None,
                holds: Holds::Body,
            }];
        }
        let mut found = Vec::new();
        walk(body, &self.steps, &mut found);
        found
    }
}

impl Field {
    /// What a value of this field is: one of the answers without a value, or a value.
    pub(crate) fn found<'b>(&'static self, value: &'b Json) -> Found<'b> {
        Found {
            field: Some(self),
            holds: answer(value).unwrap_or(Holds::Value(value)),
        }
    }
}

fn walk<'b>(body: &'b Map<String, Json>, steps: &[Step], found: &mut Vec<Found<'b>>) {
    let Some((step, rest)) = steps.split_first() else {
        return;
    };
    let Some(value) = body.get(step.field.name) else {
        return;
    };
    // "Not known" for a group answers for every field in it.
    if answer(value).is_some() || (rest.is_empty() && step.filters.is_empty()) {
        found.push(step.field.found(value));
        return;
    }
    for group in groups(value) {
        if !step.filters.iter().all(|filter| filter.fits(group.1)) {
            continue;
        }
        if rest.is_empty() {
            found.push(Found {
                field: Some(step.field),
                holds: Holds::Value(group.0),
            });
        } else {
            walk(group.1, rest, found);
        }
    }
}

/// The groups in a field: itself, or those of its list.
fn groups(value: &Json) -> Vec<(&Json, &Map<String, Json>)> {
    let items = match value {
        Json::Array(items) => items.as_slice(),
        one => std::slice::from_ref(one),
    };
    items
        .iter()
        .filter_map(|item| Some((item, item.as_object()?)))
        .collect()
}

/// One of the four answers that are not values.
fn answer(value: &Json) -> Option<Holds<'static>> {
    // An answer stands alone in its object: with more members it is a group.
    let map = value.as_object().filter(|map| map.len() == 1)?;
    Some(match map.get("answer")?.as_str()? {
        "none" => Holds::None,
        "not_known" => Holds::NotKnown,
        "not_asked" => Holds::NotAsked,
        "prefer_not_to_say" => Holds::PreferNotToSay,
        _ => return None,
    })
}

impl Filter {
    pub(crate) fn fits(&self, body: &Map<String, Json>) -> bool {
        let mut held = Vec::new();
        leaves(body, &self.fields, &mut held);
        match &self.test {
            Test::Is(names) => held.iter().any(|value| is_one_of(value, names)),
            // What is not there is none of the names, so this fits as well.
            Test::IsNot(names) => !held.iter().any(|value| is_one_of(value, names)),
            Test::Says(words) => held.iter().any(|value| says_one_of(value, words)),
            Test::Absent => held.is_empty(),
        }
    }

    /// Whether a date that is not to be there is still to come.
    fn is_to_come(&self, body: &Map<String, Json>, today: Date) -> bool {
        let mut held = Vec::new();
        leaves(body, &self.fields, &mut held);
        let dates = held
            .iter()
            .map(|value| PartialDate::parse(value.as_str()?).ok());
        self.test == Test::Absent
            && dates
                .into_iter()
                .all(|date| date.is_some_and(|date| date.earliest() > today))
    }
}

/// The values that a chain of fields leads to.
fn leaves<'b>(body: &'b Map<String, Json>, fields: &[&'static Field], out: &mut Vec<&'b Json>) {
    let Some((field, rest)) = fields.split_first() else {
        return;
    };
    let Some(value) = body.get(field.name) else {
        return;
    };
    if !rest.is_empty() {
        for (_, group) in groups(value) {
            leaves(group, rest, out);
        }
        return;
    }
    match value {
        Json::Array(items) => out.extend(items),
        one => out.push(one),
    }
}

fn is_one_of(value: &Json, names: &[String]) -> bool {
    // A filter is text, so every sort of value is compared as a path spells it.
    let name = match value {
        Json::String(text) => text.clone(),
        Json::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Json::Number(number) => number.to_string(),
        Json::Object(_) if matches!(answer(value), Some(Holds::None)) => "none".to_owned(),
        _ => return false,
    };
    names.contains(&name)
}

fn says_one_of(value: &Json, words: &[String]) -> bool {
    let text = match value {
        Json::String(text) => text,
        // Words with codes beside them.
        Json::Object(map) => match map.get("text").and_then(Json::as_str) {
            Some(text) => text,
            None => return false,
        },
        _ => return false,
    };
    let text = text.to_lowercase();
    words.iter().any(|word| starts_a_word(&text, word))
}

fn starts_a_word(text: &str, word: &str) -> bool {
    // The start of a word finds its plural; a match inside a word would find other things.
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

/// True for fields that hold words.
pub(super) fn is_words(shape: Shape) -> bool {
    match shape {
        Shape::Many(inner) => is_words(*inner),
        shape => matches!(shape, Shape::Line | Shape::Text | Shape::Coded { .. }),
    }
}
