//! Where an answer comes from: `path`, `match` and `derive`.

use jsonc_parser::ast::{StringLit, Value};
use jsonc_parser::common::Ranged;

use super::members::{Member, Members, may, must};
use super::names::Match;
use super::notes::Notes;
use super::words;
use crate::form::{Derivation, MistakeKind, Origin, Rule};
use crate::path::{Path, PathError, PathFault};

const DERIVE: &[Member] = &[must("rule", "\"age\""), may("from")];

/// Where the parts of an origin stand.
#[derive(Default)]
pub(super) struct Whence {
    /// Each path.
    pub(super) paths: Vec<usize>,
    /// The rule.
    pub(super) rule: usize,
    /// The list of what an answer follows from.
    pub(super) from: usize,
    /// Each of its items.
    pub(super) sources: Vec<usize>,
}

/// Reads where an answer comes from. With a mistake in it, it counts as not
/// mapped, and nothing more is said about it.
pub(super) fn origin<'a>(members: &Members<'a>, notes: &mut Notes<'_>) -> (Origin, Whence) {
    let mut whence = Whence::default();
    let matched = members.get("match");
    let read = matched.and_then(|value| words::one_of(value, "match", Match::NAMES, notes));
    let (path, derive) = (members.get("path"), members.get("derive"));
    let paths = path.and_then(|value| paths(value, &mut whence, notes));
    let derivation = derive.and_then(|value| derivation(value, &mut whence, notes));
    if matched.is_some() && read.is_none() {
        return (Origin::Unmapped, whence);
    }
    if let Some((at, message, hint)) = conflict(members, read) {
        notes.hinted(
            at,
            MistakeKind::MatchConflict,
            message.to_owned(),
            hint.to_owned(),
        );
        return (Origin::Unmapped, whence);
    }
    let origin = match (read, paths, derivation) {
        (Some(Match::FormOnly), _, _) => Origin::FormOnly,
        (Some(Match::Evidence), Some(paths), _) => Origin::Evidence(paths),
        (_, paths, Some(derivation)) => Origin::Derived(Derivation {
            paths: paths.unwrap_or_default(),
            ..derivation
        }),
        (_, Some(paths), _) => Origin::Record(paths),
        _ => Origin::Unmapped,
    };
    (origin, whence)
}

/// What contradicts what, where, and what to do.
fn conflict(
    members: &Members<'_>,
    matched: Option<Match>,
) -> Option<(usize, &'static str, &'static str)> {
    let (path, derive) = (members.get("path"), members.get("derive"));
    let at = members.at("match");
    Some(match (matched, path, derive) {
        (Some(Match::FormOnly), Some(_), _) | (Some(Match::FormOnly), _, Some(_)) => (
            at,
            "an answer of the form only is nowhere in the record",
            "take path and derive away, or match",
        ),
        (Some(Match::Exact | Match::Evidence), Some(_), Some(derive)) => (
            derive.start(),
            "what follows by a rule is not what stands at the path",
            "take match or derive away",
        ),
        (_, Some(_), Some(derive)) if names_questions(derive) => (
            derive.start(),
            "an answer follows from a path or from other questions, not both",
            "take path or from away",
        ),
        (Some(Match::Derived), _, None) => (
            at,
            "nothing says how the answer is derived",
            "add \"derive\": { \"rule\": …, \"from\": [ … ] }",
        ),
        (Some(Match::Exact), None, _) => (
            at,
            "nothing says where in the record the answer is",
            "add \"path\", or take match away",
        ),
        (Some(Match::Evidence), None, _) => (
            at,
            "nothing says where in the record the paper is",
            "add \"path\", such as \"document[type=identity]\"",
        ),
        _ => return None,
    })
}

fn names_questions(derive: &Value<'_>) -> bool {
    match derive {
        Value::Object(object) => object.get("from").is_some(),
        _ => false,
    }
}

