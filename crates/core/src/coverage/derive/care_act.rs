//! The outcomes of the Care and Support (Eligibility Criteria) Regulations
//! 2015 (SI 2015/313), regulation 2(2), for which help is on record. [`Domain`]
//! knows which activity belongs to which outcome. Nothing is judged: whether a
//! need is eligible is for the council.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::super::path_result::too_old;
use super::super::{Given, Held, Lookup};
use super::{Follows, Shortfall, Sources, State, oldest};
use crate::form::Question;
use crate::kind::{CareActOutcome, Domain, Kind};
use crate::value::Date;

pub(super) fn outcomes<'h, 'a>(
    sources: &Sources<'_, 'h, 'a>,
    weakest: (State, Option<Shortfall>),
    (lookup, today): (&Lookup<'h, 'a>, Date),
) -> Follows<'h, 'a> {
    let questions = sources.iter().map(|source| source.answer.question);
    let activities: Vec<Activity<'_, 'h, 'a>> = questions
        .flat_map(|question| activities(question, sources, lookup))
        .collect();
    let mut given: Vec<Given<'a>> = Vec::new();
    for wanted in CareActOutcome::ALL {
        let mut seen = BTreeSet::new();
        let behind = activities.iter().filter(|activity| {
            needs_help(activity.held) && outcome(activity.held).as_ref() == Some(wanted)
        });
        let once = behind.filter(|activity| seen.insert(activity.held.entry.id()));
        given.extend(once.map(|activity| activity.given(wanted, today)));
    }
    let mut follows = Follows::nothing(None);
    // The form may ask for other fields than those that decide here.
    let old = oldest(activities.iter().filter_map(|one| one.too_old(today)));
    if let (State::Derived, Some(old)) = (weakest.0, old) {
        follows.judged = Some((State::Stale, Some(old)));
    }
    follows.lines = super::super::render::lines(&given);
    follows.given = given;
    // The activities are on record, and none of them needs help: that is an answer.
    if follows.lines.is_empty() {
        follows.lines = vec!["None".to_owned()];
        follows.given = super::given(sources);
    }
    follows
}

/// An activity that a question looks at.
struct Activity<'w, 'h, 'a> {
    question: &'a Question,
    held: &'h Held<'a>,
    /// What the answers say of it.
    own: Vec<&'w Given<'a>>,
}

impl<'a> Activity<'_, '_, 'a> {
    fn given(&self, wanted: &CareActOutcome, today: Date) -> Given<'a> {
        let own = self.own.iter();
        let days = own.clone().map(|given| given.as_of);
        let again = own.clone().filter_map(|given| given.again);
        Given {
            text: sentence(wanted.says()),
            entry: self.held.entry,
            as_of: days.chain([self.since()]).min().unwrap_or(self.held.as_of),
            differs: own.clone().any(|given| given.differs),
            again: oldest(again.chain(self.too_old(today))),
        }
    }

    /// Since when the entry says what decides.
    fn since(&self) -> Date {
        self.held.since_of(&DECIDE)
    }

    /// Whether that is older than the question takes, though the answer to it is not.
    fn too_old(&self, today: Date) -> Option<Shortfall> {
        let since = self.since();
        // What the entry says by itself was judged where the question was answered.
        let is_older = !self.own.is_empty() && since < self.held.as_of;
        too_old(
            since,
            self.question.max_age_days.filter(|_| is_older),
            today,
        )
    }
}

/// The activities that a question looks at, and that may be handed over.
fn activities<'w, 'h, 'a>(
    question: &'a Question,
    sources: &Sources<'w, 'h, 'a>,
    lookup: &Lookup<'h, 'a>,
) -> Vec<Activity<'w, 'h, 'a>> {
    let paths = question.paths().iter();
    let paths = paths.filter(|path| path.kind() == Kind::Function);
    let fits = paths.filter_map(|path| lookup.fits(question.subject, path));
    let usable = fits.flatten().filter(|held| lookup.may_use(question, held));
    let activity = |held: &'h Held<'a>| {
        let answers = sources.iter().flat_map(|source| &source.answer.given);
        Activity {
            question,
            held,
            own: answers.filter(|given| given.entry == held.entry).collect(),
        }
    };
    usable.map(activity).collect()
}

/// The fields that decide whether help is needed.
const DECIDE: [&str; 3] = ["ability", "help_needed", "why"];

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
