//! How many questions of forms were answered from the record, for programs.

use serde::Serialize;

use crate::forms::QuestionCounts;

/// What of a form was answered.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountsView {
    /// How many questions are answered.
    pub answered: usize,
    /// How many the form asks.
    pub asked: usize,
    /// The form's id.
    pub form: String,
    /// How many of the answers were asked for this form.
    pub new: usize,
    /// The form's version.
    pub version: String,
}

impl From<&QuestionCounts> for CountsView {
    fn from(counts: &QuestionCounts) -> Self {
        Self {
            answered: counts.answered,
            asked: counts.asked,
            form: counts.form.clone(),
            new: counts.new,
            version: counts.version.clone(),
        }
    }
}
