//! The outcomes of the Care and Support (Eligibility Criteria) Regulations
//! 2015 (SI 2015/313), regulation 2(2), for which help is on record. [`Domain`]
//! knows which activity belongs to which outcome. Nothing is judged: whether a
//! need is eligible is for the council.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::super::{Given, Held, Lookup};
use super::{Follows, Sources};
use crate::form::Question;
use crate::kind::{CareActOutcome, Domain, Kind};

pub(super) fn outcomes<'h, 'a>(
    sources: &Sources<'_, 'h, 'a>,
    lookup: &Lookup<'h, 'a>,
) -> Follows<'h, 'a> {
    let questions = sources.iter().map(|source| source.answer.question);
    let needs: Vec<(CareActOutcome, &Held<'a>)> = questions
        .flat_map(|question| activities(question, lookup))
        .filter(|held| needs_help(held))
        .filter_map(|held| Some((outcome(held)?, held)))
        .collect();
    let mut given: Vec<Given<'a>> = Vec::new();
    for wanted in CareActOutcome::ALL {
        let mut seen = BTreeSet::new();
        let behind = needs.iter().filter(|(of, _)| of == wanted);
        let once = behind.filter(|(_, held)| seen.insert(held.entry.id()));
        given.extend(once.map(|(_, held)| {
            let answers = sources.iter().flat_map(|source| &source.answer.given);
            let mut own = answers.filter(|given| given.entry == held.entry);
            Given {
                text: sentence(wanted.says()),
                entry: held.entry,
                as_of: held.as_of,
                differs: own.clone().any(|given| given.differs),
                again: own.find_map(|given| given.again),
            }
        }));
    }
    let mut follows = Follows::nothing(None);
    follows.lines = super::super::render::lines(&given);
    follows.given = given;
    // The activities are on record, and none of them needs help: that is an answer.
    if follows.lines.is_empty() {
        follows.lines = vec!["None".to_owned()];
        follows.given = super::given(sources);
    }
    follows
}

/// The activities that a question looks at, and that may be handed over.
fn activities<'h, 'a>(question: &Question, lookup: &Lookup<'h, 'a>) -> Vec<&'h Held<'a>> {
    let paths = question.paths().iter();
    let paths = paths.filter(|path| path.kind() == Kind::Function);
    let fits = paths.filter_map(|path| lookup.fits(question.subject, path));
    fits.flatten()
        .filter(|held| lookup.may_use(question, held))
        .collect()
}

fn outcome(held: &Held<'_>) -> Option<CareActOutcome> {
    let domain = held.body.get("domain")?.as_str()?;
    Domain::parse(domain).ok()?.care_act_outcome()
}

/// Whether help is on record: it is not done alone, or the entry names the help
/// or the reason for it.
fn needs_help(held: &Held<'_>) -> bool {
    let ability = held.body.get("ability").and_then(Json::as_str);
    let has_words = |name: &str| {
        let json = held.body.get(name);
        // An object is one of the answers without words, such as "none".
        json.is_some_and(|json| !json.is_object())
    };
    ability.is_some_and(|ability| ability != "alone")
        || has_words("help_needed")
        || has_words("why")
}

fn sentence(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}
