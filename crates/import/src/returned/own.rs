//! A filled form as our own JSON (docs/schemas): what is not an answer is passed over,
//! and nothing else may be there.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value as Json;

use super::{ReturnedAnswer, ReturnedCode, ReturnedError, ReturnedForm};
use super::{ReturnedSort, ReturnedValue};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    form: String,
    version: String,
    about: Option<String>,
    #[serde(rename = "incomplete")]
    _incomplete: Option<IgnoredAny>,
    #[serde(rename = "coverage")]
    _coverage: Option<IgnoredAny>,
    answers: Vec<Answer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    id: String,
    label: Option<String>,
    #[serde(default)]
    answer: Vec<String>,
    #[serde(default)]
    chosen: Vec<String>,
    value: Option<Json>,
    #[serde(rename = "section")]
    _section: Option<IgnoredAny>,
    #[serde(rename = "type")]
    _answer_type: Option<IgnoredAny>,
    #[serde(rename = "state")]
    _state: Option<IgnoredAny>,
    #[serde(rename = "shortfall")]
    _shortfall: Option<IgnoredAny>,
    #[serde(rename = "also")]
    _also: Option<IgnoredAny>,
    #[serde(rename = "sources")]
    _sources: Option<IgnoredAny>,
    #[serde(rename = "follows_from")]
    _follows_from: Option<IgnoredAny>,
}

pub(super) fn read(text: &str) -> Result<ReturnedForm, ReturnedError> {
    let form: Form = serde_json::from_str(text)?;
    let mut returned = ReturnedForm {
        sort: ReturnedSort::Own,
        form: Some((form.form, form.version)),
        about: form.about,
        answers: Vec::new(),
    };
    for answer in form.answers {
        returned.push(answer.taken());
    }
    Ok(returned)
}

impl Answer {
    fn taken(self) -> ReturnedAnswer {
        let (value, odd) = match self.value {
            None => (None, None),
            Some(Json::Bool(yes)) => (Some(ReturnedValue::YesNo(yes)), None),
            Some(Json::String(text)) => (Some(ReturnedValue::Text(text)), None),
            Some(Json::Number(number)) if number.is_i64() => {
                (Some(ReturnedValue::Number(number.to_string())), None)
            }
            Some(_) => (
                None,
                Some("its value is of a sort that a form does not have"),
            ),
        };
        let code = |code| ReturnedCode {
            code,
            display: None,
            system: None,
        };
        ReturnedAnswer {
            id: self.id,
            label: self.label,
            lines: self.answer,
            codes: self.chosen.into_iter().map(code).collect(),
            value,
            odd,
        }
    }
}
