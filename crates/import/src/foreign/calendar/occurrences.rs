//! When the dates of a calendar are. Time zones and repeats are worked out by the
//! library, for one series at a time: it tells moved days apart by their day and number
//! of changes only, and so would mix two series up.

use std::collections::BTreeSet;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarParameterName, ICalendarProperty, ICalendarValue,
};
use carewallet_core::value::Date;

use super::date::{self, CalendarDate, is_cancelled, london, words};

/// How many days of one series are worked out: daily for fifty years.
const DAYS: usize = 20_000;
/// How many years ahead the next day of an endless series is looked for.
const YEARS: u16 = 5;
/// How many series of one calendar are worked out.
const SERIES: usize = 500;

/// The dates of one calendar as they fall.
pub(super) struct Occurrences<'a> {
    calendar: &'a ICalendar,
    /// The time zones of the calendar; each date is put beside them to be worked out.
    zones: ICalendar,
    today: String,
    /// Until which year an endless series is worked out.
    last_year: u16,
    /// The parts that move a day of a series, and the series is there as well.
    moved: BTreeSet<usize>,
    series: usize,
}

/// One day on which a date falls.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Day {
    day: String,
    time: Option<String>,
    minutes: Option<i64>,
    until: Option<String>,
    zone: Option<String>,
    /// The moment, in seconds, to tell which day of a series was moved.
    moment: i64,
}

/// How the first day of a part is written.
struct Start {
    takes_days: bool,
    zone: Option<String>,
    /// The zone where none is named: the library forgets that a first day was in UTC, when
    /// it comes to the others.
    otherwise: Tz,
}

impl<'a> Occurrences<'a> {
    pub(super) fn of(calendar: &'a ICalendar, today: Date) -> Self {
        let zones = ICalendar {
            components: calendar.timezones().cloned().collect(),
        };
        let uids: BTreeSet<String> = (calendar.components.iter())
            .filter(|part| part.component_type.has_time_ranges() && !is_a_move(part))
            .map(|part| words(part, &ICalendarProperty::Uid))
            .collect();
        let moved = calendar.components.iter().enumerate().filter(|(_, part)| {
            let uid = words(part, &ICalendarProperty::Uid);
            is_a_move(part) && !uid.is_empty() && uids.contains(&uid)
        });
        Self {
            moved: moved.map(|(at, _)| at).collect(),
            calendar,
            zones,
            today: today.written(),
            last_year: u16::try_from(today.year()).map_or(u16::MAX, |year| year + YEARS),
            series: 0,
        }
    }

    /// Whether a part only moves a day of a series that is there as well.
    pub(super) fn is_moved(&self, at: usize) -> bool {
        self.moved.contains(&at)
    }

    /// Says when a date is.
    pub(super) fn place(&mut self, at: usize, date: &mut CalendarDate) {
        let part = &self.calendar.components[at];
        date.repeats = [ICalendarProperty::Rrule, ICalendarProperty::Rdate]
            .iter()
            .any(|name| part.has_property(name));
        let found = if date.repeats {
            self.next_of_series(at, date)
        } else {
            self.days(part.clone()).map(|mut days| days.pop())
        };
        match found {
            Err(why) => date.trouble = Some(why),
            Ok(None) if date.repeats => {}
            Ok(None) => date.trouble = Some("it has no day".to_owned()),
            Ok(Some(day)) => {
                date.day = Some(day.day);
                date.time = day.time;
                date.minutes = day.minutes;
                date.until = day.until;
                date.zone = day.zone;
            }
        }
    }

