//! For a stay in hospital: red is what staff must know, amber what matters to
//! the person, green what the person likes. The person's own words appear under
//! each.

use carewallet_core::kind::{
    AboutMe, AboutMeHeading, CommunicationNeed, Continence, Domain, Function, Household, LegalType,
    Person, ProfessionalRole, StatementTopic,
};
use carewallet_core::value::{BodyField, Date};
use carewallet_core::{Body, Kind, field};

use super::contact::{can_be_rung, is_barred};
use super::context::SheetContext;
use super::current::is_current;
use super::lines::{Lines, MOVING, describes, facts};
use super::silence::{NOBODY, NOTHING};
use super::{entry, own_words};
use crate::document::{Block, Document, Level, Light, Text};
use crate::entry_text::EntryText;

/// The kinds of entries that the sheet prints.
pub(super) const KINDS: [Kind; 18] = [
    Kind::Person,
    Kind::AboutMe,
    Kind::Statement,
    Kind::CommunicationNeed,
    Kind::Adjustment,
    Kind::Legal,
    Kind::Professional,
    Kind::Contact,
    Kind::Condition,
    Kind::Treatment,
    Kind::Household,
    Kind::Support,
    Kind::Function,
    Kind::Continence,
    Kind::Risk,
    Kind::Allergy,
    Kind::Medication,
    Kind::Equipment,
];

/// Activities that can go wrong on the first day.
const EATING: [Domain; 3] = [Domain::Swallowing, Domain::Eating, Domain::Nutrition];
const SENSES: [Domain; 2] = [Domain::Sight, Domain::Hearing];
const UPSETTING: [Domain; 1] = [Domain::Behaviour];
/// Everyday activities.
const EVERY_DAY: [Domain; 14] = [
    Domain::Toilet,
    Domain::Hygiene,
    Domain::Bathing,
    Domain::Dressing,
    Domain::Dexterity,
    Domain::Communication,
    Domain::Cognition,
    Domain::Mood,
    Domain::Sleep,
    Domain::Night,
    Domain::Skin,
    Domain::Medication,
    Domain::WalkDistance,
    Domain::Movement,
];
/// Which own words belong under each light.
const RED_WORDS: [AboutMeHeading; 2] = [AboutMeHeading::Communicate, AboutMeHeading::DoDont];
const AMBER_WORDS: [AboutMeHeading; 3] = [
    AboutMeHeading::Important,
    AboutMeHeading::People,
    AboutMeHeading::Support,
];
const AMBER_TOPICS: [StatementTopic; 4] = [
    StatementTopic::WhatMatters,
    StatementTopic::Worry,
    StatementTopic::Concern,
    StatementTopic::Impact,
];
/// Papers about money alone are of no use on a ward.
const MONEY_PAPERS: [LegalType; 3] = [LegalType::Appointee, LegalType::LpaPf, LegalType::DeputyPf];
const SERVICES: [ProfessionalRole; 2] = [ProfessionalRole::Gp, ProfessionalRole::Pharmacy];

/// Whether the sheet prints anything from a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    match body {
        Body::Person(_)
        | Body::Allergy(_)
        | Body::Risk(_)
        | Body::CommunicationNeed(_)
        | Body::Adjustment(_)
        | Body::Statement(_)
        | Body::Continence(_) => true,
        Body::AboutMe(about) => about.text.is_given(),
        Body::Condition(_)
        | Body::Medication(_)
        | Body::Treatment(_)
        | Body::Support(_)
        | Body::Equipment(_) => is_current(body, today),
        Body::Legal(paper) => !MONEY_PAPERS.contains(&paper.r#type),
        Body::Professional(one) => SERVICES.contains(&one.role) && is_current(body, today),
        Body::Contact(one) => is_barred(one) || can_be_rung(one),
        Body::Household(household) => household.pets.is_given(),
        Body::Function(function) => {
            is_red(function) || is_amber(function) || function.how_i_like_it.is_given()
        }
        _ => false,
    }
}

fn is_red(function: &Function) -> bool {
    let domain = &function.domain;
    let first = EATING.iter().chain(&SENSES).chain(&UPSETTING);
    first.into_iter().any(|one| one == domain) && describes(function)
}

fn is_amber(function: &Function) -> bool {
    let domain = &function.domain;
    (MOVING.contains(domain) || EVERY_DAY.contains(domain)) && describes(function)
}

/// Whether helpers should read it first in an emergency.
fn comes_first(about: &AboutMe) -> bool {
    about.emergency_first.is_some_and(|first| first.0)
}

/// The sheet, without its codes.
pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    context.each(|lines| {
        let mut blocks = red(lines);
        blocks.extend(amber(lines));
        blocks.extend(green(lines));
        blocks.push(context.foot(lines.entries));
        blocks
    })
}

