//! Forms, what is written of them and what is read of their paper, for programs.

use carewallet_core::QuestionSheet;
use carewallet_core::form::{Form, Mistake};
use serde::Serialize;

use super::counts::CountsView;
use super::share::ShareView;

/// The forms that come with the program.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormList {
    /// The forms.
    pub forms: Vec<FormView>,
}

/// A form that comes with the program.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// What sort of agency asks.
    pub agency: String,
    /// How many questions it has.
    pub questions: usize,
}

/// A form beside the record, in files.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormFiles<'a> {
    /// The sheet of the questions that are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gap: Option<QuestionSheetMade>,
    /// The form, filled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filled: Option<FormFilled<'a>>,
}

/// A sheet of questions; no file where nothing is left to ask.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionSheetMade {
    /// How many questions are on it.
    pub questions: usize,
    /// The file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// How many pages it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<usize>,
}

/// A filled form that was handed over.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormFilled<'a> {
    /// The file.
    pub file: String,
    /// The share that went with it.
    pub share: ShareView<'a>,
    /// How many entries are in it.
    pub entries: usize,
    /// What it answers.
    pub questions: CountsView,
    /// How many pages it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<usize>,
}

/// A form of somebody's own that was checked.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormChecked {
    /// The file.
    pub file: String,
    /// Whether it has no mistake.
    pub sound: bool,
    /// Its mistakes, in the order of their lines.
    pub mistakes: Vec<MistakeView>,
    /// The questions that have no place in the record, in a sound form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unmapped: Option<Vec<UnmappedView>>,
}

/// A mistake in a form.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MistakeView {
    /// Its line, from 1.
    pub line: usize,
    /// Its column, from 1.
    pub column: usize,
    /// Where in the form it is.
    pub place: String,
    /// What sort of mistake it is.
    pub kind: &'static str,
    /// What is wrong, in words.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

/// Questions that have no place in the record.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnmappedList {
    /// The questions.
    pub unmapped: Vec<UnmappedView>,
}

/// A question that has no place in the record.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnmappedView {
    /// Its id.
    pub id: String,
    /// Its words.
    pub label: String,
    /// Places that are probably meant, the best first.
    pub suggestions: Vec<SuggestionView>,
}

/// A place that is probably meant.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionView {
    /// The place, or several.
    pub path: Vec<String>,
    /// Whom it is about: `person`, `carer` or `home`.
    pub subject: &'static str,
    /// How well the words fit, from 0 to 1.
    pub score: f64,
    /// The rule by which the answer follows from what is there, if it needs one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'static str>,
    /// Whether what is there is a part of the answer and never the whole.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub partly: bool,
    /// What choices of the form mean in the record, where that was found.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<ChoiceMeans>,
}

/// What a choice of a form means in the record.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChoiceMeans {
    /// The value of the choice.
    pub value: String,
    /// The names in the record that mean it.
    pub from: Vec<String>,
}

/// A form that was drafted from a FHIR Questionnaire.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormDrafted {
    /// The file.
    pub file: String,
    /// The form's id.
    pub form: String,
    /// Whom it is thought to address: `person` or `carer`.
    pub asks: &'static str,
    /// Why that is thought.
    pub asks_because: &'static str,
    /// How many questions it has.
    pub questions: usize,
    /// The ids of those that have no place in the record yet.
    pub unmapped: Vec<String>,
    /// Questions whose condition could not be kept.
    pub always_asked: Vec<String>,
    /// What could not be kept.
    pub left_out: Vec<String>,
    /// Where each question came from.
    pub link_ids: Vec<LinkId>,
}

/// A question, and the item that it came from.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinkId {
    /// The id of the question.
    pub id: String,
    /// The linkId of the item.
    pub link_id: String,
}

/// Pages of a sheet of questions that were read.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionSheetRead {
    /// What the codes of the pages say.
    pub gap: QuestionSheetView,
}

/// What the codes of the pages say.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionSheetView {
    /// The form's id.
    pub form: String,
    /// The form's version.
    pub version: String,
    /// The id of the person whom it is about.
    pub about: String,
    /// The id of the carer, if the form asks about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carer: Option<String>,
    /// The day on which it was made.
    pub made_on: String,
    /// The first page that was read.
    pub page: u8,
    /// How many pages the sheet has.
    pub pages: u8,
    /// The ids of the questions on the pages.
    pub questions: Vec<String>,
    /// The pages that were read.
    pub pages_read: Vec<u8>,
}

impl From<&Form> for FormView {
    fn from(form: &Form) -> Self {
        Self {
            id: form.id.clone(),
            title: form.title.clone(),
            version: form.version.clone(),
            agency: form.agency.clone(),
            questions: form.questions().count(),
        }
    }
}

impl From<&Mistake> for MistakeView {
    fn from(mistake: &Mistake) -> Self {
        Self {
            line: mistake.line,
            column: mistake.column,
            place: mistake.place.clone(),
            kind: mistake.kind.name(),
            message: mistake.message.clone(),
            hint: mistake.hint.clone(),
        }
    }
}

impl QuestionSheetView {
    /// The pages of one sheet that were read; none where there is no page.
    #[must_use]
    pub fn of_pages(pages: &[QuestionSheet]) -> Option<Self> {
        let first = pages.first()?;
        let questions = pages.iter().flat_map(|page| &page.questions);
        Some(Self {
            form: first.form.clone(),
            version: first.version.clone(),
            about: first.about.as_str().to_owned(),
            carer: first.carer.as_ref().map(|carer| carer.as_str().to_owned()),
            made_on: first.made_on.written(),
            page: first.page,
            pages: first.pages,
            questions: questions.cloned().collect(),
            pages_read: pages.iter().map(|page| page.page).collect(),
        })
    }
}
