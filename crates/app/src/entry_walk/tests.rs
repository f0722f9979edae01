//! Ways through the questions of an allergy, and back.

use carewallet_core::Kind;
use carewallet_core::value::Date;

use super::EntryWalk;
use crate::entry_questions::{FieldEnd, FieldStep, Heard, Reply};

fn allergy() -> EntryWalk {
    EntryWalk::new(Kind::Allergy, Date::parse("2026-03-01").unwrap())
}

fn words(text: &str) -> Reply {
    Reply::Words(text.to_owned())
}

fn asks(walk: &EntryWalk) -> String {
    match walk.step() {
        FieldStep::Asks(question) => question.name.clone(),
        FieldStep::AnotherGroup => "another".to_owned(),
        FieldStep::Ended(_) => "the end".to_owned(),
    }
}

fn answered(walk: &EntryWalk) -> Vec<(&str, &str)> {
    let answers = walk.answers().iter();
    answers.map(|(name, text)| (&**name, &**text)).collect()
}

#[test]
fn what_must_be_there_comes_first_and_is_asked_again_where_it_is_skipped() {
    let mut walk = allergy();
    assert_eq!(asks(&walk), "substance");
    assert!(walk.answer(&Reply::Skip) == Heard::Needed);
    assert_eq!(asks(&walk), "substance");
    assert!(walk.answer(&words("penicillin")) == Heard::Taken);
    assert_ne!(asks(&walk), "substance");
    walk.answer(&Reply::Enough);
    assert!(matches!(walk.step(), FieldStep::Ended(FieldEnd::Enough)));
    assert!(walk.body().is_ok());
}

#[test]
fn one_answer_is_asked_for_again_alone_and_the_others_stay() {
    let mut walk = allergy();
    walk.answer(&words("penicillin"));
    walk.answer(&Reply::Enough);
    walk.again("substance");
    assert!(walk.is_alone() && answered(&walk).is_empty());
    walk.answer(&words("latex"));
    assert_eq!(answered(&walk), [("substance", "latex")]);
    // The way back never leads to what stood there before.
    walk.back();
    assert_eq!(asks(&walk), "substance");
    walk.answer(&Reply::Back);
    assert!(!answered(&walk).contains(&("substance", "penicillin")));
}

#[test]
fn going_back_from_a_single_question_keeps_its_answer() {
    let mut walk = allergy();
    walk.answer(&words("penicillin"));
    walk.answer(&Reply::Enough);
    walk.again("substance");
    walk.answer(&Reply::Back);
    assert_eq!(answered(&walk), [("substance", "penicillin")]);
}

#[test]
fn none_known_is_asked_for_again_by_its_neighbour() {
    let mut walk = allergy();
    walk.answer(&words("none"));
    walk.answer(&Reply::Enough);
    assert_eq!(answered(&walk), [("none_known", "yes")]);
    walk.again("none_known");
    assert_eq!(asks(&walk), "substance");
    walk.answer(&words("latex"));
    assert_eq!(answered(&walk), [("substance", "latex")]);
    assert!(walk.body().is_ok());
}