fn red(lines: &Lines<'_>) -> Vec<Block> {
    let localizer = lines.at.localizer;
    let silent = |items: &[String], kind| vec![lines.or_silent(items, NOTHING, &[kind])];
    let all = vec![
        (
            lines.never_label(),
            silent(&lines.must_not_have(), Kind::Allergy),
        ),
        (
            localizer.term_both(Kind::Condition.title()),
            silent(&lines.titles(Kind::Condition), Kind::Condition),
        ),
        (
            localizer.both("medicines-list"),
            silent(&lines.medicines(), Kind::Medication),
        ),
        (localizer.term_both(Kind::Risk.title()), lines.risks()),
        (localizer.both("hospital-how-i-talk"), lines.talking()),
        (
            localizer.both("hospital-sight-hearing"),
            [
                lines.functions(&SENSES),
                lines.values(|need: &CommunicationNeed| &need.aids),
            ]
            .concat(),
        ),
        (localizer.both("hospital-eating"), lines.functions(&EATING)),
        (
            localizer.both("hospital-upset"),
            lines.functions(&UPSETTING),
        ),
        (localizer.term_both(Kind::Legal.title()), lines.papers()),
        (
            localizer.both("ring-first"),
            vec![lines.or_silent(&lines.rung(2), NOBODY, &[Kind::Contact])],
        ),
        (localizer.both("do-not-contact"), lines.barred()),
        (localizer.both("services"), lines.services(&SERVICES)),
    ];
    let own = |body: &Body| match body {
        Body::AboutMe(about) => RED_WORDS.contains(&about.heading) || comes_first(about),
        _ => false,
    };
    part(lines, Light::Red, Block::Facts(facts(all)), own)
}

fn amber(lines: &Lines<'_>) -> Vec<Block> {
    let localizer = lines.at.localizer;
    let mut activities: Vec<(String, Vec<String>)> = Vec::new();
    for (entry_text, function) in lines.of::<Function>().filter(|(_, it)| is_amber(it)) {
        let words = lines.marked(entry_text, lines.of_an_activity(function));
        activities.push((entry_text.title.clone(), vec![words]));
    }
    let mut all = vec![
        (localizer.both("hospital-help-at-home"), lines.who_comes()),
        (
            localizer.both("hospital-faith"),
            lines.values(|person: &Person| &person.religion),
        ),
        (
            localizer.term_both(field!(Treatment.what).label),
            lines.treatments(),
        ),
        (
            localizer.term_both(Kind::Equipment.title()),
            lines.titles(Kind::Equipment),
        ),
    ];
    all.splice(0..0, activities);
    let mut facts = facts(all);
    facts.extend(lines.of::<Continence>().map(|(entry_text, _)| {
        let mut fact = entry::fact(lines.at, entry_text, &[]);
        // The foot names everybody who made the entries, so no fact here has a
        // source.
        fact.source = None;
        fact
    }));
    let own = |body: &Body| match body {
        Body::AboutMe(about) => AMBER_WORDS.contains(&about.heading) && !comes_first(about),
        Body::Statement(statement) => AMBER_TOPICS.contains(&statement.topic),
        _ => false,
    };
    part(lines, Light::Amber, Block::Facts(facts), own)
}

fn green(lines: &Lines<'_>) -> Vec<Block> {
    let localizer = lines.at.localizer;
    let likes = lines.of::<Function>().filter_map(|(entry_text, function)| {
        let words = lines.field(&function.how_i_like_it)?;
        Some(lines.marked(entry_text, format!("{}: {words}", entry_text.title)))
    });
    let all = vec![
        (localizer.both("hospital-how-i-like-it"), likes.collect()),
        (
            localizer.term_both(field!(Household.pets).label),
            lines.values(|household: &Household| &household.pets),
        ),
    ];
    let own = |body: &Body| match body {
        Body::AboutMe(about) => {
            let heading = &about.heading;
            !RED_WORDS.contains(heading) && !AMBER_WORDS.contains(heading) && !comes_first(about)
        }
        Body::Statement(statement) => !AMBER_TOPICS.contains(&statement.topic),
        _ => false,
    };
    part(lines, Light::Green, Block::Facts(facts(all)), own)
}

/// One light: its heading, own words and facts, or a line saying that there are
/// none.
fn part(lines: &Lines<'_>, light: Light, known: Block, own: impl Fn(&Body) -> bool) -> Vec<Block> {
    let title = match light {
        Light::Red => "light-red",
        Light::Amber => "light-amber",
        Light::Green => "light-green",
    };
    let localizer = lines.at.localizer;
    let mut quoted: Vec<&EntryText<'_>> = lines.entries.to_vec();
    quoted.retain(|entry_text| entry_text.body.as_ref().is_some_and(&own));
    let empty = matches!(&known, Block::Facts(facts) if facts.is_empty());
    let mut blocks = vec![Block::Light(light, localizer.both(title))];
    if empty && quoted.is_empty() {
        blocks.push(Block::Paragraph(Text::strong(
            localizer.both("hospital-nothing"),
        )));
    }
    // Under red, facts that prevent harm come before anybody's words.
    let known = (!empty).then_some(known);
    let (before, after) = if light == Light::Red {
        (known, None)
    } else {
        (None, known)
    };
    blocks.extend(before);
    blocks.extend(own_words(lines, &quoted));
    blocks.extend(after);
    blocks
}

/// The person's own words, then what others say on their behalf, under a
/// heading of its own.
fn own_words(lines: &Lines<'_>, quoted: &[&EntryText<'_>]) -> Vec<Block> {
    let (own, others): (Vec<&EntryText<'_>>, Vec<_>) = quoted
        .iter()
        .partition(|entry_text| own_words::is_own(entry_text));
    let mut blocks = own_words::quotes(lines.at, &own);
    if let Some(first) = others.first() {
        let name = [("name", first.about.as_str().into())];
        let title = lines.at.localizer.both_with("said-for", name);
        blocks.push(Block::heading(Level::Part, title));
        blocks.extend(own_words::quotes(lines.at, &others));
    }
    blocks
}

#[cfg(test)]
mod tests;
