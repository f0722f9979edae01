//! What the reader of a hand-over already has, by title and on less than a
//! page. Medicines keep their doses: a bare name could pass for the whole
//! entry.

use carewallet_core::kind::Section;
use carewallet_core::{Kind, SubjectId};

use crate::document::{Block, Fact, Level};
use crate::entry_text::EntryText;
use crate::sheet::context::SheetContext;
use crate::sheet::lines::{Lines, facts, in_a_row};
use crate::sheet::person::{READING_ORDER, past};

/// The most letters that leave room for the heading of the codes.
const A_PAGE: usize = 2_600;

/// One fact per section for each person, then for the home.
pub(super) fn blocks(context: &SheetContext<'_>, known: &[&EntryText<'_>]) -> Vec<Block> {
    let mut subjects = context.people();
    subjects.push(SubjectId::Home);
    let several = subjects.len() > 2;
    let letters: usize = known
        .iter()
        .map(|entry_text| entry_text.title.chars().count() + 2)
        .sum();
    let mut blocks = Vec::new();
    for subject in &subjects {
        let mut own = known.to_vec();
        own.retain(|entry_text| entry_text.entry.about() == subject);
        let Some(first) = own.first() else { continue };
        if several || *subject == SubjectId::Home {
            let name = context.at.name(subject, &first.about);
            blocks.push(Block::heading(Level::Part, name));
        }
        let lines = context.lines(subject, &own);
        blocks.push(Block::Facts(of_subject(&lines, letters <= A_PAGE)));
    }
    blocks
}

fn of_subject(lines: &Lines<'_>, by_name: bool) -> Vec<Fact> {
    let localizer = lines.at.localizer;
    let over = |entry_text: &EntryText<'_>| {
        let body = entry_text.body.as_ref();
        body.is_some_and(|body| body.is_over(lines.at.today))
    };
    let mut all = Vec::new();
    for section in &READING_ORDER {
        let here = |entry_text: &&&EntryText<'_>| {
            let kind = entry_text.body.as_ref().map(carewallet_core::Body::kind);
            kind.is_some_and(|kind| kind.section() == *section) && !over(entry_text)
        };
        let here: Vec<&EntryText<'_>> = lines.entries.iter().filter(here).copied().collect();
        let title = match (section, &lines.about) {
            // The section on a person holds the address, which is all it can
            // hold of a home.
            (Section::Person, SubjectId::Home) => "Address",
            _ => section.title(),
        };
        all.push((localizer.term_both(title), items(lines, &here, by_name)));
    }
    for id in ["stopped-medicines", "past-appointments", "no-longer"] {
        let here = |entry_text: &&&EntryText<'_>| over(entry_text) && past(entry_text) == id;
        let here: Vec<&EntryText<'_>> = lines.entries.iter().filter(here).copied().collect();
        all.push((localizer.both(id), items(lines, &here, by_name)));
    }
    facts(all)
}

fn items(lines: &Lines<'_>, entries: &[&EntryText<'_>], by_name: bool) -> Vec<String> {
    let lines = Lines {
        at: lines.at,
        about: lines.about.clone(),
        entries,
    };
    let mut items = lines.must_not_have();
    items.extend(lines.medicines());
    let mut others = entries.to_vec();
    others
        .retain(|entry_text| !matches!(entry_text.kind(), Some(Kind::Allergy | Kind::Medication)));
    if by_name {
        let titles = others
            .iter()
            .map(|entry_text| lines.marked(entry_text, lines.at.title(entry_text)));
        items.extend(in_a_row(titles.collect()));
    } else if !others.is_empty() {
        let count = [("count", others.len().into())];
        items.push(lines.at.localizer.say_with("handover-count", count));
    }
    items
}
