//! How far a change reached that has to reach every file: an erasure, or a change of
//! holders.

use std::collections::BTreeSet;

use super::{Contents, Saved, Wallet, WalletError};
use crate::seal;
use crate::store::{Area, Listed, StoreError};

/// What was saved, and the files that the change could not reach. It is complete only
/// if there is none.
#[derive(Debug)]
pub struct Reach {
    /// What was saved.
    pub saved: Saved,
    /// Files that could not be opened or not be sealed anew, below the wallet's
    /// folder: they may still hold, or open to, what is meant to be gone.
    pub missed: Vec<String>,
}

impl Wallet<'_> {
    /// The files that were not looked into, whatever the reason, and may hold entries
    /// or attachments. A copy of a file that was read counts too: it holds the same.
    pub(super) fn not_looked_into(
        &self,
        contents: &Contents,
    ) -> Result<BTreeSet<String>, WalletError> {
        let hiding = contents.problems.iter().filter(|p| p.may_hide_entries());
        let mut files: BTreeSet<String> = hiding.map(|p| p.file.clone()).collect();
        // Set aside by a repair: never read, and yet in the folder.
        for file in there(self.access.store.list(Area::Quarantine))? {
            files.insert(format!("{}/{}", Area::Quarantine.folder(), file.name));
        }
        for area in [Area::Segments, Area::Attachments] {
            for file in there(self.access.store.leftovers(area))? {
                files.insert(format!("{}/{}", area.folder(), file.name));
            }
        }
        Ok(files)
    }

    /// The files that are not sealed to exactly so many holders, or of which that
    /// cannot be told.
    pub(super) fn sealed_otherwise(&self, holders: usize) -> Result<Vec<String>, WalletError> {
        let contents = self.contents()?;
        let mut files = self.not_looked_into(&contents)?;
        let others = contents.counted.iter().filter(|c| c.recipients != holders);
        files.extend(others.map(|c| format!("segments/{}", c.name)));
        files.extend(self.quarantine_sealed_otherwise(holders)?);
        for name in self.attachments_sealed_otherwise(holders)? {
            files.insert(format!("attachments/{name}"));
        }
        Ok(files.into_iter().collect())
    }

    /// The attachments that are not sealed to exactly so many holders. Only the header
    /// is looked at: who made it so could open the file anyway.
    pub(super) fn attachments_sealed_otherwise(
        &self,
        holders: usize,
    ) -> Result<Vec<String>, WalletError> {
        let files = there(self.access.store.list(Area::Attachments))?;
        let otherwise = |name: &String| {
            match self.access.store.read(Area::Attachments, name) {
                // What is no age file opens with no key.
                Ok(bytes) if !seal::is_age_file(&bytes) => false,
                Ok(bytes) => seal::count_recipients(&bytes) != holders,
                Err(_) => true,
            }
        };
        Ok(files
            .into_iter()
            .map(|f| f.name)
            .filter(otherwise)
            .collect())
    }
}

/// The files of a folder; of one that is not there, none.
pub(super) fn there(listed: Result<Vec<Listed>, StoreError>) -> Result<Vec<Listed>, StoreError> {
    match listed {
        Err(StoreError::Missing { .. }) => Ok(Vec::new()),
        listed => listed,
    }
}
