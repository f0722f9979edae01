//! The filled form as a FHIR R4 `QuestionnaireResponse`. No question is left
//! out: what is not answered says why (the value set data-absent-reason).

mod item;

use carewallet_core::coverage::Coverage;
use serde::Serialize;

use super::FormHeader;
use super::{answer_text, json};
use crate::notice::incomplete_words;
use item::{Item, item};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct QuestionnaireResponse {
    resource_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Narrative>,
    contained: [RelatedPerson; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extension: Vec<Incomplete>,
    questionnaire: String,
    status: &'static str,
    subject: Reference,
    authored: String,
    author: Reference,
    source: Reference,
    item: Vec<Item>,
}

/// What a person reads of it.
#[derive(Serialize)]
struct Narrative {
    status: &'static str,
    div: String,
}

/// Says that part of the record could not be read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Incomplete {
    url: &'static str,
    value_boolean: bool,
}

const INCOMPLETE: &str = "urn:carewallet:incomplete";

fn narrative() -> Narrative {
    let words = incomplete_words();
    Narrative {
        status: "additional",
        div: format!("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{words}</p></div>"),
    }
}

/// Who filled the form.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RelatedPerson {
    resource_type: &'static str,
    id: &'static str,
    patient: Reference,
    name: [HumanName; 1],
}

#[derive(Serialize)]
struct HumanName {
    text: String,
}

#[derive(Serialize)]
struct Reference {
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<&'static str>,
    display: String,
}

const MAKER: &str = "maker";

pub(super) fn write(coverage: &Coverage<'_>, header: &FormHeader) -> String {
    let person = || Reference {
        reference: None,
        display: header.name.clone(),
    };
    let maker = || Reference {
        reference: Some("#maker"),
        display: header.maker.clone(),
    };
    let done = coverage.tally().gap() == 0;
    let incomplete = header.incomplete.then_some(Incomplete {
        url: INCOMPLETE,
        value_boolean: true,
    });
    json::written(&QuestionnaireResponse {
        resource_type: "QuestionnaireResponse",
        text: header.incomplete.then(narrative),
        contained: [RelatedPerson {
            resource_type: "RelatedPerson",
            id: MAKER,
            patient: person(),
            name: [HumanName {
                text: header.maker.clone(),
            }],
        }],
        extension: incomplete.into_iter().collect(),
        questionnaire: canonical(coverage),
        status: if done { "completed" } else { "in-progress" },
        subject: person(),
        authored: header.today.written(),
        author: maker(),
        source: maker(),
        item: sections(coverage, header),
    })
}

/// The name of the form; a uri has no spaces.
fn canonical(coverage: &Coverage<'_>) -> String {
    let version: Vec<&str> = coverage.form.version.split_whitespace().collect();
    format!(
        "urn:carewallet:form:{}|{}",
        coverage.form.id,
        version.join("-")
    )
}

fn sections(coverage: &Coverage<'_>, header: &FormHeader) -> Vec<Item> {
    let sections = answer_text::sections(coverage).into_iter();
    let numbered = (1..).zip(sections.filter(|(_, answers)| !answers.is_empty()));
    numbered
        .map(|(number, (section, answers))| {
            let items = answers
                .iter()
                .map(|placed| item(coverage, placed.answer, header));
            Item::section(number, section.title.clone(), items.collect())
        })
        .collect()
}
