//! The record: the entries now in force, computed from all entries
//! (docs/format.md §3.3). Pure: the order of arrival never matters.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::entry::{Entry, Voice};
use crate::id::EntryId;
use crate::share::{FactAges, Share};

/// An entry in force.
pub struct ActiveEntry<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Other entries in force that replace the same one: a person settles it.
    pub disputed_by: Vec<EntryId>,
}

/// What happened to entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryStatus {
    /// It counts.
    InForce,
    /// Another one stands in its place.
    Replaced,
    /// It was taken back.
    Withdrawn,
    /// Its body is removed for good.
    Erased,
    /// It withdraws or erases others, and says nothing by itself.
    Notice,
}

/// The entries now in force.
pub struct Record<'a> {
    active: Vec<ActiveEntry<'a>>,
    statuses: HashMap<EntryId, EntryStatus>,
    /// Earlier statements, by those that stand in their place.
    replaced: HashMap<EntryId, Vec<&'a Entry>>,
    /// How old facts are, as the share tells that their entries came with.
    told: HashMap<EntryId, &'a FactAges>,
}

impl<'a> Record<'a> {
    /// Works out what is in force. `holders` are the key ids of the wallet's
    /// holders: any of them can replace what another one wrote.
    #[must_use]
    pub fn from_entries(
        entries: impl IntoIterator<Item = &'a Entry>,
        holders: &BTreeSet<String>,
    ) -> Self {
        let mut all: Vec<&Entry> = entries.into_iter().collect();
        all.sort_by_key(|e| (e.envelope().recorded_at, e.id()));
        // The same entry may come twice, as from two copies of a segment.
        all.dedup_by_key(|e| e.id());
        let changes = Changes::gather(&all, holders);
        let mut statuses = HashMap::with_capacity(all.len());
        let mut standing = Vec::with_capacity(all.len());
        let mut replaced: HashMap<EntryId, Vec<&'a Entry>> = HashMap::new();
        for entry in all {
            let status = changes.status(entry);
            statuses.insert(entry.id(), status);
            // What was erased is gone, whether its body is still here or not.
            if matches!(status, EntryStatus::Replaced | EntryStatus::Withdrawn) {
                for by in changes.replaced.get(&entry.id()).into_iter().flatten() {
                    replaced.entry(*by).or_default().push(entry);
                }
            }
            // A kind of a newer version stays: it is carried, if not understood.
            let kept = entry.kind().is_none_or(|kind| !kind.is_of_the_wallet());
            if status == EntryStatus::InForce && kept {
                standing.push(ActiveEntry {
                    entry,
                    disputed_by: Vec::new(),
                });
            }
        }
        mark_disputes(&mut standing, &changes);
        Self {
            active: standing,
            statuses,
            replaced,
            told: HashMap::new(),
        }
    }

    /// The record that a share is, for whoever has no wallet: each writer can only replace
    /// what the same writer signed.
    #[must_use]
    pub fn from_share(share: &'a Share) -> Self {
        let told = share.entries.iter().filter_map(|entry| {
            let ages = share.fact_ages(&entry.id())?;
            Some((entry.id(), ages))
        });
        Self::from_told(&share.entries, told)
    }

    /// Of entries without a wallet, with what is told of how old their facts are.
    pub(crate) fn from_told(
        entries: impl IntoIterator<Item = &'a Entry>,
        told: impl IntoIterator<Item = (EntryId, &'a FactAges)>,
    ) -> Self {
        Self {
            told: told.into_iter().collect(),
            ..Self::from_entries(entries, &BTreeSet::new())
        }
    }

    /// The entries in force, by the time they were recorded, then id.
    #[must_use]
    pub fn active(&self) -> &[ActiveEntry<'a>] {
        &self.active
    }

    /// The entries in force.
    pub fn entries(&self) -> impl Iterator<Item = &'a Entry> {
        self.active.iter().map(|standing| standing.entry)
    }

