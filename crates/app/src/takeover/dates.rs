//! Dates as spreadsheets have them. A person who types 3/5/26 here means 3 May; a file
//! may have been made where that is 5 March, or on another day than today.

use carewallet_core::Kind;
use carewallet_core::kind::Shape;
use carewallet_core::understood;
use carewallet_core::value::Date;

/// Which comes first in a date of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 3/5/26 is 3 May, as in Britain.
    DayFirst,
    /// 3/5/26 is 5 March, as in America.
    MonthFirst,
}

/// Whether a field holds a date.
pub(super) fn is_date(kind: Kind, field: &str) -> bool {
    let shape = kind.field_at(field).map(|field| field.shape);
    matches!(shape, Some(Shape::Date | Shape::PartialDate))
}

/// The numbers of a date that begins with a day or a month, and the sign between them.
fn numbers(text: &str) -> Option<(Vec<&str>, char)> {
    let digits =
        |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit()) {
        return Some((vec![&text[..2], &text[2..4], &text[4..]], '/'));
    }
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) && !is_year(&text[..4]) {
        return Some((vec![&text[..2], &text[2..4], &text[4..]], '/'));
    }
    let sign = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = text.split(sign).map(str::trim).collect();
    let fits = "/-. ".contains(sign) && (2..=3).contains(&parts.len());
    (fits && parts.iter().all(digits) && parts[0].len() <= 2 && parts[1].len() <= 2)
        .then_some((parts, sign))
}

fn is_year(text: &str) -> bool {
    text.starts_with("18")
        || text.starts_with("19")
        || text.starts_with("20")
        || text.starts_with("21")
}

/// Whether a date means another day in America than in Britain.
pub(super) fn goes_by_order(text: &str) -> bool {
    let text = without_midnight(text);
    let Some((parts, _)) = numbers(text) else {
        return false;
    };
    let number = |at: usize| parts[at].parse::<u16>().unwrap_or_default();
    (1..=12).contains(&number(0)) && (1..=12).contains(&number(1)) && number(0) != number(1)
}

/// A date with the day in front, as it is understood here.
pub(super) fn day_first(text: &str, order: Option<DateOrder>) -> String {
    let text = without_midnight(text);
    match (numbers(text), order) {
        (Some((parts, sign)), Some(DateOrder::MonthFirst)) => {
            let rest = parts[2..].iter().map(|part| format!("{sign}{part}"));
            format!("{}{sign}{}{}", parts[1], parts[0], rest.collect::<String>())
        }
        _ => text.to_owned(),
    }
}

/// Spreadsheets write a time behind each date.
fn without_midnight(text: &str) -> &str {
    let text = text.trim();
    ["T00:00:00Z", "T00:00:00", " 00:00:00", " 00:00", " 0:00"]
        .iter()
        .find_map(|end| text.strip_suffix(end))
        .unwrap_or(text)
}

/// Why a date of a file cannot be taken as it would be from a person, if so.
pub(super) fn misfit(kind: Kind, field: &str, text: &str, today: Date) -> Option<String> {
    let whole = text.split('.').next().unwrap_or_default();
    // 20000 to 69999 are the days of 1954 to 2091 as spreadsheets count them.
    if whole.len() == 5 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return Some(format!(
            "{field} is a bare number, perhaps a day as a spreadsheet counts them: \
             write it as a date there, and save again"
        ));
    }
    // What goes by the day on which it is read was written on another day.
    let later = today.plus_days(40)?;
    let now = understood::answer(kind, field, text, today)?;
    let then = understood::answer(kind, field, text, later)?;
    (now != then)
        .then(|| format!("{field} goes by the day on which it was written: write the date"))
}
