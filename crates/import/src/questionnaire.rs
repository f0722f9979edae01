//! A FHIR Questionnaire (R4, and what STU3 and R5 name otherwise) as a form whose
//! questions are not mapped yet. The words stay as they are, line breaks and tabs
//! apart; what a form cannot hold is listed, never dropped silently. One member
//! that cannot be read costs that member. Prefixes, required marks and lengths
//! are not part of a form.

mod choices;
mod error;
mod guess;
mod item;
mod limits;
mod name;
mod question;
mod source;
mod walk;
mod words;

use carewallet_core::form::{Asked, Form};
use serde_json::Value as Json;

pub use error::QuestionnaireError;
use item::{Item, Members};
use limits::{BYTES, DEPTH, JSON_DEPTH};
use source::Source;
use walk::Walk;

use crate::json_levels::levels;

/// A form that was made of a questionnaire.
pub struct Imported {
    /// The form; no question of it is mapped.
    pub form: Form,
    /// Why it is thought to address whom it does, in words.
    pub asks_because: &'static str,
    /// The ids of the questions that are not mapped yet.
    pub unmapped: Vec<String>,
    /// The items that are asked only under a condition (enableWhen), which the
    /// form always asks: a linkId, and the words.
    pub always_asked: Vec<String>,
    /// What a form cannot hold: a linkId, and what it is, in words.
    pub left_out: Vec<String>,
    /// The id of each question, and its linkId in the questionnaire.
    pub link_ids: Vec<(String, String)>,
}

/// Makes a form of a FHIR Questionnaire in JSON, by itself or in a Bundle.
///
/// # Errors
/// It is too large, no Questionnaire, or has something that no form may have.
pub fn questionnaire(json: &[u8]) -> Result<Imported, QuestionnaireError> {
    if json.len() > BYTES {
        return Err(QuestionnaireError::TooLarge { limit: BYTES });
    }
    // serde_json would stop at a depth of its own, and not say that this was why.
    if levels(json) > JSON_DEPTH {
        return Err(QuestionnaireError::TooDeep { limit: DEPTH });
    }
    let json: Json = serde_json::from_slice(json)
        .map_err(|error| QuestionnaireError::NotJson { line: error.line() })?;
    imported(&Source::of(&json)?)
}

fn imported(source: &Source<'_>) -> Result<Imported, QuestionnaireError> {
    let mut members = Members::of(source.questionnaire);
    let items = item::items(members.list("item"));
    let mut told = Vec::new();
    let (head, asks_because) = head((&mut members, &mut told), source, &items);
    let mut walk = Walk::titled(&head.title, head.asks, source);
    for member in members.bad() {
        told.push(format!(
            "has something else in `{member}` than FHIR has there"
        ));
    }
    for what in told {
        walk.leave_out("the questionnaire", &what);
    }
    walk.items(&items)?;
    let walked = walk.end()?;
    let form = Form {
        sections: walked.sections,
        ..head
    };
    // A form has rules of its own; there is one place that knows them.
    let form = Form::parse(&form.to_json()).map_err(|mistakes| {
        let first = mistakes.into_iter().next();
        QuestionnaireError::NoForm {
            why: first.map_or_else(String::new, |m| format!("{}: {}", m.place, m.message)),
        }
    })?;
    Ok(Imported {
        unmapped: form.questions().map(|q| q.id.clone()).collect(),
        form,
        asks_because,
        always_asked: walked.always_asked,
        left_out: walked.left_out,
        link_ids: walked.link_ids,
    })
}

/// All of the form but its questions, and why it addresses whom it does.
fn head(
    (from, told): (&mut Members<'_>, &mut Vec<String>),
    source: &Source<'_>,
    items: &[Item<'_>],
) -> (Form, &'static str) {
    let mut line = |member: &'static str| one_line(member, from.text(member), told);
    let (url, name, title) = (line("url"), line("name"), line("title"));
    let last = url.as_deref().and_then(|url| {
        let path = url.split('|').next().unwrap_or_default();
        path.rsplit('/').find(|part| !part.is_empty())
    });
    // FHIR means `name` for programs and `title` for people.
    let id = name.as_deref().or(last).or(title.as_deref());
    let id = name::form_id(id.unwrap_or_default());
    let unknown = || "unknown".to_owned();
    let title = title.or(name).unwrap_or_else(|| "Questionnaire".to_owned());
    let (asks, because): (Asked, _) = guess::asks(source, &title, items);
    let form = Form {
        id,
        title,
        version: line("version")
            .or_else(|| line("date"))
            .unwrap_or_else(unknown),
        agency: line("publisher").unwrap_or_else(unknown),
        asks,
        source: url,
        licence: line("copyright"),
        sections: Vec::new(),
    };
    (form, because)
}

/// A member of the questionnaire as a line; what does not fit on it is told.
fn one_line(member: &str, text: Option<&str>, told: &mut Vec<String>) -> Option<String> {
    let words = words::words(text?)?;
    if !words.rest.is_empty() {
        told.push(format!("`{member}` does not fit on one line; its end"));
    }
    Some(words.line)
}

#[cfg(test)]
mod tests;
