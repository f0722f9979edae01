//! The people and kinds of which a share holds everything on record: only of these
//! may a sheet say that there is nothing else.

use std::collections::BTreeSet;

use carewallet_core::{Entry, EntryId, Kind, SubjectId};
use carewallet_export::Whole;

use super::chosen::Opened;

/// Everybody of the household and the home, with the kinds of which all that is
/// in force was chosen; nothing where part of the record could not be read.
pub(super) fn of(opened: Opened<'_>, chosen: &[Entry]) -> Whole {
    let Opened {
        contents,
        record,
        people,
        ..
    } = opened;
    if !contents.wholeness().is_whole() {
        // What was not read could hold anything.
        return Whole::default();
    }
    let chosen: BTreeSet<EntryId> = chosen.iter().map(Entry::id).collect();
    let left_out: BTreeSet<(&SubjectId, Option<Kind>)> = record
        .entries()
        .filter(|entry| !chosen.contains(&entry.id()))
        .map(|entry| (entry.about(), entry.kind()))
        .collect();
    let people = people.iter().map(|one| SubjectId::Person(one.id.clone()));
    let subjects = people.chain([SubjectId::Home]);
    let all = subjects.flat_map(|subject| {
        let kinds = Kind::ALL.iter().map(move |kind| (subject.clone(), *kind));
        kinds.filter(|(about, kind)| !left_out.contains(&(about, Some(*kind))))
    });
    all.collect()
}
