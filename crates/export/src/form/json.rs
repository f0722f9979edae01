//! The filled form as JSON, for an agency's own system.

use carewallet_core::Form;
use carewallet_core::coverage::{Answer, Coverage, Shortfall, Tally};
use carewallet_core::form::AnswerType;
use serde::Serialize;
use serde_json::Value;

use super::answer_text;
use super::{FormHeader, marks};

/// A form that is filled from a record, for programs.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormAnswers<'c> {
    /// The form's id.
    pub form: &'c str,
    /// The form's version.
    pub version: &'c str,
    /// The name of the person whom it is about.
    pub about: &'c str,
    /// Part of the record could not be read.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub incomplete: bool,
    /// How many questions are in which state.
    pub coverage: AnswerCounts,
    /// The questions, in order, with their answers.
    pub answers: Vec<AnsweredQuestion<'c>>,
}

/// How many questions are in which state.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerCounts {
    /// How many the form asks of the record.
    pub asked: usize,
    /// How many of them are answered.
    pub covered: usize,
    /// Answered by an entry.
    pub answered: usize,
    /// Answered by what follows from other answers.
    pub derived: usize,
    /// Answered in part.
    pub partly: usize,
    /// To be checked again.
    pub stale: usize,
    /// Too private for who asks.
    pub withheld: usize,
    /// Not known.
    pub not_known: usize,
    /// Belong to the form alone, such as a signature.
    pub form_only: usize,
}

/// A question and what the record says to it.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnsweredQuestion<'c> {
    /// The question's id.
    pub id: &'c str,
    /// The section in which it stands.
    pub section: &'c str,
    /// Its words.
    pub label: &'c str,
    /// What sort of answer it wants.
    #[serde(rename = "type")]
    pub answer_type: &'static str,
    /// How far it is answered.
    pub state: &'static str,
    /// Why it is not answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortfall: Option<&'static str>,
    /// Further reasons.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<&'static str>,
    /// The answer in words, a line for each value.
    pub answer: Vec<String>,
    /// The values of the form's choices that the answer means.
    pub chosen: &'c [String],
    /// The one value, where it is a date, a number, yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<&'c Value>,
    /// The entries behind the lines of the answer.
    pub sources: Vec<AnswerSource<'c>>,
    /// The questions that it follows from.
    pub follows_from: &'c [&'c str],
}

/// Where a part of an answer comes from.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerSource<'c> {
    /// The entry's id.
    pub entry: String,
    /// Who said it.
    pub said_by: &'c str,
    /// In whose voice.
    pub voice: &'static str,
    /// The day from which its age counts: of several things that it says here, the oldest.
    pub as_of: String,
    /// Another entry says something else.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub differs: bool,
    /// It has to be checked again.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub check_again: bool,
}

pub(super) fn write(coverage: &Coverage<'_>, header: &FormHeader) -> String {
    written(&FormAnswers::new(coverage, header))
}

impl<'c> FormAnswers<'c> {
    /// A form beside a record.
    #[must_use]
    pub fn new(coverage: &'c Coverage<'_>, header: &'c FormHeader) -> Self {
        let mut answers = Vec::with_capacity(coverage.answers.len());
        for (section, placed) in answer_text::sections(coverage) {
            for placed in placed {
                let mut question = question((coverage.form, &section.title), placed.answer, header);
                // If part of the record could not be read, nobody knows that there
                // is none.
                let unknown =
                    header.incomplete && placed.answer.shortfall == Some(Shortfall::Nothing);
                question.shortfall = question.shortfall.filter(|_| !unknown);
                answers.push(question);
            }
        }
        Self {
            form: &coverage.form.id,
            version: &coverage.form.version,
            about: &header.name,
            incomplete: header.incomplete,
            coverage: counts(coverage.tally()),
            answers,
        }
    }
}

/// Two spaces deep, with a line end.
pub(super) fn written(value: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(value);
    let mut text = text.expect("our own types have text keys");
    text.push('\n');
    text
}

fn counts(tally: Tally) -> AnswerCounts {
    AnswerCounts {
        asked: tally.asked(),
        covered: tally.covered(),
        answered: tally.answered,
        derived: tally.derived,
        partly: tally.partly,
        stale: tally.stale,
        withheld: tally.withheld,
        not_known: tally.not_known,
        form_only: tally.form_only,
    }
}

fn question<'c>(
    (form, section): (&Form, &'c str),
    answer: &'c Answer<'_>,
    header: &FormHeader,
) -> AnsweredQuestion<'c> {
    let open = answer_text::may_be_printed(answer);
    AnsweredQuestion {
        id: &answer.question.id,
        section,
        label: &answer.question.label,
        answer_type: type_name(answer.question.answer),
        state: answer.state.name(),
        shortfall: answer.shortfall.map(|shortfall| shortfall.name()),
        also: answer.also.iter().map(|why| why.name()).collect(),
        answer: marks::said(form, answer, header.names()),
        chosen: if open { &answer.chosen } else { &[] },
        value: answer.value.as_ref().filter(|_| open),
        sources: sources(answer),
        follows_from: &answer.follows_from,
    }
}

/// Each entry once.
fn sources<'c>(answer: &'c Answer<'_>) -> Vec<AnswerSource<'c>> {
    if !answer_text::may_be_printed(answer) {
        return Vec::new();
    }
    let sources = answer.by_entry().into_iter().map(|given| {
        let envelope = given.entry.envelope();
        AnswerSource {
            entry: given.entry.id().to_string(),
            said_by: envelope.said_by.as_str(),
            voice: envelope.voice.name(),
            as_of: given.as_of.written(),
            differs: given.differs,
            check_again: given.again.is_some(),
        }
    });
    sources.collect()
}

fn type_name(answer: AnswerType) -> &'static str {
    match answer {
        AnswerType::Text => "text",
        AnswerType::YesNo => "yes_no",
        AnswerType::Choice => "choice",
        AnswerType::Choices => "choices",
        AnswerType::Date => "date",
        AnswerType::Number => "number",
        AnswerType::List => "list",
        AnswerType::Table => "table",
    }
}
