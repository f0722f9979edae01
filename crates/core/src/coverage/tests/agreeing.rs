//! Several entries about one thing: the same once, what differs marked.

use super::making::*;
use crate::coverage::Shortfall;
use crate::form::{AnswerType, Rule};
use crate::kind::Kind;

fn list(path: &str) -> crate::form::Question {
    asks(&[path]).wants(AnswerType::List)
}

fn state(story: &Story, question: crate::form::Question) -> (char, Option<Shortfall>) {
    let (state, why, _) = story.says(question);
    (state, why)
}

const DISPUTED: (char, Option<Shortfall>) = ('P', Some(Shortfall::Disputed));
const SEVERAL: (char, Option<Shortfall>) = ('P', Some(Shortfall::Several));
const ANSWERED: (char, Option<Shortfall>) = ('E', None);

#[test]
fn the_same_is_one_line_with_all_its_sources() {
    let story = Story::of(Kind::Medication, "name=Levothyroxine | strength=50 µg")
        .and(Kind::Medication, "name=levothyroxine | strength=50mcg")
        .and(Kind::Medication, "name=Levothyroxine");
    let form = form(vec![list("medication")]);
    let coverage = story.answer(&form);
    let answer = &coverage.answers[0];
    assert_eq!(answer.lines, ["Levothyroxine 50 µg"]);
    assert_eq!((answer.state.letter(), answer.given.len()), ('E', 3));
    assert_eq!(coverage.entries().len(), 3);
}

/// Whatever an entry adds to the one that says most goes on the same line.
#[test]
fn nothing_is_dropped_with_what_says_the_same() {
    let story = Story::of(Kind::Allergy, "substance=Latex | severity=severe")
        .and(Kind::Allergy, "substance=latex | reaction=Rash.")
        .and(Kind::Allergy, "substance=Latex | reaction=rash")
        .and(Kind::Allergy, "substance=LATEX | when=1974");
    assert_eq!(
        story.says(list("allergy")).2,
        ["Latex; how bad: severe; what happens: Rash; when it happened: 1974"]
    );
    // At its own place each value stands for itself.
    assert!(story.says(asks(&["allergy.reaction"])) == answered(&["Rash."]));
}

#[test]
fn what_differs_stays_side_by_side_and_is_partly_answered() {
    for (kind, one, other, paths) in [
        (
            Kind::Medication,
            "name=Levothyroxine | strength=50 µg | when=morning",
            "name=Levothyroxine | strength=25 micrograms | when=morning",
            &[
                "medication",
                "medication[!stop].strength",
                "medication.when",
            ][..],
        ),
        (
            Kind::Medication,
            "name=Senna | when=morning",
            "name=Senna | stop=2026-02",
            &["medication[!stop]", "medication[!stop].name"],
        ),
        (
            Kind::Contact,
            "name=Tom Ellis | roles=next_of_kin | phone=07700 900123",
            "name=tom ellis | roles=next_of_kin | phone=07700 900321",
            &["contact", "contact[roles=next_of_kin].phone"],
        ),
        (
            Kind::Contact,
            "name=Tom Ellis | roles=next_of_kin | phone=07700 900123",
            "name=Tom Ellis | do_not_contact=yes",
            &["contact[do_not_contact!=yes].phone"],
        ),
        (
            Kind::Allergy,
            "substance=Penicillin",
            "none_known=yes",
            &["allergy", "allergy[type!=intolerance].reaction"],
        ),
        (
            Kind::Function,
            "domain=toilet | help_needed=None.",
            "domain=toilet | help_needed=Two people.",
            &["function[domain=toilet].help_needed"],
        ),
        (
            Kind::Person,
            "name=Margaret Ellis | birth_date=1940-05-17",
            "name=Margaret Ellis | birth_date=1940-05-18",
            &["person.birth_date"],
        ),
    ] {
        let story = Story::of(kind, one).and(kind, other);
        let turned = Story::of(kind, other).and(kind, one);
        for path in paths {
            // An entry that is silent there neither agrees nor differs.
            if story.says(asks(&[path])).0 == 'N' {
                continue;
            }
            assert_eq!(
                state(&story, list(path)),
                DISPUTED,
                "{path}: {one}, {other}"
            );
            assert_eq!(
                state(&turned, list(path)),
                DISPUTED,
                "{path}: {other}, {one}"
            );
        }
    }
}

#[test]
fn a_difference_elsewhere_leaves_an_answer_as_it_is() {
    let story = Story::of(
        Kind::Contact,
        "name=Tom Ellis | roles=next_of_kin | rank=1 | phone=07700 900123",
    )
    .and(
        Kind::Contact,
        "name=Tom Ellis | roles=emergency | rank=2 | phone=07700 900123",
    );
    let phone = asks(&["contact[roles=next_of_kin].phone"]);
    assert!(story.says(phone) == answered(&["07700 900123"]));
    let story = Story::of(Kind::Person, "name=Margaret Ellis | birth_date=1940-05-17")
        .and(Kind::Person, "name=Margaret Ellis | birth_date=1940-05-18");
    assert!(story.says(asks(&["person.name.full"])) == answered(&["Margaret Ellis"]));
}

#[test]
fn what_is_over_does_not_dispute_what_holds_now() {
    for (kind, over, now, path) in [
        (
            Kind::Medication,
            "name=Amlodipine | strength=5 mg | stop=2025-03-01",
            "name=Amlodipine | strength=10 mg | start=2025-03-01",
            "medication[!stop].strength",
        ),
        (
            Kind::Professional,
            "role=gp | organisation=A Surgery | until=2020",
            "role=gp | organisation=B Surgery",
            "professional[role=gp,!until].organisation.name",
        ),
        (
            Kind::Medication,
            "name=Senna | stop=2020",
            "none_known=yes",
            "medication[!stop]",
        ),
    ] {
        let story = Story::of(kind, over).and(kind, now);
        assert_eq!(state(&story, asks(&[path])), ANSWERED, "{path}");
    }
}

