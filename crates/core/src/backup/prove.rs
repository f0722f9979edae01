//! The proof of a backup: it opens, holds each file as the folder does, and what
//! opens in the folder opens in it.

use std::collections::BTreeSet;
use std::io::Read;

use super::{BackupError, Written, name, read};
use crate::entry::Entry;
use crate::id::EntryId;
use crate::key::Identity;
use crate::segment::open_segment;
use crate::store::{Area, Store, StoreError};

/// What was found in a backup.
#[derive(Default)]
pub struct Proof {
    /// The entries in it.
    pub entries: BTreeSet<EntryId>,
    /// Segments that open.
    pub opened: BTreeSet<String>,
    /// Segments in it that do not open, as they do not in the folder: their paths.
    pub closed: Vec<String>,
}

/// Reads a backup that was just written, and holds it against the folder.
///
/// # Errors
/// [`BackupError::NotAsWritten`]; [`BackupError::Changing`] when the folder is no
/// longer what was written.
pub fn prove(
    input: impl Read,
    written: &Written,
    store: &dyn Store,
    wallet: &str,
    identity: &Identity,
) -> Result<Proof, BackupError> {
    let mut proof = Proof::default();
    let files = read(input, identity, &mut |area, file, bytes| {
        let path = name::path(area, file);
        match store.read(area, file) {
            Ok(here) if here == bytes => {}
            Ok(_) => return Err(BackupError::NotAsWritten(path)),
            Err(StoreError::Missing { .. }) => return Err(BackupError::Changing),
            Err(error) => return Err(error.into()),
        }
        if area == Area::Segments {
            match open_segment(bytes, wallet, identity) {
                Ok(segment) => {
                    proof.entries.extend(segment.entries.iter().map(Entry::id));
                    proof.opened.insert(file.to_owned());
                }
                Err(_) => proof.closed.push(path),
            }
        }
        Ok(())
    })?;
    // Also what memory held when it was written: a bit may have turned there.
    let differs = files.iter().zip(&written.files).find(|(a, b)| a != b);
    if let Some((file, _)) = differs {
        return Err(BackupError::NotAsWritten(file.path()));
    }
    match written.files.get(files.len()) {
        Some(missing) => Err(BackupError::NotAsWritten(missing.path())),
        None => Ok(proof),
    }
}
