//! Days that exist, from 1800 to 2199, and dates of which only a part is
//! known.

use jiff::{Span, civil};

use super::{Shape, ValueError, written_as_text};

// docs/format.md, 1: every reader has to take and refuse the same days.
const YEARS: std::ops::RangeInclusive<i16> = 1800..=2199;
/// The names of the months.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day, written `2026-03-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// Not of that form, or a day that does not exist or is out of range.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let like = "a day, write it like 2026-03-01";
        match numbers(text).ok_or(ValueError::Shape { like })? {
            (year, Some(month), Some(day)) => Self::new(year, month, day),
            _ => Err(ValueError::Shape { like }),
        }
    }

    /// The day with these numbers.
    ///
    /// # Errors
    ///
    /// It does not exist, or is out of range.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, ValueError> {
        let day = civil::Date::new(year, month, day).map_err(|_| ValueError::NoSuchDay)?;
        Self::of(day)
    }

    pub(crate) fn of(day: civil::Date) -> Result<Self, ValueError> {
        if YEARS.contains(&day.year()) {
            Ok(Self(day))
        } else {
            Err(out_of_range())
        }
    }

    /// The day so many days later, or earlier if negative.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        // More days than any calendar has are no span.
        let span = Span::new().try_days(days).ok()?;
        let day = self.0.checked_add(span).ok()?;
        Self::of(day).ok()
    }

    /// How many days later the other day is.
    pub fn days_until(self, other: Self) -> i32 {
        // A day on the calendar has 24 hours here: no time zone takes part.
        self.0
            .duration_until(other.0)
            .as_hours()
            .checked_div(24)
            .map_or(0, |days| {
                // The range of 400 years is far below what an i32 holds.
                i32::try_from(days).unwrap_or(i32::MAX)
            })
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, from 1.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day of the week, from Monday, 1.
    pub fn weekday(self) -> i8 {
        self.0.weekday().to_monday_one_offset()
    }

    /// `2026-03-01`
    pub fn written(&self) -> String {
        self.0.to_string()
    }

    /// `1 March 2026`
    pub fn plain(&self) -> String {
        PartialDate::from(*self).plain()
    }
}

written_as_text!(Date, Shape::Date);

/// A year, a month of a year, or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    first: Date,
    known: Known,
}

/// How much is known. In this order, a year sorts before its first month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Known {
    Year,
    Month,
    Day,
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// Not of these forms, or a day that does not exist or is out of range.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let like = "a date, write it like 1940, 1940-05 or 1940-05-17";
        let (year, month, day) = numbers(text).ok_or(ValueError::Shape { like })?;
        let known = match (month, day) {
            (_, Some(_)) => Known::Day,
            (Some(_), None) => Known::Month,
            (None, None) => Known::Year,
        };
        let first = Date::new(year, month.unwrap_or(1), day.unwrap_or(1))?;
        Ok(Self { first, known })
    }

    /// A month of a year.
    ///
    /// # Errors
    ///
    /// It does not exist, or is out of range.
    pub fn month_of(year: i16, month: i8) -> Result<Self, ValueError> {
        let first = Date::new(year, month, 1)?;
        let known = Known::Month;
        Ok(Self { first, known })
    }

    /// A whole year.
    ///
    /// # Errors
    ///
    /// It is out of range.
    pub fn of_year(year: i16) -> Result<Self, ValueError> {
        let first = Date::new(year, 1, 1)?;
        let known = Known::Year;
        Ok(Self { first, known })
    }

    /// The day, if it is known.
    pub fn whole_day(self) -> Option<Date> {
        (self.known == Known::Day).then_some(self.first)
    }

    /// The first day that it can mean.
    pub fn earliest(self) -> Date {
        self.first
    }

    /// The last day that it can mean.
    pub fn latest(self) -> Date {
        match self.known {
            Known::Year => Date(self.first.0.last_of_year()),
            Known::Month => Date(self.first.0.last_of_month()),
            Known::Day => self.first,
        }
    }

    /// `1940`, `1940-05` or `1940-05-17`
    pub fn written(&self) -> String {
        let mut written = self.first.written();
        written.truncate(match self.known {
            Known::Year => 4,
            Known::Month => 7,
            Known::Day => 10,
        });
        written
    }

    /// `1940`, `May 1940` or `17 May 1940`
    pub fn plain(&self) -> String {
        let day = self.first;
        let month = usize::try_from(day.month() - 1)
            .ok()
            .and_then(|number| MONTHS.get(number));
        let month = month.copied().unwrap_or_default();
        match self.known {
            Known::Year => day.year().to_string(),
            Known::Month => format!("{month} {}", day.year()),
            Known::Day => format!("{} {month} {}", day.day(), day.year()),
        }
    }
}

