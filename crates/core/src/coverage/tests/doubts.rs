//! Every reason is listed: that entries disagree, what is missing of which entry,
//! and what is to be checked again, whatever else there is.

use super::making::*;
use crate::coverage::{Answer, Missing, Shortfall};
use crate::form::{AnswerType, Rule};
use crate::kind::Kind;

fn with<T>(story: &Story, question: crate::form::Question, test: impl Fn(&Answer<'_>) -> T) -> T {
    let form = form(vec![question]);
    test(&story.answer(&form).answers[0])
}

fn reasons(answer: &Answer<'_>) -> (char, Vec<&'static str>) {
    let names = answer.reasons().map(Shortfall::name).collect();
    (answer.state.letter(), names)
}

fn missing(answer: &Answer<'_>) -> Vec<String> {
    let words = |lack: &Missing| format!("{}: {}", lack.of.as_deref().unwrap_or(""), lack.what);
    answer.missing.iter().map(words).collect()
}

fn medicines() -> crate::form::Question {
    asks(&["medication", "function[domain=medication].help_needed"])
        .wants(AnswerType::List)
        .partly(&["medication.help_needed", "support.tasks"])
}

fn two_doses() -> Story {
    Story::of(Kind::Medication, "name=Levothyroxine | strength=75 µg")
        .and(Kind::Medication, "name=Levothyroxine | strength=100 µg")
        .and(Kind::Medication, "name=Senna | help_needed=Tom hands it.")
}

#[test]
fn a_dispute_is_reported_even_when_something_is_missing() {
    with(&two_doses(), medicines(), |answer| {
        assert_eq!(
            reasons(answer),
            ('P', vec!["disputed", "part_missing"]),
            "{:?}",
            answer.lines
        );
        let lines = answer.answer_lines();
        let differing = lines.iter().filter(|line| line.differs());
        let texts: Vec<&str> = differing.map(|line| line.text).collect();
        assert_eq!(texts, ["Levothyroxine 75 µg", "Levothyroxine 100 µg"]);
        assert!(lines.iter().all(|line| line.given.len() == 1));
    });
}

#[test]
fn a_dispute_in_a_part_of_the_answer_is_reported() {
    let alone = Story::of(Kind::Function, "domain=mobility_indoor | ability=alone")
        .and(Kind::Function, "domain=mobility_indoor | ability=some");
    let walking = asks(&["function[domain=mobility_indoor].help_needed"])
        .partly(&["function[domain=mobility_indoor].ability"]);
    with(&alone, walking, |answer| {
        assert_eq!(reasons(answer), ('P', vec!["disputed", "part_missing"]));
        assert!(answer.answer_lines().iter().all(|line| line.differs()));
    });
}

#[test]
fn a_dispute_is_reported_even_when_all_is_out_of_date() {
    let list = || asks(&["medication"]).wants(AnswerType::List).at_most(10);
    with(&two_doses(), list(), |answer| {
        assert_eq!(reasons(answer), ('P', vec!["disputed", "too_old"]));
        assert!(
            answer
                .answer_lines()
                .iter()
                .all(|line| line.again().is_some())
        );
    });
}

#[test]
fn a_partly_answered_question_marks_its_old_lines() {
    let story = Story::new()
        .on("2025-01-01")
        .and(Kind::Medication, "name=Senna")
        .on("2026-03-31")
        .and(Kind::Medication, "name=Donepezil");
    with(&story, medicines().at_most(28), |answer| {
        assert_eq!(reasons(answer), ('P', vec!["part_missing", "too_old"]));
        let lines = answer.answer_lines();
        let old: Vec<bool> = lines.iter().map(|line| line.again().is_some()).collect();
        assert_eq!(old, [true, false]);
    });
}

#[test]
fn each_missing_part_names_its_entry() {
    with(&two_doses(), medicines(), |answer| {
        assert_eq!(missing(answer), ["taking medicines: Help needed"]);
    });
    let table = asks(&["medication.name", "medication.dose"]).wants(AnswerType::Table);
    let rows = Story::of(Kind::Medication, "name=Senna | dose=one")
        .and(Kind::Medication, "name=Paracetamol");
    with(&rows, table, |answer| {
        assert_eq!(missing(answer), ["Paracetamol: Dose"]);
    });
    let pays = asks(&["money[type=funding].funding"]).partly(&["support.funding"]);
    let council = Story::of(Kind::Support, "who=Brightside | funding=the council");
    with(&council, pays, |answer| {
        assert_eq!(answer.lines, ["Brightside: the council"]);
        assert_eq!(missing(answer), ["money and funding: Who pays"]);
    });
}

/// What an answer gives must not be called missing as well.
#[test]
fn what_is_given_is_never_called_missing() {
    let eating = Story::of(Kind::Function, "domain=eating | can_do=Eats alone.");
    let paths = [
        "function[domain=eating].can_do",
        "function[domain=swallowing].can_do",
    ];
    with(&eating, asks(&paths), |answer| {
        assert_eq!(answer.lines, ["Eats alone."]);
        assert_eq!(missing(answer), ["swallowing: Can do"]);
    });
    let slow = "function[domain=eating,can_do~slowly].can_do";
    with(&eating, asks(&[paths[0], slow]), |answer| {
        assert_eq!(reasons(answer), ('P', vec!["part_missing"]));
        assert!(missing(answer).is_empty(), "{:?}", answer.missing);
    });
}

#[test]
fn one_entry_lacks_something_without_being_named() {
    let person = asks(&["person.name.full", "person.name.title", "person.ni_number"]);
    let story = Story::of(Kind::Person, "name=Margaret Ellis");
    with(&story, person, |answer| {
        assert_eq!(missing(answer), [": Title", ": National Insurance number"]);
    });
    let whole = asks(&["person", "allergy"]);
    with(&story, whole, |answer| assert!(missing(answer).is_empty()));
}

#[test]
fn a_line_of_a_part_says_which_entry_it_is_of() {
    let story = two_doses()
        .and(Kind::Support, "who=June | tasks=tea")
        .and(Kind::Support, "who=Tom Ellis | tasks=nights");
    with(&story, medicines(), |answer| {
        for line in [
            "Senna, help needed: Tom hands it.",
            "June, helps with: tea",
            "Tom Ellis, helps with: nights",
        ] {
            assert!(answer.lines.iter().any(|l| l == line), "{:?}", answer.lines);
        }
    });
}

#[test]
fn a_derived_answer_reports_a_dispute_behind_it() {
    let born = || {
        asks(&["person.birth_date"])
            .wants(AnswerType::Date)
            .called("born")
    };
    let name = asks(&["address.lines"]).called("where");
    let form = form(vec![
        born(),
        name,
        follows(Rule::Joined, &["where", "born"]),
    ]);
    let story = Story::of(Kind::Person, "name=Margaret Ellis | birth_date=1940-05-17")
        .and(Kind::Person, "name=Margaret Ellis | birth_date=1940-05-18");
    let coverage = story.answer(&form);
    let answer = coverage.answer("derived").unwrap();
    assert_eq!(reasons(answer), ('P', vec!["disputed", "part_missing"]));
    assert!(answer.answer_lines().iter().all(|line| line.differs()));
}
