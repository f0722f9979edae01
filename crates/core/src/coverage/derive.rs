//! Answers that follow from other answers (docs/forms.md, Derived answers).

mod age;
mod care_act;
mod count;
mod lives_alone;
mod recent;
mod yes_if_any;

use serde_json::Value as Json;

use super::assess::{is_held_back, oldest};
use super::path_result::PathResult;
use super::worked::{Worked, without};
use super::{Answer, Given, Lookup, Shortfall, State, render};
use crate::form::{AnswerType, Derivation, Question, Rule};
use crate::value::Date;

/// What a rule makes of the answers that it is given.
struct Follows<'h, 'a> {
    lines: Vec<String>,
    value: Option<Json>,
    given: Vec<Given<'a>>,
    /// What is left for a rule that follows from this answer.
    parts: Vec<PathResult<'h, 'a>>,
    /// Where it is other than the weakest of the sources.
    judged: Option<(State, Option<Shortfall>)>,
}

type Sources<'w, 'h, 'a> = [&'w Worked<'h, 'a>];

/// The answer to a derived question.
pub(super) fn derived<'h, 'a>(
    question: &'a Question,
    derivation: &'a Derivation,
    sources: &Sources<'_, 'h, 'a>,
    (lookup, today): (&Lookup<'h, 'a>, Date),
) -> Worked<'h, 'a> {
    let weakest = weakest(sources);
    // `yes_if_any` gives a reason of its own where all its sources are open.
    let follows = if is_open(weakest.0) && derivation.rule != Rule::YesIfAny {
        Follows::nothing(None)
    } else {
        match derivation.rule {
            Rule::Age => age::age(sources, weakest, today),
            Rule::LivesAlone => lives_alone::lives_alone(sources, lookup),
            Rule::YesIfAny => yes_if_any::yes_if_any(sources, weakest),
            Rule::Count => count::count(sources),
            Rule::Last12Months => recent::last_12_months(sources, weakest, today),
            Rule::CareActOutcomes => care_act::outcomes(sources, weakest, (lookup, today)),
            Rule::Joined => joined(sources),
        }
    };
    let (mut state, mut why) = follows.judged.unwrap_or(weakest);
    let chosen = chosen(question, follows.value.as_ref());
    if question.answer == AnswerType::Choice && chosen.len() != 1 && !is_open(state) {
        (state, why) = (State::Partly, why.or(Some(Shortfall::NoChoiceFits)));
    }
    let mut reasons = reasons(sources, state, why);
    let also = reasons.split_off(reasons.len().min(1));
    let shortfall = reasons.pop();
    let answer = Answer {
        also,
        chosen,
        lines: follows.lines,
        value: follows.value,
        given: follows.given,
        follows_from: derivation.from.iter().map(String::as_str).collect(),
        ..without(question, state, shortfall)
    };
    Worked {
        answer,
        parts: follows.parts,
    }
}

/// The values of the choices that mean this yes or no.
fn chosen(question: &Question, value: Option<&Json>) -> Vec<String> {
    let meant = match value {
        Some(Json::Bool(true)) => "yes",
        Some(Json::Bool(false)) => "no",
        _ => return Vec::new(),
    };
    let choices = question.choices.iter();
    let fitting = choices.filter(|choice| match choice.from.as_slice() {
        [] => choice.value == meant,
        from => from.iter().any(|name| name == meant),
    });
    fitting.map(|choice| choice.value.clone()).collect()
}

impl<'h, 'a> Follows<'h, 'a> {
    /// No answer, for this reason or else for that of the sources.
    fn nothing(why: Option<Shortfall>) -> Self {
        Self {
            lines: Vec::new(),
            value: None,
            given: Vec::new(),
            parts: Vec::new(),
            judged: why.map(|why| (State::NotKnown, Some(why))),
        }
    }

    /// One short answer from all that the sources gave.
    fn short(line: String, value: Option<Json>, sources: &Sources<'_, 'h, 'a>) -> Self {
        Self {
            lines: vec![line],
            value,
            given: given(sources),
            parts: Vec::new(),
            judged: None,
        }
    }

