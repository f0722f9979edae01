//! Where an entry comes from: one quiet line.

use carewallet_core::entry::{Checked, Envelope, HowChecked, Voice};
use carewallet_core::value::Date;

use super::At;
use crate::language::Language;
use crate::told::Told;
use crate::tongue::Tongue;

/// Who said it, in what voice, when, and when it was last checked.
pub(super) fn source(at: At<'_>, told: &Told<'_>) -> String {
    let mut line = said(at, told);
    for part in checked(at, told) {
        line.push_str(" · ");
        line.push_str(&part);
    }
    line
}

/// Who said it, in what voice, and when. The person's own words are not
/// anybody's to check, so nothing is said of that unless somebody did.
pub(super) fn own_words_source(at: At<'_>, told: &Told<'_>) -> String {
    let envelope = told.entry.envelope();
    if envelope.checked.is_none() && due(told).is_none() {
        return said(at, told);
    }
    source(at, told)
}

/// What a reader must do first: check it again.
pub(crate) fn flag(at: At<'_>, told: &Told<'_>) -> Option<String> {
    let due = due(told).filter(|day| *day < at.today)?;
    Some(at.tongue.both_on("flag-check-again", due))
}

/// The day by which it should be checked again.
fn due(told: &Told<'_>) -> Option<Date> {
    told.entry.review_due_of(told.body.as_ref())
}

fn said(at: At<'_>, told: &Told<'_>) -> String {
    let (tongue, envelope) = (at.tongue, told.entry.envelope());
    let mut parts = vec![who_said(at, told)];
    if let Some(helper) = &envelope.helped_by {
        parts.push(tongue.say_with("source-helped", [("who", helper.as_str().into())]));
    }
    parts.push(tongue.date(envelope.recorded_at.date()));
    if let Some(source) = &envelope.source {
        let form = source.form.as_ref();
        parts.extend(
            form.map(|form| tongue.say_with("source-form", [("form", form.as_str().into())])),
        );
        let page = source.page.as_ref();
        parts.extend(
            page.map(|page| tongue.say_with("source-page", [("page", page.as_str().into())])),
        );
    }
    if !envelope.replaces.is_empty() {
        parts.push(tongue.say("source-replaces"));
    }
    parts.join(", ")
}

/// The voice; what the family passes on for an agency says so.
fn who_said(at: At<'_>, told: &Told<'_>) -> String {
    let envelope = told.entry.envelope();
    let who = envelope.said_by.as_str();
    let batch = at.share.batch_of(told.entry);
    let signer = batch.map(|batch| batch.name.as_str());
    match signer.filter(|signer| *signer != who) {
        Some(signer) if envelope.voice == Voice::Agency => at.tongue.say_with(
            "voice-agency-via",
            [("who", who.into()), ("signer", signer.into())],
        ),
        _ => voice_in(at.tongue, envelope, &told.about),
    }
}

thread_local! {
    static ENGLISH: Tongue = Tongue::new(Language::English);
}

/// Who said it, in what voice, in English.
pub(crate) fn voice(envelope: &Envelope, about: &str) -> String {
    ENGLISH.with(|english| voice_in(english, envelope, about))
}

fn voice_in(tongue: &Tongue, envelope: &Envelope, about: &str) -> String {
    let who = || ("who", envelope.said_by.as_str().into());
    let alone = |id| tongue.say_with(id, [who()]);
    match (envelope.voice, &envelope.basis) {
        (Voice::OwnWords, _) => alone("voice-own-words"),
        (Voice::SpokenFor, Some(basis)) => tongue.say_with(
            "voice-spoken-for-basis",
            [
                who(),
                ("about", about.into()),
                ("basis", basis.as_str().into()),
            ],
        ),
        (Voice::SpokenFor, None) => {
            tongue.say_with("voice-spoken-for", [who(), ("about", about.into())])
        }
        (Voice::Reported, _) => alone("voice-reported"),
        (Voice::Agency, _) => alone("voice-agency"),
        (Voice::Device, _) => alone("voice-device"),
        (Voice::Imported, _) => alone("voice-imported"),
    }
}

fn checked(at: At<'_>, told: &Told<'_>) -> Vec<String> {
    let (tongue, due) = (at.tongue, due(told));
    let past = due.is_some_and(|day| day < at.today);
    let mut parts = Vec::new();
    match &told.entry.envelope().checked {
        Some(checked) => parts.push(how(tongue, checked)),
        // The flag says so already.
        None if past => {}
        None => parts.push(tongue.say("source-not-checked")),
    }
    if let Some(day) = due.filter(|_| !past) {
        parts.push(tongue.say_with("source-check-by", [("day", tongue.date(day).into())]));
    }
    parts
}

fn how(tongue: &Tongue, checked: &Checked) -> String {
    let day = || ("day", tongue.date(checked.when).into());
    let line = match &checked.who {
        Some(who) => tongue.say_with("source-checked-by", [day(), ("who", who.as_str().into())]),
        None => tongue.say_with("source-checked", [day()]),
    };
    let how = match checked.how {
        HowChecked::SeenDocument => tongue.say("source-paper-seen"),
        HowChecked::ConfirmedByPerson => tongue.say("source-person-agrees"),
        HowChecked::ConfirmedByProfessional => tongue.say("source-professional-agrees"),
    };
    format!("{line} ({how})")
}
