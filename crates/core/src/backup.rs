//! A backup: all files of a wallet in one tar, sealed once more (docs/format.md
//! §5.5). When it is made, where it goes and what is said of it is not decided here.

mod name;
mod prove;
mod read;
mod write;

use std::io;

use crate::error_kind::ErrorKind;
use crate::seal::SealError;
use crate::store::{Area, StoreError, is_full};

pub use prove::{Proof, prove};
pub use read::read;
pub use write::{LeftOut, Written, size, write};

/// A file in a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackedUp {
    /// Which folder of the wallet it is from.
    pub area: Area,
    /// Its name there.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// The SHA-256 of its bytes, in hex.
    pub hash: String,
}

impl BackedUp {
    /// Its path below the wallet.
    #[must_use]
    pub fn path(&self) -> String {
        name::path(self.area, &self.name)
    }
}

/// Why there is no backup, or why one is refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// There is nothing in the file.
    #[error("the file is empty")]
    Empty,
    /// It cannot be sealed or opened.
    #[error("the backup {0}")]
    Seal(#[from] SealError),
    /// It opens, but something in it is in no backup of a wallet.
    #[error("this is not a backup of a wallet: {0}")]
    NotABackup(&'static str),
    /// It holds more than is allowed.
    #[error("the backup holds more than is allowed: {0}")]
    TooLarge(&'static str),
    /// Files of the wallet came and went while it was made.
    #[error("the wallet's folder kept changing while the backup was made")]
    Changing,
    /// What was written is not what the folder holds.
    #[error("{0}: the backup does not hold it as it is in the wallet's folder")]
    NotAsWritten(String),
    /// The wallet's folder cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The backup cannot be read or written.
    #[error("the backup: {0}")]
    System(io::Error),
}

impl BackupError {
    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Empty => ErrorKind::EmptyFile,
            Self::Seal(error) => error.kind(),
            Self::NotABackup(_) => ErrorKind::NotABackup,
            Self::TooLarge(_) => ErrorKind::TooLarge,
            Self::Changing => ErrorKind::FolderChanging,
            Self::NotAsWritten(_) => ErrorKind::NotReadBack,
            Self::Store(error) => error.kind(),
            Self::System(error) if is_full(error) => ErrorKind::DiskFull,
            Self::System(_) => ErrorKind::System,
        }
    }
}

/// Tells what the system says from what sealing and tar say.
impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        if error.raw_os_error().is_some() {
            return Self::System(error);
        }
        match error.get_ref().and_then(|inner| inner.downcast_ref()) {
            Some(seal) => Self::Seal(*seal),
            // So ends a sealed file that was cut or changed.
            None if is_damage(error.kind()) => Self::Seal(SealError::Damaged),
            None => Self::NotABackup("its files cannot be told apart"),
        }
    }
}

fn is_damage(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
    )
}

#[cfg(test)]
mod tests;