    /// The next day of a series; its words too, where that day has its own.
    fn next_of_series(
        &mut self,
        at: usize,
        date: &mut CalendarDate,
    ) -> Result<Option<Day>, String> {
        self.series += 1;
        if self.series > SERIES {
            return Err("there are too many dates that repeat".to_owned());
        }
        let part = &self.calendar.components[at];
        if part.properties(&ICalendarProperty::Rrule).count() > 1
            || part.has_property(&ICalendarProperty::Exrule)
        {
            return Err("how it repeats cannot be worked out".to_owned());
        }
        let days = self.days(self.with_local_end(part.clone()))?;
        if days.len() >= DAYS {
            return Err("it repeats too often to be worked out".to_owned());
        }
        let mut all: Vec<(Day, usize)> = days.into_iter().map(|day| (day, at)).collect();
        for (moved_at, moved) in self.moves_of(part) {
            if is_for_all_to_come(moved) {
                return Err("how it repeats cannot be worked out".to_owned());
            }
            let was = self.days(on_the_day_it_was(moved))?;
            all.retain(|(day, _)| !was.iter().any(|was| was.moment == day.moment));
            if !is_cancelled(moved) {
                let days = self.days(moved.clone())?;
                all.extend(days.into_iter().map(|day| (day, moved_at)));
            }
        }
        all.retain(|(day, _)| day.day >= self.today);
        let next = all.into_iter().min();
        if let Some((_, from)) = &next {
            let own = date::date(&self.calendar.components[*from], date.line);
            date.title = own.title;
            date.place = own.place;
            date.words = own.words;
        }
        Ok(next.map(|(day, _)| day))
    }

    fn moves_of(&self, part: &ICalendarComponent) -> Vec<(usize, &'a ICalendarComponent)> {
        let uid = words(part, &ICalendarProperty::Uid);
        let moved = self.moved.iter();
        let moved = moved.map(|at| (*at, &self.calendar.components[*at]));
        moved
            .filter(|(_, moved)| words(moved, &ICalendarProperty::Uid) == uid)
            .collect()
    }

    /// How the first day of a part is written.
    fn start(&self, part: &ICalendarComponent) -> Result<Start, String> {
        let start = part.property(&ICalendarProperty::Dtstart);
        let value = start.and_then(|entry| entry.values.first());
        let Some(ICalendarValue::PartialDateTime(value)) = value else {
            return Err("it has no day".to_owned());
        };
        let start = Start {
            takes_days: !value.has_time(),
            zone: start.and_then(|entry| entry.tz_id()).map(str::to_owned),
            otherwise: if value.has_zone() {
                Tz::UTC
            } else {
                Tz::Floating
            },
        };
        let resolver = self.zones.build_tz_resolver();
        match &start.zone {
            Some(zone) if !start.takes_days && resolver.resolve(zone).is_none() => {
                Err("its time zone is not known".to_owned())
            }
            _ => Ok(start),
        }
    }

    /// All days of one part, by itself.
    fn days(&self, part: ICalendarComponent) -> Result<Vec<Day>, String> {
        let Start {
            takes_days,
            zone,
            otherwise,
        } = self.start(&part)?;
        let says_end = part.has_property(&ICalendarProperty::Dtend)
            || part.has_property(&ICalendarProperty::Duration);
        let mut alone = self.zones.clone();
        let part = ICalendarComponent {
            // What moves a day is a date of its own here.
            entries: (part.entries.into_iter())
                .filter(|entry| entry.name != ICalendarProperty::RecurrenceId)
                .collect(),
            ..part
        };
        alone.components.push(part);
        let expanded = alone.expand_dates(otherwise, DAYS);
        if !expanded.errors.is_empty() {
            return Err("its day cannot be read".to_owned());
        }
        let days = expanded.events.into_iter().map(|event| {
            let local = match event.start.timezone() {
                zone if zone.is_floating() || takes_days => event.start.naive_local(),
                _ => event.start.with_timezone(&london()).naive_local(),
            };
            let elsewhere = event.start.naive_local() != local && !event.start.timezone().is_utc();
            let minutes = match event.end {
                TimeOrDelta::Time(end) => (end - event.start).num_minutes(),
                TimeOrDelta::Delta(delta) => delta.num_minutes(),
            };
            let last = local
                + std::time::Duration::from_secs(
                    u64::try_from((minutes - 1).max(0)).unwrap_or_default() * 60,
                );
            let day = local.format("%Y-%m-%d").to_string();
            let last = last.format("%Y-%m-%d").to_string();
            Day {
                time: (!takes_days).then(|| local.format("%H:%M").to_string()),
                minutes: Some(minutes).filter(|_| says_end && !takes_days),
                until: Some(last).filter(|last| *last != day && says_end),
                zone: zone.clone().filter(|_| elsewhere),
                moment: event.start.timestamp(),
                day,
            }
        });
        Ok(days.collect())
    }

