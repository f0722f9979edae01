//! The kinds of sheet: what each is for, and which entries it tells.

use std::collections::BTreeSet;

use carewallet_core::agreement::{self, Statement};
use carewallet_core::entry::Content;
use carewallet_core::kind::Lane;
use carewallet_core::parts::Layout;
use carewallet_core::value::Date;
use carewallet_core::{Body, Entry, Kind};

use super::{
    card, contacts, contingency, easy_read, emergency, hospital, household, missing_person,
};

/// What a sheet tells, and in which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SheetKind {
    /// Everything that was chosen, in the order of a care record.
    #[default]
    Summary,
    /// What a stranger must know at once: for the fridge door, folded for a bottle.
    Emergency,
    /// For a stay in hospital: red, amber and green.
    Hospital,
    /// For one agency: first what is new since its last copy.
    Handover,
    /// For a stranger at the door, if the carer is ill.
    Contingency,
    /// Who is who, and how to reach them.
    Contacts,
    /// Everybody at home, a page each.
    Household,
    /// Short sentences with pictures.
    EasyRead,
    /// What the police ask for when somebody is missing.
    MissingPerson,
    /// Emergency facts and one code, the size of a bank card.
    Card,
}

impl SheetKind {
    /// Every kind of sheet.
    pub const ALL: [Self; 10] = [
        Self::Summary,
        Self::Emergency,
        Self::Hospital,
        Self::Handover,
        Self::Contingency,
        Self::Contacts,
        Self::Household,
        Self::EasyRead,
        Self::MissingPerson,
        Self::Card,
    ];

    /// Its name on the command line; with `sheet-` before it, the id of its
    /// name in the catalogues.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Emergency => "emergency",
            Self::Hospital => "hospital",
            Self::Handover => "handover",
            Self::Contingency => "contingency",
            Self::Contacts => "contacts",
            Self::Household => "household",
            Self::EasyRead => "easy-read",
            Self::MissingPerson => "missing-person",
            Self::Card => "card",
        }
    }

    /// What it is for, in one line of help.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Summary => "everything that was chosen, in the order of a care record",
            Self::Emergency => "for the fridge door: what a stranger must know at once",
            Self::Hospital => "for a stay in hospital: red, amber and green",
            Self::Handover => "for one agency: first what is new since its last copy",
            Self::Contingency => "for whoever steps in if the carer is ill: what to do first",
            Self::Contacts => "who is who, and how to reach them",
            Self::Household => "everybody at home, a page each",
            Self::EasyRead => "short sentences with pictures",
            Self::MissingPerson => "what the police ask for when somebody is missing",
            Self::Card => "emergency facts and one code, to cut out: the size of a bank card",
        }
    }

    /// How its codes lie on paper.
    #[must_use]
    pub const fn code_layout(self) -> Layout {
        match self {
            Self::Card => Layout::Card,
            _ => Layout::A4,
        }
    }

    /// Finds a kind by its name.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase().replace(['_', ' '], "-");
        Self::ALL.into_iter().find(|kind| kind.name() == text)
    }

    /// The widest lane that it carries, where it does not leave that to the
    /// reader: what hangs on a fridge door opens without a key.
    #[must_use]
    pub const fn lane(self) -> Option<Lane> {
        match self {
            Self::Emergency | Self::Card => Some(Lane::Emergency),
            _ => None,
        }
    }

    /// The kinds of entries of which it tells something; empty for all.
    #[must_use]
    pub const fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Summary | Self::Handover => &[],
            Self::Emergency => &emergency::KINDS,
            Self::Hospital => &hospital::KINDS,
            Self::Contingency => &contingency::KINDS,
            Self::Contacts => &contacts::KINDS,
            Self::Household => &household::KINDS,
            Self::EasyRead => &easy_read::KINDS,
            Self::MissingPerson => &missing_person::KINDS,
            Self::Card => &card::KINDS,
        }
    }

    /// Whether it prints something of an entry on a day.
    #[must_use]
    pub fn shows(self, entry: &Entry, today: Date) -> bool {
        match entry.content() {
            Ok(Some(Content::Body(body))) => self.prints(&body, today),
            _ => matches!(self, Self::Summary | Self::Handover),
        }
    }

    /// The same of a body.
    pub(super) fn prints(self, body: &Body, today: Date) -> bool {
        let prints = match self {
            Self::Summary | Self::Handover => return true,
            Self::Emergency => emergency::prints,
            Self::Hospital => hospital::prints,
            Self::Contingency => contingency::prints,
            Self::Contacts => contacts::prints,
            Self::Household => household::prints,
            Self::EasyRead => easy_read::prints,
            Self::MissingPerson => missing_person::prints,
            Self::Card => card::prints,
        };
        prints(body, today)
    }

    /// Of some entries, those that belong into its share: what it prints
    /// something of, and what contradicts that, so that the mark beside it can
    /// be understood.
    #[must_use]
    pub fn select<'a>(self, entries: &[&'a Entry], today: Date) -> Vec<&'a Entry> {
        if matches!(self, Self::Summary | Self::Handover) {
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
