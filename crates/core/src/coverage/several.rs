//! Several entries that answer a question for one value or one person: none of
//! them is wrong, but the form asks for one.

use std::collections::BTreeSet;

use crate::form::{AnswerType, Question};
use crate::kind::{Kind, key};
use crate::path::{Filter, Path, Test};

use super::Held;
use super::finding::is_words;
use super::path_result::PathResult;
use super::says::Says;

/// Whether there are several where the question asks for one.
pub(super) fn is_several(question: &Question, parts: &[PathResult<'_, '_>]) -> bool {
    match question.answer {
        AnswerType::Date | AnswerType::Number | AnswerType::YesNo => parts.iter().any(has_values),
        AnswerType::Text => {
            has_addresses(parts)
                || PEOPLE
                    .iter()
                    .any(|kind| asks_for_one(parts, *kind) && has_people(parts, *kind))
        }
        // A list takes them all, and `assess` counts the choices.
        AnswerType::Choice | AnswerType::Choices | AnswerType::List | AnswerType::Table => false,
    }
}

/// Whether a part gives several values that are not words.
fn has_values(part: &PathResult<'_, '_>) -> bool {
    let mut values: Vec<Says<'_>> = Vec::new();
    for finding in &part.findings {
        if let Says::Value(field, _) = finding.says
            // A derived yes or no may stand on words, and two wordings are no doubt.
            && !is_words(field.0.shape)
            && !values.contains(&finding.says)
        {
            values.push(finding.says);
        }
    }
    values.len() > 1
}

/// The kinds that are people, of whom a question may want one.
const PEOPLE: [Kind; 2] = [Kind::Contact, Kind::Professional];

/// Whether there are two places where somebody lives: the form asks for one, and a
/// stranger cannot tell which.
fn has_addresses(parts: &[PathResult<'_, '_>]) -> bool {
    let lines = parts.iter().filter(|part| {
        let is_lines = part.path.field().is_some_and(|field| field.name == "lines");
        part.path.kind() == Kind::Address && is_lines
    });
    let differ = |part: &PathResult<'_, '_>| {
        let mut says = part.findings.iter().map(|finding| finding.says);
        says.next()
            .is_some_and(|first| says.any(|other| other != first))
    };
    lines.into_iter().any(differ)
}

/// The parts of a kind.
fn of_kind<'p, 'h, 'a>(
    parts: &'p [PathResult<'h, 'a>],
    kind: Kind,
) -> impl Iterator<Item = &'p PathResult<'h, 'a>> {
    parts.iter().filter(move |part| part.path.kind() == kind)
}

/// Whether the parts of a kind of people are about somebody of whom there is one as a
/// rule, whatever else the question asks for.
fn asks_for_one(parts: &[PathResult<'_, '_>], kind: Kind) -> bool {
    let mut any = false;
    let mut named = kind == Kind::Contact;
    for part in of_kind(parts, kind) {
        let Some(field) = part.path.field() else {
            return false;
        };
        if kind == Kind::Contact && !is_for_one(part.path) {
            return false;
        }
        any = true;
        named |= field.name == "name";
    }
    any && named
}

/// Whether what is asked about one person comes from two of them: the name of the
/// first, who has no number, and the number of the second.
pub(super) fn is_mixed(question: &Question, parts: &[PathResult<'_, '_>]) -> bool {
    if question.answer != AnswerType::Text {
        return false;
    }
    PEOPLE
        .iter()
        .any(|kind| asks_for_one(parts, *kind) && first_lacks_a_part(parts, *kind))
}

/// Whether the one who comes first lacks something that another one has.
fn first_lacks_a_part(parts: &[PathResult<'_, '_>], kind: Kind) -> bool {
    let all = of_kind(parts, kind).flat_map(|part| &part.findings);
    let Some(first) = all
        .map(|finding| finding.held)
        .min_by_key(|held| rank(held))
    else {
        return false;
    };
    let first = key(first.headline());
    let is_theirs = |held: &Held<'_>| key(held.headline()) == first;
    of_kind(parts, kind).any(|part| {
        let mut findings = part.findings.iter();
        let has = findings
            .any(|one| is_theirs(one.held) || one.also.iter().any(|also| is_theirs(also.held)));
        !part.findings.is_empty() && !has
    })
}

/// The order in which contacts are rung; who has none comes last.
fn rank(held: &Held<'_>) -> u64 {
    let rank = held.body.get("rank").and_then(serde_json::Value::as_u64);
    rank.unwrap_or(u64::MAX)
}

/// Whether only the next of kin or the main carer is meant. Those who are rung
/// in an emergency are several.
fn is_for_one(path: &Path) -> bool {
    let names = |filter: &Filter| match &filter.test {
        Test::Is(names) => names
            .iter()
            .all(|name| ["next_of_kin", "main_carer"].contains(&name.as_str())),
        _ => false,
    };
    let is_roles = |filter: &Filter| {
        let field = filter.fields.first();
        field.is_some_and(|field| field.name == "roles")
    };
    let mut filters = path.filters().iter();
    filters.any(|filter| is_roles(filter) && names(filter))
}

/// Whether they are several, and nothing says which comes first.
fn has_people(parts: &[PathResult<'_, '_>], kind: Kind) -> bool {
    let findings = of_kind(parts, kind).flat_map(|part| &part.findings);
    let mut seen = BTreeSet::new();
    let people: Vec<&Held<'_>> = findings
        .map(|finding| finding.held)
        // One person may stand in several entries, so people are counted by name.
        .filter(|held| seen.insert(key(held.headline())))
        .collect();
    let orders: BTreeSet<String> = people.iter().filter_map(|held| order(held)).collect();
    // Where each has a rank or a role of their own, the record already says who is meant.
    people.len() > 1 && orders.len() < people.len()
}

/// What sets somebody apart from others who might be meant: the order in which
/// contacts are rung, and the role of a professional.
fn order(held: &Held<'_>) -> Option<String> {
    let name = match held.kind {
        Kind::Contact => "rank",
        _ => "role",
    };
    held.body.get(name).map(ToString::to_string)
}