/// One path, or a list of them.
fn paths<'a>(
    value: &'a Value<'a>,
    whence: &mut Whence,
    notes: &mut Notes<'_>,
) -> Option<Vec<Path>> {
    if let Value::StringLit(words) = value {
        whence.paths.push(words.range.start);
        return path(words, notes).map(|path| vec![path]);
    }
    if !matches!(value, Value::Array(_)) {
        words::wrong_type(value, "path", "a path in quotes, or a list of them", notes);
        return None;
    }
    let items = words::items(value, "path", notes)?;
    if items.is_empty() {
        empty(value, "path", notes);
    }
    let mut found: Vec<Path> = Vec::new();
    for item in items {
        let Some(path) = words::string(item, "a path", notes).and_then(|words| path(words, notes))
        else {
            continue;
        };
        if found.contains(&path) {
            repeated(item, notes);
        }
        whence.paths.push(item.start());
        found.push(path);
    }
    (!found.is_empty() && found.len() == items.len()).then_some(found)
}

fn path(words: &StringLit<'_>, notes: &mut Notes<'_>) -> Option<Path> {
    match Path::parse(&words.value) {
        Ok(path) => Some(path),
        Err(error) => {
            let at = notes.inside(words, error.at);
            notes.note(at, kind(&error), error.to_string(), path_hint(&error));
            None
        }
    }
}

fn kind(error: &PathError) -> MistakeKind {
    match &error.fault {
        PathFault::Syntax(_) => MistakeKind::PathSyntax,
        PathFault::UnknownKind(_) => MistakeKind::UnknownKind,
        PathFault::OfTheWallet => MistakeKind::OfTheWallet,
        PathFault::UnknownField { .. } => MistakeKind::UnknownField,
        PathFault::NoFields(_) => MistakeKind::NoFields,
        PathFault::NoGroups(_) => MistakeKind::NoGroups,
        PathFault::WrongTest { .. } => MistakeKind::WrongTest,
        PathFault::UnknownValue { .. } => MistakeKind::UnknownValue,
    }
}

fn path_hint(error: &PathError) -> Option<String> {
    let hint = match &error.fault {
        PathFault::Syntax(_) => "a path looks like function[domain=toilet].help_needed",
        PathFault::UnknownKind(None) => "carewallet kinds lists them",
        _ => return None,
    };
    Some(hint.to_owned())
}

fn derivation<'a>(
    value: &'a Value<'a>,
    whence: &mut Whence,
    notes: &mut Notes<'_>,
) -> Option<Derivation> {
    let members = Members::of(value, "derive", DERIVE, notes)?;
    whence.rule = members.at("rule");
    whence.from = members.at("from");
    let rule = members
        .get("rule")
        .and_then(|value| words::one_of(value, "rule", Rule::NAMES, notes));
    let items = match members.get("from") {
        Some(from) => words::items(from, "from", notes)?,
        None => &[],
    };
    let mut ids: Vec<String> = Vec::new();
    for item in items {
        let Some(id) = words::string(item, "the id of a question", notes) else {
            continue;
        };
        if ids.iter().any(|other| *other == id.value) {
            repeated(item, notes);
            continue;
        }
        whence.sources.push(item.start());
        ids.push(id.value.to_string());
    }
    Some(Derivation {
        rule: rule?,
        from: ids,
        paths: Vec::new(),
    })
}

/// Notes a list with nothing in it.
pub(super) fn empty(value: &Value<'_>, name: &str, notes: &mut Notes<'_>) {
    let message = format!("{name} is an empty list");
    let hint = format!("say something in it, or take {name} away");
    notes.hinted(value.start(), MistakeKind::EmptyList, message, hint);
}

/// Notes what stands in its list already.
pub(super) fn repeated(value: &Value<'_>, notes: &mut Notes<'_>) {
    let message = "this is in the list already".to_owned();
    notes.add(value.start(), MistakeKind::Repeated, message);
}
