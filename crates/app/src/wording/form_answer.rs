//! An answer to a question of a form in words: who said it, and how old it is.

use carewallet_core::attribution::Names;
use carewallet_core::coverage::Given;
use carewallet_core::value::Date;

use super::entry::who_said;
use super::{Put, Say};

/// Who said it, when and how long ago that is, each once.
#[must_use]
pub fn sources<'c, 'a: 'c>(
    language: &impl Say,
    given: impl Iterator<Item = &'c Given<'a>>,
    names: &Names,
    today: Date,
) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for given in given {
        let words = source(language, given, names, today);
        // Several entries of one speaker and day would repeat the same words.
        if !distinct.contains(&words) {
            distinct.push(words);
        }
    }
    distinct
}

/// Who said it, when and how long ago that is.
#[must_use]
pub fn source(language: &impl Say, given: &Given<'_>, names: &Names, today: Date) -> String {
    format!(
        "{}, {}, {}",
        who_said(language, given.entry.envelope(), names),
        language.day(given.as_of),
        age(language, given.as_of, today)
    )
}

/// How long ago a day was, as people say it.
#[must_use]
pub fn age(language: &impl Say, day: Date, today: Date) -> String {
    let ago = |number: i32, one: &str, many: &str| {
        let number = number.unsigned_abs() as usize;
        let words = if number == 1 { one } else { many };
        language.say(words, &[("number", Put::Number(number))])
    };
    match day.days_until(today) {
        // A day ahead comes from another clock or from a slip in a date.
        ..=0 => language.say("today", &[]),
        1 => language.say("yesterday", &[]),
        days @ 2..=20 => ago(days, "{number} day ago", "{number} days ago"),
        days @ 21..=59 => ago(days / 7, "{number} week ago", "{number} weeks ago"),
        days @ 60..=729 => ago(days * 12 / 365, "{number} month ago", "{number} months ago"),
        days => ago(days / 365, "{number} year ago", "{number} years ago"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::English;

    #[test]
    fn ages_read_as_people_say_them() {
        let today = Date::parse("2026-11-22").unwrap();
        for (day, words) in [
            ("2026-11-23", "today"),
            ("2026-11-22", "today"),
            ("2026-11-21", "yesterday"),
            ("2026-11-12", "10 days ago"),
            ("2026-10-22", "4 weeks ago"),
            ("2026-03-03", "8 months ago"),
            ("2019-05-01", "7 years ago"),
        ] {
            assert_eq!(
                age(&English, Date::parse(day).unwrap(), today),
                words,
                "{day}"
            );
        }
    }
}
