//! What each entry of a share says, in plain lines: the one list from which
//! the sheet, the text and the CSV are made, so that they cannot differ.

use carewallet_core::entry::{Attachment, Content, Envelope};
use carewallet_core::{Body, Entry, Kind, Share, SubjectId};

/// One entry in plain words.
pub struct Told<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Its place in the share.
    pub number: usize,
    /// Whom it is about, by name; an id where the share gives no name.
    pub about: String,
    /// Its body, if it is a statement of a kind that this version knows.
    pub body: Option<Body>,
    /// A short title.
    pub title: String,
    /// What it says.
    pub lines: Vec<Line>,
}

/// One thing that an entry says.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub label: String,
    /// What is said.
    pub text: String,
}

impl Told<'_> {
    /// Its kind, if this version knows it.
    pub fn kind(&self) -> Option<Kind> {
        self.entry.kind()
    }

    /// False for entries of a newer version: they travel, but cannot be shown.
    pub fn can_be_shown(&self) -> bool {
        self.body.is_some() || !self.entry.is_statement()
    }
}

/// Tells every entry of a share, in the order of the share.
pub fn told(share: &Share) -> Vec<Told<'_>> {
    let entries = (0..).zip(&share.entries);
    entries
        .map(|(number, entry)| tell(share, entry, number))
        .collect()
}

fn tell<'a>(share: &Share, entry: &'a Entry, number: usize) -> Told<'a> {
    let about = match entry.about() {
        SubjectId::Home => "The home".to_owned(),
        SubjectId::Person(id) => share
            .name_of(id)
            .map_or_else(|| id.as_str().to_owned(), |name| name.plain()),
    };
    let mut told = Told {
        entry,
        number,
        about,
        body: None,
        title: entry.envelope().kind.replace('_', " "),
        lines: Vec::new(),
    };
    match entry.content() {
        Ok(Some(Content::Body(body))) => {
            told.title = body.headline();
            let facts = body.facts().into_iter();
            told.lines = facts.map(|fact| line(fact.label, fact.text)).collect();
            told.body = Some(body);
        }
        Ok(Some(Content::Why(why))) => {
            let kind = entry.kind().map_or("An entry", Kind::title);
            told.title = format!("{kind}: taken back");
            told.lines.push(line("Why", why.why.plain()));
        }
        // A kind of a newer version.
        Ok(None) | Err(_) => return told,
    }
    told.lines.extend(around(entry.envelope()));
    told
}

/// What the envelope adds to what the body says.
fn around(envelope: &Envelope) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(when) = envelope.when {
        lines.push(line("When it happened or began", when.plain()));
    }
    let ids = envelope.withdraws.iter().chain(&envelope.erases);
    let ids: Vec<String> = ids.map(|id| id.short()).collect();
    if !ids.is_empty() {
        lines.push(line("Taken back", ids.join(", ")));
    }
    if !envelope.attachments.is_empty() {
        let names: Vec<String> = envelope.attachments.iter().map(named).collect();
        let text = format!(
            "{} (kept by the family, not on this sheet)",
            names.join("; ")
        );
        lines.push(line("Attached", text));
    }
    lines
}

fn named(attachment: &Attachment) -> String {
    let caption = attachment.caption.as_ref();
    caption.map_or_else(|| attachment.media_type.plain(), |caption| caption.plain())
}

fn line(label: &str, text: String) -> Line {
    Line {
        label: label.to_owned(),
        text,
    }
}
