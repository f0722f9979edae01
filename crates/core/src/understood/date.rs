//! Dates as people write them. The day always stands before the month.

use crate::value::{Date, PartialDate, ValueError};

use super::part::{Part, Parts};
use super::relative::relative;
use super::years::{Year, dates};
use super::{Tense, Understood, Wanted};

const NOT_A_DATE: ValueError = ValueError::Shape {
    like: "understood as a date, write it like 3 May 2026, May 2026 or 2026",
};

/// Words of which a date can keep nothing.
const VAGUE: [&str; 28] = [
    "about",
    "ago",
    "approx",
    "approximately",
    "around",
    "autumn",
    "before",
    "beginning",
    "by",
    "c",
    "ca",
    "circa",
    "early",
    "end",
    "late",
    "mid",
    "or",
    "roughly",
    "since",
    "spring",
    "start",
    "summer",
    "to",
    "week",
    "weeks",
    "winter",
    "until",
    "after",
];

/// What typed words mean as a date, today being this day.
#[must_use]
pub fn date(text: &str, wanted: Wanted, today: Date) -> Understood<PartialDate> {
    let text = tidy(text);
    // As it is kept, it means nothing else.
    let found = match PartialDate::parse(&text) {
        Ok(date) => Ok(vec![date]),
        Err(_) => match relative(&text, today) {
            Some(dates) => Ok(dates),
            None => on_the_calendar(&text, wanted, today),
        },
    };
    let mut found = match found {
        Ok(found) => found,
        Err(reason) => return Understood::NotUnderstood(reason),
    };
    let mut none = ValueError::NoSuchDay;
    if wanted.whole_day && !found.is_empty() {
        found.retain(|date| date.whole_day().is_some());
        none = ValueError::NeedsDay;
    }
    found.sort_unstable();
    found.dedup();
    Understood::of(found, none)
}

/// Lower case, plain signs, and feast days as the dates that they are.
fn tidy(text: &str) -> String {
    let text = text.trim().to_lowercase();
    let text = text
        .replace(['’', '‘', '`'], "'")
        .replace(['–', '\u{2011}'], "-");
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut text = words.join(" ");
    for (feast, date) in [
        ("christmas day", "25 december"),
        ("christmas eve", "24 december"),
        ("boxing day", "26 december"),
        ("new year's day", "1 january"),
        ("new year's eve", "31 december"),
    ] {
        text = text.replace(feast, date);
    }
    text.trim_end_matches(['.', ',']).to_owned()
}

fn on_the_calendar(
    text: &str,
    wanted: Wanted,
    today: Date,
) -> Result<Vec<PartialDate>, ValueError> {
    let is_letter = |c: char| c.is_alphabetic();
    let vague = text
        .split(|c| !is_letter(c))
        .any(|word| VAGUE.contains(&word));
    let reason = if vague {
        ValueError::TooVague
    } else {
        NOT_A_DATE
    };
    let mut parts = Parts::of(text).ok_or(reason)?;
    let weekday = without_weekday(&mut parts);
    let reading = Reads {
        tense: wanted.tense,
        today,
    };
    let mut found = reading.parts(&parts).ok_or(reason)?;
    if found.is_empty() && wanted.tense == Tense::Birth && reading.lacks_year(&parts) {
        return Err(ValueError::NeedsYear);
    }
    if let Some(weekday) = weekday {
        if reading.lacks_year(&parts) {
            found = reading.years_around(&parts).ok_or(reason)?;
        }
        let had = !found.is_empty();
        found.retain(|date| date.whole_day().is_some_and(|day| day.weekday() == weekday));
        if had && found.is_empty() {
            return Err(ValueError::OtherWeekday);
        }
    }
    Ok(found)
}

/// Takes a day of the week from the front.
fn without_weekday(parts: &mut Parts) -> Option<i8> {
    let Some(&Part::Weekday(day)) = parts.parts.first() else {
        return None;
    };
    parts.parts.remove(0);
    if !parts.signs.is_empty() {
        parts.signs.remove(0);
    }
    Some(day)
}

/// How parts are read: on which day, for what.
struct Reads {
    tense: Tense,
    today: Date,
}

impl Reads {
    /// All dates that the parts can mean; nothing if they are no date at all.
    fn parts(&self, parts: &Parts) -> Option<Vec<PartialDate>> {
        use Part::{Month, Ordinal};
        Some(match (parts.parts.as_slice(), parts.signs.as_slice()) {
            ([Month(month)], _) => self.month(*month, Year::Missing),
            ([Month(month), part], _) => {
                let month = *month;
                let mut found = year(part).map_or_else(Vec::new, |year| self.month(month, year));
                if let Some(day) = day(part) {
                    found.extend(self.day(day, month, Year::Missing));
                }
                let takes = year(part).is_some() || day(part).is_some();
                return takes.then_some(found);
            }
            ([part, Month(month)], _) => self.day(day(part)?, *month, Year::Missing),
            ([part, Month(month), last] | [Month(month), part, last], _) => {
                self.day(day(part)?, *month, year(last)?)
            }
            ([Ordinal(day)], _) => self.day_of_a_month(*day),
            ([part], _) => self.alone(part)?,
            ([first, second], [sign]) => self.two(*first, *second, *sign)?,
            ([first, second, third], [one, other]) if one == other && is_sign(*one) => {
                self.three(*first, *second, *third)?
            }
            _ => return None,
        })
    }

    fn day(&self, day: i8, month: i8, year: Year) -> Vec<PartialDate> {
        let make = |year| Some(PartialDate::from(Date::new(year, month, day).ok()?));
        dates(year, self.tense, self.today, &make)
    }

