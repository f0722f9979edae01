//! What the made-up household would answer if somebody asked.

use carewallet_core::entry::Voice;
use carewallet_core::form::{Asked, Question};
use carewallet_core::kind::Field;
use carewallet_core::path::Path;
use carewallet_core::value::Line;
use carewallet_core::{Kind, PersonId, SubjectId};
use serde_json::{Map, Value as Json};

const FILES: [&str; 4] = [
    include_str!("../../../fixtures/ellis/known/margaret.jsonl"),
    include_str!("../../../fixtures/ellis/known/home.jsonl"),
    include_str!("../../../fixtures/ellis/known/sarah.jsonl"),
    include_str!("../../../fixtures/ellis/known/claims.jsonl"),
];

/// One thing that somebody of the household knows.
pub struct Known {
    pub about: SubjectId,
    pub kind: Kind,
    pub voice: Voice,
    pub said_by: Line,
    pub body: Map<String, Json>,
}

pub fn margaret() -> PersonId {
    PersonId::parse("p0000000000000001").unwrap()
}

pub fn sarah() -> PersonId {
    PersonId::parse("p0000000000000002").unwrap()
}

/// Everything that the household knows.
pub fn all() -> Vec<Known> {
    let lines = FILES.iter().flat_map(|file| file.lines());
    lines.filter(|line| !line.is_empty()).map(known).collect()
}

fn known(line: &str) -> Known {
    let json: Json = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
    let text = |name: &str| {
        json[name]
            .as_str()
            .unwrap_or_else(|| panic!("{name}: {line}"))
    };
    Known {
        about: match text("about") {
            "home" => SubjectId::Home,
            "margaret" => SubjectId::Person(margaret()),
            "sarah" => SubjectId::Person(sarah()),
            other => panic!("about {other}"),
        },
        kind: Kind::parse(text("kind")).unwrap(),
        voice: Voice::parse(text("voice")).unwrap(),
        said_by: Line::parse(text("said_by")).unwrap(),
        body: json["body"].as_object().unwrap().clone(),
    }
}

impl Known {
    /// Whether it is about the subject of a question.
    pub fn is_for(&self, question: &Question) -> bool {
        match (&self.about, question.subject) {
            (SubjectId::Home, _) => true,
            (SubjectId::Person(id), Asked::Carer) => *id == sarah(),
            (SubjectId::Person(id), _) => *id == margaret(),
        }
    }

    /// The part of it that answers a path, and no more: the fields that its
    /// kind must have, those that the path looks at, and the one it asks for.
    pub fn said_at(&self, path: &Path) -> Option<Map<String, Json>> {
        if self.kind != path.kind() || !path.means(&self.body) {
            return None;
        }
        if path.find(&self.body).is_empty() {
            return None;
        }
        let Some(first) = path.fields().next() else {
            return Some(self.body.clone());
        };
        let needed = self.kind.fields().iter().filter(|field| field.required);
        let mut said = Map::new();
        for field in needed.chain(path.filtered_by()) {
            if let Some(value) = self.body.get(field.name) {
                let value = if field.name == "name" {
                    least(field, value)
                } else {
                    value.clone()
                };
                said.insert(field.name.to_owned(), value);
            }
        }
        let fields: Vec<&Field> = path.fields().collect();
        let asked = part(path, &fields, &self.body, said.get(first.name));
        said.insert(first.name.to_owned(), asked);
        Some(said)
    }
}

/// A required group with its required members only.
fn least(field: &Field, value: &Json) -> Json {
    let carewallet_core::kind::Shape::Group { fields, .. } = field.shape else {
        return value.clone();
    };
    let Some(map) = value.as_object() else {
        return value.clone();
    };
    let must = fields.iter().filter(|field| field.required);
    let kept = must.filter_map(|field| Some((field.name.to_owned(), map.get(field.name)?.clone())));
    Json::Object(kept.collect())
}

/// The part of a field that a path leads to.
fn part(path: &Path, fields: &[&Field], body: &Map<String, Json>, least: Option<&Json>) -> Json {
    match (fields, &body[fields[0].name]) {
        ([_, inner, ..], Json::Object(map)) => {
            let mut kept = least.and_then(Json::as_object).cloned().unwrap_or_default();
            if let Some(value) = map.get(inner.name) {
                kept.insert(inner.name.to_owned(), value.clone());
            }
            Json::Object(kept)
        }
        ([first, ..], Json::Array(items)) if items.iter().any(Json::is_object) => {
            // Of several groups only those that the path chooses.
            let chosen = items.iter().filter(|item| {
                let mut alone = body.clone();
                alone.insert(first.name.to_owned(), Json::Array(vec![(*item).clone()]));
                !path.find(&alone).is_empty()
            });
            Json::Array(chosen.cloned().collect())
        }
        (_, value) => value.clone(),
    }
}
