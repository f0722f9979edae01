//! What follows from what: the questions that derived answers name, the rules,
//! and circles.

use std::collections::BTreeMap;

use super::fits::{is_such, several};
use super::notes::Notes;
use super::question::Read;
use super::words::{is_id, quoted};
use crate::form::{AnswerType, Derivation, MistakeKind, Origin, Rule};
use crate::kind::Kind;
use crate::path::Path;

/// Notes every derived answer that cannot be had.
pub(super) fn check(all: &[&Read], notes: &mut Notes<'_>) {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, read) in all.iter().enumerate() {
        // Of two questions with one id the first counts; the other is reported already.
        numbers.entry(&read.question.id).or_insert(number);
    }
    let mut graph: Vec<Vec<usize>> = Vec::with_capacity(all.len());
    for (number, read) in all.iter().enumerate() {
        notes.go_to(read.place.clone());
        let Origin::Derived(derivation) = &read.question.origin else {
            graph.push(Vec::new());
            continue;
        };
        let sources = sources(number, read, derivation, &numbers, notes);
        rule(read, derivation, &sources, all, notes);
        let others = sources.iter().map(|(source, _)| *source);
        // Itself as a source is reported already, and would be a circle as well.
        graph.push(others.filter(|source| *source != number).collect());
    }
    circles(all, graph, notes);
    notes.go_to("the form".to_owned());
}

/// The questions that an answer follows from, and where they are named.
fn sources(
    number: usize,
    read: &Read,
    derivation: &Derivation,
    numbers: &BTreeMap<&str, usize>,
    notes: &mut Notes<'_>,
) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (id, at) in derivation.from.iter().zip(&read.whence.sources) {
        // A refused id stands in the list as an empty one, which must not be found.
        let Some(source) = numbers.get(id.as_str()).copied().filter(|_| is_id(id)) else {
            let message = format!("no question of this form has the id {}", quoted(id));
            let hint = "from names questions of the same form".to_owned();
            notes.hinted(*at, MistakeKind::UnknownSource, message, hint);
            continue;
        };
        if source == number {
            let message = "an answer cannot follow from itself".to_owned();
            notes.add(*at, MistakeKind::SelfSource, message);
        }
        found.push((source, *at));
    }
    found
}

/// Notes what a rule cannot work with.
fn rule(
    read: &Read,
    derivation: &Derivation,
    sources: &[(usize, usize)],
    all: &[&Read],
    notes: &mut Notes<'_>,
) {
    let name = derivation.rule.name();
    if !derivation.paths.is_empty() {
        if let Some(wanted) = refused_at(derivation.rule, &derivation.paths) {
            let message = format!("{name} wants {wanted}");
            notes.add(read.whence.rule, MistakeKind::RuleSource, message);
        }
        return;
    }
    let (least, most) = match derivation.rule {
        Rule::Age | Rule::LivesAlone | Rule::Count | Rule::Last12Months => (1, 1),
        Rule::YesIfAny | Rule::CareActOutcomes => (1, usize::MAX),
        Rule::Joined => (2, usize::MAX),
    };
    if !(least..=most).contains(&derivation.from.len()) {
        let wanted = match (least, most) {
            (1, 1) => "one question",
            (1, _) => "one or more questions",
            _ => "two or more questions",
        };
        let message = format!("{name} follows from {wanted}");
        notes.add(read.whence.from, MistakeKind::RuleSource, message);
        return;
    }
    for (source, at) in sources {
        let Some(wanted) = refused(derivation.rule, all[*source]) else {
            continue;
        };
        let message = format!("{name} wants {wanted}");
        notes.add(*at, MistakeKind::RuleSource, message);
    }
}

