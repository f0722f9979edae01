//! One cell of a table: harmless where a spreadsheet opens it, and still the same
//! words for whoever imports it. A spreadsheet guesses what a cell is, quoted or not:
//! it would turn `1-2` into a day and take the 0 from a phone number. So what it would
//! run or change gets an apostrophe in front (docs/csv.md).

use carewallet_core::hidden::is_unseen;
use carewallet_core::value::{Date, MONTHS};
use serde_json::Value as Json;

use crate::bidi::plain;

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
    // Some spreadsheets split at semicolons, or trim cells that are not quoted.
    let quoted = cell.contains([',', ';', '"', '\n', '\r', '\'']) || cell.trim() != cell;
    if quoted {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}

/// A value as JSON on one line. Text stands in its quotes there, so that no program
/// guesses at it; a sign that could begin a formula is written as its number.
pub(crate) fn exact(value: &Json) -> String {
    let json = value.to_string();
    let Some(inside) = json.strip_prefix('"').filter(|inside| is_formula(inside)) else {
        return json;
    };
    let mut out = String::from("\"");
    let mut letters = inside.chars();
    for letter in letters.by_ref() {
        if letter == '\\' {
            // An escape, so that nothing acts from here on.
            out.push(letter);
            break;
        }
        let mut units = [0; 2];
        for unit in letter.encode_utf16(&mut units) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
        if !is_unseen(letter) {
            break;
        }
    }
    out.push_str(letters.as_str());
    out
}

/// Puts an apostrophe before each line that a spreadsheet might run, before what it
/// would change, and before another apostrophe: so one in front is never of the text.
fn harmless(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len() + 2);
    if cell.starts_with(['\t', '\r', '\n', '\'']) || is_guessed(cell.trim()) {
        out.push('\'');
    }
    for line in cell.split_inclusive(['\n', '\r']) {
        // Only the first line may have its apostrophe already.
        if is_formula(line) && !line.starts_with('\t') && out != "'" {
            out.push('\'');
        }
        out.push_str(line);
    }
    out
}

/// Whether a spreadsheet could take this line for a formula.
fn is_formula(line: &str) -> bool {
    // Spreadsheets also accept the full-width signs and the real minus.
    const SIGNS: [char; 9] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'];
    let unseen = |c: char| c.is_control() || is_unseen(c) || c == '"';
    // They skip what cannot be seen before the sign, so this must too.
    let start = line.trim_start_matches(unseen);
    line.starts_with('\t') || (start.starts_with(SIGNS) && !is_number(line))
}

/// A real number such as `-1.5`, or a phone number such as `+44 20 7946 0000`.
fn is_number(text: &str) -> bool {
    let text = text.trim_end_matches(['\n', '\r']);
    let Some(rest) = text.strip_prefix(['+', '-']) else {
        return false;
    };
    let number = match rest.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part),
        None => digits(rest),
    };
    number || (text.starts_with('+') && rest.replacen("(0)", "0", 1).split(' ').all(digits))
}

fn digits(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a spreadsheet would show or keep something else than this text: a number
/// without its first 0, a day, a time, a share of 1.
fn is_guessed(text: &str) -> bool {
    // A day as ISO writes it stays that day, and a number that is written as a
    // spreadsheet writes it stays that number.
    let kept = Date::parse(text).is_ok() || is_plain_number(text) || is_number_in_groups(text);
    let has_digit = text.contains(|c: char| c.is_ascii_digit());
    has_digit && !kept && text.split_whitespace().all(is_of_a_number)
}

/// A number that is the same when a spreadsheet writes it again.
fn is_plain_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = text.split_once('.').unwrap_or((text, "1"));
    let kept = whole == "0" || !whole.starts_with('0');
    // A spreadsheet keeps 15 digits, and no 0 at the end.
    digits(whole) && kept && digits(part) && !part.ends_with('0') && text.len() <= 15
}