#[test]
fn a_question_for_one_is_not_settled_by_several() {
    let next_of_kin = asks(&[
        "contact[roles=next_of_kin].name",
        "contact[roles=next_of_kin].phone",
    ]);
    let contact = |name: &str, more: &str| {
        format!("name={name} | roles=next_of_kin | phone=07700 900123{more}")
    };
    let both = |one: &str, other: &str| {
        Story::of(Kind::Contact, &contact("Tom Ellis", one))
            .and(Kind::Contact, &contact("Sarah Ellis", other))
    };
    assert_eq!(state(&both("", ""), next_of_kin.clone()), SEVERAL);
    assert_eq!(
        state(&both(" | rank=1", " | rank=1"), next_of_kin.clone()),
        SEVERAL
    );
    let ranked = both(" | rank=2", " | rank=1");
    assert_eq!(
        state(&ranked, next_of_kin.clone()),
        ANSWERED,
        "in this order"
    );
    assert_eq!(
        state(&both("", ""), list("contact[roles=next_of_kin]")),
        ANSWERED
    );
    let twice = Story::of(Kind::Contact, &contact("Tom Ellis", ""))
        .and(Kind::Contact, &contact("TOM ELLIS", ""));
    assert_eq!(state(&twice, next_of_kin), ANSWERED, "the same twice");
    let times = Story::of(Kind::Function, "domain=toilet | when=day | times_per_day=2").and(
        Kind::Function,
        "domain=toilet | when=both | times_per_day=3",
    );
    let number = asks(&["function[domain=toilet].times_per_day"]).wants(AnswerType::Number);
    assert_eq!(state(&times, number), SEVERAL);
}

#[test]
fn a_question_for_one_takes_all_of_it_from_the_one_who_comes_first() {
    let phone = || asks(&["contact[roles=next_of_kin].phone"]);
    let two = Story::of(
        Kind::Contact,
        "name=Tom | roles=next_of_kin | phone=07700 900123",
    )
    .and(
        Kind::Contact,
        "name=Sarah | roles=next_of_kin | phone=07700 900461",
    );
    assert_eq!(state(&two, phone()), SEVERAL, "a number alone");
    // Whatever else is asked for.
    let beside = || {
        asks(&[
            "contact[roles=main_carer].name",
            "about_me[heading=support].text",
        ])
    };
    let carers = Story::of(Kind::Contact, "name=Tom | roles=main_carer")
        .and(Kind::Contact, "name=Sarah | roles=main_carer")
        .and(Kind::AboutMe, "heading=support | text=Knock.");
    assert_eq!(state(&carers, beside()), SEVERAL);
    let both = asks(&[
        "contact[roles=next_of_kin].relationship",
        "contact[roles=next_of_kin].phone",
    ]);
    let ranked = |first: &str, second: &str| {
        Story::of(
            Kind::Contact,
            &format!("name=Tom | roles=next_of_kin | rank=1 | {first}"),
        )
        .and(
            Kind::Contact,
            &format!("name=Sarah | roles=next_of_kin | rank=2 | {second}"),
        )
    };
    let mixed = ranked("relationship=Son", "phone=07700 900461");
    let part_missing = ('P', Some(Shortfall::PartMissing));
    assert_eq!(state(&mixed, both.clone()), part_missing);
    let whole = ranked(
        "relationship=Son | phone=07700 900123",
        "relationship=Daughter",
    );
    assert_eq!(state(&whole, both), ANSWERED);
}

#[test]
fn a_question_for_an_address_takes_one() {
    let address = || {
        asks(&[
            "address[type!=previous].lines",
            "address[type!=previous].postcode",
        ])
    };
    let home = "type=home | lines=14 Larkspur Terrace | postcode=ZZ1 4ZZ";
    let one = Story::of(Kind::Address, home).and(Kind::Address, home);
    assert_eq!(state(&one, address()), ANSWERED, "the same twice");
    let two = one.and(
        Kind::Address,
        "type=care_home | lines=Willow Lodge | postcode=ZZ3 2ZZ",
    );
    assert_eq!(state(&two, address()), SEVERAL);
    let both = address().wants(AnswerType::List);
    assert_eq!(state(&two, both), ANSWERED, "a list takes both");
}

/// A6: the count is as many as the list has lines.
#[test]
fn a_count_is_as_many_as_are_listed() {
    let fall = "type=fall | date=2025-11-08 | time=03:10 | place=landing";
    let story = Story::of(Kind::Event, fall)
        .and(Kind::Event, fall)
        .and(Kind::Event, "type=fall | date=2026-01-19")
        .and(Kind::Event, "type=fall | date=2026-02");
    let form = form(vec![
        list("event[type=fall]").called("falls"),
        follows(Rule::Count, &["falls"]).called("how-many"),
        follows(Rule::Last12Months, &["falls"]).called("lately"),
        follows(Rule::Count, &["lately"]).called("how-many-lately"),
    ]);
    let coverage = story.answer(&form);
    for (list, count) in [(0, 1), (2, 3)] {
        let lines = &coverage.answers[list].lines;
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert_eq!(coverage.answers[count].lines, ["3"]);
        assert_eq!(coverage.answers[count].value, Some(3.into()));
    }
    assert_eq!(coverage.answers[0].given.len(), 4, "each source is kept");
}
