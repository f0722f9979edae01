//! What this computer remembers, in a folder of the user's.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::make_folders;
use super::files::Files;
use super::leftover::{UNFINISHED, sweep};
use super::{Memory, StoreError, SystemFiles};
use crate::limits;

/// The file of one wallet.
const SEEN: &str = "seen.age";
/// Names that are tried for a file that is being written.
const NAMES: usize = 100;

/// What this computer remembers, in a folder of the user's.
pub struct DiskMemory<F = SystemFiles> {
    root: PathBuf,
    files: F,
}

impl DiskMemory {
    /// Keeps memories below this path. Nothing is touched yet.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self::over(root, SystemFiles)
    }
}

impl<F: Files> DiskMemory<F> {
    /// Keeps memories below this path of some file system.
    #[must_use]
    pub fn over(root: impl Into<PathBuf>, files: F) -> Self {
        Self {
            root: root.into(),
            files,
        }
    }

    /// Writes beside the last memory, under a name that no other process uses.
    fn write(&self, folder: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
        for number in 1..=NAMES {
            let path = folder.join(format!("{UNFINISHED}{number}"));
            let mut file = match self.files.create(&path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                made => made?,
            };
            let mut rest = bytes;
            while !rest.is_empty() {
                let done = file.write(rest)?;
                if done == 0 {
                    return Err(io::ErrorKind::WriteZero.into());
                }
                rest = rest.get(done..).unwrap_or_default();
            }
            return Ok(path);
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

impl<F: Files> Memory for DiskMemory<F> {
    fn recall(&self, wallet: &str) -> Option<Vec<u8>> {
        let path = self.root.join(wallet).join(SEEN);
        self.files.read(&path, limits::FILE_BYTES as u64).ok()
    }

    /// Replaces the last memory. It is a shortcut, so it is not flushed: after
    /// a power cut the older one, or none, is as good.
    fn keep(&self, wallet: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let folder = self.root.join(wallet);
        let path = folder.join(SEEN);
        make_folders(&self.files, &folder)?;
        self.write(&folder, bytes)
            .and_then(|written| self.files.rename_over(&written, &path))
            .map_err(|error| StoreError::of(&path, error))?;
        sweep(&self.files, &folder, UNFINISHED, SEEN);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
