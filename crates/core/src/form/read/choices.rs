//! What may be chosen, and what in the record means it.

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;

use super::members::{Member, Members, may, must};
use super::notes::Notes;
use super::origin::{empty, repeated};
use super::words;
use crate::form::{AnswerType, FormChoice, MistakeKind, Origin, Question};
use crate::kind::Shape;
use crate::value::nearest;

const CHOICE: &[Member] = &[
    must("value", "\"Y\""),
    must("label", "\"Yes\""),
    may("from"),
];

/// A choice, and where its parts stand.
pub(super) struct ReadChoice {
    choice: FormChoice,
    at: usize,
    from: Vec<usize>,
}

impl ReadChoice {
    pub(super) fn finished(&self) -> FormChoice {
        self.choice.clone()
    }

    /// The names in the record that mean it, and where they stand.
    fn names(&self) -> Vec<(&str, usize)> {
        if self.choice.from.is_empty() {
            return vec![(&self.choice.value, self.at)];
        }
        let names = self.choice.from.iter().map(String::as_str);
        names.zip(self.from.iter().copied()).collect()
    }
}

fn chooses(answer: AnswerType) -> bool {
    matches!(answer, AnswerType::Choice | AnswerType::Choices)
}

/// Reads the choices of a question of this type.
pub(super) fn choices<'a>(
    members: &Members<'a>,
    answer: Option<AnswerType>,
    notes: &mut Notes<'_>,
) -> Vec<ReadChoice> {
    let Some(value) = members.get("choices") else {
        if answer.is_some_and(chooses) {
            missing(members.at("type"), notes);
        }
        return Vec::new();
    };
    if answer.is_some_and(|answer| !chooses(answer)) {
        let message = "choices belong to the types choice and choices only".to_owned();
        let hint = "change type, or take choices away".to_owned();
        notes.hinted(value.start(), MistakeKind::ChoicesUnwanted, message, hint);
    }
    let items = words::items(value, "choices", notes);
    if items.is_some_and(<[_]>::is_empty) && answer.is_some_and(chooses) {
        missing(value.start(), notes);
    }
    let question = notes.place().to_owned();
    let mut read: Vec<ReadChoice> = Vec::new();
    for (number, item) in items.unwrap_or_default().iter().enumerate() {
        notes.go_to(format!("choice {} of {question}", number + 1));
        let Some(found) = choice(item, notes) else {
            continue;
        };
        let value = &found.choice.value;
        if !value.is_empty() && read.iter().any(|other| other.choice.value == *value) {
            let message = "another choice has this value already".to_owned();
            notes.add(found.at, MistakeKind::SameChoice, message);
        }
        read.push(found);
    }
    notes.go_to(question);
    read
}

fn missing(at: usize, notes: &mut Notes<'_>) {
    let message = "there is nothing to choose among".to_owned();
    let hint = "add \"choices\": [ { \"value\": …, \"label\": … } ]".to_owned();
    notes.hinted(at, MistakeKind::ChoicesMissing, message, hint);
}

fn choice<'a>(value: &'a Value<'a>, notes: &mut Notes<'_>) -> Option<ReadChoice> {
    let members = Members::of(value, "a choice", CHOICE, notes)?;
    let mut read = ReadChoice {
        choice: FormChoice {
            value: members.line("value", notes).unwrap_or_default(),
            label: members.line("label", notes).unwrap_or_default(),
            from: Vec::new(),
        },
        at: members.at("value"),
        from: Vec::new(),
    };
    let Some(from) = members.get("from") else {
        return Some(read);
    };
    let items = words::items(from, "from", notes).unwrap_or_default();
    if items.is_empty() && matches!(from, Value::Array(_)) {
        empty(from, "from", notes);
    }
    for item in items {
        let Some(name) = words::line(item, "a name in from", notes) else {
            continue;
        };
        if read.choice.from.contains(&name) {
            repeated(item, notes);
            continue;
        }
        read.choice.from.push(name);
        read.from.push(item.start());
    }
    Some(read)
}

/// Holds the choices against what the record can say at the question's paths.
pub(super) fn check(question: &Question, choices: &[ReadChoice], at: usize, notes: &mut Notes<'_>) {
    let names = names_for(question);
    if names.is_empty() || choices.is_empty() {
        return; // not mapped, or reported already
    }
    let mut seen: Vec<&str> = Vec::new();
    for choice in choices {
        for (name, at) in choice.names() {
            // A value is the agency's own and need not be a name of the record, but `from` must be.
            let known = names.contains(&name);
            if !known && !choice.choice.from.is_empty() {
                unknown(name, at, &names, notes);
            }
            // Both would be chosen, so a question for one choice could never be answered.
            if known && question.answer == AnswerType::Choice && seen.contains(&name) {
                let message = "two choices mean the same in the record".to_owned();
                notes.add(at, MistakeKind::Repeated, message);
            }
            seen.push(name);
        }
    }
    // One value may be unknown to the record. If all are, nothing could ever be chosen.
    let none_is_known = choices.iter().all(|choice| choice.choice.from.is_empty())
        && !seen.iter().any(|name| names.contains(name));
    if none_is_known {
        let message = "none of the choices is anything that the record says".to_owned();
        let hint = format!("say with from what each means: {}", names.join(", "));
        notes.hinted(at, MistakeKind::UnknownChoiceSource, message, hint);
    }
}

/// What the record can say where a question's answer comes from.
fn names_for(question: &Question) -> Vec<&'static str> {
    if let Origin::Derived(_) = question.origin {
        // The rules that go with a choice give yes or no.
        return vec!["yes", "no"];
    }
    let shapes = question.paths().iter().filter_map(|path| path.shape());
    shapes.flat_map(names).collect()
}

fn unknown(name: &str, at: usize, names: &[&'static str], notes: &mut Notes<'_>) {
    let message = format!("the record never says this here, but: {}", names.join(", "));
    let meant = nearest(name, names.iter().copied());
    let hint = meant.map(|name| format!("did you mean {name}"));
    notes.note(at, MistakeKind::UnknownChoiceSource, message, hint);
}

/// The names that a field of this shape can say.
fn names(shape: Shape) -> Vec<&'static str> {
    match shape {
        Shape::Many(inner) => names(*inner),
        Shape::Choice(choices) => choices.iter().map(|choice| choice.name).collect(),
        Shape::YesNo => vec!["yes", "no"],
        _ => Vec::new(),
    }
}
