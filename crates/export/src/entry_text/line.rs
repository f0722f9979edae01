//! A line of the text of an entry.

use serde_json::Value as Json;

/// One labelled line of an entry.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// Its label.
    pub label: String,
    /// Its text.
    pub text: String,
    /// The same in English; what somebody typed is the same in both.
    pub english: String,
    /// Where it stands, as a form names the place; empty for what programs need not
    /// find.
    pub path: String,
    /// What stands there, exactly as it is kept.
    pub value: Option<Json>,
}

impl Line {
    /// A line with the same text in every language.
    #[must_use]
    pub fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            label: label.into(),
            english: text.clone(),
            text,
            path: String::new(),
            value: None,
        }
    }

    /// The same line, with its place and what stands there.
    #[must_use]
    pub(crate) fn at(self, path: &str, value: impl Into<Json>) -> Self {
        Self {
            path: path.to_owned(),
            value: Some(value.into()),
            ..self
        }
    }
}