    fn month(&self, month: i8, year: Year) -> Vec<PartialDate> {
        let make = |year| PartialDate::month_of(year, month).ok();
        dates(year, self.tense, self.today, &make)
    }

    /// Digits without anything between them.
    fn alone(&self, part: &Part) -> Option<Vec<PartialDate>> {
        let make = |year| PartialDate::of_year(year).ok();
        match *part {
            Part::Quoted { .. } => Some(dates(year(part)?, self.tense, self.today, &make)),
            Part::Number { value, digits: 4 } => Some(make(small(value)?).into_iter().collect()),
            Part::Number { value, digits: 6 } => {
                let (day, month) = (small(value / 10_000)?, small(value / 100 % 100)?);
                Some(self.day(day, month, Year::TwoDigits(small(value % 100)?)))
            }
            Part::Number { value, digits: 8 } => {
                let (day, month) = (value / 1_000_000, value / 10_000 % 100);
                let found = self.day(
                    small(day)?,
                    small(month)?,
                    Year::Full(small(value % 10_000)?),
                );
                if !found.is_empty() {
                    return Some(found);
                }
                let (month, day) = (small(value / 100 % 100)?, small(value % 100)?);
                Some(self.day(day, month, Year::Full(small(value / 10_000)?)))
            }
            _ => None,
        }
    }

    /// `5/2026`, `2026/5`, `17/11`, `05/26`
    fn two(&self, first: Part, second: Part, sign: char) -> Option<Vec<PartialDate>> {
        if sign == ' ' || !is_sign(sign) {
            return None;
        }
        let number = |part| match part {
            Part::Number { value, digits } => Some((small::<i16>(value)?, digits)),
            _ => None,
        };
        let ((one, one_digits), (other, digits)) = (number(first)?, number(second)?);
        let month = |value: i16| small::<i8>(value.into());
        Some(match (one_digits, digits) {
            (4, 1..=2) => self.month(month(other)?, Year::Full(one)),
            (1..=2, 4) => self.month(month(one)?, Year::Full(other)),
            (1..=2, 1..=2) => {
                let mut found = self.day(month(one)?, month(other)?, Year::Missing);
                // As on cards and packets. A full stop is not written like that.
                if digits == 2 && sign != '.' {
                    found.extend(self.month(month(one)?, Year::TwoDigits(other)));
                }
                found
            }
            _ => return None,
        })
    }

    /// `17/11/2026`, or with four digits of a year in front.
    fn three(&self, first: Part, second: Part, third: Part) -> Option<Vec<PartialDate>> {
        let Part::Number { value: month, .. } = second else {
            return None;
        };
        day(&second)?;
        let month = small(month)?;
        Some(match first {
            Part::Number { value, digits: 4 } => {
                self.day(day(&third)?, month, Year::Full(small(value)?))
            }
            _ => self.day(day(&first)?, month, year(&third)?),
        })
    }

    /// `the 3rd`: of the last month that has such a day, or the next one.
    fn day_of_a_month(&self, day: i8) -> Vec<PartialDate> {
        if self.tense == Tense::Birth {
            return Vec::new();
        }
        let at = i32::from(self.today.year()) * 12 + i32::from(self.today.month()) - 1;
        let of = |at: i32| {
            let (year, month) = (small(at.div_euclid(12))?, small(at.rem_euclid(12) + 1)?);
            Date::new(year, month, day).ok().map(PartialDate::from)
        };
        // Of any three months in a row, two at the least have 31 days.
        let mut last = (at - 4..=at)
            .rev()
            .filter_map(of)
            .filter(|date| date.earliest() <= self.today);
        let next = (at..at + 4)
            .filter_map(of)
            .find(|date| date.earliest() > self.today);
        let found = last.next();
        let other = if self.tense == Tense::Past {
            last.next()
        } else {
            next
        };
        found.into_iter().chain(other).collect()
    }

    fn lacks_year(&self, parts: &Parts) -> bool {
        match parts.parts.as_slice() {
            [_] => true,
            [first, second] => {
                let full = |part: &Part| matches!(part, Part::Number { digits: 4, .. });
                !full(first) && !full(second)
            }
            _ => false,
        }
    }

    /// The day of last year, this year and next year.
    fn years_around(&self, parts: &Parts) -> Option<Vec<PartialDate>> {
        let (day, month) = match parts.parts.as_slice() {
            [part, Part::Month(month)] | [Part::Month(month), part] => (day(part)?, *month),
            [part, Part::Number { value, .. }] => (day(part)?, small(*value)?),
            _ => return None,
        };
        let this = self.today.year();
        let years = (this - 1..=this + 1).map(Year::Full);
        Some(years.flat_map(|year| self.day(day, month, year)).collect())
    }
}

fn is_sign(sign: char) -> bool {
    "/-. ".contains(sign)
}

fn small<T: TryFrom<i32>>(value: i32) -> Option<T> {
    T::try_from(value).ok()
}

fn day(part: &Part) -> Option<i8> {
    match *part {
        Part::Ordinal(day) => Some(day),
        Part::Number {
            value,
            digits: 1 | 2,
        } => small(value),
        _ => None,
    }
}

fn year(part: &Part) -> Option<Year> {
    match *part {
        Part::Number { value, digits: 4 } | Part::Quoted { value, digits: 4 } => {
            Some(Year::Full(small(value)?))
        }
        Part::Number { value, digits: 2 } | Part::Quoted { value, digits: 2 } => {
            Some(Year::TwoDigits(small(value)?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
