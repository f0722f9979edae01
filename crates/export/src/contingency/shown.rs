//! Which entries the plan prints something of; everything else does not belong
//! in its share.

use carewallet_core::entry::Content;
use carewallet_core::{Body, Entry, Kind};
use serde_json::Value as Json;

/// How long the person can be alone.
pub(super) const ALONE: [&str; 1] = ["safe_alone"];
/// How the person may react.
pub(super) const REACTING: [&str; 1] = ["behaviour"];
/// Moving about.
pub(super) const MOVING: [&str; 5] = [
    "mobility_indoor",
    "mobility_outdoor",
    "transfers",
    "stairs",
    "bed",
];
/// What is told of an activity.
pub(super) const OF_AN_ACTIVITY: [&str; 3] = ["can_do", "help_needed", "aids"];
const SERVICES: [&str; 3] = ["gp", "pharmacy", "homecare"];
/// Addresses at which nobody is found.
const ELSEWHERE: [&str; 2] = ["previous", "letters"];

/// Whether the plan prints something of an entry: what is stopped, over, or
/// about somebody who must not be contacted is not in it.
#[must_use]
pub fn shows(entry: &Entry) -> bool {
    match entry.content() {
        Ok(Some(Content::Body(body))) => prints(&body),
        _ => false,
    }
}

/// The same for a body.
pub(super) fn prints(body: &Body) -> bool {
    let has = |name| field(body, name).is_some();
    let name = |name| name_of(body, name);
    match body.kind() {
        Kind::Person
        | Kind::Contingency
        | Kind::Allergy
        | Kind::CommunicationNeed
        | Kind::Adjustment => true,
        Kind::Contact => has("phone") && !is_yes(body, "do_not_contact"),
        Kind::Medication => !has("stop"),
        Kind::Treatment => name("status") == "ongoing",
        Kind::Professional => SERVICES.contains(&name("role").as_str()),
        Kind::Support => !has("until"),
        Kind::Continence => has("products"),
        Kind::Function => {
            let domain = name("domain");
            let mut domains = ALONE.iter().chain(&REACTING).chain(&MOVING);
            domains.any(|known| *known == domain) && OF_AN_ACTIVITY.into_iter().any(has)
        }
        Kind::Household => has("pets"),
        Kind::Address => !has("until") && !ELSEWHERE.contains(&name("type").as_str()),
        _ => false,
    }
}

/// What a field says in plain words; nothing where it has no value.
pub(super) fn field(body: &Body, name: &str) -> Option<String> {
    let field = body.kind().fields().iter().find(|field| field.name == name);
    debug_assert!(field.is_some(), "{} has no {name}", body.kind().name());
    field?.shape.shown(body.to_value().get(name)?)
}

/// The name of a choice.
pub(super) fn name_of(body: &Body, name: &str) -> String {
    let json = body.to_value();
    let name = json.get(name).and_then(Json::as_str);
    name.unwrap_or_default().to_owned()
}

/// The names of several choices, or several lines.
pub(super) fn names_of(body: &Body, name: &str) -> Vec<String> {
    let json = body.to_value();
    let names = json
        .get(name)
        .and_then(Json::as_array)
        .into_iter()
        .flatten();
    names.filter_map(Json::as_str).map(str::to_owned).collect()
}

fn is_yes(body: &Body, name: &str) -> bool {
    body.to_value().get(name).and_then(Json::as_bool) == Some(true)
}
