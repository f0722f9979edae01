//! Writing a backup: one file of the wallet after another, in one order.

use std::io::{self, Write};

use tar::{Builder, EntryType, Header};

use super::{BackedUp, BackupError, name};
use crate::hex;
use crate::key::Recipient;
use crate::limits;
use crate::seal::Sealing;
use crate::store::{Area, Listed, Store, StoreError};
use crate::value::Timestamp;

/// A file of the folder that is not in the backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its path below the wallet.
    pub file: String,
    /// Why, in words.
    pub why: String,
}

/// What was written.
pub struct Written {
    /// The files, in their order.
    pub files: Vec<BackedUp>,
    /// Files of the folder that could not be read.
    pub left_out: Vec<LeftOut>,
}

/// Writes all files of a wallet as they are, damaged or not, sealed to these
/// recipients. Only one file at a time is in memory.
///
/// # Errors
/// [`BackupError::Changing`] when files came or went meanwhile; why it cannot be
/// written.
pub fn write(
    store: &dyn Store,
    recipients: &[Recipient],
    now: Timestamp,
    out: &mut dyn Write,
) -> Result<Written, BackupError> {
    let listed = list(store)?;
    let sealing = Sealing::begin(out, recipients).map_err(unwritten)?;
    let mut archive = Builder::new(sealing);
    let mut written = Written {
        files: Vec::with_capacity(listed.len()),
        left_out: Vec::new(),
    };
    let mut total = 0;
    for (area, file) in &listed {
        let bytes = match content(store, *area, file) {
            Ok(bytes) => bytes,
            Err(Content::Gone) => return Err(BackupError::Changing),
            Err(Content::LeftOut(left_out)) => {
                written.left_out.push(left_out);
                continue;
            }
        };
        total += bytes.len() as u64;
        if written.files.len() == limits::BACKUP_FILES || total > limits::BACKUP_BYTES {
            return Err(BackupError::TooLarge("too many files, or too long ones"));
        }
        append(&mut archive, *area, &file.name, &bytes, now).map_err(unwritten)?;
        written.files.push(BackedUp {
            area: *area,
            name: file.name.clone(),
            bytes: bytes.len() as u64,
            hash: hex::digest(&bytes),
        });
    }
    let ended = archive.into_inner().and_then(Sealing::finish);
    ended.and_then(Write::flush).map_err(unwritten)?;
    if list(store)? != listed {
        return Err(BackupError::Changing);
    }
    Ok(written)
}

/// Bytes that a backup of a wallet takes at least.
///
/// # Errors
/// Why the wallet's folder cannot be listed.
pub fn size(store: &dyn Store) -> Result<u64, BackupError> {
    let listed = list(store)?;
    // What is larger than any is left out.
    let files = listed.iter().filter(|(_, file)| file.plain);
    let sizes = files.map(|(_, file)| file.bytes);
    Ok(sizes
        .filter(|bytes| *bytes <= limits::FILE_BYTES as u64)
        .sum())
}

/// Why it cannot be written: the disk's fault, unless the seal says why.
fn unwritten(error: io::Error) -> BackupError {
    match error.get_ref().and_then(|inner| inner.downcast_ref()) {
        Some(seal) => BackupError::Seal(*seal),
        None => BackupError::System(error),
    }
}

/// The files of a wallet: `wallet.json`, the segments, the attachments, by name.
fn list(store: &dyn Store) -> Result<Vec<(Area, Listed)>, StoreError> {
    let mut all = Vec::new();
    for area in [Area::Root, Area::Segments, Area::Attachments] {
        let files = match store.list(area) {
            // A wallet without attachments has no folder for them.
            Err(StoreError::Missing { .. }) if area == Area::Attachments => Vec::new(),
            listed => listed?,
        };
        let ours = |file: &Listed| area != Area::Root || file.name == name::MARKER;
        all.extend(files.into_iter().filter(ours).map(|file| (area, file)));
    }
    all.sort();
    Ok(all)
}

/// Why a file that was listed is not written.
enum Content {
    Gone,
    LeftOut(LeftOut),
}

fn content(store: &dyn Store, area: Area, file: &Listed) -> Result<Vec<u8>, Content> {
    let path = name::path(area, &file.name);
    let left_out = |why: String| {
        let file = path.clone();
        Err(Content::LeftOut(LeftOut { file, why }))
    };
    if !file.plain {
        return left_out("this is not a plain file".to_owned());
    }
    if area != Area::Root && !name::is_portable(&file.name) {
        return left_out("no backup can hold a file of this name".to_owned());
    }
    match store.read(area, &file.name) {
        Ok(bytes) => Ok(bytes),
        Err(StoreError::Missing { .. }) => Err(Content::Gone),
        Err(StoreError::TooLarge { .. }) => {
            left_out("the file is larger than the limit".to_owned())
        }
        Err(_) => left_out("the file could not be read".to_owned()),
    }
}

fn append(
    archive: &mut Builder<impl Write>,
    area: Area,
    name: &str,
    bytes: &[u8],
    now: Timestamp,
) -> io::Result<()> {
    let mut header = Header::new_gnu();
    header.set_entry_type(EntryType::Regular);
    header.set_size(bytes.len() as u64);
    // Of the files' own times and modes nothing is kept: they say who was when at work.
    header.set_mode(0o600);
    header.set_mtime(u64::try_from(now.unix_seconds()).unwrap_or(0));
    archive.append_data(&mut header, name::path(area, name), bytes)
}
