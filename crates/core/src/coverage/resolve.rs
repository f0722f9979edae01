//! One answer to each question of a form.

use std::collections::{BTreeMap, BTreeSet};

use super::path_result::PathResult;
use super::worked::{Worked, without};
use super::{Answer, Coverage, Evidence, FormContext, Lookup, Shortfall, State};
use super::{assess, derive, missing, render};
use crate::form::{Form, Origin, Question};
use crate::kind::Kind;
use crate::path::Path;
use crate::record::Record;
use crate::value::Date;

pub(super) fn all<'a>(form: &'a Form, record: &Record<'a>, context: &FormContext) -> Coverage<'a> {
    let evidence = Evidence::gather(record, &kinds_asked(form.questions()), Some(context.today));
    let lookup = Lookup::new(&evidence, context);
    let questions: Vec<&Question> = form.questions().collect();
    let mut worked: Vec<Option<Worked<'_, 'a>>> = questions
        .iter()
        .map(|question| direct(question, &lookup, context.today))
        .collect();
    follow(&questions, &mut worked, &lookup, context.today);
    let answers = questions.iter().zip(worked).map(|(question, worked)| {
        worked.map_or_else(
            // Not reached: a form that was read has no circles, so each rule gets its sources.
            || without(question, State::NotKnown, Some(Shortfall::Unmapped)),
            |worked| worked.answer,
        )
    });
    Coverage {
        form,
        answers: answers.collect(),
    }
}

/// The kinds whose bodies have to be read for these questions.
pub(crate) fn kinds_asked<'q>(questions: impl Iterator<Item = &'q Question>) -> BTreeSet<Kind> {
    let asked = questions.flat_map(Question::places).map(|path| path.kind());
    // Names say who cares for whom, and the household says who lives here.
    asked.chain([Kind::Person, Kind::Household]).collect()
}

/// The parts of a question, one for each of some paths of it.
pub(crate) fn parts_of<'h, 'a>(
    question: &'a Question,
    paths: &'a [Path],
    lookup: &Lookup<'h, 'a>,
    today: Date,
) -> Vec<PathResult<'h, 'a>> {
    let parts = paths.iter();
    parts
        .map(|path| PathResult::of(lookup, question, path, today))
        .collect()
}

/// What stands at a question's own places. Places that hold only a part of the
/// answer count while some of what is asked for is missing.
fn own<'h, 'a>(question: &'a Question, lookup: &Lookup<'h, 'a>, today: Date) -> Worked<'h, 'a> {
    let parts = parts_of(question, question.paths(), lookup, today);
    let mut asides = Vec::new();
    // A full answer at the question's own path needs no hint from elsewhere.
    if parts.is_empty() || parts.iter().any(|part| part.lack.is_some()) {
        asides = parts_of(question, &question.partly, lookup, today);
        // An aside is never asked for, so an empty one is no shortfall.
        asides.retain(|part| part.lack.is_none());
    }
    let answer = from_parts(question, &parts, &asides, today);
    Worked { answer, parts }
}

/// The answer to a question, unless it follows from others.
fn direct<'h, 'a>(
    question: &'a Question,
    lookup: &Lookup<'h, 'a>,
    today: Date,
) -> Option<Worked<'h, 'a>> {
    let answer = match &question.origin {
        Origin::Derived(_) => return None,
        Origin::FormOnly => without(question, State::FormOnly, None),
        Origin::Unmapped => without(question, State::NotKnown, Some(Shortfall::Unmapped)),
        Origin::Record(_) | Origin::Evidence(_) => return Some(own(question, lookup, today)),
    };
    Some(Worked {
        answer,
        parts: Vec::new(),
    })
}

fn from_parts<'h, 'a>(
    question: &'a Question,
    parts: &[PathResult<'h, 'a>],
    asides: &[PathResult<'h, 'a>],
    today: Date,
) -> Answer<'a> {
    let chosen = assess::chosen(question, parts);
    let (state, mut reasons) = assess::assess(question, (parts, asides), &chosen, today);
    let given = if matches!(question.origin, Origin::Evidence(_)) {
        render::given(question.answer, &wholes(parts), &[])
    } else {
        render::given(question.answer, parts, asides)
    };
    let also = reasons.split_off(reasons.len().min(1));
    let missing = missing::missing(question, (parts, asides), today);
    Answer {
        also,
        // Naming what is missing helps only where something else is there.
        missing: if state == State::Partly {
            missing
        } else {
            Vec::new()
        },
        lines: render::lines(&given),
        chosen,
        value: assess::value(parts),
        given,
        ..without(question, state, reasons.pop())
    }
}

/// A paper is listed with all that is known of it, such as where the original is.
fn wholes<'h, 'a>(parts: &[PathResult<'h, 'a>]) -> Vec<PathResult<'h, 'a>> {
    let mut parts = parts.to_vec();
    parts.iter_mut().for_each(PathResult::make_whole);
    parts
}

/// Works out the derived answers, each after those that it follows from.
fn follow<'h, 'a>(
    questions: &[&'a Question],
    worked: &mut [Option<Worked<'h, 'a>>],
    lookup: &Lookup<'h, 'a>,
    today: Date,
) {
    let places: BTreeMap<&str, usize> = (0..)
        .zip(questions)
        .map(|(at, question)| (question.id.as_str(), at))
        .collect();
    // A source may stand further down the form than what follows from it, so go
    // round until nothing moves.
    loop {
        let mut moved = false;
        for (at, question) in questions.iter().enumerate() {
            let Origin::Derived(derivation) = &question.origin else {
                continue;
            };
            if worked[at].is_some() {
                continue;
            }
            if !derivation.paths.is_empty() {
                let source = own(question, lookup, today);
                let found = derive::derived(question, derivation, &[&source], (lookup, today));
                worked[at] = Some(found);
                moved = true;
                continue;
            }
            let sources = derivation.from.iter().map(|id| {
                let source = places.get(id.as_str())?;
                worked[*source].as_ref()
            });
            if let Some(sources) = sources.collect::<Option<Vec<_>>>() {
                let found = derive::derived(question, derivation, &sources, (lookup, today));
                worked[at] = Some(found);
                moved = true;
            }
        }
        if !moved {
            return;
        }
    }
}
