//! Dates that need today: `yesterday`, `last Tuesday`, `this month`.

use crate::value::{Date, PartialDate};

use super::part::{month, weekday};

const NUMBERS: [&str; 10] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];
/// More days than this nobody counts.
const MOST_DAYS: i32 = 366;

/// The dates that words mean from today on; nothing if they are no such words.
/// `text` is in lower case, with single spaces.
pub(super) fn relative(text: &str, today: Date) -> Option<Vec<PartialDate>> {
    let words: Vec<&str> = text.split(' ').collect();
    let words = match words.as_slice() {
        ["the" | "on", rest @ ..] => rest,
        all => all,
    };
    let from = |days: &[i32]| {
        let days = days.iter().filter_map(|days| today.plus_days(*days));
        Some(days.map(PartialDate::from).collect())
    };
    match words {
        ["today" | "now" | "tonight"] | ["this", "morning" | "afternoon" | "evening"] => from(&[0]),
        ["last", "night"] => from(&[-1, 0]),
        ["today", "week"] => from(&[7]),
        ["tomorrow", "week"] => from(&[8]),
        [
            "yesterday" | "tomorrow",
            "morning" | "afternoon" | "evening" | "night",
        ] => from(&[beside(words.first()?)?]),
        ["day", "before", "yesterday"] => from(&[-2]),
        ["day", "after", "tomorrow"] => from(&[2]),
        [count, "day" | "days", "ago"] => from(&[-number(count)?]),
        ["in", count, "day" | "days"] => from(&[number(count)?]),
        [count, weeks, "ago", day] => from(&[beside(day)? - days_of(count, weeks)?]),
        ["a", "week", "on", day] | [day, "week"] => a_week_on(weekday(day)?, today),
        [count, weeks, day @ ("today" | "tomorrow")] => {
            from(&[beside(day)? + days_of(count, weeks)?])
        }
        ["last", what] => last(what, today),
        ["next", what] => next(what, today),
        ["this", what] => this(what, today),
        [day] => match beside(day) {
            Some(days) => from(&[days]),
            None => on_a(weekday(day)?, today),
        },
        _ => None,
    }
}

/// Days from today.
fn beside(word: &str) -> Option<i32> {
    match word {
        "yesterday" => Some(-1),
        "today" => Some(0),
        "tomorrow" => Some(1),
        _ => None,
    }
}

fn number(word: &str) -> Option<i32> {
    if ["a", "an"].contains(&word) {
        return Some(1);
    }
    let named = NUMBERS.iter().position(|name| *name == word);
    let number = match named {
        Some(at) => i32::try_from(at + 1).ok(),
        None if word.bytes().all(|b| b.is_ascii_digit()) => word.parse().ok(),
        None => None,
    };
    number.filter(|number| (1..=MOST_DAYS).contains(number))
}

fn days_of(count: &str, unit: &str) -> Option<i32> {
    let days = match unit {
        "week" | "weeks" => 7,
        "fortnight" => 14,
        _ => return None,
    };
    Some(number(count)? * days)
}

/// Days from today to this day of the week in this week, which begins on Monday.
fn in_this_week(day: i8, today: Date) -> i32 {
    i32::from(day - today.weekday())
}

fn days(all: &[i32], today: Date) -> Option<Vec<PartialDate>> {
    let days = all.iter().filter_map(|days| today.plus_days(*days));
    Some(days.map(PartialDate::from).collect())
}

fn on_a(day: i8, today: Date) -> Option<Vec<PartialDate>> {
    match in_this_week(day, today) {
        0 => days(&[-7, 0, 7], today),
        at => days(&[at.rem_euclid(7) - 7, at.rem_euclid(7)], today),
    }
}

fn a_week_on(day: i8, today: Date) -> Option<Vec<PartialDate>> {
    match in_this_week(day, today).rem_euclid(7) {
        0 => days(&[7, 14], today),
        coming => days(&[coming + 7], today),
    }
}

fn last(what: &str, today: Date) -> Option<Vec<PartialDate>> {
    if let Some(day) = weekday(what) {
        let at = in_this_week(day, today);
        return if at < 0 {
            days(&[at, at - 7], today)
        } else {
            days(&[at - 7], today)
        };
    }
    let year = today.year();
    match what {
        "year" => years(&[year - 1]),
        "month" => the_month(-1, today),
        _ => {
            let month = month(what)?;
            if month < today.month() {
                months(&[year, year - 1], month)
            } else {
                months(&[year - 1], month)
            }
        }
    }
}

fn next(what: &str, today: Date) -> Option<Vec<PartialDate>> {
    if let Some(day) = weekday(what) {
        let at = in_this_week(day, today);
        return if at > 0 {
            days(&[at, at + 7], today)
        } else {
            days(&[at + 7], today)
        };
    }
    let year = today.year();
    match what {
        "year" => years(&[year + 1]),
        "month" => the_month(1, today),
        _ => {
            let month = month(what)?;
            if month > today.month() {
                months(&[year, year + 1], month)
            } else {
                months(&[year + 1], month)
            }
        }
    }
}

fn this(what: &str, today: Date) -> Option<Vec<PartialDate>> {
    if let Some(day) = weekday(what) {
        let at = in_this_week(day, today);
        return if at < 0 {
            days(&[at, at + 7], today)
        } else {
            days(&[at], today)
        };
    }
    match what {
        "year" => years(&[today.year()]),
        "month" => the_month(0, today),
        _ => months(&[today.year()], month(what)?),
    }
}

fn years(years: &[i16]) -> Option<Vec<PartialDate>> {
    let years = years.iter();
    Some(
        years
            .filter_map(|year| PartialDate::of_year(*year).ok())
            .collect(),
    )
}

fn months(years: &[i16], month: i8) -> Option<Vec<PartialDate>> {
    let months = years.iter();
    Some(
        months
            .filter_map(|year| PartialDate::month_of(*year, month).ok())
            .collect(),
    )
}

/// The month so many months from this one.
fn the_month(later: i8, today: Date) -> Option<Vec<PartialDate>> {
    let at = today.month() - 1 + later;
    let year = today.year() + i16::from(at.div_euclid(12));
    months(&[year], at.rem_euclid(12) + 1)
}
