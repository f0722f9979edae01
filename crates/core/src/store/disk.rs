//! Folders on a disk, a stick or a synced place.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::NamedTempFile;

use super::{Area, Listed, Memory, Store, StoreError, name_aside, origin};
use crate::limits;

/// Names of files that are still being written.
const UNFINISHED: &str = ".tmp-";
/// How old a leftover is, against the file just written, before it is removed.
const LEFTOVER: Duration = Duration::from_secs(3600);

/// A wallet's folder on disk.
pub struct DiskStore {
    root: PathBuf,
}

impl DiskStore {
    /// The wallet at this path. Nothing is touched yet.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    fn folder(&self, area: Area) -> PathBuf {
        match area {
            Area::Root => self.root.clone(),
            _ => self.root.join(area.folder()),
        }
    }
}

impl DiskStore {
    fn files(&self, area: Area) -> Result<Vec<Listed>, StoreError> {
        let folder = self.folder(area);
        let failed = |error| system(&folder, error);
        let mut files = Vec::new();
        for item in fs::read_dir(&folder).map_err(failed)? {
            let item = item.map_err(failed)?;
            match listed(&item) {
                Ok(found) => files.extend(found),
                // Removed since the folder was read: it is not there.
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(failed(error)),
            }
        }
        files.sort();
        Ok(files)
    }

    fn move_new(&self, from: (Area, &str), to: (Area, &str)) -> Result<(), StoreError> {
        let source = self.folder(from.0).join(from.1);
        let target = self.folder(to.0).join(to.1);
        make_folder(&self.folder(to.0))?;
        fs::hard_link(&source, &target).map_err(|error| system(&target, error))?;
        sync_folder(&self.folder(to.0))?;
        self.remove(from.0, from.1)
    }
}

impl Store for DiskStore {
    fn list(&self, area: Area) -> Result<Vec<Listed>, StoreError> {
        let mut files = self.files(area)?;
        files.retain(|file| !file.name.starts_with(UNFINISHED));
        Ok(files)
    }

    fn leftovers(&self, area: Area) -> Result<Vec<Listed>, StoreError> {
        let mut files = self.files(area)?;
        files.retain(|file| file.name.starts_with(UNFINISHED));
        Ok(files)
    }

    fn set_aside(&self, area: Area, name: &str) -> Result<String, StoreError> {
        for number in 1.. {
            let aside = name_aside(area, number, name).ok_or_else(|| StoreError::Exists {
                name: name.to_owned(),
            })?;
            match self.move_new((area, name), (Area::Quarantine, &aside)) {
                Ok(()) => return Ok(aside),
                Err(StoreError::Exists { .. }) => {}
                Err(other) => return Err(other),
            }
        }
        unreachable!("a folder holds fewer files than there are numbers")
    }

    fn put_back(&self, aside: &str) -> Result<(), StoreError> {
        let from = origin(aside).ok_or_else(|| StoreError::Missing {
            name: aside.to_owned(),
        })?;
        self.move_new((Area::Quarantine, aside), from)
    }

    fn keeps_two_generations(&self) -> bool {
        false
    }

    fn read(&self, area: Area, name: &str) -> Result<Vec<u8>, StoreError> {
        read_file(&self.folder(area).join(name))
    }

    fn publish(&self, area: Area, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let folder = self.folder(area);
        make_folder(&folder)?;
        write_new(&folder, name, bytes)?;
        sweep(&folder, name);
        Ok(())
    }

    fn remove(&self, area: Area, name: &str) -> Result<(), StoreError> {
        let path = self.folder(area).join(name);
        fs::remove_file(&path).map_err(|error| system(&path, error))?;
        sync_folder(&self.folder(area))
    }
}

/// One thing in a folder as it is listed; nothing for folders.
fn listed(item: &fs::DirEntry) -> std::io::Result<Option<Listed>> {
    let name = item.file_name().to_string_lossy().into_owned();
    // This does not follow links: a link is never taken for the file behind it.
    let kind = item.file_type()?;
    if kind.is_dir() {
        return Ok(None);
    }
    Ok(Some(Listed {
        name,
        bytes: item.metadata()?.len(),
        plain: kind.is_file(),
    }))
}

/// Writes a file that a person asked for, whole or not at all, and never over
/// another one.
///
/// # Errors
/// Why the file is not there.
pub(crate) fn write_new(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let path = folder.join(name);
    let failed = |error| system(&path, error);
    // In the same folder: only within one file system is a rename all or nothing.
    let mut file = temporary(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    // Before the rename: a power cut must not leave a name without its bytes.
    file.as_file().sync_all().map_err(failed)?;
    file.persist_noclobber(&path)
        .map_err(|refused| system(&path, refused.error))?;
    // The name belongs to the folder, which has to reach the disk as well.
    sync_folder(folder)?;
    // A stick that loses what it took is found out now, and not when it is needed.
    if read_file(&path)? == bytes {
        return Ok(());
    }
    Err(StoreError::NotReadBack { name: shown(&path) })
}

fn temporary(folder: &Path) -> std::io::Result<NamedTempFile> {
    tempfile::Builder::new()
        .prefix(UNFINISHED)
        .tempfile_in(folder)
}

fn make_folder(folder: &Path) -> Result<(), StoreError> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(|error| system(folder, error))?;
    // A new folder is itself a name in its parent.
    folder.parent().map_or(Ok(()), sync_folder)
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    // `Path::parent` of a plain name is the empty path: the folder we are in.
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    File::open(folder)
        .and_then(|opened| opened.sync_all())
        .map_err(|error| system(folder, error))
}

/// Windows cannot flush a folder; its file systems journal the rename.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> Result<(), StoreError> {
    Ok(())
}

