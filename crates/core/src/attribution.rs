//! Who a speaker is, going by the names on record. No role is made up: a name
//! that the record does not know stands alone.

use std::collections::BTreeMap;

use crate::entry::Entry;
use crate::kind::{Body, Contact, Kind, Person, Professional, name_key};
use crate::share::{Role, Share};
use crate::value::{Line, given};

/// What a name is on record as.
#[derive(Clone, PartialEq, Eq)]
pub enum KnownAs {
    /// A person of the household, somebody who cares or who keeps the wallet,
    /// or a contact.
    Family,
    /// A professional: role and organisation, as recorded.
    Professional(String),
    /// An agency of the address book, or the organisation of a professional.
    Agency,
}

/// The names on record.
#[derive(Clone, Default)]
pub struct Names(BTreeMap<String, KnownAs>);

impl Names {
    /// The names that entries in force give. Where a name has several roles,
    /// members of the household and carers come first, then professionals,
    /// agencies and contacts.
    #[must_use]
    pub fn from_entries<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut ranked: Vec<(u8, String, KnownAs)> = Vec::new();
        let naming = |entry: &&Entry| entry.kind().is_some_and(names_somebody);
        for body in entries.into_iter().filter(naming).filter_map(Entry::body) {
            let found = named_by(&body).into_iter();
            ranked.extend(found.map(|(rank, name, standing)| (rank, name_key(name), standing)));
        }
        ranked.sort_by_key(|(rank, ..)| *rank);
        let mut names = Self::default();
        for (_, name, standing) in ranked {
            // The best rank stays: a doctor who is also a contact is still a doctor.
            names.0.entry(name).or_insert(standing);
        }
        names
    }

    /// The names in a share, and its maker's if that is the family. A reader does
    /// not know anybody who is not in it.
    #[must_use]
    pub fn from_share(share: &Share) -> Self {
        let mut names = Self::from_entries(&share.entries);
        if share.from.role == Role::Family {
            // Only a family's own share: an agency does not become family by making one.
            let maker = name_key(share.from.name.as_str());
            names.0.insert(maker, KnownAs::Family);
        }
        names
    }

    /// What a name is on record as, if it is.
    #[must_use]
    pub fn known_as(&self, name: &str) -> Option<&KnownAs> {
        self.0.get(&name_key(name))
    }
}

/// Whether bodies of a kind give names, so that the others need not be read.
fn names_somebody(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Person
            | Kind::Holder
            | Kind::Carer
            | Kind::Professional
            | Kind::Agency
            | Kind::Contact
    )
}

/// The names in a body, with their ranks.
fn named_by(body: &Body) -> Vec<(u8, &str, KnownAs)> {
    match body {
        Body::Person(it) => called(it).map(|name| (0, name, KnownAs::Family)).collect(),
        Body::Holder(it) => vec![(0, it.name.as_str(), KnownAs::Family)],
        Body::Carer(it) => vec![(0, it.person.as_str(), KnownAs::Family)],
        Body::Professional(it) => professional(it),
        Body::Agency(it) => vec![(2, it.name.as_str(), KnownAs::Agency)],
        Body::Contact(it) => vec![contact(it)],
        _ => Vec::new(),
    }
}

fn called(person: &Person) -> impl Iterator<Item = &str> {
    let preferred = given(person.name.preferred.as_ref());
    std::iter::once(&person.name.full)
        .chain(preferred)
        .map(Line::as_str)
}

fn contact(contact: &Contact) -> (u8, &str, KnownAs) {
    (3, contact.name.as_str(), KnownAs::Family)
}

fn professional(it: &Professional) -> Vec<(u8, &str, KnownAs)> {
    let name = given(it.name.as_ref()).map(Line::as_str);
    let place = given(it.organisation.as_ref()).map(|place| place.name.as_str());
    let role = it.role.says();
    match (name, place) {
        (Some(name), Some(place)) => vec![
            (1, name, KnownAs::Professional(format!("{role}, {place}"))),
            (2, place, KnownAs::Agency),
        ],
        // A surgery without a doctor's name on record has the role itself.
        (Some(only), None) | (None, Some(only)) => {
            vec![(1, only, KnownAs::Professional(role.to_owned()))]
        }
        (None, None) => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
