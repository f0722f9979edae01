//! The source of an entry, as one quiet line.

use carewallet_core::Entry;
use carewallet_core::entry::{Checked, Envelope, HowChecked, Voice};
use carewallet_core::share::WHOLE;
use carewallet_core::value::Date;

use super::At;
use crate::entry_text::EntryText;
use crate::i18n::Localizer;
use crate::language::Language;

/// Who said it, in what voice, when, and when it was last checked; once for
/// each entry that says the same.
pub(super) fn source(at: At<'_>, entry_text: &EntryText<'_>) -> String {
    let mut lines: Vec<String> = Vec::new();
    for entry in entry_text.entries() {
        let mut line = attributed(at, entry_text, entry);
        for part in checked(at, entry_text, entry) {
            line.push_str(" · ");
            line.push_str(&part);
        }
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.join("; ")
}

/// The flag that a check is overdue. Among entries that say the same, the
/// latest check counts.
pub(crate) fn flag(at: At<'_>, entry_text: &EntryText<'_>) -> Option<String> {
    let due = last_checked(entry_text).review_due();
    let due = due.filter(|day| *day < at.today)?;
    Some(at.localizer.both_on("flag-check-again", due))
}

fn last_checked<'a>(entry_text: &'a EntryText<'_>) -> &'a Entry {
    let mut last = entry_text.entry;
    for entry in entry_text.entries() {
        // Two people saying the same at different times: the later one is a
        // check of the earlier.
        if entry.checked_on() > last.checked_on() {
            last = entry;
        }
    }
    last
}

fn attributed(at: At<'_>, entry_text: &EntryText<'_>, entry: &Entry) -> String {
    let (localizer, envelope) = (at.localizer, entry.envelope());
    let mut parts = vec![who_said(at, entry_text, entry)];
    if let Some(helper) = &envelope.helped_by {
        parts.push(localizer.say_with("source-helped", [("who", helper.as_str().into())]));
    }
    parts.push(localizer.date(envelope.recorded_at.date()));
    if let Some(source) = &envelope.source {
        let form = source.form.as_ref();
        parts.extend(
            form.map(|form| localizer.say_with("source-form", [("form", form.as_str().into())])),
        );
        let page = source.page.as_ref();
        parts.extend(
            page.map(|page| localizer.say_with("source-page", [("page", page.as_str().into())])),
        );
    }
    if !envelope.replaces.is_empty() {
        parts.push(localizer.say("source-replaces"));
    }
    if let Some(day) = since(at, entry) {
        parts.push(localizer.say_with("source-since", [("day", localizer.date(day).into())]));
    }
    parts.join(", ")
}

/// Since when part of it is as it was, where its own day would look newer than that.
fn since(at: At<'_>, entry: &Entry) -> Option<Date> {
    let whole = at.share.fact_ages(&entry.id())?.since(WHOLE)?;
    Some(whole).filter(|day| *day < entry.checked_on())
}

/// Who speaks and in what voice; says so if the family passes on an agency's
/// words.
fn who_said(at: At<'_>, entry_text: &EntryText<'_>, entry: &Entry) -> String {
    let envelope = entry.envelope();
    let who = envelope.said_by.as_str();
    let batch = at.share.batch_of(entry);
    let signer = batch.map(|batch| batch.name.as_str());
    match signer.filter(|signer| *signer != who) {
        Some(signer) if envelope.voice == Voice::Agency => at.localizer.say_with(
            "voice-agency-via",
            [("who", who.into()), ("signer", signer.into())],
        ),
        _ => voice_in(at.localizer, envelope, &entry_text.about),
    }
}

thread_local! {
    static ENGLISH: Localizer = Localizer::new(Language::English);
}

/// Who said it, in what voice, in English.
pub(crate) fn voice(envelope: &Envelope, about: &str) -> String {
    ENGLISH.with(|english| voice_in(english, envelope, about))
}

fn voice_in(localizer: &Localizer, envelope: &Envelope, about: &str) -> String {
    let who = || ("who", envelope.said_by.as_str().into());
    let alone = |id| localizer.say_with(id, [who()]);
    match (envelope.voice, &envelope.basis) {
        (Voice::OwnWords, _) => alone("voice-own-words"),
        (Voice::SpokenFor, Some(basis)) => localizer.say_with(
            "voice-spoken-for-basis",
            [
                who(),
                ("about", about.into()),
                ("basis", basis.as_str().into()),
            ],
        ),
        (Voice::SpokenFor, None) => {
            localizer.say_with("voice-spoken-for", [who(), ("about", about.into())])
        }
        (Voice::Reported, _) => alone("voice-reported"),
        (Voice::Agency, _) => alone("voice-agency"),
        (Voice::Device, _) => alone("voice-device"),
        (Voice::Imported, _) => alone("voice-imported"),
    }
}

/// When it was checked and when the next check is due, unless the flag says so.
fn checked(at: At<'_>, entry_text: &EntryText<'_>, entry: &Entry) -> Vec<String> {
    let localizer = at.localizer;
    let envelope = entry.envelope();
    let mut parts = Vec::new();
    parts.extend(
        envelope
            .checked
            .as_ref()
            .map(|checked| how(localizer, checked)),
    );
    let coming = entry.review_due().filter(|day| *day >= at.today);
    let coming = coming.filter(|_| last_checked(entry_text).id() == entry.id());
    if let Some(day) = coming {
        parts.push(localizer.say_with("source-check-by", [("day", localizer.date(day).into())]));
    }
    parts
}

fn how(localizer: &Localizer, checked: &Checked) -> String {
    let day = || ("day", localizer.date(checked.when).into());
    let line = match &checked.who {
        Some(who) => localizer.say_with("source-checked-by", [day(), ("who", who.as_str().into())]),
        None => localizer.say_with("source-checked", [day()]),
    };
    let how = match checked.how {
        HowChecked::SeenDocument => localizer.say("source-paper-seen"),
        HowChecked::ConfirmedByPerson => localizer.say("source-person-agrees"),
        HowChecked::ConfirmedByProfessional => localizer.say("source-professional-agrees"),
    };
    format!("{line} ({how})")
}
