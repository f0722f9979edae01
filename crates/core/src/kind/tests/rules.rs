//! The rules between fields, topics, lanes and names.

use serde_json::json;

use super::{body, invalid, refused, typed};
use crate::kind::examples::example;
use crate::kind::{Body, BodyError, Caution, Field, Kind, Lane, Section, Shape};
use crate::value::{Answer, Misread, ValueError};

#[test]
fn none_known_stands_alone() {
    for (kind, name) in [
        (Kind::Allergy, "substance"),
        (Kind::Condition, "name"),
        (Kind::Medication, "name"),
    ] {
        let none = body(kind, &[("none_known", "yes")]);
        assert_eq!(none.to_value(), json!({"none_known": true}));
        assert!(none.headline().starts_with("No ") && none.facts()[0].text == "none known");
        assert_eq!(
            refused(kind, &[("none_known", "yes"), (name, "A")]),
            BodyError::Both {
                first: name,
                second: "none_known"
            }
        );
        assert_eq!(
            refused(kind, &[("none_known", "no")]),
            invalid(
                "none_known",
                ValueError::Choice {
                    choices: &["yes"],
                    nearest: None
                }
            )
        );
    }
    assert_eq!(
        refused(Kind::Allergy, &[("none_known", "yes"), ("reaction", "A")]),
        BodyError::Both {
            first: "reaction",
            second: "none_known"
        }
    );
    for words in ["none", "NKDA", "No known allergies.", " Nil ", "not known"] {
        let error = refused(Kind::Allergy, &[("substance", words)]);
        assert!(
            matches!(
                error,
                BodyError::NotHere {
                    field: "substance",
                    ..
                }
            ),
            "{words}"
        );
    }
    assert_eq!(
        refused(Kind::Allergy, &[("reaction", "A")]),
        BodyError::Missing {
            field: "substance".to_owned()
        }
    );
}

#[test]
fn legal_papers_keep_their_rules() {
    let adrt = |fields: &[(&str, &str)]| {
        let mut all = vec![
            ("type", "adrt"),
            ("original_where", "desk"),
            ("life_sustaining", "yes"),
        ];
        all.extend(fields);
        body(Kind::Legal, &all).warnings()
    };
    let full = [
        ("in_writing", "yes"),
        ("signed", "yes"),
        ("witnessed", "yes"),
        ("even_if_life_at_risk", "yes"),
    ];
    assert!(adrt(&full).is_empty());
    for left_out in 0..full.len() {
        let mut part = full.to_vec();
        let (name, _) = part.remove(left_out);
        assert_eq!(adrt(&part), [Caution::MayNotBind], "{name}");
        part.push((name, "not known"));
        assert_eq!(adrt(&part).len(), 1);
    }
}

