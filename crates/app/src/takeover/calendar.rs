//! A calendar as appointments.

use carewallet_core::Kind;
use carewallet_core::value::Date;
use carewallet_import::{Calendar, CalendarDate};

use super::row::FoundRow;

/// The dates of a calendar as appointments, as they are to come on a day.
#[must_use]
pub fn rows(calendar: &Calendar, today: Date) -> Vec<FoundRow> {
    let dates = calendar.dates(today);
    dates
        .iter()
        .map(|date| row(date, calendar.as_windows, today))
        .collect()
}

fn row(date: &CalendarDate, as_windows: bool, today: Date) -> FoundRow {
    let mut found = FoundRow::new(date.line, Kind::Appointment);
    found.field("with", &date.title);
    found.unwanted = unwanted(date, today);
    found.refused.clone_from(&date.trouble);
    found.field("date", date.day.as_deref().unwrap_or_default());
    found.field("time", date.time.as_deref().unwrap_or_default());
    if let Some(minutes) = date.minutes.filter(|minutes| *minutes > 0) {
        found.field("minutes", &minutes.to_string());
    }
    found.field("place", &date.place);
    let mut why = vec![date.words.clone()];
    why.extend(
        date.until
            .as_ref()
            .map(|until| format!("It goes on until {until}.")),
    );
    why.retain(|words| !words.is_empty());
    found.field("why", &why.join("\n"));
    if date.repeats && date.day.is_some() {
        found
            .left_out
            .push("that it repeats: only the next one is taken".to_owned());
    }
    if let Some(zone) = &date.zone {
        found.doubts.push(format!(
            "its time was given for {zone}; here it is that of Britain"
        ));
    }
    if as_windows {
        found
            .doubts
            .push("the file is not in UTF-8: check its letters".to_owned());
    }
    found
}

/// Why a date is not wanted.
fn unwanted(date: &CalendarDate, today: Date) -> Option<String> {
    let today = today.written();
    let last = date.until.as_ref().or(date.day.as_ref());
    let is_over = last.is_some_and(|last| *last < today);
    let why = if date.is_no_date {
        "it is a task or a note, and no date"
    } else if date.is_cancelled {
        "it is called off"
    } else if is_over || date.repeats && date.day.is_none() && date.trouble.is_none() {
        "it is over"
    } else {
        return None;
    };
    Some(why.to_owned())
}
