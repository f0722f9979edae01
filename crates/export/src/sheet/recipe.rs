//! The table of how each kind of sheet is made.

use std::collections::BTreeSet;

use carewallet_core::agreement::{self, Statement};
use carewallet_core::entry::Content;
use carewallet_core::value::Date;
use carewallet_core::{Body, Entry, Kind};

use super::context::SheetContext;
use super::kind::SheetKind;
use super::{
    card, contacts, contingency, easy_read, emergency, handover, hospital, household,
    missing_person, summary,
};
use crate::document::Document;

/// How a kind of sheet is made.
pub(super) struct Recipe {
    /// What it prints; `None` means everything that was selected.
    prints: Option<Prints>,
    write: fn(&SheetContext<'_>) -> Document,
}

/// Which entries a sheet prints.
struct Prints {
    /// Their kinds.
    kinds: &'static [Kind],
    /// Whether it prints anything from a body on a day.
    body: fn(&Body, Date) -> bool,
}

impl Recipe {
    /// Writes the sheet, without its codes.
    pub(super) fn write(&self, context: &SheetContext<'_>) -> Document {
        (self.write)(context)
    }

    const fn everything(write: fn(&SheetContext<'_>) -> Document) -> Self {
        Self {
            prints: None,
            write,
        }
    }

    const fn some(
        kinds: &'static [Kind],
        body: fn(&Body, Date) -> bool,
        write: fn(&SheetContext<'_>) -> Document,
    ) -> Self {
        Self {
            prints: Some(Prints { kinds, body }),
            write,
        }
    }
}

/// The recipe of a module with `KINDS`, `prints` and `readable`.
macro_rules! some {
    ($sheet:ident) => {
        Recipe::some(&$sheet::KINDS, $sheet::prints, $sheet::readable)
    };
}

impl SheetKind {
    pub(super) const fn recipe(self) -> Recipe {
        match self {
            Self::Summary => Recipe::everything(summary::readable),
            Self::Handover => Recipe::everything(handover::readable),
            Self::Emergency => some!(emergency),
            Self::Hospital => some!(hospital),
            Self::Contingency => some!(contingency),
            Self::Contacts => some!(contacts),
            Self::Household => some!(household),
            Self::EasyRead => some!(easy_read),
            Self::MissingPerson => some!(missing_person),
            Self::Card => some!(card),
        }
    }

    /// The kinds of entries it prints; empty for all.
    #[must_use]
    pub fn kinds(self) -> &'static [Kind] {
        self.recipe().prints.map_or(&[], |prints| prints.kinds)
    }

    /// Whether it prints anything from an entry on a day.
    #[must_use]
    pub fn shows(self, entry: &Entry, today: Date) -> bool {
        match entry.content() {
            Ok(Some(Content::Body(body))) => self.prints(&body, today),
            _ => self.recipe().prints.is_none(),
        }
    }

    /// The same for a body.
    pub(super) fn prints(self, body: &Body, today: Date) -> bool {
        let prints = self.recipe().prints;
        prints.is_none_or(|prints| (prints.body)(body, today))
    }

    /// Filters the entries that belong in its share: those it prints, and those
    /// that contradict them, so that the mark of a dispute can be understood.
    #[must_use]
    pub fn select<'a>(self, entries: &[&'a Entry], today: Date) -> Vec<&'a Entry> {
        if self.recipe().prints.is_none() {
            return entries.to_vec();
        }
        let bodies: Vec<(&Entry, Body)> = entries
            .iter()
            .filter_map(|entry| match entry.content() {
                Ok(Some(Content::Body(body))) => Some((*entry, body)),
                _ => None,
            })
            .collect();
        let statements: Vec<Statement<'_>> = bodies
            .iter()
            .map(|(entry, body)| Statement { entry, body })
            .collect();
        let prints = |place: &usize| self.prints(&bodies[*place].1, today);
        let mut chosen: BTreeSet<usize> = (0..bodies.len()).filter(prints).collect();
        for matter in agreement::matters(&statements, today) {
            let places = matter.versions.iter().flat_map(|version| &version.places);
            if matter.disputed && places.clone().any(prints) {
                chosen.extend(places);
            }
        }
        chosen.into_iter().map(|place| bodies[place].0).collect()
    }
}
