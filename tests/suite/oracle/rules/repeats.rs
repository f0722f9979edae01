//! No statement stands twice. In how many places a kind of sheet prints one
//! statement is measured on a household in which all is said once.

use std::collections::{BTreeMap, BTreeSet};

use super::super::case::Case;
use super::super::page::{Body, Page};
use super::super::violation::{Rule, Tally};
use super::Judge;

/// The most places in which any sheet prints a statement: in the frame at the
/// top, and in its section.
const MOST_PLACES: usize = 2;

/// In how many places a statement stands that was said once.
pub struct Places {
    measured: BTreeMap<(String, String), usize>,
    /// Of kinds that were not measured.
    others: usize,
}

impl Places {
    /// Nothing is measured yet.
    pub fn new() -> Self {
        Self {
            measured: BTreeMap::new(),
            others: MOST_PLACES,
        }
    }

    /// Everything stands in one place.
    pub fn each_once() -> Self {
        Self {
            others: 1,
            ..Self::new()
        }
    }

    /// Measures a sheet on which nothing is said twice.
    pub fn measure(&mut self, case: &Case<'_>, page: &Page) {
        for fact in case.told() {
            let Some(key) = fact.key() else { continue };
            let count = page.count(&key).min(MOST_PLACES);
            self.measured
                .insert(place(case, page.body, &fact.kind), count);
        }
    }

    fn of(&self, case: &Case<'_>, body: Body, kind: &str) -> usize {
        let found = self.measured.get(&place(case, body, kind)).copied();
        found.unwrap_or(self.others).max(1)
    }
}

fn place(case: &Case<'_>, body: Body, kind: &str) -> (String, String) {
    let sheet = format!(
        "{} {} {body:?}",
        case.kind.name(),
        case.words.language.tag()
    );
    (sheet, kind.to_owned())
}

/// Counts each thing on the page, and what different statements there are of it.
pub(super) fn said_twice(judge: &Judge<'_>, tally: &mut Tally) {
    let (case, page) = (judge.case, judge.page);
    let mut statements: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for fact in case.told() {
        if let Some(key) = fact.key() {
            let of_it = statements.entry((fact.kind.clone(), key)).or_default();
            of_it.insert(fact.statement());
        }
    }
    for ((kind, key), of_it) in statements {
        tally.checks(Rule::SaidTwice);
        let most = judge.places.of(case, page.body, &kind) * of_it.len();
        let count = page.count(&key);
        if count > most {
            let what = format!("{kind} {key} stands {count} times, {most} would do");
            let line = page.excerpt(&key);
            tally.finds(case, page.body, Rule::SaidTwice, what, line);
        }
    }
}
