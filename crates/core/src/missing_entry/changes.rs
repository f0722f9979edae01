//! A body from answers, merged into the one that it replaces.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::MissingEntry;
use crate::entry::Entry;
use crate::kind::{Body, BodyError, Shape, key};
use crate::value::flatten;

type Words = Vec<(String, String)>;

pub(super) fn body(
    missing: &MissingEntry,
    answers: &[(String, String)],
) -> Result<Body, BodyError> {
    let answers = answers.iter().filter(|(_, words)| !words.trim().is_empty());
    let answers: Words = answers.cloned().collect();
    let held = missing.stands.as_ref().and_then(Entry::body);
    if says_none(missing, held.as_ref(), &answers) {
        let none = ("none_known".to_owned(), "yes".to_owned());
        let fields: Words = missing.given.iter().cloned().chain([none]).collect();
        return Body::from_fields(missing.kind, &fields);
    }
    let Some(held) = held else {
        if answers.is_empty() {
            return Err(BodyError::Nothing);
        }
        let fields: Words = missing.given.iter().cloned().chain(answers).collect();
        return Body::from_fields(missing.kind, &fields);
    };
    held.with_fields(&changes(missing, &held.to_value(), answers))
}

/// "None" as the only answer, for a kind that can be known to have none. It never
/// replaces something that is known.
fn says_none(missing: &MissingEntry, held: Option<&Body>, answers: &[(String, String)]) -> bool {
    let takes_none = |name: &str| missing.kind.fields().iter().any(|field| field.name == name);
    // Beside other answers "none" is only a word.
    let [(name, words)] = answers else {
        return false;
    };
    takes_none("none_known")
        && missing.many
        && missing
            .asks
            .first()
            .is_some_and(|first| first.name == *name)
        && ["none", "none known"].contains(&key(words).trim_end_matches('.'))
        && held.is_none_or(|body| body.to_value().get("none_known").is_some())
}

/// The fields that change. A group of a list is changed in its place, or put
/// behind the others: fields would replace the list as a whole.
fn changes(missing: &MissingEntry, held: &Json, answers: Words) -> Words {
    let mut changes = Words::new();
    // Something is known now. Empty words take the field out.
    if held.get("none_known").is_some() && !answers.is_empty() {
        changes.push(("none_known".to_owned(), String::new()));
    }
    let mut lists: BTreeMap<String, (Words, Words)> = BTreeMap::new();
    for (name, words) in answers {
        match in_list(missing, &name) {
            Some((list, inner)) => lists.entry(list).or_default().1.push((inner, words)),
            None => changes.push((name, words)),
        }
    }
    for (name, words) in &missing.given {
        if let Some((list, inner)) = in_list(missing, name)
            && let Some((given, _)) = lists.get_mut(&list)
        {
            given.push((inner, words.clone()));
        }
    }
    for (list, (given, answers)) in lists {
        changes.extend(list_with(&list, held.get(&list), given, answers));
    }
    changes
}

/// The list of groups that a name leads into, and the rest of the name.
fn in_list(missing: &MissingEntry, name: &str) -> Option<(String, String)> {
    let (list, inner) = name.split_once('.')?;
    let field = missing
        .kind
        .fields()
        .iter()
        .find(|field| field.name == list)?;
    let groups = matches!(field.shape, Shape::Many(Shape::Group { .. }));
    groups.then(|| (list.to_owned(), inner.to_owned()))
}

fn list_with(list: &str, held: Option<&Json>, given: Words, answers: Words) -> Words {
    let held = held.and_then(Json::as_array).into_iter().flatten();
    let mut groups: Vec<Words> = held
        .map(|group| {
            let mut words = Words::new();
            flatten("", group, &mut words);
            words
        })
        .collect();
    let meant = |group: &&mut Words| given.iter().all(|pair| group.contains(pair));
    // Where no filter says which group is meant, it is a new one.
    match groups.iter_mut().find(meant).filter(|_| !given.is_empty()) {
        Some(group) => {
            group.retain(|(name, _)| !answers.iter().any(|(changed, _)| changed == name));
            group.extend(answers);
        }
        None => groups.push(given.iter().cloned().chain(answers).collect()),
    }
    let numbered = groups.into_iter().enumerate().flat_map(|(at, group)| {
        let name = move |(inner, words)| (format!("{list}.{at}.{inner}"), words);
        group.into_iter().map(name)
    });
    numbered.collect()
}
