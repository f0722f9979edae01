//! Who knows what: the ledger against the sections of the record.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::key::Recipient;
use carewallet_core::kind::{Handover, Lane, Receipt, Section, name_key};
use carewallet_core::record::EntryStatus;
use carewallet_core::value::{Date, Timestamp};
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId, Kind, Record, SubjectId};

use super::{Passed, of_record};
use crate::address_book::SameAgency;

/// Somebody who has something of the record.
pub struct Knows {
    /// Their name, as it was used last.
    pub who: String,
    /// What they have, by section.
    pub holds: BTreeMap<Section, Holding>,
    /// How many entries they have that were erased here since.
    pub erased: usize,
}

/// What somebody has of a section.
pub struct Holding {
    /// How many entries were handed to them.
    pub given: usize,
    /// How many came from them.
    pub theirs: usize,
    /// Since which day.
    pub since: Date,
    /// How many of these were changed or taken back here since.
    pub changed: usize,
    /// How many entries were written since, about the same people, that may go to an
    /// agency and did not go to them.
    pub newer: usize,
    last: Timestamp,
    about: BTreeSet<SubjectId>,
}

/// Everybody to whom something was handed, or from whom something came, by name.
#[must_use]
pub fn who_knows(contents: &Contents) -> Vec<Knows> {
    let record = contents.record();
    let book: Vec<Entry> = contents
        .entries()
        .iter()
        .filter(|entry| entry.kind() == Some(Kind::Agency))
        .cloned()
        .collect();
    let mut all: Vec<Gathered> = Vec::new();
    for row in of_record(contents) {
        match row.passed {
            Passed::Given { handover, .. } => {
                let at = all.iter().position(|one| one.same.was_given(&handover));
                let one = gathered(&mut all, at, handover.to.as_str(), || {
                    named(&handover, &book)
                });
                one.gives(&handover);
            }
            Passed::Received(receipt) => {
                let key = name_key(receipt.from.as_str());
                let at = all.iter().position(|one| one.names.contains(&key));
                let same = || SameAgency::named(receipt.from.as_str(), None, &book);
                gathered(&mut all, at, receipt.from.as_str(), same).takes(&receipt);
            }
        }
    }
    let newest = Newest::of(&record);
    let mut knows: Vec<Knows> = all
        .into_iter()
        .map(|one| one.knows(contents, &record, &newest))
        .collect();
    knows.sort_by_key(|one| name_key(&one.who));
    knows
}

fn named(handover: &Handover, book: &[Entry]) -> SameAgency {
    let key = handover.recipient.as_ref();
    let key = key.and_then(|key| Recipient::parse(key.as_str()).ok());
    SameAgency::named(handover.to.as_str(), key.as_ref(), book)
}

/// Somebody under all of their names, and what passed.
struct Gathered {
    who: String,
    names: BTreeSet<String>,
    same: SameAgency,
    /// Each entry with the first and the last time that it passed, and whether it is theirs.
    entries: BTreeMap<EntryId, (Timestamp, Timestamp, bool)>,
}

fn gathered<'g>(
    all: &'g mut Vec<Gathered>,
    at: Option<usize>,
    who: &str,
    same: impl FnOnce() -> SameAgency,
) -> &'g mut Gathered {
    let at = at.unwrap_or(all.len());
    if at == all.len() {
        all.push(Gathered {
            who: String::new(),
            names: BTreeSet::new(),
            same: same(),
            entries: BTreeMap::new(),
        });
    }
    let one = &mut all[at];
    // The rows come in order: the last name stays.
    who.clone_into(&mut one.who);
    one.names.insert(name_key(who));
    one
}

impl Gathered {
    fn gives(&mut self, handover: &Handover) {
        let ids = handover.entries.as_slice().iter();
        let ids = ids.filter_map(|id| EntryId::parse(id.as_str()).ok());
        self.passes(ids, handover.made_at, false);
    }

    fn takes(&mut self, receipt: &Receipt) {
        let ids = receipt.entries.as_slice().iter();
        let ids = ids.filter_map(|id| EntryId::parse(id.as_str()).ok());
        self.passes(ids, receipt.made_at, true);
    }

    fn passes(&mut self, ids: impl Iterator<Item = EntryId>, at: Timestamp, is_theirs: bool) {
        for id in ids {
            let entry = self.entries.entry(id).or_insert((at, at, is_theirs));
            entry.1 = entry.1.max(at);
            entry.2 |= is_theirs;
        }
    }

    fn knows(self, contents: &Contents, record: &Record<'_>, newest: &Newest) -> Knows {
        let mut holds: BTreeMap<Section, Holding> = BTreeMap::new();
        let mut erased = 0;
        for (id, (first, last, is_theirs)) in &self.entries {
            let entry = contents.get(id);
            let status = record.status(id);
            let (Some(entry), false) = (entry, status == Some(EntryStatus::Erased)) else {
                erased += 1;
                continue;
            };
            let kind = entry.kind().filter(|kind| !kind.is_of_the_wallet());
            let Some(kind) = kind else {
                continue;
            };
            let holding = holds
                .entry(kind.section())
                .or_insert_with(|| Holding::begun(*first));
            holding.given += usize::from(!is_theirs);
            holding.theirs += usize::from(*is_theirs);
            holding.since = holding.since.min(first.date());
            holding.last = holding.last.max(*last);
            holding.about.insert(entry.about().clone());
            let stands = matches!(status, Some(EntryStatus::InForce));
            holding.changed += usize::from(!stands);
        }
        for (section, holding) in &mut holds {
            holding.newer = newest.since(*section, holding, &self.entries);
        }
        Knows {
            who: self.who,
            holds,
            erased,
        }
    }
}

impl Holding {
    fn begun(at: Timestamp) -> Self {
        Self {
            given: 0,
            theirs: 0,
            since: at.date(),
            changed: 0,
            newer: 0,
            last: at,
            about: BTreeSet::new(),
        }
    }
}

/// When the entries in force were written that may go to any agency.
struct Newest(BTreeMap<(Section, SubjectId), Vec<(Timestamp, EntryId)>>);

impl Newest {
    fn of(record: &Record<'_>) -> Self {
        let mut all: BTreeMap<(Section, SubjectId), Vec<(Timestamp, EntryId)>> = BTreeMap::new();
        for entry in record.entries() {
            let Some(kind) = entry.kind() else {
                continue;
            };
            if entry.lane().max(kind.widest_lane()) <= Lane::Agency && entry.is_statement() {
                let place = (kind.section(), entry.about().clone());
                let at = entry.envelope().recorded_at;
                all.entry(place).or_default().push((at, entry.id()));
            }
        }
        Self(all)
    }

    fn since<T>(&self, section: Section, holding: &Holding, has: &BTreeMap<EntryId, T>) -> usize {
        let of = |about: &SubjectId| self.0.get(&(section, about.clone()));
        let all = holding.about.iter().filter_map(of).flatten();
        all.filter(|(at, id)| *at > holding.last && !has.contains_key(id))
            .count()
    }
}
