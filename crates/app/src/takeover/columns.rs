//! What the columns of a table mean: by their names, and never by a guess.

use carewallet_core::kind::Shape;
use carewallet_core::{ErrorKind, Kind};
use carewallet_import::{Table, TableRow};

use super::dates::{self, DateOrder};
use super::headings::{self, plain};
use super::row::FoundRow;
use crate::advice::Advice;
use crate::error::Error;

/// How many rows from the top may stand above the names of the columns.
const ABOVE: usize = 10;

/// A column of a table.
pub struct Column {
    /// Its name, as it stands there.
    pub heading: String,
    /// What it means.
    pub meaning: Meaning,
    /// A unit in its name, such as mg, which belongs to each bare number below it.
    pub unit: Option<String>,
    /// What comes first in its dates, where that is known.
    pub order: Option<DateOrder>,
}

/// What a column means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A field of the kind.
    Field(&'static str),
    /// Whom the row is about.
    About,
    /// It fits no field, and is kept in the note with its name.
    Note,
    /// It fits no field, and the kind has no note.
    LeftOut,
    /// One of these fields, or none: somebody has to say which.
    Unclear(Vec<&'static str>),
}

/// A table, and what its columns mean.
pub struct Columns {
    /// What its rows are.
    pub kind: Kind,
    /// The columns that have a name or hold anything.
    pub columns: Vec<Column>,
    /// What stands above the names of the columns.
    above: Vec<TableRow>,
    rows: Vec<TableRow>,
    as_windows: bool,
}

/// The kinds that a table may hold, by the names of its columns: none, one, or several
/// that fit equally well.
#[must_use]
pub fn kinds(table: &Table) -> Vec<Kind> {
    let score = |kind: Kind| {
        let rows = table.rows.iter().take(ABOVE);
        rows.map(|row| score(kind, row)).max().unwrap_or_default()
    };
    let scored: Vec<(usize, Kind)> = headings::KINDS
        .iter()
        .map(|kind| (score(*kind), *kind))
        .collect();
    let best = scored
        .iter()
        .map(|(score, _)| *score)
        .max()
        .unwrap_or_default();
    let fit = scored
        .into_iter()
        .filter(|(score, _)| *score == best && best > 0);
    fit.map(|(_, kind)| kind).collect()
}

/// How many columns fit a kind; none where nothing names the thing itself.
fn score(kind: Kind, row: &TableRow) -> usize {
    let meant = row.cells.iter().map(|cell| fields(kind, cell).0);
    let meant: Vec<Vec<&str>> = meant.collect();
    let first = kind.fields().iter().find(|field| field.required);
    let names_it = first.is_some_and(|first| meant.iter().any(|fields| fields == &[first.name]));
    let fit = meant.iter().filter(|fields| !fields.is_empty()).count();
    if names_it { fit } else { 0 }
}

/// The fields that a column may mean, and the unit in its name.
fn fields(kind: Kind, heading: &str) -> (Vec<&'static str>, Option<String>) {
    const UNITS: [&str; 8] = [
        "mg",
        "mcg",
        "micrograms",
        "microgram",
        "µg",
        "g",
        "ml",
        "units",
    ];
    let name = plain(heading);
    if let Some((words, unit)) = name.rsplit_once(' ')
        && UNITS.contains(&unit)
    {
        let found = headings::fields(kind, words);
        if !found.is_empty() {
            return (found, Some(unit.to_owned()));
        }
    }
    let unit = UNITS.contains(&name.as_str()).then(|| name.clone());
    (headings::fields(kind, &name), unit)
}

impl Columns {
    /// Finds the names of the columns, and what they mean for a kind.
    ///
    /// # Errors
    /// [`ErrorKind::Nothing`] where no row has a name that fits; [`ErrorKind::WalletsOwn`]
    /// for people.
    pub fn of(table: Table, kind: Kind) -> Result<Self, Error> {
        if kind == Kind::Person {
            let message = "a person is added by a command of their own";
            return Err(Error::new(ErrorKind::WalletsOwn, message).with_advice(Advice::AddPerson));
        }
        let Table {
            mut rows,
            as_windows,
        } = table;
        let scores = rows.iter().take(ABOVE).map(|row| score(kind, row));
        let scores: Vec<usize> = scores.collect();
        let best = scores.iter().max().copied().unwrap_or_default();
        let at = scores.iter().position(|score| *score == best && best > 0);
        let Some(at) = at else {
            let message = format!(
                "no column names what a {} is",
                kind.name().replace('_', " ")
            );
            let first = kind.fields().iter().find(|field| field.required);
            let first = first.map_or("name", |field| field.name);
            return Err(Error::new(ErrorKind::Nothing, message).with_advice(format!(
                "the first row gives each column a name; one of them is {first}"
            )));
        };
        let below = rows.split_off(at + 1);
        let heads = rows.pop().map_or_else(Vec::new, |row| row.cells);
        let mut columns = Self {
            kind,
            columns: heads
                .into_iter()
                .map(|heading| column(kind, heading))
                .collect(),
            above: rows,
            rows: below,
            as_windows,
        };
        columns.part_doubles();
        Ok(columns)
    }

    /// Two columns for one value: nobody but the writer knows which is meant.
    fn part_doubles(&mut self) {
        let meant: Vec<Meaning> = self
            .columns
            .iter()
            .map(|column| column.meaning.clone())
            .collect();
        for column in &mut self.columns {
            let twice = meant
                .iter()
                .filter(|meaning| **meaning == column.meaning)
                .count()
                > 1;
            if let Meaning::Field(field) = column.meaning
                && twice
                && field != "note"
                && !holds_several(self.kind, field)
            {
                column.meaning = Meaning::Unclear(vec![field]);
            }
        }
    }

    /// Settles what a column means; none for what fits no field.
    pub fn settle(&mut self, at: usize, field: Option<&'static str>) {
        if let Some(column) = self.columns.get_mut(at) {
            column.meaning = field.map_or_else(|| unfit(self.kind), Meaning::Field);
        }
    }

    /// The columns of which somebody has to say what they mean.
    #[must_use]
    pub fn unclear(&self) -> Vec<usize> {
        let at = self.columns.iter().enumerate();
        let at = at.filter(|(_, column)| matches!(column.meaning, Meaning::Unclear(_)));
        at.map(|(at, _)| at).collect()
    }

    /// The columns with dates that mean another day in America, with one of them.
    #[must_use]
    pub fn unordered(&self) -> Vec<(usize, &str)> {
        let open = self.columns.iter().enumerate().filter_map(|(at, column)| {
            let Meaning::Field(field) = column.meaning else {
                return None;
            };
            if column.order.is_some() || !dates::is_date(self.kind, field) {
                return None;
            }
            let mut cells = self.rows.iter().filter_map(|row| row.cells.get(at));
            let cell = cells.find(|cell| dates::goes_by_order(cell))?;
            Some((at, cell.as_str()))
        });
        open.collect()
    }

    /// Says what comes first in the dates of a column.
    pub fn order(&mut self, at: usize, order: DateOrder) {
        if let Some(column) = self.columns.get_mut(at) {
            column.order = Some(order);
        }
    }

    /// Says what comes first in all dates.
    pub fn order_all(&mut self, order: DateOrder) {
        for column in &mut self.columns {
            column.order = Some(order);
        }
    }

    /// The rows, each with the fields that its columns mean.
    #[must_use]
    pub fn rows(&self) -> Vec<FoundRow> {
        let above = self.above.iter().map(|row| {
            let mut found = FoundRow::new(row.line, self.kind);
            found.unwanted = Some("it stands above the names of the columns".to_owned());
            found
        });
        above
            .chain(self.rows.iter().map(|row| self.row(row)))
            .collect()
    }

    fn row(&self, row: &TableRow) -> FoundRow {
        let mut found = FoundRow::new(row.line, self.kind);
        let mut notes = Vec::new();
        for (at, cell) in row.cells.iter().enumerate() {
            let cell = words(cell);
            if cell.is_empty() {
                continue;
            }
            if let Some(why) = no_value(cell) {
                found.refused = Some(format!("column {}: {why}", at + 1));
            }
            let Some(column) = self.columns.get(at) else {
                found.refused = Some("it has more cells than there are columns".to_owned());
                break;
            };
            match column.meaning {
                Meaning::Field("note") => notes.push(cell.to_owned()),
                Meaning::Field(field) => self.field(&mut found, column, field, cell),
                Meaning::About => found.about = Some(cell.to_owned()),
                Meaning::Note if column.heading.is_empty() => notes.push(cell.to_owned()),
                Meaning::Note => notes.push(format!("{}: {cell}", column.heading)),
                Meaning::LeftOut | Meaning::Unclear(_) => {
                    found.left_out.push(column.heading.clone());
                }
            }
        }
        found.field("note", &notes.join("\n"));
        if self.as_windows && !row.cells.iter().all(|cell| cell.is_ascii()) {
            let why = "the file is not in UTF-8: check signs such as µ, £ and é";
            found.doubts.push(why.to_owned());
        }
        found
    }

    fn field(&self, found: &mut FoundRow, column: &Column, field: &'static str, cell: &str) {
        if dates::is_date(self.kind, field) {
            if dates::goes_by_order(cell) && column.order.is_none() {
                found.refused = Some(format!(
                    "{field} can be day and month, or month and day: {cell}"
                ));
            }
            found.field(field, &dates::day_first(cell, column.order));
            return;
        }
        let is_dose = is_dose(self.kind, field);
        match &column.unit {
            // The column says what the number is of; without it, it would be of anything.
            Some(unit) if is_dose && is_number(cell) => {
                found.field(field, &format!("{cell} {unit}"))
            }
            _ => found.field(field, cell),
        }
        if is_dose && has_decimal_comma(cell) {
            let why = format!("{field} has a comma in a number: check whether it is a point");
            found.doubts.push(why);
        }
    }
}

fn column(kind: Kind, heading: String) -> Column {
    let name = plain(&heading);
    let (mut fields, unit) = fields(kind, &heading);
    let has_note = kind.field("note").is_some();
    let meaning = match (fields.len(), fields.pop()) {
        (1, Some(only)) => Meaning::Field(only),
        (2.., Some(last)) => {
            fields.push(last);
            Meaning::Unclear(fields)
        }
        _ if headings::ABOUT.contains(&name.as_str()) => Meaning::About,
        _ if headings::NOTES.contains(&name.as_str()) && has_note => Meaning::Field("note"),
        _ => unfit(kind),
    };
    Column {
        heading,
        meaning,
        unit,
        order: None,
    }
}

fn unfit(kind: Kind) -> Meaning {
    match kind.field("note") {
        Some(_) => Meaning::Note,
        None => Meaning::LeftOut,
    }
}

fn holds_several(kind: Kind, field: &str) -> bool {
    let shape = kind.field(field).map(|field| field.shape);
    matches!(shape, Some(Shape::Many(_)))
}

fn is_dose(kind: Kind, field: &str) -> bool {
    let shape = kind.field(field).map(|field| field.shape);
    matches!(shape, Some(Shape::Dose))
}

fn is_number(cell: &str) -> bool {
    cell.bytes()
        .all(|b| b.is_ascii_digit() || b == b'.' || b == b',')
}

pub(super) fn has_decimal_comma(cell: &str) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut commas = cell.char_indices().filter(|(_, c)| *c == ',');
    commas.any(|(at, _)| {
        is_digit(cell[..at].chars().last()) && is_digit(cell[at + 1..].chars().next())
    })
}

/// The words of a cell; nothing for a dash, and text that was kept from being a number.
fn words(cell: &str) -> &str {
    let inner = cell
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'));
    match inner.unwrap_or(cell).trim() {
        "-" | "–" | "—" | "n/a" | "N/A" => "",
        words => words,
    }
}

/// Why a cell holds no value, if so.
fn no_value(cell: &str) -> Option<&'static str> {
    let is_error = cell.starts_with('#')
        && (cell.bytes().all(|b| b == b'#') || cell.ends_with(['!', '?']) || cell == "#N/A");
    if cell.starts_with('=') {
        Some("a formula, and no value")
    } else if is_error {
        Some("an error of the spreadsheet, and no value")
    } else {
        None
    }
}
