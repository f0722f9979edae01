//! An answer in plain words: a line for each value, and the entry behind it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::form::AnswerType;
use crate::kind::{Kind, Shape, lower_first};

use super::Given;
use super::finding::Finding;
use super::path_result::PathResult;
use super::says::Says;

/// The lines of an answer, each with its entry: what stands at its own places,
/// and where only a part of the answer is.
pub(super) fn given<'a>(
    wanted: AnswerType,
    parts: &[PathResult<'_, 'a>],
    asides: &[PathResult<'_, 'a>],
) -> Vec<Given<'a>> {
    let several = has_several_entries(parts, asides);
    let parts = &[parts, asides].concat();
    let labels: BTreeSet<Option<&str>> = parts.iter().map(label).collect();
    let mut given = Vec::new();
    for part in parts {
        // There is only one home, so its name in front of a line would say nothing.
        let one_of_several = several && label(part).is_some() && !is_single(part.path.kind());
        let named = one_of_several || has_several(parts, label(part));
        for finding in &part.findings {
            for text in texts(wanted, finding) {
                // The name of a contact needs no name in front of it.
                let says_itself = label(part).is_some() && text == finding.held.headline();
                let front = front(part, finding, (labels.len() > 1, named && !says_itself));
                let text = joined(&front, text);
                given.extend(finding.sources().map(|source| Given {
                    text: text.clone(),
                    entry: source.held.entry,
                    as_of: source.as_of,
                    differs: finding.differs,
                    again: part.again(source),
                }));
            }
        }
    }
    // A name and its number belong together, not all names and then all numbers.
    if parts.len() > 1 {
        by_entry(parts, &mut given);
    }
    given
}

/// What several parts take from one entry stands together.
fn by_entry(parts: &[PathResult<'_, '_>], given: &mut [Given<'_>]) {
    let kinds: BTreeSet<Kind> = parts.iter().map(|part| part.path.kind()).collect();
    if kinds.len() > 1 {
        return;
    }
    let mut order = BTreeMap::new();
    for one in given.iter() {
        let next = order.len();
        order.entry(one.entry.id()).or_insert(next);
    }
    given.sort_by_key(|one| order.get(&one.entry.id()).copied());
}

/// The words of lines, each once.
pub(super) fn lines(given: &[Given<'_>]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let texts = given.iter().map(|given| &given.text);
    texts.filter(|text| seen.insert(*text)).cloned().collect()
}

fn label(part: &PathResult<'_, '_>) -> Option<&'static str> {
    part.path.field().map(|field| field.label)
}

/// Whether a line has to say which entry it is of: entries of several names
/// answer, or one of a kind that the question does not ask for.
pub(super) fn has_several_entries(
    parts: &[PathResult<'_, '_>],
    asides: &[PathResult<'_, '_>],
) -> bool {
    let findings = parts.iter().chain(asides).flat_map(|part| &part.findings);
    let held = findings.map(|finding| finding.held);
    let names: BTreeSet<(Kind, &str)> = held.map(|held| (held.kind, held.headline())).collect();
    let asked = |kind: Kind| parts.iter().any(|part| part.path.kind() == kind);
    let other = asides.iter().any(|part| !asked(part.path.kind()));
    names.len() > 1 || (other && !parts.is_empty())
}

/// Kinds that have a single entry about somebody, or about the home.
pub(crate) fn is_single(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Person | Kind::Home | Kind::Household | Kind::Continence
    )
}

/// Whether entries of several names answer under one label.
fn has_several(parts: &[PathResult<'_, '_>], under: Option<&str>) -> bool {
    let under = parts.iter().filter(|part| label(part) == under);
    let mut held = under
        .flat_map(|part| &part.findings)
        .map(|finding| finding.held);
    let Some(first) = held.next() else {
        return false;
    };
    let mut others = held.filter(|held| held.entry.id() != first.entry.id());
    others.any(|held| held.headline() != first.headline())
}

/// What stands in front of a value: which of several it is, and of whom.
fn front(
    part: &PathResult<'_, '_>,
    finding: &Finding<'_, '_>,
    (labelled, named): (bool, bool),
) -> String {
    let Some(label) = label(part) else {
        return match finding.says {
            // "None known" alone would not say of what.
            Says::NoneKnown if labelled => part.path.kind().title().to_owned(),
            _ if named && own_words(finding).is_some() => finding.held.headline().to_owned(),
            _ => String::new(),
        };
    };
    let named = named && finding.says != Says::NoneKnown;
    match (labelled, named) {
        (true, true) => format!("{}, {}", finding.held.headline(), lower_first(label)),
        (true, false) => label.to_owned(),
        (false, true) => finding.held.headline().to_owned(),
        (false, false) => String::new(),
    }
}

fn joined(front: &str, text: String) -> String {
    if front.is_empty() {
        text
    } else {
        format!("{front}: {text}")
    }
}

fn texts(wanted: AnswerType, finding: &Finding<'_, '_>) -> Vec<String> {
    match finding.says {
        Says::None => vec!["None".to_owned()],
        Says::NoneKnown => vec!["None known".to_owned()],
        Says::Whole => match own_words(finding) {
            Some(words) => vec![words.to_owned()],
            None => vec![finding.line()],
        },
        Says::Value(field, json) => values(wanted, field.0.shape, json),
    }
}

/// One line for each item where a list is wanted, else one for all.
fn values(wanted: AnswerType, shape: Shape, json: &Json) -> Vec<String> {
    let list = matches!(
        wanted,
        AnswerType::List | AnswerType::Table | AnswerType::Choices
    );
    match (shape, json.as_array()) {
        // Groups read like sentences, so each of them has a line, even in a text.
        (Shape::Many(inner), Some(items)) if list || matches!(inner, Shape::Group { .. }) => {
            items.iter().filter_map(|item| inner.shown(item)).collect()
        }
        // A filter has picked one group out of the list already.
        (Shape::Many(inner), None) => inner.shown(json).into_iter().collect(),
        _ => shape.shown(json).into_iter().collect(),
    }
}

/// The words of the kinds that are nothing but somebody's words.
fn own_words<'h>(finding: &Finding<'h, '_>) -> Option<&'h str> {
    if finding.says != Says::Whole || !matches!(finding.held.kind, Kind::AboutMe | Kind::Statement)
    {
        return None;
    }
    finding.held.typed()?.own_words()
}
