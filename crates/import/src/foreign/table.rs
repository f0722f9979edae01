//! Tables, as spreadsheets save them: with commas, semicolons, tabs or upright strokes.

use carewallet_core::limits::{FOREIGN_BYTES, FOREIGN_COLUMNS, FOREIGN_ROWS, TEXT_BYTES};
use csv::{ReaderBuilder, StringRecord};

use super::ForeignError;
use super::text::Decoded;

/// A table. Which row has the headings is for whoever knows the words.
#[derive(Clone)]
pub struct Table {
    /// Every row that is not empty.
    pub rows: Vec<TableRow>,
    /// Its letters were taken for those of Windows; signs such as µ may have been others.
    pub as_windows: bool,
}

/// A row of a table.
#[derive(Clone)]
pub struct TableRow {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// Its cells, without space around them.
    pub cells: Vec<String>,
}

/// What may stand between the columns.
const SIGNS: [u8; 4] = [b',', b';', b'\t', b'|'];

pub(super) fn read(decoded: &Decoded) -> Result<Table, ForeignError> {
    let text = &decoded.text;
    if text.len() > FOREIGN_BYTES {
        return Err(ForeignError::TooLarge {
            limit: FOREIGN_BYTES,
        });
    }
    let (sign, skipped) = sign(text);
    let rest: String = text.split_inclusive('\n').skip(skipped).collect();
    let mut reader = ReaderBuilder::new()
        .delimiter(sign)
        .has_headers(false)
        .flexible(true)
        .from_reader(rest.as_bytes());
    let mut rows: Vec<TableRow> = Vec::new();
    let mut record = StringRecord::new();
    let mut last_is_long = None;
    let mut places = Places {
        text: rest.as_bytes(),
        at: 0,
        line: 1 + skipped,
    };
    // The text is valid and the rows may be of any length: nothing else is an error.
    while reader.read_record(&mut record).unwrap_or(false) {
        let at = record.position().map_or(0, csv::Position::byte);
        let line = places.line_of(usize::try_from(at).unwrap_or(usize::MAX));
        let row = row(&record, line)?;
        last_is_long = row
            .cells
            .iter()
            .any(|cell| cell.contains('\n'))
            .then_some(line);
        if row.cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(row);
        }
        if rows.len() > FOREIGN_ROWS {
            let limit = FOREIGN_ROWS;
            return Err(ForeignError::TooManyRows { limit });
        }
    }
    // What is quoted ends, so that the marks are even; an open one swallows the rest.
    if let Some(line) = last_is_long
        && rest.bytes().filter(|byte| *byte == b'"').count() % 2 == 1
    {
        return Err(ForeignError::OpenQuote { line });
    }
    Ok(Table {
        rows,
        as_windows: decoded.as_windows,
    })
}

/// Counts lines: the library counts one too few where lines end as on Windows.
struct Places<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
}

impl Places<'_> {
    /// The line of the first row that begins at a place or behind it.
    fn line_of(&mut self, place: usize) -> usize {
        let is_end = |byte: &&u8| matches!(byte, b'\r' | b'\n');
        let rest = self.text.get(place..).unwrap_or_default();
        let begin = place + rest.iter().take_while(is_end).count();
        let passed = self.text.get(self.at..begin).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = begin;
        self.line
    }
}

fn row(record: &StringRecord, line: usize) -> Result<TableRow, ForeignError> {
    if record.len() > FOREIGN_COLUMNS {
        let limit = FOREIGN_COLUMNS;
        return Err(ForeignError::TooManyColumns { line, limit });
    }
    if record.iter().any(|cell| cell.len() > TEXT_BYTES) {
        let limit = TEXT_BYTES;
        return Err(ForeignError::LongCell { line, limit });
    }
    let cells = record.iter().map(|cell| cell.trim().to_owned()).collect();
    Ok(TableRow { line, cells })
}

/// The sign between the columns, and how many lines only say which it is.
fn sign(text: &str) -> (u8, usize) {
    let first = text.lines().next().unwrap_or_default();
    // Excel writes and reads such a line.
    let said = first.trim().trim_matches('"').to_ascii_lowercase();
    if let Some([sign]) = said.strip_prefix("sep=").map(str::as_bytes)
        && SIGNS.contains(sign)
    {
        return (*sign, 1);
    }
    // Of the first lines, so that a title without any sign does not decide.
    let of = |sign: u8| {
        let lines = text.lines().take(10);
        lines.map(|line| outside_quotes(line, sign)).max()
    };
    let best = SIGNS.into_iter().rev().max_by_key(|sign| of(*sign));
    (best.unwrap_or(b','), 0)
}

fn outside_quotes(line: &str, sign: u8) -> usize {
    let mut quoted = false;
    let counts = line.bytes().filter(|byte| {
        quoted ^= *byte == b'"';
        *byte == sign && !quoted
    });
    counts.count()
}
