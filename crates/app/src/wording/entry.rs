//! An entry in words: its title, who said it, and where it stands in a record.

use std::fmt::Write as _;

use carewallet_core::attribution::{KnownAs, Names};
use carewallet_core::entry::{Content, Envelope, HowChecked, Voice};
use carewallet_core::kind::{Lane, Section};
use carewallet_core::value::Timestamp;
use carewallet_core::{Entry, Kind, SubjectId};

use crate::people::People;

/// The title of an entry: what it is about, without its details.
#[must_use]
pub fn title(entry: &Entry) -> String {
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
#[must_use]
pub fn is_own(entry: &Entry) -> bool {
    entry.envelope().voice == Voice::OwnWords
}

/// Who said it, when, and how sure it is.
#[must_use]
pub fn source(envelope: &Envelope, names: &Names) -> String {
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
#[must_use]
pub fn who_said(envelope: &Envelope, names: &Names) -> String {
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

/// The heading over entries of a kind.
#[must_use]
pub fn heading(kind: Option<Kind>, is_own: bool) -> &'static str {
    match kind {
        // It is in the first person, and somebody else says it.
        Some(kind) if kind.section() == Section::AboutMe && !is_own => "What others say for them",
        // To whom it is handed it is not part of a wallet.
        Some(Kind::Decision) => Kind::Decision.title(),
        Some(kind) => kind.section().title(),
        None => "From a newer version",
    }
}

/// Where an entry stands in a record: by whom it is about and its section, the person's own
/// words before everything else that somebody said.
#[must_use]
pub fn place(entry: &Entry, people: &People) -> impl Ord + use<> {
    let subject = match entry.about() {
        // The home comes last; before it, people whom the list does not know.
        SubjectId::Home => (usize::MAX, String::new()),
        SubjectId::Person(id) => {
            let at = people.iter().position(|person| person.id == *id);
            (at.unwrap_or(usize::MAX - 1), id.as_str().to_owned())
        }
    };
    let kind = entry.kind();
    let section = kind.map(Kind::section);
    // False sorts first.
    let by_others = !is_own(entry);
    let at: Timestamp = entry.envelope().recorded_at;
    (
        subject,
        section,
        by_others && section == Some(Section::AboutMe),
        kind,
        by_others,
        at,
    )
}
