//! What a file of another program would write down, for programs.

use carewallet_core::{Entry, Kind};
use serde::Serialize;

use super::is_empty;
use super::writing::{SavedAnswer, SavedEntry};
use crate::takeover::{Columns, LookedRow, Meaning, Taken};

/// What became of a file of another program.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TakeoverAnswer<'a> {
    /// The columns of a table, and what each means.
    #[serde(skip_serializing_if = "is_empty")]
    pub columns: Vec<ColumnView>,
    /// The rows of the file, in order.
    pub rows: Vec<RowView<'a>>,
    /// The entries that were saved.
    pub entries: Vec<SavedEntry<'a>>,
}

/// A column, and what it means.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ColumnView {
    /// Its name in the file.
    pub heading: String,
    /// `field`, `about`, `note`, `left_out`, or `unclear`.
    pub meaning: &'static str,
    /// The field, or those that it may be.
    #[serde(skip_serializing_if = "is_empty")]
    pub fields: Vec<&'static str>,
}

/// A row, and what became of it.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowView<'a> {
    /// The line of the file, from 1.
    pub line: usize,
    /// Its kind.
    pub kind: &'static str,
    /// `new`, `doubtful`, `on_record`, `twice`, `unclear`, `refused`, or `left_out`.
    pub state: &'static str,
    /// What it says, in one line.
    pub says: &'a str,
    /// Why it is not saved as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What of the row is not kept.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub left_out: &'a [String],
    /// Spellings that are easily misread.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub warnings: &'a [String],
}

impl<'a> TakeoverAnswer<'a> {
    /// The columns of a table, the rows that were looked at, and what was saved.
    #[must_use]
    pub fn new(columns: Option<&Columns>, taken: &'a Taken, saved: &'a [Entry]) -> Self {
        let columns = columns.map_or(&[][..], |columns| columns.columns.as_slice());
        Self {
            columns: columns.iter().map(ColumnView::from).collect(),
            rows: taken.rows.iter().map(RowView::from).collect(),
            entries: SavedAnswer::new(saved).entries,
        }
    }
}

impl From<&crate::takeover::Column> for ColumnView {
    fn from(column: &crate::takeover::Column) -> Self {
        let (meaning, fields) = match &column.meaning {
            Meaning::Field(field) => ("field", vec![*field]),
            Meaning::About => ("about", Vec::new()),
            Meaning::Note => ("note", Vec::new()),
            Meaning::LeftOut => ("left_out", Vec::new()),
            Meaning::Unclear(fields) => ("unclear", fields.clone()),
        };
        Self {
            heading: column.heading.clone(),
            meaning,
            fields,
        }
    }
}

impl<'a> From<&'a LookedRow> for RowView<'a> {
    fn from(row: &'a LookedRow) -> Self {
        Self {
            line: row.found.line,
            kind: row.found.kind.map_or("", Kind::name),
            state: row.state.name(),
            says: &row.says,
            why: row.state.why(),
            left_out: &row.found.left_out,
            warnings: &row.warnings,
        }
    }
}
