//! Files that a person asked for: written whole, and never over an input, the key,
//! or a file of the wallet.

use std::path::{Path, PathBuf};

use carewallet_core::ErrorKind;

use crate::advice::Advice;
use crate::error::Error;
use crate::platform::{FileError, Platform, ReadyFiles, Write};

/// How files are written, and which names are never taken.
pub struct Output {
    /// Whether a file may be written over.
    pub write: Write,
    /// Files that are read for it.
    pub inputs: Vec<PathBuf>,
    /// The key file, where there is one.
    pub key: Option<PathBuf>,
    /// The wallet's folder, where there is one.
    pub wallet: Option<PathBuf>,
}

impl Output {
    /// Writes files: all of them, or none.
    ///
    /// # Errors
    /// As [`Self::prepare`]; why they are not there under their names.
    pub fn write(&self, platform: &dyn Platform, files: &[(PathBuf, &[u8])]) -> Result<(), Error> {
        Ok(self.prepare(platform, files)?.name()?)
    }

    /// Puts every byte of some files on the disk, without their names.
    ///
    /// # Errors
    /// [`ErrorKind::SameFile`] where a name is one that is never taken; why they
    /// cannot be written. Then nothing of them is left.
    pub fn prepare<'a>(
        &self,
        platform: &dyn Platform,
        files: &[(PathBuf, &'a [u8])],
    ) -> Result<ReadyFiles<'a>, Error> {
        // All names first, so that a refusal leaves nothing half done.
        for (path, _) in files {
            self.may_be_named(platform, path)?;
        }
        let meant: Vec<(PathBuf, &'a [u8])> = files
            .iter()
            .map(|(path, bytes)| (platform.path(path), *bytes))
            .collect();
        Ok(platform.prepare_files(&meant, self.write)?)
    }

    /// Checks whether a file may be written, before anything is: judged by its name,
    /// its folder and whether a file of that name is there.
    ///
    /// # Errors
    /// Why it may not.
    pub fn may_write(&self, platform: &dyn Platform, path: &Path) -> Result<(), Error> {
        self.may_be_named(platform, path)?;
        let target = platform.path(path);
        let folder = target.parent().unwrap_or(Path::new("."));
        if !folder.is_dir() {
            return Err(FileError::Missing(folder.display().to_string()).into());
        }
        if target.is_dir() {
            return Err(FileError::Folder(path.display().to_string()).into());
        }
        if target.exists() && self.write == Write::New {
            return Err(FileError::Exists(path.display().to_string()).into());
        }
        Ok(())
    }

    /// Refuses the names of files that are never written over.
    fn may_be_named(&self, platform: &dyn Platform, path: &Path) -> Result<(), Error> {
        let target = platform.path(path);
        let refused = |why: &str| {
            let message = format!("{}: {why}", path.display());
            Err(Error::new(ErrorKind::SameFile, message).with_advice(Advice::ChooseAnotherName))
        };
        let is_read = |input: &PathBuf| is_same(&platform.path(input), &target);
        if self.inputs.iter().any(is_read) {
            return refused("this file is being read");
        }
        if self.key.as_ref().is_some_and(|key| is_same(key, &target)) {
            return refused("this file is the key");
        }
        let folder = target.parent().unwrap_or(Path::new("."));
        let of_wallet = ["segments", "attachments"];
        let within = |dir: &PathBuf| {
            of_wallet
                .iter()
                .any(|name| is_same(&dir.join(name), folder))
        };
        if self.wallet.as_ref().is_some_and(within) {
            return refused("this folder is the wallet's own");
        }
        Ok(())
    }
}

/// True if two paths name one file.
#[must_use]
pub fn is_same(one: &Path, other: &Path) -> bool {
    // Links and `..` give one file many names; a file that is not there has only its own.
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}
