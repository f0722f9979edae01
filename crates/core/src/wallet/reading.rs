//! Reading the segments of a wallet while another process may be packing it.
//! Packing writes the new segment before it removes the old ones, so what has
//! vanished since it was listed stands in a file that a later listing shows.

use std::collections::BTreeMap;

use super::{Access, WalletError};
use crate::segment::{Segment, SegmentError, open_segment};
use crate::store::{Area, Listed, Store, StoreError};

/// How often a folder that changes is looked at before what was found counts.
const ROUNDS: usize = 5;

/// How often a folder that lists no file is looked at. Several processes that pack by
/// turns can make it look empty many times in a row.
const EMPTY_ROUNDS: usize = 200;

/// Every file of a wallet with what was found in it.
pub(super) type Read = Vec<(Listed, Result<Segment, SegmentError>)>;

/// Lists and reads until two listings in a row agree.
pub(super) fn read_segments(access: &Access<'_>, wallet: &str) -> Result<Read, WalletError> {
    let mut read: BTreeMap<Listed, Result<Segment, SegmentError>> = BTreeMap::new();
    let mut files = list_segments(access.store)?;
    for round in 1..=ROUNDS {
        // What failed is tried again: it may have been packed away meanwhile.
        read.retain(|file, found| found.is_ok() && files.contains(file));
        for file in &files {
            if !read.contains_key(file) {
                read.insert(file.clone(), open_file(access, wallet, file));
            }
        }
        // A folder that never settles counts as it was seen last.
        if round == ROUNDS {
            break;
        }
        let again = list_segments(access.store)?;
        if again == files {
            break;
        }
        files = again;
    }
    Ok(read.into_iter().collect())
}

/// The first thing that any file of the wallet gives. A file that vanishes is
/// looked up again before it counts as giving nothing.
pub(super) fn first_of<T>(
    access: &Access<'_>,
    mut found_in: impl FnMut(&[u8]) -> Option<T>,
) -> Result<Option<T>, WalletError> {
    for _ in 0..ROUNDS {
        let mut vanished = false;
        for file in list_segments(access.store)?.iter().filter(|f| f.plain) {
            match access.store.read(Area::Segments, &file.name) {
                Ok(bytes) => {
                    if let Some(found) = found_in(&bytes) {
                        return Ok(Some(found));
                    }
                }
                // Any other fault would be the same the next time.
                Err(error) => vanished |= matches!(error, StoreError::Missing { .. }),
            }
        }
        if !vanished {
            break;
        }
    }
    Ok(None)
}

/// Opens one file.
pub(super) fn open_file(
    access: &Access<'_>,
    wallet: &str,
    file: &Listed,
) -> Result<Segment, SegmentError> {
    // A link may lead anywhere, and a pipe may never end.
    if !file.plain {
        return Err(SegmentError::NotPlain);
    }
    let read = access.store.read(Area::Segments, &file.name);
    let bytes = read.map_err(|error| match error {
        StoreError::TooLarge { .. } => SegmentError::TooLarge,
        _ => SegmentError::Unreadable,
    })?;
    open_segment(&bytes, wallet, access.identity)
}

/// The segments of a wallet. An empty or missing folder is an error, never an
/// empty record; while another process packs, a listing may miss both the old
/// files and the new one, so it is looked at again first.
pub(super) fn list_segments(store: &dyn Store) -> Result<Vec<Listed>, WalletError> {
    for _ in 0..EMPTY_ROUNDS {
        match store.list(Area::Segments) {
            Ok(files) if files.is_empty() => {}
            Ok(files) => return Ok(files),
            Err(StoreError::Missing { .. }) => return Err(without_segments(store)),
            Err(other) => return Err(other.into()),
        }
    }
    Err(WalletError::Empty)
}

/// What a folder is that has no `segments`.
fn without_segments(store: &dyn Store) -> WalletError {
    let Ok(root) = store.list(Area::Root) else {
        return WalletError::NotAWallet;
    };
    if root.iter().any(|file| file.name == "wallet.json") {
        WalletError::Empty
    } else {
        WalletError::NotAWallet
    }
}
