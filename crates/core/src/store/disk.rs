//! Folders on a disk, a stick or a synced place.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::files::{FileKind, Files, Found};
use super::leftover::{UNFINISHED, beside, stands_in, sweep_wallet, whole_beside};
use super::prepared::{Prepared, folder_of};
use super::quarantine::{name_aside, origin};
use super::shortage::ask_for_room;
use super::{Area, Listed, Store, StoreError, SystemFiles};
use crate::limits;

/// A wallet's folder on disk.
pub struct DiskStore<F = SystemFiles> {
    root: PathBuf,
    files: F,
}

impl DiskStore {
    /// The wallet at this path. Nothing is touched yet.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self::over(root, SystemFiles)
    }
}

impl<F: Files> DiskStore<F> {
    /// The wallet at this path of some file system.
    #[must_use]
    pub fn over(root: impl Into<PathBuf>, files: F) -> Self {
        Self {
            root: root.into(),
            files,
        }
    }

    fn folder(&self, area: Area) -> PathBuf {
        match area {
            Area::Root => self.root.clone(),
            _ => self.root.join(area.folder()),
        }
    }

    /// Files that are whole, then those that are not known to be.
    fn found(&self, area: Area) -> Result<(Vec<Found>, Vec<Found>), StoreError> {
        let folder = self.folder(area);
        let found = self.files.list(&folder);
        let mut found = found.map_err(|error| StoreError::of(&folder, error))?;
        found.retain(|one| one.kind != FileKind::Folder);
        found.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(found
            .into_iter()
            .partition(|one| !one.name.starts_with(UNFINISHED)))
    }

    /// The sizes of the files that whole leftovers stand in for, by name.
    fn stood_in_for(&self, area: Area, leftovers: &[Found]) -> BTreeMap<String, u64> {
        let folder = self.folder(area);
        let whole = leftovers.iter().filter_map(|leftover| {
            let name = leftover.name.strip_prefix(UNFINISHED)?;
            let whole = whole_beside(&self.files, &folder.join(name))?;
            Some((name.to_owned(), whole.len() as u64))
        });
        whole.collect()
    }

    fn move_new(&self, from: (Area, &str), to: (Area, &str)) -> Result<(), StoreError> {
        let (source, target) = (self.folder(from.0), self.folder(to.0));
        make_folders(&self.files, &target)?;
        let torn = whole_beside(&self.files, &source.join(from.1)).is_some();
        if torn || !self.files.is_journalled(&target) {
            // Where a rename may lose both names, the file is there twice first.
            let bytes = self.read(from.0, from.1)?;
            self.write(&target.join(to.1), &bytes)?;
            return self.remove(from.0, from.1);
        }
        let path = target.join(to.1);
        self.files
            .rename_new(&source.join(from.1), &path)
            .map_err(|error| StoreError::of(&path, error))?;
        for folder in [&target, &source] {
            let synced = self.files.sync_folder(folder);
            synced.map_err(|error| StoreError::of(folder, error))?;
        }
        Ok(())
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
        let temporary = beside(path).unwrap_or_else(|| path.to_owned());
        Prepared::new(&self.files, path.to_owned(), temporary, bytes)?.name()
    }
}

impl<F: Files> Store for DiskStore<F> {
    fn list(&self, area: Area) -> Result<Vec<Listed>, StoreError> {
        let (files, leftovers) = self.found(area)?;
        let sizes = self.stood_in_for(area, &leftovers);
        let listed = files.into_iter().map(|file| {
            let bytes = sizes.get(&file.name).copied();
            Listed {
                bytes: bytes.unwrap_or(file.bytes),
                ..listed(file)
            }
        });
        Ok(listed.collect())
    }

    fn read(&self, area: Area, name: &str) -> Result<Vec<u8>, StoreError> {
        let path = self.folder(area).join(name);
        let read = self.files.read(&path, limits::FILE_BYTES as u64 + 1);
        let read = read.map_err(|error| StoreError::of(&path, error));
        if matches!(read, Err(StoreError::Missing { .. })) {
            return read;
        }
        // Beside a file that was torn while it was written stands a whole one.
        if let Some(whole) = whole_beside(&self.files, &path) {
            return Ok(whole);
        }
        match read {
            Ok(bytes) if bytes.len() > limits::FILE_BYTES => Err(StoreError::TooLarge {
                name: path.display().to_string(),
            }),
            read => read,
        }
    }

    fn ask_for_room(&self, needed: u64) -> Result<(), StoreError> {
        ask_for_room(&self.files, &self.root, needed)
    }

    fn publish(&self, area: Area, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let folder = self.folder(area);
        make_folders(&self.files, &folder)?;
        self.write(&folder.join(name), bytes)?;
        sweep_wallet(&self.files, &self.root, &folder, name);
        Ok(())
    }

    fn remove(&self, area: Area, name: &str) -> Result<(), StoreError> {
        let folder = self.folder(area);
        let path = folder.join(name);
        let failed = |error| StoreError::of(&path, error);
        self.files.remove(&path).map_err(failed)?;
        // In this order, or a torn file would be left without what stands in for it.
        self.files.sync_folder(&folder).map_err(failed)?;
        let left = beside(&path).map_or(Ok(()), |left| self.files.remove(&left));
        match left {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(failed(error)),
            Ok(()) => self.files.sync_folder(&folder).map_err(failed),
        }
    }

