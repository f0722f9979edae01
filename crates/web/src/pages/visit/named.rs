//! Who of the household is named on a sheet that is not about them: a title does not show it.

use carewallet_app::PersonHere;
use carewallet_core::{Body, Entry, SubjectId};

use crate::window::{Handles, Held};
use carewallet_screen::Words;

/// Letters that a first name has at least, so that it is not met by chance.
const SHORTEST: usize = 3;

/// Somebody who is named, and where.
pub(super) struct Named {
    pub(super) name: String,
    /// The entries: their handles and titles.
    pub(super) entries: Vec<(String, String)>,
}

/// Everybody of the household whom the sheet is not about, and who is named in it.
pub(super) fn named(
    words: &Words,
    held: &Held,
    going: &[&Entry],
    about: &[SubjectId],
    handles: &mut Handles,
) -> Vec<Named> {
    let is_other = |person: &&PersonHere| !about.contains(&SubjectId::Person(person.id.clone()));
    let others = held.people.iter().filter(is_other);
    let found = others.map(|person| {
        let names = names(person);
        let naming = going.iter().filter(|entry| holds(entry, &names));
        Named {
            name: person.name.plain(),
            entries: naming
                .map(|entry| (handles.of_entry(entry.id()), words.title(entry)))
                .collect(),
        }
    });
    found.filter(|one| !one.entries.is_empty()).collect()
}

/// What somebody is called, each as words in lower case: the first name does.
fn names(person: &PersonHere) -> Vec<String> {
    let full = person.name.plain();
    let first = full.split_whitespace().next().unwrap_or_default();
    let called = person.preferred.as_deref().unwrap_or_default();
    let names = [first, called].map(str::to_lowercase);
    names
        .into_iter()
        .filter(|name| name.chars().count() >= SHORTEST)
        .collect()
}

fn holds(entry: &Entry, names: &[String]) -> bool {
    let facts = entry.body().as_ref().map(Body::facts).unwrap_or_default();
    let words: Vec<String> = facts.iter().map(|fact| fact.text.to_lowercase()).collect();
    let mut words = words
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    words.any(|word| names.iter().any(|name| name == word))
}
