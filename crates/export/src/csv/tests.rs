//! The table of what was shared, read by a reader of its own.

use super::*;
use crate::household;

/// The rows of RFC 4180, each by its column.
fn rows(table: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut letters = table
        .strip_prefix(BYTE_ORDER_MARK)
        .unwrap()
        .chars()
        .peekable();
    let mut quoted = false;
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().unwrap();
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => rows.push(vec![String::new()]),
            letter => row.last_mut().unwrap().push(letter),
        }
    }
    assert_eq!(rows.pop().unwrap(), [""]);
    rows
}

fn column<'r>(row: &'r [String], name: &str) -> &'r str {
    let place = HEAD.iter().position(|column| *column == name);
    &row[place.unwrap()]
}

const MARGARET: &str = concat!(
    r#"{"kind":"person","body":{"birth_date":"1940-05-17","name":{"full":"Margaret Ellis"},"nhs_number":"9990000018"}}"#,
    "\n",
    r#"{"kind":"medication","body":{"dose":"1-2","name":{"text":"Levothyroxine"},"start":"2026-03-01","strength":"50µg"}}"#,
    "\n",
    r#"{"kind":"contact","body":{"name":"Sarah Ellis","note":"=1+1","phone":["07700900461"]}}"#,
);

#[test]
fn a_spreadsheet_and_a_program_find_the_same_in_each_row() {
    let share = household::share(MARGARET);
    let table = write(&share);
    let rows = rows(&table);
    assert!(table.as_bytes().starts_with(&[0xef, 0xbb, 0xbf]));
    assert_eq!(rows[0], HEAD);
    for row in &rows[1..] {
        assert_eq!(row.len(), HEAD.len());
        assert_eq!(column(row, "sheet"), sheet_number(&share));
        assert_eq!(
            column(row, "made_on"),
            share.header.made_at.date().written()
        );
        assert_eq!(column(row, "nhs_number"), "999 000 0018");
        assert_eq!(column(row, "born"), "1940-05-17");
        assert_eq!(column(row, "about"), "Margaret Ellis");
        assert!(column(row, "person_id").starts_with('p'));
        assert!(column(row, "path").starts_with(column(row, "kind")));
    }
    let at = |path: &str| {
        let row = rows.iter().find(|row| column(row, "path") == path).unwrap();
        (column(row, "words"), column(row, "value"))
    };
    assert_eq!(at("medication.dose"), ("'1-2", "\"1-2\""));
    assert_eq!(at("medication.strength"), ("50µg", "\"50µg\""));
    assert_eq!(at("medication.start"), ("2026-03-01", "\"2026-03-01\""));
    assert_eq!(at("contact.phone"), ("'07700900461", "[\"07700900461\"]"));
    assert_eq!(at("contact.note"), ("'=1+1", "\"\\u003d1+1\""));
    assert_eq!(at("person.name.full").1, "\"Margaret Ellis\"");
}

#[test]
fn one_table_takes_several_shares() {
    let (one, other) = (household::share(MARGARET), household::share_of_every_kind());
    let mut table = Table::new();
    table.add(&one, Some("7829-EE5E"));
    table.add(&other, None);
    let rows = rows(&table.into_text());
    let of = |number: &str| {
        let rows = rows.iter().filter(|row| column(row, "sheet") == number);
        rows.count()
    };
    assert_eq!(of("sheet"), 1);
    assert!(of("7829-EE5E") > 5 && of(&sheet_number(&other)) > 100);
    assert_eq!(of("7829-EE5E") + of(&sheet_number(&other)) + 1, rows.len());
}

#[test]
fn two_numbers_of_one_person_are_no_number() {
    let other = MARGARET.replace("9990000018", "9990000026");
    let both = format!("{MARGARET}\n{}", other.lines().next().unwrap());
    let rows = rows(&write(&household::share(&both)));
    assert!(
        rows[1..]
            .iter()
            .all(|row| column(row, "nhs_number").is_empty())
    );
    assert!(
        rows[1..]
            .iter()
            .all(|row| column(row, "born") == "1940-05-17")
    );
}
