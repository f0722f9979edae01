//! Somebody who is in a wallet by mistake: taken out with all that was said about them,
//! or made one with the person they really are.

use carewallet_core::entry::Why;
use carewallet_core::value::Line;
use carewallet_core::wallet::Contents;
use carewallet_core::{Draft, Entry, ErrorKind, Kind, PersonId, SubjectId};

use crate::error::Error;
use crate::restate::{restated, unreadable};

/// What is written to take somebody out.
pub struct Removal<'a> {
    /// The entries about them that count until then, their own one among them.
    pub entries: Vec<&'a Entry>,
    /// What says so.
    pub drafts: Vec<Draft>,
}

/// Takes somebody out: every entry about them is taken back, and stays in its history.
///
/// # Errors
/// [`ErrorKind::Rule`] for the only person of a wallet; where an entry cannot be read.
pub fn remove<'a>(
    contents: &'a Contents,
    person: &PersonId,
    writer: &Line,
    why: &Why,
) -> Result<Removal<'a>, Error> {
    refuse_the_only_one(contents, person)?;
    let entries = about(contents, person);
    let drafts = entries.iter().map(|entry| notice(entry, writer, why));
    let drafts: Result<_, Error> = drafts.collect();
    Ok(Removal {
        drafts: drafts?,
        entries,
    })
}

/// Makes one of two: everything about the first is said about the second, in the words
/// of those who said it, and the first is taken out.
///
/// # Errors
/// As [`remove`]; [`ErrorKind::Rule`] for one and the same person.
pub fn merge<'a>(
    contents: &'a Contents,
    person: &PersonId,
    into: &PersonId,
    writer: &Line,
    why: &Why,
) -> Result<Removal<'a>, Error> {
    if person == into {
        let message = "this is one and the same person already";
        return Err(Error::new(ErrorKind::Rule, message));
    }
    refuse_the_only_one(contents, person)?;
    let entries = about(contents, person);
    let drafts = entries.iter().map(|entry| {
        if entry.kind() == Some(Kind::Person) {
            return notice(entry, writer, why);
        }
        let mut draft = restated(entry, entry.id())?;
        draft.about = SubjectId::Person(into.clone());
        Ok(draft)
    });
    let drafts: Result<_, Error> = drafts.collect();
    Ok(Removal {
        drafts: drafts?,
        entries,
    })
}

fn about<'a>(contents: &'a Contents, person: &PersonId) -> Vec<&'a Entry> {
    let subject = SubjectId::Person(person.clone());
    let record = contents.record();
    record
        .entries()
        .filter(|entry| *entry.about() == subject)
        .collect()
}

fn refuse_the_only_one(contents: &Contents, person: &PersonId) -> Result<(), Error> {
    let subject = SubjectId::Person(person.clone());
    let record = contents.record();
    let other = |entry: &Entry| entry.kind() == Some(Kind::Person) && *entry.about() != subject;
    if record.entries().any(other) {
        return Ok(());
    }
    let message = "nobody else is in this wallet: a record is about somebody";
    Err(Error::new(ErrorKind::Rule, message))
}

fn notice(entry: &Entry, writer: &Line, why: &Why) -> Result<Draft, Error> {
    let kind = entry.kind().ok_or_else(unreadable)?;
    let mut notice = Draft::notice(entry.about().clone(), kind, why.clone(), writer.clone());
    notice.lane = entry.lane();
    notice.withdraws = vec![entry.id()];
    Ok(notice)
}
