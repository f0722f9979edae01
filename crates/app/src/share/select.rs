//! What goes into a share: a selection by person, kind and lane, or what
//! answers a form.

use std::collections::BTreeSet;

use carewallet_core::kind::Lane;
use carewallet_core::record::EntryStatus;
use carewallet_core::selection::SelectionError;
use carewallet_core::{Entry, EntryId, Kind, Selection, SubjectId};
use carewallet_export::sheet::SheetKind;

use super::chosen::{Chosen, Opened};
use super::left_out::{self, LeftOut};
use super::phone::PhoneList;
use super::request::{Choice, EntryChoice, ShareRequest};
use super::{form_answers, subjects};
use crate::error::Error;
use crate::wording;

/// Chooses what was asked for.
pub(super) fn choose<'a>(
    request: &'a ShareRequest,
    opened: Opened<'a>,
) -> Result<Chosen<'a>, Error> {
    match &request.choice {
        Choice::Form(choice) => form_answers::choose(choice, opened),
        Choice::Entries(choice) => ByKind {
            choice,
            opened,
            lane: request.lane()?,
            sheet: request.sheet(),
            list: request.list(),
        }
        .choose(),
    }
}

/// A selection by person, kind and lane.
struct ByKind<'r, 'a> {
    choice: &'r EntryChoice,
    opened: Opened<'a>,
    lane: Lane,
    sheet: SheetKind,
    list: Option<PhoneList>,
}

impl<'a> ByKind<'_, 'a> {
    fn choose(&self) -> Result<Chosen<'a>, Error> {
        let Opened { record, people, .. } = self.opened;
        let wanted = subjects::wanted(self.choice, self.sheet, people)?;
        let (died, mut entries) = self.without_the_dead(self.printed(&wanted)?);
        // Whoever names people does not expect entries about others.
        let nameless = if self.choice.about.is_empty() {
            subjects::nameless(record, people)
        } else {
            0
        };
        let gone = self.gone(&wanted)?;
        if entries.is_empty() {
            // A calendar still has what was taken back since, and must hear of it.
            entries = self.notices_of(&gone);
        }
        if entries.is_empty() {
            return Err(nothing(nameless));
        }
        // A list for a telephone has no place for who somebody is.
        if self.list.is_none() {
            let mut known = subjects::people_in(&entries);
            known.extend(subjects::gone(self.choice, self.sheet, people));
            subjects::introduce(&mut entries, &known, record, self.lane);
        }
        let left_out = LeftOut {
            more_private: self.more_private(&wanted, &[&entries[..], &died].concat()),
            died: died.len(),
            nameless,
            ..LeftOut::default()
        };
        Ok(Chosen {
            about: subjects::about(&wanted, &entries, people),
            left_out,
            entries,
            gone,
            questions: None,
        })
    }

    /// The selection, less what the sheet or the list would not print.
    fn printed(&self, subjects: &BTreeSet<SubjectId>) -> Result<Vec<&'a Entry>, Error> {
        let Opened { record, today, .. } = self.opened;
        let selection = Selection::new(subjects.clone(), self.kinds(), self.lane)?
            .leaving_out(&self.choice.leave_out);
        let entries = match selection.choose(record, today) {
            // Not an error yet: the refusal also counts the entries of nameless people.
            Err(SelectionError::Nothing) => Vec::new(),
            chosen => chosen?,
        };
        Ok(match self.list {
            Some(list) => {
                let shown = entries.into_iter().filter(|entry| list.shows(entry));
                shown.collect()
            }
            None => self.sheet.select(&entries, today),
        })
    }

    /// What counted once and would have been chosen then, if it is for a telephone.
    fn gone(&self, subjects: &BTreeSet<SubjectId>) -> Result<Vec<&'a Entry>, Error> {
        let Some(list) = self.list else {
            return Ok(Vec::new());
        };
        let Opened {
            contents, record, ..
        } = self.opened;
        let selection = Selection::new(subjects.clone(), self.kinds(), self.lane)?;
        let over = [Some(EntryStatus::Replaced), Some(EntryStatus::Withdrawn)];
        let entries = contents.entries().iter().filter(|entry| {
            entry.is_statement()
                && over.contains(&record.status(&entry.id()))
                && selection.takes(entry)
                && list.shows(entry)
        });
        Ok(entries.collect())
    }

    /// The entries that took these back, if a calendar is all that is asked for.
    fn notices_of(&self, gone: &[&Entry]) -> Vec<&'a Entry> {
        if !matches!(self.list, Some(PhoneList::Dates { .. })) {
            return Vec::new();
        }
        let entries = self.opened.contents.entries().iter();
        let takes_back = |entry: &&Entry| {
            let mut ids = entry.envelope().withdraws.iter();
            ids.any(|id| gone.iter().any(|gone| gone.id() == *id))
        };
        entries.filter(takes_back).collect()
    }

    /// The kinds that were named, else those of the sheet or the list.
    fn kinds(&self) -> Vec<Kind> {
        let kinds: &[Kind] = match self.list {
            _ if !self.choice.kinds.is_empty() => &self.choice.kinds,
            Some(list) => list.kinds(),
            None => self.sheet.kinds(),
        };
        kinds.to_vec()
    }

    /// Contacts who died, and everything else.
    fn without_the_dead(&self, entries: Vec<&'a Entry>) -> (Vec<&'a Entry>, Vec<&'a Entry>) {
        let people = self.opened.people;
        let died =
            |entry: &&Entry| !self.choice.gone && subjects::is_contact_who_died(entry, people);
        entries.into_iter().partition(died)
    }

    /// What is kept back although the sheet would have shown it: on a summary.
    fn more_private(
        &self,
        subjects: &BTreeSet<SubjectId>,
        seen: &[&Entry],
    ) -> left_out::KindCounts {
        // Other sheets choose their own kinds, so what they lack is not kept back.
        if self.sheet != SheetKind::Summary || self.list.is_some() {
            return left_out::KindCounts::new();
        }
        let mut seen: BTreeSet<EntryId> = seen.iter().map(|entry| entry.id()).collect();
        // What somebody left out by hand is no more private than the rest.
        seen.extend(&self.choice.leave_out);
        left_out::more_private(self.opened.record, subjects, &self.choice.kinds, &seen)
    }
}

/// The refusal that there is nothing, perhaps because nothing names the people.
fn nothing(nameless: usize) -> Error {
    let error = Error::from(SelectionError::Nothing);
    match nameless {
        0 => error,
        nameless => error.with_advice(wording::nameless(nameless)),
    }
}
