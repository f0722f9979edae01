//! The facts of an addition: each beside what the family has, and what may be decided
//! about it beforehand.

use std::collections::BTreeMap;

use carewallet_core::kind::Decided;
use carewallet_core::review::{Finding, Signer};
use carewallet_core::{Entry, EntryId};

use super::{Arrival, Judgement, Judgements};

/// A fact that came in, beside the record.
#[derive(Clone, Copy)]
pub struct Fact<'a> {
    /// The number of its entry in the share, from 1.
    pub number: usize,
    /// The entry.
    pub entry: &'a Entry,
    /// What it would change.
    pub finding: &'a Finding,
    /// Facts of the same share that contradict it.
    pub at_odds: &'a [EntryId],
    /// Whether its speaker has said just this before.
    pub is_repeat: bool,
    /// What was decided about it before.
    pub before: Option<&'a Judgement>,
}

/// How many facts there are of which this was decided.
pub type FactCounts = BTreeMap<Decided, usize>;

impl Fact<'_> {
    /// Whether the record has it already, so that nothing is to be decided.
    #[must_use]
    pub fn is_on_record(&self) -> bool {
        self.is_repeat || *self.finding == Finding::Held
    }

    /// Whether it may be taken over without somebody looking: it contradicts nothing,
    /// and takes nothing out of force. A kind of a newer version may do anything.
    #[must_use]
    pub fn is_harmless(&self) -> bool {
        let agrees = matches!(
            self.finding,
            Finding::New | Finding::Adds(_) | Finding::Same(_)
        );
        agrees && self.at_odds.is_empty() && self.entry.body().is_some()
    }
}

impl Arrival<'_> {
    /// Every entry of the share as a fact, in their order.
    pub fn facts(&self) -> impl Iterator<Item = Fact<'_>> {
        let entries = self.share.entries.iter().zip(&self.findings);
        (1..).zip(entries).map(|(number, (entry, finding))| {
            let at_odds = self.at_odds.get(&entry.id());
            Fact {
                number,
                entry,
                finding,
                at_odds: at_odds.map_or(&[], Vec::as_slice),
                is_repeat: self.repeats.contains(&entry.id()),
                before: self.before.get(&number),
            }
        })
    }

    /// The facts that nobody has decided about yet; with `again` also those that were
    /// not taken over.
    #[must_use]
    pub fn open(&self, again: bool) -> Vec<Fact<'_>> {
        let is_open = |fact: &Fact<'_>| {
            let waits = |before: &Judgement| before.decided == Decided::Later;
            !fact.is_on_record() && (again || fact.before.is_none_or(waits))
        };
        self.facts().filter(is_open).collect()
    }

    /// What is decided where nobody is asked: what contradicts nothing is taken over,
    /// all else waits; with `beside` a contradiction is taken over too, and both stand.
    /// What another holder of the wallet hands on is as good as what is here, and
    /// merging would take it.
    #[must_use]
    pub fn unasked(&self, again: bool, beside: bool) -> Judgements {
        let open = self.open(again).into_iter();
        let judged = open.map(|fact| {
            let stands_beside = beside && fact.entry.body().is_some();
            let is_taken = self.signer == Signer::Holder || stands_beside || fact.is_harmless();
            let decided = if is_taken {
                Decided::Taken
            } else {
                Decided::Later
            };
            (fact.number, Judgement::of(decided))
        });
        judged.collect()
    }

    /// What was decided about every fact of whoever made the share, with this.
    pub(super) fn all_decided(&self, decided: &Judgements) -> Judgements {
        let on_record = self.facts().filter(|fact| {
            let by_holder = self.contents.holders();
            let by = &fact.entry.envelope().recorded_by;
            fact.is_on_record() && !by_holder.authorities().contains(by)
        });
        let mut all: Judgements = on_record
            .map(|fact| (fact.number, Judgement::of(Decided::Taken)))
            .collect();
        for (number, before) in &self.before {
            all.entry(*number).or_insert_with(|| before.clone());
        }
        all.extend(decided.iter().map(|(number, one)| (*number, one.clone())));
        all
    }

    /// Whether saving this would change what is on record or remembered.
    #[must_use]
    pub fn is_news(&self, decided: &Judgements) -> bool {
        decided
            .iter()
            .any(|(number, judgement)| self.before.get(number) != Some(judgement))
    }
}

/// How many facts there are of each decision.
#[must_use]
pub fn counts(judgements: &Judgements) -> FactCounts {
    let mut counts = FactCounts::new();
    for judgement in judgements.values() {
        *counts.entry(judgement.decided).or_default() += 1;
    }
    counts
}
