//! Several entries that answer a question for one value or one person: none of
//! them is wrong, but the form asks for one.

use std::collections::BTreeSet;

use crate::form::{AnswerType, Question};
use crate::kind::{Kind, key};
use crate::path::{Filter, Path, Test};

use super::Held;
use super::finding::{Says, is_words};
use super::path_result::PathResult;

/// Whether there are several where the question asks for one.
pub(super) fn is_several(question: &Question, parts: &[PathResult<'_, '_>]) -> bool {
    match question.answer {
        AnswerType::Date | AnswerType::Number | AnswerType::YesNo => parts.iter().any(has_values),
        AnswerType::Text => names_somebody(parts) && has_people(parts),
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

/// Whether the parts are the name of somebody, and more about them, of whom
/// there is one as a rule.
fn names_somebody(parts: &[PathResult<'_, '_>]) -> bool {
    let of_a_person = |part: &PathResult<'_, '_>| {
        let wants_one = match part.path.kind() {
            Kind::Contact => is_for_one(part.path),
            kind => kind == Kind::Professional,
        };
        wants_one && part.path.field().is_some()
    };
    let name =
        |part: &PathResult<'_, '_>| part.path.field().is_some_and(|field| field.name == "name");
    let one_kind = parts
        .windows(2)
        .all(|pair| pair[0].path.kind() == pair[1].path.kind());
    one_kind && parts.iter().all(of_a_person) && parts.iter().any(name)
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
fn has_people(parts: &[PathResult<'_, '_>]) -> bool {
    let findings = parts.iter().flat_map(|part| &part.findings);
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
