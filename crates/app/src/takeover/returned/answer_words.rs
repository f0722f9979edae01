//! What was answered on a form, as the words of the field that the question asks for.

use carewallet_core::form::{AnswerType, FormChoice, Question};
use carewallet_core::kind::Shape;
use carewallet_core::missing_entry::FieldToAsk;
use carewallet_core::value::PartialDate;
use carewallet_import::{ReturnedAnswer, ReturnedCode, ReturnedValue};

use crate::takeover::columns::has_decimal_comma;
use crate::takeover::dates;

/// The words for a field, and what somebody has to look at first.
pub(super) struct AnswerWords {
    /// The words; several for a list.
    pub(super) words: Vec<String>,
    /// What to look at.
    pub(super) doubts: Vec<String>,
}

/// Words that are no answer, as they stand on forms.
const BLANKS: [&str; 14] = [
    "-",
    "–",
    "—",
    "?",
    "n/a",
    "tbc",
    "unknown",
    "not known",
    "not asked",
    "not answered",
    "see above",
    "as above",
    "prefers not to say",
    "prefer not to say",
];

/// The answer in one line, for people.
pub(super) fn in_words(answer: &ReturnedAnswer) -> String {
    let codes = answer.codes.iter();
    let codes = codes.map(|code| code.display.as_ref().unwrap_or(&code.code).clone());
    let lines: Vec<String> = answer.lines.clone();
    let words = if lines.is_empty() {
        codes.collect()
    } else {
        lines
    };
    match &answer.value {
        Some(value) if words.is_empty() => text(value),
        _ => words.join("; "),
    }
}

/// Whether a line carries what only a filled form says of a record.
pub(super) fn is_remark(line: &str) -> bool {
    ["(on record: ", "check again: ", "others say differently"]
        .iter()
        .any(|remark| line.contains(remark))
}

/// The answer as the words of a field.
pub(super) fn of(
    question: &Question,
    fills: &FieldToAsk,
    answer: &ReturnedAnswer,
) -> Result<AnswerWords, String> {
    if let Some(odd) = answer.odd {
        return Err(odd.to_owned());
    }
    let words = match question.answer {
        AnswerType::Choice | AnswerType::Choices => choices(question, answer)?,
        AnswerType::YesNo => vec![yes_or_no(answer)?.to_owned()],
        _ => plain(question, fills, answer)?,
    };
    let shape = fills.field.shape;
    let is_date = matches!(shape, Shape::Date | Shape::PartialDate);
    if is_date && words.iter().any(|words| dates::goes_by_order(words)) {
        return Err("it can be day and month, or month and day".to_owned());
    }
    let mut doubts = Vec::new();
    let is_name = fills.field.required && matches!(shape, Shape::Line | Shape::Coded { .. });
    if is_name && question.choices.is_empty() {
        doubts.push("check that it is one name and nothing else".to_owned());
    }
    if matches!(shape, Shape::Dose) && words.iter().any(|words| has_decimal_comma(words)) {
        doubts.push("it has a comma in a number: check whether it is a point".to_owned());
    }
    Ok(AnswerWords { words, doubts })
}

fn is_same_text(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    plain(one) == plain(other)
}

/// The words of a choice, and the agency's own mark in front of them, as filled forms
/// have it.
fn is_called(choice: &FormChoice, words: &str) -> bool {
    let marked = format!("{}: {}", choice.value, choice.label);
    [&choice.value, &choice.label, &marked]
        .iter()
        .any(|name| is_same_text(name, words))
}

/// The names in the record of the choices that were made.
fn choices(question: &Question, answer: &ReturnedAnswer) -> Result<Vec<String>, String> {
    const NONE: &str = "it is none of the form's choices, or not one alone";
    if answer.value.is_some() {
        return Err("it has a value where a choice is asked".to_owned());
    }
    let called = |words: &str| {
        let mut found = question.choices.iter().filter(|one| is_called(one, words));
        found.next().filter(|_| found.next().is_none())
    };
    let lines = answer.lines.iter().map(|line| called(line));
    let lines = lines.collect::<Option<Vec<&FormChoice>>>();
    let lines = lines.ok_or_else(|| NONE.to_owned())?;
    let codes = answer.codes.iter().map(|code| coded(question, code));
    let codes = codes.collect::<Result<Vec<&FormChoice>, String>>()?;
    let meant = match (lines.is_empty(), codes.is_empty()) {
        (_, true) => lines,
        (true, false) => codes,
        (false, false) if values(&lines) == values(&codes) => codes,
        _ => return Err("its words and its choice do not say the same".to_owned()),
    };
    if question.answer == AnswerType::Choice && meant.len() != 1 {
        return Err(NONE.to_owned());
    }
    meant.iter().map(|choice| name(question, choice)).collect()
}

fn values<'f>(choices: &[&'f FormChoice]) -> Vec<&'f str> {
    let mut values: Vec<&str> = choices.iter().map(|one| one.value.as_str()).collect();
    values.sort_unstable();
    values
}