/// What a rule wants instead of this source; nothing if it can take it. A source
/// with a mistake of its own passes, and so does one that is not mapped yet.
fn refused(rule: Rule, source: &Read) -> Option<&'static str> {
    let origin = &source.question.origin;
    if matches!(origin, Origin::FormOnly) {
        return Some("an answer that is not on the form only");
    }
    let is = |types: &[AnswerType]| source.answer.is_none_or(|answer| types.contains(&answer));
    let at = |fits: fn(&Path) -> bool| match origin {
        Origin::Unmapped => true,
        Origin::Derived(_) => false,
        _ => source.question.paths().iter().all(fits),
    };
    let (taken, wanted) = match rule {
        Rule::Age => (is(&[AnswerType::Date]), "a question whose answer is a date"),
        Rule::Count => (
            is(&[AnswerType::List, AnswerType::Table, AnswerType::Choices]),
            "a question whose answer is a list",
        ),
        Rule::LivesAlone => (
            at(|path| path.text() == "household.members"),
            "the question at household.members",
        ),
        Rule::Last12Months => (
            at(is_dated),
            "a question at dated entries, such as event[type=fall]",
        ),
        Rule::CareActOutcomes => (
            at(|path| path.kind() == Kind::Function),
            "questions at function",
        ),
        Rule::YesIfAny | Rule::Joined => (true, ""),
    };
    (!taken).then_some(wanted)
}

/// What a rule wants instead of what is at the question's own path.
fn refused_at(rule: Rule, paths: &[Path]) -> Option<&'static str> {
    let all = |fits: fn(&Path) -> bool| paths.iter().all(fits);
    let one = paths.len() == 1;
    let (taken, wanted) = match rule {
        Rule::Age => (one && all(is_a_date), "one path that leads to a date"),
        Rule::Count => (one && all(several), "one path that leads to a list"),
        Rule::LivesAlone => (
            one && all(|path| path.text() == "household.members"),
            "the path household.members",
        ),
        Rule::Last12Months => (
            one && all(is_dated),
            "one path to dated entries, such as event[type=fall]",
        ),
        Rule::CareActOutcomes => (
            all(|path| path.kind() == Kind::Function),
            "paths to function",
        ),
        Rule::YesIfAny => (true, ""),
        Rule::Joined => (false, "two or more questions in from"),
    };
    (!taken).then_some(wanted)
}

fn is_a_date(path: &Path) -> bool {
    is_such(AnswerType::Date, path)
}

/// True for entries that say when it was.
fn is_dated(path: &Path) -> bool {
    let fields = path.kind().fields();
    fields.iter().any(|field| field.name == "date")
}

/// Notes each circle once, at the first of its questions.
fn circles(all: &[&Read], graph: Vec<Vec<usize>>, notes: &mut Notes<'_>) {
    let mut open: Vec<bool> = vec![true; graph.len()];
    loop {
        settle(&graph, &mut open);
        let Some(start) = open.iter().position(|open| *open) else {
            return;
        };
        let circle = circle(start, &graph, &open);
        // Closing it lets what follows from the circle settle without a mistake of its own.
        for number in &circle {
            open[*number] = false;
        }
        let Some(first) = circle.iter().min().copied() else {
            return;
        };
        let turn = circle.iter().position(|number| *number == first);
        let (end, begin) = circle.split_at(turn.unwrap_or_default());
        let ids = begin.iter().chain(end).chain([&first]);
        let ids: Vec<&str> = ids.map(|n| all[*n].question.id.as_str()).collect();
        notes.go_to(all[first].place.clone());
        let message = format!("answers follow in a circle: {}", ids.join(", "));
        let hint = "one of them has to come from the record".to_owned();
        notes.hinted(all[first].whence.from, MistakeKind::Cycle, message, hint);
    }
}

/// Closes all that follow only from what is closed.
fn settle(graph: &[Vec<usize>], open: &mut [bool]) {
    let mut changed = true;
    while changed {
        changed = false;
        for (number, sources) in graph.iter().enumerate() {
            if open[number] && sources.iter().all(|source| !open[*source]) {
                open[number] = false;
                changed = true;
            }
        }
    }
}

/// Walks back from an open question until one comes again.
fn circle(start: usize, graph: &[Vec<usize>], open: &[bool]) -> Vec<usize> {
    let mut walked = vec![start];
    loop {
        let last = walked[walked.len() - 1];
        let Some(next) = graph[last].iter().copied().find(|source| open[*source]) else {
            return walked; // not reached: an open question has an open source
        };
        if let Some(begin) = walked.iter().position(|number| *number == next) {
            return walked.split_off(begin);
        }
        walked.push(next);
    }
}
