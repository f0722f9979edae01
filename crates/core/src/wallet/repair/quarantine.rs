//! What lies in quarantine, for whoever has to reach every file: it is no part of the
//! record, but what was erased may still be in it, and former holders may open it.

use std::collections::BTreeSet;

use super::path;
use crate::entry::Entry;
use crate::id::EntryId;
use crate::seal;
use crate::segment::open_segment;
use crate::store::{Area, StoreError, origin};
use crate::wallet::{Wallet, WalletError};

impl Wallet<'_> {
    /// How many files lie in quarantine.
    #[must_use]
    pub fn quarantined(&self) -> usize {
        self.quarantine().map_or(0, |names| names.len())
    }

    /// The files in quarantine that may hold an entry or an attachment of it: those
    /// that do, and those that cannot be opened.
    pub(in crate::wallet) fn quarantine_may_hold(
        &self,
        entry: &Entry,
    ) -> Result<BTreeSet<String>, WalletError> {
        let mut names = self.quarantine()?;
        names.retain(|name| match origin(name) {
            Some((Area::Attachments, name)) => {
                let attachments = &entry.envelope().attachments;
                attachments.iter().any(|a| name.contains(&a.file))
            }
            // It names the wallet, and nothing else.
            Some((Area::Root, super::MARKER)) => false,
            _ => self.may_be_in(name, &entry.id()),
        });
        Ok(paths(names))
    }

    /// The files in quarantine that are not sealed to exactly so many holders.
    pub(in crate::wallet) fn quarantine_sealed_otherwise(
        &self,
        holders: usize,
    ) -> Result<BTreeSet<String>, WalletError> {
        let mut names = self.quarantine()?;
        names.retain(
            |name| match self.access.store.read(Area::Quarantine, name) {
                // What is no age file opens with no key.
                Ok(bytes) if !seal::is_age_file(&bytes) => false,
                Ok(bytes) => seal::count_recipients(&bytes) != holders,
                Err(_) => true,
            },
        );
        Ok(paths(names))
    }

    fn may_be_in(&self, name: &str, id: &EntryId) -> bool {
        let Ok(bytes) = self.access.store.read(Area::Quarantine, name) else {
            return true;
        };
        // Never opened by anybody: nothing of ours is in it.
        if !seal::is_age_file(&bytes) {
            return false;
        }
        let opened = open_segment(&bytes, &self.id, self.access.identity);
        opened.map_or(true, |segment| {
            segment.entries.iter().any(|entry| entry.id() == *id)
        })
    }

    pub(super) fn quarantine(&self) -> Result<Vec<String>, WalletError> {
        let files = match self.access.store.list(Area::Quarantine) {
            // None was set aside where there is no such folder.
            Err(StoreError::Missing { .. }) => Vec::new(),
            listed => listed?,
        };
        Ok(files.into_iter().map(|file| file.name).collect())
    }
}

fn paths(names: Vec<String>) -> BTreeSet<String> {
    let paths = names.iter().map(|name| path(Area::Quarantine, name));
    paths.collect()
}
