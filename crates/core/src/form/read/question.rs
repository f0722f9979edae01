//! One question.

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;

use super::choices::{self, ReadChoice};
use super::fits;
use super::members::{Member, Members, may, must};
use super::names::LANES;
use super::notes::Notes;
use super::origin::{self, Whence};
use super::words;
use crate::form::{AnswerType, Asked, Question, VoiceWanted};
use crate::kind::Lane;

/// The oldest answer that a form can still take, in days.
const MOST_DAYS: u32 = 36_500;

const QUESTION: &[Member] = &[
    must("id", "\"night-toilet\""),
    must("label", "\"Do you need the toilet at night?\""),
    may("hint"),
    must("type", "\"text\""),
    may("subject"),
    may("path"),
    may("partly"),
    may("match"),
    may("derive"),
    may("voice"),
    may("max_age_days"),
    may("lane"),
    may("choices"),
];

/// A question, and what is needed to hold it beside the others.
pub(super) struct Read {
    pub(super) question: Question,
    /// Where it is, in words.
    pub(super) place: String,
    /// Where its id stands.
    pub(super) id_at: usize,
    /// Its type, if there is a right one.
    pub(super) answer: Option<AnswerType>,
    pub(super) whence: Whence,
}

/// Where a question is, in words.
pub(super) fn place<'a>(value: &'a Value<'a>, number: usize, section: usize) -> String {
    let id = match value {
        Value::Object(object) => object.properties.iter().find(|p| p.name.as_str() == "id"),
        _ => None,
    };
    // A number is needed where the id cannot be shown, or is not there.
    match id.map(|property| &property.value) {
        Some(Value::StringLit(id)) if words::is_id(&id.value) => format!("question {}", id.value),
        _ => format!("question {number} of section {section}"),
    }
}

/// Reads a question. What is wrong is noted, and something stands in its place.
pub(super) fn question<'a>(
    value: &'a Value<'a>,
    asks: Asked,
    notes: &mut Notes<'_>,
) -> Option<Read> {
    let members = Members::of(value, "a question", QUESTION, notes)?;
    let answer = members
        .get("type")
        .and_then(|value| words::one_of(value, "type", AnswerType::NAMES, notes));
    let (origin, partly, whence) = origin::origin(&members, notes);
    let choices = choices::choices(&members, answer, notes);
    let id = members.get("id").and_then(|value| words::id(value, notes));
    let question = Question {
        id: id.unwrap_or_default(),
        label: members.line("label", notes).unwrap_or_default(),
        hint: members.line("hint", notes),
        answer: answer.unwrap_or(AnswerType::Text),
        subject: name(&members, "subject", Asked::NAMES, asks, notes),
        origin,
        partly,
        voice: name(
            &members,
            "voice",
            VoiceWanted::NAMES,
            VoiceWanted::Any,
            notes,
        ),
        max_age_days: members
            .get("max_age_days")
            .and_then(|value| words::days(value, MOST_DAYS, notes)),
        lane: name(&members, "lane", LANES, Lane::Agency, notes),
        choices: choices.iter().map(ReadChoice::finished).collect(),
    };
    // Given apart: a type that was refused must not be held against the path as well.
    fits::check(&question, answer, &members, &whence, notes);
    choices::check(&question, &choices, members.at("choices"), notes);
    Some(Read {
        question,
        place: notes.place().to_owned(),
        id_at: members.get("id").map_or(value.start(), Ranged::start),
        answer,
        whence,
    })
}

/// A member that is one of a few names, or its default.
fn name<T: Copy>(
    members: &Members<'_>,
    name: &str,
    all: &[(&'static str, T)],
    without: T,
    notes: &mut Notes<'_>,
) -> T {
    let value = members.get(name);
    let named = value.and_then(|value| words::one_of(value, name, all, notes));
    named.unwrap_or(without)
}