fn read_file(path: &Path) -> Result<Vec<u8>, StoreError> {
    let failed = |error| system(path, error);
    let file = File::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    let mut bytes =
        Vec::with_capacity(usize::try_from(length).unwrap_or(0).min(limits::FILE_BYTES));
    file.take(limits::FILE_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() > limits::FILE_BYTES {
        return Err(StoreError::TooLarge { name: shown(path) });
    }
    Ok(bytes)
}

/// Removes what interrupted writes left behind. A failure here loses nothing.
fn sweep(folder: &Path, written: &str) {
    let age = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).ok();
    // There is no clock here: the file just written says what time it is on that disk.
    let (Some(now), Ok(items)) = (age(&folder.join(written)), fs::read_dir(folder)) else {
        return;
    };
    for path in items.flatten().map(|item| item.path()) {
        let leftover = path
            .file_name()
            .is_some_and(|n| n.to_string_lossy().starts_with(UNFINISHED));
        let old = age(&path).and_then(|then| now.duration_since(then).ok());
        // A fresh one may be another process's write that still goes on.
        if leftover && old > Some(LEFTOVER) {
            drop(fs::remove_file(path));
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn system(path: &Path, error: std::io::Error) -> StoreError {
    let name = shown(path);
    match error.kind() {
        ErrorKind::NotFound => StoreError::Missing { name },
        ErrorKind::AlreadyExists => StoreError::Exists { name },
        _ => StoreError::System { name, error },
    }
}

/// What this computer remembers, in a folder of the user's.
pub struct DiskMemory {
    root: PathBuf,
}

impl DiskMemory {
    /// Keeps memories below this path. Nothing is touched yet.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }
}

impl Memory for DiskMemory {
    fn recall(&self, wallet: &str) -> Option<Vec<u8>> {
        read_file(&self.root.join(wallet).join("seen.age")).ok()
    }

    /// Replaces the last memory. It is a shortcut, so it is not flushed: after
    /// a power cut the older one, or none, is as good.
    fn keep(&self, wallet: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let folder = self.root.join(wallet);
        let path = folder.join("seen.age");
        let failed = |error| system(&path, error);
        fs::create_dir_all(&folder).map_err(failed)?;
        let mut file = temporary(&folder).map_err(failed)?;
        file.write_all(bytes).map_err(failed)?;
        file.persist(&path)
            .map_err(|refused| system(&path, refused.error))?;
        Ok(())
    }
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "the test makes the files that it tests against"
)]
mod tests {
    use super::*;

    #[test]
    fn publishes_whole_files_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let store = DiskStore::at(folder.path());
        store.publish(Area::Segments, "a.age", b"one").unwrap();
        assert!(matches!(
            store.publish(Area::Segments, "a.age", b"two"),
            Err(StoreError::Exists { .. })
        ));
        assert_eq!(store.read(Area::Segments, "a.age").unwrap(), b"one");
        fs::write(folder.path().join("segments/.tmp-left"), b"half").unwrap();
        let names: Vec<_> = store.list(Area::Segments).unwrap();
        assert_eq!(names.len(), 1);
        store.remove(Area::Segments, "a.age").unwrap();
        assert!(store.list(Area::Segments).unwrap().is_empty());
    }

    #[test]
    fn what_is_set_aside_comes_back_byte_for_byte() {
        let folder = tempfile::tempdir().unwrap();
        let store = DiskStore::at(folder.path());
        let mut aside = Vec::new();
        for bytes in [b"one", b"two"] {
            store.publish(Area::Segments, "a.age", bytes).unwrap();
            aside.push(store.set_aside(Area::Segments, "a.age").unwrap());
        }
        assert!(store.list(Area::Segments).unwrap().is_empty());
        assert_eq!(store.list(Area::Quarantine).unwrap().len(), 2);
        assert_eq!(store.read(Area::Quarantine, &aside[1]).unwrap(), b"two");
        store.put_back(&aside[0]).unwrap();
        assert_eq!(store.read(Area::Segments, "a.age").unwrap(), b"one");
        let over = store.put_back(&aside[1]);
        assert!(matches!(over, Err(StoreError::Exists { .. })));
        assert_eq!(store.read(Area::Quarantine, &aside[1]).unwrap(), b"two");
        let unknown = store.put_back("a.age");
        assert!(matches!(unknown, Err(StoreError::Missing { .. })));
    }

    #[test]
    fn leftovers_are_told_and_can_be_removed() {
        let folder = tempfile::tempdir().unwrap();
        let store = DiskStore::at(folder.path());
        fs::write(folder.path().join(".tmp-left"), b"half").unwrap();
        assert!(store.list(Area::Root).unwrap().is_empty());
        assert_eq!(store.leftovers(Area::Root).unwrap()[0].bytes, 4);
        store.remove(Area::Root, ".tmp-left").unwrap();
        assert!(store.leftovers(Area::Root).unwrap().is_empty());
    }

    #[test]
    fn a_missing_folder_is_not_an_empty_one() {
        let folder = tempfile::tempdir().unwrap();
        let store = DiskStore::at(folder.path());
        assert!(matches!(
            store.list(Area::Segments),
            Err(StoreError::Missing { .. })
        ));
        assert!(store.list(Area::Root).unwrap().is_empty());
    }

    #[test]
    fn remembers_the_last_thing_kept() {
        let folder = tempfile::tempdir().unwrap();
        let memory = DiskMemory::at(folder.path().join("state"));
        assert!(memory.recall("w").is_none());
        memory.keep("w", b"1").unwrap();
        memory.keep("w", b"2").unwrap();
        assert_eq!(memory.recall("w").unwrap(), b"2");
    }
}
