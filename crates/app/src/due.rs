//! What wants doing, in one list: contradictions to settle, facts to look at again,
//! appointments, papers that run out, and the wallet's own upkeep. It is put together
//! from what the record says; nothing is judged.

mod clashes;
#[cfg(test)]
mod tests;

use carewallet_core::kind::{Appointment, Body, Kind};
use carewallet_core::value::Date;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, Record, SubjectId, Wallet};

use crate::agreement::{Agreement, TiesOfDay};
use crate::backup::{self, OLD_AFTER_DAYS};
use crate::people::People;
use crate::platform::Platform;
use crate::receive::waiting;
use crate::recovery::{self, Reminder};

pub(crate) use clashes::against;

/// How many days ahead is looked, unless somebody says otherwise.
pub const DAYS_AHEAD: i32 = 28;

/// What wants doing, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Want {
    /// Entries contradict each other: say which is right.
    Settle,
    /// Facts that an agency sent wait for an answer.
    Decide,
    /// An appointment to keep.
    Keep,
    /// An appointment was, and nothing says what came of it.
    Outcome,
    /// A fact to look at again.
    LookAgain,
    /// A paper or a permission that runs out.
    RunsOut,
    /// There is one way into the wallet only.
    SecondWay,
    /// Nobody tried the way back for half a year.
    Drill,
    /// There is no backup of what was written, or an old one.
    Backup,
}

impl Want {
    /// Its name, for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Settle => "settle",
            Self::Decide => "decide",
            Self::Keep => "appointment",
            Self::Outcome => "outcome",
            Self::LookAgain => "look_again",
            Self::RunsOut => "runs_out",
            Self::SecondWay => "second_way",
            Self::Drill => "drill",
            Self::Backup => "backup",
        }
    }
}

/// One thing that wants doing.
pub struct Due<'a> {
    /// What.
    pub want: Want,
    /// On or by which day, where there is one.
    pub day: Option<Date>,
    /// Whom it is about; nobody, where it is about the wallet.
    pub about: Option<&'a SubjectId>,
    /// The entries that it is about: those that contradict each other, or one.
    pub entries: Vec<&'a Entry>,
}

/// What wants doing on a day, up to so many days ahead.
pub struct Ahead {
    /// Today.
    pub today: Date,
    /// The last day that is looked at.
    pub until: Date,
}

impl Ahead {
    /// From a day on. `days` is not negative; beyond the calendar it ends with it.
    #[must_use]
    pub fn of(today: Date, days: i32) -> Self {
        let until = today.plus_days(days).unwrap_or(today);
        Self { today, until }
    }

    fn has(&self, day: Date) -> bool {
        day <= self.until
    }
}

/// What wants doing in the record, the most pressing first. People who died or left
/// the household are left alone.
#[must_use]
pub fn of_record<'a>(contents: &'a Contents, people: &People, ahead: &Ahead) -> Vec<Due<'a>> {
    let record = contents.record();
    let ties = TiesOfDay::of(&record, ahead.today);
    of_ties(contents, &record, people, ahead, ties)
}

/// The same, where it was worked out before how the entries of this very record stand to
/// each other on the day.
#[must_use]
pub fn of_ties<'a>(
    contents: &'a Contents,
    record: &Record<'a>,
    people: &People,
    ahead: &Ahead,
    ties: TiesOfDay,
) -> Vec<Due<'a>> {
    let here = |entry: &&Entry| match entry.about() {
        SubjectId::Home => true,
        SubjectId::Person(id) => people.get(id).is_none_or(|person| person.gone.is_none()),
    };
    let entries: Vec<&Entry> = record.entries().filter(here).collect();
    let mut due: Vec<Due<'a>> = clashes::clashes(record, &entries, &ties)
        .into_iter()
        .map(|entries| about_entries(Want::Settle, None, entries))
        .collect();
    due.extend(waiting::of(contents).into_iter().map(|sheet| Due {
        about: None,
        ..about_entries(Want::Decide, None, vec![sheet.entry])
    }));
    let agreement = Agreement::again(record, ties);
    // What somebody said again later is checked by that; then the later entry counts.
    let is_last = |entry: &&Entry| agreement.last_checked(entry).id() == entry.id();
    for entry in entries.into_iter().filter(is_last) {
        due.extend(
            dated(entry, ahead).map(|(want, day)| about_entries(want, Some(day), vec![entry])),
        );
    }
    due.sort_by_key(|due| {
        (
            due.want,
            due.day,
            due.entries.first().map(|entry| entry.id()),
        )
    });
    due
}

/// What wants doing for the wallet itself.
#[must_use]
pub fn of_wallet(
    platform: &dyn Platform,
    wallet: &Wallet<'_>,
    entries: usize,
) -> Vec<Due<'static>> {
    let mut wants = Vec::new();
    match recovery::reminder(wallet) {
        Some(Reminder::OneWay) => wants.push(Want::SecondWay),
        Some(Reminder::Drill { .. }) => wants.push(Want::Drill),
        None => {}
    }
    let fresh = backup::last(platform, wallet)
        .is_some_and(|last| last.entries >= entries && last.age_in_days(platform) < OLD_AFTER_DAYS);
    if !fresh {
        wants.push(Want::Backup);
    }
    wants
        .into_iter()
        .map(|want| about_entries(want, None, Vec::new()))
        .collect()
}

fn about_entries(want: Want, day: Option<Date>, entries: Vec<&Entry>) -> Due<'_> {
    let about = entries.first().map(|entry| entry.about());
    Due {
        want,
        day,
        about,
        entries,
    }
}

/// What an entry wants by a day, if that day is near or past.
fn dated(entry: &Entry, ahead: &Ahead) -> Option<(Want, Date)> {
    if let Some(appointment) = entry.body_of::<Appointment>() {
        return of_appointment(&appointment, ahead);
    }
    let day = entry.review_due().filter(|day| ahead.has(*day))?;
    let runs_out = matches!(entry.kind(), Some(Kind::Document | Kind::Consent))
        && entry.body().as_ref().and_then(Body::review) == Some(day);
    Some((
        if runs_out {
            Want::RunsOut
        } else {
            Want::LookAgain
        },
        day,
    ))
}

fn of_appointment(appointment: &Appointment, ahead: &Ahead) -> Option<(Want, Date)> {
    let day = appointment.date;
    if appointment.wants_outcome(ahead.today) {
        return Some((Want::Outcome, day));
    }
    let near = appointment.is_to_come(ahead.today) && ahead.has(day);
    near.then_some((Want::Keep, day))
}