impl From<Date> for PartialDate {
    fn from(first: Date) -> Self {
        Self {
            first,
            known: Known::Day,
        }
    }
}

written_as_text!(PartialDate, Shape::PartialDate);

fn out_of_range() -> ValueError {
    ValueError::Shape {
        like: "in the years 1800 to 2199",
    }
}

/// The numbers of a date, if it has the form of one.
fn numbers(text: &str) -> Option<(i16, Option<i8>, Option<i8>)> {
    // `parse` alone would take signs and fewer digits, such as "+940" or "5".
    let digits =
        |part: &str, len: usize| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
    let two = |part: &str| {
        if digits(part, 2) {
            part.parse().ok()
        } else {
            None
        }
    };
    let mut parts = text.split('-');
    let year = parts.next().filter(|part| digits(part, 4))?.parse().ok()?;
    let month = parts.next().map(two);
    let day = parts.next().map(two);
    match (month, day, parts.next()) {
        (None, None, None) => Some((year, None, None)),
        (Some(month), None, None) => Some((year, Some(month?), None)),
        (Some(month), Some(day), None) => Some((year, Some(month?), Some(day?))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_dates_are_kept_and_put_in_words() {
        let cases = [
            ("1940", "1940", "1940-01-01", "1940-12-31"),
            ("1940-05", "May 1940", "1940-05-01", "1940-05-31"),
            ("1940-05-17", "17 May 1940", "1940-05-17", "1940-05-17"),
            ("2024-02", "February 2024", "2024-02-01", "2024-02-29"),
            ("1800-01-01", "1 January 1800", "1800-01-01", "1800-01-01"),
            ("2199-12-31", "31 December 2199", "2199-12-31", "2199-12-31"),
        ];
        for (text, plain, first, last) in cases {
            let date = PartialDate::parse(text).unwrap();
            let all = (
                date.written(),
                date.plain(),
                date.earliest().written(),
                date.latest().written(),
            );
            assert_eq!(all, (text.into(), plain.into(), first.into(), last.into()));
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2023-02-29",
            "2023-02-31",
            "1900-02-29",
            "2023-04-31",
            "2023-13",
            "2023-00",
            "2023-01-00",
        ] {
            assert_eq!(
                PartialDate::parse(text).err(),
                Some(ValueError::NoSuchDay),
                "{text}"
            );
        }
        assert!(Date::parse("2024-02-29").is_ok() && Date::parse("2000-02-29").is_ok());
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "40",
            "1940-5",
            "1940-05-7",
            "17/05/1940",
            "1940-05-17T00:00",
            "1940-05-17-1",
            " 1940",
            "+940",
            "１９４０",
            "1940-",
            "1799",
            "2200",
            "2200-01-01",
        ] {
            assert!(
                matches!(PartialDate::parse(text), Err(ValueError::Shape { .. })),
                "{text}"
            );
        }
        assert!(Date::parse("2026-03").is_err());
    }

    #[test]
    fn dates_are_ordered_and_counted() {
        let order: Vec<PartialDate> = ["1940", "1940-01", "1940-01-01", "1940-05"]
            .iter()
            .map(|text| PartialDate::parse(text).unwrap())
            .collect();
        assert!(order.is_sorted());
        let day = Date::parse("2024-02-28").unwrap();
        assert_eq!(day.plus_days(2).unwrap().written(), "2024-03-01");
        assert_eq!(day.days_until(Date::parse("2024-03-01").unwrap()), 2);
        assert_eq!(Date::parse("2024-03-01").unwrap().days_until(day), -2);
        assert!(Date::parse("2199-12-31").unwrap().plus_days(1).is_none());
        assert!(day.plus_days(i32::MAX).is_none() && day.plus_days(i32::MIN).is_none());
    }
}
