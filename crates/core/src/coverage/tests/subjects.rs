//! About whom: the person, the carer, the home.

use super::making::*;
use crate::coverage::{Audience, FormContext, Shortfall, carers_of};
use crate::form::Asked;
use crate::id::{PersonId, SubjectId};
use crate::kind::{Kind, Lane};

const PEOPLE: &str = "name=Margaret Ellis | name.preferred=Peggy";

fn at_home(draft: &mut crate::entry::Draft) {
    draft.about = SubjectId::Home;
}

fn all_for(carer: Option<PersonId>) -> FormContext {
    FormContext {
        carer,
        sees: Audience::All,
        ..context()
    }
}

#[test]
fn an_address_of_ones_own_comes_before_that_of_the_home() {
    let home = "lines=14 Larkspur Terrace | postcode=ZZ1 4ZZ";
    let story = Story::new().with(Kind::Address, home, at_home);
    let postcode = || asks(&["address.postcode"]);
    assert!(story.says(postcode()) == answered(&["ZZ1 4ZZ"]));
    assert!(story.says(postcode().of(Asked::Home)) == answered(&["ZZ1 4ZZ"]));
    let story = story.and(Kind::Address, "lines=2 Oak Court | postcode=ZZ9 9ZZ");
    assert!(story.says(postcode()) == answered(&["ZZ9 9ZZ"]));
    assert!(story.says(postcode().of(Asked::Home)) == answered(&["ZZ1 4ZZ"]));
}

#[test]
fn contacts_of_the_home_come_on_top() {
    let story = Story::of(Kind::Contact, "name=Sarah Ellis | roles=emergency").with(
        Kind::Contact,
        "name=June Adeyemi | roles=emergency",
        at_home,
    );
    let wanted = answered(&["Sarah Ellis", "June Adeyemi"]);
    let names = asks(&["contact[roles=emergency].name"]);
    let (state, why, lines) = story.says(names);
    assert!((state, why) == (wanted.0, wanted.1));
    assert_eq!(lines.len(), 2);
}

#[test]
fn nobody_answers_for_a_carer_who_is_not_named() {
    let story = Story::of(Kind::Person, PEOPLE);
    let name = || asks(&["person.name.full"]).of(Asked::Carer);
    assert!(story.says(name()) == lacking('N', Shortfall::NoCarer, &[]));
    let story = story.about(sarah(), Kind::Person, "name=Sarah Ellis");
    assert!(story.says_for(name(), &with_carer()) == answered(&["Sarah Ellis"]));
    assert!(story.says(asks(&["person.name.full"])) == answered(&["Margaret Ellis"]));
}

#[test]
fn the_homes_address_is_the_carers_only_if_the_carer_lives_there() {
    let home = "lines=14 Larkspur Terrace | postcode=ZZ1 4ZZ";
    let postcode = || asks(&["address.postcode"]).of(Asked::Carer);
    let story = |members: &str| {
        Story::of(Kind::Person, PEOPLE)
            .about(sarah(), Kind::Person, "name=Sarah Ellis")
            .with(Kind::Address, home, at_home)
            .and(Kind::Household, members)
    };
    let away = story("members=Margaret Ellis");
    let nothing = lacking('N', Shortfall::Nothing, &[]);
    assert!(away.says_for(postcode(), &with_carer()) == nothing);
    let here = story("members=Margaret Ellis | members=sarah  ELLIS");
    assert!(here.says_for(postcode(), &with_carer()) == answered(&["ZZ1 4ZZ"]));
}

#[test]
fn a_carer_of_two_people_answers_about_this_one() {
    let carer = |fields: &str| format!("person=Sarah Ellis | {fields}");
    let hours = || {
        asks(&["carer.hours_per_week"])
            .of(Asked::Carer)
            .within(Lane::Named)
    };
    let context = all_for(Some(sarah()));
    let tom = PersonId::parse("p1111111111111111").unwrap();
    let people = Story::of(Kind::Person, PEOPLE).about(tom, Kind::Person, "name=Tom Ellis");
    let one = people.about(
        sarah(),
        Kind::Carer,
        &carer("cares_for=Mum | hours_per_week=20"),
    );
    assert!(
        one.says_for(hours(), &context) == answered(&["20"]),
        "nobody else is meant"
    );
    let two = one
        .about(
            sarah(),
            Kind::Carer,
            &carer("cares_for=peggy ellis | hours_per_week=15"),
        )
        .about(
            sarah(),
            Kind::Carer,
            &carer("cares_for=Tom Ellis | hours_per_week=5"),
        );
    assert!(two.says_for(hours(), &context) == answered(&["15"]));
}

#[test]
fn a_single_entry_about_caring_for_somebody_else_does_not_count() {
    let tom = PersonId::parse("p1111111111111111").unwrap();
    let story = Story::of(Kind::Person, PEOPLE)
        .about(tom, Kind::Person, "name=Tom Ellis")
        .about(
            sarah(),
            Kind::Carer,
            "person=Sarah Ellis | cares_for=Tom Ellis | hours_per_week=5",
        );
    let hours = asks(&["carer.hours_per_week"]).of(Asked::Carer);
    let nothing = lacking('N', Shortfall::Nothing, &[]);
    assert!(story.says_for(hours, &all_for(Some(sarah()))) == nothing);
}

#[test]
fn carers_are_those_whose_entries_name_the_person() {
    let tom = PersonId::parse("p1111111111111111").unwrap();
    let story = Story::of(Kind::Person, PEOPLE)
        .about(
            tom.clone(),
            Kind::Carer,
            "person=Tom Ellis | cares_for=Margaret Ellis, my wife",
        )
        .about(sarah(), Kind::Carer, "person=Sarah Ellis | cares_for=Peggy")
        .about(sarah(), Kind::Carer, "person=Sarah Ellis | cares_for=Peggy")
        .and(Kind::Carer, "person=Margaret Ellis | cares_for=Tom Ellis");
    let carers = carers_of(&story.record(), &margaret());
    assert_eq!(carers.len(), 2);
    assert!(carers.contains(&sarah()) && carers.contains(&tom));
    assert!(carers_of(&story.record(), &sarah()).is_empty());
}
