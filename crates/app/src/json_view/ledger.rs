//! The ledger, for programs.

use carewallet_core::value::Timestamp;
use serde::Serialize;

use super::counts::CountsView;
use crate::ledger::Has;

/// What was handed to whom, and what came in.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LedgerAnswer<'a> {
    /// The rows, the oldest first.
    pub ledger: Vec<LedgerRowView<'a>>,
}

/// One row of the ledger.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum LedgerRowView<'a> {
    /// Something was handed over.
    Handover {
        /// When it was made.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        at: Timestamp,
        /// Who it is for.
        to: &'a str,
        /// The share's id.
        share: &'a str,
        /// The ids of its entries.
        entries: Vec<&'a str>,
        /// The number of the sheet.
        #[serde(skip_serializing_if = "Option::is_none")]
        sheet: Option<String>,
        /// Why it was made.
        #[serde(skip_serializing_if = "Option::is_none")]
        why: Option<&'a str>,
        /// What of a form it answers.
        #[serde(skip_serializing_if = "Option::is_none")]
        questions: Option<CountsView>,
    },
    /// Something came in.
    Receipt {
        /// When it was made.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        at: Timestamp,
        /// Who made it.
        from: &'a str,
        /// The share's id.
        share: &'a str,
        /// What was known of the signature.
        signature: &'static str,
        /// The ids of its entries.
        entries: Vec<&'a str>,
    },
}

/// Who has one statement.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WhoHasAnswer {
    /// The id of the entry that was asked about.
    pub entry: String,
    /// Everybody who has it or an earlier version of it, by name.
    pub who_has: Vec<HasView>,
}

/// Somebody who has a statement.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HasView {
    /// Their name.
    pub who: String,
    /// The id of the newest version that they have.
    pub version: String,
    /// What became of it here: `current`, `changed`, `taken_back` or `erased`.
    pub state: &'static str,
    /// When they got it, or told it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub since: Timestamp,
    /// Whether it came from them.
    pub theirs: bool,
}

impl From<&Has> for HasView {
    fn from(has: &Has) -> Self {
        Self {
            who: has.who.clone(),
            version: has.version.to_string(),
            state: has.state.name(),
            since: has.since,
            theirs: has.is_theirs,
        }
    }
}

/// What was not asked again.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionsAnswer {
    /// The figures.
    pub questions: QuestionsView,
}

/// How often nobody had to ask again.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionsView {
    /// Of all forms.
    #[serde(flatten)]
    pub all: TotalView,
    /// The month of the first form that was handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// By form.
    pub by_form: Vec<FormTotal>,
    /// By agency.
    pub by_agency: Vec<AgencyTotal>,
    /// By month.
    pub by_month: Vec<MonthTotal>,
}

/// Figures of the forms that were handed over.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TotalView {
    /// How many were handed over.
    pub handovers: usize,
    /// How many questions they ask.
    pub asked: usize,
    /// How many were answered.
    pub answered: usize,
    /// How many of those had to be asked.
    pub new: usize,
    /// How many were answered from the record.
    pub not_asked_again: usize,
}

/// Figures for one form.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormTotal {
    /// The form's id.
    pub form: String,
    /// The figures.
    #[serde(flatten)]
    pub total: TotalView,
}

/// Figures for one agency.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgencyTotal {
    /// The agency.
    pub agency: String,
    /// The figures.
    #[serde(flatten)]
    pub total: TotalView,
}

/// Figures for one month.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthTotal {
    /// The month.
    pub month: String,
    /// The figures.
    #[serde(flatten)]
    pub total: TotalView,
}
