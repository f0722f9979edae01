//! Who cares for whom, and who lives where, as the record says.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use crate::id::{PersonId, SubjectId};
use crate::kind::{Kind, Lane, key};
use crate::record::Record;

use super::{Evidence, Held};

/// The people who care for a person, as the carer entries in force say.
#[must_use]
pub fn carers_of(record: &Record<'_>, person: &PersonId) -> Vec<PersonId> {
    let evidence = Evidence::gather(record, &BTreeSet::from([Kind::Person, Kind::Carer]), None);
    let names = Names::of(&evidence, &SubjectId::Person(person.clone()));
    let mut carers: Vec<PersonId> = Vec::new();
    for held in evidence.of_kind(Kind::Carer) {
        if let SubjectId::Person(carer) = held.entry.about()
            && carer != person
            // A carer entry names the person in words and not by id.
            && names.have(cares_for(held))
            && !carers.contains(carer)
        {
            carers.push(carer.clone());
        }
    }
    carers
}

/// The names by which somebody is known.
pub(super) struct Names(Vec<String>);

impl Names {
    /// The names that the entries in force give somebody.
    pub(super) fn of(evidence: &Evidence<'_>, person: &SubjectId) -> Self {
        let entries = evidence.about(Kind::Person, person).iter();
        Self(entries.flat_map(|held| names(&held.body)).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether these words are the name of somebody else: `Doreen Hatfield`, and not
    /// `Mum` or `Aunt Peggy`. Nobody is somebody else to who has no name on record.
    fn are_not(&self, words: &str) -> bool {
        let alone = words.split([',', '(']).next().unwrap_or(words);
        let words: Vec<&str> = alone.split_whitespace().collect();
        let is_ours = |word: &str| {
            self.0
                .iter()
                .any(|name| name.split(' ').any(|n| n == key(word)))
        };
        let has_capital = |word: &&str| word.starts_with(char::is_uppercase);
        let is_name = words.len() > 1 && words.iter().all(has_capital);
        is_name && !self.is_empty() && !words.iter().any(|word| is_ours(word))
    }

    /// Whether these words are one of the names: `Margaret Ellis, my mother`.
    pub(super) fn have(&self, words: &str) -> bool {
        let alone = words.split([',', '(']).next().unwrap_or(words);
        [words, alone]
            .iter()
            .any(|words| self.0.contains(&key(words)))
    }
}

/// Full, preferred, with the title, preferred with the surname, first alone.
fn names(person: &Map<String, Json>) -> Vec<String> {
    let part = |name: &str| person.get("name")?.get(name)?.as_str();
    let Some(full) = part("full") else {
        return Vec::new();
    };
    let (first, last) = (
        full.split_whitespace().next().unwrap_or(full),
        full.split_whitespace().last().unwrap_or(full),
    );
    // The first name alone is what families write.
    let mut names = vec![key(full), key(first)];
    if let Some(preferred) = part("preferred") {
        names.extend([key(preferred), key(&format!("{preferred} {last}"))]);
    }
    if let Some(title) = part("title") {
        names.extend([
            key(&format!("{title} {full}")),
            key(&format!("{title} {last}")),
        ]);
    }
    names
}

fn cares_for<'h>(held: &'h Held<'_>) -> &'h str {
    let words = held.body.get("cares_for").and_then(Json::as_str);
    words.unwrap_or_default()
}

/// Of a carer's own entries, those about caring for this person. A single
/// entry counts too if it names nobody else: nobody whom the record knows, and no
/// other name.
pub(super) fn caring<'h, 'a>(
    evidence: &'h Evidence<'a>,
    carer: &SubjectId,
    person: &SubjectId,
) -> Vec<&'h Held<'a>> {
    let names = Names::of(evidence, person);
    let all = evidence.about(Kind::Carer, carer);
    let theirs: Vec<_> = all
        .iter()
        .filter(|held| names.have(cares_for(held)))
        .collect();
    // A single entry may call the person "Mum", which is no name on record.
    if !theirs.is_empty() || all.len() != 1 {
        return theirs;
    }
    let others = evidence
        .of_kind(Kind::Person)
        .map(|held| held.entry.about());
    let mut others = others.filter(|about| *about != person);
    let words = cares_for(&all[0]);
    let is_another = names.are_not(words);
    if is_another || others.any(|other| Names::of(evidence, other).have(words)) {
        return theirs;
    }
    all.iter().collect()
}

/// Whether these words name somebody who died, and nobody who lives.
pub(super) fn has_died(evidence: &Evidence<'_>, words: &str) -> bool {
    let called = |died: bool| {
        let people = evidence.of_kind(Kind::Person);
        let mut these = people.filter(move |held| held.body.contains_key("died_on") == died);
        these.any(|held| Names::of(evidence, held.entry.about()).have(words))
    };
    called(true) && !called(false)
}

/// Whether the household names somebody among those who live in the home.
pub(super) fn lives_here(evidence: &Evidence<'_>, person: &SubjectId) -> bool {
    let names = Names::of(evidence, person);
    let households = evidence.about(Kind::Household, &SubjectId::Home).iter();
    // An answer must not follow from what stays in the family.
    let shown = households.filter(|held| held.lane < Lane::Family);
    let members = shown.filter_map(|held| held.body.get("members")?.as_array());
    members
        .flatten()
        .filter_map(|member| member.get("person")?.as_str())
        .any(|words| names.have(words))
}
