//! A file that may be larger than memory: written bit by bit, proved, and only then
//! given its name.

use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use carewallet_core::hex;
use carewallet_core::store::{self, Files, SystemFiles, folder_of};

use super::{FileError, files};

/// How many names are tried for a temporary file.
const NAMES: usize = 100;

/// A new file without its name. Dropped before [`Self::keep`], nothing of it stays.
pub struct NewFile {
    path: PathBuf,
    temporary: PathBuf,
    file: Box<dyn store::NewFile>,
    /// Whether it takes the place of another one.
    over: bool,
}

impl NewFile {
    pub(super) fn begin(path: &Path) -> Result<Self, FileError> {
        if path.symlink_metadata().is_ok() {
            return Err(FileError::Exists(path.display().to_string()));
        }
        let mut file = Self::begin_over(path)?;
        file.over = false;
        Ok(file)
    }

    /// The same in the place of another one.
    pub(super) fn begin_over(path: &Path) -> Result<Self, FileError> {
        if path.is_dir() {
            return Err(FileError::Folder(path.display().to_string()));
        }
        if !folder_of(path).is_dir() {
            let folder = folder_of(path).display().to_string();
            return Err(FileError::Missing(folder));
        }
        files::tidy(path);
        let (temporary, file) = create_beside(path)?;
        Ok(Self {
            path: path.to_owned(),
            temporary,
            file,
            over: true,
        })
    }

    /// What was written so far, from its beginning, after all of it is on the disk.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn written(&mut self) -> Result<impl Read + use<>, FileError> {
        let failed = |error: io::Error| FileError::of(&self.path, &error);
        self.file.sync().map_err(failed)?;
        let file = File::open(&self.temporary).map_err(failed)?;
        Ok(BufReader::new(file))
    }

    /// Gives the file its name, over another one only where it was begun so, and reads it
    /// back under it.
    ///
    /// # Errors
    /// Why it is not there.
    pub fn keep(mut self) -> Result<(), FileError> {
        let meant = digest(self.written()?, &self.path)?;
        let failed = |error: io::Error| FileError::of(&self.path, &error);
        self.give_name().map_err(failed)?;
        let folder = SystemFiles.sync_folder(folder_of(&self.path));
        let again = open(&self.path).and_then(|file| digest(file, &self.path));
        match (folder, again) {
            (Ok(()), Ok(again)) if again == meant => Ok(()),
            _ => {
                // What is not as it was proved must not be taken for it later.
                files::remove(&self.path);
                Err(FileError::NotReadBack(self.path.display().to_string()))
            }
        }
    }

    fn give_name(&self) -> io::Result<()> {
        if self.over {
            return SystemFiles.rename_over(&self.temporary, &self.path);
        }
        match SystemFiles.rename_new(&self.temporary, &self.path) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                // exFAT cannot rename without replacing. So an empty file takes the name,
                // which fails where somebody has it, and only that one is replaced.
                drop(SystemFiles.create(&self.path)?);
                let renamed = SystemFiles.rename_over(&self.temporary, &self.path);
                renamed.inspect_err(|_| files::remove(&self.path))
            }
            named => named,
        }
    }
}

/// Beside its place: only within one file system a name is all or nothing.
fn create_beside(path: &Path) -> Result<(PathBuf, Box<dyn store::NewFile>), FileError> {
    let first = files::temporary(path);
    let mut temporary = first.clone();
    for number in 2..=NAMES {
        match SystemFiles.create(&temporary) {
            // What a killed run left, or another one that is at work.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let mut next = first.clone().into_os_string();
                next.push(format!("-{number}"));
                temporary = next.into();
            }
            Err(error) => return Err(FileError::of(path, &error)),
            Ok(file) => return Ok((temporary, file)),
        }
    }
    Err(FileError::Exists(temporary.display().to_string()))
}

impl Drop for NewFile {
    fn drop(&mut self) {
        // It is gone already where the file has its name.
        files::remove(&self.temporary);
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A plain file, to be read bit by bit.
pub(super) fn open(path: &Path) -> Result<Box<dyn Read>, FileError> {
    let failed = |error: io::Error| FileError::of(path, &error);
    // Asked before it is opened: to open a pipe may wait for ever.
    let kind = std::fs::metadata(path).map_err(failed)?;
    if kind.is_dir() {
        return Err(FileError::Folder(path.display().to_string()));
    }
    if !kind.is_file() {
        return Err(FileError::NotPlain(path.display().to_string()));
    }
    Ok(Box::new(BufReader::new(File::open(path).map_err(failed)?)))
}

/// The length and the SHA-256 of what can be read.
fn digest(mut from: impl Read, path: &Path) -> Result<(u64, String), FileError> {
    let mut hasher = hex::Hasher::default();
    let read = io::copy(&mut from, &mut hasher);
    let length = read.map_err(|error| FileError::of(path, &error))?;
    Ok((length, hasher.digest()))
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "the test makes the files that it tests against"
)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_there_once_it_is_kept_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.age");
        let count = || std::fs::read_dir(folder.path()).unwrap().count();
        let mut file = NewFile::begin(&path).unwrap();
        file.write_all(b"one").unwrap();
        drop(file);
        assert_eq!(count(), 0);
        let mut first = NewFile::begin(&path).unwrap();
        drop(NewFile::begin(&path).unwrap());
        first.write_all(b"first").unwrap();
        let mut text = String::new();
        first.written().unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "first");
        std::fs::write(&path, "somebody else's").unwrap();
        assert!(matches!(first.keep(), Err(FileError::Exists(_))));
        std::fs::remove_file(&path).unwrap();
        assert_eq!(count(), 0);
        let mut first = NewFile::begin(&path).unwrap();
        first.write_all(b"first").unwrap();
        first.keep().unwrap();
        assert!(matches!(NewFile::begin(&path), Err(FileError::Exists(_))));
        assert_eq!(
            (std::fs::read(&path).unwrap(), count()),
            (b"first".to_vec(), 1)
        );
        let mut other = NewFile::begin_over(&path).unwrap();
        other.write_all(b"other").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        other.keep().unwrap();
        assert_eq!(
            (std::fs::read(&path).unwrap(), count()),
            (b"other".to_vec(), 1)
        );
        let none = folder.path().join("none/a.age");
        assert!(matches!(NewFile::begin(&none), Err(FileError::Missing(_))));
        assert!(matches!(open(folder.path()), Err(FileError::Folder(_))));
    }
}
