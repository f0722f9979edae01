//! Points in time in UTC with whole seconds, and times of day on the clock.

use jiff::tz::TimeZone;

use super::{Date, Shape, ValueError, written_as_text};

/// A point in time, written `2026-03-01T09:30:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(jiff::Timestamp);

impl Timestamp {
    /// Reads RFC 3339 in UTC with whole seconds, in its one spelling.
    ///
    /// # Errors
    ///
    /// Any other spelling, or a time that does not exist or is out of range.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let like = ValueError::Shape {
            like: "a time, write it like 2026-03-01T09:30:00Z",
        };
        let time: jiff::Timestamp = text.parse().map_err(|_| like)?;
        let whole = time.subsec_nanosecond() == 0;
        let time = Self::of(time)?;
        // The parser takes many spellings, but bytes that are hashed must have only one.
        if whole && time.written() == text {
            Ok(time)
        } else {
            Err(like)
        }
    }

    /// The time so many seconds after 1970 began.
    ///
    /// # Errors
    ///
    /// Out of range.
    pub fn from_unix_seconds(seconds: i64) -> Result<Self, ValueError> {
        let time = jiff::Timestamp::from_second(seconds);
        Self::of(time.map_err(|_| ValueError::NoSuchDay)?)
    }

    fn of(time: jiff::Timestamp) -> Result<Self, ValueError> {
        // `date` relies on this: a time is in range when its day is.
        Date::of(time.to_zoned(TimeZone::UTC).date())?;
        Ok(Self(time))
    }

    /// Seconds since 1970 began.
    pub fn unix_seconds(self) -> i64 {
        self.0.as_second()
    }

    /// The day, in UTC.
    pub fn date(self) -> Date {
        let day = self.0.to_zoned(TimeZone::UTC).date();
        Date::of(day).expect("a timestamp is made only of days in range")
    }

    /// `2026-03-01T09:30:00Z`
    pub fn written(&self) -> String {
        self.0.to_string()
    }

    /// `1 March 2026, 09:30 UTC`
    pub fn plain(&self) -> String {
        let time = self.0.to_zoned(TimeZone::UTC).time();
        format!(
            "{}, {:02}:{:02} UTC",
            self.date().plain(),
            time.hour(),
            time.minute()
        )
    }
}

written_as_text!(Timestamp, Shape::Time);

/// A time on the clock where the person lives, written `14:30`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime {
    hour: u8,
    minute: u8,
}

impl ClockTime {
    /// Reads `HH:MM`.
    ///
    /// # Errors
    ///
    /// Not of that form, or not on the clock.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let like = ValueError::Shape {
            like: "a time of day, write it like 14:30",
        };
        // `parse` would take a sign as well.
        let number = |part: &str| match part.as_bytes() {
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Ok((tens - b'0') * 10 + (ones - b'0')),
            _ => Err(like),
        };
        let (hour, minute) = text.split_once(':').ok_or(like)?;
        match (number(hour)?, number(minute)?) {
            (hour @ 0..=23, minute @ 0..=59) => Ok(Self { hour, minute }),
            _ => Err(like),
        }
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// `14:30`
    pub fn written(&self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }

    /// `14:30`
    pub fn plain(&self) -> String {
        self.written()
    }
}

written_as_text!(ClockTime, Shape::ClockTime);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_have_one_spelling() {
        let time = Timestamp::parse("2026-03-01T09:30:00Z").unwrap();
        assert_eq!(time.written(), "2026-03-01T09:30:00Z");
        assert_eq!(time.plain(), "1 March 2026, 09:30 UTC");
        assert_eq!(time.date().written(), "2026-03-01");
        assert_eq!(Timestamp::from_unix_seconds(time.unix_seconds()), Ok(time));
        for other in [
            "2026-03-01T09:30:00+00:00",
            "2026-03-01T09:30:00.5Z",
            "2026-03-01 09:30:00Z",
            "2026-03-01t09:30:00z",
            "2026-03-01T09:30Z",
            "2026-02-31T09:30:00Z",
            "2026-03-01T24:00:00Z",
            "2026-03-01T23:59:60Z",
            "2200-01-01T00:00:00Z",
            "1799-12-31T23:59:59Z",
            "",
        ] {
            assert!(Timestamp::parse(other).is_err(), "{other}");
        }
        assert!(Timestamp::parse("1800-01-01T00:00:00Z").is_ok());
        assert!(Timestamp::parse("2199-12-31T23:59:59Z").is_ok());
    }

    #[test]
    fn clock_times_are_on_the_clock() {
        for good in ["00:00", "14:30", "23:59"] {
            assert!(ClockTime::parse(good).is_ok_and(|time| time.written() == good));
        }
        for bad in ["24:00", "12:60", "9:30", "09.30", "0930", "+9:30", ""] {
            assert!(ClockTime::parse(bad).is_err());
        }
    }
}
