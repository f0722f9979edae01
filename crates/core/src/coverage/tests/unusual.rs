//! What is unusual: answers that go round in a circle, and a large record.

use super::making::*;
use crate::coverage::{Coverage, Shortfall};
use crate::form::{AnswerType, Question, Rule};
use crate::kind::Kind;

#[test]
fn a_circle_that_no_form_has_is_left_unanswered() {
    let form = form(vec![
        follows(Rule::Joined, &["b"]).called("a"),
        follows(Rule::Joined, &["a"]).called("b"),
    ]);
    let story = Story::new();
    let coverage = story.answer(&form);
    assert!(outcome(&coverage, 0) == lacking('N', Shortfall::Unmapped, &[]));
}

#[test]
fn many_entries_and_many_questions() {
    let fields = [
        (Kind::Function, "domain=toilet | help_needed=A hand."),
        (Kind::Medication, "name=Senna | when=morning"),
        (Kind::Event, "type=fall | date=2026-01-19"),
    ];
    let story = (0..10_000).fold(Story::new(), |story, number: usize| {
        let (kind, fields) = fields[number % 3];
        story.and(kind, fields)
    });
    let paths = [
        "function[domain=toilet,when!=night].help_needed",
        "function[domain=hygiene|bathing].can_do",
        "event[type=admission]",
        "medication[!stop].help_needed",
        "person.name.full",
    ];
    let questions: Vec<Question> = (0..100)
        .map(|number| asks(&[paths[number % 5]]))
        .map(|question| question.wants(AnswerType::Text))
        .collect();
    let form = form(questions);
    let record = story.record();
    let coverage = Coverage::resolve(&form, &record, &context());
    let tally = coverage.tally();
    assert_eq!((tally.answered, tally.not_known), (20, 80));
    assert_eq!(coverage.entries().len(), 3334, "each once");
}
