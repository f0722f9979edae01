//! A form that came back filled: our own answers as JSON, or a FHIR R4
//! `QuestionnaireResponse` (docs/taking-over.md). It is taken apart here, and nothing is
//! understood: what an answer means for a record is for whoever asks.

mod error;
mod fhir;
mod own;

#[cfg(test)]
mod tests;

use carewallet_core::{limits, text_file};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

pub use error::ReturnedError;

use crate::json_levels::levels;

/// A form that came back filled.
pub struct ReturnedForm {
    /// How it was written.
    pub sort: ReturnedSort,
    /// The id and the version of the form, where it is said and one of ours.
    pub form: Option<(String, String)>,
    /// The name of the person whom it is about, if it says so.
    pub about: Option<String>,
    /// The answers, each question once, in the order of the file.
    pub answers: Vec<ReturnedAnswer>,
}

/// How a form that came back was written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ReturnedSort {
    /// Our own answers as JSON.
    Own,
    /// A FHIR R4 `QuestionnaireResponse`.
    Fhir,
}

/// What was answered to one question.
#[derive(Clone, PartialEq, Eq)]
pub struct ReturnedAnswer {
    /// The question's id.
    pub id: String,
    /// The words of the question, if they stand there.
    pub label: Option<String>,
    /// The answer in words.
    pub lines: Vec<String>,
    /// Choices of the form.
    pub codes: Vec<ReturnedCode>,
    /// A date, a number, yes or no.
    pub value: Option<ReturnedValue>,
    /// Why nothing can be made of it, if so.
    pub odd: Option<&'static str>,
}

/// A choice of a form.
#[derive(Clone, PartialEq, Eq)]
pub struct ReturnedCode {
    /// The choice's value, or code.
    pub code: String,
    /// Its words, if they stand there.
    pub display: Option<String>,
    /// The list that the code is of, if it is named.
    pub system: Option<String>,
}

/// A value that is not words.
#[derive(Clone, PartialEq, Eq)]
pub enum ReturnedValue {
    /// Yes or no.
    YesNo(bool),
    /// A date as ISO writes it, or what else the record keeps as text.
    Text(String),
    /// A number, as it was written.
    Number(String),
}

impl ReturnedForm {
    /// Whether a file is such a form; by its content, never by its name. It may still
    /// be damaged.
    #[must_use]
    pub fn is_one(bytes: &[u8]) -> bool {
        let bytes = text_file::utf8(bytes);
        let Ok(text) = std::str::from_utf8(&bytes) else {
            return false;
        };
        let text = text_file::json_with_plain_spaces(text);
        // A file that is cut off has told its names before that.
        let (names, _) = names_in(&text);
        let has = |wanted: &str| names.iter().any(|name| name == wanted);
        has("resourceType") || (has("form") || has("answers")) && !has("kind")
    }

    /// Reads such a form.
    ///
    /// # Errors
    /// Why it cannot be read. No answer is repeated.
    pub fn read(bytes: &[u8]) -> Result<Self, ReturnedError> {
        if bytes.len() > limits::FORM_BYTES {
            return Err(ReturnedError::TooLarge {
                limit: limits::FORM_BYTES,
            });
        }
        let bytes = text_file::utf8(bytes);
        let text = std::str::from_utf8(&bytes).map_err(|_| ReturnedError::NotText)?;
        if levels(&bytes) > limits::JSON_DEPTH {
            return Err(ReturnedError::TooDeep {
                limit: limits::JSON_DEPTH,
            });
        }
        let text = text_file::json_with_plain_spaces(text);
        let (names, read) = names_in(&text);
        read?;
        let form = if names.iter().any(|name| name == "resourceType") {
            fhir::read(&text)?
        } else {
            own::read(&text)?
        };
        if form.answers.len() > limits::FORM_QUESTIONS {
            return Err(ReturnedError::TooMany {
                limit: limits::FORM_QUESTIONS,
            });
        }
        Ok(form)
    }

    /// Adds what was answered to a question. A second answer to it makes both useless.
    fn push(&mut self, answer: ReturnedAnswer) {
        let first = self.answers.iter_mut().find(|one| one.id == answer.id);
        if let Some(first) = first {
            first.odd = Some("it is answered twice in the file");
        // One too many is enough to refuse the file.
        } else if self.answers.len() <= limits::FORM_QUESTIONS {
            self.answers.push(answer);
        }
    }
}

impl ReturnedAnswer {
    /// Whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let blank = self.lines.iter().all(|line| line.trim().is_empty());
        blank && self.codes.is_empty() && self.value.is_none() && self.odd.is_none()
    }
}

/// The names of an object, as far as it can be read, and why no further.
fn names_in(text: &str) -> (Vec<String>, Result<(), serde_json::Error>) {
    let mut names = Vec::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let read = Names(&mut names).deserialize(&mut json);
    (names, read)
}

/// The names of an object, in order.
struct Names<'n>(&'n mut Vec<String>);

impl<'de> DeserializeSeed<'de> for Names<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Names<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(name) = map.next_key::<String>()? {
            self.0.push(name);
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}