/// Groups of digits, as phone numbers and NHS numbers are written.
fn is_number_in_groups(text: &str) -> bool {
    let groups = text
        .strip_prefix('+')
        .unwrap_or(text)
        .replacen("(0)", "0", 1);
    groups.contains(' ') && groups.split(' ').all(digits)
}

/// Whether a word may stand in a number, a day or a time.
fn is_of_a_number(word: &str) -> bool {
    const SIGNS: &[char] = &['.', ',', ':', '/', '-', '+', '%', '(', ')', '£', '$', '€'];
    let word = word.to_lowercase();
    let mut pieces = word.split(SIGNS).filter(|piece| !piece.is_empty());
    pieces.all(|piece| {
        let ends = ["am", "pm", "a", "p", "e"];
        let bare = ends.iter().find_map(|end| piece.strip_suffix(end));
        let power = piece.split_once('e');
        digits(piece)
            || bare.is_some_and(|bare| bare.is_empty() || digits(bare))
            || power.is_some_and(|(base, power)| digits(base) && digits(power))
            || is_month(piece)
    })
}

fn is_month(word: &str) -> bool {
    let begins = |month: &&str| month.to_lowercase().starts_with(word);
    word.len() >= 3 && MONTHS.iter().any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> String {
        let mut out = String::new();
        push_cell(&mut out, &harmless(text));
        out
    }

    const FORMULAS: [&str; 25] = [
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
    ];

    #[test]
    fn nothing_can_be_run() {
        for bad in FORMULAS {
            let written = cell(bad);
            let inside = written.strip_prefix('"').unwrap_or(&written);
            assert!(inside.starts_with('\''), "{bad:?} became {written:?}");
        }
        assert_eq!(cell("one\n=1+1\ntwo"), "\"one\n'=1+1\ntwo\"");
        assert_eq!(cell("one\r\n@x"), "\"one\r\n'@x\"");
        assert_eq!(cell("\t1"), "\"'\t1\"");
    }

    #[test]
    fn an_exact_value_cannot_be_run_and_comes_back() {
        for text in FORMULAS
            .iter()
            .chain(&["07700900461", "a \"b\"\n=1", "50 µg"])
        {
            let json = exact(&Json::from(*text));
            assert!(!is_formula(&json), "{json}");
            assert_eq!(harmless(&json), json, "{json}");
            let back: Json = serde_json::from_str(&json).unwrap();
            assert_eq!(back, *text);
        }
        assert_eq!(exact(&Json::from(3)), "3");
        assert_eq!(exact(&Json::from("=1")), "\"\\u003d1\"");
    }

    #[test]
    fn what_a_spreadsheet_would_change_stays_text() {
        for text in [
            "07700900461",
            "1-2",
            "1/2",
            "1 1/2",
            "3-4-26",
            "3 May",
            "May 2026",
            "3 May 2026",
            "1 Dec",
            "2026-03",
            "1940-05",
            "10:30",
            "14:30",
            "10am",
            "10 am",
            "829E-0005",
            "1e5",
            "50%",
            "£5",
            "£68.10",
            "(5)",
            "1,000",
            "2.50",
            "007",
            "1.2.3",
            "1234567890123456",
            "+442079460000",
            "+2",
            " 12/3 ",
            "12/74",
            "3-May-26",
        ] {
            let written = cell(text);
            let inside = written.trim_matches('"');
            assert_eq!(inside, format!("'{text}"), "{text:?}");
        }
        // So that one in front is never of the text.
        assert_eq!(cell("'Tis"), "\"''Tis\"");
    }

    #[test]
    fn numbers_phones_days_and_words_stay() {
        for good in [
            "-1.5",
            "2",
            "58.4",
            "2026-03-01",
            "2026-03-01T09:30:00Z",
            "+44 20 7946 0000",
            "+44 (0)20 7946 0000",
            "020 7946 0000",
            "999 000 0018",
            "50 micrograms",
            "50µg",
            "2-3 tablets",
            "12B3",
            "May",
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
