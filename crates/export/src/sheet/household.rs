//! Everybody at home, a page each, the home last: for the fridge door, or for
//! the bottle that ambulance crews look for.

use carewallet_core::kind::{Gone, Home, Household, LegalType, ProfessionalRole};
use carewallet_core::value::{BodyField, Date, YesNo, given};
use carewallet_core::{Body, Kind, SubjectId};

use super::contact::is_barred;
use super::context::SheetContext;
use super::current::is_current;
use super::emergency;
use super::lines::facts;
use super::silence::{NOBODY, NOTHING};
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

/// Papers that an ambulance crew must know of.
const PAPERS: [LegalType; 4] = [
    LegalType::Respect,
    LegalType::Dnacpr,
    LegalType::Adrt,
    LegalType::LpaHw,
];

/// Whether the sheet prints something of a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    match body {
        Body::Person(_) | Body::Allergy(_) | Body::Risk(_) | Body::CommunicationNeed(_) => true,
        Body::Condition(_) | Body::Medication(_) | Body::Address(_) => is_current(body, today),
        Body::Legal(paper) => PAPERS.contains(&paper.r#type),
        Body::Professional(one) => one.role == ProfessionalRole::Gp && is_current(body, today),
        Body::Contact(one) => is_barred(one) || emergency::is_rung_first(one),
        Body::Household(it) => it.pets.is_given() || it.members.is_given(),
        Body::Home(home) => {
            home.entrance.is_given() || home.hazards.is_given() || home.utilities.is_given()
        }
        _ => false,
    }
}

/// The sheet, without its codes.
pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    let mut document = context.head.short(names(context), None);
    let people = context.people();
    for person in &people {
        if people.len() > 1 && !document.blocks.is_empty() {
            document.blocks.push(Block::NewPage);
        }
        document.blocks.push(context.whose(person));
        let blocks = of_person(context, person);
        document.blocks.extend(blocks);
    }
    let home = of_home(context);
    let gone = gone(context);
    if !home.is_empty() || !gone.is_empty() {
        if !document.blocks.is_empty() {
            document.blocks.push(Block::NewPage);
        }
        document.blocks.push(Block::About(None));
        let title = context.at.localizer.both("household-home");
        document.blocks.push(Block::heading(Level::Section, title));
        let gone = gone.into_iter().map(|line| Block::Paragraph(line.into()));
        document.blocks.extend(gone);
        document.blocks.push(Block::Facts(home));
    }
    document.blocks.push(context.foot(&context.shown));
    document
}

/// Whom the sheet is about. Who lives elsewhere has a page, and is not named as
/// somebody to be looked for in this home.
fn names(context: &SheetContext<'_>) -> String {
    let about = context.at.share.header.about.iter();
    let names: Vec<String> = about
        .map(|one| {
            let id = SubjectId::Person(one.id.clone());
            let name = context.at.name(&id, one.name.as_str());
            named(context, &id, name)
        })
        .collect();
    if names.is_empty() {
        return context.names();
    }
    names.join(", ")
}

/// A name, and whether a contact of somebody else at home says that this one
/// lives elsewhere.
fn named(context: &SheetContext<'_>, person: &SubjectId, name: String) -> String {
    let bodies = context
        .all
        .iter()
        .filter_map(|entry_text| entry_text.body.as_ref());
    let mut elsewhere = bodies.filter(|body| match body {
        Body::Contact(contact) => {
            given(contact.household_member.as_ref()) == Some(&YesNo(false))
                && contact.name.plain().to_lowercase() == name.to_lowercase()
        }
        _ => false,
    });
    if context.at.gone(person).is_some() || elsewhere.next().is_none() {
        return name;
    }
    let mark = context.at.localizer.both("household-elsewhere");
    format!("{name} ({mark})")
}

/// Who died or left: a line each, and nothing else of them.
fn gone(context: &SheetContext<'_>) -> Vec<String> {
    let localizer = context.at.localizer;
    let lines = context
        .gone
        .iter()
        .filter_map(|entry_text| match &entry_text.body {
            Some(Body::Person(person)) => {
                let gone = person.gone(context.at.today)?;
                let id = match gone {
                    Gone::Died(_) => "household-died",
                    Gone::Left(_) => "household-left",
                };
                let day = localizer.partial_date(gone.date());
                let name = person.name.full.as_str();
                Some(localizer.say_with(id, [("name", name.into()), ("day", day.into())]))
            }
            _ => None,
        });
    lines.collect()
}

fn of_person(context: &SheetContext<'_>, person: &SubjectId) -> Vec<Block> {
    let (localizer, entries) = (context.at.localizer, context.about(person));
    let lines = context.lines(person, &entries);
    let name = named(context, person, context.name(&entries));
    let mut blocks = vec![Block::heading(Level::Section, name)];
    let who = context.who(person);
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
            localizer.term_both("Health conditions"),
            vec![silent(&lines.titles(Kind::Condition), Kind::Condition)],
        ),
        (
            localizer.both("medicines-list"),
            vec![silent(&lines.medicines(), Kind::Medication)],
        ),
        (localizer.term_both("Risks"), lines.risks()),
        (localizer.both("how-to-talk"), lines.talking()),
        (localizer.term_both("Legal papers"), lines.papers()),
        (
            localizer.both("household-ring"),
            vec![lines.or_silent(&rung, NOBODY, &[Kind::Contact])],
        ),
        (localizer.both("do-not-contact"), lines.barred()),
        (localizer.both("services"), lines.services(&[])),
        (localizer.term_both("Address"), lines.places()),
    ])));
    blocks
}

fn of_home(context: &SheetContext<'_>) -> Vec<Fact> {
    let entries = context.about(&SubjectId::Home);
    let localizer = context.at.localizer;
    let lines = context.lines(&SubjectId::Home, &entries);
    facts(vec![
        (localizer.term_both("Address"), lines.places()),
        (
            localizer.both("household-who-lives-here"),
            lines.values(|it: &Household| &it.members),
        ),
        (
            localizer.term_both("Pets"),
            lines.values(|it: &Household| &it.pets),
        ),
        (
            localizer.both("household-getting-in"),
            lines.values(|home: &Home| &home.entrance),
        ),
        (
            localizer.both("household-watch-out"),
            lines.values(|home: &Home| &home.hazards),
        ),
        (
            localizer.term_both("Gas, water, electricity"),
            lines.values(|home: &Home| &home.utilities),
        ),
        (localizer.both("household-ring"), lines.rung_at_most(RUNG)),
        (localizer.both("do-not-contact"), lines.barred()),
        (localizer.both("services"), lines.services(&[])),
    ])
}

#[cfg(test)]
mod tests;
