//! The parts of a date as it is typed: numbers, months, days of the week, and what
//! stands between them.

use crate::value::MONTHS;

/// One part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Number {
        value: i32,
        digits: usize,
    },
    /// `'26`
    Quoted {
        value: i32,
        digits: usize,
    },
    /// `3rd`, `third`
    Ordinal(i8),
    Month(i8),
    /// From Monday, 1.
    Weekday(i8),
}

/// The parts, and the sign between each two: a space where there is none.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) parts: Vec<Part>,
    pub(super) signs: Vec<char>,
}

const WEEKDAYS: [&[&str]; 7] = [
    &["monday", "mon"],
    &["tuesday", "tue", "tues"],
    &["wednesday", "wed", "weds"],
    &["thursday", "thu", "thur", "thurs"],
    &["friday", "fri"],
    &["saturday", "sat"],
    &["sunday", "sun"],
];

const ORDINALS: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

/// The place of something in a table, from 1.
fn place(at: Option<usize>) -> Option<i8> {
    i8::try_from(at? + 1).ok()
}

/// `may`, `nov`, `sept`
pub(super) fn month(word: &str) -> Option<i8> {
    // The one slip that is so common that it means nothing else.
    let word = if word == "febuary" { "february" } else { word };
    let is = |name: &&str| {
        let name = name.to_lowercase();
        name == word || word == &name[..3] || word == "sept" && name == "september"
    };
    place(MONTHS.iter().position(is))
}

/// `tuesday`, `tues`: from Monday, 1.
pub(super) fn weekday(word: &str) -> Option<i8> {
    place(WEEKDAYS.iter().position(|names| names.contains(&word)))
}

fn ordinal(word: &str) -> Option<i8> {
    if word == "thirtieth" {
        return Some(30);
    }
    place(ORDINALS.iter().position(|name| *name == word))
}

impl Parts {
    /// Takes a date apart; nothing if there is anything else in it. `text` is in
    /// lower case.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut parts = Self::default();
        let mut tens = None;
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let (run, after) = run(rest)?;
            match (run, tens.take()) {
                ("the" | "of" | "on" | "in", None) => {}
                ("twenty", None) => tens = Some(20),
                ("thirty", None) => tens = Some(30),
                (word, Some(tens)) => {
                    let ones = ordinal(word).filter(|ones| *ones < 10)?;
                    parts.parts.push(Part::Ordinal(tens + ones));
                }
                (word, None) => parts.parts.push(part(word)?),
            }
            rest = parts.sign(after, tens.is_some())?;
        }
        // The sign behind the last part stands between nothing.
        parts.signs.truncate(parts.parts.len().saturating_sub(1));
        (tens.is_none() && !parts.parts.is_empty()).then_some(parts)
    }

    /// Takes what stands between two parts; more than one sign is nothing that people
    /// write.
    fn sign<'t>(&mut self, after: &'t str, within: bool) -> Option<&'t str> {
        let is_between = |c: char| c.is_whitespace() || "/-.,".contains(c);
        let rest = after.trim_start_matches(is_between);
        let between = after[..after.len() - rest.len()].trim();
        let mut signs = between.chars();
        let sign = match (signs.next(), signs.next()) {
            (None, _) => ' ',
            // A full stop ends an abbreviation, a comma a part: neither separates numbers.
            (Some(sign), None) => sign,
            // "Nov., 2026"
            (Some('.'), Some(',')) => ',',
            _ => return None,
        };
        // A sign at the very end is only right where a sentence has it.
        let dangles = rest.is_empty() && !" .,".contains(sign);
        // Words such as "the" take no part, and neither does what is between.
        while !within && self.signs.len() < self.parts.len() {
            self.signs.push(sign);
        }
        (!dangles).then_some(rest)
    }
}

/// The first run of letters, or of digits with what belongs to them.
fn run(text: &str) -> Option<(&str, &str)> {
    let is_quoted = text.starts_with('\'');
    let inner = text.strip_prefix('\'').unwrap_or(text);
    let is_digits = inner.starts_with(|c: char| c.is_ascii_digit());
    let same = |c: char| {
        if is_digits {
            c.is_ascii_digit()
        } else {
            c.is_alphabetic()
        }
    };
    let mut end = inner.find(|c| !same(c)).unwrap_or(inner.len());
    if end == 0 || is_quoted && !is_digits {
        return None;
    }
    if is_digits && !is_quoted {
        // "3rd", and also "3rdMay": the suffix belongs to the number.
        let suffix = ["st", "nd", "rd", "th"]
            .iter()
            .find(|suffix| inner[end..].starts_with(**suffix));
        end += suffix.map_or(0, |suffix| suffix.len());
    }
    let end = end + text.len() - inner.len();
    Some((&text[..end], &text[end..]))
}

fn part(run: &str) -> Option<Part> {
    let number = |text: &str| text.parse::<i32>().ok();
    let found = if let Some(digits) = run.strip_prefix('\'') {
        Part::Quoted {
            value: number(digits)?,
            digits: digits.len(),
        }
    } else if run.bytes().all(|b| b.is_ascii_digit()) {
        Part::Number {
            value: number(run)?,
            digits: run.len(),
        }
    } else if run.starts_with(|c: char| c.is_ascii_digit()) {
        let digits = run.trim_end_matches(|c: char| c.is_alphabetic());
        Part::Ordinal(i8::try_from(number(digits)?).ok()?)
    } else if let Some(month) = month(run) {
        Part::Month(month)
    } else if let Some(day) = weekday(run) {
        Part::Weekday(day)
    } else {
        Part::Ordinal(ordinal(run)?)
    };
    Some(found)
}
