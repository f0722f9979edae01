//! Entries for people: a title, what it says, who said it, what to check.

use std::fmt::Write as _;

use carewallet_app::People;
use carewallet_core::attribution::{KnownAs, Names};
use carewallet_core::entry::{Content, Entry, Envelope, HowChecked, Voice};
use carewallet_core::kind::{Lane, Section};
use carewallet_core::value::{Date, Fact};
use carewallet_core::{Body, EntryId, Kind, SubjectId};

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
    let source = source(entry.envelope(), reader.names);
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

/// The title of an entry: what it is about, without its details.
pub(crate) fn title(entry: &Entry) -> String {
    let kind = entry.envelope().kind.replace('_', " ");
    match entry.content() {
        Ok(Some(Content::Body(body))) => body.headline(),
        Ok(Some(Content::Why(_))) if !entry.envelope().erases.is_empty() => {
            format!("erased: {kind}")
        }
        Ok(Some(Content::Why(_))) => format!("withdrawn: {kind}"),
        _ => kind,
    }
}

/// Whether the person says it.
fn is_own(entry: &Entry) -> bool {
    entry.envelope().voice == Voice::OwnWords
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

/// Who said it, when, and how sure it is.
fn source(envelope: &Envelope, names: &Names) -> String {
    let mut words = who_said(envelope, names);
    if let Some(helped_by) = &envelope.helped_by {
        write!(words, ", with help from {}", helped_by.as_str()).unwrap_or_default();
    }
    write!(
        words,
        "; written down {}",
        envelope.recorded_at.date().plain()
    )
    .unwrap_or_default();
    if let Some(when) = envelope.when {
        write!(words, "; as of {}", when.plain()).unwrap_or_default();
    }
    if let Some(checked) = &envelope.checked {
        let how = match checked.how {
            HowChecked::SeenDocument => "seen on paper",
            HowChecked::ConfirmedByPerson => "confirmed by the person",
            HowChecked::ConfirmedByProfessional => "confirmed by a professional",
        };
        write!(words, "; checked {}, {how}", checked.when.plain()).unwrap_or_default();
    }
    if let Some(lang) = &envelope.lang {
        write!(words, "; in {}", lang.plain()).unwrap_or_default();
    }
    // Only what is more private than usual is worth a word.
    if matches!(envelope.lane, Lane::Named | Lane::Family) {
        write!(words, "; {}", envelope.lane.says()).unwrap_or_default();
    }
    for attachment in &envelope.attachments {
        let caption = attachment
            .caption
            .as_ref()
            .map_or("without a caption", |c| c.as_str());
        write!(words, "; attached: {caption}").unwrap_or_default();
    }
    words
}

/// Who said it and in whose voice, in words. Whoever reported it is called
/// what the record has them as; nobody is made a friend, or a professional.
pub(crate) fn who_said(envelope: &Envelope, names: &Names) -> String {
    let who = envelope.said_by.as_str();
    match voice(envelope, names) {
        Some(voice) => format!("{who}, {voice}"),
        None => who.to_owned(),
    }
}

fn voice(envelope: &Envelope, names: &Names) -> Option<String> {
    Some(match envelope.voice {
        Voice::OwnWords => "own words".to_owned(),
        Voice::SpokenFor => {
            let basis = envelope.basis.as_ref().map_or("", |basis| basis.as_str());
            format!("speaking for the person ({basis})")
        }
        Voice::Reported => match names.known_as(envelope.said_by.as_str())? {
            KnownAs::Family => "family or friend".to_owned(),
            KnownAs::Professional(role) => role.clone(),
            KnownAs::Agency => "agency".to_owned(),
        },
        Voice::Agency => "agency".to_owned(),
        Voice::Device => "measured by a device".to_owned(),
        Voice::Imported => "taken over from another record".to_owned(),
    })
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

/// The heading over entries of a kind.
fn heading(kind: Option<Kind>, is_own: bool) -> &'static str {
    match kind {
        // It is in the first person, and somebody else says it.
        Some(kind) if kind.section() == Section::AboutMe && !is_own => "What others say for them",
        // To whom it is handed it is not part of a wallet.
        Some(Kind::Decision) => Kind::Decision.title(),
        Some(kind) => kind.section().title(),
        None => "From a newer version",
    }
}

/// Entries with their marks, by subject and section, the person's own words
/// before everything else that somebody said.
pub(crate) fn sections(
    session: &mut Session<'_>,
    mut entries: Vec<(&Entry, Marks)>,
    people: &People,
    reader: Reader<'_>,
) {
    let place = |subject: &SubjectId| match subject {
        // The home comes last; before it, people whom the list does not know.
        SubjectId::Home => (usize::MAX, String::new()),
        SubjectId::Person(id) => {
            let at = people.iter().position(|person| person.id == *id);
            (at.unwrap_or(usize::MAX - 1), id.as_str().to_owned())
        }
    };
    entries.sort_by_key(|(entry, _)| {
        let kind = entry.kind();
        let section = kind.map(|k| k.section());
        // False sorts first.
        let by_others = !is_own(entry);
        (
            place(entry.about()),
            section,
            by_others && section == Some(Section::AboutMe),
            kind,
            by_others,
            entry.envelope().recorded_at,
        )
    });
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
