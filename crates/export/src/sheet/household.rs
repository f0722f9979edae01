//! Everybody at home, a page each, the home last: for the fridge door, or for
//! the bottle that ambulance crews look for.

use carewallet_core::kind::Gone;
use carewallet_core::value::Date;
use carewallet_core::{Body, Kind, SubjectId};

use super::lines::facts;
use super::scene::Scene;
use super::silence::{NOBODY, NOTHING};
use super::{emergency, shown};
use crate::document::{Block, CallOut, CallOutKind, Document, Fact, Level, Text};

/// The kinds of which the sheet tells something.
pub(super) const KINDS: [Kind; 12] = [
    Kind::Person,
    Kind::Address,
    Kind::CommunicationNeed,
    Kind::Professional,
    Kind::Contact,
    Kind::Condition,
    Kind::Household,
    Kind::Home,
    Kind::Risk,
    Kind::Allergy,
    Kind::Medication,
    Kind::Legal,
];

/// How many are rung for each person; of the others it says how many they are.
const RUNG: usize = 4;

/// Whether the sheet prints something of a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    let has = |name| shown::has(body, name);
    match body.kind() {
        Kind::Person | Kind::Allergy | Kind::Risk | Kind::CommunicationNeed => true,
        Kind::Condition | Kind::Medication | Kind::Address => shown::is_now(body, today),
        Kind::Legal => shown::is_one_of(body, "type", &["respect", "dnacpr", "adrt", "lpa_hw"]),
        Kind::Professional => shown::is_one_of(body, "role", &["gp"]) && shown::is_now(body, today),
        Kind::Contact => shown::is_barred(body) || emergency::is_rung_first(body),
        Kind::Household => has("pets") || has("members"),
        Kind::Home => has("entrance") || has("hazards") || has("utilities"),
        _ => false,
    }
}

/// The sheet, without its codes.
pub(super) fn readable(scene: &Scene<'_>) -> Document {
    let mut document = scene.head.short(names(scene), None);
    let people = scene.people();
    for person in &people {
        if people.len() > 1 && !document.blocks.is_empty() {
            document.blocks.push(Block::NewPage);
        }
        document.blocks.push(scene.whose(person));
        let blocks = of_person(scene, person);
        document.blocks.extend(blocks);
    }
    let home = of_home(scene);
    let gone = gone(scene);
    if !home.is_empty() || !gone.is_empty() {
        if !document.blocks.is_empty() {
            document.blocks.push(Block::NewPage);
        }
        document.blocks.push(Block::About(None));
        let title = scene.at.tongue.both("household-home");
        document.blocks.push(Block::heading(Level::Section, title));
        let gone = gone.into_iter().map(|line| Block::Paragraph(line.into()));
        document.blocks.extend(gone);
        document.blocks.push(Block::Facts(home));
    }
    document.blocks.push(scene.foot(&scene.shown));
    document
}

/// Whom the sheet is about. Who lives elsewhere has a page, and is not named as
/// somebody to be looked for in this home.
fn names(scene: &Scene<'_>) -> String {
    let about = scene.at.share.header.about.iter();
    let names: Vec<String> = about
        .map(|one| {
            let id = SubjectId::Person(one.id.clone());
            let name = scene.at.name(&id, one.name.as_str());
            named(scene, &id, name)
        })
        .collect();
    if names.is_empty() {
        return scene.names();
    }
    names.join(", ")
}

/// A name, and whether a contact of somebody else at home says that this one
/// lives elsewhere.
fn named(scene: &Scene<'_>, person: &SubjectId, name: String) -> String {
    let bodies = scene.all.iter().filter_map(|told| told.body.as_ref());
    let mut elsewhere = bodies.filter(|body| {
        let member = body.to_value().get("household_member").cloned();
        body.kind() == Kind::Contact
            && member == Some(false.into())
            && body.headline().to_lowercase() == name.to_lowercase()
    });
    if scene.at.gone(person).is_some() || elsewhere.next().is_none() {
        return name;
    }
    let mark = scene.at.tongue.both("household-elsewhere");
    format!("{name} ({mark})")
}

/// Who died or left: a line each, and nothing else of them.
fn gone(scene: &Scene<'_>) -> Vec<String> {
    let tongue = scene.at.tongue;
    let lines = scene.gone.iter().filter_map(|told| match &told.body {
        Some(Body::Person(person)) => {
            let gone = person.gone(scene.at.today)?;
            let id = match gone {
                Gone::Died(_) => "household-died",
                Gone::Left(_) => "household-left",
            };
            let day = tongue.partial_date(gone.date());
            let name = person.name.full.as_str();
            Some(tongue.say_with(id, [("name", name.into()), ("day", day.into())]))
        }
        _ => None,
    });
    lines.collect()
}

fn of_person(scene: &Scene<'_>, person: &SubjectId) -> Vec<Block> {
    let (tongue, entries) = (scene.at.tongue, scene.about(person));
    let lines = scene.lines(person, &entries);
    let name = named(scene, person, scene.name(&entries));
    let mut blocks = vec![Block::heading(Level::Section, name)];
    let who = scene.who(person);
    blocks.extend(who.map(|words| Block::Paragraph(words.into())));
    let silent = |said: &[String], kind| lines.or_silent(said, NOTHING, &[kind]);
    blocks.push(Block::CallOut(CallOut {
        kind: CallOutKind::Warning,
        label: lines.never_label(),
        words: Text::plain(silent(&lines.must_not_have(), Kind::Allergy)),
    }));
    let rung = lines.rung_at_most(RUNG);
    blocks.push(Block::Facts(facts(vec![
        (
            tongue.term_both("Health conditions"),
            vec![silent(&lines.titles(Kind::Condition), Kind::Condition)],
        ),
        (
            tongue.both("medicines-list"),
            vec![silent(&lines.medicines(), Kind::Medication)],
        ),
        (tongue.term_both("Risks"), lines.risks()),
        (tongue.both("how-to-talk"), lines.talking()),
        (tongue.term_both("Legal papers"), lines.papers()),
        (
            tongue.both("household-ring"),
            vec![lines.or_silent(&rung, NOBODY, &[Kind::Contact])],
        ),
        (tongue.both("do-not-contact"), lines.barred()),
        (tongue.both("services"), lines.services(&[])),
        (tongue.term_both("Address"), lines.places()),
    ])));
    blocks
}

fn of_home(scene: &Scene<'_>) -> Vec<Fact> {
    let entries = scene.about(&SubjectId::Home);
    let tongue = scene.at.tongue;
    let lines = scene.lines(&SubjectId::Home, &entries);
    facts(vec![
        (tongue.term_both("Address"), lines.places()),
        (
            tongue.both("household-who-lives-here"),
            lines.said(Kind::Household, &["members"]),
        ),
        (
            tongue.term_both("Pets"),
            lines.said(Kind::Household, &["pets"]),
        ),
        (
            tongue.both("household-getting-in"),
            lines.said(Kind::Home, &["entrance"]),
        ),
        (
            tongue.both("household-watch-out"),
            lines.said(Kind::Home, &["hazards"]),
        ),
        (
            tongue.term_both("Gas, water, electricity"),
            lines.said(Kind::Home, &["utilities"]),
        ),
        (tongue.both("household-ring"), lines.rung_at_most(RUNG)),
        (tongue.both("do-not-contact"), lines.barred()),
        (tongue.both("services"), lines.services(&[])),
    ])
}

#[cfg(test)]
mod tests;
