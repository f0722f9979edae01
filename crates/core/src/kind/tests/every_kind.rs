//! What holds for every kind and every field.

use serde_json::{Value as Json, json};

use super::typed;
use crate::kind::examples::{example, example_fields};
use crate::kind::{Body, BodyError, Kind, Shape};

#[test]
fn every_kind_comes_back_from_its_json() {
    for &kind in Kind::ALL {
        let before = example(kind);
        let json = before.to_value().to_string();
        let after = Body::from_json(kind, &json).ok();
        assert!(
            after.is_some_and(|after| after == before),
            "{}",
            kind.name()
        );
        let draft = Body::from_draft(kind, &json).ok();
        assert!(
            draft.is_some_and(|draft| draft == before),
            "draft {}",
            kind.name()
        );
        let same = before.with_fields(&[]).ok();
        assert!(
            same.is_some_and(|same| same == before),
            "change {}",
            kind.name()
        );
        assert!(!before.headline().is_empty());
        assert!(
            before
                .facts()
                .iter()
                .all(|fact| !fact.text.is_empty() && !fact.label.is_empty())
        );
    }
}

#[test]
fn examples_leave_no_null_and_no_fraction() {
    fn sound(json: &Json) -> bool {
        match json {
            Json::Null => false,
            Json::Number(number) => number.is_u64(),
            Json::Array(items) => items.iter().all(sound),
            Json::Object(map) => !map.is_empty() && map.values().all(sound),
            _ => true,
        }
    }
    for &kind in Kind::ALL {
        assert!(sound(&example(kind).to_value()), "{}", kind.name());
    }
}

#[test]
fn every_required_field_is_missed_by_name() {
    for &kind in Kind::ALL {
        for field in kind.fields().iter().filter(|field| field.required) {
            let mut map = example(kind).to_value().as_object().unwrap().clone();
            assert!(
                map.remove(field.name).is_some(),
                "{}.{} in the example",
                kind.name(),
                field.name
            );
            let missing = Some(BodyError::Missing {
                field: field.name.to_owned(),
            });
            let from_json = Body::from_json(kind, &Json::Object(map).to_string()).err();
            let gone =
                |name: &str| name == field.name || name.starts_with(&format!("{}.", field.name));
            let mut fields = example_fields(kind);
            fields.retain(|(name, _)| !gone(name));
            let from_fields = Body::from_fields(kind, &fields).err();
            // With nothing else in it, the body may be refused for that.
            assert!(
                from_json == missing || from_json == Some(BodyError::Nothing),
                "{}.{}",
                kind.name(),
                field.name
            );
            assert!(
                from_fields == missing || from_fields == Some(BodyError::Nothing),
                "{}.{}",
                kind.name(),
                field.name
            );
            let emptied = example(kind).with_fields(&typed(&[(field.name, "")])).err();
            assert!(emptied == missing, "{}.{}", kind.name(), field.name);
        }
    }
}

#[test]
fn every_kind_refuses_what_it_does_not_know() {
    for &kind in Kind::ALL {
        let mut map = example(kind).to_value().as_object().unwrap().clone();
        map.insert("xylophone".to_owned(), json!("x"));
        let unknown = BodyError::UnknownField {
            field: "xylophone".to_owned(),
            nearest: None,
        };
        assert_eq!(
            Body::from_json(kind, &Json::Object(map).to_string()).err(),
            Some(unknown.clone())
        );
        let mut fields = example_fields(kind);
        fields.push(("xylophone".to_owned(), "x".to_owned()));
        assert_eq!(Body::from_fields(kind, &fields).err(), Some(unknown));
        assert!(Body::from_json(kind, "{}").is_err() && Body::from_fields(kind, &[]).is_err());
    }
}

#[test]
fn every_field_refuses_wrong_types() {
    for &kind in Kind::ALL {
        for field in kind.fields() {
            for wrong in [
                json!({"xylophone": 1}),
                json!([[]]),
                json!([]),
                json!(-1),
                json!({"answer": "xylophone"}),
            ] {
                let mut map = example(kind).to_value().as_object().unwrap().clone();
                map.insert(field.name.to_owned(), wrong.clone());
                let error = Body::from_json(kind, &Json::Object(map).to_string()).err();
                let empty_ids = matches!(field.shape, Shape::Hashes) && wrong == json!([]);
                assert!(
                    error.is_some() != empty_ids,
                    "{}.{} took {wrong}",
                    kind.name(),
                    field.name
                );
                assert!(!error.is_some_and(|error| error == BodyError::Nothing));
            }
        }
    }
}

#[test]
fn every_askable_field_takes_the_four_answers_and_only_those_fields_do() {
    for &kind in Kind::ALL {
        for field in kind.fields() {
            for name in ["none", "not_known", "not_asked", "prefer_not_to_say"] {
                let mut map = example(kind).to_value().as_object().unwrap().clone();
                map.insert(field.name.to_owned(), json!({ "answer": name }));
                if (kind, field.name) == (Kind::Legal, "outcome") {
                    map.insert("type".to_owned(), json!("capacity_assessment"));
                    map.insert("decision".to_owned(), json!("where to live"));
                }
                let read = Body::from_json(kind, &Json::Object(map.clone()).to_string());
                assert_eq!(
                    read.is_ok(),
                    field.answers,
                    "{}.{}",
                    kind.name(),
                    field.name
                );
                if let Ok(body) = read {
                    assert!(body.to_value() == Json::Object(map));
                    assert!(body.facts().iter().any(
                        |fact| fact.label == field.label && fact.text == name.replace('_', " ")
                    ));
                }
            }
        }
    }
}