    /// An entry as it stands in force, if it does.
    #[must_use]
    pub fn standing(&self, entry: &Entry) -> Option<&ActiveEntry<'a>> {
        let place = |one: &Entry| (one.envelope().recorded_at, one.id());
        let active = &self.active;
        let at = active.binary_search_by_key(&place(entry), |one| place(one.entry));
        active.get(at.ok()?)
    }

    /// What happened to an entry.
    #[must_use]
    pub fn status(&self, id: &EntryId) -> Option<EntryStatus> {
        self.statuses.get(id).copied()
    }

    /// The earlier statements in whose place an entry stands, oldest first, also those that
    /// were withdrawn as well; not what was erased.
    #[must_use]
    pub fn replaced_by(&self, id: &EntryId) -> &[&'a Entry] {
        self.replaced.get(id).map_or(&[], Vec::as_slice)
    }

    /// How old facts of an entry are, as the share tells that it came with.
    #[must_use]
    pub fn told_ages(&self, id: &EntryId) -> Option<&'a FactAges> {
        self.told.get(id).copied()
    }

    /// The record as one text, an entry a line: equal records, equal bytes.
    #[must_use]
    pub fn lines(&self) -> String {
        self.entries()
            .flat_map(|entry| [entry.text(), "\n"])
            .collect()
    }
}

/// All changes that have effect.
struct Changes {
    replaced: HashMap<EntryId, BTreeSet<EntryId>>,
    withdrawn: HashSet<EntryId>,
    erased: HashSet<EntryId>,
}

impl Changes {
    fn gather(all: &[&Entry], holders: &BTreeSet<String>) -> Self {
        let by_id: HashMap<EntryId, &Entry> = all.iter().map(|e| (e.id(), *e)).collect();
        let mut changes = Self {
            replaced: HashMap::new(),
            withdrawn: HashSet::new(),
            erased: HashSet::new(),
        };
        // The entry named may be gone already; then only a holder counts.
        let may = |by: &Entry, id: &EntryId| {
            let signer = &by.envelope().recorded_by;
            let target = by_id.get(id);
            holders.contains(signer)
                || target.is_some_and(|target| target.envelope().recorded_by == *signer)
        };
        // Erasures first: they decide which of the other changes count.
        for entry in all {
            let erases = entry.envelope().erases.iter();
            changes.erased.extend(erases.filter(|id| may(entry, id)));
        }
        // What is erased has no effect any more, whether its body is still here or not.
        for entry in all {
            if changes.erased.contains(&entry.id()) {
                continue;
            }
            let envelope = entry.envelope();
            let may = |id: &&EntryId| may(entry, id);
            changes
                .withdrawn
                .extend(envelope.withdraws.iter().filter(may));
            for id in envelope.replaces.iter().filter(may) {
                if by_id.get(id).is_none_or(|target| may_reword(entry, target)) {
                    changes.replaced.entry(*id).or_default().insert(entry.id());
                }
            }
        }
        changes
    }

    fn status(&self, entry: &Entry) -> EntryStatus {
        let id = entry.id();
        // The strongest first: several of these may be true of one entry.
        if self.erased.contains(&id) {
            EntryStatus::Erased
        } else if !entry.is_statement() {
            EntryStatus::Notice
        } else if self.withdrawn.contains(&id) {
            EntryStatus::Withdrawn
        } else if self.replaced.contains_key(&id) {
            EntryStatus::Replaced
        } else {
            EntryStatus::InForce
        }
    }
}

/// The person's own words give way only to the person, or to somebody who
/// speaks for the person and says on what basis.
#[must_use]
pub fn may_reword(new: &Entry, old: &Entry) -> bool {
    match (old.envelope().voice, new.envelope().voice) {
        (Voice::OwnWords, Voice::SpokenFor) => true,
        (Voice::OwnWords, Voice::OwnWords) => {
            new.envelope().said_by.as_str() == old.envelope().said_by.as_str()
        }
        (Voice::OwnWords, _) => false,
        _ => true,
    }
}

fn mark_disputes(standing: &mut [ActiveEntry<'_>], changes: &Changes) {
    // Only entries in force are here: a rival that was withdrawn settled the dispute.
    let places: BTreeMap<EntryId, usize> = standing
        .iter()
        .enumerate()
        .map(|(at, s)| (s.entry.id(), at))
        .collect();
    let mut disputes: Vec<(usize, EntryId)> = Vec::new();
    for standing in standing.iter() {
        let id = standing.entry.id();
        let rivals = standing.entry.envelope().replaces.iter();
        for rival in rivals.filter_map(|old| changes.replaced.get(old)).flatten() {
            if let Some(at) = places.get(rival).filter(|_| *rival != id) {
                disputes.push((*at, id));
            }
        }
    }
    for (at, id) in disputes {
        standing[at].disputed_by.push(id);
    }
    for standing in standing {
        standing.disputed_by.sort();
        standing.disputed_by.dedup();
    }
}
