//! Entries about one thing that say it differently: side by side, none of
//! them preferred.

use carewallet_core::agreement::{Relation, Statement, relation};
use carewallet_core::{Body, Kind};

use super::{At, entry, source};
use crate::document::{Block, Column, Table, Text, Tone};
use crate::told::{Line, Told};

/// Entries of a section in groups about one thing; most groups hold one.
pub(super) fn groups<'a, 'b>(entries: &[&'b Told<'a>]) -> Vec<Vec<&'b Told<'a>>> {
    let mut groups: Vec<Vec<&'b Told<'a>>> = Vec::new();
    for told in entries {
        let rival = |group: &&mut Vec<&Told<'_>>| group.iter().any(|other| differ(other, told));
        match groups.iter_mut().find(rival) {
            Some(group) => group.push(told),
            None => groups.push(vec![told]),
        }
    }
    groups
}

/// Whether two entries say different things about one thing.
fn differ(one: &Told<'_>, other: &Told<'_>) -> bool {
    let (Some(a), Some(b)) = (&one.body, &other.body) else {
        return false;
    };
    if a.kind() != b.kind() || a == b || one.entry.about() != other.entry.about() {
        return false;
    }
    let said = |told: &Told<'_>| told.entry.envelope().said_by.clone();
    let matters = match a.kind() {
        // One may have several of these, or they are of different days.
        Kind::AboutMe | Kind::Statement | Kind::Measurement => false,
        Kind::CommunicationNeed | Kind::Adjustment | Kind::Support | Kind::Document => {
            said(one) != said(other)
        }
        _ => true,
    };
    let today = one.entry.envelope().recorded_at.date();
    let relation = relation(
        Statement {
            entry: one.entry,
            body: a,
        },
        Statement {
            entry: other.entry,
            body: b,
        },
        today,
    );
    matters && (relation != Relation::Apart || denies(a, b))
}

/// One says that there is none, the other names one.
fn denies(a: &Body, b: &Body) -> bool {
    let none = |body: &Body| match body {
        Body::Allergy(x) => x.none_known.is_some(),
        Body::Condition(x) => x.none_known.is_some(),
        Body::Medication(x) => x.none_known.is_some(),
        _ => false,
    };
    none(a) != none(b)
}

/// The note over a group.
pub(super) fn note(at: At<'_>, group: &[&Told<'_>]) -> Block {
    let mut names: Vec<&str> = group
        .iter()
        .map(|t| t.entry.envelope().said_by.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
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
    let names = pair.map(|told| told.entry.envelope().said_by.plain());
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