/// The choice that a code means. The code of another list may mean anything, unless the
/// words beside it are those of the form.
fn coded<'f>(question: &'f Question, code: &ReturnedCode) -> Result<&'f FormChoice, String> {
    let mut found = question.choices.iter();
    let choice = found.find(|choice| is_same_code(&choice.value, &code.code));
    let choice = choice.ok_or("its choice is none of the form's")?;
    match &code.display {
        Some(words) if !is_same_text(words, &choice.label) => {
            Err("its choice has other words than in the form".to_owned())
        }
        None if code.system.is_some() => {
            Err("its choice is of a list that is not the form's, and has no words".to_owned())
        }
        _ => Ok(choice),
    }
}

/// A FHIR code has no leading, trailing or double spaces.
fn is_same_code(value: &str, code: &str) -> bool {
    value.split_whitespace().eq(code.split_whitespace())
}

/// The one name in the record that a choice means.
fn name(question: &Question, choice: &FormChoice) -> Result<String, String> {
    let names = |choice: &FormChoice| match choice.from.as_slice() {
        [] => vec![choice.value.clone()],
        from => from.to_vec(),
    };
    let [name] = names(choice).try_into().map_err(|_: Vec<String>| {
        "its choice stands for several things that a record keeps apart".to_owned()
    })?;
    let mut others = question
        .choices
        .iter()
        .filter(|one| one.value != choice.value);
    if others.any(|other| names(other).contains(&name)) {
        return Err("two choices of the form stand for the same in a record".to_owned());
    }
    Ok(name)
}

fn yes_or_no(answer: &ReturnedAnswer) -> Result<&'static str, String> {
    let word = |yes: bool| if yes { "yes" } else { "no" };
    let value = match &answer.value {
        Some(ReturnedValue::YesNo(yes)) => Some(word(*yes)),
        None => None,
        Some(_) => return Err("yes or no is asked".to_owned()),
    };
    let line = match answer.lines.as_slice() {
        [] => None,
        [line] if is_same_text(line, "yes") => Some("yes"),
        [line] if is_same_text(line, "no") => Some("no"),
        _ => return Err("yes or no is asked".to_owned()),
    };
    match (value, line) {
        _ if !answer.codes.is_empty() => Err("yes or no is asked".to_owned()),
        (Some(value), Some(line)) if value != line => {
            Err("its words and its value do not say the same".to_owned())
        }
        (value, line) => value
            .or(line)
            .ok_or_else(|| "yes or no is asked".to_owned()),
    }
}

fn text(value: &ReturnedValue) -> String {
    match value {
        ReturnedValue::YesNo(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        ReturnedValue::Text(text) | ReturnedValue::Number(text) => text.clone(),
    }
}

/// Words, a date or a number.
fn plain(
    question: &Question,
    fills: &FieldToAsk,
    answer: &ReturnedAnswer,
) -> Result<Vec<String>, String> {
    if !answer.codes.is_empty() {
        return Err("it has a choice where none is asked".to_owned());
    }
    let lines: Vec<String> = answer
        .lines
        .iter()
        .map(|line| line.trim().to_owned())
        .collect();
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    if let Some(why) = lines.iter().find_map(|line| no_answer(line, fills)) {
        return Err(why.to_owned());
    }
    if let Some(value) = &answer.value {
        let value = text(value);
        return if lines.is_empty() || says(&lines, &value) {
            Ok(vec![value])
        } else {
            Err("its words and its value do not say the same".to_owned())
        };
    }
    let shape = fills.field.shape;
    match (lines.len(), shape) {
        (_, Shape::Many(Shape::Group { .. } | Shape::Coded { .. })) => {
            Err("it asks for a whole entry, and the answer does not part what it says".to_owned())
        }
        (1, _) | (_, Shape::Many(_)) => Ok(lines),
        (_, Shape::Text) if question.answer == AnswerType::Text => Ok(vec![lines.join("\n")]),
        _ => Err("it has several answers where a record has one".to_owned()),
    }
}

/// Why a line is no answer, if so.
fn no_answer(line: &str, fills: &FieldToAsk) -> Option<&'static str> {
    if is_remark(line) {
        return Some("it carries a remark of the sheet");
    }
    if BLANKS
        .iter()
        .any(|blank| is_same_text(blank, line.trim_end_matches('.')))
    {
        return Some("it says that it is not known, or nothing at all");
    }
    let is_none = ["none", "nil", "none known", "no"]
        .iter()
        .any(|none| is_same_text(none, line.trim_end_matches('.')));
    let takes_none = fills.field.answers || matches!(fills.field.shape, Shape::YesNo);
    (is_none && !takes_none).then_some("it says that there is none, which has no place there")
}

/// Whether the words beside a value say the value.
fn says(lines: &[String], value: &str) -> bool {
    let [line] = lines else {
        return false;
    };
    let date = PartialDate::parse(value).ok().map(|date| date.plain());
    is_same_text(line, value) || date.is_some_and(|date| is_same_text(line, &date))
}
