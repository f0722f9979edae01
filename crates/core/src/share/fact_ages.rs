//! How old the facts of an entry are that it took over from an earlier statement, which
//! does not travel with it (docs/format.md §6).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::entry::Entry;
use crate::id::EntryId;
use crate::value::Date;

/// The name of an entry that is taken as a whole.
pub const WHOLE: &str = "*";

/// Bytes of the longest name of a fact.
const NAME_BYTES: usize = 80;

/// Days, each with the facts of one entry that it says since then. A fact is named by its
/// field, within a group by the fields that lead to it with dots between, or is [`WHOLE`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FactAges(BTreeMap<Date, BTreeSet<String>>);

impl FactAges {
    /// Of facts and their days; nothing where there are none.
    #[must_use]
    pub fn of(facts: impl IntoIterator<Item = (String, Date)>) -> Option<Self> {
        let mut days: BTreeMap<Date, BTreeSet<String>> = BTreeMap::new();
        for (fact, day) in facts {
            days.entry(day).or_default().insert(fact);
        }
        (!days.is_empty()).then_some(Self(days))
    }

    /// Since when a fact is said, where it is told.
    #[must_use]
    pub fn since(&self, fact: &str) -> Option<Date> {
        let mut days = self.0.iter();
        days.find(|(_, facts)| facts.contains(fact))
            .map(|(day, _)| *day)
    }

    /// Whether it is one that can be written: every day has facts, every fact one day.
    pub(super) fn is_sound(&self) -> bool {
        let all: Vec<&String> = self.0.values().flatten().collect();
        let once: BTreeSet<&String> = all.iter().copied().collect();
        let no_day_is_empty = self.0.values().all(|facts| !facts.is_empty());
        !all.is_empty()
            && no_day_is_empty
            && once.len() == all.len()
            && all.into_iter().all(|fact| is_name(fact))
    }
}

/// How old the facts of an entry are, as a share has it; `entry` is the place of the entry
/// among the others, from 0.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgesOf {
    days: FactAges,
    entry: usize,
}

impl AgesOf {
    /// What is known of some entries, in their order.
    pub(super) fn of(entries: &[Entry], ages: &BTreeMap<EntryId, FactAges>) -> Vec<Self> {
        let known = entries.iter().zip(0..).filter_map(|(one, entry)| {
            let days = ages.get(&one.id())?.clone();
            Some(Self { days, entry })
        });
        known.collect()
    }

    /// The same by the entries; nothing if it is not sound.
    pub(super) fn all(all: &[Self], entries: &[Entry]) -> Option<BTreeMap<EntryId, FactAges>> {
        let rising = all.windows(2).all(|pair| pair[0].entry < pair[1].entry);
        let each = all.iter().map(|of| {
            let entry = entries.get(of.entry).filter(|_| of.days.is_sound())?;
            Some((entry.id(), of.days.clone()))
        });
        rising.then(|| each.collect()).flatten()
    }
}

fn is_name(fact: &str) -> bool {
    let word = |word: &str| {
        let letter = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_';
        !word.is_empty() && word.bytes().all(letter)
    };
    fact == WHOLE || (fact.len() <= NAME_BYTES && fact.split('.').all(word))
}
