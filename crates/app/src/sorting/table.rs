//! One table over many sheets. Every line says which sheet it is of and whom it is about.

use carewallet_core::{ErrorKind, Share};
use carewallet_export::csv::Table;
use serde_json::{Value as Json, json};

use crate::agreement::Agreement;
use crate::error::Error;
use crate::json_view::EntryView;

/// How a table is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TableForm {
    /// For spreadsheets and databases: a fact a row.
    Csv,
    /// For programs: an entry a line, each a JSON document.
    Ndjson,
}

/// The lines of one sheet.
pub(super) struct Part {
    pub(super) text: String,
    pub(super) rows: usize,
}

/// What stands above all lines.
pub(super) fn head(form: TableForm) -> String {
    match form {
        TableForm::Csv => Table::new().into_text(),
        TableForm::Ndjson => String::new(),
    }
}

/// The lines of a share.
///
/// # Errors
/// They cannot be written.
pub(super) fn of_share(share: &Share, number: &str, form: TableForm) -> Result<Part, Error> {
    match form {
        TableForm::Csv => Ok(facts(share)),
        TableForm::Ndjson => lines(share, number),
    }
}

/// A fact a row: what a table with this share alone has below its head.
fn facts(share: &Share) -> Part {
    let head = Table::new().into_text();
    let mut table = Table::new();
    table.add(share, None);
    let text = table.into_text().split_off(head.len());
    Part {
        rows: rows_in(&text),
        text,
    }
}

/// How many rows a text has; a line break between quotes ends none.
fn rows_in(text: &str) -> usize {
    let mut is_quoted = false;
    let ends = text.bytes().filter(|byte| {
        is_quoted ^= *byte == b'"';
        *byte == b'\n' && !is_quoted
    });
    ends.count()
}

/// An entry a line.
fn lines(share: &Share, number: &str) -> Result<Part, Error> {
    let agreement = Agreement::of_share(share);
    // The day of the sheet, not of today: the same pile gives the same lines on any day.
    let day = share.header.made_at.date();
    let mut text = String::new();
    for entry in &share.entries {
        let view = EntryView::in_record(entry, &[], day).agreeing(&agreement, entry);
        let view = serde_json::to_value(&view).map_err(|_| not_written())?;
        let line: Json = json!({
            "sheet": number,
            "made_at": share.header.made_at.written(),
            "from": share.from.name.as_str(),
            "to": share.header.to.as_str(),
            "wallet": share.header.wallet,
            "entry": view,
        });
        text.push_str(&line.to_string());
        text.push('\n');
    }
    Ok(Part {
        text,
        rows: share.entries.len(),
    })
}

fn not_written() -> Error {
    Error::new(ErrorKind::NotWritten, "the table could not be written")
}
