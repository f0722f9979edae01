//! Giving a damaged file up: it goes into quarantine although what it held is nowhere
//! else, because a person said so. From then on it is not missed on this computer.

use super::{Stays, path};
use crate::entry::Entry;
use crate::id::EntryId;
use crate::store::{Area, StoreError, origin};
use crate::wallet::file_name::drawn_name;
use crate::wallet::seen::GivenUpWith;
use crate::wallet::{Contents, Wallet, WalletError, Warning};

/// A file that is given up, and what is known to be lost with it.
pub struct GivenUp {
    /// The file, below the wallet's folder.
    pub file: String,
    /// What is wrong with it.
    pub says: String,
    /// Entries that were here once, are missing, and may have been in it. It may have
    /// held others that nothing names.
    pub entries: Vec<EntryId>,
    /// Whether the file may have held entries at all.
    pub may_hold_entries: bool,
    /// The entries whose attachment it is.
    pub attached_to: Vec<Entry>,
    place: Place,
}

/// Where the file is.
enum Place {
    Wallet(Area, String),
    /// A repair moved it, on this computer or on another one.
    Quarantine(String),
}

impl Wallet<'_> {
    /// What would be given up with a file. Nothing is changed.
    ///
    /// # Errors
    /// [`StoreError::Missing`] inside where there is no such file,
    /// [`WalletError::Rule`] for one that is no fault or need not be given up.
    pub fn plan_giving_up(&self, file: &str) -> Result<GivenUp, WalletError> {
        let contents = self.contents()?;
        let quarantine = format!("{}/", Area::Quarantine.folder());
        if let Some(aside) = file.strip_prefix(&quarantine) {
            return self.plan_aside(file, aside, &contents);
        }
        let stays = self.plan_repair()?.stays;
        let Some(fault) = stays.into_iter().find(|stays| stays.file == file) else {
            return Err(self.no_fault(file));
        };
        let (area, name) = below_a_folder(file).ok_or_else(|| self.no_fault(file))?;
        let place = Place::Wallet(area, name.to_owned());
        let Stays { says, may_hide, .. } = fault;
        let may_hold = may_hide && area == Area::Segments;
        Ok(lost_with(
            file,
            says,
            place,
            (area, name),
            may_hold,
            &contents,
        ))
    }

    /// Moves a file into quarantine for good, and misses it no more.
    ///
    /// # Errors
    /// As [`Self::plan_giving_up`]; else why it is where it was, or, with
    /// [`WalletError::NotRemembered`], why it will be missed all the same.
    pub fn give_up(&mut self, file: &str) -> Result<GivenUp, WalletError> {
        // A newer version may read what this one takes for damaged.
        if self.warnings.contains(&Warning::NewerVersion) {
            return Err(WalletError::NewerVersion);
        }
        let given = self.plan_giving_up(file)?;
        let aside = match &given.place {
            Place::Wallet(area, name) => self.access.store.set_aside(*area, name)?,
            Place::Quarantine(aside) => aside.clone(),
        };
        let attached = (!given.attached_to.is_empty()).then(|| drawn_name(&aside));
        let with = GivenUpWith {
            attachments: attached.flatten().map(str::to_owned).into_iter().collect(),
            entries: given.entries.iter().copied().collect(),
        };
        self.seen.give_up(&aside, with);
        self.remember();
        if self.warnings.contains(&Warning::NotRemembered) {
            return Err(WalletError::NotRemembered);
        }
        Ok(given)
    }

    fn plan_aside(
        &self,
        file: &str,
        aside: &str,
        contents: &Contents,
    ) -> Result<GivenUp, WalletError> {
        if !self.quarantine()?.iter().any(|name| name == aside) {
            return Err(missing(file));
        }
        let (area, name) = origin(aside).ok_or_else(|| missing(file))?;
        let says = "a repair moved it there".to_owned();
        let place = Place::Quarantine(aside.to_owned());
        let may_hold = area == Area::Segments;
        Ok(lost_with(
            file,
            says,
            place,
            (area, name),
            may_hold,
            contents,
        ))
    }

    fn no_fault(&self, file: &str) -> WalletError {
        let there = below_a_folder(file).is_some_and(|(area, name)| {
            let listed = self.access.store.list(area).unwrap_or_default();
            listed.iter().any(|file| file.name == name)
        });
        match there {
            true => WalletError::Rule(
                "this file is no damaged one that holds anything: it is not given up",
            ),
            false => missing(file),
        }
    }
}

fn missing(file: &str) -> WalletError {
    let name = file.to_owned();
    StoreError::Missing { name }.into()
}

fn below_a_folder(file: &str) -> Option<(Area, &str)> {
    let areas = [Area::Segments, Area::Attachments].into_iter();
    let mut named = areas.filter_map(|area| {
        let name = file.strip_prefix(&path(area, ""))?;
        Some((area, name))
    });
    named.next()
}

fn lost_with(
    file: &str,
    says: String,
    place: Place,
    (area, name): (Area, &str),
    may_hold_entries: bool,
    contents: &Contents,
) -> GivenUp {
    // As long as another file hides entries too, nobody knows in which they were.
    let alone = contents.hiding().all(|problem| problem.file == file);
    let entries = match may_hold_entries && alone {
        true => contents.missing().into_iter().collect(),
        false => Vec::new(),
    };
    let has_it = |entry: &&Entry| {
        let mut attachments = entry.envelope().attachments.iter();
        attachments.any(|one| Some(one.file.as_str()) == drawn_name(name))
    };
    let attached_to = match area {
        Area::Attachments => contents.entries().iter().filter(has_it).cloned().collect(),
        _ => Vec::new(),
    };
    GivenUp {
        file: file.to_owned(),
        says,
        entries,
        may_hold_entries,
        attached_to,
        place,
    }
}
