//! Changing what stands: a new entry in the place of an old one.

use carewallet_core::entry::Voice;
use carewallet_core::record::EntryStatus;
use carewallet_core::{Body, Draft, Entry, ErrorKind, Kind, Record};

use crate::advice::Advice;
use crate::attribution::{Attribution, Writer};
use crate::error::Error;

/// What an entry says now, to be changed.
///
/// # Errors
/// [`ErrorKind::NotInForce`] where it does not count any more or holds nothing;
/// [`ErrorKind::WalletsOwn`] where the wallet writes such entries itself.
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

/// The new entry: everything that was not said anew stays as it was, but nobody
/// is made to say what somebody else wrote.
///
/// # Errors
/// [`ErrorKind::OwnWords`] where only the person could say it anew; as
/// [`Writer::draft`].
pub fn draft(
    old: &Entry,
    body: Body,
    mut said: Attribution,
    writer: &Writer<'_>,
) -> Result<Draft, Error> {
    let before = old.envelope();
    let own_name = writer.name.clone();
    said.lane = said.lane.or(Some(before.lane));
    said.when = said.when.or(before.when);
    said.review_by = said.review_by.or(before.review_by);
    said.lang = said.lang.or_else(|| before.lang.clone());
    if said.voice.is_none() && said.said_by.is_none() && said.basis.is_none() {
        if before.voice == Voice::OwnWords {
            return Err(own_words(before.said_by.as_str()));
        }
        if before.voice == Voice::SpokenFor && before.said_by == own_name {
            said.basis = before.basis.clone();
        }
        said.voice = Some(if said.basis.is_some() {
            Voice::SpokenFor
        } else {
            Voice::Reported
        });
        said.said_by = Some(own_name);
    }
    let mut draft = writer.draft(old.about().clone(), body, said)?;
    let same = draft.voice == Voice::OwnWords && draft.said_by == before.said_by;
    if before.voice == Voice::OwnWords && !same && draft.voice != Voice::SpokenFor {
        return Err(own_words(before.said_by.as_str()));
    }
    draft.replaces = vec![old.id()];
    draft.attachments.clone_from(&before.attachments);
    Ok(draft)
}

fn own_words(whose: &str) -> Error {
    let message = format!("these are the own words of {whose}: only {whose} can say them anew");
    Error::new(ErrorKind::OwnWords, message).with_advice(Advice::OwnWordsOf(whose.to_owned()))
}
