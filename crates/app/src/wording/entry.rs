//! An entry in words: its title, who said it, and where it stands in a record.

use carewallet_core::attribution::{KnownAs, Names};
use carewallet_core::entry::{Content, Envelope, HowChecked, Voice};
use carewallet_core::kind::{Lane, Section};
use carewallet_core::value::Timestamp;
use carewallet_core::{Entry, Kind, SubjectId};

use super::{Put, Say};
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
pub fn source(language: &impl Say, envelope: &Envelope, names: &Names) -> String {
    let mut parts = Vec::new();
    let mut part = |words: &str, put: &str| {
        parts.push(language.say(words, &[("put", Put::Text(put))]));
    };
    let who = who_said(language, envelope, names);
    match &envelope.helped_by {
        Some(helper) => {
            let helped = language.say(
                "{who}, with help from {helper}",
                &[
                    ("who", Put::Text(&who)),
                    ("helper", Put::Text(helper.as_str())),
                ],
            );
            part("{put}", &helped);
        }
        None => part("{put}", &who),
    }
    let recorded = language.day(envelope.recorded_at.date());
    part("written down {put}", &recorded);
    if let Some(when) = envelope.when {
        part("as of {put}", &language.partial_day(when));
    }
    if let Some(checked) = &envelope.checked {
        let words = match checked.how {
            HowChecked::SeenDocument => "checked {put}, seen on paper",
            HowChecked::ConfirmedByPerson => "checked {put}, confirmed by the person",
            HowChecked::ConfirmedByProfessional => "checked {put}, confirmed by a professional",
        };
        part(words, &language.day(checked.when));
    }
    if let Some(lang) = &envelope.lang {
        part("in {put}", &language.say(&lang.plain(), &[]));
    }
    // Only what is more private than usual is worth a word.
    if matches!(envelope.lane, Lane::Named | Lane::Family) {
        part(envelope.lane.says(), "");
    }
    for attachment in &envelope.attachments {
        match &attachment.caption {
            Some(caption) => part("attached: {put}", caption.as_str()),
            None => part("attached: without a caption", ""),
        }
    }
    parts.join("; ")
}

/// Who said it and in whose voice, in words. Whoever reported it is called
/// what the record has them as; nobody is made a friend, or a professional.
#[must_use]
pub fn who_said(language: &impl Say, envelope: &Envelope, names: &Names) -> String {
    let who = envelope.said_by.as_str();
    match voice(language, envelope, names) {
        Some(voice) => format!("{who}, {voice}"),
        None => who.to_owned(),
    }
}

fn voice(language: &impl Say, envelope: &Envelope, names: &Names) -> Option<String> {
    let words = match envelope.voice {
        Voice::OwnWords => "own words",
        Voice::SpokenFor => {
            let basis = envelope.basis.as_ref().map_or("", |basis| basis.as_str());
            let put = [("basis", Put::Text(basis))];
            return Some(language.say("speaking for the person ({basis})", &put));
        }
        Voice::Reported => match names.known_as(envelope.said_by.as_str())? {
            KnownAs::Family => "family or friend",
            KnownAs::Professional(role) => role.as_str(),
            KnownAs::Agency => "agency",
        },
        Voice::Agency => "agency",
        Voice::Device => "measured by a device",
        Voice::Imported => "taken over from another record",
    };
    Some(language.say(words, &[]))
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
