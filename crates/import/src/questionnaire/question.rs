//! One item as a question: its type, its words, its choices.

use carewallet_core::form::{AnswerType, Asked, FormChoice, Origin, Question, VoiceWanted};
use carewallet_core::kind::Lane;

use super::choices::choices;
use super::item::Item;
use super::source::Source;
use super::words::words;

/// A question, what of its words did not fit on a line, and what of its item a
/// form cannot hold.
pub(super) struct Made {
    pub(super) question: Question,
    pub(super) rest: String,
    pub(super) left_out: Vec<&'static str>,
}

/// Makes a question of an item that is neither a group nor a display.
pub(super) fn question(
    item: &Item<'_>,
    (link_id, id): (&str, String),
    asked: Asked,
    source: &Source<'_>,
) -> Made {
    let mut left_out = beside(item);
    let (choices, lost) = choices(item, source);
    left_out.extend(lost);
    let answer = answer(item, &choices, &mut left_out);
    let chosen = matches!(answer, AnswerType::Choice | AnswerType::Choices);
    let words = item.text.and_then(words);
    let (label, rest) = match words {
        Some(words) => {
            if words.cleaned {
                left_out.push("has hidden signs in its words; they are left out");
            }
            (words.line, words.rest)
        }
        None => {
            left_out.push("has no words; its linkId stands for them");
            (link_id.to_owned(), String::new())
        }
    };
    let question = Question {
        id,
        label,
        hint: None,
        answer,
        subject: asked,
        origin: Origin::Unmapped,
        partly: Vec::new(),
        voice: VoiceWanted::Any,
        max_age_days: None,
        lane: Lane::Agency,
        // Choices of a question that takes other answers were listed as left out.
        choices: if chosen { choices } else { Vec::new() },
    };
    Made {
        question,
        rest,
        left_out,
    }
}

/// What hangs on an item and has no place in a form.
pub(super) fn beside(item: &Item<'_>) -> Vec<&'static str> {
    let all = [
        (item.initial, "comes with an answer filled in (initial)"),
        (item.extended, "has rules of another standard (extension)"),
    ];
    let there = all.into_iter().filter(|(there, _)| *there);
    there.map(|(_, what)| what).collect()
}

fn answer(item: &Item<'_>, choices: &[FormChoice], left_out: &mut Vec<&'static str>) -> AnswerType {
    let several = if item.repeats {
        AnswerType::Choices
    } else {
        AnswerType::Choice
    };
    let (one, lost) = match item.kind.unwrap_or_default() {
        "boolean" => return AnswerType::YesNo,
        "choice" | "open-choice" | "coding" => return of_choices(item, choices, several, left_out),
        // R4 lets a list of answers stand at any of these, and then takes no other.
        "string" | "text" | "integer" | "date" | "time" if !choices.is_empty() => return several,
        "decimal" | "integer" => (AnswerType::Number, None),
        "quantity" => (AnswerType::Number, Some("wants a unit beside the number")),
        "date" => (AnswerType::Date, None),
        "dateTime" => (
            AnswerType::Date,
            Some("wants a time of day beside the date"),
        ),
        "time" | "string" | "text" | "url" => (AnswerType::Text, None),
        "attachment" => (
            AnswerType::Text,
            Some("wants a file; the form asks for words"),
        ),
        "reference" => (
            AnswerType::Text,
            Some("wants a link to another record; the form asks for words"),
        ),
        _ => (
            AnswerType::Text,
            Some("is of a type that FHIR R4 does not have; the form asks for words"),
        ),
    };
    left_out.extend(lost);
    if !choices.is_empty() {
        left_out.push("offers answers beside a free one");
    }
    if item.repeats { AnswerType::List } else { one }
}

fn of_choices(
    item: &Item<'_>,
    choices: &[FormChoice],
    several: AnswerType,
    left_out: &mut Vec<&'static str>,
) -> AnswerType {
    if choices.is_empty() {
        if item.value_set.is_some() {
            left_out.push("takes its choices from a list that did not come with it");
        }
        return if item.repeats {
            AnswerType::List
        } else {
            AnswerType::Text
        };
    }
    if item.kind == Some("open-choice") {
        left_out.push("also takes an answer that is none of the choices");
    }
    several
}
