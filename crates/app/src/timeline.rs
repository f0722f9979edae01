//! What happened, and what was changed in the record, the newest first.

use std::cmp::Reverse;

use carewallet_core::kind::{Appointment, AppointmentStatus, Body};
use carewallet_core::record::EntryStatus;
use carewallet_core::value::{Answer, Date, PartialDate};
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, Kind, Record};

/// Something that happened.
pub struct Happened<'a> {
    /// The entry that says so.
    pub entry: &'a Entry,
    /// When it was; none where nobody knows.
    pub day: Option<PartialDate>,
    /// What it was for the record.
    pub what: What,
}

/// What happened to whom or to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It happened.
    Was,
    /// It is to come.
    ToCome,
    /// It was to be, and was not, or not then.
    CalledOff,
    /// It began.
    Began,
    /// It ended.
    Ended,
    /// The record was changed.
    Changed,
    /// It was looked at, and was still right.
    StillRight,
    /// It was taken back.
    TakenBack,
}

impl What {
    /// The word for people; none where the entry says it all.
    #[must_use]
    pub fn says(self) -> Option<&'static str> {
        match self {
            Self::Was => None,
            Self::ToCome => Some("To come"),
            Self::CalledOff => Some("Cancelled or moved"),
            Self::Began => Some("Began"),
            Self::Ended => Some("Ended"),
            Self::Changed => Some("Changed in the record"),
            Self::StillRight => Some("Looked at again, and still right"),
            Self::TakenBack => Some("Taken back"),
        }
    }
}

/// The kinds that say when something happened, began or ended.
const DATED: [Kind; 11] = [
    Kind::Event,
    Kind::Appointment,
    Kind::Vaccination,
    Kind::Treatment,
    Kind::Measurement,
    Kind::Assessment,
    Kind::Condition,
    Kind::Medication,
    Kind::Support,
    Kind::Safeguarding,
    Kind::Person,
];

/// All that happened, the newest first; what has no date comes last.
#[must_use]
pub fn of_record<'a>(
    contents: &'a Contents,
    record: &Record<'a>,
    today: Date,
) -> Vec<Happened<'a>> {
    let mut all = Vec::new();
    for entry in record.entries() {
        // Only these are read: a record holds thousands of others.
        if !entry.kind().is_some_and(|kind| DATED.contains(&kind)) {
            continue;
        }
        if let Some(body) = entry.body() {
            let dates = dates(&body, today).into_iter();
            all.extend(dates.map(|(day, what)| Happened { entry, day, what }));
        }
    }
    for entry in contents.entries() {
        all.extend(changes(contents, record, entry));
    }
    // As text a month sorts after its year, and a day after its month.
    all.sort_by_cached_key(|one| {
        let day = one.day.map(|day| day.written());
        Reverse((day, one.entry.envelope().recorded_at))
    });
    all
}

/// The dates of a body, and what happened then.
fn dates(body: &Body, today: Date) -> Vec<(Option<PartialDate>, What)> {
    let once = |day: Option<PartialDate>| {
        let is_ahead = day.is_some_and(|day| day.earliest() > today);
        vec![(day, if is_ahead { What::ToCome } else { What::Was })]
    };
    let between = |began: Option<PartialDate>, ended: Option<PartialDate>| {
        let began = began.map(|day| (Some(day), What::Began));
        let ended = ended.map(|day| (Some(day), What::Ended));
        began.into_iter().chain(ended).collect()
    };
    match body {
        Body::Event(event) if event.none_known.is_some() => Vec::new(),
        // Something happened, whether or not anybody knows when.
        Body::Event(event) => once(given(event.date.as_ref())),
        Body::Appointment(appointment) => appointed(appointment, once),
        Body::Vaccination(one) => dated(once, given(one.date.as_ref())),
        Body::Treatment(one) => dated(once, given(one.date.as_ref())),
        Body::Measurement(one) => dated(once, given(one.date.as_ref())),
        Body::Assessment(one) => dated(once, given(one.date.as_ref())),
        Body::Condition(one) => between(given(one.onset.as_ref()), one.ended),
        Body::Medication(one) => between(given(one.start.as_ref()), one.stop),
        Body::Support(one) => between(given(one.since.as_ref()), one.until),
        Body::Safeguarding(one) => between(given(one.raised_on.as_ref()), one.closed_on),
        Body::Person(person) => dated(once, person.gone(today).map(|gone| gone.date())),
        _ => Vec::new(),
    }
}

fn appointed(
    appointment: &Appointment,
    once: impl Fn(Option<PartialDate>) -> Vec<(Option<PartialDate>, What)>,
) -> Vec<(Option<PartialDate>, What)> {
    let day = Some(PartialDate::from(appointment.date));
    match appointment.status {
        Some(AppointmentStatus::Cancelled | AppointmentStatus::Moved) => {
            vec![(day, What::CalledOff)]
        }
        _ => once(day),
    }
}

/// Only what has a date: it is in the record as a fact, dated or not.
fn dated(
    once: impl Fn(Option<PartialDate>) -> Vec<(Option<PartialDate>, What)>,
    day: Option<PartialDate>,
) -> Vec<(Option<PartialDate>, What)> {
    match day {
        None => Vec::new(),
        day => once(day),
    }
}

fn given(answer: Option<&Answer<PartialDate>>) -> Option<PartialDate> {
    answer.and_then(Answer::given).copied()
}

/// What an entry did to others: it replaced or withdrew them.
fn changes<'a>(contents: &'a Contents, record: &Record<'a>, entry: &'a Entry) -> Vec<Happened<'a>> {
    let envelope = entry.envelope();
    // Not everybody may take back what others said: then nothing happened to it.
    let was = |old: &&Entry, status| record.status(&old.id()) == Some(status);
    let day = Some(PartialDate::from(envelope.recorded_at.date()));
    let of_wallet = |entry: &Entry| entry.kind().is_some_and(|kind| kind.is_of_the_wallet());
    let withdrawn = envelope.withdraws.iter();
    let withdrawn = withdrawn.filter_map(|id| contents.get(id));
    let withdrawn = withdrawn
        .filter(|old| old.is_statement() && !of_wallet(old) && was(old, EntryStatus::Withdrawn));
    let mut changes: Vec<Happened<'a>> = withdrawn
        .map(|entry| Happened {
            entry,
            day,
            what: What::TakenBack,
        })
        .collect();
    let replaced = envelope.replaces.iter();
    let replaced = replaced.filter_map(|id| contents.get(id));
    let replaced: Vec<&Entry> = replaced
        .filter(|old| was(old, EntryStatus::Replaced))
        .collect();
    if !replaced.is_empty() && entry.is_statement() && !of_wallet(entry) {
        let is_same = replaced.iter().any(|old| says_the_same(old, entry));
        changes.push(Happened {
            entry,
            day,
            what: if is_same {
                What::StillRight
            } else {
                What::Changed
            },
        });
    }
    changes
}

fn says_the_same(old: &Entry, new: &Entry) -> bool {
    match (old.body(), new.body()) {
        (Some(old), Some(new)) => old.to_value() == new.to_value(),
        _ => false,
    }
}
