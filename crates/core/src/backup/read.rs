//! Reading a backup, which anybody may have made: limits first, and nothing counts
//! before its last byte was checked.

use std::collections::BTreeSet;
use std::io::Read;

use tar::{Archive, Entry, EntryType};

use super::{BackedUp, BackupError, name};
use crate::hex;
use crate::key::Identity;
use crate::limits;
use crate::seal::{Opening, SealError};
use crate::store::Area;

/// What is done with each file: where it belongs, its name, its bytes.
type Take<'t> = dyn FnMut(Area, &str, &[u8]) -> Result<(), BackupError> + 't;

/// Reads all of a backup and hands out file by file. What was handed out counts
/// only when this returns without an error.
///
/// # Errors
/// Why it is no backup that may be used, or what `take` says.
pub fn read(
    mut input: impl Read,
    identity: &Identity,
    take: &mut Take<'_>,
) -> Result<Vec<BackedUp>, BackupError> {
    let mut first = Vec::new();
    // What a sync program or a full stick leaves has its own words.
    if input.by_ref().take(1).read_to_end(&mut first)? == 0 {
        return Err(BackupError::Empty);
    }
    let mut opened = Opening::begin(first.as_slice().chain(input), identity)?;
    let files = read_files(&mut opened, take)?;
    // The seal of the last bytes holds only when they are read.
    read_end(&mut opened)?;
    Ok(files)
}

fn read_files(opened: &mut impl Read, take: &mut Take<'_>) -> Result<Vec<BackedUp>, BackupError> {
    let mut archive = Archive::new(opened);
    let (mut files, mut paths) = (Vec::new(), BTreeSet::new());
    let (mut total, mut long) = (0, None);
    // Raw: the library would take in what stands before a file, however long it is.
    for entry in archive.entries()?.raw(true) {
        let mut entry = entry?;
        if entry.header().entry_type() == EntryType::GNULongName && long.is_none() {
            long = Some(long_name(&mut entry)?);
            continue;
        }
        let path = match long.take() {
            Some(path) => path,
            None => text(&entry.path_bytes())?,
        };
        let (area, name) = place(&entry, &path)?;
        if !paths.insert(path.clone()) {
            return Err(BackupError::NotABackup("a file is in it twice"));
        }
        let bytes = content(&mut entry, limits::FILE_BYTES)?;
        total += bytes.len() as u64;
        if paths.len() > limits::BACKUP_FILES || total > limits::BACKUP_BYTES {
            return Err(BackupError::TooLarge("too many files, or too long ones"));
        }
        take(area, name, &bytes)?;
        files.push(BackedUp {
            area,
            name: name.to_owned(),
            bytes: bytes.len() as u64,
            hash: hex::digest(&bytes),
        });
    }
    if !files.iter().any(|file| file.area == Area::Segments) {
        return Err(BackupError::NotABackup("there are no entries in it"));
    }
    Ok(files)
}

fn place<'p, R: Read>(entry: &Entry<'_, R>, path: &'p str) -> Result<(Area, &'p str), BackupError> {
    // Links, folders and devices lead elsewhere.
    if entry.header().entry_type() != EntryType::Regular {
        return Err(BackupError::NotABackup("it holds what is no plain file"));
    }
    name::place(path).ok_or(BackupError::NotABackup("it holds a file of another place"))
}

/// The name that stands in front of a file whose name is too long for its header.
fn long_name<R: Read>(entry: &mut Entry<'_, R>) -> Result<String, BackupError> {
    let bytes = content(entry, 2 * limits::BACKUP_NAME_BYTES)?;
    text(bytes.strip_suffix(&[0]).unwrap_or(&bytes))
}

fn text(bytes: &[u8]) -> Result<String, BackupError> {
    let text = std::str::from_utf8(bytes);
    let text = text.map_err(|_| BackupError::NotABackup("it holds a name that is no text"))?;
    Ok(text.to_owned())
}

fn content<R: Read>(entry: &mut Entry<'_, R>, most: usize) -> Result<Vec<u8>, BackupError> {
    let size = entry.header().entry_size()?;
    if size > most as u64 {
        return Err(BackupError::TooLarge("a file in it is longer than any"));
    }
    // The size is a claim: memory grows with what is really there.
    let mut bytes = Vec::new();
    entry.take(size).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == size {
        Ok(bytes)
    } else {
        Err(SealError::Damaged.into())
    }
}

/// Behind the last file a tar has nothing but zeros.
fn read_end(opened: &mut impl Read) -> Result<(), BackupError> {
    let mut some = [0; 4096];
    loop {
        let read = opened.read(&mut some)?;
        if read == 0 {
            return Ok(());
        }
        if some[..read].iter().any(|byte| *byte != 0) {
            return Err(BackupError::NotABackup("something stands behind its end"));
        }
    }
}
