//! A file that may be larger than memory: written bit by bit, proved, and only then
//! given its name.

use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use carewallet_core::hex;
use tempfile::{Builder, NamedTempFile};

use super::FileError;

/// A new file without its name. Dropped before [`Self::keep`], nothing of it stays.
pub struct NewFile {
    path: PathBuf,
    file: NamedTempFile,
}

impl NewFile {
    pub(super) fn begin(path: &Path) -> Result<Self, FileError> {
        if path.symlink_metadata().is_ok() {
            return Err(FileError::Exists(path.display().to_string()));
        }
        let folder = path.parent().unwrap_or(Path::new("."));
        if !folder.is_dir() {
            return Err(FileError::Missing(folder.display().to_string()));
        }
        // Beside its place: only within one file system a name is all or nothing.
        let file = Builder::new().prefix(".tmp-").tempfile_in(folder);
        Ok(Self {
            path: path.to_owned(),
            file: file.map_err(|error| FileError::of(path, &error))?,
        })
    }

    /// What was written so far, from its beginning, after all of it is on the disk.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn written(&self) -> Result<impl Read, FileError> {
        let failed = |error: io::Error| FileError::of(&self.path, &error);
        self.file.as_file().sync_all().map_err(failed)?;
        Ok(BufReader::new(self.file.reopen().map_err(failed)?))
    }

    /// Gives the file its name, never over another one, and reads it back under it.
    ///
    /// # Errors
    /// Why it is not there.
    pub fn keep(self) -> Result<(), FileError> {
        let (length, hash) = digest(self.written()?, &self.path)?;
        let failed = |error: &io::Error| FileError::of(&self.path, error);
        let persisted = self.file.persist_noclobber(&self.path);
        drop(persisted.map_err(|refused| failed(&refused.error))?);
        // Not every system lets a folder be flushed; the name is in place either way.
        let folder = self.path.parent().unwrap_or(Path::new("."));
        File::open(folder).and_then(|f| f.sync_all()).unwrap_or(());
        if digest(open(&self.path)?, &self.path)? == (length, hash) {
            return Ok(());
        }
        // A file that is not what was proved must not be taken for it later.
        std::fs::remove_file(&self.path).unwrap_or(());
        Err(FileError::NotReadBack(self.path.display().to_string()))
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
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
        return Err(failed(io::Error::other("this is not a plain file")));
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
        let [mut first, mut second] = [0, 1].map(|_| NewFile::begin(&path).unwrap());
        first.write_all(b"first").unwrap();
        second.write_all(b"second").unwrap();
        let mut text = String::new();
        first.written().unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "first");
        first.keep().unwrap();
        assert!(matches!(second.keep(), Err(FileError::Exists(_))));
        assert!(matches!(NewFile::begin(&path), Err(FileError::Exists(_))));
        assert_eq!(
            (std::fs::read(&path).unwrap(), count()),
            (b"first".to_vec(), 1)
        );
        let none = folder.path().join("none/a.age");
        assert!(matches!(NewFile::begin(&none), Err(FileError::Missing(_))));
        assert!(matches!(open(folder.path()), Err(FileError::Folder(_))));
    }
}
