//! A FHIR R4 Questionnaire as a form whose questions are not mapped yet. The
//! words stay as they are, line breaks and tabs apart; what a form cannot hold
//! is listed, never dropped silently. Prefixes, required marks and lengths are not part of a form.

mod error;
mod item;
mod limits;
mod name;
mod question;
mod walk;

use carewallet_core::form::{Asked, Form};
use carewallet_core::value::Line;

pub use error::QuestionnaireError;
use item::Source;
use limits::{BYTES, DEPTH, JSON_DEPTH};
use walk::Walk;

/// A form that was made of a questionnaire.
pub struct Imported {
    /// The form; no question of it is mapped.
    pub form: Form,
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

/// Makes a form of a FHIR R4 Questionnaire in JSON.
///
/// # Errors
/// It is too large, no Questionnaire of R4, or has something that no form may
/// have; the error names the item.
pub fn questionnaire(json: &[u8]) -> Result<Imported, QuestionnaireError> {
    if json.len() > BYTES {
        return Err(QuestionnaireError::TooLarge { limit: BYTES });
    }
    // serde_json would stop at a depth of its own, and not say that this was why.
    if levels(json) > JSON_DEPTH {
        return Err(QuestionnaireError::TooDeep { limit: DEPTH });
    }
    let source: Source = serde_json::from_slice(json)
        .map_err(|error| QuestionnaireError::NotJson { line: error.line() })?;
    if source.resource_type.as_deref() != Some("Questionnaire") {
        return Err(QuestionnaireError::NotAQuestionnaire);
    }
    imported(&source)
}

fn imported(source: &Source) -> Result<Imported, QuestionnaireError> {
    let head = head(source)?;
    let mut walk = Walk::titled(&head.title, head.asks);
    if source.contained.is_some() {
        walk.leave_out("the questionnaire", "carries lists of its own (contained)");
    }
    walk.items(&source.item)?;
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
        always_asked: walked.always_asked,
        left_out: walked.left_out,
        link_ids: walked.link_ids,
    })
}

/// All of the form but its questions.
fn head(source: &Source) -> Result<Form, QuestionnaireError> {
    let url = one_line("url", source.url.as_deref())?;
    let name = one_line("name", source.name.as_deref())?;
    let title = one_line("title", source.title.as_deref())?;
    let last = url.as_deref().and_then(|url| {
        let path = url.split('|').next().unwrap_or_default();
        path.rsplit('/').find(|part| !part.is_empty())
    });
    // FHIR means `name` for programs and `title` for people.
    let id = name.as_deref().or(last).or(title.as_deref());
    let version = source.version.as_deref().or(source.date.as_deref());
    let unknown = || "unknown".to_owned();
    Ok(Form {
        id: name::form_id(id.unwrap_or_default()),
        title: title.or(name).unwrap_or_else(|| "Questionnaire".to_owned()),
        version: one_line("version", version)?.unwrap_or_else(unknown),
        agency: one_line("publisher", source.publisher.as_deref())?.unwrap_or_else(unknown),
        asks: asked(source),
        source: url,
        licence: one_line("copyright", source.copyright.as_deref())?,
        sections: Vec::new(),
    })
}

/// A questionnaire about related persons only addresses the carer.
fn asked(source: &Source) -> Asked {
    let carer = source.subject_type.as_deref() == Some(&["RelatedPerson".to_owned()]);
    if carer { Asked::Carer } else { Asked::Person }
}

fn one_line(
    member: &'static str,
    text: Option<&str>,
) -> Result<Option<String>, QuestionnaireError> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
        return Ok(None);
    };
    let line = Line::parse(&question::flat(text))
        .map_err(|why| QuestionnaireError::Head { member, why })?;
    Ok(Some(line.as_str().to_owned()))
}

/// How deep the lists and objects of a JSON text go, before it is parsed.
fn levels(json: &[u8]) -> usize {
    let (mut depth, mut deepest, mut quoted, mut escaped) = (0_usize, 0, false, false);
    for &byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests;
