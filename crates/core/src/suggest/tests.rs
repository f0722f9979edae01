//! Suggestions for a few wordings of our own.

use std::sync::OnceLock;

use super::*;

use crate::path::Path;

const TAUGHT: &str = r#"{"form":1,"id":"night","title":"Night sitting","version":"1",
    "agency":"Night sitting service","asks":"person","sections":[{"title":"You","questions":[
    {"id":"call","label":"What may the sitter call you?","type":"text","path":"person.name.preferred"},
    {"id":"drink","label":"A warm drink at bedtime","type":"text",
     "path":"function[domain=eating|nutrition].how_i_like_it"}]}]}"#;

fn taught() -> Suggester {
    let form = Form::parse(TAUGHT).unwrap_or_else(|mistakes| panic!("{}", mistakes[0].message));
    Suggester::taught_by([&form])
}

fn wording(label: &str) -> Wording<'_> {
    Wording {
        label,
        hint: None,
        section: "",
        asks: Asked::Person,
    }
}

fn first(label: &str) -> Vec<String> {
    let found = taught().suggest(&wording(label), 1);
    let paths = found.iter().flat_map(|suggestion| &suggestion.paths);
    paths.map(|path| path.text().to_owned()).collect()
}

#[test]
fn everyday_words_find_their_place() {
    assert_eq!(first("DOB"), ["person.birth_date"]);
    assert_eq!(first("Ethnic background"), ["person.ethnicity"]);
    assert_eq!(first("Is there a stoma bag?"), ["continence.stoma"]);
    assert_eq!(first("Has a dog or other animals"), ["household.pets"]);
    assert_eq!(
        first("Which help do you need with the loo?"),
        ["function[domain=toilet].help_needed"]
    );
}

#[test]
fn a_wording_of_a_form_is_remembered() {
    let wanted = ["function[domain=eating|nutrition].how_i_like_it"];
    assert_eq!(first("Would you like a warm drink at bedtime?"), wanted);
    let untaught = Suggester::taught_by([]);
    let found = untaught.suggest(&wording("A warm drink at bedtime"), 1);
    assert!(
        found
            .iter()
            .all(|suggestion| suggestion.paths[0].text() != wanted[0])
    );
}

#[test]
fn clauses_ask_for_several_fields() {
    let paths = first("Getting dressed: which help do you need, and on a bad day?");
    assert!(
        paths
            .iter()
            .all(|path| path.starts_with("function[domain=dressing]")),
        "{paths:?}"
    );
    assert!(
        paths.iter().any(|path| path.ends_with(".help_needed")),
        "{paths:?}"
    );
    assert!(
        paths.iter().any(|path| path.ends_with(".bad_day")),
        "{paths:?}"
    );
}

#[test]
fn each_place_comes_once_and_always_in_the_same_order() {
    let label = "Who helps you with shopping, and how often?";
    let listed = |suggester: &Suggester| -> Vec<(Vec<String>, u32)> {
        let found = suggester.suggest(&wording(label), 20);
        let paths = |s: &Suggestion| s.paths.iter().map(|path| path.text().to_owned()).collect();
        found
            .iter()
            .map(|s| (paths(s), s.score.to_bits()))
            .collect()
    };
    let found = listed(&taught());
    assert_eq!(found, listed(&taught()));
    assert_eq!(found.len(), 20);
    for (number, (paths, bits)) in found.iter().enumerate() {
        assert!((0.0..=1.0).contains(&f32::from_bits(*bits)));
        assert!(
            found[..number].iter().all(|(other, _)| other != paths),
            "{paths:?}"
        );
    }
    assert!(found.is_sorted_by(|a, b| f32::from_bits(a.1) >= f32::from_bits(b.1)));
}

#[test]
fn a_place_of_the_carer_is_about_the_carer() {
    for asks in [Asked::Person, Asked::Carer] {
        let wording = Wording {
            asks,
            ..wording("How does your carer sleep, and how many hours do they care?")
        };
        for suggestion in taught().suggest(&wording, 20) {
            let carer = suggestion.paths[0].kind() == crate::kind::Kind::Carer;
            assert!(!carer || suggestion.subject == Asked::Carer);
        }
    }
}

#[test]
fn words_of_another_tongue_or_none_do_no_harm() {
    for label in ["", "???", "zzzz qqqq", "名前", &"word ".repeat(2000)] {
        assert!(taught().suggest(&wording(label), 3).len() <= 3);
    }
    assert!(taught().suggest(&wording("Name"), 0).is_empty());
}

