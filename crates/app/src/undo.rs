//! Undoing what was written last: what was added is taken back, what was changed says
//! again what it said before, what was taken back counts again. Nothing goes: each of
//! it is a new entry, and the history shows both.

#[cfg(test)]
mod tests;

use carewallet_core::entry::Why;
use carewallet_core::record::EntryStatus;
use carewallet_core::value::Line;
use carewallet_core::wallet::Contents;
use carewallet_core::{Draft, Entry, EntryId, ErrorKind, Kind};

use crate::advice::Advice;
use crate::error::Error;
use crate::restate::{restated, unreadable};

/// What undoing one entry means.
pub enum Undo<'a> {
    /// It was added: it is taken back.
    TakeBack(&'a Entry),
    /// It stands in for others: these count again in its place.
    BringBack {
        /// What stands now.
        now: &'a Entry,
        /// What stood there before.
        before: Vec<&'a Entry>,
    },
    /// It took others back: these count again.
    Again(Vec<&'a Entry>),
}

/// The entries that this key wrote last, with one command: they carry the same time.
/// Holders, the ledger and proofs are not among them.
#[must_use]
pub fn last<'a>(contents: &'a Contents, key_id: &str) -> Vec<&'a Entry> {
    let own = |entry: &&Entry| {
        entry.envelope().recorded_by == key_id && !entry.kind().is_some_and(Kind::is_of_the_wallet)
    };
    let own: Vec<&Entry> = contents.entries().iter().filter(own).collect();
    let newest = own.iter().map(|entry| entry.envelope().recorded_at).max();
    let mut last = own;
    last.retain(|entry| Some(entry.envelope().recorded_at) == newest);
    last.sort_by_key(|entry| entry.id());
    last
}

/// What undoing an entry means.
///
/// # Errors
/// [`ErrorKind::NotInForce`] where something was written about it since, or what it
/// replaced is gone; [`ErrorKind::Rule`] for an erasure, and for what somebody else
/// signed, who cannot be made to say it again.
pub fn of<'a>(contents: &'a Contents, entry: &'a Entry) -> Result<Undo<'a>, Error> {
    let envelope = entry.envelope();
    let record = contents.record();
    if !envelope.erases.is_empty() {
        return Err(Error::new(
            ErrorKind::Rule,
            "what was erased does not come back",
        ));
    }
    if !envelope.withdraws.is_empty() {
        let gone = held(contents, &envelope.withdraws, EntryStatus::Withdrawn)?;
        return Ok(Undo::Again(gone));
    }
    let status = record.status(&entry.id());
    // A change that was taken back: what stood before it is all that can be meant.
    let taken_back = status == Some(EntryStatus::Withdrawn) && !envelope.replaces.is_empty();
    if status != Some(EntryStatus::InForce) && !taken_back {
        let message = "it does not count any more: something was written about it since";
        let error = Error::new(ErrorKind::NotInForce, message);
        return Err(error.with_advice(Advice::HistoryOf(entry.id())));
    }
    if envelope.replaces.is_empty() {
        return Ok(Undo::TakeBack(entry));
    }
    let before = held(contents, &envelope.replaces, EntryStatus::Replaced)?;
    Ok(Undo::BringBack { now: entry, before })
}

/// These entries, if each is there, has this status, and a holder signed it.
fn held<'a>(
    contents: &'a Contents,
    ids: &[EntryId],
    status: EntryStatus,
) -> Result<Vec<&'a Entry>, Error> {
    let record = contents.record();
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let entry = contents
            .get(id)
            .filter(|_| record.status(id) == Some(status));
        let entry = entry
            .filter(|entry| entry.body().is_some())
            .ok_or_else(|| {
                let message = format!("what {} said before is not here any more", id.short());
                Error::new(ErrorKind::NotInForce, message)
            })?;
        if !contents
            .holders()
            .authorities()
            .contains(&entry.envelope().recorded_by)
        {
            let by = entry.envelope().said_by.plain();
            let message = format!(
                "{} was signed by {by}, who cannot be made to say it again",
                id.short()
            );
            return Err(Error::new(ErrorKind::Rule, message));
        }
        found.push(entry);
    }
    Ok(found)
}

impl Undo<'_> {
    /// What is written to undo it.
    ///
    /// # Errors
    /// [`ErrorKind::NotInForce`] where something of it cannot be read.
    pub fn drafts(&self, writer: &Line, why: Why) -> Result<Vec<Draft>, Error> {
        match self {
            Self::TakeBack(entry) => {
                let kind = entry.kind().ok_or_else(unreadable)?;
                let mut notice = Draft::notice(entry.about().clone(), kind, why, writer.clone());
                notice.lane = entry.lane();
                notice.withdraws = vec![entry.id()];
                Ok(vec![notice])
            }
            Self::BringBack { now, before } => before
                .iter()
                .map(|entry| restated(entry, now.id()))
                .collect(),
            Self::Again(gone) => gone
                .iter()
                .map(|entry| restated(entry, entry.id()))
                .collect(),
        }
    }
}
