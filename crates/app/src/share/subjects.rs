//! Who a share is about: whom it may be about at all, and the entry that says
//! who they are, which travels with everything about them.

use std::collections::BTreeSet;

use carewallet_core::kind::{Contact, Gone, Lane};
use carewallet_core::share::About;
use carewallet_core::{Entry, Kind, Record, SubjectId};
use carewallet_export::sheet::SheetKind;

use super::request::EntryChoice;
use crate::error::Error;
use crate::people::People;

/// Whom it is about: who was named, else the first person who is still here, or
/// all of them on a sheet about the household; and the home.
pub(super) fn wanted(
    choice: &EntryChoice,
    sheet: SheetKind,
    people: &People,
) -> Result<BTreeSet<SubjectId>, Error> {
    let mut subjects = BTreeSet::new();
    for text in &choice.about {
        subjects.insert(people.still_about(people.find(text)?, choice.gone)?);
    }
    if choice.about.is_empty() {
        subjects.extend(meant(choice, sheet, people)?);
    }
    if choice.home {
        subjects.insert(SubjectId::Home);
    } else {
        subjects.remove(&SubjectId::Home);
    }
    Ok(subjects)
}

/// Who is meant if nobody is named: nobody, in a wallet without people.
fn meant(
    choice: &EntryChoice,
    sheet: SheetKind,
    people: &People,
) -> Result<BTreeSet<SubjectId>, Error> {
    if people.iter().next().is_none() {
        return Ok(BTreeSet::new());
    }
    let first = people.person(None, choice.gone)?;
    let mut meant = BTreeSet::from([SubjectId::Person(first)]);
    if sheet == SheetKind::Household {
        let all = people.iter();
        let here = all.filter(|person| choice.gone || person.gone.is_none());
        meant.extend(here.map(|person| SubjectId::Person(person.id.clone())));
    }
    Ok(meant)
}

/// Who died or left, for the sheet of a household: their person entry gives one
/// line about that, and nothing else about them travels.
pub(super) fn gone(choice: &EntryChoice, sheet: SheetKind, people: &People) -> BTreeSet<SubjectId> {
    let of_all = sheet == SheetKind::Household && choice.about.is_empty();
    let gone = people.iter().filter(|person| person.gone.is_some());
    gone.filter(|_| of_all)
        .map(|person| SubjectId::Person(person.id.clone()))
        .collect()
}

/// How many entries are about somebody whom nothing on record names: a reader
/// could not know whose they are.
pub(super) fn nameless(record: &Record<'_>, people: &People) -> usize {
    let about_nobody = |entry: &&Entry| match entry.about() {
        SubjectId::Person(id) => people.get(id).is_none(),
        SubjectId::Home => false,
    };
    record.entries().filter(about_nobody).count()
}

/// Adds the person entries of these people, if they may travel this far. A reader
/// who does not know whom a sheet is about cannot use it.
pub(super) fn introduce<'a>(
    entries: &mut Vec<&'a Entry>,
    people: &BTreeSet<SubjectId>,
    record: &Record<'a>,
    lane: Lane,
) {
    // An entry for named agencies travels only if its kind was named, and then it
    // has been chosen already.
    let lane = lane.min(Lane::Agency);
    let says_who = record.entries().filter(|entry| {
        entry.kind() == Some(Kind::Person) && people.contains(entry.about()) && entry.lane() <= lane
    });
    for entry in says_who {
        if !entries.iter().any(|chosen| chosen.id() == entry.id()) {
            entries.push(entry);
        }
    }
}

/// Whether it is a contact who died: no sheet should say to ring them. Somebody who
/// only left the household can still be rung.
pub(super) fn is_contact_who_died(entry: &Entry, people: &People) -> bool {
    let Some(contact) = entry.body_of::<Contact>() else {
        return false;
    };
    let mut dead = people
        .iter()
        .filter(|person| matches!(person.gone, Some(Gone::Died(_))));
    dead.any(|person| person.is_called(contact.name.as_str()))
}

/// The people whom entries are about.
pub(super) fn people_in(entries: &[&Entry]) -> BTreeSet<SubjectId> {
    let about = entries.iter().map(|entry| entry.about().clone());
    about.filter(|about| *about != SubjectId::Home).collect()
}

/// Everybody whom entries are about.
#[must_use]
pub fn named_in(entries: &[&Entry], people: &People) -> Vec<About> {
    let subjects: BTreeSet<SubjectId> = entries.iter().map(|e| e.about().clone()).collect();
    about(&subjects, entries, people)
}

/// The people whom the header names: those chosen of whom anything is in it.
pub(super) fn about(
    subjects: &BTreeSet<SubjectId>,
    chosen: &[&Entry],
    people: &People,
) -> Vec<About> {
    let is_in = |id: &SubjectId| chosen.iter().any(|entry| entry.about() == id);
    let here = people.iter().filter(|person| {
        let id = SubjectId::Person(person.id.clone());
        subjects.contains(&id) && is_in(&id)
    });
    here.map(|person| About {
        id: person.id.clone(),
        name: person.name.clone(),
    })
    .collect()
}
