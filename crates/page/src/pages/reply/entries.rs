//! What is new in a reply, each entry beside what the family has and beside the others.

use carewallet_app::takeover::{Standing, as_entries};
use carewallet_app::{People, repeats, reply};
use carewallet_core::entry::Content;
use carewallet_core::kind::Caution;
use carewallet_core::{Body, Draft, Entry, Kind, Lane};
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

/// What stands around a new entry: the sheet, and what is in the reply already.
pub(super) struct Around<'a> {
    desk: &'a Desk,
    people: People,
    sheet: Standing<'a>,
    reply: Standing<'a>,
    /// What each entry of the reply says.
    says: Vec<Option<String>>,
}

/// The new entries of the reply to a sheet.
pub(super) fn rows(desk: &Desk, number: &str) -> Vec<Row> {
    let drafted = drafted(desk, number);
    let around = Around::new(desk, number, &drafted);
    let (Some(around), Some(reply)) = (around, desk.reply(number)) else {
        return Vec::new();
    };
    let rows = (0..).zip(&reply.entries);
    rows.filter_map(|(at, draft)| around.row(at, draft, Some(at)))
        .collect()
}

/// What is in the reply already, as entries that it can be compared with.
pub(super) fn drafted(desk: &Desk, number: &str) -> Vec<Entry> {
    let reply = desk.reply(number);
    let drafts = reply.map_or_else(Default::default, |reply| reply.entries.iter());
    as_entries(drafts, &desk.browser)
}

impl<'a> Around<'a> {
    /// Around the entries of the reply to a sheet, which are `drafted` already.
    pub(super) fn new(desk: &'a Desk, number: &str, drafted: &'a [Entry]) -> Option<Self> {
        let share = &desk.sheet(number)?.share;
        Some(Self {
            desk,
            people: People::from_share(share),
            sheet: reply::standing(share, desk.today()),
            reply: Standing::of(drafted.iter(), desk.today()),
            says: desk.reply(number).map_or_else(Vec::new, |reply| {
                reply.entries.iter().map(repeats::drafted).collect()
            }),
        })
    }

    /// One entry; none where it holds no statement, which nobody can write here. `own` is
    /// its place among those of the reply, if it is one of them.
    pub(super) fn row(&self, at: usize, draft: &Draft, own: Option<usize>) -> Option<Row> {
        let words = self.desk.words();
        let body = body(draft)?;
        let title = words.title_of(body);
        let lines = words.lines(body).into_iter();
        let (mut marks, same) = self.beside(&words, draft, own);
        let odd = draft.unlikely(self.desk.today()).into_iter();
        marks.extend(odd.map(|odd| sentence(&words.say(&odd.says_with_dates()).to_string())));
        let cautions = body.warnings().into_iter();
        marks.extend(cautions.map(|caution| caution_in_words(&words, caution)));
        Some(Row {
            at,
            about: called(&words, &self.people, &draft.about),
            kind: words.say(draft.kind.title()).to_string(),
            lines: lines.filter(|line| line.text != title).collect(),
            title,
            said_by: draft.said_by.plain(),
            marks,
            same,
        })
    }

    /// What it contradicts, and whether the family has it already.
    fn beside(
        &self,
        words: &Words,
        draft: &Draft,
        own: Option<usize>,
    ) -> (Vec<String>, Option<String>) {
        let said = |english: &str, entry: &Entry| {
            let said = words.say(english).set("words", in_a_line(words, entry));
            said.set("who", entry.envelope().said_by.plain())
                .to_string()
        };
        let sheet = self.sheet.beside(draft, &self.desk.browser);
        let reply = self.reply.beside(draft, &self.desk.browser);
        let other = english("The sheet says something else: {words} (said by {who}).");
        let more = english("Your reply says something else as well: {words}.");
        let mut marks: Vec<String> = Vec::new();
        marks.extend(sheet.differs.iter().map(|entry| said(other, entry)));
        marks.extend(reply.differs.iter().map(|entry| said(more, entry)));
        let says = repeats::drafted(draft);
        let mut others = (0..).zip(&self.says).filter(|(at, _)| Some(*at) != own);
        if says.is_some() && others.any(|(_, other)| *other == says) {
            marks.push(words.say("Your reply says this already.").to_string());
        }
        let known = english("The sheet has this already, said by {who}. Your reply confirms it.");
        (marks, sheet.same.map(|entry| said(known, entry)))
    }
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
pub(super) fn body(draft: &Draft) -> Option<&Body> {
    match &draft.content {
        Content::Body(body) => Some(body),
        Content::Why(_) => None,
    }
}

fn caution_in_words(words: &Words, caution: Caution) -> String {
    let says = words.say(caution.says());
    match caution.field() {
        Some(field) => format!("{}: {says}", words.say(field)),
        None => says.to_string(),
    }
}

/// Whether an agency writes such entries to a family.
pub(super) fn may_be_written(kind: Kind) -> bool {
    let leaves = kind.default_lane() != Lane::Family;
    leaves && !kind.is_of_the_wallet() && kind != Kind::Person
}
