//! What was written down, as the oracle sees it: the JSON of the entries, and
//! what of it is in force, by its own few lines.

use std::collections::BTreeSet;

use carewallet_core::Entry;
use serde_json::Value as Json;

use super::fold::{phone, value};
use super::household::TODAY;

/// The lanes, from the widest.
const LANES: [&str; 4] = ["emergency", "agency", "named", "family"];

/// A statement that is in force.
#[derive(Clone)]
pub struct Fact {
    pub kind: String,
    pub about: String,
    pub lane: usize,
    pub body: Json,
}

impl Fact {
    /// A text of the body; for words with codes, the words.
    pub fn text(&self, field: &str) -> Option<&str> {
        let found = self.body.get(field)?;
        found.get("text").unwrap_or(found).as_str()
    }

    pub fn is(&self, kind: &str) -> bool {
        self.kind == kind
    }

    pub fn says_none(&self) -> bool {
        self.body["none_known"] == true
    }

    pub fn phones(&self) -> Vec<String> {
        let list = self.body["phone"].as_array().cloned().unwrap_or_default();
        list.iter().filter_map(Json::as_str).map(phone).collect()
    }

    pub fn is_barred(&self) -> bool {
        self.body["do_not_contact"] == true
    }

    /// Whether it had ended by this day, as far as dates tell.
    pub fn has_ended(&self, field: &str, today: &str) -> bool {
        self.text(field).is_some_and(|day| day <= today)
    }

    /// Whether it is a stopped medicine or a past condition.
    pub fn is_over(&self) -> bool {
        self.has_ended("stop", TODAY) || self.text("status") == Some("past")
    }

    /// What it says, so that two of the same are equal.
    pub fn statement(&self) -> String {
        format!("{} {} {}", self.kind, self.about, canonical("", &self.body))
    }

    /// What tells on paper that this statement was printed; nothing for kinds
    /// that are told by nothing of their own.
    pub fn key(&self) -> Option<String> {
        let field = match self.kind.as_str() {
            "allergy" => "substance",
            "medication" | "condition" => "name",
            "risk" | "equipment" => "what",
            "event" => "what_happened",
            "appointment" => "with",
            "function" => "can_do",
            "adjustment" => "text",
            "contingency" => "what_should_happen",
            "contact" | "professional" => return self.phones().into_iter().next(),
            _ => return None,
        };
        self.text(field).map(value)
    }
}

/// A value without spellings that make no difference.
fn canonical(name: &str, json: &Json) -> String {
    match json {
        Json::Object(map) => {
            let all = map
                .iter()
                .map(|(name, json)| format!("{name}:{}", canonical(name, json)));
            all.collect::<Vec<_>>().join(",")
        }
        Json::Array(list) => {
            let mut all: Vec<String> = list.iter().map(|json| canonical(name, json)).collect();
            all.sort();
            all.join("+")
        }
        Json::String(text) if name == "phone" => phone(text),
        Json::String(text) => value(text),
        other => other.to_string(),
    }
}

/// One entry with what it does to others.
struct Written {
    id: String,
    by: String,
    json: Json,
}

impl Written {
    fn of(entry: &Entry) -> Self {
        let json: Json = serde_json::from_str(entry.text()).unwrap();
        Self {
            id: entry.id().to_string(),
            by: json["recorded_by"].as_str().unwrap().to_owned(),
            json,
        }
    }

    fn ids(&self, what: &str) -> Vec<&str> {
        let list = self.json[what].as_array();
        list.map_or_else(Vec::new, |ids| {
            ids.iter().filter_map(Json::as_str).collect()
        })
    }
}

/// What is in force: what nobody who may do so has replaced, taken back or
/// erased. The holder may with anything, others with what they said themselves.
pub fn in_force(entries: &[Entry], holder: &str) -> Vec<Fact> {
    let all: Vec<Written> = entries.iter().map(Written::of).collect();
    let may = |one: &Written, id: &str| {
        one.by == holder || all.iter().any(|other| other.id == id && other.by == one.by)
    };
    let gone_by = |what: &str, counts: &dyn Fn(&Written) -> bool| -> BTreeSet<String> {
        let all = all.iter().filter(|one| counts(one));
        let ids = all.flat_map(|one| one.ids(what).into_iter().filter(|id| may(one, id)));
        ids.map(str::to_owned).collect()
    };
    let erased = gone_by("erases", &|_| true);
    let counts = |one: &Written| !erased.contains(&one.id);
    let replaced = gone_by("replaces", &counts);
    let withdrawn = gone_by("withdraws", &counts);
    let stands = |one: &&Written| {
        let gone = [&erased, &replaced, &withdrawn];
        one.ids("withdraws").is_empty()
            && one.ids("erases").is_empty()
            && !gone.iter().any(|ids| ids.contains(&one.id))
    };
    all.iter().filter(stands).map(fact).collect()
}

fn fact(one: &Written) -> Fact {
    let text = |name: &str| one.json[name].as_str().unwrap().to_owned();
    let lane = text("lane");
    Fact {
        kind: text("kind"),
        about: text("about"),
        lane: LANES.iter().position(|name| *name == lane).unwrap(),
        body: one.json["body"].clone(),
    }
}
