//! One question as an item of a `QuestionnaireResponse`.

use carewallet_core::coverage::{Answer, Coverage, Shortfall, State};
use carewallet_core::form::AnswerType;
use carewallet_core::value::PartialDate;
use serde::Serialize;
use serde_json::{Number, Value};

use crate::form::{FormHeader, marks};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extension: Vec<Extension>,
    link_id: String,
    text: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answer: Vec<Given>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    item: Vec<Self>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Extension {
    url: &'static str,
    value_code: &'static str,
}

/// One answer, by its type.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Given {
    #[serde(rename = "valueString")]
    String(String),
    #[serde(rename = "valueBoolean")]
    Boolean(bool),
    #[serde(rename = "valueDate")]
    Date(String),
    #[serde(rename = "valueInteger")]
    Integer(i64),
    #[serde(rename = "valueDecimal")]
    Decimal(Number),
    #[serde(rename = "valueCoding")]
    Coding(Coding),
}

#[derive(Serialize)]
struct Coding {
    system: String,
    code: String,
    display: String,
}

const ABSENT: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
/// How far a question is answered, where the bare answer would claim too much.
const STATE: &str = "urn:carewallet:state";
/// Why it is not fully answered, so that two versions are not read as one
/// settled answer.
const SHORTFALL: &str = "urn:carewallet:shortfall";

impl Item {
    pub(super) fn section(number: usize, title: String, item: Vec<Self>) -> Self {
        Self {
            extension: Vec::new(),
            link_id: format!("section-{number}"),
            text: title,
            answer: Vec::new(),
            item,
        }
    }
}

pub(super) fn item(coverage: &Coverage<'_>, answer: &Answer<'_>, header: &FormHeader) -> Item {
    let given = given(coverage, answer, header);
    let mut extension = Vec::new();
    if given.is_empty() {
        extension.push(Extension {
            url: ABSENT,
            value_code: absent(answer),
        });
    }
    if matches!(answer.state, State::Partly | State::Stale | State::Derived) {
        extension.push(Extension {
            url: STATE,
            value_code: answer.state.name(),
        });
    }
    // Other states have a single reason, which the state already names.
    if answer.state == State::Partly {
        let reasons = answer.reasons().map(|why| Extension {
            url: SHORTFALL,
            value_code: why.name(),
        });
        extension.extend(reasons);
    }
    Item {
        extension,
        link_id: answer.question.id.clone(),
        text: answer.question.label.clone(),
        answer: given,
        item: Vec::new(),
    }
}

/// Why there is no answer. A signature is `unsupported`, because the record
/// cannot hold one; `not-applicable` would say that none is wanted.
fn absent(answer: &Answer<'_>) -> &'static str {
    match (answer.state, answer.shortfall) {
        (State::FormOnly, _) => "unsupported",
        (State::Withheld, Some(Shortfall::PreferNotToSay)) => "asked-declined",
        (_, Some(Shortfall::NotKnown)) => "asked-unknown",
        (_, Some(Shortfall::NotAsked | Shortfall::Unmapped)) => "not-asked",
        _ => "unknown",
    }
}

fn given(coverage: &Coverage<'_>, answer: &Answer<'_>, header: &FormHeader) -> Vec<Given> {
    let lines = marks::lines(answer, header.names());
    let lines: Vec<&str> = lines
        .iter()
        .map(|line| line.trim())
        .filter(|line| !line.is_empty())
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    match answer.question.answer {
        // Only the text says who said what.
        _ if marks::disagrees(answer) => lines.into_iter().map(string).collect(),
        // Without a chosen code, the words of a choice go out as a string
        // below.
        AnswerType::Choice | AnswerType::Choices if !answer.chosen.is_empty() => {
            let all = answer.chosen.iter();
            all.map(|value| coding(coverage, answer, value)).collect()
        }
        AnswerType::List | AnswerType::Table | AnswerType::Choices => {
            lines.into_iter().map(string).collect()
        }
        wanted => {
            let typed = answer.value.as_ref().and_then(|value| typed(wanted, value));
            vec![typed.unwrap_or_else(|| string(&lines.join("\n")))]
        }
    }
}

fn string(words: &str) -> Given {
    Given::String(words.to_owned())
}

/// The stored value, if it has the type the form asks for.
fn typed(wanted: AnswerType, value: &Value) -> Option<Given> {
    match wanted {
        AnswerType::YesNo => value.as_bool().map(Given::Boolean),
        AnswerType::Date => {
            let date = PartialDate::parse(value.as_str()?).ok()?;
            Some(Given::Date(date.written()))
        }
        AnswerType::Number => number(value),
        _ => None,
    }
}

fn number(value: &Value) -> Option<Given> {
    let whole = value.as_i64().or_else(|| value.as_str()?.parse().ok());
    // valueInteger is 32 bits wide in FHIR.
    if let Some(whole) = whole.filter(|whole| i32::try_from(*whole).is_ok()) {
        return Some(Given::Integer(whole));
    }
    let number = value.as_f64().or_else(|| value.as_str()?.parse().ok())?;
    Number::from_f64(number).map(Given::Decimal)
}

fn coding(coverage: &Coverage<'_>, answer: &Answer<'_>, value: &str) -> Given {
    let choices = &answer.question.choices;
    let found = choices.iter().find(|choice| choice.value == value);
    // A FHIR code has no leading, trailing or double spaces.
    let code: Vec<&str> = value.split_whitespace().collect();
    Given::Coding(Coding {
        system: format!("urn:carewallet:form:{}", coverage.form.id),
        code: code.join(" "),
        display: found
            .map_or(value, |choice| choice.label.as_str())
            .to_owned(),
    })
}
