//! Every day: what the person does, uses and what could go wrong.

use carewallet_core::kind::Domain;
use carewallet_core::{Body, Kind};

use super::row::{Row, Speaker};
use crate::sheet::shown;
use crate::symbol::Symbol;

/// What is told of an activity: our sentence, and the field.
pub(super) const OF_AN_ACTIVITY: [(&str, &str); 3] = [
    ("easy-can", "can_do"),
    ("easy-help", "help_needed"),
    ("easy-likes-it-done", "how_i_like_it"),
];

/// What is no doing: what is said of it is how it is.
const STATES: [Domain; 7] = [
    Domain::Skin,
    Domain::Sleep,
    Domain::Night,
    Domain::Mood,
    Domain::Behaviour,
    Domain::SafeAlone,
    Domain::Nutrition,
];

pub(super) fn activities<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, body) in speaker.lines.of(Kind::Function) {
        let Some(domain) = domain(body) else { continue };
        let label = speaker.lines.at.localizer.term_both(domain.says());
        let mut row = speaker.row(picture(domain), label);
        row = match shown::name_of(body, "when").as_str() {
            "day" => row.say("easy-by-day"),
            "night" => row.say("easy-by-night"),
            _ => row,
        };
        for (id, name) in OF_AN_ACTIVITY {
            let id = match (id, domain) {
                ("easy-can", state) if STATES.contains(&state) => "easy-how-it-is",
                (id, _) => id,
            };
            row = row.quoted(id, speaker.field(body, name));
        }
        row = row.named("easy-uses", speaker.field(body, "aids"));
        rows.push(row.checked(entry_text));
    }
    for (entry_text, body) in speaker.lines.of(Kind::Continence) {
        let label = speaker.lines.at.localizer.both("easy-continence");
        rows.push(
            speaker
                .row(Symbol::Continence, label)
                .say("easy-continence-means")
                .named("easy-uses", products(body))
                .quoted("easy-says", speaker.field(body, "impact"))
                .checked(entry_text),
        );
    }
    rows
}

/// The names of products alone.
fn products(body: &Body) -> Option<String> {
    let json = body.to_value();
    let items = json.get("products")?.as_array()?.iter();
    let names: Vec<&str> = items
        .filter_map(|item| item.get("name").and_then(|name| name.as_str()))
        .collect();
    Some(names.join("\n"))
}

fn domain(body: &Body) -> Option<Domain> {
    let name = shown::name_of(body, "domain");
    let mut all = Domain::ALL.iter().copied();
    all.find(|domain| domain.name() == name)
}

/// The picture of an activity.
fn picture(domain: Domain) -> Symbol {
    match domain {
        Domain::Nutrition | Domain::MealPrep | Domain::Eating => Symbol::Food,
        Domain::Swallowing => Symbol::Mouth,
        Domain::Hygiene | Domain::Bathing => Symbol::Washing,
        Domain::Toilet => Symbol::Toilet,
        Domain::Dressing => Symbol::Dressing,
        Domain::Bed | Domain::Sleep => Symbol::Sleep,
        Domain::MobilityIndoor
        | Domain::MobilityOutdoor
        | Domain::Stairs
        | Domain::WalkDistance
        | Domain::Movement => Symbol::Walking,
        Domain::Communication => Symbol::Talking,
        Domain::Cognition => Symbol::Memory,
        Domain::Mood => Symbol::Happy,
        Domain::Behaviour => Symbol::Worried,
        Domain::Night => Symbol::Night,
        Domain::Medication => Symbol::Tablets,
        Domain::Housework | Domain::SafeHome => Symbol::Home,
        Domain::Shopping | Domain::Money => Symbol::Money,
        Domain::Social => Symbol::Friend,
        Domain::Relationships | Domain::ChildCare => Symbol::Family,
        Domain::Community => Symbol::Place,
        Domain::SafeAlone => Symbol::Clock,
        Domain::Work => Symbol::Routine,
        Domain::Transfers | Domain::Dexterity | Domain::Skin => Symbol::Help,
    }
}

pub(super) fn things<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let things = speaker.lines.of(Kind::Equipment);
    let rows = things.filter_map(|(entry_text, body)| {
        let what = speaker.field(body, "what")?;
        let words = what.to_lowercase();
        let symbol = if words.contains("wheelchair") {
            Symbol::Wheelchair
        } else if ["frame", "stick", "walker", "rollator"]
            .iter()
            .any(|aid| words.contains(aid))
        {
            Symbol::WalkingAid
        } else {
            Symbol::Help
        };
        let row = speaker.row(symbol, "").named("easy-uses", Some(what));
        Some(
            row.named("easy-kept", speaker.field(body, "place"))
                .checked(entry_text),
        )
    });
    rows.collect()
}

pub(super) fn safety<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let label = speaker.lines.at.localizer.term_both("Risk");
    for (entry_text, body) in speaker.lines.of(Kind::Risk) {
        rows.push(
            speaker
                .row(Symbol::Warning, label.as_str())
                .say("easy-risk-means")
                .named("easy-risk", speaker.field(body, "what"))
                .quoted("easy-what-helps", speaker.field(body, "what_helps"))
                .checked(entry_text),
        );
    }
    for (entry_text, body) in speaker.lines.of(Kind::Contingency) {
        rows.push(
            speaker
                .row(Symbol::Phone, "")
                .named("easy-if", speaker.field(body, "trigger"))
                .quoted("easy-then", speaker.field(body, "what_should_happen"))
                .named("easy-alone", speaker.field(body, "how_long_alone"))
                .quoted("easy-calms", speaker.field(body, "coping"))
                .checked(entry_text),
        );
    }
    rows
}