#[test]
fn legal_papers_say_that_they_exist_and_not_what_was_decided() {
    let paper = |r#type, more: &[(&'static str, &'static str)]| {
        let mut all = vec![("type", r#type), ("original_where", "not known")];
        all.extend(more);
        Body::from_fields(Kind::Legal, &typed(&all))
    };
    assert_eq!(
        paper("capacity_assessment", &[]).err(),
        Some(BodyError::Missing {
            field: "decision".to_owned()
        }),
        "never about everything"
    );
    assert!(
        paper(
            "capacity_assessment",
            &[("decision", "where to live"), ("outcome", "not_able")]
        )
        .is_ok()
    );
    for (kind, field, value) in [
        ("dnacpr", "outcome", "decided"),
        ("respect", "scope", "x"),
        ("dnacpr", "decision", "x"),
        ("lpa_hw", "outcome", "able"),
        ("respect", "life_sustaining", "yes"),
    ] {
        assert!(
            matches!(paper(kind, &[(field, value)]).err(), Some(BodyError::NotHere { field: of, .. }) if of == field)
        );
    }
    let warned = |kind| paper(kind, &[]).ok().unwrap().warnings();
    assert_eq!(warned("dnacpr"), [Caution::SeeOriginal]);
    assert_eq!(warned("respect"), [Caution::SeeOriginal]);
    assert_eq!(warned("lpa_pf"), [Caution::CheckRegistered]);
    assert!(example(Kind::Legal).warnings().is_empty());
}

#[test]
fn other_rules_between_fields() {
    assert_eq!(
        refused(Kind::AboutMe, &[("heading", "people")]),
        BodyError::Missing {
            field: "text".to_owned()
        }
    );
    body(
        Kind::AboutMe,
        &[("heading", "people"), ("media", "A film of us singing")],
    );
    assert_eq!(
        refused(Kind::Function, &[("domain", "toilet")]),
        BodyError::Missing {
            field: "can_do".to_owned()
        }
    );
    assert_eq!(
        refused(
            Kind::Measurement,
            &[("type", "other"), ("value", "1"), ("unit", "cm")]
        ),
        BodyError::Missing {
            field: "what".to_owned()
        }
    );
    assert_eq!(refused(Kind::Home, &[]), BodyError::Nothing);
    let weight = |value| {
        body(
            Kind::Measurement,
            &[("type", "weight"), ("value", value), ("unit", "kg")],
        )
        .warnings()
        .len()
    };
    assert_eq!((weight("58.4"), weight("584")), (0, 1));
    let dose = body(
        Kind::Medication,
        &[("name", "A"), ("dose", ".5 mg"), ("strength", "10U")],
    )
    .warnings();
    let (units, point) = (Misread::LetterForUnits, Misread::BarePoint);
    let found = [("strength", units), ("dose", point)];
    let cautions = found.map(|(field, misread)| Caution::Dose { field, misread });
    assert_eq!(dose, cautions);
    assert_eq!(
        dose[1].to_string(),
        "dose: write 0.5, not .5: a point alone is easily missed"
    );
}

#[test]
fn own_words_are_those_of_the_person() {
    for &kind in Kind::ALL {
        let holds = matches!(kind, Kind::AboutMe | Kind::Statement | Kind::Goal);
        assert_eq!(
            example(kind).own_words().is_some(),
            holds,
            "{}",
            kind.name()
        );
    }
    assert_eq!(
        example(Kind::Statement).own_words(),
        Some("I do not want to be moved to a place I do not know.")
    );
}

#[test]
fn kinds_are_named_once_and_found_again() {
    let mut names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    assert!(
        names
            .iter()
            .all(|name| name.len() <= 40
                && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'))
    );
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Kind::ALL.len());
    assert!(
        Kind::ALL
            .iter()
            .all(|&kind| Kind::parse(kind.name()) == Ok(kind))
    );
    for (typed, meant) in [
        ("medicatoin", Kind::Medication),
        ("medicines", Kind::Medication),
        ("Key safe", Kind::KeySafe),
        ("gp", Kind::Professional),
        ("falls", Kind::Event),
    ] {
        assert_eq!(
            Kind::parse(typed).unwrap_err().nearest,
            Some(meant),
            "{typed}"
        );
    }
    assert_eq!(
        Kind::parse("wheelbarrow").unwrap_err().to_string(),
        "unknown kind"
    );
}

#[test]
fn lanes_are_never_wider_than_they_may_be() {
    for &kind in Kind::ALL {
        assert!(
            kind.default_lane().is_no_wider_than(kind.widest_lane()),
            "{}",
            kind.name()
        );
        // What was decided goes to one agency: the one that it is about.
        if kind == Kind::Decision {
            assert_eq!(kind.widest_lane(), Lane::Named);
        } else if kind.is_of_the_wallet() || matches!(kind, Kind::Consent | Kind::QuestionAsked) {
            assert_eq!(kind.widest_lane(), Lane::Family);
        }
    }
    assert_eq!(
        (Kind::KeySafe.widest_lane(), Kind::Money.widest_lane()),
        (Lane::Named, Lane::Named)
    );
    assert_eq!(Kind::Medication.section().title(), "Medicines");
    assert!(Section::AboutMe < Section::Adjustments && Section::Person < Section::AboutMe);
}

#[test]
fn fields_have_words_for_people() {
    fn look(fields: &'static [Field], at: &str) {
        for field in fields {
            assert!(
                !field.label.is_empty() && field.says.ends_with(['?', ')']),
                "{at}.{}",
                field.name
            );
            assert!(
                !field.name.contains('#') && !field.shape.says().is_empty(),
                "{at}.{}",
                field.name
            );
            let inner = match field.shape {
                Shape::Group { fields, .. }
                | Shape::Coded { fields }
                | Shape::Many(&Shape::Group { fields, .. }) => fields,
                _ => &[],
            };
            look(inner, field.name);
        }
    }
    Kind::ALL
        .iter()
        .for_each(|kind| look(kind.fields(), kind.name()));
    assert_eq!(
        Answer::<()>::NotKnown.without_value(),
        Some(("not_known", "not known"))
    );
}
