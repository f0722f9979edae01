//! What is missing of an answer that is there in part, and of which entry.

use std::collections::BTreeSet;

use crate::form::Question;
use crate::kind::{Shape, key, lower_first};
use crate::path::Path;
use crate::value::Date;

use super::assess::empty_cells;
use super::path_result::PathResult;
use super::render::has_several_entries;
use super::{Missing, Shortfall};

/// The parts of a question that nothing behind its answer has, by their labels;
/// none where a part has no label of its own.
pub(super) fn missing(
    question: &Question,
    (parts, asides): (&[PathResult<'_, '_>], &[PathResult<'_, '_>]),
    today: Date,
) -> Vec<Missing> {
    let lacking: Vec<&PathResult<'_, '_>> = parts.iter().filter(|part| is_missing(part)).collect();
    let labels: Vec<&str> = lacking.iter().filter_map(|part| label(part.path)).collect();
    // A whole entry has no label, and naming only the others would look like the full list.
    if labels.len() < lacking.len() {
        return Vec::new();
    }
    // Two telephone numbers are told apart only by whose they are.
    let twice = (1..labels.len()).any(|at| labels[..at].contains(&labels[at]));
    let answered = answered(parts, asides);
    let is_answered = |what: &&str| answered.iter().any(|(_, label)| label == what);
    let named = twice || labels.iter().any(is_answered) || has_several_entries(parts, asides);
    let mut missing = Vec::new();
    for (part, what) in lacking.iter().zip(labels) {
        let of = named.then(|| whose(part, what));
        add(&mut missing, Missing { of, what });
    }
    // The same field of the same entry cannot be given and missing: then name nothing.
    let contradicts = |one: &Missing| {
        let of = one.of.as_deref().map(key);
        of.is_some_and(|of| answered.contains(&(of, one.what)))
    };
    if missing.iter().any(contradicts) {
        return Vec::new();
    }
    for cell in empty_cells(question, parts, today) {
        // Whoever prefers not to say has answered, and is not asked again.
        if cell.lack != Shortfall::PreferNotToSay
            && let Some(what) = label(cell.column)
        {
            let of = Some(cell.row.headline().to_owned());
            add(&mut missing, Missing { of, what });
        }
    }
    missing
}

/// Which entries answer something, and under which labels.
fn answered(
    parts: &[PathResult<'_, '_>],
    asides: &[PathResult<'_, '_>],
) -> BTreeSet<(String, &'static str)> {
    let all = parts.iter().chain(asides);
    let labelled = all.filter_map(|part| Some((label(part.path)?, part)));
    labelled
        .flat_map(|(label, part)| {
            let findings = part.findings.iter();
            findings.map(move |finding| (key(finding.held.headline()), label))
        })
        .collect()
}

/// Whether a part is still to be asked for. What is too private counts as well:
/// leaving it off the list would give away that it is on record.
fn is_missing(part: &PathResult<'_, '_>) -> bool {
    part.lack
        .is_some_and(|lack| lack != Shortfall::PreferNotToSay)
}

fn label(path: &Path) -> Option<&'static str> {
    path.field().map(|field| field.label)
}

fn add(missing: &mut Vec<Missing>, one: Missing) {
    if !missing.contains(&one) {
        missing.push(one);
    }
}

/// The entry that lacks it; where there is none, or several, what such an entry
/// would be.
fn whose(part: &PathResult<'_, '_>, what: &str) -> String {
    match part.usable.as_slice() {
        [only] if !only.none_known() => only.headline().to_owned(),
        _ => wanted(part.path, what),
    }
}

/// What the path asks for: the words of its first choice, if they say more than
/// what is missing, else the kind.
fn wanted(path: &Path, what: &str) -> String {
    let says = path.given().into_iter().find_map(|(name, value)| {
        let field = path.filtered_by().find(|field| field.name == name)?;
        let (Shape::Choice(choices) | Shape::Many(&Shape::Choice(choices))) = field.shape else {
            return None;
        };
        let choice = choices.iter().find(|choice| choice.name == value)?;
        Some(choice.says)
    });
    let says = says.filter(|says| !says.contains(what));
    lower_first(says.unwrap_or_else(|| path.kind().title()))
}
