//! Single values: lines of words, ids, names out of a few, numbers and lists.

use jsonc_parser::ast::{StringLit, Value};
use jsonc_parser::common::Ranged;

use super::notes::Notes;
use crate::form::MistakeKind;
use crate::limits;
use crate::value::{Line, ValueError, nearest};

/// The most characters of an id.
const ID_CHARACTERS: usize = 40;

/// Notes that a value is of another type of JSON.
pub(super) fn wrong_type(value: &Value<'_>, name: &str, wanted: &str, notes: &mut Notes<'_>) {
    let is = match value {
        Value::StringLit(_) => "words",
        Value::NumberLit(_) => "a number",
        Value::BooleanLit(_) => "true or false",
        Value::Object(_) => "a group",
        Value::Array(_) => "a list",
        Value::NullKeyword(_) => "null",
    };
    let message = format!("{name} is {wanted}, and not {is}");
    notes.add(value.start(), MistakeKind::WrongJsonType, message);
}

/// What somebody wrote, short and harmless to show.
pub(super) fn quoted(words: &str) -> String {
    // Anybody can write a form, and its words must not steer the terminal.
    let short: String = words.chars().take(ID_CHARACTERS).collect();
    format!("`{}`", short.escape_debug())
}

/// Words between quotes.
pub(super) fn string<'a>(
    value: &'a Value<'a>,
    name: &str,
    notes: &mut Notes<'_>,
) -> Option<&'a StringLit<'a>> {
    match value {
        Value::StringLit(words) => Some(words),
        _ => {
            wrong_type(value, name, "words in quotes", notes);
            None
        }
    }
}

/// One line of words.
pub(super) fn line<'a>(value: &'a Value<'a>, name: &str, notes: &mut Notes<'_>) -> Option<String> {
    let words = string(value, name, notes)?;
    match Line::parse(&words.value) {
        Ok(line) => Some(line.as_str().to_owned()),
        Err(reason) => {
            refuse(words, name, reason, notes);
            None
        }
    }
}

fn refuse(words: &StringLit<'_>, name: &str, reason: ValueError, notes: &mut Notes<'_>) {
    use MistakeKind as Kind;
    let at_code = |code: u32| {
        let number = words.value.chars().position(|c| u32::from(c) == code);
        number.map_or(words.range.start, |number| notes.inside(words, number))
    };
    let (at, kind) = match reason {
        ValueError::Empty => (words.range.start, Kind::EmptyText),
        ValueError::TooLong { .. } => (words.range.start, Kind::TooLong),
        // A line break is an honest slip and gets words of its own.
        ValueError::Control {
            code: code @ (10 | 13),
        } => (at_code(code), Kind::NotOneLine),
        ValueError::Control { code }
        | ValueError::Direction { code }
        | ValueError::Invisible { code } => (at_code(code), Kind::HiddenCharacter),
        _ => (words.range.start, Kind::WrongJsonType),
    };
    let message = match kind {
        Kind::NotOneLine => format!("{name} is one line, and this goes over more than one"),
        _ => format!("{name} {reason}"),
    };
    notes.add(at, kind, message);
}

/// An id of a form or a question.
pub(super) fn id<'a>(value: &'a Value<'a>, notes: &mut Notes<'_>) -> Option<String> {
    let words = string(value, "id", notes)?;
    if is_id(&words.value) {
        return Some(words.value.to_string());
    }
    let message =
        format!("an id has 1 to {ID_CHARACTERS} lower-case letters, digits and -, nothing else");
    let tidy = tidied(&words.value);
    let hint = (!tidy.is_empty()).then(|| format!("write \"{tidy}\""));
    notes.note(value.start(), MistakeKind::BadId, message, hint);
    None
}

pub(super) fn is_id(text: &str) -> bool {
    (1..=ID_CHARACTERS).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// An id like what was written.
fn tidied(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").chars().take(ID_CHARACTERS).collect()
}

/// One of a few names.
pub(super) fn one_of<'a, T: Copy>(
    value: &'a Value<'a>,
    name: &str,
    all: &[(&'static str, T)],
    notes: &mut Notes<'_>,
) -> Option<T> {
    let words = string(value, name, notes)?;
    let found = all.iter().find(|(name, _)| *name == words.value);
    if found.is_none() {
        let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
        let message = format!("{name} is one of: {}", names.join(", "));
        let meant = nearest(&words.value, names.into_iter());
        let hint = meant.map(|name| format!("did you mean {name}"));
        notes.note(value.start(), MistakeKind::UnknownChoice, message, hint);
    }
    found.map(|(_, found)| *found)
}

/// A whole number of days.
pub(super) fn days(value: &Value<'_>, most: u32, notes: &mut Notes<'_>) -> Option<u32> {
    let Value::NumberLit(number) = value else {
        wrong_type(value, "max_age_days", "a number", notes);
        return None;
    };
    let days = number.value.parse::<u32>().ok();
    let days = days.filter(|days| (1..=most).contains(days));
    if days.is_none() {
        let message = format!("max_age_days is a whole number from 1 to {most}");
        notes.add(value.start(), MistakeKind::BadMaxAge, message);
    }
    days
}

/// A list; of a very long one, only its beginning.
pub(super) fn items<'a>(
    value: &'a Value<'a>,
    name: &str,
    notes: &mut Notes<'_>,
) -> Option<&'a [Value<'a>]> {
    let Value::Array(array) = value else {
        wrong_type(value, name, "a list in [ ]", notes);
        return None;
    };
    let most = limits::LIST_ITEMS;
    if let Some(first) = array.elements.get(most) {
        let message = format!("{name} has more than {most} items");
        notes.add(first.start(), MistakeKind::TooLarge, message);
    }
    // The rest is not read: each item could bring a mistake of its own.
    Some(&array.elements[..array.elements.len().min(most)])
}