    fn yes_no(yes: bool, sources: &Sources<'_, 'h, 'a>) -> Self {
        let line = if yes { "yes" } else { "no" };
        Self::short(line.to_owned(), Some(Json::Bool(yes)), sources)
    }
}

fn given<'a>(sources: &Sources<'_, '_, 'a>) -> Vec<Given<'a>> {
    let given = sources.iter().flat_map(|source| &source.answer.given);
    given.cloned().collect()
}

fn joined<'h, 'a>(sources: &Sources<'_, 'h, 'a>) -> Follows<'h, 'a> {
    let lines = sources.iter().flat_map(|source| &source.answer.lines);
    let parts = sources.iter().flat_map(|source| &source.parts);
    Follows {
        lines: lines.cloned().collect(),
        value: None,
        given: given(sources),
        parts: parts.cloned().collect(),
        judged: None,
    }
}

/// Whether there is nothing that a rule could use.
fn is_open(state: State) -> bool {
    // What stands on the form alone is out of reach of a rule.
    matches!(state, State::NotKnown | State::Withheld | State::FormOnly)
}

/// How far answers together are known: as the weakest of them, and partly if
/// some are known and some are not.
fn weakest(sources: &Sources<'_, '_, '_>) -> (State, Option<Shortfall>) {
    let of = |wanted: fn(State) -> bool| {
        let answers = sources.iter().map(|source| &source.answer);
        answers.into_iter().find(|answer| wanted(answer.state))
    };
    let missing = of(|state| matches!(state, State::NotKnown | State::FormOnly));
    let held = of(|state| state == State::Withheld);
    let partly = of(|state| state == State::Partly);
    if of(|state| !is_open(state)).is_none() {
        return match (held, missing.and_then(|answer| answer.shortfall)) {
            // Asking again would not bring out what is held back.
            (Some(held), _) => (State::Withheld, held.shortfall),
            (None, why) => (State::NotKnown, why.or(Some(Shortfall::Nothing))),
        };
    }
    // Some known and some not makes a part, whatever is wrong with the rest.
    if missing.is_some() {
        return (State::Partly, Some(Shortfall::PartMissing));
    }
    // With some of it held back, the rest must not pass for the whole.
    if let Some(weak) = held.or(partly) {
        return (State::Partly, weak.shortfall);
    }
    match of(|state| state == State::Stale) {
        Some(stale) => (State::Stale, stale.shortfall),
        None => (State::Derived, None),
    }
}

/// Every reason why an answer that follows is not sure, the weightiest first.
/// A dispute behind it always comes first, and what is to be checked again last.
fn reasons(sources: &Sources<'_, '_, '_>, state: State, why: Option<Shortfall>) -> Vec<Shortfall> {
    let mut reasons: Vec<Shortfall> = why.into_iter().collect();
    if state == State::Partly {
        let behind = sources.iter().flat_map(|source| source.answer.reasons());
        let behind: Vec<Shortfall> = behind.collect();
        // The weakest source may lack a part while another is disputed: both count.
        if behind.contains(&Shortfall::Disputed) && why != Some(Shortfall::Disputed) {
            reasons.insert(0, Shortfall::Disputed);
        }
        let lacks = behind.contains(&Shortfall::PartMissing);
        if lacks && !reasons.contains(&Shortfall::PartMissing) {
            reasons.push(Shortfall::PartMissing);
        }
        let old = behind.into_iter().filter(|why| why.is_age());
        reasons.extend(oldest(old).filter(|old| !reasons.contains(old)));
    }
    reasons
}

/// Whether a reason leaves nothing to be asked.
fn never_asked(why: Option<Shortfall>) -> bool {
    why.is_some_and(is_held_back)
}

/// The lines of some parts of one source, as its own question wants them.
fn given_by<'a>(source: &Worked<'_, 'a>, parts: &[PathResult<'_, 'a>]) -> Vec<Given<'a>> {
    render::given(source.answer.question.answer, parts, &[])
}
