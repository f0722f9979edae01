//! The forms that come with the program, question by question: which entries
//! answer it, which are a part of the answer, and which near misses never
//! count. A line of `fixtures/forms/answers` is a question, a list in it a
//! record.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::making::*;
use crate::coverage::{Audience, Coverage, FormContext, State};
use crate::entry::Voice;
use crate::form::{Form, Origin, by_id};
use crate::id::SubjectId;
use crate::kind::Kind;

macro_rules! files {
    ($($name:literal)+) => {
        [$(($name, include_str!(concat!("../../../../../fixtures/forms/answers/", $name)))),+]
    };
}

const FILES: [(&str, &str); 8] = files! {
    "continence.jsonl" "ot.jsonl" "homecare.jsonl" "hospital.jsonl" "needs.jsonl" "carer.jsonl"
    "attendance-allowance.jsonl" "blue-badge.jsonl"
};

/// The forms, each with what is expected of its questions.
fn forms() -> impl Iterator<Item = (&'static Form, Vec<Expected>)> {
    FILES.iter().map(|(name, lines)| {
        let form = by_id(name.trim_end_matches(".jsonl")).unwrap();
        (form, Expected::all(lines))
    })
}

/// What is expected of a question: its state for each of some records, by the
/// letter of the state.
#[derive(Deserialize)]
struct Expected {
    question: String,
    #[serde(flatten)]
    records: BTreeMap<char, Vec<Vec<String>>>,
}

impl Expected {
    fn all(lines: &str) -> Vec<Self> {
        let read = |line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        lines.lines().map(read).collect()
    }

    fn has(&self, letters: &str) -> bool {
        self.records.keys().any(|letter| letters.contains(*letter))
    }
}

/// An entry as a fixture writes it: `kind, own words, of sarah, on 2026-01-01:
/// field=value | field=value`. Without a day it is twelve days old.
fn entry(story: Story, text: &str) -> Story {
    let (head, fields) = text.split_once(": ").unwrap_or_else(|| panic!("{text}"));
    let mut words = head.split(", ");
    let kind = Kind::parse(words.next().unwrap_or_default()).unwrap_or_else(|_| panic!("{text}"));
    let words: Vec<&str> = words.collect();
    let day = words.iter().find_map(|word| word.strip_prefix("on "));
    story
        .on(day.unwrap_or("2026-03-20"))
        .with(kind, fields, |draft| {
            for word in &words {
                match *word {
                    "own words" => draft.voice = Voice::OwnWords,
                    "agency" => draft.voice = Voice::Agency,
                    "of sarah" => draft.about = SubjectId::Person(sarah()),
                    other => assert!(other.starts_with("on "), "{text}"),
                }
            }
        })
}

/// How far a record of these entries answers a question.
fn state(form: &Form, question: &str, texts: &[String]) -> State {
    let story = texts
        .iter()
        .fold(Story::new(), |story, text| entry(story, text));
    let context = FormContext {
        sees: Audience::All,
        ..with_carer()
    };
    let coverage = Coverage::resolve(form, &story.record(), &context);
    let answer = coverage.answer(question);
    answer
        .unwrap_or_else(|| panic!("{} {question}", form.id))
        .state
}

#[test]
fn each_question_takes_its_answers_and_no_near_miss() {
    let mut wrong = String::new();
    for (form, all) in forms() {
        for expected in all {
            for (letter, records) in &expected.records {
                for texts in records {
                    let found = state(form, &expected.question, texts).letter();
                    if found != *letter {
                        let place = format!("{} {}", form.id, expected.question);
                        wrong += &format!("\n{place}: {found}, not {letter}: {texts:?}");
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// No question is left out, and each has something that must not count.
#[test]
fn every_question_has_an_answer_and_a_near_miss() {
    let mut missing = Vec::new();
    for (form, expected) in forms() {
        for question in form.questions() {
            let never = match &question.origin {
                Origin::FormOnly => continue,
                Origin::Evidence(_) => true,
                _ => question.paths().is_empty(),
            };
            let found = expected.iter().find(|one| one.question == question.id);
            let answered = found.is_some_and(|one| one.has("ED"));
            if answered == never || !found.is_some_and(|one| one.has("PN")) {
                missing.push(format!("{} {}", form.id, question.id));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

/// Written by what each question means, before the forms were held against it.
const APART: &str = include_str!("../../../../../fixtures/forms/apart.jsonl");

/// A record, and the letters of the states that are right for a question.
#[derive(Deserialize)]
struct Case {
    form: String,
    question: String,
    right: String,
    record: Vec<String>,
}

#[test]
fn what_was_set_apart_is_answered_as_it_is_meant() {
    let mut wrong = String::new();
    for line in APART.lines() {
        let case: Case = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        let found = state(by_id(&case.form).unwrap(), &case.question, &case.record).letter();
        if !case.right.contains(found) {
            wrong += &format!("\n{found}, not {}: {line}", case.right);
        }
    }
    let count = wrong.lines().skip(1).count();
    assert!(
        wrong.is_empty(),
        "{count} of {}:{wrong}",
        APART.lines().count()
    );
}

/// A warning is a word to helpers, and the answer to no question by itself.
#[test]
fn a_warning_answers_no_question() {
    let words = "about_me, own words: heading=do_dont | text=Do not shout. She is deaf.";
    for (form, _) in forms() {
        for question in form.questions() {
            let found = state(form, &question.id, &[words.to_owned()]);
            let counted = matches!(found, State::Answered | State::Derived);
            assert!(!counted, "{} {}", form.id, question.id);
        }
    }
}
