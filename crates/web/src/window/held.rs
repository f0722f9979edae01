//! The record as it was read last.

#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::BTreeMap;

use carewallet_app::agreement::{Agreement, TiesOfDay};
use carewallet_app::forms::Tallies;
use carewallet_app::open_wallet::{self, Folder, FolderStamp};
use carewallet_app::{Error, People, Platform};
use carewallet_core::attribution::Names;
use carewallet_core::value::Date;
use carewallet_core::wallet::Contents;
use carewallet_core::{PersonId, Record};

use super::WindowFace;

/// The record as it was read last, which the pages show.
pub(crate) struct Held {
    pub(crate) contents: Contents,
    pub(crate) people: People,
    pub(crate) names: Names,
    stamp: FolderStamp,
    /// The day on which it was read: who is still in the household goes by it.
    day: Date,
    worked_out: RefCell<WorkedOut>,
}

/// What is dear to work out and follows from this reading and a day alone.
#[derive(Default)]
struct WorkedOut {
    ties: Option<TiesOfDay>,
    tallies: BTreeMap<(Date, FormBeside), Tallies>,
}

/// A form beside the record: its id, the person, and the carer where one was chosen.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FormBeside {
    pub(crate) form: &'static str,
    pub(crate) about: PersonId,
    pub(crate) carer: Option<PersonId>,
}

impl Held {
    /// Reads all of it.
    ///
    /// # Errors
    /// Why nothing could be read.
    pub(crate) fn read(
        face: &mut WindowFace<'_>,
        folder: &mut Folder,
        stamp: FolderStamp,
    ) -> Result<Self, Error> {
        // Asked first: a reading that takes past midnight is of the day before, and is done again.
        let day = face.today();
        let wallet = folder.open(face)?;
        let contents = open_wallet::contents(face, &wallet)?;
        let people = open_wallet::people(&wallet);
        let names = open_wallet::names(&contents);
        Ok(Self {
            contents,
            people,
            names,
            stamp,
            day,
            worked_out: RefCell::default(),
        })
    }

    /// Whether all of it could be read, as far as anybody can know.
    pub(crate) fn is_whole(&self) -> bool {
        self.contents.wholeness().is_whole()
    }

    /// Whether the folder is still as it was when this was read, and it is still that day.
    pub(crate) fn is_of(&self, stamp: &FolderStamp, today: Date) -> bool {
        self.stamp == *stamp && self.day == today
    }

    /// How the entries stand to each other on a day. `record` is that of the contents.
    pub(crate) fn ties(&self, record: &Record<'_>, today: Date) -> TiesOfDay {
        let ties = &mut self.worked_out.borrow_mut().ties;
        let of_today = ties.take().filter(|ties| ties.day() == today);
        let of_today = of_today.unwrap_or_else(|| TiesOfDay::of(record, today));
        ties.insert(of_today).clone()
    }

    /// The same for pages that list entries.
    pub(crate) fn agreement<'h>(&'h self, record: &Record<'h>, today: Date) -> Agreement<'h> {
        Agreement::again(record, self.ties(record, today))
    }

    /// How much of a form is answered on a day, worked out once.
    ///
    /// # Errors
    /// Why it cannot be worked out; it is tried again the next time.
    pub(crate) fn tallies(
        &self,
        today: Date,
        beside: FormBeside,
        work_out: impl FnOnce() -> Result<Tallies, Error>,
    ) -> Result<Tallies, Error> {
        let key = (today, beside);
        let kept = self.worked_out.borrow().tallies.get(&key).copied();
        if let Some(tallies) = kept {
            return Ok(tallies);
        }
        let tallies = work_out()?;
        self.worked_out.borrow_mut().tallies.insert(key, tallies);
        Ok(tallies)
    }
}
