//! Each fact that came in beside what the family has, in words.

use std::collections::BTreeMap;

use carewallet_app::receive::{Arrival, Fact, Judgement, Judgements};
use carewallet_app::wording::entry::source;
use carewallet_core::attribution::Names;
use carewallet_core::kind::Decided;
use carewallet_core::review::Finding;
use carewallet_core::value::Date;
use carewallet_core::{Entry, EntryId};

use super::judged::{self, LATER, NOT_SO, REFUSE, TAKE};
use crate::pages::card::{Card, Mark, says};
use crate::pages::whom;
use crate::visit::Visit;
use carewallet_screen::{Words, english};

/// Facts of one sort.
pub(super) struct Group {
    pub(super) heading: &'static str,
    pub(super) facts: Vec<FactRow>,
}

/// A fact, beside what the family has.
pub(super) struct FactRow {
    pub(super) number: usize,
    pub(super) title: String,
    pub(super) about: String,
    /// How it stands to the record, in words.
    pub(super) state: &'static str,
    pub(super) theirs: Card,
    pub(super) ours: Vec<Card>,
    /// Facts of the same sheet that contradict it.
    pub(super) at_odds: Vec<Card>,
    pub(super) choices: Vec<Choice>,
    pub(super) note: String,
    pub(super) is_wrong: bool,
}

/// A way to decide about a fact.
pub(super) struct Choice {
    pub(super) value: &'static str,
    pub(super) words: &'static str,
    pub(super) is_chosen: bool,
}

/// What was chosen so far.
pub(super) struct Choosing<'a> {
    pub(super) words: &'a Words,
    /// In a form that cannot be used.
    pub(super) typed: Option<&'a Visit>,
    /// Before.
    pub(super) judged: Judgements,
    pub(super) today: Date,
}

/// Whether a finding belongs to a group.
type Fits = fn(&Finding) -> bool;

// What contradicts the record comes first: the family has to look at it.
const GROUPS: [(&str, Fits); 5] = [
    (english("Contradicts what you have"), |finding| {
        matches!(finding, Finding::Differs(_))
    }),
    (
        english("A later statement of whoever said it before"),
        |finding| matches!(finding, Finding::Later(_)),
    ),
    (english("New"), |finding| *finding == Finding::New),
    (english("Says more than what you have"), |finding| {
        matches!(finding, Finding::Adds(_))
    }),
    (english("Says the same as what you have"), |finding| {
        matches!(finding, Finding::Same(_))
    }),
];

/// The open facts, by what they would change.
pub(super) fn groups(
    arrival: &Arrival<'_>,
    open: &[Fact<'_>],
    choosing: &Choosing<'_>,
) -> Vec<Group> {
    let names = Speakers {
        of_share: Names::from_share(&arrival.share),
        of_record: Names::from_entries(arrival.contents.record().entries()),
    };
    let groups = GROUPS.into_iter().map(|(heading, fits)| {
        let some = open.iter().filter(|fact| fits(fact.finding));
        let facts = some.map(|fact| row(arrival, fact, &names, choosing));
        Group {
            heading,
            facts: facts.collect(),
        }
    });
    groups.filter(|group| !group.facts.is_empty()).collect()
}

/// Who the speakers are: those of an agency's share may be unknown to the wallet.
struct Speakers {
    of_share: Names,
    of_record: Names,
}

fn row(
    arrival: &Arrival<'_>,
    fact: &Fact<'_>,
    names: &Speakers,
    choosing: &Choosing<'_>,
) -> FactRow {
    let (state, ids) = standing(arrival, fact);
    let ours = ids.iter().filter_map(|id| arrival.contents.get(id));
    let at_odds = arrival.share.entries.iter();
    let at_odds = at_odds.filter(|entry| fact.at_odds.contains(&entry.id()));
    let (chosen, note) = choosing.of(fact.number);
    FactRow {
        number: fact.number,
        title: choosing.words.title(fact.entry),
        about: whom(choosing.words, &arrival.people, fact.entry.about()),
        state,
        theirs: card(choosing.words, fact.entry, &names.of_share, choosing.today),
        ours: ours
            .map(|entry| card(choosing.words, entry, &names.of_record, choosing.today))
            .collect(),
        at_odds: at_odds
            .map(|entry| card(choosing.words, entry, &names.of_share, choosing.today))
            .collect(),
        choices: choices(fact, chosen.as_deref()),
        is_wrong: choosing
            .typed
            .is_some_and(|visit| judged::judged(choosing.words, fact, visit).is_err()),
        note,
    }
}

/// How a fact stands to the record, and to what of it.
fn standing<'a>(arrival: &Arrival<'_>, fact: &Fact<'a>) -> (&'static str, &'a [EntryId]) {
    match fact.finding {
        Finding::New | Finding::Held if fact.at_odds.is_empty() => (english("New"), &[]),
        Finding::New | Finding::Held => (english("New, but the sheet contradicts itself"), &[]),
        Finding::Differs(ids) if excludes(arrival, fact.entry, ids) => {
            (english("Contradicts: one says that there is none"), ids)
        }
        Finding::Differs(ids) => (english("Contradicts"), ids),
        Finding::Later(ids) => (english("A later statement"), ids),
        Finding::Adds(ids) => (english("Says more"), ids),
        Finding::Same(id) => (english("The same"), std::slice::from_ref(id)),
    }
}

