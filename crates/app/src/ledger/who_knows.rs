//! Who knows what: the ledger against the sections of the record.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::kind::{Lane, Section};
use carewallet_core::record::EntryStatus;
use carewallet_core::value::{Date, Timestamp};
use carewallet_core::wallet::Contents;
use carewallet_core::{EntryId, Record, SubjectId};

use super::gathered::{Gathered, everybody};

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
    let newest = Newest::of(&record);
    let all = everybody(contents).into_iter();
    all.map(|one| one.knows(contents, &record, &newest))
        .collect()
}

impl Gathered {
    fn knows(self, contents: &Contents, record: &Record<'_>, newest: &Newest) -> Knows {
        let mut holds: BTreeMap<Section, Holding> = BTreeMap::new();
        let mut erased = 0;
        for (id, passage) in &self.entries {
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
                .or_insert_with(|| Holding::begun(passage.first));
            holding.given += usize::from(!passage.is_theirs);
            holding.theirs += usize::from(passage.is_theirs);
            holding.since = holding.since.min(passage.first.date());
            holding.last = holding.last.max(passage.last);
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
