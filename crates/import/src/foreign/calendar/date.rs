//! One date of a calendar, in its words.

use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus, ICalendarValue,
};

/// A date of a calendar.
#[derive(Clone, Default)]
pub struct CalendarDate {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// What it is called.
    pub title: String,
    /// The day, as in 2026-03-01; of what repeats, the next one. None where it cannot be
    /// told (`trouble`), or where none is to come any more.
    pub day: Option<String>,
    /// The time in Britain, as in 14:30; none where it takes the whole day.
    pub time: Option<String>,
    /// How many minutes it takes, if that is said.
    pub minutes: Option<i64>,
    /// The last day of what takes more than one.
    pub until: Option<String>,
    /// Where it is.
    pub place: String,
    /// What is written to it.
    pub words: String,
    /// It is called off.
    pub is_cancelled: bool,
    /// It comes again, so that `day` is only the next one.
    pub repeats: bool,
    /// Where the time was given for another part of the world: which.
    pub zone: Option<String>,
    /// A task or a note, and no date.
    pub is_no_date: bool,
    /// Why the day cannot be told, in words.
    pub trouble: Option<String>,
}

pub(super) fn date(part: &ICalendarComponent, line: usize) -> CalendarDate {
    CalendarDate {
        line,
        title: words(part, &ICalendarProperty::Summary),
        place: words(part, &ICalendarProperty::Location),
        words: words(part, &ICalendarProperty::Description),
        is_cancelled: is_cancelled(part),
        is_no_date: part.component_type != ICalendarComponentType::VEvent,
        ..CalendarDate::default()
    }
}

pub(super) fn is_cancelled(part: &ICalendarComponent) -> bool {
    let status = part.property(&ICalendarProperty::Status);
    let status = status.and_then(|entry| entry.values.first());
    matches!(
        status,
        Some(ICalendarValue::Status(ICalendarStatus::Cancelled))
    )
}

pub(super) fn words(part: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let value = part.property(name).and_then(|entry| entry.values.first());
    let text = value.and_then(ICalendarValue::as_text).unwrap_or_default();
    text.trim().to_owned()
}

/// The time that is kept: that of Britain.
pub(super) fn london() -> Tz {
    "Europe/London".parse().unwrap_or(Tz::UTC)
}