/// Whether one says that there is none, where another names one.
fn excludes(arrival: &Arrival<'_>, entry: &Entry, ids: &[EntryId]) -> bool {
    let none = |entry: &Entry| {
        let body = entry.body();
        body.is_some_and(|body| body.to_value().get("none_known").is_some())
    };
    let held = ids.iter().filter_map(|id| arrival.contents.get(id));
    held.map(none).any(|held| held != none(entry))
}

fn card(words: &Words, entry: &Entry, names: &Names, today: Date) -> Card {
    let (own, lines) = says(words, entry);
    let unlikely = entry.unlikely(today).into_iter();
    Card {
        handle: String::new(),
        title: words.title(entry),
        own,
        lines,
        by: entry.envelope().said_by.as_str().to_owned(),
        source: source(words, entry.envelope(), names),
        also: Vec::new(),
        marks: unlikely
            .map(|odd| Mark {
                words: words
                    .say("Please check: {odd}")
                    .set("odd", odd.says())
                    .to_string(),
                other: None,
            })
            .collect(),
        fate: None,
        attachments: Vec::new(),
    }
}

fn choices(fact: &Fact<'_>, chosen: Option<&str>) -> Vec<Choice> {
    let takes = match fact.finding {
        Finding::Differs(_) => english("Take it over beside yours: both will stand"),
        Finding::Later(_) => english("Take it over: it stands in place of what they said before"),
        _ if !fact.at_odds.is_empty() => {
            english("Take it over, although the sheet contradicts itself")
        }
        _ => english("Take it over"),
    };
    let all = [
        (TAKE, takes),
        (LATER, english("Not now: ask me again later")),
        (REFUSE, english("Do not take it over")),
        (NOT_SO, english("It is not so: tell them")),
    ];
    let choices = all.into_iter().map(|(value, words)| Choice {
        value,
        words,
        is_chosen: chosen == Some(value),
    });
    choices.collect()
}

impl Choosing<'_> {
    /// What was chosen for a fact, and the note.
    fn of(&self, number: usize) -> (Option<String>, String) {
        if let Some(visit) = self.typed {
            let chosen = visit.given(&format!("fact-{number}")).map(str::to_owned);
            return (chosen, visit.field(&format!("note-{number}")).to_owned());
        }
        let Some(Judgement { decided, note }) = self.judged.get(&number) else {
            return (None, String::new());
        };
        let value = match decided {
            Decided::Taken => TAKE,
            Decided::Later => LATER,
            Decided::Refused => REFUSE,
            Decided::NotSo => NOT_SO,
        };
        let note = note.as_ref().map_or("", |note| note.as_str());
        (Some(value.to_owned()), note.to_owned())
    }
}

/// What nothing is to be decided about, counted.
pub(super) fn rest(words: &Words, arrival: &Arrival<'_>) -> Vec<String> {
    let mut before: BTreeMap<Decided, usize> = BTreeMap::new();
    let decided = arrival.facts().filter(|fact| !fact.is_on_record());
    for judgement in decided.filter_map(|fact| fact.before) {
        *before.entry(judgement.decided).or_default() += 1;
    }
    let number = |decided: Decided| before.get(&decided).copied().unwrap_or_default();
    let rest = [
        (
            english("{facts} facts are in the record already, just like this."),
            arrival.facts().filter(Fact::is_on_record).count(),
        ),
        (
            english("You did not take over {facts} facts before."),
            number(Decided::Refused),
        ),
        (
            english("You said before of {facts} facts: not so."),
            number(Decided::NotSo),
        ),
    ];
    let rest = rest.into_iter().filter(|(_, facts)| *facts > 0);
    rest.map(|(line, facts)| words.say(line).set("facts", facts).to_string())
        .collect()
}
