//! Changing an entry: a new one replaces the old one.

use carewallet_core::entry::{Checked, HowChecked, Voice};
use carewallet_core::record::EntryStatus;
use carewallet_core::{Body, Draft, Entry, ErrorKind, Kind, Record};

use crate::advice::Advice;
use crate::attribution::{Attribution, Writer};
use crate::error::Error;

/// The body of an entry, to be changed.
///
/// # Errors
/// [`ErrorKind::NotInForce`] if it no longer counts or has no body;
/// [`ErrorKind::WalletsOwn`] if only the wallet writes such entries.
pub fn body_of(old: &Entry, record: &Record<'_>) -> Result<Body, Error> {
    if record.status(&old.id()) != Some(EntryStatus::InForce) {
        let error = Error::new(ErrorKind::NotInForce, "this entry does not count any more");
        return Err(error.with_advice(Advice::HistoryOf(old.id())));
    }
    if old.kind().is_some_and(Kind::is_of_the_wallet) {
        return Err(
            Error::new(ErrorKind::WalletsOwn, "the wallet writes this entry itself")
                .with_advice(Advice::WalletsOwn),
        );
    }
    old.body().ok_or_else(|| {
        Error::new(
            ErrorKind::NotInForce,
            "this entry holds nothing that could be changed",
        )
    })
}

/// The new entry: whatever was not given again stays as it was, but nobody is made
/// to say what somebody else wrote.
///
/// # Errors
/// [`ErrorKind::OwnWords`] if only the person could change it; as
/// [`Writer::draft`].
pub fn draft(
    old: &Entry,
    body: Body,
    mut attribution: Attribution,
    writer: &Writer<'_>,
) -> Result<Draft, Error> {
    let before = old.envelope();
    let own_name = writer.name.clone();
    attribution.lane = attribution.lane.or(Some(before.lane));
    attribution.when = attribution.when.or(before.when);
    attribution.review_by = attribution.review_by.or(before.review_by);
    attribution.lang = attribution.lang.or_else(|| before.lang.clone());
    // Nobody was named, so the writer makes this change, not whoever spoke before.
    if attribution.voice.is_none() && attribution.said_by.is_none() && attribution.basis.is_none() {
        if before.voice == Voice::OwnWords {
            return Err(own_words(before.said_by.as_str()));
        }
        // A basis belongs to one speaker: another writer must not borrow it.
        if before.voice == Voice::SpokenFor && before.said_by == own_name {
            attribution.basis = before.basis.clone();
        }
        attribution.voice = Some(if attribution.basis.is_some() {
            Voice::SpokenFor
        } else {
            Voice::Reported
        });
        attribution.said_by = Some(own_name);
    }
    let mut draft = writer.draft(old.about().clone(), body, attribution)?;
    // Whatever was named, only the person or somebody who speaks for them may replace these.
    let same = draft.voice == Voice::OwnWords && draft.said_by == before.said_by;
    if before.voice == Voice::OwnWords && !same && draft.voice != Voice::SpokenFor {
        return Err(own_words(before.said_by.as_str()));
    }
    draft.replaces = vec![old.id()];
    // The old entry goes out of force; its photos stay with what replaces it.
    draft.attachments.clone_from(&before.attachments);
    Ok(draft)
}

/// The same statement once more, since somebody checked that it is still right. A day by
/// which it was to be checked again is over with that, unless it is still to come.
///
/// # Errors
/// As [`body_of`] and [`draft`]: a person's own words are still right only if the person
/// says so.
pub fn still_right(
    old: &Entry,
    record: &Record<'_>,
    checked: Checked,
    writer: &Writer<'_>,
) -> Result<Draft, Error> {
    let body = body_of(old, record)?;
    let before = old.envelope();
    let (today, how) = (checked.when, checked.how);
    let mut attribution = Attribution {
        checked: Some(checked),
        ..Attribution::default()
    };
    if before.voice == Voice::OwnWords && how == HowChecked::ConfirmedByPerson {
        attribution.voice = Some(Voice::OwnWords);
        attribution.said_by = Some(before.said_by.clone());
    }
    let mut draft = draft(old, body, attribution, writer)?;
    draft.review_by = before.review_by.filter(|day| *day >= today);
    Ok(draft)
}

fn own_words(whose: &str) -> Error {
    let message = format!("these are the own words of {whose}: only {whose} can say them anew");
    Error::new(ErrorKind::OwnWords, message).with_advice(Advice::OwnWordsOf(whose.to_owned()))
}
