//! What is new in a reply, each entry beside what the family has.

use carewallet_app::{People, reply};
use carewallet_core::entry::Content;
use carewallet_core::{Body, Draft, Entry, Kind};
use carewallet_export::entry_text::Line;
use carewallet_screen::{Words, english, sentence};

use super::super::whom::called;
use crate::desk::Desk;

/// A new entry, as the page shows it.
pub(super) struct Row {
    pub(super) at: usize,
    pub(super) about: String,
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) lines: Vec<Line>,
    pub(super) said_by: String,
    /// What somebody has to look at before it is signed.
    pub(super) marks: Vec<String>,
    /// That the family has it already.
    pub(super) same: Option<String>,
}

/// The new entries of the reply to a sheet.
pub(super) fn rows(desk: &Desk, number: &str) -> Vec<Row> {
    let Some(reply) = desk.reply(number) else {
        return Vec::new();
    };
    let drafts = reply.entries.iter();
    (0..)
        .zip(drafts)
        .filter_map(|(at, draft)| row(desk, number, at, draft))
        .collect()
}

/// One entry; none where it holds no statement, which nobody can write here.
pub(super) fn row(desk: &Desk, number: &str, at: usize, draft: &Draft) -> Option<Row> {
    let share = &desk.sheet(number)?.share;
    let words = desk.words();
    let body = body(draft)?;
    let title = words.title_of(body);
    let standing = reply::standing(share, desk.today());
    let beside = standing.beside(draft, &desk.browser);
    let says = |english: &str, entry: &Entry| {
        let sentence = words.say(english).set("words", in_a_line(&words, entry));
        let who = entry.envelope().said_by.plain();
        sentence.set("who", who).to_string()
    };
    let other = english("The sheet says something else: {words} (said by {who}).");
    let differs = beside.differs.iter().map(|entry| says(other, entry));
    let same = english("The sheet has this already, said by {who}. Your reply confirms it.");
    let odd = draft.unlikely(desk.today()).into_iter();
    let odd = odd.map(|odd| sentence(&words.say(&odd.says_with_dates()).to_string()));
    let cautions = body.warnings().into_iter();
    let cautions = cautions.map(|caution| caution_in_words(&words, caution));
    let lines = words.lines(body).into_iter();
    Some(Row {
        at,
        about: called(&words, &People::from_share(share), &draft.about),
        kind: words.say(draft.kind.title()).to_string(),
        lines: lines.filter(|line| line.text != title).collect(),
        title,
        said_by: draft.said_by.plain(),
        marks: differs.chain(odd).chain(cautions).collect(),
        same: beside.same.map(|entry| says(same, entry)),
    })
}

/// All that an entry says, so that both sides of a contradiction can be seen.
fn in_a_line(words: &Words, entry: &Entry) -> String {
    let title = words.title(entry);
    let lines = entry
        .body()
        .map_or_else(Vec::new, |body| words.lines(&body));
    let others = lines.into_iter().filter(|line| line.text != title);
    let others = others.map(|line| format!("{}: {}", line.label, line.text));
    let all: Vec<String> = std::iter::once(title.clone()).chain(others).collect();
    all.join("; ")
}

/// The statement of a new entry.
fn body(draft: &Draft) -> Option<&Body> {
    match &draft.content {
        Content::Body(body) => Some(body),
        Content::Why(_) => None,
    }
}

fn caution_in_words(words: &Words, caution: carewallet_core::kind::Caution) -> String {
    let says = words.say(caution.says());
    match caution.field() {
        Some(field) => format!("{}: {says}", words.say(field)),
        None => says.to_string(),
    }
}

/// Whether an agency writes such entries to a family.
pub(super) fn may_be_written(kind: Kind) -> bool {
    let leaves = kind.default_lane() != carewallet_core::Lane::Family;
    leaves && !kind.is_of_the_wallet() && kind != Kind::Person
}
