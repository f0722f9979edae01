//! The protocol: an agency comes with its form, finds what the record answers,
//! asks what is left, and what is said goes into the record. Nothing else does.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::coverage::{Answer, Audience, Tally};
use carewallet_core::entry::{Draft, EntryWriter};
use carewallet_core::form::{Form, Origin, Question, by_id};
use carewallet_core::value::{Date, Timestamp};
use carewallet_core::{Body, Coverage, Entry, FormContext, Kind, Record};
use carewallet_testkit::{SeededRng, keys};
use serde_json::{Map, Value as Json};

use super::known::{self, Known};

/// One agency's visit.
pub struct Visit {
    pub form: &'static Form,
    /// What the record answered before anybody was asked.
    pub tally: Tally,
    /// Facts that the visit added to the record.
    pub added: usize,
}

/// A household's record, as it grows.
pub struct Story {
    known: Vec<Known>,
    /// What is on record of each thing known, and the entry that says so.
    told: BTreeMap<usize, (Map<String, Json>, carewallet_core::EntryId)>,
    entries: Vec<Entry>,
    random: SeededRng,
}

/// The first visit.
const FIRST: &str = "2026-03-02";

impl Story {
    /// The visits of these agencies, so many days apart.
    pub fn told(forms: &[&str], days: i32) -> Vec<Visit> {
        let mut story = Self {
            known: known::all(),
            told: BTreeMap::new(),
            entries: Vec::new(),
            random: SeededRng::new(7),
        };
        let first = Date::parse(FIRST).unwrap();
        let days = (0..).map(|number| first.plus_days(number * days).unwrap());
        let visits = forms.iter().zip(days);
        visits
            .map(|(form, day)| story.visit(by_id(form).unwrap(), day))
            .collect()
    }

    fn visit(&mut self, form: &'static Form, day: Date) -> Visit {
        let before = self.coverage(form, day, |coverage| {
            let gap = coverage.gap().map(|answer| asked(form, answer)).collect();
            (coverage.tally(), gap)
        });
        let (tally, gap): (Tally, Vec<Vec<&Question>>) = before;
        let mut added = 0;
        for question in gap.into_iter().flatten() {
            added += self.ask(question, day);
        }
        Visit { form, tally, added }
    }

    fn coverage<T>(
        &self,
        form: &'static Form,
        day: Date,
        with: impl FnOnce(&Coverage<'_>) -> T,
    ) -> T {
        let holders = BTreeSet::from([keys::holder().public_key().id()]);
        let record = Record::from_entries(&self.entries, &holders);
        let asking = FormContext {
            about: known::margaret(),
            carer: Some(known::sarah()),
            // The family names these; key safe, money and documents stay back.
            sees: Audience::Agency(BTreeSet::from([Kind::Household, Kind::Carer])),
            today: day,
        };
        with(&Coverage::resolve(form, &record, &asking))
    }

    /// Writes down what the household says to a question; gives how many facts
    /// are new on record.
    fn ask(&mut self, question: &Question, day: Date) -> usize {
        let mut added = 0;
        for path in question.written_at() {
            for number in 0..self.known.len() {
                let known = &self.known[number];
                if !known.is_for(question) {
                    continue;
                }
                if let Some(said) = known.said_at(path) {
                    added += self.write(number, said, day);
                }
            }
        }
        added
    }

    fn write(&mut self, number: usize, said: Map<String, Json>, day: Date) -> usize {
        let known = &self.known[number];
        let (mut body, replaced) = match self.told.get(&number) {
            Some((body, id)) => (body.clone(), Some(*id)),
            None => (Map::new(), None),
        };
        let before = facts(&body);
        merge(&mut body, said);
        let json = Json::Object(body.clone()).to_string();
        let typed = Body::from_json(known.kind, &json).unwrap_or_else(|e| panic!("{e}: {json}"));
        let mut draft = Draft::new(
            known.about.clone(),
            typed,
            known.voice,
            known.said_by.clone(),
        );
        draft.replaces.extend(replaced);
        let seconds = self.entries.len() as i64;
        let morning = Timestamp::parse(&format!("{}T09:00:00Z", day.written())).unwrap();
        let mut pen = EntryWriter {
            key_id: keys::holder().public_key().id(),
            now: Timestamp::from_unix_seconds(morning.unix_seconds() + seconds).unwrap(),
            after: Vec::new(),
            random: &mut self.random,
        };
        let entry = draft.write(&mut pen).unwrap_or_else(|e| panic!("{e}"));
        self.told.insert(number, (body.clone(), entry.id()));
        self.entries.push(entry);
        facts(&body) - before
    }
}

/// The questions to ask for one that is open: itself, or those that it follows
/// from.
fn asked<'f>(form: &'f Form, answer: &Answer<'_>) -> Vec<&'f Question> {
    match &answer.question.origin {
        Origin::Derived(derivation) if derivation.paths.is_empty() => {
            let sources = derivation.from.iter();
            sources.filter_map(|id| form.question(id)).collect()
        }
        _ => form.question(&answer.question.id).into_iter().collect(),
    }
}

fn merge(body: &mut Map<String, Json>, said: Map<String, Json>) {
    for (name, value) in said {
        match (body.get_mut(&name), value) {
            (Some(Json::Object(held)), Json::Object(new)) => merge(held, new),
            (Some(Json::Array(held)), Json::Array(new)) => {
                let new: Vec<Json> = new
                    .into_iter()
                    .filter(|item| !held.contains(item))
                    .collect();
                held.extend(new);
            }
            (_, value) => {
                body.insert(name, value);
            }
        }
    }
}

/// How many values a body holds.
fn facts(body: &Map<String, Json>) -> usize {
    let count = |value: &Json| match value {
        Json::Object(map) => facts(map),
        Json::Array(items) => items.len(),
        _ => 1,
    };
    body.values().map(count).sum()
}
