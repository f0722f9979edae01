//! If the carer is ill: one page for a stranger at the door, from the entries
//! of a share. Every line is what somebody wrote down; nothing is worked out.

mod lines;
mod ring;
mod shown;

use carewallet_core::value::Date;
use carewallet_core::{Kind, Payload, Share, SubjectId};

use crate::document::{Block, CallOut, CallOutKind, Document, Fact, Text, Tone};
use crate::sheet::{Carrier, head, tail};
use crate::told::{Told, told};
use lines::Plan;

pub use shown::shows;

/// The kinds of which the plan tells something.
pub const KINDS: [Kind; 14] = [
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

/// Makes the plan of a share. A sealed payload gives a document that tells
/// nothing of the content. `today` decides what must be checked again.
pub fn document(share: &Share, payload: &Payload, carrier: Carrier, today: Date) -> Document {
    let head = head::Head {
        share,
        sheet: payload.sheet_id().to_string(),
    };
    let mut document = if payload.is_sealed() {
        head.sealed()
    } else {
        let mut document = readable(share, &head, &carrier, today);
        document.blocks.push(Block::NewPage);
        document
    };
    tail::push(
        &mut document.blocks,
        carrier,
        &head.sheet,
        !payload.is_sealed(),
    );
    document
}

fn readable(share: &Share, head: &head::Head<'_>, carrier: &Carrier, today: Date) -> Document {
    let all = told(share);
    let shown: Vec<&Told<'_>> = all.iter().filter(|told| told.can_be_shown()).collect();
    let person = whom(share, &shown);
    let here: Vec<&Told<'_>> = shown
        .into_iter()
        .filter(|told| person.as_ref() == Some(told.entry.about()) || is_home(told))
        .filter(|told| told.body.as_ref().is_some_and(shown::prints))
        .collect();
    let carers = carers(&all);
    let plan = Plan {
        entries: &here,
        carers: &carers,
        today,
    };
    let who = head::who(share, &here, today);
    let mut document = head.open(None);
    let named = here.iter().find(|told| !is_home(told));
    if let Some(told) = named {
        document.masthead.heading.clone_from(&told.about);
    }
    document.title = document
        .title
        .replace("Care summary", "Plan for when the carer is ill");
    document.masthead.kicker = Some("If the carer is ill: what to do".to_owned());
    document.masthead.lines = who
        .map(|who| Text::plain(who.words))
        .into_iter()
        .chain([head.way(false)])
        .collect();
    document.blocks = vec![first(&plan), Block::Facts(facts(&plan))];
    document.blocks.push(Block::Paragraph(foot(&here, carrier)));
    document
}

fn is_home(told: &Told<'_>) -> bool {
    *told.entry.about() == SubjectId::Home
}

/// Whom entries of the share call a carer.
fn carers(all: &[Told<'_>]) -> Vec<String> {
    let entries = all.iter().filter(|told| told.kind() == Some(Kind::Carer));
    let bodies = entries.filter_map(|told| told.body.as_ref());
    bodies
        .filter_map(|body| shown::field(body, "person"))
        .collect()
}

/// Whom the plan is about: who has one, else whom the share names first.
fn whom(share: &Share, shown: &[&Told<'_>]) -> Option<SubjectId> {
    let planned = shown
        .iter()
        .find(|told| told.kind() == Some(Kind::Contingency) && !is_home(told));
    let listed = share.letter.about.first();
    planned
        .map(|told| told.entry.about().clone())
        .or_else(|| listed.map(|about| SubjectId::Person(about.id.clone())))
}

/// What comes before everything else, in a thick frame.
fn first(plan: &Plan<'_>) -> Block {
    let mut words = Text::plain(joined(
        &plan.ring_first(),
        "Nobody is on record. Please ask.",
    ));
    let never = plan.must_not_have();
    let silent = "nothing is on record. Please ask.";
    words = words
        .with(Tone::Strong, "\nMust not have: ")
        .with(Tone::Plain, joined(&never, silent));
    Block::CallOut(CallOut {
        kind: CallOutKind::Warning,
        label: "Ring first".to_owned(),
        words,
    })
}

fn joined(lines: &[String], silent: &str) -> String {
    if lines.is_empty() {
        return silent.to_owned();
    }
    lines.join("\n")
}

fn facts(plan: &Plan<'_>) -> Vec<Fact> {
    let all = [
        ("What to do", plan.what_to_do()),
        ("How long alone", plan.alone()),
        ("Medicines (this is not a prescription)", plan.medicines()),
        ("What calms", plan.calms()),
        ("How to talk", plan.talking()),
        ("Moving about", plan.moving()),
        ("Who comes when", plan.who_comes()),
        ("Things needed", plan.things()),
        ("Treatment", plan.treatments()),
        ("Services", plan.services()),
        ("Pets", plan.pets()),
        ("Address", plan.place()),
    ];
    let said = all.into_iter().filter(|(_, lines)| !lines.is_empty());
    said.map(|(label, lines)| Fact {
        label: label.to_owned(),
        value: Text::plain(lines.join("\n")),
        flag: None,
        source: None,
    })
    .collect()
}

/// Who wrote all this down, and what the page is.
fn foot(entries: &[&Told<'_>], carrier: &Carrier) -> Text {
    let mut names: Vec<&str> = Vec::new();
    for told in entries {
        let name = told.entry.envelope().said_by.as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let whole = match carrier {
        Carrier::Codes(_) => "squares",
        Carrier::Letters => "letters below",
    };
    let words = format!(
        "By {}. This page is a choice: the {whole} hold the whole entries behind it.",
        names.join(", ")
    );
    Text::default().with(Tone::Quiet, words)
}

#[cfg(test)]
mod tests;
