//! Which questions leave no doubt what entry their answer makes.

use super::*;
use crate::coverage::tests::making::{Story, asks, form, with_carer};
use crate::coverage::{Audience, Coverage};
use crate::form::{Form, bundled};
use crate::kind::{Body, Shape};

/// Of a share, which was chosen already.
fn context() -> FormContext {
    FormContext {
        sees: Audience::All,
        ..with_carer()
    }
}

fn of(story: &Story, form: &Form, id: &str) -> Result<Addition, NoAddition> {
    let record = story.record();
    let context = context();
    let coverage = Coverage::resolve(form, &record, &context);
    addition(coverage.answer(id).unwrap(), &record, &context)
}

fn first(story: &Story, paths: &[&str]) -> Result<Addition, NoAddition> {
    let form = form(vec![asks(paths)]);
    let id = form.questions().next().unwrap().id.clone();
    of(story, &form, &id)
}

fn why(paths: &[&str]) -> NoAddition {
    first(&Story::new(), paths).err().unwrap()
}

#[test]
fn one_field_of_one_sort_of_entry_is_unmistakable() {
    let toilet = "function[domain=toilet,when=night|both].help_needed";
    let added = first(&Story::new(), &[toilet]).ok().unwrap();
    let pair = |name: &str, words: &str| (name.to_owned(), words.to_owned());
    assert_eq!(
        added.given,
        [pair("domain", "toilet"), pair("when", "night")]
    );
    assert_eq!(added.fills.name, "help_needed");
    let stairs = first(&Story::new(), &["home.stairs"]).ok().unwrap();
    assert!(stairs.about == SubjectId::Home && stairs.given.is_empty());
}

#[test]
fn what_could_be_read_in_two_ways_is_none() {
    let sorts = "function[domain=eating|toilet].help_needed";
    assert_eq!(why(&[sorts]), NoAddition::SeveralSorts);
    let says = "equipment[what~pendant].what";
    assert_eq!(why(&[says]), NoAddition::SeveralSorts);
    let two = ["home.stairs", "home.tenure"];
    assert_eq!(why(&two), NoAddition::SeveralPlaces);
    assert_eq!(why(&["medication[!stop]"]), NoAddition::WholeEntry);
    assert!(matches!(why(&["medication.dose"]), NoAddition::Needs(_)));
    assert_eq!(why(&["person.phone"]), NoAddition::Person);
    assert_eq!(why(&["about_me.text"]), NoAddition::OwnWords);
}

#[test]
fn an_agency_never_writes_in_the_place_of_what_stands() {
    let home = Story::of(Kind::Home, "tenure=council");
    let added = first(&home, &["home.stairs"]).ok().unwrap();
    assert_eq!(added.fills.name, "stairs");
    assert!(
        added.given.is_empty(),
        "nothing of the family's is said again"
    );
    let answered = Story::of(Kind::Home, "stairs=13");
    let again = first(&answered, &["home.stairs"]);
    assert_eq!(again.err(), Some(NoAddition::Settled));
}

/// Words that fit a field.
fn example(added: &Addition) -> String {
    let shape = match added.fills.field.shape {
        Shape::Many(inner) => *inner,
        shape => shape,
    };
    match shape {
        Shape::Choice(choices) => choices[0].name.to_owned(),
        Shape::YesNo | Shape::NoneKnown => "yes".to_owned(),
        Shape::Count { min, .. } => min.to_string(),
        Shape::Date | Shape::PartialDate => "2026-02-20".to_owned(),
        Shape::ClockTime => "14:30".to_owned(),
        Shape::Phone => "07700 900461".to_owned(),
        Shape::Postcode => "NW1 2DB".to_owned(),
        Shape::Money => "12.50".to_owned(),
        Shape::Reading => "7".to_owned(),
        _ => "A made-up answer".to_owned(),
    }
}

#[test]
fn what_a_bundled_form_gets_back_stands_where_it_was_asked() {
    let mut held = 0;
    let mut elsewhere = Vec::new();
    for form in bundled() {
        for question in form.questions() {
            let empty = Story::new();
            let Ok(added) = of(&empty, form, &question.id) else {
                continue;
            };
            let words = (added.fills.name.clone(), example(&added));
            let fields: Vec<_> = added.given.iter().cloned().chain([words]).collect();
            Body::from_fields(added.kind, &fields)
                .unwrap_or_else(|e| panic!("{} {}: {e}", form.id, question.id));
            let fields: Vec<String> = fields.iter().map(|(n, w)| format!("{n}={w}")).collect();
            let story = empty.with(added.kind, &fields.join(" | "), |draft| {
                draft.about = added.about.clone();
                draft.voice = crate::entry::Voice::Agency;
            });
            let record = story.record();
            let coverage = Coverage::resolve(form, &record, &context());
            let answer = coverage.answer(&question.id).unwrap();
            if answer.given.len() != 1 {
                elsewhere.push(format!("{} {}", form.id, question.id));
            }
            held += 1;
        }
    }
    assert_eq!(elsewhere, Vec::<String>::new());
    assert!(held > 20, "{held} questions");
}
