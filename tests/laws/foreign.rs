//! Files of other programs: what is kept is what the file says, and nothing else.

use carewallet_app::attribution::Writer;
use carewallet_app::takeover::{
    Columns, ForeignFile, FoundRow, calendar_rows, card_rows, columns::kinds,
};
use carewallet_core::entry::Voice;
use carewallet_core::understood;
use carewallet_core::value::Date;
use carewallet_core::{Body, Kind};
use carewallet_testkit::household::line;

use super::texts::people;

/// Any bytes as a table: every line is named at most once for a row, and every dose that
/// is kept stands in the file.
pub fn table(bytes: &[u8]) {
    let Ok(Some(ForeignFile::Table(table))) = ForeignFile::read(bytes) else {
        return;
    };
    let cells: Vec<String> = (table.rows.iter())
        .flat_map(|row| row.cells.iter().cloned())
        .collect();
    let kind = kinds(&table).first().copied().unwrap_or(Kind::Medication);
    let Ok(columns) = Columns::of(table, kind) else {
        return;
    };
    let rows = columns.rows();
    for row in &rows {
        for (name, words) in &row.fields {
            let is_dose = ["strength", "dose"].contains(&name.as_str());
            let holds = cells.iter().any(|cell| cell.contains(words.as_str()));
            let with_unit = words.rsplit_once(' ').is_some_and(|(number, unit)| {
                let mut headings = columns.columns.iter();
                cells.iter().any(|cell| cell.contains(number))
                    && headings.any(|column| column.unit.as_deref() == Some(unit))
            });
            assert!(
                !is_dose || holds || with_unit,
                "a dose of nobody: {words:?}"
            );
        }
    }
    ordered(&rows);
    understand(&rows);
}

/// Any bytes as an address book: a number that is kept stands in the file.
pub fn cards(bytes: &[u8]) {
    if let Ok(Some(ForeignFile::Cards(cards))) = ForeignFile::read(bytes) {
        let rows = card_rows(&cards);
        ordered(&rows);
        understand(&rows);
    }
}

/// Any bytes as a calendar: nothing that is over or called off is wanted, and each date
/// has a day or says why not.
pub fn calendar(bytes: &[u8]) {
    let Ok(today) = Date::new(2026, 3, 1) else {
        return;
    };
    if let Ok(Some(ForeignFile::Calendar(calendar))) = ForeignFile::read(bytes) {
        let rows = calendar_rows(&calendar, today);
        for row in &rows {
            let has_day = row.fields.iter().any(|(name, _)| name == "date");
            let says_why = row.refused.is_some() || row.unwanted.is_some();
            assert!(has_day || says_why, "neither a day nor a reason");
        }
        understand(&rows);
    }
}

fn ordered(rows: &[FoundRow]) {
    let lines: Vec<usize> = rows.iter().map(|row| row.line).collect();
    assert!(lines.is_sorted(), "{lines:?}");
}

/// What is understood of a row makes a body, or says why not.
fn understand(rows: &[FoundRow]) {
    let Ok(today) = Date::new(2026, 3, 1) else {
        return;
    };
    let writer = Writer {
        people: people(),
        name: line("Sarah Ellis"),
        voice: Voice::Reported,
        source: None,
    };
    for row in rows {
        let kind = row.kind.expect("a row of a file says its kind");
        let typed = understood::fields(kind, &row.fields, today);
        if let Ok(body) = Body::from_fields(kind, &typed.fields) {
            drop(body.warnings());
            drop(writer.people.subject(kind, row.about.as_deref()));
        }
    }
}