    /// The same part, whose last day is in the time of its first one: the library compares
    /// them as they are written.
    fn with_local_end(&self, mut part: ICalendarComponent) -> ICalendarComponent {
        let resolver = self.zones.build_tz_resolver();
        let start = part.property(&ICalendarProperty::Dtstart);
        let zone = start.and_then(|entry| entry.tz_id()).map(str::to_owned);
        let is_utc = start.is_some_and(|entry| {
            matches!(entry.values.first(), Some(ICalendarValue::PartialDateTime(at)) if at.has_zone())
        });
        let zone = if is_utc {
            Tz::UTC
        } else {
            resolver.resolve_or_default(zone.as_deref())
        };
        for entry in &mut part.entries {
            let Some(ICalendarValue::RecurrenceRule(rule)) = entry.values.first_mut() else {
                continue;
            };
            rule.until = match rule.until.take() {
                Some(until) => Some(local(until, zone)),
                None if rule.count.is_some() => None,
                None => Some(self.far_end()),
            };
        }
        part
    }

    fn far_end(&self) -> PartialDateTime {
        let day = PartialDateTime {
            year: Some(self.last_year),
            month: Some(12),
            day: Some(31),
            ..PartialDateTime::default()
        };
        local(day, Tz::Floating)
    }
}

/// A moment in the time of a zone; of a day, its last second.
fn local(until: PartialDateTime, zone: Tz) -> PartialDateTime {
    if !until.has_time() {
        return PartialDateTime {
            hour: Some(23),
            minute: Some(59),
            second: Some(59),
            ..until
        };
    }
    if !until.has_zone() || zone.is_floating() {
        return PartialDateTime {
            tz_hour: None,
            tz_minute: None,
            ..until
        };
    }
    let Some(moment) = until.to_date_time_with_tz(zone) else {
        return until;
    };
    let text = moment
        .with_timezone(&zone)
        .format("%Y %m %d %H %M %S")
        .to_string();
    let mut parts = text.split(' ').map(|part| part.parse::<u16>().ok());
    let mut next = || parts.next().flatten();
    let year = next();
    let mut small = || next().and_then(|part| u8::try_from(part).ok());
    PartialDateTime {
        year,
        month: small(),
        day: small(),
        hour: small(),
        minute: small(),
        second: small(),
        ..PartialDateTime::default()
    }
}

fn is_a_move(part: &ICalendarComponent) -> bool {
    part.has_property(&ICalendarProperty::RecurrenceId)
}

fn is_for_all_to_come(part: &ICalendarComponent) -> bool {
    let entry = part.property(&ICalendarProperty::RecurrenceId);
    entry.is_some_and(|entry| {
        let mut params = entry.params.iter();
        params.any(|param| param.name == ICalendarParameterName::Range)
    })
}

/// The part as if it were on the day that it moves.
fn on_the_day_it_was(part: &ICalendarComponent) -> ICalendarComponent {
    let was = part.property(&ICalendarProperty::RecurrenceId).cloned();
    let mut part = part.clone();
    part.entries.retain(|entry| {
        ![
            ICalendarProperty::Dtstart,
            ICalendarProperty::Dtend,
            ICalendarProperty::Duration,
        ]
        .contains(&entry.name)
    });
    part.entries.extend(was.map(|mut was| {
        was.name = ICalendarProperty::Dtstart;
        was
    }));
    part
}
