//! What wants doing, for programs.

use serde::Serialize;

use super::is_empty;

/// What wants doing, the most pressing first.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueAnswer {
    /// The last day that was looked at.
    pub until: String,
    /// What wants doing.
    pub due: Vec<DueView>,
}

/// One thing that wants doing.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueView {
    /// `settle`, `decide`, `appointment`, `outcome`, `look_again`, `runs_out`,
    /// `second_way`, `drill` or `backup`.
    pub want: &'static str,
    /// On or by which day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// Whom it is about: a person's id, or `home`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The ids of the entries: those that contradict each other, or one.
    #[serde(skip_serializing_if = "is_empty")]
    pub entries: Vec<String>,
    /// The title of the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// A contradiction that was settled.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SettleAnswer {
    /// The id of the entry that was taken back.
    pub withdrawn: String,
    /// The id of the entry that stays.
    pub kept: String,
    /// The entries that say so.
    pub saved: Vec<String>,
}
