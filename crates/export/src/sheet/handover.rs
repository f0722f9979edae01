//! For an organisation that had an earlier copy: first what is new since then,
//! what was taken back or replaced, then what it has already.

mod known;

use std::collections::BTreeSet;

use carewallet_core::{EntryId, Kind, SubjectId};

use super::chapter::{Page, past};
use super::scene::Scene;
use super::{At, first, head};
use crate::document::{Block, CallOut, CallOutKind, Document, Level, List, Text};
use crate::look::Before;
use crate::told::Told;

/// The care summary in the order of what is new.
pub(super) fn readable(scene: &Scene<'_>) -> Document {
    let who = head::who(scene.at, &scene.shown);
    let mut document = scene.head.open(who.as_ref());
    document.masthead.heading = scene.names();
    let page = Page { at: scene.at, who };
    let Some(before) = &scene.look.before else {
        document.blocks = vec![first_copy(scene.at)];
        document.blocks.extend(parts(scene, &page, &scene.shown));
        return document;
    };
    // What somebody else confirms since then is not new to them; what they have
    // is, once something contradicts it.
    let had = |told: &Told<'_>| {
        let mut entries = told.entries();
        entries.any(|entry| before.entries.contains(&entry.id()))
    };
    let news = scene.shown.iter().filter(|told| !had(told));
    let disputed: BTreeSet<usize> = news.filter_map(|told| told.standing.dispute).collect();
    let held = |told: &&&Told<'_>| {
        let dispute = told.standing.dispute;
        had(told) && dispute.is_none_or(|matter| !disputed.contains(&matter))
    };
    let (known, new): (Vec<&Told<'_>>, Vec<_>) = scene.shown.iter().partition(held);
    let (tongue, blocks) = (scene.at.tongue, &mut document.blocks);
    for person in scene.people() {
        blocks.extend(first::block(scene.at, &person, &scene.about(&person)));
    }
    let day = before.on;
    if new.is_empty() && before.taken_back.is_empty() {
        let words = Text::strong(tongue.both_on("handover-nothing-new", day));
        blocks.push(Block::Paragraph(words));
    } else {
        blocks.push(Block::heading(
            Level::Section,
            tongue.both_on("handover-new", day),
        ));
        blocks.extend(changed(scene.at, before, &new));
        blocks.extend(parts(scene, &page, &new));
    }
    if !known.is_empty() {
        let words = tongue.both("handover-known");
        blocks.push(Block::heading(Level::Section, words));
        blocks.extend(known::blocks(scene, &known));
    }
    document
}

fn first_copy(at: At<'_>) -> Block {
    Block::CallOut(CallOut {
        kind: CallOutKind::Note,
        label: at.tongue.both("handover-first"),
        words: at.tongue.text("handover-first-words"),
    })
}

/// What is to be crossed out on the earlier copy.
fn changed(at: At<'_>, before: &Before, new: &[&Told<'_>]) -> Vec<Block> {
    let had = |ids: &mut dyn Iterator<Item = &EntryId>| {
        let ids: BTreeSet<&EntryId> = ids.collect();
        ids.into_iter().any(|id| before.entries.contains(id))
    };
    let mut items = Vec::new();
    for told in new {
        let envelope = told.entry.envelope();
        let title = || [("title", told.title.as_str().into())];
        if had(&mut envelope.replaces.iter()) {
            items.push(replaced(at, told));
        }
        if had(&mut envelope.withdraws.iter().chain(&envelope.erases)) {
            items.push(at.tongue.say_with("handover-gone", title()));
        }
    }
    for title in &before.taken_back {
        let title = [("title", title.as_str().into())];
        items.push(at.tongue.say_with("handover-gone", title));
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(Level::Part, at.tongue.both("handover-changed")),
        Block::List(List {
            numbered: false,
            items: items.into_iter().map(Text::plain).collect(),
        }),
    ]
}

/// That something stands in place of an earlier entry; that it is over, if it is.
fn replaced(at: At<'_>, told: &Told<'_>) -> String {
    let body = told.body.as_ref();
    let over = body.is_some_and(|body| body.is_over(at.today));
    let title = || [("title", told.title.as_str().into())];
    match told.kind() {
        Some(Kind::Medication) if over => at.tongue.say_with("handover-stopped", title()),
        _ if over => {
            let no_longer = at.tongue.say(past(told));
            let title = format!("{}: {no_longer}", told.title);
            at.tongue
                .say_with("handover-gone", [("title", title.into())])
        }
        _ => at.tongue.say_with("handover-replaced", title()),
    }
}

/// A part of the entries in the order of a care summary.
fn parts(scene: &Scene<'_>, page: &Page<'_>, entries: &[&Told<'_>]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let people = scene.people();
    for person in &people {
        let own = page.of_person(person, entries, people.len() > 1);
        blocks.extend(own);
    }
    let home = entries
        .iter()
        .any(|told| *told.entry.about() == SubjectId::Home);
    if home {
        blocks.extend(page.home_part(entries));
    }
    blocks
}

#[cfg(test)]
mod tests;
