//! A share as CSV (RFC 4180), one row a fact, safe to open in a spreadsheet:
//! no cell can be taken for a formula; numbers and phone numbers stay. Values
//! stand as they were typed: nothing is added that turns their direction.

use std::borrow::Cow;
use std::collections::BTreeSet;

use carewallet_core::agreement::{Ties, ties};
use carewallet_core::hidden::is_unseen;
use carewallet_core::{EntryId, Record, Share};

use crate::bidi::plain;
use crate::entry_text::{EntryText, Line, entry_texts};
use crate::notice::incomplete_words;

/// What the columns are.
const HEAD: [&str; 12] = [
    "about",
    "kind",
    "heading",
    "field",
    "value",
    "said_by",
    "voice",
    "recorded",
    "checked",
    "entry",
    "same_as",
    "differs_from",
];

/// Writes everything that a share says, and of each entry which others say the
/// same and which contradict it.
pub fn write(share: &Share) -> String {
    let mut out = String::new();
    push_row(&mut out, &HEAD);
    let record = Record::from_entries(&share.entries, &BTreeSet::new());
    let all = ties(record.entries(), share.header.made_at.date());
    let alone = Ties::default();
    if share.header.incomplete {
        push_row(&mut out, &incomplete_row());
    }
    for entry_text in entry_texts(share) {
        let ties = all.get(&entry_text.entry.id()).unwrap_or(&alone);
        for line in &entry_text.lines {
            push_fact(&mut out, (&entry_text, ties), line);
        }
        if !entry_text.can_be_shown() {
            // Of a newer version: its body as it is, so that nothing is lost.
            let line = Line::new("body", entry_text.entry.envelope().body.get());
            push_fact(&mut out, (&entry_text, ties), &line);
        }
    }
    out
}

/// The first row of a share that is made from a record of which part could not
/// be read.
fn incomplete_row() -> [String; HEAD.len()] {
    HEAD.map(|column| match column {
        "kind" => "incomplete".to_owned(),
        "value" => incomplete_words(),
        _ => String::new(),
    })
}

fn push_fact(out: &mut String, (entry_text, ties): (&EntryText<'_>, &Ties), line: &Line) {
    let envelope = entry_text.entry.envelope();
    let checked = envelope
        .checked
        .as_ref()
        .map(|checked| checked.when.written());
    push_row(
        out,
        &[
            &entry_text.about,
            &envelope.kind,
            &entry_text.title,
            &line.label,
            &line.text,
            envelope.said_by.as_str(),
            envelope.voice.name(),
            &envelope.recorded_at.written(),
            checked.as_deref().unwrap_or_default(),
            &entry_text.entry.id().to_string(),
            &ids(&ties.same_as),
            &ids(&ties.differs_from),
        ],
    );
}

fn ids(ids: &[EntryId]) -> String {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    ids.join(" ")
}

/// Writes one row, escaped and harmless.
pub(crate) fn push_row(out: &mut String, cells: &[impl AsRef<str>]) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        push_cell(out, &harmless(&plain(cell.as_ref())));
    }
    out.push_str("\r\n");
}

fn push_cell(out: &mut String, cell: &str) {
    let quoted = cell.contains([',', ';', '"', '\n', '\r', '\'']) || cell.trim() != cell;
    if quoted {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}

/// Puts an apostrophe before each line that a spreadsheet might run.
fn harmless(cell: &str) -> Cow<'_, str> {
    if !cell.split(['\n', '\r']).any(is_formula) && !cell.starts_with(['\t', '\r', '\n']) {
        return Cow::Borrowed(cell);
    }
    let mut out = String::with_capacity(cell.len() + 2);
    if cell.starts_with(['\t', '\r', '\n']) {
        out.push('\'');
    }
    for line in cell.split_inclusive(['\n', '\r']) {
        if is_formula(line) && !line.starts_with('\t') {
            out.push('\'');
        }
        out.push_str(line);
    }
    Cow::Owned(out)
}

/// Whether a spreadsheet could take this line for a formula.
fn is_formula(line: &str) -> bool {
    const SIGNS: [char; 9] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'];
    let unseen = |c: char| c.is_control() || is_unseen(c) || c == '"';
    let start = line.trim_start_matches(unseen);
    line.starts_with('\t') || (start.starts_with(SIGNS) && !is_number(line))
}

/// A real number such as `-1.5`, or a phone number such as `+44 20 7946 0000`.
fn is_number(text: &str) -> bool {
    let text = text.trim_end_matches(['\n', '\r']);
    let Some(rest) = text.strip_prefix(['+', '-']) else {
        return false;
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let number = match rest.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part),
        None => digits(rest),
    };
    number || (text.starts_with('+') && rest.replacen("(0)", "0", 1).split(' ').all(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> String {
        let mut out = String::new();
        push_cell(&mut out, &harmless(text));
        out
    }

    #[test]
    fn nothing_can_be_run() {
        for bad in [
            "=cmd|' /C calc'!A0",
            "@SUM(1)",
            "+1+2",
            "-2+3",
            " =1",
            "\u{a0}=1",
            "\u{3000}=1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "\t=1",
            "\r=1",
            "\u{200b}=1",
            "\u{feff}=1",
            "\u{3164}=1",
            "\"=1",
            "−1",
            "-",
            "+",
            "+44 20 7946 0000 =1",
            "-1.5.2",
            "-1e5",
            "+44-20",
            "-1,5",
        ] {
            let written = cell(bad);
            let inside = written.strip_prefix('"').unwrap_or(&written);
            assert!(inside.starts_with('\''), "{bad:?} became {written:?}");
        }
        assert_eq!(cell("one\n=1+1\ntwo"), "\"one\n'=1+1\ntwo\"");
        assert_eq!(cell("one\r\n@x"), "\"one\r\n'@x\"");
        assert_eq!(cell("\t1"), "\"'\t1\"");
    }

    #[test]
    fn numbers_phones_and_words_stay() {
        for good in [
            "-1.5",
            "+2",
            "58.4",
            "+44 20 7946 0000",
            "+442079460000",
            "+44 (0)20 7946 0000",
            "020 7946 0000",
            "50 micrograms",
            "a = b",
            "",
            "Siân – ½ tablet",
        ] {
            assert_eq!(cell(good), good);
        }
        assert_eq!(cell("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(cell("Tom's"), "\"Tom's\"");
    }
}
