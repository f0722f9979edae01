//! Entries about one thing that contradict each other: side by side, none of
//! them preferred. Core says which they are.

use std::collections::BTreeSet;

use super::{At, entry, scene, source};
use crate::document::{Block, Column, Table, Text, Tone};
use crate::told::{Line, Told};

/// Entries of a section in groups that contradict each other; most groups hold
/// one.
pub(super) fn groups<'a, 'b>(entries: &[&'b Told<'a>]) -> Vec<Vec<&'b Told<'a>>> {
    let mut groups: Vec<Vec<&'b Told<'a>>> = Vec::new();
    for told in entries {
        let dispute = told.standing.dispute;
        let rival = |group: &&mut Vec<&Told<'_>>| {
            dispute.is_some() && group.iter().any(|other| other.standing.dispute == dispute)
        };
        match groups.iter_mut().find(rival) {
            Some(group) => group.push(told),
            None => groups.push(vec![told]),
        }
    }
    groups
}

/// The note over a group.
pub(super) fn note(at: At<'_>, group: &[&Told<'_>]) -> Block {
    let names: BTreeSet<&str> = group
        .iter()
        .flat_map(|told| told.entries())
        .map(|entry| entry.envelope().said_by.as_str())
        .collect();
    let words = match (names.len(), group.len()) {
        (2, 2) => at.tongue.both("differ-two-people"),
        (1, 2) => at.tongue.both("differ-two-entries"),
        (_, count) => at
            .tongue
            .both_with("differ-many", [("count", count.into())]),
    };
    Block::Paragraph(Text::strong(words))
}

/// Two entries side by side, a row for each thing that either says.
pub(super) fn table(at: At<'_>, pair: [&Told<'_>; 2]) -> Block {
    let tongue = at.tongue;
    let told = pair.map(|one| entry::titled(at, one));
    let titles = told.each_ref().map(|(title, _)| title.as_str());
    let same = titles[0] == titles[1];
    let mut rows: Vec<Vec<Text>> = Vec::new();
    if !same {
        rows.push(row(&tongue.both("differ-title"), titles.map(Text::strong)));
    }
    for label in labels(&told) {
        let cell = |lines: &[Line]| {
            let found = lines.iter().find(|line| line.label == label);
            found.map_or_else(
                || Text::default().with(Tone::Quiet, tongue.both("differ-not-said")),
                |line| Text::plain(line.text.clone()),
            )
        };
        rows.push(row(&label, [cell(&told[0].1), cell(&told[1].1)]));
    }
    let source = tongue.both("differ-source");
    rows.push(row(&source, pair.map(|told| said(at, told))));
    let names = pair.map(|told| scene::names(&[told]));
    let heading = |heading: &str| Column {
        heading: heading.to_owned(),
        whole: false,
    };
    let what = tongue.both("differ-what");
    let title = if same { titles[0] } else { &what };
    Block::Table(Table {
        columns: vec![heading(title), heading(&names[0]), heading(&names[1])],
        rows,
    })
}

/// The labels of both, those of the first one first.
fn labels(told: &[(String, Vec<Line>); 2]) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for line in told.iter().flat_map(|(_, lines)| lines) {
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

fn said(at: At<'_>, told: &Told<'_>) -> Text {
    let flag = source::flag(at, told);
    let text = flag.map_or_else(Text::default, |flag| Text::strong(format!("{flag}\n")));
    text.with(Tone::Quiet, source::source(at, told))
}
