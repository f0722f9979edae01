//! The sheet for an organisation that had an earlier copy: first what is new,
//! replaced or taken back since then, then what it already has.

mod known;

use std::collections::BTreeSet;

use carewallet_core::{EntryId, Kind, SubjectId};

use super::context::SheetContext;
use super::person::{Page, past};
use super::{At, decided, head, key_facts};
use crate::document::{Block, CallOut, CallOutKind, Document, Level, List, Text};
use crate::entry_text::EntryText;
use crate::sheet_options::Before;

/// The care summary, with the news first.
pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    let who = head::who(context.at, &context.entries);
    let mut document = context.head.open(who.as_ref());
    document.masthead.heading = context.names();
    let page = Page {
        at: context.at,
        who,
    };
    let Some(before) = &context.options.before else {
        document.blocks = vec![first_copy(context.at)];
        document
            .blocks
            .extend(parts(context, &page, &context.entries));
        document.blocks.extend(decided::blocks(context));
        return document;
    };
    // Another person confirming an entry is no news to them. An entry they have
    // becomes news once something contradicts it.
    let had = |entry_text: &EntryText<'_>| {
        let mut entries = entry_text.entries();
        entries.any(|entry| before.entries.contains(&entry.id()))
    };
    let news = context.entries.iter().filter(|entry_text| !had(entry_text));
    let disputed: BTreeSet<usize> = news
        .filter_map(|entry_text| entry_text.agreement.dispute)
        .collect();
    let held = |entry_text: &&&EntryText<'_>| {
        let dispute = entry_text.agreement.dispute;
        had(entry_text) && dispute.is_none_or(|matter| !disputed.contains(&matter))
    };
    let (known, new): (Vec<&EntryText<'_>>, Vec<_>) = context.entries.iter().partition(held);
    let (localizer, blocks) = (context.at.localizer, &mut document.blocks);
    // Allergies and contacts come first even if they are not new.
    for person in context.people() {
        blocks.extend(key_facts::block(
            context.at,
            &person,
            &context.about(&person),
        ));
    }
    let day = before.on;
    let told = context.decisions.iter().all(|one| had(one));
    if new.is_empty() && told && before.taken_back.is_empty() {
        let words = Text::strong(localizer.both_on("handover-nothing-new", day));
        blocks.push(Block::Paragraph(words));
    } else {
        blocks.push(Block::heading(
            Level::Section,
            localizer.both_on("handover-new", day),
        ));
        blocks.extend(changed(context.at, before, &new));
        blocks.extend(parts(context, &page, &new));
    }
    if !known.is_empty() {
        let words = localizer.both("handover-known");
        blocks.push(Block::heading(Level::Section, words));
        blocks.extend(known::blocks(context, &known));
    }
    blocks.extend(decided::blocks(context));
    document
}

fn first_copy(at: At<'_>) -> Block {
    Block::CallOut(CallOut {
        kind: CallOutKind::Note,
        label: at.localizer.both("handover-first"),
        words: at.localizer.text("handover-first-words"),
    })
}

/// What the reader must cross out on the earlier copy.
fn changed(at: At<'_>, before: &Before, new: &[&EntryText<'_>]) -> Vec<Block> {
    let had = |ids: &mut dyn Iterator<Item = &EntryId>| {
        let ids: BTreeSet<&EntryId> = ids.collect();
        ids.into_iter().any(|id| before.entries.contains(id))
    };
    let mut items = Vec::new();
    for entry_text in new {
        let envelope = entry_text.entry.envelope();
        let title = || [("title", entry_text.title.as_str().into())];
        if had(&mut envelope.replaces.iter()) {
            items.push(replaced(at, entry_text));
        }
        if had(&mut envelope.withdraws.iter().chain(&envelope.erases)) {
            items.push(at.localizer.say_with("handover-gone", title()));
        }
    }
    for title in &before.taken_back {
        let title = [("title", title.as_str().into())];
        items.push(at.localizer.say_with("handover-gone", title));
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(Level::Part, at.localizer.both("handover-changed")),
        Block::List(List {
            numbered: false,
            items: items.into_iter().map(Text::plain).collect(),
        }),
    ]
}

/// The line for a replaced entry, which also says if it is over.
fn replaced(at: At<'_>, entry_text: &EntryText<'_>) -> String {
    let body = entry_text.body.as_ref();
    let over = body.is_some_and(|body| body.is_over(at.today));
    let title = || [("title", entry_text.title.as_str().into())];
    match entry_text.kind() {
        Some(Kind::Medication) if over => at.localizer.say_with("handover-stopped", title()),
        _ if over => {
            let no_longer = at.localizer.say(past(entry_text));
            let title = format!("{}: {no_longer}", entry_text.title);
            at.localizer
                .say_with("handover-gone", [("title", title.into())])
        }
        _ => at.localizer.say_with("handover-replaced", title()),
    }
}

/// Some of the entries, in the order of a care summary.
fn parts(context: &SheetContext<'_>, page: &Page<'_>, entries: &[&EntryText<'_>]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let people = context.people();
    for person in &people {
        let own = page.of_person(person, entries, people.len() > 1);
        blocks.extend(own);
    }
    let home = entries
        .iter()
        .any(|entry_text| *entry_text.entry.about() == SubjectId::Home);
    if home {
        blocks.extend(page.home_part(entries));
    }
    blocks
}

#[cfg(test)]
mod tests;
