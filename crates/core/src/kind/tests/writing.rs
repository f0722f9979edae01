//! Bodies as people type them, as programs write them, and as they change.

use serde_json::json;

use super::{body, invalid, refused, refused_json, typed};
use crate::json::JsonFault;
use crate::kind::examples::example;
use crate::kind::{Body, BodyError, Choice, Day, Kind, LegalType, Shape};
use crate::value::ValueError;

#[test]
fn the_common_thing_is_simple() {
    let fields = [
        ("name", "Margaret Ellis"),
        ("birth_date", "1940-05-17"),
        ("nhs_number", "999 000 0018"),
    ];
    let json = body(Kind::Person, &fields).to_value();
    let wanted = json!({"name": {"full": "Margaret Ellis"}, "birth_date": "1940-05-17", "nhs_number": "9990000018"});
    assert_eq!(json, wanted);
    let facts: Vec<String> = body(Kind::Person, &fields)
        .facts()
        .iter()
        .map(|fact| format!("{}: {}", fact.label, fact.text))
        .collect();
    assert_eq!(
        facts,
        [
            "Name: Margaret Ellis",
            "Date of birth: 17 May 1940",
            "NHS number: 999 000 0018"
        ]
    );
    assert_eq!(
        body(
            Kind::Medication,
            &[("name", "Warfarin"), ("dose", "not known")]
        )
        .to_value(),
        json!({"name": {"text": "Warfarin"}, "dose": {"answer": "not_known"}})
    );
}

#[test]
fn groups_in_lists_are_parted_where_a_field_comes_again() {
    let support = example(Kind::Support);
    let wanted = json!([
        {"day": "weekdays", "start": "08:00", "minutes": 30, "people": 1},
        {"day": "saturday", "start": "09:00", "what": "shower"},
    ]);
    assert_eq!(support.to_value()["timetable"], wanted);
    let facts: Vec<String> = support
        .facts()
        .into_iter()
        .filter(|fact| fact.label == "When")
        .map(|fact| fact.text)
        .collect();
    assert_eq!(
        facts,
        [
            "Monday to Friday at 08:00 for 30 minutes, 1 person",
            "Saturday and Sunday at 09:00, shower"
        ]
        .map(|line| line.replace("Saturday and Sunday", "Saturday"))
    );
    let numbered = [
        ("who", "B"),
        ("timetable.2.day", "monday"),
        ("timetable.1.day", "sunday"),
        ("timetable.2.start", "08:00"),
    ];
    assert_eq!(
        body(Kind::Support, &numbered).to_value()["timetable"],
        json!([{"day": "monday", "start": "08:00"}, {"day": "sunday"}])
    );
}

