//! Files that a person names: read within limits, written whole or not at all.

use std::fs::File;
use std::io::{self, Read, Write as _};
use std::path::{Path, PathBuf};

use carewallet_core::limits;
use tempfile::{Builder, NamedTempFile};

use super::{FileError, Write};

pub(super) fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    let failed = |error: io::Error| FileError::of(path, &error);
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(FileError::Folder(path.display().to_string()));
    }
    let mut bytes = Vec::new();
    // One byte more than the limit: enough to notice, whatever size the system reports.
    file.take(limits::FILE_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() > limits::FILE_BYTES {
        return Err(FileError::TooLarge(path.display().to_string()));
    }
    Ok(bytes)
}

/// Writes each to a temporary file beside it, which only its owner can read;
/// they get their names when every byte of all of them is on the disk.
pub(super) fn write(files: &[(PathBuf, &[u8])], write: Write) -> Result<(), FileError> {
    let mut ready = Vec::with_capacity(files.len());
    for (path, bytes) in files {
        if write == Write::New && path.exists() && !path.is_dir() {
            return Err(FileError::Exists(path.display().to_string()));
        }
        ready.push((path.as_path(), *bytes, flushed(path, bytes)?));
    }
    let mut named: Vec<&Path> = Vec::with_capacity(files.len());
    for (path, bytes, file) in ready {
        if let Err(error) = name(file, path, bytes, write) {
            // New files are removed again; one that was written over cannot be restored.
            if write == Write::New {
                named.iter().for_each(|path| remove(path));
            }
            return Err(error);
        }
        named.push(path);
    }
    Ok(())
}

fn remove(path: &Path) {
    std::fs::remove_file(path).unwrap_or(());
}

fn folder_of(path: &Path) -> &Path {
    let folder = path.parent();
    folder
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// A temporary file in the same folder, every byte of it on the disk.
fn flushed(path: &Path, bytes: &[u8]) -> Result<NamedTempFile, FileError> {
    let failed = |error: io::Error| FileError::of(path, &error);
    let folder = folder_of(path);
    if !folder.is_dir() {
        return Err(FileError::Missing(folder.display().to_string()));
    }
    if path.is_dir() {
        return Err(FileError::Folder(path.display().to_string()));
    }
    let mut file = Builder::new()
        .prefix(".tmp-")
        .tempfile_in(folder)
        .map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    Ok(file)
}

/// Gives a file its name and reads it back under that name.
fn name(file: NamedTempFile, path: &Path, bytes: &[u8], write: Write) -> Result<(), FileError> {
    match write {
        // Atomic: a file may have appeared since its name was checked.
        Write::New => file.persist_noclobber(path),
        Write::Replace => file.persist(path),
    }
    .map_err(|refused| FileError::of(path, &refused.error))?;
    // Not every system lets a folder be flushed; the name is in place either way.
    File::open(folder_of(path))
        .and_then(|folder| folder.sync_all())
        .unwrap_or(());
    if read(path)? == bytes {
        return Ok(());
    }
    Err(FileError::NotReadBack(path.display().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: &Path, bytes: &[u8], write: Write) -> Result<(), FileError> {
        super::write(&[(path.to_owned(), bytes)], write)
    }

    #[test]
    fn of_several_files_all_are_there_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let count = || std::fs::read_dir(folder.path()).unwrap().count();
        let bad = [(path("a"), &b"1"[..]), (path("none/b"), &b"2"[..])];
        assert!(super::write(&bad, Write::New).is_err());
        assert_eq!(count(), 0);
        write(&path("b"), b"mine", Write::New).unwrap();
        let both = [(path("a"), &b"1"[..]), (path("b"), &b"2"[..])];
        let refused = super::write(&both, Write::New);
        assert!(matches!(refused, Err(FileError::Exists(name)) if name.ends_with('b')));
        assert_eq!(count(), 1);
        super::write(&both, Write::Replace).unwrap();
        assert_eq!((read(&path("b")).unwrap(), count()), (b"2".to_vec(), 2));
    }

    #[test]
    fn never_writes_over_a_file_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.txt");
        write(&path, b"one", Write::New).unwrap();
        assert!(matches!(
            write(&path, b"two", Write::New),
            Err(FileError::Exists(_))
        ));
        assert_eq!(read(&path).unwrap(), b"one");
        write(&path, b"two", Write::Replace).unwrap();
        assert_eq!(read(&path).unwrap(), b"two");
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1);
        assert!(matches!(
            write(folder.path(), b"", Write::Replace),
            Err(FileError::Folder(_))
        ));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_what_is_written() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.txt");
        write(&path, b"one", Write::New).unwrap();
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
}
