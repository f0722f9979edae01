//! Shares as one table (RFC 4180), one row a fact, for a spreadsheet and for a
//! database (docs/csv.md). Values carry no direction marks.

mod cell;
mod whose;

use carewallet_core::agreement::{Ties, ties};
use carewallet_core::payload::Payload;
use carewallet_core::value::Date;
use carewallet_core::{EntryId, Record, Share};
use serde_json::Value as Json;

use crate::entry_text::{EntryText, Line, entry_texts};
use crate::notice::incomplete_words;

pub(crate) use cell::push_row;
use whose::Whose;

/// What a table begins with: without it a spreadsheet reads UTF-8 as something else.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// The headings of the columns.
const HEAD: [&str; 20] = [
    "sheet",
    "made_on",
    "from",
    "person_id",
    "about",
    "nhs_number",
    "born",
    "kind",
    "heading",
    "path",
    "field",
    "words",
    "value",
    "said_by",
    "voice",
    "recorded",
    "checked",
    "entry",
    "same_as",
    "differs_from",
];

/// A table that takes any number of shares.
pub struct Table(String);

impl Default for Table {
    fn default() -> Self {
        Self::new()
    }
}

impl Table {
    /// A table with nothing but its headings.
    #[must_use]
    pub fn new() -> Self {
        let mut out = BYTE_ORDER_MARK.to_string();
        push_row(&mut out, &HEAD);
        Self(out)
    }

    /// Adds everything in a share. For each entry it names the entries of the share
    /// that agree with it and those that contradict it. `sheet` is the number that
    /// stands on the paper; without one it is that of the share on open paper.
    pub fn add(&mut self, share: &Share, sheet: Option<&str>) {
        let number = sheet.map_or_else(|| sheet_number(share), str::to_owned);
        let rows = Rows {
            share,
            number,
            whose: Whose::of(share),
        };
        rows.write(&mut self.0);
    }

    /// The whole table.
    #[must_use]
    pub fn into_text(self) -> String {
        self.0
    }
}

/// Writes everything in one share.
#[must_use]
pub fn write(share: &Share) -> String {
    let mut table = Table::new();
    table.add(share, None);
    table.into_text()
}

/// The number of a share on paper that is not sealed. Empty if it fits on none.
#[must_use]
pub fn sheet_number(share: &Share) -> String {
    let packed = share.pack().map(Payload::open_form);
    packed.map_or_else(|_| String::new(), |payload| payload.sheet_id().to_string())
}

/// One row of some other list, as safe to open.
#[must_use]
pub fn row(cells: &[impl AsRef<str>]) -> String {
    let mut out = String::new();
    push_row(&mut out, cells);
    out
}

/// The rows of one share.
struct Rows<'a> {
    share: &'a Share,
    number: String,
    whose: Whose,
}

impl Rows<'_> {
    fn write(&self, out: &mut String) {
        // No holders: the columns only compare entries, and decide nothing about
        // who may take back what.
        let record = Record::from_share(self.share);
        let all = ties(record.entries(), self.share.header.made_at.date());
        let alone = Ties::default();
        if self.share.header.incomplete {
            push_row(out, &self.incomplete());
        }
        for entry_text in entry_texts(self.share) {
            let ties = all.get(&entry_text.entry.id()).unwrap_or(&alone);
            for line in &entry_text.lines {
                self.push_fact(out, (&entry_text, ties), line);
            }
            if !entry_text.can_be_shown() {
                // An entry of a newer version goes in as raw JSON, so that nothing
                // is lost.
                let body = entry_text.entry.envelope().body.get();
                let line = Line {
                    path: entry_text.entry.envelope().kind.clone(),
                    value: serde_json::from_str(body).ok(),
                    ..Line::new("body", body)
                };
                self.push_fact(out, (&entry_text, ties), &line);
            }
        }
    }

    /// The cells that say which sheet it is of.
    fn of_sheet(&self) -> [String; 3] {
        let made_on = self.share.header.made_at.date().written();
        let from = self.share.from.name.as_str().to_owned();
        [self.number.clone(), made_on, from]
    }

    /// The first row of a share from a record that could not be read completely.
    fn incomplete(&self) -> [String; HEAD.len()] {
        let [sheet, made_on, from] = self.of_sheet();
        HEAD.map(|column| match column {
            "sheet" => sheet.clone(),
            "made_on" => made_on.clone(),
            "from" => from.clone(),
            "kind" => "incomplete".to_owned(),
            "words" => incomplete_words(),
            _ => String::new(),
        })
    }

    fn push_fact(&self, out: &mut String, (text, ties): (&EntryText<'_>, &Ties), line: &Line) {
        let envelope = text.entry.envelope();
        let checked = envelope.checked.as_ref();
        let [sheet, made_on, from] = self.of_sheet();
        let [person_id, nhs_number, born] = self.whose.cells(text.entry.about());
        let row: [String; HEAD.len()] = [
            sheet,
            made_on,
            from,
            person_id,
            text.about.clone(),
            nhs_number,
            born,
            envelope.kind.clone(),
            text.title.clone(),
            line.path.clone(),
            line.label.clone(),
            words(line),
            line.value.as_ref().map_or_else(String::new, cell::exact),
            envelope.said_by.as_str().to_owned(),
            envelope.voice.name().to_owned(),
            envelope.recorded_at.written(),
            checked.map_or_else(String::new, |checked| checked.when.written()),
            text.entry.id().to_string(),
            ids(ties.same_as(text.entry.id())),
            ids(&ties.differs_from),
        ];
        push_row(out, &row);
    }
}

/// The words of a line. A day is written as a spreadsheet sorts it.
pub(crate) fn words(line: &Line) -> String {
    let day = line.value.as_ref().and_then(Json::as_str);
    let day = day.and_then(|day| Date::parse(day).ok());
    // Somebody may have typed what looks like a day where words are asked for.
    let day = day.filter(|day| day.plain() == line.english);
    day.map_or_else(|| line.text.clone(), |day| day.written())
}

fn ids<'a>(ids: impl IntoIterator<Item = &'a EntryId>) -> String {
    let ids: Vec<String> = ids.into_iter().map(ToString::to_string).collect();
    ids.join(" ")
}

#[cfg(test)]
mod tests;
