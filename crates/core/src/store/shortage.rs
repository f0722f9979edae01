//! What is to be written and plainly does not fit, so that it is said before anything
//! is begun. Where it is not known how much fits, nothing is refused.

use std::fmt;
use std::path::Path;

use super::StoreError;
use super::files::Files;

/// Bytes of a tenth of a megabyte, in which sizes are said.
const TENTH: u64 = 100_000;

/// More is to be written than fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortage {
    needed: u64,
    free: u64,
}

impl Shortage {
    /// The shortage of a disk on which so many bytes are needed and so many free, if
    /// it is certain that there is one.
    #[must_use]
    pub fn of(needed: u64, free: Option<u64>) -> Option<Self> {
        let free = free.filter(|free| *free < needed)?;
        Some(Self { needed, free })
    }
}

impl fmt::Display for Shortage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Rounded apart, so that it never says "needs 1.0, and 1.0 are free".
        let (needed, free) = (self.needed.div_ceil(TENTH), self.free / TENTH);
        let in_words = |tenths: u64| format!("{}.{} MB", tenths / 10, tenths % 10);
        let (needed, free) = (in_words(needed), in_words(free));
        write!(f, "this needs {needed}, and {free} are free on that disk")
    }
}

/// Refuses what plainly does not fit beside the files of a folder.
pub(super) fn ask_for_room(
    files: &dyn Files,
    folder: &Path,
    needed: u64,
) -> Result<(), StoreError> {
    match Shortage::of(needed, files.free(folder)) {
        None => Ok(()),
        Some(shortage) => Err(StoreError::NoRoom {
            name: folder.display().to_string(),
            shortage,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::SystemFiles;

    #[test]
    fn only_what_plainly_does_not_fit_is_refused() {
        assert_eq!(Shortage::of(1, None), None);
        assert_eq!(Shortage::of(5, Some(5)), None);
        let words = |needed, free| Shortage::of(needed, Some(free)).unwrap().to_string();
        let said = "this needs 0.1 MB, and 0.0 MB are free on that disk";
        assert_eq!(words(1, 0), said);
        let said = "this needs 12.4 MB, and 12.3 MB are free on that disk";
        assert_eq!(words(12_345_679, 12_345_678), said);
    }

    #[cfg(unix)]
    #[test]
    fn a_disk_is_asked_and_what_is_no_folder_is_not_known() {
        let folder = tempfile::tempdir().unwrap();
        assert!(SystemFiles.free(folder.path()).unwrap() > 0);
        assert_eq!(SystemFiles.free(&folder.path().join("none")), None);
    }
}
