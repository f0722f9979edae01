//! One sheet to be judged: whose household, which kind, in which language, and
//! what of the record it may tell.

use carewallet_export::sheet::SheetKind;

use super::catalogue::Words;
use super::fact::Fact;
use super::fold::folded;
use super::household::TODAY;
use super::page::Page;

/// What the oracle knows of a sheet before it reads it.
pub struct Case<'a> {
    pub seed: u64,
    pub kind: SheetKind,
    pub words: &'a Words,
    /// Everything in force, whatever its lane.
    pub record: &'a [Fact],
    /// Whom the sheet is about, by id; `home` too.
    pub subjects: Vec<String>,
    /// The widest lane that travels: 0 is emergency.
    pub lane: usize,
    /// The kinds that were named, if any.
    pub kinds: Option<Vec<&'static str>>,
    /// The ids and names of everybody in the household.
    pub names: Vec<(String, String)>,
    /// The same of those who have died.
    pub died: Vec<(String, String)>,
    /// Whether a part of the record cannot be read.
    pub damaged: bool,
    /// Whether the share says so.
    pub incomplete: bool,
}

impl Case<'_> {
    /// What the sheet may tell.
    pub fn told(&self) -> Vec<&Fact> {
        self.record
            .iter()
            .filter(|fact| self.may_tell(fact))
            .collect()
    }

    /// `share` sends who somebody is with every choice of kinds.
    fn may_tell(&self, fact: &Fact) -> bool {
        let named = self.kinds.as_ref();
        self.subjects.contains(&fact.about)
            && fact.lane <= self.lane
            && (fact.is("person") || named.is_none_or(|kinds| kinds.contains(&fact.kind.as_str())))
    }

    /// What it may tell of a kind.
    pub fn of(&self, kind: &str) -> Vec<&Fact> {
        let mut told = self.told();
        told.retain(|fact| fact.is(kind));
        told
    }

    /// Whether the kind of sheet has a place for health at all.
    pub fn tells_health(&self) -> bool {
        let named = self.kinds.as_ref();
        self.kind != SheetKind::Contacts && named.is_none_or(|kinds| kinds.contains(&"allergy"))
    }

    /// Whom a piece of the sheet is about, as far as headings tell.
    pub fn person_at(&self, page: &Page, place: usize) -> Option<String> {
        let people: Vec<&String> = self.subjects.iter().filter(|id| *id != "home").collect();
        if let [only] = people.as_slice() {
            return Some((*only).clone());
        }
        let headings = page.items[..place]
            .iter()
            .rev()
            .filter(|item| item.is_heading);
        headings
            .filter_map(|item| {
                let mut names = self.names.iter();
                names.find(|(_, name)| item.words.contains(&folded(name)))
            })
            .map(|(id, _)| id.clone())
            .next()
    }

    /// What is on record of a kind about somebody and stands against "none known",
    /// whatever its lane.
    pub fn against_none(&self, kind: &str, about: Option<&str>) -> Vec<&Fact> {
        let all = self.record.iter().filter(|fact| {
            let here = about.is_none_or(|id| id == fact.about);
            here && fact.is(kind) && !fact.says_none() && !fact.is_over()
        });
        all.collect()
    }

    /// Medicines that are taken now.
    pub fn current_medicines(&self) -> Vec<&Fact> {
        let mut all = self.of("medication");
        all.retain(|fact| !fact.says_none() && !fact.has_ended("stop", TODAY));
        all
    }

    /// Medicines that were stopped.
    pub fn stopped_medicines(&self) -> Vec<&Fact> {
        let mut all = self.of("medication");
        all.retain(|fact| fact.has_ended("stop", TODAY));
        all
    }
}
