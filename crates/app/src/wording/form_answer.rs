//! An answer to a question of a form in words: who said it, and how old it is.

use carewallet_core::attribution::Names;
use carewallet_core::coverage::Given;
use carewallet_core::value::Date;

use super::count;
use super::entry::who_said;

/// Who said it, when and how long ago that is, each once.
#[must_use]
pub fn sources<'c, 'a: 'c>(
    given: impl Iterator<Item = &'c Given<'a>>,
    names: &Names,
    today: Date,
) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for given in given {
        let words = source(given, names, today);
        // Several entries of one speaker and day would repeat the same words.
        if !distinct.contains(&words) {
            distinct.push(words);
        }
    }
    distinct
}

/// Who said it, when and how long ago that is.
#[must_use]
pub fn source(given: &Given<'_>, names: &Names, today: Date) -> String {
    format!(
        "{}, {}, {}",
        who_said(given.entry.envelope(), names),
        given.as_of.plain(),
        age(given.as_of, today)
    )
}

/// How long ago a day was, as people say it.
#[must_use]
pub fn age(day: Date, today: Date) -> String {
    let ago = |number: i32, one: &str, many: &str| {
        format!("{} ago", count(number.unsigned_abs() as usize, one, many))
    };
    match day.days_until(today) {
        // A day ahead comes from another clock or from a slip in a date.
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days @ 2..=20 => ago(days, "day", "days"),
        days @ 21..=59 => ago(days / 7, "week", "weeks"),
        days @ 60..=729 => ago(days * 12 / 365, "month", "months"),
        days => ago(days / 365, "year", "years"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(age(Date::parse(day).unwrap(), today), words, "{day}");
        }
    }
}
