//! The text of each entry of a share, in plain lines. The sheet, the text and
//! the CSV are all made from this one list, so they cannot differ.

use carewallet_core::entry::{Attachment, Content, Envelope};
use carewallet_core::{Body, Entry, Kind, Share, SubjectId};

use crate::i18n::Localizer;
use crate::language::Language;
use crate::sheet::body_text;

/// The text of one entry.
pub struct EntryText<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Its place in the share.
    pub number: usize,
    /// Whom it is about, by name; an id where the share gives no name.
    pub about: String,
    /// Its body, if it is a statement of a kind known to this version.
    pub body: Option<Body>,
    /// A short title.
    pub title: String,
    /// The same in English.
    pub headline: String,
    /// Its lines.
    pub lines: Vec<Line>,
    /// How it relates to the other entries of the share.
    pub agreement: Agreement<'a>,
}

/// How an entry relates to the others of a share
/// ([`carewallet_core::agreement`]).
#[derive(Default)]
pub struct Agreement<'a> {
    /// The other entries that say the same; this one represents them.
    pub also: Vec<&'a Entry>,
    /// Whether another entry that says the same, or more, represents it.
    pub folded: bool,
    /// The matter in which entries contradict each other.
    pub dispute: Option<usize>,
    /// Its sort key, which keeps entries about one thing together.
    pub place: (usize, usize),
}

impl EntryText<'_> {
    /// Its kind, if this version knows it.
    pub fn kind(&self) -> Option<Kind> {
        self.entry.kind()
    }

    /// The entries behind it: this one, and those that say the same.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        std::iter::once(self.entry).chain(self.agreement.also.iter().copied())
    }

    /// False for entries of a newer version, which travel but cannot be
    /// printed.
    pub fn can_be_shown(&self) -> bool {
        self.body.is_some() || !self.entry.is_statement()
    }
}

mod agreed;
mod line;

pub(crate) use agreed::merged_entry_texts;
pub use line::Line;

/// The lines of a body in a language, in the order of its fields.
pub fn body_lines(localizer: &Localizer, body: &Body) -> Vec<Line> {
    body_text::lines(localizer, body)
}

/// The short title of a body in a language, with the English beside fixed words.
pub fn body_title(localizer: &Localizer, body: &Body) -> String {
    body_text::title(localizer, body)
}

/// The text of every entry of a share in English, in the order of the share.
pub fn entry_texts(share: &Share) -> Vec<EntryText<'_>> {
    entry_texts_in(share, &Localizer::new(Language::English))
}

/// The same in the language of a sheet.
pub fn entry_texts_in<'a>(share: &'a Share, localizer: &Localizer) -> Vec<EntryText<'a>> {
    let entries = (0..).zip(&share.entries);
    entries
        .map(|(number, entry)| entry_text(share, localizer, entry, number))
        .collect()
}

fn entry_text<'a>(
    share: &Share,
    localizer: &Localizer,
    entry: &'a Entry,
    number: usize,
) -> EntryText<'a> {
    let about = match entry.about() {
        SubjectId::Home => localizer.say("the-home"),
        SubjectId::Person(id) => share
            .name_of(id)
            .map_or_else(|| id.as_str().to_owned(), |name| name.plain()),
    };
    let kind = entry.envelope().kind.replace('_', " ");
    let mut entry_text = EntryText {
        entry,
        number,
        about,
        body: None,
        title: kind.clone(),
        headline: kind,
        lines: Vec::new(),
        agreement: Agreement::default(),
    };
    match entry.content() {
        Ok(Some(Content::Body(body))) => {
            entry_text.title = body_text::title(localizer, &body);
            entry_text.headline = body.headline();
            entry_text.lines = body_text::lines(localizer, &body);
            entry_text.body = Some(body);
        }
        Ok(Some(Content::Why(why))) => {
            let kind = entry.kind().map(|kind| localizer.term(kind.title()));
            let kind = kind.unwrap_or_else(|| localizer.say("an-entry"));
            entry_text.title = localizer.say_with("title-taken-back", [("kind", kind.into())]);
            entry_text.headline.clone_from(&entry_text.title);
            let line = Line::new(localizer.both("line-why"), why.why.plain());
            entry_text.lines.push(line.at("entry.why", why.why.plain()));
        }
        // A kind of a newer version.
        Ok(None) | Err(_) => return entry_text,
    }
    entry_text.lines.extend(around(localizer, entry.envelope()));
    entry_text
}

/// The lines that the envelope adds to those of the body.
fn around(localizer: &Localizer, envelope: &Envelope) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(when) = envelope.when {
        let line = Line {
            text: localizer.partial_date(when),
            ..Line::new(localizer.both("line-when"), when.plain())
        };
        lines.push(line.at("entry.when", when.written()));
    }
    let ids = || envelope.withdraws.iter().chain(&envelope.erases);
    if ids().next().is_some() {
        let short: Vec<String> = ids().map(|id| id.short()).collect();
        let whole: Vec<String> = ids().map(ToString::to_string).collect();
        let line = Line::new(localizer.both("taken-back"), short.join(", "));
        lines.push(line.at("entry.takes_back", whole));
    }
    if !envelope.attachments.is_empty() {
        let names: Vec<String> = envelope.attachments.iter().map(named).collect();
        let joined = names.join("; ");
        let text = localizer.say_with("attached", [("names", joined.into())]);
        let line = Line::new(localizer.both("line-attached"), text);
        lines.push(line.at("entry.attachments", names));
    }
    lines
}

fn named(attachment: &Attachment) -> String {
    let caption = attachment.caption.as_ref();
    caption.map_or_else(|| attachment.media_type.plain(), |caption| caption.plain())
}
