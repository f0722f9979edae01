//! Which year is meant where two digits of it are written, or none.

use crate::value::{Date, PartialDate};

/// Which dates make sense in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tense {
    /// Any.
    Any,
    /// Of something that has happened.
    Past,
    /// The birth of somebody.
    Birth,
}

/// Which date is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// Which dates make sense.
    pub tense: Tense,
    /// Whether a month or a year alone will not do.
    pub whole_day: bool,
}

impl Wanted {
    /// Any date, also a month or a year.
    pub const ANY: Self = Self {
        tense: Tense::Any,
        whole_day: false,
    };
    /// Any day.
    pub const DAY: Self = Self {
        tense: Tense::Any,
        whole_day: true,
    };
    /// A date of birth.
    pub const BIRTH: Self = Self {
        tense: Tense::Birth,
        whole_day: false,
    };
}

/// A year as it is written.
#[derive(Clone, Copy)]
pub(super) enum Year {
    Full(i16),
    TwoDigits(i16),
    Missing,
}

// docs/writing.md: two digits stand for a year this near to today.
const YEARS_BACK: i16 = 30;
const YEARS_ON: i16 = 10;
/// So many years to come are still asked about.
const FAR_ON: i16 = 40;
/// Nobody is older than this.
const OLDEST: i16 = 115;
/// Within so many years every day of the calendar is there, but for 1900 and 2100.
const LEAP: i16 = 8;

/// The dates that a year as written can mean; `make` gives the date of a year, if
/// there is one.
pub(super) fn dates(
    year: Year,
    tense: Tense,
    today: Date,
    make: &dyn Fn(i16) -> Option<PartialDate>,
) -> Vec<PartialDate> {
    match (year, tense) {
        (Year::Full(year), _) => make(year).into_iter().collect(),
        (Year::TwoDigits(digits), Tense::Birth) => births(digits, today, make),
        (Year::TwoDigits(digits), _) => {
            let years = two_digits(digits, tense, today, make);
            years.into_iter().filter_map(make).collect()
        }
        (Year::Missing, Tense::Birth) => Vec::new(),
        (Year::Missing, _) => without_year(tense, today, make),
    }
}

/// The latest year before or in `until` that ends in these two digits.
fn ending_in(digits: i16, until: i16) -> i16 {
    until - (until - digits).rem_euclid(100)
}

fn two_digits(
    digits: i16,
    tense: Tense,
    today: Date,
    make: &dyn Fn(i16) -> Option<PartialDate>,
) -> Vec<i16> {
    let year = ending_in(digits, today.year() + YEARS_ON);
    let is_to_come = make(year).is_some_and(|date| date.earliest() > today);
    if year >= today.year() - YEARS_BACK {
        // Something that has happened, with a date to come: a slip, or very long ago.
        let both = tense == Tense::Past && is_to_come;
        return if both {
            vec![year, year - 100]
        } else {
            vec![year]
        };
    }
    if tense == Tense::Any && year + 100 <= today.year() + FAR_ON {
        vec![year, year + 100]
    } else {
        vec![year]
    }
}

/// Never to come, and nobody is too old.
fn births(digits: i16, today: Date, make: &dyn Fn(i16) -> Option<PartialDate>) -> Vec<PartialDate> {
    let latest = ending_in(digits, today.year());
    let years = [latest, latest - 100]
        .into_iter()
        .filter(|year| today.year() - year <= OLDEST);
    let dates = years.filter_map(make);
    dates.filter(|date| date.earliest() <= today).collect()
}

/// The last one and the next one; of what has happened, the last two.
fn without_year(
    tense: Tense,
    today: Date,
    make: &dyn Fn(i16) -> Option<PartialDate>,
) -> Vec<PartialDate> {
    let this = today.year();
    let earlier = (this - LEAP..=this).rev().filter_map(make);
    let mut earlier = earlier.filter(|date| date.earliest() <= today);
    let later = (this..=this + LEAP).filter_map(make);
    let mut later = later.filter(|date| date.earliest() > today);
    let last = earlier.next();
    let other = match tense {
        Tense::Past => earlier.next(),
        _ => later.next(),
    };
    last.into_iter().chain(other).collect()
}
