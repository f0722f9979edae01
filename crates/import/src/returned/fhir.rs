//! A filled form as a FHIR R4 `QuestionnaireResponse`. What of FHIR has no bearing on
//! an answer is passed over; what changes the meaning of one is not.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::{ReturnedAnswer, ReturnedCode, ReturnedError, ReturnedForm};
use super::{ReturnedSort, ReturnedValue};

/// What stands before the id of one of our forms.
const OURS: &str = "urn:carewallet:form:";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Response {
    resource_type: String,
    status: Option<String>,
    questionnaire: Option<String>,
    subject: Option<Reference>,
    #[serde(default)]
    item: Vec<Item>,
    modifier_extension: Option<IgnoredAny>,
    implicit_rules: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Reference {
    display: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    link_id: String,
    text: Option<String>,
    #[serde(default)]
    answer: Vec<Given>,
    #[serde(default)]
    item: Vec<Self>,
    modifier_extension: Option<IgnoredAny>,
}

/// One answer; at most one value is there.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Given {
    value_string: Option<String>,
    value_boolean: Option<bool>,
    value_date: Option<String>,
    value_integer: Option<i64>,
    // As it was written: 2.50 is not 2.5.
    value_decimal: Option<Box<RawValue>>,
    value_coding: Option<Coding>,
    #[serde(default)]
    item: Vec<Item>,
    modifier_extension: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Coding {
    system: Option<String>,
    code: Option<String>,
    display: Option<String>,
}

pub(super) fn read(text: &str) -> Result<ReturnedForm, ReturnedError> {
    let response: Response = serde_json::from_str(text)?;
    if response.resource_type != "QuestionnaireResponse" {
        return Err(ReturnedError::OtherResource);
    }
    if response.modifier_extension.is_some() || response.implicit_rules.is_some() {
        return Err(ReturnedError::Modified);
    }
    // Among the others is "entered in error".
    if !["completed", "amended", "in-progress"].contains(&response.status.as_deref().unwrap_or(""))
    {
        return Err(ReturnedError::Status);
    }
    let mut returned = ReturnedForm {
        sort: ReturnedSort::Fhir,
        form: response.questionnaire.as_deref().and_then(ours),
        about: response.subject.and_then(|subject| subject.display),
        answers: Vec::new(),
    };
    items(response.item, &mut returned);
    Ok(returned)
}

/// The id and the version in the name of one of our forms.
fn ours(canonical: &str) -> Option<(String, String)> {
    let (id, version) = canonical.strip_prefix(OURS)?.split_once('|')?;
    Some((id.to_owned(), version.to_owned()))
}

fn items(items_in: Vec<Item>, returned: &mut ReturnedForm) {
    for item in items_in {
        let mut taken = ReturnedAnswer {
            id: item.link_id,
            label: item.text,
            lines: Vec::new(),
            codes: Vec::new(),
            value: None,
            odd: item
                .modifier_extension
                .map(|_| "it has a modifierExtension, which changes what it means"),
        };
        let mut below = item.item;
        for given in item.answer {
            below.extend(taken.add(given));
        }
        if !taken.is_empty() {
            returned.push(taken);
        }
        items(below, returned);
    }
}

impl ReturnedAnswer {
    /// Adds one answer; gives what stands below it.
    fn add(&mut self, given: Given) -> Vec<Item> {
        let Given {
            value_string,
            value_boolean,
            value_date,
            value_integer,
            value_decimal,
            value_coding,
            item,
            modifier_extension,
        } = given;
        let number = value_integer.map(|number| number.to_string());
        let number = number.or_else(|| value_decimal.map(|raw| raw.get().to_owned()));
        let value = (value_boolean.map(ReturnedValue::YesNo))
            .or(value_date.map(ReturnedValue::Text))
            .or(number.map(ReturnedValue::Number));
        let code = value_coding.and_then(|coding| {
            Some(ReturnedCode {
                code: coding.code?,
                display: coding.display,
                system: coding.system,
            })
        });
        if modifier_extension.is_some() {
            self.odd = Some("it has a modifierExtension, which changes what it means");
        }
        match (value_string, code, value) {
            (Some(words), None, None) => self.lines.push(words),
            (None, Some(code), None) => self.codes.push(code),
            (None, None, Some(value)) if self.value.is_none() => self.value = Some(value),
            (None, None, Some(_)) => self.odd = Some("it has several values where there is one"),
            _ => self.odd = Some("its answer is of a sort that a form here does not have"),
        }
        item
    }
}
