//! Where an entry comes from: one quiet line.

use carewallet_core::Share;
use carewallet_core::entry::{Checked, Envelope, HowChecked, Voice};
use carewallet_core::value::Date;

use crate::told::Told;

/// Who said it, in what voice, when, and when it was last checked.
pub(super) fn source(share: &Share, told: &Told<'_>, today: Date) -> String {
    let mut line = said(share, told);
    line.push_str(&checked(told.entry.envelope(), today));
    line
}

/// Who said it, in what voice, and when. The person's own words are not
/// anybody's to check, so nothing is said of that unless somebody did.
pub(super) fn own_words_source(share: &Share, told: &Told<'_>, today: Date) -> String {
    let envelope = told.entry.envelope();
    if envelope.checked.is_none() && envelope.review_by.is_none() {
        return said(share, told);
    }
    source(share, told, today)
}

/// What a reader must do first: check it again.
pub(crate) fn flag(told: &Told<'_>, today: Date) -> Option<String> {
    let due = told.entry.envelope().review_by.filter(|day| *day < today)?;
    Some(format!("CHECK AGAIN: due by {}", due.plain()))
}

fn said(share: &Share, told: &Told<'_>) -> String {
    let envelope = told.entry.envelope();
    let mut line = voice(envelope, &told.about);
    let signer = share.batch_of(told.entry).map(|batch| batch.name.as_str());
    if let Some(signer) = signer.filter(|signer| *signer != envelope.said_by.as_str())
        && envelope.voice == Voice::Agency
    {
        line = format!("{} (via {signer})", envelope.said_by.as_str());
    }
    if let Some(helper) = &envelope.helped_by {
        line.push_str(&format!(", with help from {}", helper.as_str()));
    }
    line.push_str(&format!(", {}", envelope.recorded_at.date().plain()));
    if let Some(source) = &envelope.source {
        let form = source
            .form
            .as_ref()
            .map(|form| format!(", from {}", form.as_str()));
        let page = source
            .page
            .as_ref()
            .map(|page| format!(", page {}", page.as_str()));
        line.extend([form, page].into_iter().flatten());
    }
    if !envelope.replaces.is_empty() {
        line.push_str(", in place of an earlier entry");
    }
    line
}

/// Who said it, in what voice.
pub(crate) fn voice(envelope: &Envelope, about: &str) -> String {
    let who = envelope.said_by.as_str();
    match (envelope.voice, &envelope.basis) {
        (Voice::OwnWords, _) => format!("{who}’s own words"),
        (Voice::SpokenFor, Some(basis)) => {
            format!("Said for {about} by {who} ({})", basis.as_str())
        }
        (Voice::SpokenFor, None) => format!("Said for {about} by {who}"),
        (Voice::Reported, _) => format!("Said by {who}"),
        (Voice::Agency, _) => format!("{who} wrote this"),
        (Voice::Device, _) => format!("Measured by {who}"),
        (Voice::Imported, _) => format!("Taken over from {who}"),
    }
}

fn checked(envelope: &Envelope, today: Date) -> String {
    let mut line = match &envelope.checked {
        Some(checked) => format!(" · last checked {}", how(checked)),
        // The flag says so already.
        None if envelope.review_by.is_some_and(|day| day < today) => String::new(),
        None => " · not checked since".to_owned(),
    };
    if let Some(day) = envelope.review_by.filter(|day| *day >= today) {
        line.push_str(&format!(" · check again by {}", day.plain()));
    }
    line
}

fn how(checked: &Checked) -> String {
    let mut line = checked.when.plain();
    if let Some(who) = &checked.who {
        line.push_str(&format!(" by {}", who.as_str()));
    }
    line.push_str(match checked.how {
        HowChecked::SeenDocument => " (paper seen)",
        HowChecked::ConfirmedByPerson => " (the person agrees)",
        HowChecked::ConfirmedByProfessional => " (a professional agrees)",
    });
    line
}
