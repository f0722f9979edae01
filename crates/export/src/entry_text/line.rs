//! A line of the text of an entry.

/// One labelled line of an entry.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// Its label.
    pub label: String,
    /// Its text.
    pub text: String,
    /// The same in English; what somebody typed is the same in both.
    pub english: String,
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
        }
    }
}
