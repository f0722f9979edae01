//! What an agency was given before, in any body and under any of its names and
//! keys, and what of that no longer holds.

use std::collections::BTreeSet;

use carewallet_core::kind::{Handover, Kind};
use carewallet_core::record::EntryStatus;
use carewallet_core::value::Timestamp;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId, SubjectId};
use carewallet_export::Before;

use crate::address_book::SameAgency;

/// All that an agency has about the people of these entries: every hand-over that
/// holds anything about them, and the day of the newest.
pub(super) fn before(
    agency: &SameAgency,
    contents: &Contents,
    chosen: &[&Entry],
) -> Option<Before> {
    let about: BTreeSet<&SubjectId> = chosen.iter().map(|entry| entry.about()).collect();
    let mut newest: Option<Timestamp> = None;
    let mut entries = BTreeSet::new();
    for handover in handovers(contents).filter(|handover| agency.was_given(handover)) {
        let ids = ids(&handover);
        let given = ids.iter().filter_map(|id| contents.get(id));
        if given
            .map(Entry::about)
            .any(|subject| about.contains(subject))
        {
            newest = newest.max(Some(handover.made_at));
            // All of them, also those erased since: the agency still has its copy.
            entries.extend(ids);
        }
    }
    let since = newest?;
    Some(Before {
        on: since.date(),
        taken_back: taken_back(&entries, since, contents, chosen),
        entries,
    })
}

pub(super) fn handovers(contents: &Contents) -> impl Iterator<Item = Handover> {
    let record = contents.record();
    let all = contents.entries().iter();
    let in_force =
        all.filter(move |entry| record.status(&entry.id()) == Some(EntryStatus::InForce));
    in_force.filter_map(|entry| Some(*entry.body_of::<Handover>()?))
}

pub(super) fn ids(handover: &Handover) -> BTreeSet<EntryId> {
    let ids = handover.entries.as_slice().iter();
    ids.filter_map(|id| EntryId::parse(id.as_str()).ok())
        .collect()
}

/// The titles of what they have and what was taken back since, without anything
/// that goes out now in its place.
fn taken_back(
    given: &BTreeSet<EntryId>,
    since: Timestamp,
    contents: &Contents,
    chosen: &[&Entry],
) -> Vec<String> {
    let record = contents.record();
    // What goes out now in its place is news, not something taken back.
    let replaced = replaced_by(chosen, contents);
    let about: BTreeSet<&SubjectId> = chosen.iter().map(|entry| entry.about()).collect();
    let ended = contents
        .entries()
        .iter()
        .filter(|entry| entry.envelope().recorded_at > since)
        .flat_map(Entry::names)
        .filter(|id| given.contains(id) && !replaced.contains(id));
    let ended: BTreeSet<EntryId> = ended.copied().collect();
    let ended = ended.iter().filter_map(|id| contents.get(id));
    let ended = ended.filter(|entry| {
        about.contains(entry.about()) && record.status(&entry.id()) != Some(EntryStatus::InForce)
    });
    ended.map(title).collect()
}

/// Everything that the chosen entries stand in for.
fn replaced_by(chosen: &[&Entry], contents: &Contents) -> BTreeSet<EntryId> {
    let mut replaced = BTreeSet::new();
    let mut open: Vec<&Entry> = chosen.to_vec();
    while let Some(entry) = open.pop() {
        for id in &entry.envelope().replaces {
            if replaced.insert(*id) {
                open.extend(contents.get(id));
            }
        }
    }
    replaced
}

/// An entry as the agency can find it on its copy; of one that was erased the
/// kind alone is left.
fn title(entry: &Entry) -> String {
    let kind = entry.kind().map_or("", Kind::title);
    entry
        .body()
        .map_or_else(|| kind.to_owned(), |body| body.opening())
}
