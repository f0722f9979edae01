//! A line of what an entry says.

/// One thing that an entry says.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub label: String,
    /// What is said.
    pub text: String,
    /// The same in English; what somebody typed is the same in both.
    pub english: String,
}

impl Line {
    /// A line that says the same in every language.
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
