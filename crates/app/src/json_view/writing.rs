//! What was written down, withdrawn or erased, for programs.

use carewallet_core::Entry;
use serde::Serialize;

use super::{is_empty, is_none};

/// An entry that was saved.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SavedEntry<'a> {
    /// The entry's id.
    pub id: String,
    /// Its kind.
    pub kind: &'a str,
    /// Whom it is about: a person's id, or `home`.
    pub about: &'a str,
}

/// Entries that were saved.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SavedAnswer<'a> {
    /// The entries.
    pub entries: Vec<SavedEntry<'a>>,
    /// How many more were on record already, and were not saved again.
    #[serde(skip_serializing_if = "is_none")]
    pub already: usize,
}

impl<'a> SavedAnswer<'a> {
    /// The entries that were saved.
    #[must_use]
    pub fn new(saved: &'a [Entry]) -> Self {
        let entries = saved.iter().map(|entry| SavedEntry {
            id: entry.id().to_string(),
            kind: &entry.envelope().kind,
            about: entry.about().as_str(),
        });
        Self {
            entries: entries.collect(),
            already: 0,
        }
    }
}

/// An entry that was taken back.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WithdrawAnswer {
    /// The id of the entry that does not count any more.
    pub withdrawn: String,
    /// The entries that say so.
    pub saved: Vec<String>,
}

/// What was undone.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UndoAnswer {
    /// The ids of the entries that were undone.
    pub undone: Vec<String>,
    /// The entries that undo them.
    pub saved: Vec<String>,
}

/// An entry whose body was removed for good.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EraseAnswer {
    /// The id of the entry that was erased.
    pub erased: String,
    /// The entries that say so.
    pub saved: Vec<String>,
    /// The entries that count again, since it had replaced or withdrawn them.
    #[serde(skip_serializing_if = "is_empty")]
    pub counts_again: Vec<String>,
    /// Files that may still hold it: it is gone only if there is none.
    #[serde(skip_serializing_if = "is_empty")]
    pub missed: Vec<String>,
}
