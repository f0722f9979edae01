//! Where an answer comes from: `path`, `partly`, `match` and `derive`.

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
    /// Each path, then each of `partly`.
    pub(super) paths: Vec<usize>,
    /// The rule.
    pub(super) rule: usize,
    /// The list of what an answer follows from.
    pub(super) from: usize,
    /// Each of its items.
    pub(super) sources: Vec<usize>,
}

/// Reads where an answer comes from, and where parts of it may be. With a
/// mistake in it, it counts as not mapped, and no further mistake is looked for.
pub(super) fn origin<'a>(
    members: &Members<'a>,
    notes: &mut Notes<'_>,
) -> (Origin, Vec<Path>, Whence) {
    let mut whence = Whence::default();
    // One list for both: a place that is asked for need not be a part of itself.
    let mut seen = Vec::new();
    let path = members.get("path");
    let paths = path.and_then(|value| paths(value, "path", &mut seen, &mut whence, notes));
    let aside = members.get("partly");
    let partly =
        aside.and_then(|value| self::paths(value, "partly", &mut seen, &mut whence, notes));
    let broken = (path.is_some() && paths.is_none()) || (aside.is_some() && partly.is_none());
    let origin = of(members, paths, &mut whence, notes);
    match (origin, partly) {
        _ if broken => (Origin::Unmapped, Vec::new(), Whence::default()),
        (Origin::Unmapped, Some(partly)) if path.is_none() && members.get("match").is_none() => {
            (Origin::Record(Vec::new()), partly, whence)
        }
        (origin @ Origin::Record(_), Some(partly)) => (origin, partly, whence),
        (origin, _) => (origin, Vec::new(), whence),
    }
}

/// The origin, from the places that are asked for.
fn of<'a>(
    members: &Members<'a>,
    paths: Option<Vec<Path>>,
    whence: &mut Whence,
    notes: &mut Notes<'_>,
) -> Origin {
    let matched = members.get("match");
    let read = matched.and_then(|value| words::one_of(value, "match", Match::NAMES, notes));
    let derive = members.get("derive");
    let derivation = derive.and_then(|value| derivation(value, whence, notes));
    // What a misspelt `match` means is unknown, so nothing can be held against it.
    if matched.is_some() && read.is_none() {
        return Origin::Unmapped;
    }
    if let Some((at, message, hint)) = conflict(members, read) {
        notes.hinted(
            at,
            MistakeKind::MatchConflict,
            message.to_owned(),
            hint.to_owned(),
        );
        return Origin::Unmapped;
    }
    match (read, paths, derivation) {
        (Some(Match::FormOnly), _, _) => Origin::FormOnly,
        (Some(Match::Evidence), Some(paths), _) => Origin::Evidence(paths),
        (_, paths, Some(derivation)) => Origin::Derived(Derivation {
            paths: paths.unwrap_or_default(),
            ..derivation
        }),
        (_, Some(paths), _) => Origin::Record(paths),
        _ => Origin::Unmapped,
    }
}

/// What contradicts what, where, and what to do.
fn conflict(
    members: &Members<'_>,
    matched: Option<Match>,
) -> Option<(usize, &'static str, &'static str)> {
    let (path, derive) = (members.get("path"), members.get("derive"));
    let at = members.at("match");
    let other = derive.is_some() || matches!(matched, Some(Match::FormOnly | Match::Evidence));
    if let (Some(partly), true) = (members.get("partly"), other) {
        return Some((
            partly.start(),
            "only an answer that stands in the record can be there in part",
            "take partly away, or match and derive",
        ));
    }
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
    name: &str,
    seen: &mut Vec<Path>,
    whence: &mut Whence,
    notes: &mut Notes<'_>,
) -> Option<Vec<Path>> {
    let items = match value {
        Value::StringLit(_) => std::slice::from_ref(value),
        Value::Array(_) => words::items(value, name, notes)?,
        _ => {
            words::wrong_type(value, name, "a path in quotes, or a list of them", notes);
            return None;
        }
    };
    if items.is_empty() {
        empty(value, name, notes);
    }
    let mut found: Vec<Path> = Vec::new();
    for item in items {
        let Some(path) = words::string(item, "a path", notes).and_then(|words| path(words, notes))
        else {
            continue;
        };
        if seen.contains(&path) {
            repeated(item, notes);
        }
        whence.paths.push(item.start());
        seen.push(path.clone());
        found.push(path);
    }
    // With one path missing, the others would be judged as if they were all.
    (!found.is_empty() && found.len() == items.len()).then_some(found)
}

fn path(words: &StringLit<'_>, notes: &mut Notes<'_>) -> Option<Path> {
    match Path::parse(&words.value) {
        Ok(path) => Some(path),
        Err(error) => {
            // Escapes in the file make its bytes differ from the characters of the path.
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
