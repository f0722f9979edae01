//! Everyday life: what the person does and uses, and what could go wrong.

use carewallet_core::field;
use carewallet_core::kind::{Continence, Contingency, DayNight, Domain, Equipment, Function, Risk};
use carewallet_core::value::{BodyField, given_list};

use super::row::{Row, Speaker};
use crate::symbol::Symbol;

/// Whether there is a sentence to say about an activity.
pub(super) fn is_described(function: &Function) -> bool {
    function.can_do.is_given()
        || function.help_needed.is_given()
        || function.how_i_like_it.is_given()
}

/// States rather than activities: "can do" makes no sense for them.
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
    for (entry_text, function) in speaker.lines.of::<Function>() {
        rows.push(activity(speaker, function).checked(entry_text));
    }
    for (entry_text, continence) in speaker.lines.of::<Continence>() {
        let label = speaker.lines.at.localizer.both("easy-continence");
        rows.push(
            speaker
                .row(Symbol::Continence, label)
                .say("easy-continence-means")
                .named("easy-uses", products(continence))
                .quoted("easy-says", speaker.field(&continence.impact))
                .checked(entry_text),
        );
    }
    rows
}

fn activity<'a>(speaker: &'a Speaker<'a>, function: &Function) -> Row<'a> {
    let domain = function.domain;
    let label = speaker.lines.at.localizer.term_both(domain.says());
    let row = speaker.row(picture(domain), label);
    let row = match function.when {
        Some(DayNight::Day) => row.say("easy-by-day"),
        Some(DayNight::Night) => row.say("easy-by-night"),
        Some(DayNight::Both) | None => row,
    };
    let can = if STATES.contains(&domain) {
        "easy-how-it-is"
    } else {
        "easy-can"
    };
    row.quoted(can, speaker.field(&function.can_do))
        .quoted("easy-help", speaker.field(&function.help_needed))
        .quoted("easy-likes-it-done", speaker.field(&function.how_i_like_it))
        .named("easy-uses", speaker.field(&function.aids))
}

/// The names of products alone.
fn products(continence: &Continence) -> Option<String> {
    let products = given_list(continence.products.as_ref()).iter();
    let names: Vec<&str> = products.map(|product| product.name.as_str()).collect();
    (!names.is_empty()).then(|| names.join("\n"))
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
        Domain::Sight => Symbol::Eyesight,
        Domain::Hearing => Symbol::Hearing,
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
    let things = speaker.lines.of::<Equipment>();
    let rows = things.filter_map(|(entry_text, equipment)| {
        let what = speaker.field(&equipment.what)?;
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
            row.named("easy-kept", speaker.field(&equipment.place))
                .checked(entry_text),
        )
    });
    rows.collect()
}

pub(super) fn safety<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let label = speaker
        .lines
        .at
        .localizer
        .term_both(field!(Risk.what).label);
    for (entry_text, risk) in speaker.lines.of::<Risk>() {
        rows.push(
            speaker
                .row(Symbol::Warning, label.as_str())
                .say("easy-risk-means")
                .named("easy-risk", speaker.field(&risk.what))
                .quoted("easy-what-helps", speaker.field(&risk.what_helps))
                .checked(entry_text),
        );
    }
    for (entry_text, plan) in speaker.lines.of::<Contingency>() {
        rows.push(
            speaker
                .row(Symbol::Phone, "")
                .named("easy-if", speaker.field(&plan.trigger))
                .quoted("easy-then", speaker.field(&plan.what_should_happen))
                .named("easy-alone", speaker.field(&plan.how_long_alone))
                .quoted("easy-calms", speaker.field(&plan.coping))
                .checked(entry_text),
        );
    }
    rows
}
