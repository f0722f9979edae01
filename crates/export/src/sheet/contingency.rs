//! If the carer is ill: one page for a stranger at the door, from the entries
//! of a share. Every line is what somebody wrote down; nothing is worked out.

mod plan;
mod ring;

use carewallet_core::{Body, Kind, SubjectId};

use super::lines::{Lines, MOVING, OF_AN_ACTIVITY, facts, on_one_line, or_silent};
use super::scene::Scene;
use super::{head, said, shown};
use crate::document::{Block, CallOut, CallOutKind, Document, Fact, Text, Tone};
use crate::told::Told;
use plan::{ALONE, Plan, REACTING};

/// The kinds of which the plan tells something.
pub(super) const KINDS: [Kind; 14] = [
    Kind::Person,
    Kind::Contingency,
    Kind::Contact,
    Kind::Allergy,
    Kind::Medication,
    Kind::Treatment,
    Kind::Professional,
    Kind::Support,
    Kind::Continence,
    Kind::Function,
    Kind::Adjustment,
    Kind::CommunicationNeed,
    Kind::Household,
    Kind::Address,
];

const SERVICES: [&str; 3] = ["gp", "pharmacy", "homecare"];

/// Whether the plan prints something of a body: what is stopped, over, or
/// about somebody who must not be contacted is not in it.
pub(super) fn prints(body: &Body) -> bool {
    let has = |name| shown::has(body, name);
    match body.kind() {
        Kind::Person
        | Kind::Contingency
        | Kind::Allergy
        | Kind::CommunicationNeed
        | Kind::Adjustment => true,
        Kind::Contact => shown::can_be_rung(body),
        Kind::Medication | Kind::Treatment | Kind::Support | Kind::Address => shown::is_now(body),
        Kind::Professional => shown::is_one_of(body, "role", &SERVICES),
        Kind::Continence => has("products"),
        Kind::Function => {
            let domain = shown::name_of(body, "domain");
            let mut domains = ALONE.iter().chain(&REACTING).chain(&MOVING);
            domains.any(|known| *known == domain) && OF_AN_ACTIVITY.into_iter().any(has)
        }
        Kind::Household => has("pets"),
        _ => false,
    }
}

/// The plan, without its codes.
pub(super) fn readable(scene: &Scene<'_>) -> Document {
    let here = match whom(scene) {
        Some(person) => scene.about_and_home(&person),
        None => scene.about(&SubjectId::Home),
    };
    let carers = carers(scene);
    let plan = Plan {
        lines: Lines {
            at: scene.at,
            entries: &here,
        },
        carers: &carers,
    };
    let who = head::who(scene.at, &here).map(|who| who.words);
    let mut document = scene.head.short(scene.name(&here), who);
    document.blocks = vec![
        first(&plan),
        Block::Facts(all_facts(&plan)),
        scene.foot(&here),
    ];
    document
}

/// Whom entries of the share call a carer.
fn carers(scene: &Scene<'_>) -> Vec<String> {
    let all = scene.all.iter();
    let entries = all.filter(|told| told.kind() == Some(Kind::Carer));
    let bodies = entries.filter_map(|told| told.body.as_ref());
    bodies
        .filter_map(|body| said::field(scene.at.tongue, body, "person"))
        .collect()
}

/// Whom the plan is about: who has one, else whom the share names first.
fn whom(scene: &Scene<'_>) -> Option<SubjectId> {
    let has_one = |told: &&&Told<'_>| {
        told.kind() == Some(Kind::Contingency) && *told.entry.about() != SubjectId::Home
    };
    let planned = scene.shown.iter().find(has_one);
    let listed = scene.at.share.letter.about.first();
    planned
        .map(|told| told.entry.about().clone())
        .or_else(|| listed.map(|about| SubjectId::Person(about.id.clone())))
}

/// What comes before everything else, in a thick frame.
fn first(plan: &Plan<'_>) -> Block {
    let tongue = plan.lines.at.tongue;
    let rung = or_silent(&plan.ring_first(), tongue.both("nobody-on-record"));
    let never = plan.lines.must_not_have();
    let never = or_silent(&never, tongue.both("nothing-on-record"));
    let words = Text::plain(rung)
        .with(
            Tone::Strong,
            format!("\n{}: ", tongue.both("must-not-have")),
        )
        .with(Tone::Plain, never);
    Block::CallOut(CallOut {
        kind: CallOutKind::Warning,
        label: tongue.both("ring-first"),
        words,
    })
}

fn all_facts(plan: &Plan<'_>) -> Vec<Fact> {
    let (tongue, lines) = (plan.lines.at.tongue, &plan.lines);
    let medicines = ["strength", "dose", "when", "where_kept", "help_needed"];
    let mut taken = lines.medicines(&medicines);
    taken.extend(lines.said(Kind::Contingency, &["medicines"]));
    facts(vec![
        (tongue.both("what-to-do"), plan.what_to_do()),
        (
            tongue.term_both("How long alone"),
            on_one_line(plan.alone()),
        ),
        (tongue.both("medicines-list"), taken),
        (tongue.both("what-calms"), plan.calms()),
        (tongue.both("how-to-talk"), on_one_line(lines.talking())),
        (
            tongue.both("moving-about"),
            lines.functions(&MOVING, &OF_AN_ACTIVITY),
        ),
        (tongue.both("who-comes-when"), lines.who_comes()),
        (tongue.both("things-needed"), plan.things()),
        (tongue.term_both("Treatment"), lines.treatments()),
        (tongue.both("services"), lines.services(&SERVICES)),
        (
            tongue.term_both("Pets"),
            lines.said(Kind::Household, &["pets"]),
        ),
        (tongue.term_both("Address"), lines.places()),
    ])
}

#[cfg(test)]
mod tests;
