//! An agency's form, answered from the record: what nobody asks again, and the
//! questions that are left.

use serde_json::Value as Json;

use super::paper::AGENCY;
use super::story::Desk;
use super::{Tour, number};
use crate::exit::Refusal;

/// The form, and the files that come of it.
const NAME: &str = "homecare";
pub(super) const FORM: &str = "homecare-form.pdf";
pub(super) const QUESTIONS: &str = "homecare-questions.pdf";

/// How many questions stand on the sheet: what is held back at home does too.
fn left_on_paper(held: &Json) -> usize {
    let answers = held["answers"].as_array().into_iter().flatten();
    let open = answers.filter(|answer| match answer["state"].as_str() {
        Some("partly" | "stale" | "not_known") => true,
        _ => answer["shortfall"] == "too_private",
    });
    open.count()
}

impl Tour<'_> {
    pub(super) fn a_form(&mut self) -> Result<(), Refusal> {
        self.story.at("2026-03-30T18:30:00Z", Desk::Family);
        self.step(10, "A form, answered from the record");
        self.tell(&format!(
            "{AGENCY} has a form of its own for Margaret's review. carewallet knows it: each of \
             its questions says where in the record its answer lives."
        ));
        let held = self.types(&["form", NAME])?;
        let (covered, asked) = (
            number(&held, "/coverage/covered"),
            number(&held, "/coverage/asked"),
        );
        let left = left_on_paper(&held);
        self.story.tell(&format!(
            "\n   {covered} of {asked} questions are answered already.\n\n"
        ));
        self.tell(&format!(
            "{left} are left to ask. They go on paper, with room to write, and the form goes \
             to {AGENCY} as far as it is filled."
        ));
        self.types(&["form", NAME, "--gap", QUESTIONS])?;
        self.types(&["form", NAME, "--to", AGENCY, "-o", FORM])?;
        let ledger = self.types(&["ledger", "--questions"])?;
        self.tell(&format!(
            "The ledger counts: {} questions not asked again.",
            number(&ledger, "/questions/not_asked_again")
        ));
        Ok(())
    }
}
