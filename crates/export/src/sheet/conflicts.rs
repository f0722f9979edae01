//! Entries that contradict each other, side by side and none of them preferred.
//! Core decides which ones do.

use std::collections::BTreeSet;

use super::{At, context, entry, source};
use crate::document::{Block, Column, Table, Text, Tone};
use crate::entry_text::{EntryText, Line};

/// Groups the entries of a section by dispute; most groups hold a single entry.
pub(super) fn groups<'a, 'b>(entries: &[&'b EntryText<'a>]) -> Vec<Vec<&'b EntryText<'a>>> {
    let mut groups: Vec<Vec<&'b EntryText<'a>>> = Vec::new();
    for entry_text in entries {
        let dispute = entry_text.agreement.dispute;
        let rival = |group: &&mut Vec<&EntryText<'_>>| {
            dispute.is_some() && group.iter().any(|other| other.agreement.dispute == dispute)
        };
        match groups.iter_mut().find(rival) {
            Some(group) => group.push(entry_text),
            None => groups.push(vec![entry_text]),
        }
    }
    groups
}

/// The note over a group.
pub(super) fn note(at: At<'_>, group: &[&EntryText<'_>]) -> Block {
    let names: BTreeSet<&str> = group
        .iter()
        .flat_map(|entry_text| entry_text.entries())
        .map(|entry| entry.envelope().said_by.as_str())
        .collect();
    let words = match (names.len(), group.len()) {
        (2, 2) => at.localizer.both("differ-two-people"),
        (1, 2) => at.localizer.both("differ-two-entries"),
        (_, count) => at
            .localizer
            .both_with("differ-many", [("count", count.into())]),
    };
    Block::Paragraph(Text::strong(words))
}

/// Two entries side by side, with a row for each label of either.
pub(super) fn table(at: At<'_>, pair: [&EntryText<'_>; 2]) -> Block {
    let localizer = at.localizer;
    let entry_text = pair.map(|one| entry::titled(at, one));
    let titles = entry_text.each_ref().map(|(title, _)| title.as_str());
    let same = titles[0] == titles[1];
    let mut rows: Vec<Vec<Text>> = Vec::new();
    if !same {
        rows.push(row(
            &localizer.both("differ-title"),
            titles.map(Text::strong),
        ));
    }
    for label in labels(&entry_text) {
        let cell = |lines: &[Line]| {
            let found = lines.iter().find(|line| line.label == label);
            found.map_or_else(
                || Text::default().with(Tone::Quiet, localizer.both("differ-not-said")),
                |line| Text::plain(line.text.clone()),
            )
        };
        rows.push(row(
            &label,
            [cell(&entry_text[0].1), cell(&entry_text[1].1)],
        ));
    }
    let source = localizer.both("differ-source");
    rows.push(row(
        &source,
        pair.map(|entry_text| source_words(at, entry_text)),
    ));
    let names = pair.map(|entry_text| context::names(&[entry_text]));
    let heading = |heading: &str| Column {
        heading: heading.to_owned(),
        whole: false,
    };
    let what = localizer.both("differ-what");
    let title = if same { titles[0] } else { &what };
    Block::Table(Table {
        columns: vec![heading(title), heading(&names[0]), heading(&names[1])],
        rows,
    })
}

/// The labels of both, in the order of the first.
fn labels(sides: &[(String, Vec<Line>); 2]) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for line in sides.iter().flat_map(|(_, lines)| lines) {
        if !labels.contains(&line.label) {
            labels.push(line.label.clone());
        }
    }
    labels
}

fn row(label: &str, cells: [Text; 2]) -> Vec<Text> {
    let [one, other] = cells;
    vec![Text::plain(label), one, other]
}

fn source_words(at: At<'_>, entry_text: &EntryText<'_>) -> Text {
    let flag = source::flag(at, entry_text);
    let text = flag.map_or_else(Text::default, |flag| Text::strong(format!("{flag}\n")));
    text.with(Tone::Quiet, source::source(at, entry_text))
}
