//! Yes if one of some questions has an answer other than none or no; no if
//! all of them have.

use serde_json::Value as Json;

use super::super::says::Says;
use super::super::worked::Worked;
use super::{Follows, Shortfall, Sources, State, is_open, never_asked};
use crate::kind::key;

pub(super) fn yes_if_any<'h, 'a>(
    sources: &Sources<'_, 'h, 'a>,
    weakest: (State, Option<Shortfall>),
) -> Follows<'h, 'a> {
    let known = |source: &&&Worked<'h, 'a>| !is_open(source.answer.state);
    let yes = sources.iter().filter(known).filter(|s| is_something(s));
    let yes: Vec<&Worked<'h, 'a>> = yes.copied().collect();
    if !yes.is_empty() {
        let mut follows = Follows::yes_no(true, &yes);
        // One sure yes is enough, so the surest source decides and not the weakest.
        let surest = yes.iter().map(|source| &source.answer);
        let surest = surest.min_by_key(|answer| surety(answer.state));
        follows.judged = surest.map(|answer| match answer.state {
            State::Answered | State::Derived => (State::Derived, None),
            state => (state, answer.shortfall),
        });
        return follows;
    }
    // Without a yes, a single open question keeps the answer open: it might be a yes.
    let open: Vec<_> = sources.iter().filter(|s| is_open(s.answer.state)).collect();
    let asked = open.iter().find(|s| !never_asked(s.answer.shortfall));
    match (asked, open.first()) {
        (Some(source), _) => Follows::nothing(source.answer.shortfall.or(Some(Shortfall::Nothing))),
        (None, Some(held)) => Follows {
            judged: Some((State::Withheld, held.answer.shortfall)),
            ..Follows::nothing(None)
        },
        (None, None) if is_open(weakest.0) => Follows::nothing(None),
        (None, None) => Follows::yes_no(false, sources),
    }
}

fn surety(state: State) -> u8 {
    match state {
        State::Answered | State::Derived => 0,
        State::Stale => 1,
        _ => 2,
    }
}

fn is_something(source: &Worked<'_, '_>) -> bool {
    let mut findings = source
        .parts
        .iter()
        .flat_map(|part| &part.findings)
        .peekable();
    if findings.peek().is_some() {
        return findings.any(|finding| match finding.says {
            Says::None | Says::NoneKnown => false,
            Says::Whole => true,
            Says::Value(_, json) => means_some(json),
        });
    }
    // A derived source may have no findings: then its value or its words decide.
    let value = source.answer.value.as_ref();
    value.map_or_else(
        || source.answer.lines.iter().any(|line| words_mean_some(line)),
        means_some,
    )
}

fn means_some(json: &Json) -> bool {
    match json {
        Json::Bool(yes) => *yes,
        // "0 times a night" is a no.
        Json::Number(number) => number.as_u64() != Some(0),
        Json::String(words) => words_mean_some(words),
        _ => true,
    }
}

fn words_mean_some(words: &str) -> bool {
    let words = key(words);
    let words = words.trim_end_matches('.');
    !["no", "none", "none known", "0"].contains(&words)
}
