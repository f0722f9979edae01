//! A folder that is filled all at once: what is made ready in it moves into its place
//! when it is whole, and is gone when it is not.
#![allow(
    clippy::disallowed_methods,
    reason = "what was made ready is moved, and nothing is in its place"
)]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use carewallet_core::store::{Files, SystemFiles};
use carewallet_core::{RandomSource, hex};

use super::FileError;

/// What work folders are called: files of such a name count nowhere.
const UNFINISHED: &str = ".tmp-restore-";

/// A folder inside of the one that it fills.
pub struct WorkFolder {
    target: PathBuf,
    work: PathBuf,
    made_target: bool,
}

impl WorkFolder {
    pub(super) fn begin(target: &Path, random: &mut dyn RandomSource) -> Result<Self, FileError> {
        let made_target = !target.exists();
        if made_target {
            make(target)?;
        } else if !is_empty(target)? {
            return Err(FileError::Exists(target.display().to_string()));
        }
        let mut drawn = [0; 8];
        random.fill(&mut drawn);
        let work = target.join(format!("{UNFINISHED}{}", hex::encode(&drawn)));
        let folder = Self {
            target: target.to_owned(),
            work,
            made_target,
        };
        make(&folder.work)?;
        Ok(folder)
    }

    /// Where it is made ready.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.work
    }

    /// Moves what was made ready into its place, in this order; the last one makes
    /// it count.
    ///
    /// # Errors
    /// Why it is not there. Nothing of it is then.
    pub fn keep(self, names: &[&str]) -> Result<(), FileError> {
        let mut moved = Vec::new();
        for name in names {
            let (from, to) = (self.work.join(name), self.target.join(name));
            if !from.exists() {
                continue;
            }
            // Somebody may have put something there meanwhile.
            let taken = to.symlink_metadata().is_ok();
            let result = match taken {
                true => Err(FileError::Exists(to.display().to_string())),
                false => fs::rename(&from, &to).map_err(|error| FileError::of(&to, &error)),
            };
            if let Err(error) = result {
                for (from, to) in moved {
                    fs::rename(to, from).unwrap_or(());
                }
                return Err(error);
            }
            moved.push((from, to));
        }
        // Not every system lets a folder be flushed; the names are in place either way.
        fs::File::open(&self.target)
            .and_then(|folder| folder.sync_all())
            .unwrap_or(());
        Ok(())
    }
}

impl Drop for WorkFolder {
    fn drop(&mut self) {
        // It was drawn and made here: nobody else's files are in it.
        fs::remove_dir_all(&self.work).unwrap_or(());
        if self.made_target {
            // Only a folder that is empty can be removed like this.
            fs::remove_dir(&self.target).unwrap_or(());
        }
    }
}

/// Makes a folder that only its owner can look into.
fn make(path: &Path) -> Result<(), FileError> {
    SystemFiles
        .make_folder(path)
        .map_err(|error| FileError::of(path, &error))
}

fn is_empty(path: &Path) -> Result<bool, FileError> {
    let failed = |error: io::Error| FileError::of(path, &error);
    for item in fs::read_dir(path).map_err(failed)? {
        let name = item.map_err(failed)?.file_name();
        let name = name.to_string_lossy();
        // What an interrupted one left, and what every stick has at its root.
        let counts = !name.starts_with(UNFINISHED)
            && !matches!(&*name, "lost+found" | "System Volume Information");
        if counts {
            return Ok(false);
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Sevens;
    impl RandomSource for Sevens {
        fn fill(&mut self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    fn begin(path: &Path) -> Result<WorkFolder, FileError> {
        WorkFolder::begin(path, &mut Sevens)
    }

    #[test]
    fn a_folder_is_filled_at_once_or_not_at_all() {
        let home = tempfile::tempdir().unwrap();
        let target = home.path().join("new");
        let work = begin(&target).unwrap();
        fs::create_dir(work.path().join("segments")).unwrap();
        fs::write(work.path().join("segments/a"), "one").unwrap();
        drop(work);
        assert!(!target.exists());
        let work = begin(&target).unwrap();
        fs::create_dir(work.path().join("segments")).unwrap();
        fs::write(work.path().join("segments/a"), "one").unwrap();
        work.keep(&["attachments", "segments"]).unwrap();
        assert_eq!(fs::read(target.join("segments/a")).unwrap(), b"one");
        assert_eq!(fs::read_dir(&target).unwrap().count(), 1);
        assert!(matches!(begin(&target), Err(FileError::Exists(_))));
        fs::write(home.path().join("file"), "").unwrap();
        assert!(begin(&home.path().join("file")).is_err());
        assert!(begin(&home.path().join("none/new")).is_err());
    }
}
