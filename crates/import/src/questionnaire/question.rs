//! One item as a question: its type, its words, its choices.

use carewallet_core::form::{AnswerType, Asked, FormChoice, Origin, Question, VoiceWanted};
use carewallet_core::kind::Lane;
use carewallet_core::value::Line;

use super::QuestionnaireError;
use super::item::{AnswerOption, Item};

/// A question, and what of its item a form cannot hold.
pub(super) struct Made {
    pub(super) question: Question,
    pub(super) left_out: Vec<&'static str>,
}

/// Makes a question of an item that is neither a group nor a display.
pub(super) fn question(
    item: &Item,
    link_id: &str,
    id: String,
    asked: Asked,
) -> Result<Made, QuestionnaireError> {
    let mut left_out = beside(item);
    let (choices, lost) = choices(item, link_id)?;
    left_out.extend(lost);
    let answer = answer(item, link_id, !choices.is_empty(), &mut left_out)?;
    let chosen = matches!(answer, AnswerType::Choice | AnswerType::Choices);
    let words = item.text.as_deref().filter(|text| !text.trim().is_empty());
    if words.is_none() {
        left_out.push("has no words; its linkId stands for them");
    }
    let question = Question {
        id,
        label: line(words.unwrap_or(link_id), link_id)?,
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
    Ok(Made { question, left_out })
}

/// Line breaks and tabs, with what is around them, become one space: a form has
/// lines of words. Other spaces stay.
pub(super) fn flat(text: &str) -> String {
    let parts = text.split(['\n', '\r', '\t']).map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// Words of an item as a line of a form.
pub(super) fn line(text: &str, link_id: &str) -> Result<String, QuestionnaireError> {
    let line = Line::parse(&flat(text)).map_err(|why| QuestionnaireError::Words {
        link_id: link_id.to_owned(),
        why,
    })?;
    Ok(line.as_str().to_owned())
}

/// What hangs on an item and has no place in a form.
pub(super) fn beside(item: &Item) -> Vec<&'static str> {
    let all = [
        (
            item.initial.is_some(),
            "comes with an answer filled in (initial)",
        ),
        (
            item.extension.is_some() || item.modifier_extension.is_some(),
            "has rules of another standard (extension)",
        ),
    ];
    let there = all.into_iter().filter(|(there, _)| *there);
    there.map(|(_, what)| what).collect()
}

fn answer(
    item: &Item,
    link_id: &str,
    options: bool,
    left_out: &mut Vec<&'static str>,
) -> Result<AnswerType, QuestionnaireError> {
    let (one, lost) = match item.r#type.as_deref().unwrap_or_default() {
        "boolean" => return Ok(AnswerType::YesNo),
        "choice" | "open-choice" => return Ok(of_choices(item, options, left_out)),
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
        _ => {
            return Err(QuestionnaireError::UnknownType {
                link_id: link_id.to_owned(),
            });
        }
    };
    left_out.extend(lost);
    if options {
        left_out.push("offers answers beside a free one");
    }
    Ok(if item.repeats { AnswerType::List } else { one })
}

fn of_choices(item: &Item, options: bool, left_out: &mut Vec<&'static str>) -> AnswerType {
    if item.answer_value_set.is_some() {
        left_out.push("takes its choices from a list that is not in the item (answerValueSet)");
    }
    if options && item.r#type.as_deref() == Some("open-choice") {
        left_out.push("also takes an answer that is none of the choices");
    }
    match (options, item.repeats) {
        (true, true) => AnswerType::Choices,
        (true, false) => AnswerType::Choice,
        (false, true) => AnswerType::List,
        (false, false) => AnswerType::Text,
    }
}

/// The choices, each value once, and what of them was lost.
fn choices(
    item: &Item,
    link_id: &str,
) -> Result<(Vec<FormChoice>, Vec<&'static str>), QuestionnaireError> {
    let mut made: Vec<FormChoice> = Vec::new();
    let mut lost = Vec::new();
    for option in &item.answer_option {
        let Some((value, label)) = words(option) else {
            lost.push("has a choice without words");
            continue;
        };
        let (value, label) = (line(&value, link_id)?, line(&label, link_id)?);
        if made.iter().any(|choice| choice.value == value) {
            lost.push("has two choices of one value; the first is kept");
            continue;
        }
        made.push(FormChoice {
            value,
            label,
            from: Vec::new(),
        });
    }
    // Said once, however many choices it holds for.
    lost.dedup();
    Ok((made, lost))
}

/// The value and the words of an answer that may be chosen.
fn words(option: &AnswerOption) -> Option<(String, String)> {
    if let Some(coding) = &option.value_coding {
        // The code is what programs compare; the display may be translated.
        let value = coding.code.as_ref().or(coding.display.as_ref())?;
        let label = coding.display.as_ref().unwrap_or(value);
        return Some((value.clone(), label.clone()));
    }
    let number = option.value_integer.map(|number| number.to_string());
    let text = option.value_string.clone().or(number);
    let text = text.or_else(|| option.value_date.clone())?;
    Some((text.clone(), text))
}
