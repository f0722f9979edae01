//! A form from JSON, with every mistake and its place: one walk over the
//! values, then a look at what follows from what.

mod choices;
mod derived;
mod fits;
mod json;
mod members;
mod names;
mod notes;
mod origin;
mod question;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;

use super::{Asked, Form, FormSection, Mistake, MistakeKind, RESERVED_IDS};
use crate::limits;
use members::{Member, Members, may, must};
use notes::Notes;
use question::Read;

/// The version of the format.
const FORMAT: u64 = 1;

const FORM: &[Member] = &[
    must("form", "1"),
    must("id", "\"night-sitting\""),
    must("title", "\"Night sitting: first visit\""),
    must("version", "\"2026-11\""),
    must("agency", "\"Night sitting service\""),
    must("asks", "\"person\""),
    may("source"),
    may("licence"),
    must("sections", "[ … ]"),
];

const SECTION: &[Member] = &[
    must("title", "\"You and your nights\""),
    must("questions", "[ … ]"),
];

/// Reads a form.
pub(super) fn form(text: &str) -> Result<Form, Vec<Mistake>> {
    let mut notes = Notes::of(text);
    let value = json::parse(text, &mut notes);
    let form = value.and_then(|value| whole(&value, &mut notes));
    match form {
        Some(form) if notes.is_empty() => Ok(form),
        _ => Err(notes.located()),
    }
}

/// The whole form. What is wrong is noted, and something stands in its place,
/// so that the rest is looked at as well.
fn whole<'a>(value: &'a Value<'a>, notes: &mut Notes<'_>) -> Option<Form> {
    if is_newer(value, notes) {
        return None;
    }
    let members = Members::of(value, "a form", FORM, notes)?;
    let named = members.get("asks");
    let asks = named.and_then(|value| words::one_of(value, "asks", names::ASKS, notes));
    let asks = asks.unwrap_or(Asked::Person);
    let id = members.get("id").and_then(|value| form_id(value, notes));
    let mut form = Form {
        id: id.unwrap_or_default(),
        title: members.line("title", notes).unwrap_or_default(),
        version: members.line("version", notes).unwrap_or_default(),
        agency: members.line("agency", notes).unwrap_or_default(),
        asks,
        source: members.line("source", notes),
        licence: members.line("licence", notes),
        sections: Vec::new(),
    };
    let read = sections(&members, asks, notes);
    let all: Vec<&Read> = read.iter().flat_map(|section| &section.questions).collect();
    same_ids(&all, notes);
    derived::check(&all, notes);
    form.sections = read.into_iter().map(ReadSection::finished).collect();
    Some(form)
}

/// True if a newer program wrote it: then its other members say nothing to us.
fn is_newer<'a>(value: &'a Value<'a>, notes: &mut Notes<'_>) -> bool {
    let Value::Object(object) = value else {
        return false; // told by those who look for its members
    };
    let version = object.properties.iter().find(|p| p.name.as_str() == "form");
    let Some(version) = version.map(|p| &p.value) else {
        return false;
    };
    let number = match version {
        Value::NumberLit(number) => number.value.parse::<u64>().unwrap_or_default(),
        _ => 0,
    };
    if number > FORMAT {
        let message = "this form needs a newer carewallet".to_owned();
        let hint = "get the newest version of the program".to_owned();
        notes.hinted(version.start(), MistakeKind::NewerVersion, message, hint);
    } else if number < FORMAT {
        let message = "form is the number of the format, 1".to_owned();
        let hint = "write \"form\": 1".to_owned();
        notes.hinted(version.start(), MistakeKind::WrongJsonType, message, hint);
    }
    number > FORMAT
}

fn form_id<'a>(value: &'a Value<'a>, notes: &mut Notes<'_>) -> Option<String> {
    let id = words::id(value, notes)?;
    if RESERVED_IDS.contains(&id.as_str()) {
        let message = "this is a word of the command line and cannot name a form".to_owned();
        notes.add(value.start(), MistakeKind::TakenId, message);
    }
    Some(id)
}

/// A section, and where its questions stand.
struct ReadSection {
    title: String,
    questions: Vec<Read>,
}

impl ReadSection {
    fn finished(self) -> FormSection {
        FormSection {
            title: self.title,
            questions: self.questions.into_iter().map(|r| r.question).collect(),
        }
    }
}

fn sections<'a>(members: &Members<'a>, asks: Asked, notes: &mut Notes<'_>) -> Vec<ReadSection> {
    let mut read = Vec::new();
    let Some(value) = members.get("sections") else {
        return read;
    };
    let items = words::items(value, "sections", notes);
    if items.is_some_and(<[_]>::is_empty) {
        no_questions(value, "a form has at least one section", notes);
    }
    let mut left = limits::FORM_QUESTIONS;
    for (number, value) in items.unwrap_or_default().iter().enumerate() {
        if number == limits::FORM_QUESTIONS || left == 0 {
            too_many(value, notes);
            break;
        }
        read.extend(section(value, number + 1, asks, &mut left, notes));
    }
    notes.go_to("the form".to_owned());
    read
}

/// Reads one section, and takes its questions from those that are left.
fn section<'a>(
    value: &'a Value<'a>,
    number: usize,
    asks: Asked,
    left: &mut usize,
    notes: &mut Notes<'_>,
) -> Option<ReadSection> {
    notes.go_to(format!("section {number}"));
    let members = Members::of(value, "a section", SECTION, notes)?;
    let title = members.line("title", notes).unwrap_or_default();
    let value = members.get("questions")?;
    let items = words::items(value, "questions", notes)?;
    if items.is_empty() {
        no_questions(value, "a section has at least one question", notes);
    }
    let mut questions = Vec::new();
    for (place, value) in items.iter().enumerate() {
        if *left == 0 {
            too_many(value, notes);
            break;
        }
        *left -= 1;
        notes.go_to(question::place(value, place + 1, number));
        questions.extend(question::question(value, asks, notes));
    }
    Some(ReadSection { title, questions })
}

fn no_questions<'a>(value: &'a Value<'a>, message: &str, notes: &mut Notes<'_>) {
    notes.add(value.start(), MistakeKind::NoQuestions, message.to_owned());
}

fn too_many<'a>(value: &'a Value<'a>, notes: &mut Notes<'_>) {
    let most = limits::FORM_QUESTIONS;
    let message = format!("a form has at most {most} questions");
    let hint = "make two forms of it".to_owned();
    notes.hinted(value.start(), MistakeKind::TooManyQuestions, message, hint);
}

fn same_ids(read: &[&Read], notes: &mut Notes<'_>) {
    let mut seen = BTreeSet::new();
    for read in read.iter().filter(|read| !read.question.id.is_empty()) {
        if seen.insert(&read.question.id) {
            continue;
        }
        notes.go_to(read.place.clone());
        let message = "another question has this id already".to_owned();
        let hint = "give each question an id of its own".to_owned();
        notes.hinted(read.id_at, MistakeKind::SameId, message, hint);
    }
}
