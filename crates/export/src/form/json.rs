//! The filled form as JSON, for an agency's own system.

use carewallet_core::coverage::{Answer, Coverage, Shortfall, Tally};
use carewallet_core::form::AnswerType;
use serde::Serialize;
use serde_json::Value;

use super::answer_text;
use super::{FormHeader, marks};

#[derive(Serialize)]
struct Filled<'c> {
    form: &'c str,
    version: &'c str,
    about: &'c str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    incomplete: bool,
    coverage: Counts,
    answers: Vec<Question<'c>>,
}

#[derive(Serialize)]
struct Counts {
    asked: usize,
    covered: usize,
    answered: usize,
    derived: usize,
    partly: usize,
    stale: usize,
    withheld: usize,
    not_known: usize,
    form_only: usize,
}

#[derive(Serialize)]
struct Question<'c> {
    id: &'c str,
    section: &'c str,
    label: &'c str,
    #[serde(rename = "type")]
    answer_type: &'static str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    shortfall: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<&'static str>,
    answer: Vec<String>,
    chosen: &'c [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'c Value>,
    sources: Vec<Source<'c>>,
    follows_from: &'c [&'c str],
}

#[derive(Serialize)]
struct Source<'c> {
    entry: String,
    said_by: &'c str,
    voice: &'static str,
    as_of: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    differs: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    check_again: bool,
}

pub(super) fn write(coverage: &Coverage<'_>, header: &FormHeader) -> String {
    let mut answers = Vec::with_capacity(coverage.answers.len());
    for (section, placed) in answer_text::sections(coverage) {
        for placed in placed {
            let mut question = question(&section.title, placed.answer, header);
            // If part of the record could not be read, nobody knows that there
            // is none.
            let unknown = header.incomplete && placed.answer.shortfall == Some(Shortfall::Nothing);
            question.shortfall = question.shortfall.filter(|_| !unknown);
            answers.push(question);
        }
    }
    let filled = Filled {
        form: &coverage.form.id,
        version: &coverage.form.version,
        about: &header.name,
        incomplete: header.incomplete,
        coverage: counts(coverage.tally()),
        answers,
    };
    written(&filled)
}

/// Two spaces deep, with a line end.
pub(super) fn written(value: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(value);
    let mut text = text.expect("our own types have text keys");
    text.push('\n');
    text
}

fn counts(tally: Tally) -> Counts {
    Counts {
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

fn question<'c>(section: &'c str, answer: &'c Answer<'_>, header: &FormHeader) -> Question<'c> {
    let open = answer_text::may_be_printed(answer);
    Question {
        id: &answer.question.id,
        section,
        label: &answer.question.label,
        answer_type: type_name(answer.question.answer),
        state: answer.state.name(),
        shortfall: answer.shortfall.map(|shortfall| shortfall.name()),
        also: answer.also.iter().map(|why| why.name()).collect(),
        answer: marks::lines(answer, header.names()),
        chosen: if open { &answer.chosen } else { &[] },
        value: answer.value.as_ref().filter(|_| open),
        sources: sources(answer),
        follows_from: &answer.follows_from,
    }
}

/// Each entry once.
fn sources<'c>(answer: &'c Answer<'_>) -> Vec<Source<'c>> {
    let mut sources: Vec<Source<'c>> = Vec::new();
    for given in answer_text::given(answer) {
        let entry = given.entry.id().to_string();
        if let Some(source) = sources.iter_mut().find(|source| source.entry == entry) {
            source.differs |= given.differs;
            source.check_again |= given.again.is_some();
        } else {
            let envelope = given.entry.envelope();
            sources.push(Source {
                entry,
                said_by: envelope.said_by.as_str(),
                voice: envelope.voice.name(),
                as_of: given.as_of.written(),
                differs: given.differs,
                check_again: given.again.is_some(),
            });
        }
    }
    sources
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
