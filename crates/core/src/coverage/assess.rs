//! How far the parts of a question answer it (docs/forms.md, What the record
//! answers), and what follows for a form's choices.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value as Json;

use crate::form::{AnswerType, Origin, Question};
use crate::id::EntryId;
use crate::kind::Shape;
use crate::path::Path;
use crate::value::Date;

use super::finding::{found, is_words};
use super::path_result::PathResult;
use super::says::Says;
use super::several::{is_mixed, is_several};
use super::{Held, Shortfall, State};

/// The state of a question on a day and every reason why it is not answered,
/// the weightiest first: from its parts, what stands where only a part of the
/// answer is, and the choices that the parts mean.
pub(super) fn assess(
    question: &Question,
    (parts, asides): (&[PathResult<'_, '_>], &[PathResult<'_, '_>]),
    chosen: &[String],
    today: Date,
) -> (State, Vec<Shortfall>) {
    let mut lacks: Vec<Shortfall> = parts.iter().filter_map(|part| part.lack).collect();
    // With nothing at any place, the question is open or held back, but never in part.
    if lacks.len() == parts.len() && asides.is_empty() {
        let (state, why) = unanswered(&lacks);
        return (state, vec![why]);
    }
    lacks.extend(
        empty_cells(question, parts, today)
            .iter()
            .map(|cell| cell.lack),
    );
    // A question with `partly` alone is never answered from the record.
    if parts.is_empty() {
        lacks.push(Shortfall::Nothing);
    }
    let all = || parts.iter().chain(asides);
    let mut reasons = Vec::new();
    if all().any(PathResult::is_disputed) {
        reasons.push(Shortfall::Disputed);
    }
    reasons.extend(missing(&lacks));
    // One reason is enough to ask, but a paper has to be shown whatever else is open.
    if reasons.is_empty() || matches!(question.origin, Origin::Evidence(_)) {
        reasons.extend(doubt(question, parts, chosen));
    }
    let old = oldest(all().flat_map(PathResult::grown_old));
    let state = match (reasons.is_empty(), old) {
        (false, _) => State::Partly,
        (true, Some(_)) => State::Stale,
        (true, None) => State::Answered,
    };
    reasons.extend(old);
    (state, reasons)
}

/// That some of it is missing, or why all that is missing is held back.
fn missing(lacks: &[Shortfall]) -> Option<Shortfall> {
    let held = lacks.iter().all(|lack| is_held_back(*lack));
    let first = lacks.first()?;
    Some(if held { *first } else { Shortfall::PartMissing })
}

/// A cell of a table that is empty: a row has no answer in one of the columns.
pub(crate) struct Cell<'h, 'a> {
    pub(crate) column: &'a Path,
    pub(crate) row: &'h Held<'a>,
    pub(crate) lack: Shortfall,
}

