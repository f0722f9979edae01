//! A Questionnaire as FHIR R4 writes it; only what is looked at.

use serde::Deserialize;
use serde::de::IgnoredAny;

/// The questionnaire.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Source {
    pub(super) resource_type: Option<String>,
    pub(super) url: Option<String>,
    pub(super) name: Option<String>,
    pub(super) title: Option<String>,
    pub(super) version: Option<String>,
    pub(super) date: Option<String>,
    pub(super) publisher: Option<String>,
    pub(super) copyright: Option<String>,
    pub(super) subject_type: Option<Vec<String>>,
    pub(super) contained: Option<IgnoredAny>,
    #[serde(default)]
    pub(super) item: Vec<Item>,
}

/// A question, a group of them, or words between them.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item {
    pub(super) link_id: Option<String>,
    pub(super) text: Option<String>,
    pub(super) r#type: Option<String>,
    #[serde(default)]
    pub(super) repeats: bool,
    #[serde(default)]
    pub(super) answer_option: Vec<AnswerOption>,
    pub(super) answer_value_set: Option<IgnoredAny>,
    pub(super) enable_when: Option<IgnoredAny>,
    pub(super) initial: Option<IgnoredAny>,
    pub(super) extension: Option<IgnoredAny>,
    pub(super) modifier_extension: Option<IgnoredAny>,
    #[serde(default)]
    pub(super) item: Vec<Self>,
}

/// An answer that may be chosen.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AnswerOption {
    pub(super) value_coding: Option<Coding>,
    pub(super) value_string: Option<String>,
    pub(super) value_integer: Option<i64>,
    pub(super) value_date: Option<String>,
}

/// A code and its words.
#[derive(Deserialize)]
pub(super) struct Coding {
    pub(super) code: Option<String>,
    pub(super) display: Option<String>,
}
