//! A form of a hundred questions beside a record: how the time grows with the
//! record. The floor reads every body once as JSON and does nothing with it.

use std::collections::{BTreeSet, HashMap};

use carewallet_core::coverage::Audience;
use carewallet_core::entry::{Draft, EntryWriter, Voice};
use carewallet_core::form::bundled;
use carewallet_core::kind::{Subject, examples};
use carewallet_core::value::{Date, Line, Timestamp};
use carewallet_core::{Coverage, Entry, Form, FormContext, Kind, PersonId, Record, SubjectId};
use carewallet_testkit::{SeededRng, keys};

use crate::{median, row};

/// Questions of the form.
const QUESTIONS: usize = 100;

/// Measures a record of so many entries; a third of them replace another.
pub(crate) fn measure(size: usize) {
    let form = form();
    let entries = entries(size);
    let holders = BTreeSet::from([keys::holder().public_key().id()]);
    let record = Record::from_entries(&entries, &holders);
    let asking = FormContext {
        about: person(),
        carer: Some(person()),
        sees: Audience::Agency(BTreeSet::new()),
        today: Date::parse("2026-03-01").unwrap(),
    };
    let covered = Coverage::resolve(&form, &record, &asking).tally().covered();
    assert!(
        covered * 2 > QUESTIONS,
        "{covered} of {QUESTIONS}: nothing to measure"
    );
    let ours = median(|| (), |()| drop(Coverage::resolve(&form, &record, &asking)));
    let floor = median(|| (), |()| drop(parsed(&record)));
    row("coverage, 100 questions", size, ours, Some(floor));
    let with_record = median(
        || (),
        |()| {
            let record = Record::from_entries(&entries, &holders);
            drop(Coverage::resolve(&form, &record, &asking));
        },
    );
    row("record and coverage", size, with_record, Some(floor));
}

fn parsed(record: &Record<'_>) -> Vec<serde_json::Value> {
    let bodies = record.entries().map(|entry| entry.envelope().body.get());
    bodies
        .map(|body| serde_json::from_str(body).unwrap())
        .collect()
}

fn person() -> PersonId {
    PersonId::parse("p0011223344556677").unwrap()
}

/// The questions of the bundled forms one after the other, a hundred of them.
fn form() -> Form {
    let mut form = bundled()[0].clone();
    let all = bundled().iter().flat_map(Form::questions);
    let mapped = all
        .filter(|question| !question.paths().is_empty())
        .take(QUESTIONS);
    let mut questions: Vec<_> = mapped.cloned().collect();
    for (number, question) in questions.iter_mut().enumerate() {
        question.id = format!("q{number}");
    }
    form.sections.truncate(1);
    form.sections[0].questions = questions;
    form
}

fn entries(size: usize) -> Vec<Entry> {
    let mut random = SeededRng::new(3);
    let kinds: Vec<Kind> = Kind::ALL
        .iter()
        .copied()
        .filter(|kind| !kind.is_of_the_wallet())
        .collect();
    let mut last = HashMap::new();
    let mut entries = Vec::with_capacity(size);
    for number in 0..size {
        let kind = kinds[number % kinds.len()];
        let about = match kind.subject() {
            Subject::Home => SubjectId::Home,
            Subject::Person | Subject::Either => SubjectId::Person(person()),
        };
        let said_by = Line::parse("Sarah Ellis").unwrap();
        let mut draft = Draft::new(
            about,
            varied(kind, number / kinds.len()),
            Voice::Reported,
            said_by,
        );
        if number % 3 == 2 {
            draft.replaces.extend(last.remove(&kind));
        }
        let mut pen = EntryWriter {
            now: Timestamp::from_unix_seconds(1_772_000_000 + number as i64).unwrap(),
            key_id: keys::holder().public_key().id(),
            after: Vec::new(),
            random: &mut random,
        };
        let entry = draft.write(&mut pen).unwrap_or_else(|e| panic!("{e}"));
        last.insert(kind, entry.id());
        entries.push(entry);
    }
    entries
}

/// The example of a kind; activities go through their domains.
fn varied(kind: Kind, number: usize) -> carewallet_core::Body {
    let example = examples::example(kind);
    let Some(field) = kind.fields().iter().find(|field| field.required) else {
        return example;
    };
    let carewallet_core::kind::Shape::Choice(choices) = field.shape else {
        return example;
    };
    let choice = choices[number % choices.len()].name.to_owned();
    let change = [(field.name.to_owned(), choice)];
    example.with_fields(&change).unwrap_or(example)
}
