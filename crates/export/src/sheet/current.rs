//! What kinds of sheet ask of a body: its fields by name, and whether it is so
//! now. What is over is told by the care summary and the hand-over alone.

use carewallet_core::value::Date;
use carewallet_core::{Body, Kind};
use serde_json::Value as Json;

/// Whether a field has a value; "not known" and its like are none.
pub(super) fn has(body: &Body, name: &str) -> bool {
    debug_assert!(
        body.kind().fields().iter().any(|field| field.name == name),
        "{} has no {name}",
        body.kind().name()
    );
    let json = body.to_value();
    let value = json.get(name);
    value.is_some_and(|value| value.get("answer").is_none())
}

/// The name of a choice.
pub(super) fn name_of(body: &Body, name: &str) -> String {
    let json = body.to_value();
    let name = json.get(name).and_then(Json::as_str);
    name.unwrap_or_default().to_owned()
}

/// Whether a choice is one of these.
pub(super) fn is_one_of(body: &Body, name: &str, wanted: &[&str]) -> bool {
    wanted.contains(&name_of(body, name).as_str())
}

/// The names of several choices, or several lines.
pub(super) fn names_of(body: &Body, name: &str) -> Vec<String> {
    let json = body.to_value();
    let names = json.get(name).and_then(Json::as_array);
    let names = names.into_iter().flatten().filter_map(Json::as_str);
    names.map(str::to_owned).collect()
}

/// A number.
pub(super) fn number(body: &Body, name: &str) -> Option<u64> {
    body.to_value().get(name).and_then(Json::as_u64)
}

pub(super) fn is_yes(body: &Body, name: &str) -> bool {
    body.to_value().get(name).and_then(Json::as_bool) == Some(true)
}

/// How bad an allergy is, the worst lowest; one of which nobody knows it may be
/// severe.
pub(super) fn mildness(body: &Body) -> u8 {
    match name_of(body, "severity").as_str() {
        "life_threatening" => 0,
        "severe" => 1,
        "moderate" => 3,
        "mild" => 4,
        _ => 2,
    }
}

/// Whether a contact must not be rung.
pub(super) fn is_barred(body: &Body) -> bool {
    body.kind() == Kind::Contact && is_yes(body, "do_not_contact")
}

/// Whether a contact has a key and may be asked for it.
pub(super) fn has_a_key(body: &Body) -> bool {
    names_of(body, "roles").contains(&"key_holder".to_owned()) && !is_barred(body)
}

/// Whether somebody can be rung.
pub(super) fn can_be_rung(body: &Body) -> bool {
    has(body, "phone") && !is_barred(body)
}

/// Whether it is so now: neither over nor still to come. An address for letters
/// is one at which nobody is found.
pub(super) fn is_now(body: &Body, today: Date) -> bool {
    let name = |name| name_of(body, name);
    !body.is_over(today)
        && match body.kind() {
            Kind::Treatment => name("status") == "ongoing",
            Kind::Address => name("type") != "letters",
            Kind::Equipment => ["", "in_use"].contains(&name("status").as_str()),
            _ => true,
        }
}