#[test]
fn drafts_may_be_written_simply() {
    let draft = r#"{"name":"Levothyroxine","dose":"not known","prescribed":true}"#;
    let read = Body::from_draft(Kind::Medication, draft).ok().unwrap();
    assert_eq!(
        read.to_value(),
        json!({"name": {"text": "Levothyroxine"}, "dose": {"answer": "not_known"}, "prescribed": true})
    );
    assert_eq!(
        refused_json(Kind::Medication, draft),
        invalid(
            "name",
            ValueError::WrongType {
                want: "an object with text"
            }
        )
    );
    assert_eq!(
        Body::from_draft(Kind::Medication, r#"{"name":null}"#).err(),
        Some(BodyError::Json(JsonFault::Null))
    );
}

#[test]
fn strict_json_is_strict() {
    assert_eq!(refused_json(Kind::Person, "[]"), BodyError::NotAnObject);
    assert_eq!(
        refused_json(Kind::Statement, r#"{"topic":"goal","text":"a","text":"b"}"#),
        BodyError::Json(JsonFault::DuplicateKey)
    );
    assert_eq!(
        refused_json(
            Kind::Statement,
            r#"{"topic":"goal","text":"a","to_whom":null}"#
        ),
        BodyError::Json(JsonFault::Null)
    );
    assert_eq!(
        refused_json(Kind::Goal, r#"{"words":"a","importance":3.0}"#),
        BodyError::Json(JsonFault::Number)
    );
    assert_eq!(
        refused_json(Kind::Medication, r#"{"name":{"text":"A"},"dose":5}"#),
        invalid("dose", ValueError::WrongType { want: "text" })
    );
    assert_eq!(
        refused_json(Kind::Function, r#"{"domain":"Toilet","can_do":"a"}"#)
            .to_string()
            .split(':')
            .next(),
        Some("domain must be one of")
    );
}

#[test]
fn errors_name_the_field() {
    assert_eq!(
        refused(
            Kind::Person,
            &[("name", "A"), ("nhs_number", "999 000 0019")]
        ),
        invalid("nhs_number", ValueError::CheckDigit)
    );
    assert_eq!(
        refused(Kind::Person, &[("name", "A"), ("birth_date", "1940-02-31")]),
        invalid("birth_date", ValueError::NoSuchDay)
    );
    assert_eq!(
        refused(Kind::Person, &[("name", "A"), ("birth_date", "2023-02-29")]),
        invalid("birth_date", ValueError::NoSuchDay)
    );
    assert_eq!(
        refused(
            Kind::Person,
            &[("name.full", "A"), ("name.preferred", "a\u{202e}b")]
        ),
        invalid("name.preferred", ValueError::Direction { code: 0x202e })
    );
    assert_eq!(
        refused(Kind::Medication, &[("name", "A"), ("dose", "٥ mg")]),
        invalid("dose", ValueError::ForeignDigit)
    );
    assert_eq!(
        refused(Kind::Event, &[("type", "fall"), ("type", "fall")]),
        BodyError::Repeated {
            field: "type".to_owned()
        }
    );
}

#[test]
fn unknown_names_lead_to_the_nearest() {
    assert_eq!(
        refused(Kind::Medication, &[("name", "A"), ("dosage", "1")]).to_string(),
        "unknown field dosage"
    );
    assert_eq!(
        refused(Kind::Medication, &[("name", "A"), ("doze", "1")]).to_string(),
        "unknown field doze, did you mean dose"
    );
    assert_eq!(
        refused(Kind::Person, &[("name.ful", "A")]),
        BodyError::UnknownField {
            field: "name.ful".to_owned(),
            nearest: Some("full")
        }
    );
    assert_eq!(
        refused(Kind::Person, &[("\u{1b}[2J", "A")]).to_string(),
        "unknown field (a name that cannot be shown)"
    );
    assert_eq!(
        refused(
            Kind::Address,
            &[
                ("lines", "1"),
                ("lines", "2"),
                ("lines", "3"),
                ("lines", "4"),
                ("lines", "5"),
                ("lines", "6")
            ]
        ),
        invalid("lines", ValueError::TooMany { max: 5 })
    );
}

#[test]
fn no_error_repeats_a_value() {
    for &kind in Kind::ALL {
        for field in kind.fields() {
            let secret = "zq\u{7}secret";
            let error = Body::from_fields(kind, &typed(&[(field.name, secret)]))
                .err()
                .unwrap()
                .to_string();
            assert!(
                !error.contains("secret")
                    && error.starts_with(char::is_lowercase)
                    && !error.ends_with('.'),
                "{error}"
            );
        }
    }
}

#[test]
fn changes_touch_only_what_they_name() {
    let person = example(Kind::Person);
    let changed = person
        .with_fields(&typed(&[
            ("name", "Margaret Jones"),
            ("email", "peggy@example.org"),
            ("phone", "01632 960999"),
            ("pronouns", ""),
        ]))
        .ok()
        .unwrap();
    let (before, after) = (person.to_value(), changed.to_value());
    assert_eq!(
        after["name"],
        json!({"full": "Margaret Jones", "preferred": "Peggy", "title": "Mrs", "former": "Margaret Shaw"})
    );
    assert_eq!(
        (&after["email"], &after["phone"]),
        (&json!("peggy@example.org"), &json!(["01632 960999"]))
    );
    assert!(after.get("pronouns").is_none() && before.get("pronouns").is_some());
    assert_eq!(after["ethnicity"], before["ethnicity"]);
    let recoded = person
        .with_fields(&typed(&[("ethnicity", "British")]))
        .ok()
        .unwrap();
    assert_eq!(
        recoded.to_value()["ethnicity"],
        json!({"text": "British"}),
        "a code belongs to its words"
    );
    assert_eq!(
        person.with_fields(&typed(&[("fone", "1")])).err(),
        Some(BodyError::UnknownField {
            field: "fone".to_owned(),
            nearest: Some("phone")
        })
    );
}

#[test]
fn changes_go_in_and_out_of_answers_and_lists() {
    let doctor = example(Kind::Professional);
    let unknown = doctor
        .with_fields(&typed(&[("organisation", "not known")]))
        .ok()
        .unwrap();
    assert_eq!(
        unknown.to_value()["organisation"],
        json!({"answer": "not_known"})
    );
    let known = unknown
        .with_fields(&typed(&[("organisation", "Park Surgery")]))
        .ok()
        .unwrap();
    assert_eq!(
        known.to_value()["organisation"],
        json!({"name": "Park Surgery"})
    );
    let support = example(Kind::Support)
        .with_fields(&typed(&[("timetable.day", "sunday")]))
        .ok()
        .unwrap();
    assert_eq!(support.to_value()["timetable"], json!([{"day": "sunday"}]));
    let gone = support
        .with_fields(&typed(&[("timetable", "")]))
        .ok()
        .unwrap();
    assert!(gone.to_value().get("timetable").is_none());
}

#[test]
fn pasted_words_lose_only_the_line_ends_of_other_systems() {
    let fields = [
        ("topic", "wish"),
        ("text", "Tea first.\r\n\r\nThen\ttalk. "),
    ];
    assert_eq!(
        body(Kind::Statement, &fields).own_words(),
        Some("Tea first.\n\nThen talk. ")
    );
}

/// Every list of choices of every kind.
fn all_choices() -> Vec<&'static [Choice]> {
    fn of_shape(shape: Shape, found: &mut Vec<&'static [Choice]>) {
        match shape {
            Shape::Choice(choices) => found.push(choices),
            Shape::Many(inner) => of_shape(*inner, found),
            Shape::Group { fields, .. } => fields.iter().for_each(|it| of_shape(it.shape, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for field in Kind::ALL.iter().flat_map(|kind| kind.fields()) {
        of_shape(field.shape, &mut found);
    }
    found
}

#[test]
fn whatever_a_choice_is_called_leads_to_it_alone() {
    let all = all_choices();
    assert!(all.len() > 40);
    for choices in all {
        for (at, choice) in choices.iter().enumerate() {
            let others = choice.also.iter().copied();
            for called in others.chain([choice.name, choice.says]) {
                let found = crate::value::parse_choice(called, choices, &[]);
                assert_eq!(found.ok(), Some(at), "{called}");
            }
        }
    }
}

#[test]
fn choices_are_taken_as_people_write_them() {
    for (typed, day) in [
        ("Mon-Fri", Day::Weekdays),
        ("monday to friday", Day::Weekdays),
        ("Tues", Day::Tuesday),
        ("weekends", Day::Weekend),
        ("Every day", Day::EveryDay),
    ] {
        assert_eq!(Day::parse(typed).ok(), Some(day), "{typed}");
    }
    let paper = LegalType::parse("Lasting power of attorney health and welfare");
    assert_eq!(paper.ok(), Some(LegalType::LpaHw));
    assert!(Day::parse("Mon-Wed").is_err());
}
