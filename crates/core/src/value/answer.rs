//! Answers that are not values, each different from the others, and lists.

use serde_json::{Value as Json, json};

use super::{BodyError, Fact, Shape, Value, ValueError, Words};

/// A value, or one of four answers that must never be mixed up.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer<T> {
    /// The value.
    Given(T),
    /// There is none.
    None,
    /// Asked, and not known.
    NotKnown,
    /// Nobody has asked.
    NotAsked,
    /// Asked, and the person prefers not to say.
    PreferNotToSay,
}

impl<T> Answer<T> {
    const CHOICES: &'static [&'static str] =
        &["none", "not_known", "not_asked", "prefer_not_to_say"];

    /// The value, if one was given.
    pub fn given(&self) -> Option<&T> {
        match self {
            Self::Given(value) => Some(value),
            _ => None,
        }
    }

    /// The name in JSON and the plain words of an answer without a value.
    pub fn without_value(&self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Given(_) => None,
            Self::None => Some(("none", "none")),
            Self::NotKnown => Some(("not_known", "not known")),
            Self::NotAsked => Some(("not_asked", "not asked")),
            Self::PreferNotToSay => Some(("prefer_not_to_say", "prefer not to say")),
        }
    }

    /// Reads "none", "not known", "not asked" or "prefer not to say", which people
    /// also say as "rather not say".
    pub(crate) fn from_word(text: &str) -> Option<Self> {
        match text.trim().to_lowercase().replace(['_', '-'], " ").as_str() {
            "none" => Some(Self::None),
            "not known" => Some(Self::NotKnown),
            "not asked" => Some(Self::NotAsked),
            "prefer not to say" | "rather not say" | "would rather not say" => {
                Some(Self::PreferNotToSay)
            }
            _ => None,
        }
    }
}

impl<T: Value> Value for Answer<T> {
    const SHAPE: Shape = T::SHAPE;
    const ANSWERS: bool = true;

    fn has_value(&self) -> bool {
        self.given().is_some()
    }

    fn from_json(json: Json) -> Result<Self, BodyError> {
        let answer = match &json {
            Json::Object(map) if map.len() == 1 => map.get("answer"),
            _ => None,
        };
        let Some(answer) = answer else {
            return T::from_json(json).map(Self::Given);
        };
        let name = answer.as_str().filter(|name| Self::CHOICES.contains(name));
        let found = name.and_then(Self::from_word);
        found.ok_or_else(|| {
            BodyError::from(ValueError::Choice {
                choices: Self::CHOICES,
                nearest: None,
            })
            .under("answer")
        })
    }

    fn from_words(words: Words<'_>) -> Result<Self, BodyError> {
        // Before the value: "not known" must never become somebody's name.
        match words.one().ok().and_then(Self::from_word) {
            Some(answer) => Ok(answer),
            None => T::from_words(words).map(Self::Given),
        }
    }

    fn to_json(&self) -> Json {
        match (self, self.without_value()) {
            (Self::Given(value), _) => value.to_json(),
            (_, Some((name, _))) => json!({ "answer": name }),
            // Not reached: every answer without a value has a name.
            (_, None) => json!({ "answer": "not_known" }),
        }
    }

    fn shown(&self) -> String {
        match self {
            Self::Given(value) => value.shown(),
            other => other
                .without_value()
                .map_or_else(String::new, |(_, says)| says.to_owned()),
        }
    }

    fn facts(&self, label: &'static str, out: &mut Vec<Fact>) {
        match self {
            Self::Given(value) => value.facts(label, out),
            other => out.push(Fact {
                label,
                text: other.shown(),
            }),
        }
    }
}

/// Several things on one line: with semicolons where one of them has a comma.
#[must_use]
pub fn listed(items: &[String]) -> String {
    // A comma within an item would look like its end.
    let commas = items.iter().any(|item| item.contains(','));
    items.join(if commas { "; " } else { ", " })
}

/// One or more values in the order in which they were given.
#[derive(Clone, PartialEq, Eq)]
pub struct List<T>(Vec<T>);

impl<T> List<T> {
    /// The most items of a list.
    pub const MAX: usize = crate::limits::LIST_ITEMS;

    /// Makes a list of what is given.
    ///
    /// # Errors
    ///
    /// There is nothing, or too much.
    pub fn parse(items: Vec<T>) -> Result<Self, ValueError> {
        match items.len() {
            0 => Err(ValueError::Empty),
            len if len > Self::MAX => Err(ValueError::TooMany { max: Self::MAX }),
            _ => Ok(Self(items)),
        }
    }

    /// The values.
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }
}

impl<T: Value> Value for List<T> {
    const SHAPE: Shape = Shape::Many(&T::SHAPE);

    fn from_json(json: Json) -> Result<Self, BodyError> {
        let Json::Array(items) = json else {
            return Err(ValueError::WrongType { want: "a list" }.into());
        };
        let items: Result<Vec<T>, BodyError> = items.into_iter().map(T::from_json).collect();
        Ok(Self::parse(items?)?)
    }

    fn from_words(words: Words<'_>) -> Result<Self, BodyError> {
        let items = match T::SHAPE {
            Shape::Group { fields, main } => words.groups(fields, main),
            Shape::Coded { fields } => words.groups(fields, Some("text")),
            // Free words have commas of their own.
            Shape::Choice(_) => words.values_at_commas(),
            _ => words.values(),
        };
        let items: Result<Vec<T>, BodyError> = items.into_iter().map(T::from_words).collect();
        Ok(Self::parse(items?)?)
    }

    fn to_json(&self) -> Json {
        Json::Array(self.0.iter().map(Value::to_json).collect())
    }

    fn shown(&self) -> String {
        let items: Vec<String> = self.0.iter().map(Value::shown).collect();
        listed(&items)
    }

    fn facts(&self, label: &'static str, out: &mut Vec<Fact>) {
        if matches!(T::SHAPE, Shape::Group { .. }) {
            out.extend(self.0.iter().map(|item| Fact {
                label,
                text: item.shown(),
            }));
        } else {
            out.push(Fact {
                label,
                text: self.shown(),
            });
        }
    }
}
