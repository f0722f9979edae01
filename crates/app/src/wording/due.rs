//! What wants doing, in words.

use carewallet_core::Entry;
use carewallet_core::value::{Date, Fact};

use super::{Put, Say};
use crate::due::Want;

/// The heading over what wants doing.
#[must_use]
pub fn heading(want: Want) -> &'static str {
    match want {
        Want::Settle => "To settle: these do not agree",
        Want::Decide => "To answer: an agency sent this",
        Want::Keep => "Appointments to come",
        Want::Outcome => "Appointments that were: what came of them?",
        Want::LookAgain => "To look at again",
        Want::RunsOut => "Runs out",
        Want::SecondWay | Want::Drill | Want::Backup => "The wallet itself",
    }
}

/// The day, as it stands in front of what wants doing.
#[must_use]
pub fn when(language: &impl Say, want: Want, day: Date, today: Date) -> String {
    let plain = language.day(day);
    let words = match want {
        Want::Keep if day == today => "Today, {day}:",
        Want::LookAgain if day < today => "Was due by {day}:",
        Want::RunsOut if day < today => "Ran out on {day}:",
        Want::LookAgain | Want::RunsOut => "By {day}:",
        _ => return format!("{plain}: "),
    };
    language.say(words, &[("day", Put::Text(&plain))]) + " "
}

/// What an entry says and another one of these does not: their titles may be the same.
#[must_use]
pub fn own_facts(entry: &Entry, among: &[&Entry]) -> Vec<Fact> {
    let facts = |entry: &Entry| entry.body().map_or_else(Vec::new, |body| body.facts());
    let others: Vec<Vec<Fact>> = among
        .iter()
        .filter(|other| other.id() != entry.id())
        .map(|other| facts(other))
        .collect();
    let is_own = |fact: &Fact| others.iter().any(|facts| !facts.contains(fact));
    facts(entry).into_iter().filter(is_own).collect()
}
