//! A question, as it is worded.

use crate::form::Asked;

/// A question as it is worded.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    /// The question.
    pub label: &'a str,
    /// The line of help under it.
    pub hint: Option<&'a str>,
    /// The heading over it.
    pub section: &'a str,
    /// Whom the form addresses.
    pub asks: Asked,
}
