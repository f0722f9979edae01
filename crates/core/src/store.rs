//! Files: the one module that touches them, behind two traits. A [`Store`] only
//! ever gains files; a [`Memory`] keeps what may be forgotten.

use crate::error_kind::ErrorKind;

mod disk;
mod files;
mod leftover;
mod prepared;
mod quarantine;
mod remembered;
mod shortage;
mod system_files;

use std::io;
use std::path::Path;

pub use disk::DiskStore;
pub use files::{FileKind, Files, Found, NewFile, NotPlain};
pub use leftover::sweep;
pub use prepared::{Prepared, folder_of};
pub use quarantine::{name_aside, origin};
pub use remembered::DiskMemory;
pub use shortage::Shortage;
pub use system_files::SystemFiles;

/// Which folder of a wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The wallet's own folder, for `wallet.json`.
    Root,
    /// `segments/`
    Segments,
    /// `attachments/`
    Attachments,
    /// `quarantine/`: what was set aside. Nothing reads it as part of the wallet.
    Quarantine,
}

impl Area {
    /// The folder's name below the wallet, empty for the wallet itself.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::Root => "",
            Self::Segments => "segments",
            Self::Attachments => "attachments",
            Self::Quarantine => "quarantine",
        }
    }
}

/// A file that is there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Its name within its area.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// False for links, pipes and devices: they are never opened.
    pub plain: bool,
}

/// Why a file could not be listed, read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no such folder or file.
    #[error("{name}: there is no such file or folder")]
    Missing {
        /// Which.
        name: String,
    },
    /// A file of this name is there already. Nothing was written.
    #[error("{name}: a file of this name is there already")]
    Exists {
        /// Which.
        name: String,
    },
    /// The system refused.
    #[error("{name}: {error}")]
    System {
        /// Which.
        name: String,
        /// What the system says.
        error: io::Error,
    },
    /// What stands there is a folder, a link, a pipe, a socket or a device.
    #[error("{name}: this is not a plain file")]
    NotPlain {
        /// Which.
        name: String,
    },
    /// The file is larger than any that is read.
    #[error("{name}: the file is larger than the limit")]
    TooLarge {
        /// Which.
        name: String,
    },
    /// It plainly does not fit on the disk. Nothing was written.
    #[error("{name}: {shortage}")]
    NoRoom {
        /// In which folder.
        name: String,
        /// What is needed, and what is there.
        shortage: Shortage,
    },
    /// What was read back is not what was written. Nothing counts as saved.
    #[error("{name}: what was written could not be read back unchanged")]
    NotReadBack {
        /// Which.
        name: String,
    },
}

impl StoreError {
    /// What the system says of a file or folder.
    #[must_use]
    pub fn of(path: &Path, error: io::Error) -> Self {
        let name = path.display().to_string();
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing { name },
            io::ErrorKind::AlreadyExists => Self::Exists { name },
            _ if NotPlain::is(&error) => Self::NotPlain { name },
            _ => Self::System { name, error },
        }
    }

    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Missing { .. } => ErrorKind::MissingFile,
            Self::Exists { .. } => ErrorKind::FileExists,
            Self::System { error, .. } if is_full(error) => ErrorKind::DiskFull,
            Self::System { .. } => ErrorKind::System,
            Self::NoRoom { .. } => ErrorKind::DiskFull,
            Self::NotPlain { .. } => ErrorKind::NotAPlainFile,
            Self::TooLarge { .. } => ErrorKind::TooLarge,
            Self::NotReadBack { .. } => ErrorKind::NotReadBack,
        }
    }
}

/// Whether an error of the system says that there is no room left.
#[must_use]
pub fn is_full(error: &io::Error) -> bool {
    let kind = error.kind();
    matches!(
        kind,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    )
}

/// A wallet's folder. Implementations never open an existing file for writing.
pub trait Store {
    /// The files of an area, by name; leftovers of interrupted writes excluded.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the area's folder is not there.
    fn list(&self, area: Area) -> Result<Vec<Listed>, StoreError>;

    /// All bytes of a file.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn read(&self, area: Area, name: &str) -> Result<Vec<u8>, StoreError>;

    /// Refuses what plainly does not fit: so many bytes are to be written, at least.
    ///
    /// # Errors
    /// [`StoreError::NoRoom`]. Where it is not known how much fits, there is none.
    fn ask_for_room(&self, needed: u64) -> Result<(), StoreError>;

    /// Writes a new file so that it is there whole or not at all, survives a
    /// power cut once this returns, and was read back and compared.
    ///
    /// # Errors
    /// Why it does not count as saved.
    fn publish(&self, area: Area, name: &str, bytes: &[u8]) -> Result<(), StoreError>;

    /// Removes a file whose content is elsewhere by now, or a leftover.
    ///
    /// # Errors
    /// Why it is still there.
    fn remove(&self, area: Area, name: &str) -> Result<(), StoreError>;

    /// What interrupted writes left in an area, by name, from every computer that
    /// writes into this folder; never what stands in for a torn file. One of them may be a write that still goes on.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the area's folder is not there.
    fn leftovers(&self, area: Area) -> Result<Vec<Listed>, StoreError>;

    /// Moves a file into the quarantine, never over another, and gives its name
    /// there ([`name_aside`]).
    ///
    /// # Errors
    /// Why it is where it was.
    fn set_aside(&self, area: Area, name: &str) -> Result<String, StoreError>;

    /// Moves a file of the quarantine back to where it came from ([`origin`]),
    /// byte for byte, never over another.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for a name that was not given by
    /// [`Self::set_aside`]; else why it is still in quarantine.
    fn put_back(&self, aside: &str) -> Result<(), StoreError>;
}

/// What one computer remembers outside the wallet. Losing it loses nothing.
pub trait Memory {
    /// What was kept last, if anything.
    fn recall(&self, wallet: &str) -> Option<Vec<u8>>;

    /// Keeps this instead.
    ///
    /// # Errors
    /// Why it could not be kept.
    fn keep(&self, wallet: &str, bytes: &[u8]) -> Result<(), StoreError>;
}
