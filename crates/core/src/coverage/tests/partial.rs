//! What is no more than a part of an answer.

use super::making::*;
use crate::coverage::Shortfall;
use crate::form::AnswerType;
use crate::kind::Kind;

const PART: Option<Shortfall> = Some(Shortfall::PartMissing);

/// Which help to wash; what she can do herself is only a part of that.
fn washing() -> crate::form::Question {
    asks(&["function[domain=hygiene].help_needed"]).partly(&[
        "function[domain=hygiene].can_do",
        "function[domain=hygiene].ability",
    ])
}

fn hygiene(fields: &str) -> Story {
    Story::of(Kind::Function, &format!("domain=hygiene | {fields}"))
}

#[test]
fn a_place_of_a_part_never_makes_an_answer() {
    let (state, why, lines) = hygiene("can_do=Her own face.").says(washing());
    assert!((state, why) == ('P', PART));
    assert_eq!(lines, ["Can do: Her own face."]);
    let both = hygiene("can_do=Her own face. | help_needed=Run the water.");
    let full = both.says(washing());
    assert!(
        full == answered(&["Run the water."]),
        "the part is left out then"
    );
    let other = Story::of(Kind::Function, "domain=dressing | can_do=Her own buttons.");
    assert!(other.says(washing()) == lacking('N', Shortfall::Nothing, &[]));
}

#[test]
fn a_part_that_is_not_known_is_no_part() {
    let asked = hygiene("help_needed=not known | can_do=not known");
    assert!(asked.says(washing()) == lacking('N', Shortfall::NotKnown, &[]));
    let refused = hygiene("help_needed=prefer not to say | can_do=not known");
    assert!(refused.says(washing()) == lacking('W', Shortfall::PreferNotToSay, &[]));
    let refused = hygiene("help_needed=prefer not to say | can_do=Her own face.");
    let (state, why, _) = refused.says(washing());
    assert!((state, why) == ('P', Some(Shortfall::PreferNotToSay)));
}

#[test]
fn a_question_with_parts_only_is_never_answered() {
    let times = || asks(&[]).partly(&["support.gaps", "adjustment.text"]);
    let gaps = Story::of(Kind::Support, "who=Tom | gaps=The nights are long.");
    let (state, why, lines) = gaps.says(times());
    assert!((state, why) == ('P', PART));
    assert_eq!(lines, ["The nights are long."]);
    assert!(Story::new().says(times()) == lacking('N', Shortfall::Nothing, &[]));
}

#[test]
fn every_row_of_a_table_has_to_be_full() {
    let table = || asks(&["medication.name", "medication.dose"]).wants(AnswerType::Table);
    let full = Story::of(Kind::Medication, "name=Senna | dose=one");
    assert_eq!(full.says(table()).0, 'E');
    let half = full.and(Kind::Medication, "name=Donepezil");
    assert!((half.says(table()).0, half.says(table()).1) == ('P', PART));
    let list = asks(&["medication.name", "medication.dose"]).wants(AnswerType::List);
    assert_eq!(half.says(list).0, 'E', "only a table has rows");
    let silent = Story::of(Kind::Medication, "name=Senna | dose=prefer not to say")
        .and(Kind::Medication, "name=Donepezil | dose=one");
    let (state, why, _) = silent.says(table());
    assert!((state, why) == ('P', Some(Shortfall::PreferNotToSay)));
    let none = Story::of(Kind::Medication, "none_known=yes");
    assert_eq!(none.says(table()).0, 'E');
}

#[test]
fn a_year_is_a_part_of_a_date() {
    let born = || asks(&["person.birth_date"]).wants(AnswerType::Date);
    let says = |date: &str| {
        let story = Story::of(
            Kind::Person,
            &format!("name=Margaret Ellis | birth_date={date}"),
        );
        story.says(born()).0
    };
    assert_eq!(
        (says("1940-05-17"), says("1940-05"), says("1940")),
        ('E', 'P', 'P')
    );
}

#[test]
fn no_stay_in_hospital_says_nothing_about_falls() {
    let story = Story::of(Kind::Event, "type=admission | none_known=yes");
    let falls = asks(&["event[type=fall]"]).wants(AnswerType::List);
    assert!(story.says(falls) == lacking('N', Shortfall::Nothing, &[]));
    let stays = asks(&["event[type=admission]"]).wants(AnswerType::List);
    assert!(story.says(stays) == answered(&["None known"]));
}

#[test]
fn what_happened_is_as_fresh_as_the_newest_of_it() {
    let falls = || {
        asks(&["event[type=fall].date"])
            .wants(AnswerType::List)
            .at_most(90)
    };
    let old = Story::of(Kind::Event, "type=fall | date=2024-06-01");
    assert_eq!(old.says(falls()).0, 'S');
    let lately = old.and(Kind::Event, "type=fall | date=2026-03-20");
    assert_eq!(lately.says(falls()).0, 'E');
}

#[test]
fn a_stop_that_is_still_to_come_leaves_a_medicine_current() {
    let current = || asks(&["medication[!stop].name"]).wants(AnswerType::List);
    let story = Story::of(Kind::Medication, "name=Senna | stop=2026-04-08")
        .and(Kind::Medication, "name=Aspirin | stop=2026-03-08");
    assert!(story.says(current()) == answered(&["Senna"]));
}
