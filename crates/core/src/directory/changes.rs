//! What a list changes against the one before it.

use std::collections::{BTreeMap, BTreeSet};

use crate::kind::{KeyRevoked, ListedAgency};
use crate::value::Text;

use super::DirectoryFile;

/// What a list changes.
#[derive(Default)]
pub struct Changes {
    /// Agencies that were not listed.
    pub added: Vec<ListedAgency>,
    /// Agencies with another name, or another place where files are sealed to.
    pub changed: Vec<ListedAgency>,
    /// Agencies whose key it revokes.
    pub revoked: Vec<ListedAgency>,
    /// Agencies that were listed and are not any more: their keys count as revoked.
    pub gone: Vec<ListedAgency>,
}

impl Changes {
    /// Compares a list with what is held of its directory, by key. A key that was
    /// revoked stays so, whatever the list says.
    #[must_use]
    pub fn between(held: &BTreeMap<&str, &ListedAgency>, list: &DirectoryFile) -> Self {
        let mut changes = Self::default();
        for agency in &list.agencies {
            let before = held.get(agency.key.as_str());
            match before {
                Some(before) if before.revoked.is_some() => {}
                _ if agency.revoked.is_some() => changes.revoked.push(agency.clone()),
                None => changes.added.push(agency.clone()),
                Some(before) if *before != agency => changes.changed.push(agency.clone()),
                Some(_) => {}
            }
        }
        let listed: BTreeSet<&str> = list.agencies.iter().map(|one| one.key.as_str()).collect();
        let gone = held.values().filter(|one| one.revoked.is_none());
        let gone = gone.filter(|one| !listed.contains(one.key.as_str()));
        changes.gone = gone.map(|one| no_longer_listed(one, list)).collect();
        changes
    }

    /// All of it, as a wallet keeps it.
    pub fn lines(&self) -> impl Iterator<Item = &ListedAgency> {
        let Self {
            added,
            changed,
            revoked,
            gone,
        } = self;
        [added, changed, revoked, gone].into_iter().flatten()
    }
}

fn no_longer_listed(agency: &ListedAgency, list: &DirectoryFile) -> ListedAgency {
    let why = Text::parse("no longer listed").expect("these words are a text");
    ListedAgency {
        revoked: Some(KeyRevoked {
            from: list.made_on,
            why: Some(why),
        }),
        ..agency.clone()
    }
}
