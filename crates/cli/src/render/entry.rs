//! Entries for people: a title, what it says, who said it, what to check.

use std::fmt::Write as _;

use carewallet_app::People;
use carewallet_app::wording::English;
use carewallet_app::wording::entry::{heading, is_own, place, source, title};
use carewallet_core::attribution::Names;
use carewallet_core::entry::{Content, Entry};
use carewallet_core::value::{Date, Fact};
use carewallet_core::{Body, EntryId};

use crate::render::escape::wrapped;
use crate::session::Session;

/// What a reader should know of an entry beside the entry itself.
#[derive(Clone, Default)]
pub(crate) struct Marks {
    /// Entries that say something else about the same.
    pub(crate) disputed: Vec<EntryId>,
    /// Why it does not count any more.
    pub(crate) fate: Option<&'static str>,
    /// Who else said it, in words.
    pub(crate) also: Vec<String>,
    /// What contradicts it, in words.
    pub(crate) differs: Vec<String>,
    /// Who signed it, and what to think of their key, where it is no holder.
    pub(crate) signed: Option<String>,
    /// Whether somebody said the same later, which checks it.
    pub(crate) renewed: bool,
    /// Whether it is in the reader's own wallet.
    pub(crate) can_change: bool,
}

/// The day on which somebody reads, and the names that the record has.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) today: Date,
    pub(crate) names: &'a Names,
}

/// One entry as a few lines.
pub(crate) fn entry(entry: &Entry, marks: &Marks, reader: Reader<'_>) -> String {
    let title = format!("{}  ({})", title(entry), entry.id().short());
    below(title, entry, marks, reader)
}

/// The same without its id, which says nothing of an entry that is not in the wallet.
pub(crate) fn without_id(entry: &Entry, reader: Reader<'_>) -> String {
    below(title(entry), entry, &Marks::default(), reader)
}

/// The lines below a title.
fn below(title: String, entry: &Entry, marks: &Marks, reader: Reader<'_>) -> String {
    let mut out = title;
    if let Some(fate) = marks.fate {
        // Writing to a `String` cannot fail, here and below.
        write!(out, "  [{fate}]").unwrap_or_default();
    }
    out.push('\n');
    match entry.content() {
        Ok(Some(Content::Body(body))) => body_lines(&body, is_own(entry), &mut out),
        Ok(Some(Content::Why(why))) => out.push_str(&wrapped(why.why.as_str(), "  ")),
        _ => out.push_str("  a newer version of carewallet can show this\n"),
    }
    let source = source(&English, entry.envelope(), reader.names);
    out.push_str(&wrapped(&source, "  "));
    if let Some(signed) = &marks.signed {
        out.push_str(&wrapped(signed, "  "));
    }
    for also in &marks.also {
        out.push_str(&wrapped(also, "  "));
    }
    out.push_str(&warnings(entry, marks, reader.today));
    out
}

/// What a body says. Only the person's own words stand in quotation marks.
pub(crate) fn body_lines(body: &Body, is_own: bool, out: &mut String) {
    let own = body.own_words().filter(|_| is_own);
    if let Some(words) = own {
        out.push_str(&wrapped(&format!("“{words}”"), "  "));
    }
    let headline = body.headline();
    for Fact { label, text } in body.facts() {
        // The title and the quotation show these already.
        if text != headline && own != Some(text.as_str()) {
            let line = wrapped(&format!("{label}: {text}"), "    ");
            // The first line hangs out, so that labels stand in one column.
            out.push_str("  ");
            out.push_str(line.trim_start_matches(' '));
        }
    }
}

fn warnings(entry: &Entry, marks: &Marks, today: Date) -> String {
    let mut out = String::new();
    if let Some(day) = entry.review_due()
        && entry.is_due(today)
        && !marks.renewed
    {
        writeln!(out, "  CHECK AGAIN: this was due by {}", day.plain()).unwrap_or_default();
    }
    for odd in entry.unlikely(today) {
        writeln!(out, "  PLEASE CHECK: {}", odd.says()).unwrap_or_default();
    }
    if let Some(Body::Appointment(appointment)) = entry.body()
        && marks.fate.is_none()
        && appointment.wants_outcome(today)
    {
        let change = format!(" carewallet change {} outcome=…", entry.id().short());
        // An agency that reads a sheet has nothing to run it on.
        let change = if marks.can_change { &change } else { "" };
        writeln!(out, "  past: what came of it?{change}").unwrap_or_default();
    }
    for differs in &marks.differs {
        out.push_str(&wrapped(differs, "  "));
    }
    if !marks.disputed.is_empty() {
        let ids: Vec<String> = marks.disputed.iter().map(EntryId::short).collect();
        let line = format!(
            "  TWO VERSIONS: {} says something else; settle it with change",
            ids.join(", ")
        );
        writeln!(out, "{line}").unwrap_or_default();
    }
    out
}

/// Entries with their marks, by subject and section, the person's own words
/// before everything else that somebody said.
pub(crate) fn sections(
    session: &mut Session<'_>,
    mut entries: Vec<(&Entry, Marks)>,
    people: &People,
    reader: Reader<'_>,
) {
    entries.sort_by_key(|(entry, _)| place(entry, people));
    let mut before = (None, None);
    for (shown, marks) in entries {
        let heading = heading(shown.kind(), is_own(shown));
        if before.0.as_ref() != Some(shown.about()) {
            session.say(format!("\n{}", people.name(shown.about()).to_uppercase()));
            // The next person may begin in the section where the last one ended.
            before.1 = None;
        }
        if before.1 != Some(heading) {
            session.heading(heading);
        }
        session.say(entry(shown, &marks, reader));
        before = (Some(shown.about().clone()), Some(heading));
    }
}
