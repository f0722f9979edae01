//! What the oracle finds, and how many values it looked at.

use std::collections::BTreeMap;
use std::fmt;

use super::case::Case;
use super::page::Body;

/// The rules, in the order of the issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// An allergy in force is not on the sheet.
    AllergyMissing,
    /// A medicine that is taken now is not on it.
    MedicineMissing,
    /// A stopped medicine stands among current ones.
    StoppedAsCurrent,
    /// A statement stands there more often than once in each place.
    SaidTwice,
    /// Something contradictory is not marked.
    Unmarked,
    /// Marked as contradictory, and nothing contradicts it.
    MarkedForNothing,
    /// A medicine without its dose or strength.
    WithoutDose,
    /// Something of somebody who died.
    Died,
    /// Something past under "to come".
    PastToCome,
    /// Printed as absent, but on record or unreadable.
    FalseAbsence,
    /// A card leaves something out and does not say so.
    CardSilent,
    /// Something of a lane that does not travel.
    TooPrivate,
    /// A share that says that it is incomplete, and the sheet does not.
    Incomplete,
}

impl Rule {
    pub const ALL: [Self; 13] = [
        Self::AllergyMissing,
        Self::MedicineMissing,
        Self::StoppedAsCurrent,
        Self::SaidTwice,
        Self::Unmarked,
        Self::MarkedForNothing,
        Self::WithoutDose,
        Self::Died,
        Self::PastToCome,
        Self::FalseAbsence,
        Self::CardSilent,
        Self::TooPrivate,
        Self::Incomplete,
    ];
}

/// One fault of one sheet.
#[derive(Clone)]
pub struct Violation {
    pub rule: Rule,
    pub seed: u64,
    pub sheet: &'static str,
    pub language: &'static str,
    pub body: Body,
    /// The kind of entry, and what of it.
    pub what: String,
    /// The line of the sheet, if there is one.
    pub line: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (rule, body) = (self.rule, self.body);
        write!(
            f,
            "{rule:?}: seed {} {} {} {body:?}: {}",
            self.seed, self.sheet, self.language, self.what
        )?;
        if self.line.is_empty() {
            return Ok(());
        }
        write!(f, " | {}", self.line)
    }
}

/// What was counted and found.
#[derive(Default)]
pub struct Tally {
    pub households: usize,
    pub documents: BTreeMap<String, usize>,
    pub checked: BTreeMap<Rule, usize>,
    pub violations: Vec<Violation>,
    /// Absences of which nobody can tell what they are about.
    pub not_understood: BTreeMap<String, usize>,
    /// Kinds of sheet that could not be made, and why.
    pub not_made: BTreeMap<String, usize>,
}

impl Tally {
    pub fn checks(&mut self, rule: Rule) {
        *self.checked.entry(rule).or_default() += 1;
    }

    pub fn finds(&mut self, case: &Case<'_>, body: Body, rule: Rule, what: String, line: String) {
        self.violations.push(Violation {
            rule,
            seed: case.seed,
            sheet: case.kind.name(),
            language: case.words.language.tag(),
            body,
            what,
            line,
        });
    }

    pub fn count(&self, rule: Rule) -> usize {
        self.violations
            .iter()
            .filter(|one| one.rule == rule)
            .count()
    }

    /// What another one counted.
    pub fn adds(&mut self, other: Self) {
        self.households += other.households;
        self.violations.extend(other.violations);
        for (what, count) in other.not_understood {
            *self.not_understood.entry(what).or_default() += count;
        }
        for (name, count) in other.documents {
            *self.documents.entry(name).or_default() += count;
        }
        for (rule, count) in other.checked {
            *self.checked.entry(rule).or_default() += count;
        }
        for (why, count) in other.not_made {
            *self.not_made.entry(why).or_default() += count;
        }
    }

    /// A table of counts, then the first violations of each rule.
    pub fn report(&self, examples: usize) -> String {
        let mut out = format!("households {}\n", self.households);
        for (name, count) in &self.documents {
            out.push_str(&format!("documents {name} {count}\n"));
        }
        for (why, count) in &self.not_made {
            out.push_str(&format!("not made: {why}: {count}\n"));
        }
        for (what, count) in &self.not_understood {
            out.push_str(&format!("absence not understood: {what}: {count}\n"));
        }
        out.push_str("rule                  checked violations seeds\n");
        for rule in Rule::ALL {
            let checked = self.checked.get(&rule).copied().unwrap_or_default();
            let mut seeds: Vec<u64> = self.of(rule).map(|one| one.seed).collect();
            seeds.dedup();
            let name = format!("{rule:?}");
            let (found, seeds) = (self.count(rule), seeds.len());
            out.push_str(&format!(
                "{name:<18} {checked:>10} {found:>10} {seeds:>5}\n"
            ));
        }
        for rule in Rule::ALL {
            for (sort, count) in self.sorts(rule) {
                out.push_str(&format!("{rule:?}: {sort}: {count}\n"));
            }
        }
        for rule in Rule::ALL {
            for one in self.of(rule).take(examples) {
                out.push_str(&format!("{one}\n"));
            }
        }
        out
    }

    /// How often a rule is broken, by kind of sheet and of entry.
    fn sorts(&self, rule: Rule) -> BTreeMap<String, usize> {
        let mut sorts = BTreeMap::new();
        for one in self.of(rule) {
            let entry = one.what.split(' ').next().unwrap_or_default();
            *sorts.entry(format!("{} {entry}", one.sheet)).or_default() += 1;
        }
        sorts
    }

    fn of(&self, rule: Rule) -> impl Iterator<Item = &Violation> {
        self.violations.iter().filter(move |one| one.rule == rule)
    }
}