/// The empty cells of a table: each entry in it has to have all that is asked
/// for. What is asked for in other shapes may come from several entries.
pub(crate) fn empty_cells<'h, 'a>(
    question: &Question,
    parts: &[PathResult<'h, 'a>],
    today: Date,
) -> Vec<Cell<'h, 'a>> {
    if question.answer != AnswerType::Table {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let findings = parts.iter().flat_map(|part| &part.findings);
    let mut rows: Vec<&'h Held<'a>> = findings.map(|finding| finding.held).collect();
    rows.retain(|held| seen.insert(held.entry.id()));
    let cells = parts.iter().flat_map(|part| {
        let findings = part.findings.iter();
        let filled: HashSet<EntryId> = findings.map(|one| one.held.entry.id()).collect();
        let open = rows.iter().filter(|row| !filled.contains(&row.entry.id()));
        let empty = open.filter_map(|row| empty_cell(part, row, today));
        empty.collect::<Vec<_>>()
    });
    cells.collect()
}

/// The cell of a row that has no value in the column.
fn empty_cell<'h, 'a>(
    part: &PathResult<'h, 'a>,
    row: &&'h Held<'a>,
    today: Date,
) -> Option<Cell<'h, 'a>> {
    let is_a_row = row.kind == part.path.kind() && part.path.means_on(&row.body, today);
    if !is_a_row || row.none_known() {
        return None;
    }
    let mut reasons = found(row, part.path).into_iter().filter_map(Result::err);
    Some(Cell {
        column: part.path,
        row,
        lack: reasons.next_back().unwrap_or(Shortfall::Nothing),
    })
}

/// Without any answer a question is held back if any of it is, else not known.
fn unanswered(lacks: &[Shortfall]) -> (State, Shortfall) {
    if let Some(held) = lacks.iter().find(|lack| is_held_back(**lack)) {
        // Somebody who would not say one thing may still be asked the other.
        let open = |lack: &Shortfall| matches!(lack, Shortfall::Nothing | Shortfall::NotAsked);
        if *held == Shortfall::PreferNotToSay && lacks.iter().any(open) {
            return (State::NotKnown, Shortfall::Nothing);
        }
        return (State::Withheld, *held);
    }
    let first = lacks.first().copied().unwrap_or(Shortfall::Nothing);
    // Parts that are open for different reasons have no single reason to name.
    let all_same = lacks.iter().all(|lack| *lack == first);
    let why = if all_same { first } else { Shortfall::Nothing };
    (State::NotKnown, why)
}

/// Whether it is on record, or was asked, and is not to be asked again.
pub(crate) fn is_held_back(lack: Shortfall) -> bool {
    matches!(lack, Shortfall::TooPrivate | Shortfall::PreferNotToSay)
}

/// Why what is there is not taken for the answer, though nothing is missing and
/// nobody disagrees, and whatever its age.
fn doubt(
    question: &Question,
    parts: &[PathResult<'_, '_>],
    chosen: &[String],
) -> Option<Shortfall> {
    let fits = match question.answer {
        // Two choices that fit leave open which of them is meant.
        AnswerType::Choice => chosen.len() == 1,
        AnswerType::Choices => !chosen.is_empty(),
        _ => true,
    };
    if matches!(question.origin, Origin::Evidence(_)) {
        Some(Shortfall::ShowThePaper)
    } else if is_several(question, parts) {
        Some(Shortfall::Several)
    } else if is_mixed(question, parts) {
        Some(Shortfall::PartMissing)
    } else if parts.iter().any(|part| part.other_voice) {
        Some(Shortfall::OtherVoice)
    } else if !fits {
        Some(Shortfall::NoChoiceFits)
    } else if question.answer == AnswerType::Date && parts.iter().any(is_roughly) {
        Some(Shortfall::PartMissing)
    } else {
        None
    }
}

/// Whether a date is known by its year or month only.
fn is_roughly(part: &PathResult<'_, '_>) -> bool {
    part.findings.iter().any(|finding| match finding.says {
        Says::Value(field, json) if matches!(field.0.shape, Shape::PartialDate) => {
            json.as_str().is_some_and(|date| Date::parse(date).is_err())
        }
        _ => false,
    })
}

/// The reason with the earliest day; too old comes before past its review.
pub(super) fn oldest(reasons: impl Iterator<Item = Shortfall>) -> Option<Shortfall> {
    reasons.min_by_key(|why| match why {
        Shortfall::TooOld { since } => (0, Some(*since)),
        Shortfall::PastReview { due } => (1, Some(*due)),
        _ => (2, None),
    })
}

/// The values of the form's choices that the parts mean, in the form's order.
pub(super) fn chosen(question: &Question, parts: &[PathResult<'_, '_>]) -> Vec<String> {
    let findings = parts.iter().flat_map(|part| &part.findings);
    let names: Vec<&str> = findings.flat_map(|finding| names(finding.says)).collect();
    let meant = question.choices.iter().filter(|choice| {
        // Without `from`, the agency's value is itself the name in the record.
        if choice.from.is_empty() {
            names.contains(&choice.value.as_str())
        } else {
            choice
                .from
                .iter()
                .any(|from| names.contains(&from.as_str()))
        }
    });
    meant.map(|choice| choice.value.clone()).collect()
}

/// The names that a value has in the record.
fn names(says: Says<'_>) -> Vec<&str> {
    match says {
        Says::None | Says::NoneKnown => vec!["none"],
        Says::Whole => Vec::new(),
        Says::Value(_, Json::Array(items)) => items.iter().filter_map(Json::as_str).collect(),
        Says::Value(_, Json::Bool(yes)) => vec![if *yes { "yes" } else { "no" }],
        Says::Value(_, json) => json.as_str().into_iter().collect(),
    }
}

/// The one value that a single part gives, where it is not words.
pub(super) fn value(parts: &[PathResult<'_, '_>]) -> Option<Json> {
    let [part] = parts else {
        return None;
    };
    let first = part.findings.first()?;
    let Says::Value(field, json) = first.says else {
        return None;
    };
    let alone = part
        .findings
        .iter()
        .all(|finding| finding.says == first.says);
    (alone && !is_words(field.0.shape)).then(|| json.clone())
}
