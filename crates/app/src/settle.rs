//! Settling a contradiction: one of two entries stays, the other is taken back, with
//! the reason. A person says which; nothing is settled by itself.

use carewallet_core::entry::Why;
use carewallet_core::record::EntryStatus;
use carewallet_core::value::{Date, Text};
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, ErrorKind};

use crate::agreement::TiesOfDay;
use crate::due;
use crate::error::Error;

/// Two entries that cannot both be right.
pub struct Clash<'a> {
    /// The one that is taken back.
    pub goes: &'a Entry,
    /// The one that stays.
    pub stays: &'a Entry,
}

/// The two entries, if they contradict each other on this day.
///
/// # Errors
/// Which of them there is not; [`ErrorKind::NotInForce`] where one does not count any
/// more; [`ErrorKind::Rule`] where they do not contradict each other, so that nothing
/// right is taken back by a mistyped id.
pub fn clash<'a>(
    contents: &'a Contents,
    goes: &str,
    stays: &str,
    today: Date,
) -> Result<Clash<'a>, Error> {
    let (goes, stays) = (contents.find(goes)?, contents.find(stays)?);
    let record = contents.record();
    for entry in [goes, stays] {
        if record.status(&entry.id()) != Some(EntryStatus::InForce) {
            let message = format!("{} does not count any more", entry.id().short());
            return Err(Error::new(ErrorKind::NotInForce, message));
        }
    }
    let entries: Vec<&Entry> = record.entries().collect();
    let against = due::against(&record, &entries, &TiesOfDay::of(&record, today));
    let differ = against
        .get(&goes.id())
        .is_some_and(|others| others.contains(&stays.id()));
    if differ {
        return Ok(Clash { goes, stays });
    }
    let (goes, stays) = (goes.id().short(), stays.id().short());
    let message = format!("{goes} and {stays} do not contradict each other: nothing to settle");
    Err(Error::new(ErrorKind::Rule, message))
}

/// The entries that cannot be right together with this one on this day.
#[must_use]
pub fn against<'a>(contents: &'a Contents, entry: &Entry, today: Date) -> Vec<&'a Entry> {
    let record = contents.record();
    let entries: Vec<&Entry> = record.entries().collect();
    let against = due::against(&record, &entries, &TiesOfDay::of(&record, today));
    let others = against.get(&entry.id()).into_iter().flatten();
    others.filter_map(|other| contents.get(other)).collect()
}

impl Clash<'_> {
    /// The reason that is kept with what is taken back.
    ///
    /// # Errors
    /// Why the family's own words are no text.
    pub fn why(&self, own: Option<&str>) -> Result<Why, carewallet_core::value::ValueError> {
        let stays = self.stays.id().short();
        let words = match own {
            Some(own) => format!("{stays} is right: {own}"),
            None => format!("{stays} is right"),
        };
        Ok(Why {
            why: Text::parse(&words)?,
        })
    }
}
