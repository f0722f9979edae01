//! What contradicts what, by the oracle's own few lines.

use super::case::Case;
use super::catalogue::Words;
use super::fact::Fact;
use super::fold::{digits, value};
use super::household::TODAY;

/// Statements that cannot all be true.
pub struct Clash {
    /// What sort of contradiction.
    pub what: &'static str,
    /// What stands in each place where one of them is printed.
    pub key: Option<String>,
    /// And one of these with it; any place with the key if there are none.
    pub values: Vec<String>,
    /// The kind of which one says that there is none, and about whom.
    pub none_of: Option<(&'static str, String)>,
}

impl Clash {
    fn by_key(what: &'static str, key: String) -> Self {
        Self {
            what,
            key: Some(key),
            values: Vec::new(),
            none_of: None,
        }
    }

    fn by_values(what: &'static str, key: Option<String>, values: Vec<String>) -> Self {
        Self {
            what,
            key,
            values,
            none_of: None,
        }
    }
}

/// All contradictions among what a sheet may tell.
pub fn clashes(case: &Case<'_>) -> Vec<Clash> {
    let told = case.told();
    let mut found = Vec::new();
    for (at, one) in told.iter().enumerate() {
        for other in told.iter().skip(at + 1) {
            if one.kind == other.kind && one.about == other.about {
                found.extend(clash(one, other, case.words));
            }
        }
    }
    found.sort_by(|a, b| (a.what, &a.key, &a.values).cmp(&(b.what, &b.key, &b.values)));
    found.dedup_by(|a, b| (a.what, &a.key, &a.values) == (b.what, &b.key, &b.values));
    found
}

fn clash(one: &Fact, other: &Fact, words: &Words) -> Vec<Clash> {
    if one.says_none() != other.says_none() {
        return none_beside(one, other).into_iter().collect();
    }
    match one.kind.as_str() {
        "medication" => medicines(one, other),
        "allergy" => same_key_other_field("allergy", one, other, &["severity", "type"]),
        "condition" => same_key_other_field("condition", one, other, &["status"]),
        "person" => people(one, other, words),
        "contact" => contacts(one, other),
        "key_safe" => other_values("key safe", None, one, other, &["code"]),
        "appointment" => appointments(one, other),
        "function" => functions(one, other),
        "address" => addresses(one, other),
        _ => Vec::new(),
    }
}

/// A field of a body, spelt without what makes no difference.
fn field(fact: &Fact, name: &str) -> Option<String> {
    fact.text(name).map(value)
}

/// Whether both give a field and give it differently. Who says less contradicts
/// nobody.
fn differs(one: &Fact, other: &Fact, fields: &[&str]) -> bool {
    fields.iter().any(|name| {
        let (one, other) = (field(one, name), field(other, name));
        one.is_some() && other.is_some() && one != other
    })
}

/// Whether each gives a field that the other lacks: together they would say what
/// nobody said.
fn say_parts(one: &Fact, other: &Fact, fields: &[&str]) -> bool {
    let more = |one: &Fact, other: &Fact| {
        let mut names = fields.iter();
        names.any(|name| field(one, name).is_some() && field(other, name).is_none())
    };
    more(one, other) && more(other, one)
}

fn none_beside(one: &Fact, other: &Fact) -> Option<Clash> {
    let some = if one.says_none() { other } else { one };
    let kind = match some.kind.as_str() {
        "allergy" => "allergy",
        "condition" => "condition",
        "medication" => "medication",
        "event" => "event",
        _ => return None,
    };
    let same_type = kind != "event" || one.text("type") == other.text("type");
    (!some.is_over() && same_type).then(|| Clash {
        what: "none known",
        key: some.key(),
        values: Vec::new(),
        none_of: Some((kind, some.about.clone())),
    })
}

fn same_key_other_field(
    what: &'static str,
    one: &Fact,
    other: &Fact,
    fields: &[&str],
) -> Vec<Clash> {
    match (one.key(), other.key()) {
        (Some(a), Some(b)) if a == b && differs(one, other, fields) => vec![Clash::by_key(what, a)],
        _ => Vec::new(),
    }
}

fn medicines(one: &Fact, other: &Fact) -> Vec<Clash> {
    let ended = |fact: &Fact| fact.has_ended("stop", TODAY);
    if ended(one) == ended(other) {
        if ended(one) {
            return Vec::new();
        }
        let fields = ["strength", "dose", "when", "route", "form"];
        return match (one.key(), other.key()) {
            (Some(a), Some(b)) if a == b && say_parts(one, other, &fields) => {
                vec![Clash::by_key("medicine", a)]
            }
            _ => same_key_other_field("medicine", one, other, &fields),
        };
    }
    let (old, new) = if ended(one) {
        (one, other)
    } else {
        (other, one)
    };
    let before = match (old.text("stop"), new.text("start")) {
        (Some(stop), Some(start)) => stop < start,
        _ => false,
    };
    match (old.key(), new.key()) {
        (Some(a), Some(b)) if a == b && !before => vec![Clash::by_key("stopped and taken", a)],
        _ => Vec::new(),
    }
}

fn people(one: &Fact, other: &Fact, words: &Words) -> Vec<Clash> {
    let mut found = Vec::new();
    let pair = |name: &str| Some((one.text(name)?, other.text(name)?));
    if let Some((a, b)) = pair("birth_date").filter(|(a, b)| a != b) {
        let values = [a, b].into_iter().flat_map(|day| words.day(day)).collect();
        found.push(Clash::by_values("birth date", None, values));
    }
    if let Some((a, b)) = pair("nhs_number").filter(|(a, b)| a != b) {
        let values = [a, b].map(digits).to_vec();
        found.push(Clash::by_values("NHS number", None, values));
    }
    found
}

fn contacts(one: &Fact, other: &Fact) -> Vec<Clash> {
    let (Some(name), Some(same)) = (field(one, "name"), field(other, "name")) else {
        return Vec::new();
    };
    let phones = |fact: &Fact| {
        let mut phones = fact.phones();
        phones.sort();
        phones
    };
    let holds = |one: &Fact, other: &Fact| {
        let all = phones(one);
        phones(other).iter().all(|phone| all.contains(phone))
    };
    let other_phones = !holds(one, other) && !holds(other, one);
    let differ = other_phones || one.is_barred() != other.is_barred();
    if name != same || !differ {
        return Vec::new();
    }
    let mut values = [phones(one), phones(other)].concat();
    values.dedup();
    vec![Clash::by_values("contact", Some(name), values)]
}

fn appointments(one: &Fact, other: &Fact) -> Vec<Clash> {
    let same_day = one.text("date") == other.text("date");
    if !same_day || one.key() != other.key() {
        return Vec::new();
    }
    other_values("appointment", one.key(), one, other, &["time"])
}

fn functions(one: &Fact, other: &Fact) -> Vec<Clash> {
    let same = |name: &str| field(one, name) == field(other, name);
    if !same("domain") || !same("when") {
        return Vec::new();
    }
    let fields = ["can_do", "help_needed", "ability"];
    if !differs(one, other, &fields) {
        return Vec::new();
    }
    let names = ["can_do", "help_needed"];
    let values = names
        .iter()
        .flat_map(|name| [field(one, name), field(other, name)]);
    let mut values: Vec<String> = values.flatten().collect();
    values.sort();
    values.dedup();
    vec![Clash::by_values("function", None, values)]
}

fn addresses(one: &Fact, other: &Fact) -> Vec<Clash> {
    let home = |fact: &Fact| fact.text("type") == Some("home");
    let line = |fact: &Fact| fact.body["lines"][0].as_str().map(value);
    match (line(one), line(other)) {
        (Some(a), Some(b)) if a != b && home(one) && home(other) => {
            vec![Clash::by_values("home address", None, vec![a, b])]
        }
        _ => Vec::new(),
    }
}

fn other_values(
    what: &'static str,
    key: Option<String>,
    one: &Fact,
    other: &Fact,
    fields: &[&str],
) -> Vec<Clash> {
    if !differs(one, other, fields) {
        return Vec::new();
    }
    let both = [one, other].into_iter();
    let values = both.flat_map(|fact| fields.iter().filter_map(|name| field(fact, name)));
    vec![Clash::by_values(what, key, values.collect())]
}