fn proposed(section: &str, question: &str) -> Vec<Proposal> {
    let text = format!(
        r#"{{"form":1,"id":"own","title":"Own","version":"1","agency":"A","asks":"person",
            "sections":[{{"title":"{section}","questions":[{question}]}}]}}"#
    );
    let form = Form::parse(&text).unwrap_or_else(|mistakes| panic!("{}", mistakes[0].message));
    let section = &form.sections[0];
    static TAUGHT: OnceLock<Suggester> = OnceLock::new();
    let suggester = TAUGHT.get_or_init(|| Suggester::taught_by(crate::form::bundled()));
    let found = suggester.propose(&form, section, &section.questions[0]);
    for one in &found {
        let mut mapped = form.clone();
        mapped.sections[0].questions[0] = one.question.clone();
        assert!(
            Form::parse(&mapped.to_json()).is_ok(),
            "{}",
            mapped.to_json()
        );
    }
    found
}

fn text(label: &str) -> String {
    format!(r#"{{"id":"q","label":"{label}","type":"text"}}"#)
}

fn choice(label: &str, choices: &[&str]) -> String {
    let each = choices
        .iter()
        .map(|c| format!(r#"{{"value":"{c}","label":"{c}"}}"#));
    let choices = each.collect::<Vec<_>>().join(",");
    format!(r#"{{"id":"q","label":"{label}","type":"choice","choices":[{choices}]}}"#)
}

fn paths(found: &[Proposal]) -> Vec<&str> {
    let paths = found.iter().flat_map(|one| &one.suggestion.paths);
    paths.map(Path::text).collect()
}

#[test]
fn the_heading_says_whose_name_is_asked_for() {
    for label in [
        "First name",
        "Surname",
        "Telephone",
        "Address",
        "Postcode",
        "E-mail",
    ] {
        for (section, wanted) in [
            ("Next of kin", "contact[roles=next_of_kin"),
            (
                "Your details - Emergency contact",
                "contact[roles=emergency",
            ),
            ("GP details", "professional[role=gp"),
        ] {
            let found = proposed(section, &text(label));
            let paths = paths(&found);
            let own = |path: &&str| path.starts_with("person") || path.starts_with("address");
            assert!(
                !paths.is_empty() && !paths.iter().any(own),
                "{section}, {label}: {paths:?}"
            );
            assert!(
                paths[0].starts_with(wanted),
                "{section}, {label}: {paths:?}"
            );
        }
        // Whoever is alleged to harm somebody has no place in the record.
        let found = proposed("Who is alleged to be causing harm?", &text(label));
        assert!(found.is_empty(), "{label}: {:?}", paths(&found));
    }
    let own = proposed("About you", &text("First name"));
    assert_eq!(paths(&own)[0], "person.name.full");
}

#[test]
fn what_leans_on_another_question_gets_no_guess() {
    for label in ["Please provide details", "Signature", "Date of assessment"] {
        let found = proposed("Your finances", &text(label));
        assert!(found.is_empty(), "{label}: {:?}", paths(&found));
    }
}

#[test]
fn choices_come_with_what_they_mean() {
    let own = "Owner occupier";
    let question = choice(
        "What is your tenure type?",
        &[own, "Housing association", "Other"],
    );
    let found = proposed("Your home", &question);
    assert_eq!(paths(&found)[0], "home.tenure");
    let means: Vec<&[String]> = found[0].question.choices.iter().map(|c| &*c.from).collect();
    assert_eq!(means, [&["own"][..], &["housing_association"], &["other"]]);
    let question = choice("Do you need an interpreter?", &["Yes", "No"]);
    let found = proposed("About you", &question);
    assert_eq!(paths(&found)[0], "person.interpreter");
    assert_eq!(found[0].question.choices[1].from, ["no"]);
}

#[test]
fn a_yes_follows_only_from_what_means_yes() {
    use crate::form::{Origin, Rule};
    let rule = |one: &Proposal| match &one.question.origin {
        Origin::Derived(derivation) => Some(derivation.rule),
        _ => None,
    };
    let found = proposed(
        "Your health",
        &choice("Do you have any allergies?", &["Yes", "No"]),
    );
    assert_eq!(paths(&found)[0], "allergy");
    assert_eq!(rule(&found[0]), Some(Rule::YesIfAny));
    assert_eq!(found[0].question.choices[0].from, ["yes"]);
    // A fall of years ago is no yes to this, and no other rule says it.
    let question = choice("Have you fallen in the last six months?", &["Yes", "No"]);
    let found = proposed("Keeping safe", &question);
    assert!(paths(&found)[0].starts_with("event[type=fall]"));
    assert!(rule(&found[0]).is_none() && !found[0].question.partly.is_empty());
    let found = proposed("Home", &choice("Do you live alone?", &["Yes", "No"]));
    assert!(found.iter().all(|one| rule(one) != Some(Rule::YesIfAny)));
}

#[test]
fn a_long_question_is_no_reason_to_say_nothing() {
    let long = "Do you have savings, investments, bonds or other properties elsewhere that are \
        worth over the combined threshold of the charging policy for this financial year?";
    let found = proposed("Paying for care", &text(long));
    let paths = paths(&found);
    assert!(
        paths
            .iter()
            .any(|path| path.starts_with("money[type=savings")),
        "{paths:?}"
    );
}
