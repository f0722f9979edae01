//! One table over many sheets: a fact a row, each row with its sheet and its person, so
//! that a database can join by both.

use std::collections::BTreeMap;

use carewallet_core::{Kind, Share};

use crate::csv::push_row;
use crate::entry_text::{EntryText, Line, entry_texts};

/// The columns. `made_on` and `born` are ISO dates, `recorded` is an ISO time; `born` and
/// `nhs_number` are empty where the sheet does not say them, and the day of birth whole.
const HEAD: [&str; 16] = [
    "sheet",
    "made_on",
    "from",
    "person_id",
    "about",
    "nhs_number",
    "born",
    "kind",
    "heading",
    "field",
    "words",
    "said_by",
    "voice",
    "recorded",
    "checked",
    "entry",
];

/// The head of such a table.
#[must_use]
pub fn table_head() -> String {
    row(&HEAD)
}

/// One row of a list, escaped and harmless.
#[must_use]
pub fn row(cells: &[impl AsRef<str>]) -> String {
    let mut out = String::new();
    push_row(&mut out, cells);
    out
}

/// The rows of a sheet of this number, and how many these are.
#[must_use]
pub fn table_rows(share: &Share, sheet: &str) -> (String, usize) {
    let mut table = Table {
        made_on: share.header.made_at.date().written(),
        sheet,
        from: share.from.name.as_str(),
        people: people(share),
        out: String::new(),
        rows: 0,
    };
    for entry_text in entry_texts(share) {
        for line in &entry_text.lines {
            table.push(&entry_text, line);
        }
        if !entry_text.can_be_shown() {
            // An entry of a newer version goes in as raw JSON, so that nothing is lost.
            let line = Line::new("body", entry_text.entry.envelope().body.get());
            table.push(&entry_text, &line);
        }
    }
    (table.out, table.rows)
}

struct Table<'a> {
    sheet: &'a str,
    from: &'a str,
    made_on: String,
    people: BTreeMap<String, Identified>,
    out: String,
    rows: usize,
}

/// What tells a person from others of the same name.
#[derive(Default)]
struct Identified {
    nhs_number: String,
    born: String,
}

impl Table<'_> {
    fn push(&mut self, entry_text: &EntryText<'_>, line: &Line) {
        let envelope = entry_text.entry.envelope();
        let person = String::from(envelope.about.clone());
        let nobody = Identified::default();
        let known = self.people.get(&person).unwrap_or(&nobody);
        let checked = envelope.checked.as_ref();
        let cells: [&str; HEAD.len()] = [
            self.sheet,
            &self.made_on,
            self.from,
            &person,
            &entry_text.about,
            &known.nhs_number,
            &known.born,
            &envelope.kind,
            &entry_text.title,
            &line.label,
            &line.text,
            envelope.said_by.as_str(),
            envelope.voice.name(),
            &envelope.recorded_at.written(),
            &checked.map_or_else(String::new, |checked| checked.when.written()),
            &entry_text.entry.id().to_string(),
        ];
        push_row(&mut self.out, &cells);
        self.rows += 1;
    }
}

/// Who the people of a share are, by their ids.
fn people(share: &Share) -> BTreeMap<String, Identified> {
    let mut people = BTreeMap::new();
    for entry in &share.entries {
        if entry.kind() != Some(Kind::Person) {
            continue;
        }
        let body: serde_json::Value =
            serde_json::from_str(entry.envelope().body.get()).unwrap_or_default();
        let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
        let known = Identified {
            nhs_number: text("nhs_number"),
            born: whole_day(text("birth_date")),
        };
        people.insert(String::from(entry.envelope().about.clone()), known);
    }
    people
}

/// A year or a month alone is no date to a database; the fact itself says it.
fn whole_day(day: String) -> String {
    if day.len() == "1940-05-17".len() {
        day
    } else {
        String::new()
    }
}