    fn leftovers(&self, area: Area) -> Result<Vec<Listed>, StoreError> {
        let (_, mut leftovers) = self.found(area)?;
        let folder = self.folder(area);
        leftovers.retain(|file| !stands_in(&self.files, &folder, file, UNFINISHED));
        Ok(leftovers.into_iter().map(listed).collect())
    }

    fn set_aside(&self, area: Area, name: &str) -> Result<String, StoreError> {
        let mut number = 1;
        loop {
            let aside = name_aside(area, number, name).ok_or_else(|| StoreError::Exists {
                name: name.to_owned(),
            })?;
            match self.move_new((area, name), (Area::Quarantine, &aside)) {
                Err(StoreError::Exists { .. }) => number += 1,
                moved => return moved.map(|()| aside),
            }
        }
    }

    fn put_back(&self, aside: &str) -> Result<(), StoreError> {
        let to = origin(aside).ok_or_else(|| StoreError::Missing {
            name: aside.to_owned(),
        })?;
        self.move_new((Area::Quarantine, aside), to)
    }
}

fn listed(file: Found) -> Listed {
    Listed {
        name: file.name,
        bytes: file.bytes,
        plain: file.kind == FileKind::File,
    }
}

/// Makes a folder and those that it is in, each for its owner only.
pub(super) fn make_folders(files: &dyn Files, folder: &Path) -> Result<(), StoreError> {
    let made = match files.make_folder(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound && folder.parent().is_some() => {
            make_folders(files, folder_of(folder))?;
            files.make_folder(folder)
        }
        made => made,
    };
    match made {
        // A new folder is itself a name in the one that it is in.
        Ok(()) => files.sync_folder(folder_of(folder)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
    .map_err(|error| StoreError::of(folder, error))
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "the test makes the files that it tests against"
)]
mod tests {
    use std::fs;

    use sha2::{Digest, Sha256};

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

    /// A file that was torn while it was written twice, and what stands in for it.
    fn torn() -> (tempfile::TempDir, DiskStore) {
        let folder = tempfile::tempdir().unwrap();
        let segments = folder.path().join("segments");
        fs::create_dir(&segments).unwrap();
        fs::write(segments.join("a.age"), b"wh").unwrap();
        let hashed = [&b"whole"[..], &Sha256::digest(b"whole")].concat();
        fs::write(segments.join(".tmp-a.age"), hashed).unwrap();
        let store = DiskStore::at(folder.path());
        (folder, store)
    }

    #[test]
    fn a_torn_file_is_what_stands_beside_it() {
        let (folder, store) = torn();
        assert_eq!(store.list(Area::Segments).unwrap()[0].bytes, 5);
        assert_eq!(store.read(Area::Segments, "a.age").unwrap(), b"whole");
        // The next write tidies up, and leaves what is still needed.
        fs::write(folder.path().join("segments/.tmp-b.age"), b"half").unwrap();
        store.publish(Area::Segments, "c.age", b"next").unwrap();
        let left = store.leftovers(Area::Segments).unwrap();
        assert!(left.is_empty(), "it is the file itself");
        assert_eq!(store.read(Area::Segments, "a.age").unwrap(), b"whole");
        let aside = store.set_aside(Area::Segments, "a.age").unwrap();
        assert_eq!(store.read(Area::Quarantine, &aside).unwrap(), b"whole");
        assert!(store.leftovers(Area::Segments).unwrap().is_empty());
    }

    #[test]
    fn a_torn_file_is_removed_with_what_stands_beside_it() {
        let (folder, store) = torn();
        store.remove(Area::Segments, "a.age").unwrap();
        let left = fs::read_dir(folder.path().join("segments")).unwrap();
        assert_eq!(left.count(), 0);
    }

    #[test]
    fn what_is_beside_a_file_and_not_whole_is_not_that_file() {
        let (folder, store) = torn();
        fs::write(folder.path().join("segments/.tmp-a.age"), b"whole?").unwrap();
        assert_eq!(store.read(Area::Segments, "a.age").unwrap(), b"wh");
    }

    #[cfg(unix)]
    #[test]
    fn pipes_folders_and_links_are_no_files() {
        use rustix::fs::{CWD, FileType, Mode, mknodat};
        let folder = tempfile::tempdir().unwrap();
        let store = DiskStore::at(folder.path());
        let path = |name: &str| folder.path().join(name);
        mknodat(CWD, path("pipe"), FileType::Fifo, Mode::RWXU, 0).unwrap();
        fs::create_dir(path("folder")).unwrap();
        fs::write(path("file"), b"x").unwrap();
        std::os::unix::fs::symlink(path("file"), path("link")).unwrap();
        for name in ["pipe", "folder", "link"] {
            let read = store.read(Area::Root, name);
            assert!(matches!(read, Err(StoreError::NotPlain { .. })), "{name}");
        }
        let listed = store.list(Area::Root).unwrap();
        assert_eq!(listed.iter().filter(|file| file.plain).count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn folders_and_files_are_for_their_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let store = DiskStore::at(folder.path().join("new/wallet"));
        store.publish(Area::Segments, "a.age", b"one").unwrap();
        let mode = |name: &str| {
            let about = fs::metadata(folder.path().join(name)).unwrap();
            about.permissions().mode() & 0o777
        };
        for name in ["new", "new/wallet", "new/wallet/segments"] {
            assert_eq!(mode(name), 0o700, "{name}");
        }
        assert_eq!(mode("new/wallet/segments/a.age"), 0o600);
    }
}
