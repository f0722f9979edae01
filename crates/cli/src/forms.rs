//! Forms as they are typed, and what is said of them.

mod typed;

use std::path::Path;

use crate::exit::Refusal;

pub(crate) use carewallet_app::forms::{QuestionCounts, find};
pub(crate) use typed::{Typed, word};

/// How many questions were answered, such as `form homecare: 27 of 34 questions
/// answered, 3 of them for the first time`.
pub(crate) fn counts_in_words(counts: &QuestionCounts) -> String {
    let new = match counts.new {
        0 => String::new(),
        new => format!(", {new} of them for the first time"),
    };
    format!(
        "form {}: {} of {} questions answered{new}",
        counts.form, counts.answered, counts.asked
    )
}

/// Refuses a name for a form's file that says it is something else.
pub(crate) fn is_json(path: &Path) -> Result<(), Refusal> {
    let ending = path.extension().unwrap_or_default();
    if ending.eq_ignore_ascii_case("json") {
        return Ok(());
    }
    Err(Refusal::usage(
        format!("{}: a form is a JSON file", path.display()),
        "end the name in .json",
    ))
}
