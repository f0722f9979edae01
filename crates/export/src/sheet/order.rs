//! The order of entries within a section: by kind, then by what a reader looks
//! for (first contact, next appointment, latest event).

use carewallet_core::value::{Answer, PartialDate};
use carewallet_core::{Body, Kind};

use crate::entry_text::EntryText;

type Place = (Option<Kind>, i64, String, usize);

pub(super) fn sort(entries: &mut [&EntryText<'_>]) {
    entries.sort_by_cached_key(|entry_text| place(entry_text));
}

fn place(entry_text: &EntryText<'_>) -> Place {
    let rank = entry_text.body.as_ref().map_or(i64::MAX, rank);
    (
        entry_text.kind(),
        rank,
        entry_text.title.to_lowercase(),
        entry_text.number,
    )
}

fn rank(body: &Body) -> i64 {
    const LAST: i64 = i64::MAX;
    let newest = |date: Option<&Answer<PartialDate>>| {
        date.and_then(Answer::given)
            .map_or(LAST, |date| -day(*date))
    };
    match body {
        // What the person wants read first in an emergency comes first on every
        // sheet.
        Body::AboutMe(about) if about.emergency_first.is_some_and(|yes| yes.0) => -1,
        Body::AboutMe(about) => about.heading as i64,
        Body::Statement(statement) => statement.topic as i64,
        Body::Contact(contact) => contact.rank.map_or(LAST, |rank| i64::from(rank.number())),
        Body::Professional(one) => one.role as i64,
        Body::Function(function) => function.domain as i64,
        Body::Appointment(appointment) => day(appointment.date.into()),
        Body::Event(event) => newest(event.date.as_ref()),
        Body::Measurement(measurement) => newest(measurement.date.as_ref()),
        Body::Vaccination(vaccination) => newest(vaccination.date.as_ref()),
        _ => 0,
    }
}

/// A number that grows with the date.
fn day(date: PartialDate) -> i64 {
    let day = date.earliest();
    (i64::from(day.year()) * 12 + i64::from(day.month())) * 31 + i64::from(day.day())
}
