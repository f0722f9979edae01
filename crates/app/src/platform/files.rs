//! Files that a person names: read within limits, written whole or not at all.

use std::path::{Path, PathBuf};

use carewallet_core::hex;
use carewallet_core::limits;
use carewallet_core::store::{Prepared, StoreError, SystemFiles, folder_of, sweep};

use super::{FileError, Write};

/// How the names of our files begin while they are being written.
const UNFINISHED: &str = ".carewallet-tmp-";

pub(super) fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    if path.is_dir() {
        return Err(FileError::Folder(shown(path)));
    }
    // One byte more than the limit: enough to notice, whatever size the system reports.
    let read = SystemFiles.read_linked(path, limits::FILE_BYTES as u64 + 1);
    let bytes = read.map_err(|error| FileError::of(path, &error))?;
    if bytes.len() > limits::FILE_BYTES {
        return Err(FileError::TooLarge(shown(path)));
    }
    Ok(bytes)
}

/// Files whose every byte is on the disk, and which have no names yet. Dropped,
/// nothing of them stays.
pub struct ReadyFiles<'a> {
    files: Vec<(PathBuf, Prepared<'a>)>,
    write: Write,
}

impl<'a> ReadyFiles<'a> {
    pub(super) fn prepare(files: &[(PathBuf, &'a [u8])], write: Write) -> Result<Self, FileError> {
        let prepare = |(path, bytes): &(PathBuf, &'a [u8])| -> Result<_, FileError> {
            may_be_written(path, write)?;
            let (path, temporary) = (path.clone(), temporary(path));
            let prepared = match write {
                Write::New => Prepared::new(&SystemFiles, path.clone(), temporary, bytes),
                Write::Replace => Prepared::over(&SystemFiles, path.clone(), temporary, bytes),
            };
            Ok((path.clone(), prepared.map_err(|why| of_store(&path, why))?))
        };
        Ok(Self {
            files: files.iter().map(prepare).collect::<Result<_, _>>()?,
            write,
        })
    }

    /// Gives the files their names and reads them back under these.
    ///
    /// # Errors
    /// Why they are not all there. New ones that were there already are gone.
    pub fn name(self) -> Result<(), FileError> {
        let mut named: Vec<PathBuf> = Vec::with_capacity(self.files.len());
        for (path, prepared) in self.files {
            let done = match self.write {
                Write::New => prepared.name(),
                Write::Replace => prepared.replace(),
            };
            if let Err(why) = done {
                // New files are removed again; one that was written over cannot be restored.
                if self.write == Write::New {
                    named.iter().for_each(|path| remove(path));
                }
                return Err(of_store(&path, why));
            }
            tidy(&path);
            named.push(path);
        }
        Ok(())
    }
}

fn may_be_written(path: &Path, write: Write) -> Result<(), FileError> {
    let folder = folder_of(path);
    if !folder.as_os_str().is_empty() && !folder.is_dir() {
        return Err(FileError::Missing(shown(folder)));
    }
    if path.is_dir() {
        return Err(FileError::Folder(shown(path)));
    }
    // A link that leads nowhere has the name all the same.
    if write == Write::New && path.symlink_metadata().is_ok() {
        return Err(FileError::Exists(shown(path)));
    }
    Ok(())
}

/// A name beside the file that no other file's has and that is never too long.
pub(super) fn temporary(path: &Path) -> PathBuf {
    let mut own = hex::digest(path.as_os_str().as_encoded_bytes());
    own.truncate(16);
    path.with_file_name(format!("{UNFINISHED}{own}"))
}

/// Removes what interrupted writes of this program left in the folder of a file.
pub(super) fn tidy(path: &Path) {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    sweep(&SystemFiles, folder_of(path), UNFINISHED, &name);
}

pub(super) fn append(path: &Path, lines: &[u8]) -> Result<(), FileError> {
    let appended = SystemFiles.append(path, lines);
    appended.map_err(|error| FileError::of(path, &error))
}

pub(super) fn remove(path: &Path) {
    std::fs::remove_file(path).unwrap_or(());
}

fn of_store(path: &Path, why: StoreError) -> FileError {
    let name = shown(path);
    match why {
        StoreError::Exists { .. } => FileError::Exists(name),
        StoreError::Missing { .. } => FileError::Missing(name),
        StoreError::TooLarge { .. } => FileError::TooLarge(name),
        StoreError::NotPlain { .. } => FileError::NotPlain(name),
        StoreError::NoRoom { shortage, .. } => FileError::NoRoom {
            name: shown(folder_of(path)),
            reason: shortage.to_string(),
        },
        StoreError::System { error, .. } => FileError::of(path, &error),
        _ => FileError::NotReadBack(name),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "the test makes the files that it tests against"
)]
mod tests {
    use super::*;

    fn write(path: &Path, bytes: &[u8], write: Write) -> Result<(), FileError> {
        write_all(&[(path.to_owned(), bytes)], write)
    }

    fn write_all(files: &[(PathBuf, &[u8])], write: Write) -> Result<(), FileError> {
        ReadyFiles::prepare(files, write)?.name()
    }

    #[test]
    fn of_several_files_all_are_there_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let count = || std::fs::read_dir(folder.path()).unwrap().count();
        let bad = [(path("a"), &b"1"[..]), (path("none/b"), &b"2"[..])];
        assert!(write_all(&bad, Write::New).is_err());
        assert_eq!(count(), 0);
        write(&path("b"), b"mine", Write::New).unwrap();
        let both = [(path("a"), &b"1"[..]), (path("b"), &b"2"[..])];
        let refused = write_all(&both, Write::New);
        assert!(matches!(refused, Err(FileError::Exists(name)) if name.ends_with('b')));
        assert_eq!(count(), 1);
        write_all(&both, Write::Replace).unwrap();
        assert_eq!((read(&path("b")).unwrap(), count()), (b"2".to_vec(), 2));
    }

    #[test]
    fn what_is_appended_changes_nothing_before_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        append(&path, b"one\n").unwrap();
        append(&path, b"torn").unwrap();
        append(&path, b"two\n").unwrap();
        assert_eq!(read(&path).unwrap(), b"one\ntorn\ntwo\n");
        assert!(append(folder.path(), b"x").is_err());
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

    /// To forget what is prepared is what a kill does: nothing is tidied up.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_kill_before_the_names_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let files = [(folder.path().join("key.txt"), &b"secret"[..])];
        for write in [Write::New, Write::Replace] {
            std::mem::forget(ReadyFiles::prepare(&files, write).unwrap());
            assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_an_interrupted_write_left_goes_with_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        for name in [".carewallet-tmp-0123456789abcdef", ".tmp-of-others"] {
            std::fs::write(path(name), b"half").unwrap();
        }
        write(&path("a"), b"1", Write::New).unwrap();
        assert!(!path(".carewallet-tmp-0123456789abcdef").exists());
        assert!(path(".tmp-of-others").exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_no_file() {
        let read = read(Path::new("/dev/zero"));
        assert!(matches!(read, Err(FileError::NotPlain(_))));
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
