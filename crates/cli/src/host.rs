//! The one seam to the world: clock, chance, terminal, files, keyring and the
//! picture reader. Commands know nothing else of where they run.

mod files;
mod system;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use carewallet_core::ErrorKind;
use carewallet_core::RandomSource;
use carewallet_core::value::{Date, Timestamp};
use carewallet_import::{ChildDecoder, ImportError, Reading};
use zeroize::Zeroizing;

use crate::keyring::Keyring;

pub(crate) use system::{System, last_panic};

/// What a command needs of the world around it.
pub trait Host {
    /// The time, in whole seconds.
    fn now(&self) -> Timestamp;
    /// The day where the person sits.
    fn today(&self) -> Date;
    /// Where salts, ids and words are drawn from.
    fn random(&self) -> Box<dyn RandomSource>;
    /// How much work a passphrase or words should cost (log2 N of scrypt).
    fn work_factor(&self) -> u8;

    /// A variable of the environment.
    fn env(&self, name: &str) -> Option<OsString>;
    /// The folder that we are in.
    fn current_dir(&self) -> PathBuf;
    /// The user's own folder.
    fn home_dir(&self) -> Option<PathBuf>;
    /// Where this computer remembers what it saw.
    fn state_dir(&self) -> Option<PathBuf>;
    /// The keyring of the desktop.
    fn keyring(&self) -> &dyn Keyring;

    /// True if somebody can be asked.
    fn is_terminal(&self) -> bool;
    /// True if headings may be bold.
    fn is_styled(&self) -> bool;
    /// Asks on the terminal; `None` when the input ends.
    fn ask(&mut self, question: &str) -> Option<String>;
    /// Asks without showing what is typed.
    fn ask_secret(&mut self, question: &str) -> Option<Zeroizing<String>>;
    /// Writes to standard output.
    fn out(&mut self, text: &str);
    /// Writes to standard error.
    fn err(&mut self, text: &str);
    /// Shows how far something is, where it takes longer than a second: which
    /// one of how many is being done. Pages are counted within files.
    fn progress(&mut self, what: &str, done: usize, total: usize);
    /// Ends the output.
    ///
    /// # Errors
    /// What was meant for standard output could not be written.
    fn finish(&mut self) -> Result<(), FileError>;

    /// All bytes of a file, at most 64 MiB.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn read_file(&self, path: &Path) -> Result<Vec<u8>, FileError> {
        files::read(path)
    }
    /// All bytes of standard input, at most 64 MiB.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn read_input(&mut self) -> Result<Vec<u8>, FileError>;
    /// Writes a file, whole or not at all, readable by its owner only, flushed
    /// and read back.
    ///
    /// # Errors
    /// Why there is no such file now.
    fn write_file(&self, path: &Path, bytes: &[u8], write: Write) -> Result<(), FileError> {
        self.write_files(&[(path.to_owned(), bytes)], write)
    }
    /// Writes several files as [`Self::write_file`] does one: none of them gets
    /// its name before all of them are on the disk.
    ///
    /// # Errors
    /// Why they are not all there. New ones that were there already are gone.
    fn write_files(&self, files: &[(PathBuf, &[u8])], write: Write) -> Result<(), FileError> {
        files::write(files, write)
    }
    /// Removes a file that this command wrote. A failure leaves it there.
    fn remove_file(&self, path: &Path) {
        std::fs::remove_file(path).unwrap_or(());
    }

    /// The codes on a picture or in a PDF, found by a confined child process.
    ///
    /// # Errors
    /// Why the file was not read.
    fn codes_in(&mut self, bytes: &[u8]) -> Result<Reading, ImportError> {
        let decoder = self.decoder()?;
        decoder.read_telling(bytes, &mut |page, pages| {
            if pages > 1 {
                self.progress("page", page, pages);
            }
        })
    }
    /// Starts that child process, for each page anew.
    ///
    /// # Errors
    /// Where the program itself cannot be found.
    fn decoder(&self) -> Result<ChildDecoder, ImportError>;
    /// Is the confined child process itself; gives its exit code.
    fn decode_child(&mut self) -> u8;
}

/// Whether a file may be written over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Write {
    /// Never over another file.
    New,
    /// In the place of another file, as the person said.
    Replace,
}

/// Why a file that a person named cannot be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// There is no such file or folder.
    #[error("{0}: there is no such file or folder")]
    Missing(String),
    /// A file of this name is there already.
    #[error("{0}: a file of this name is there already")]
    Exists(String),
    /// The system does not allow it.
    #[error("{0}: this is not allowed")]
    NotAllowed(String),
    /// A folder stands where a file is wanted.
    #[error("{0}: this is a folder, not a file")]
    Folder(String),
    /// Larger than anything that is read.
    #[error("{0}: the file is larger than the limit of 64 MiB")]
    TooLarge(String),
    /// What was written could not be read back.
    #[error("{0}: what was written could not be read back unchanged")]
    NotReadBack(String),
    /// Something else.
    #[error("{name}: {reason}")]
    System {
        /// Which file.
        name: String,
        /// What the system says.
        reason: String,
    },
}

impl FileError {
    /// What went wrong with a file.
    #[must_use]
    pub fn of(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let name = path.display().to_string();
        match error.kind() {
            ErrorKind::NotFound => Self::Missing(name),
            ErrorKind::AlreadyExists => Self::Exists(name),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotAllowed(name),
            ErrorKind::IsADirectory => Self::Folder(name),
            _ => Self::System {
                name,
                reason: error.to_string().to_lowercase(),
            },
        }
    }

    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Missing(_) => ErrorKind::MissingFile,
            Self::Exists(_) => ErrorKind::FileExists,
            Self::NotAllowed(_) => ErrorKind::NotAllowed,
            Self::Folder(_) => ErrorKind::NotAFile,
            Self::TooLarge(_) => ErrorKind::TooLarge,
            Self::NotReadBack(_) => ErrorKind::NotReadBack,
            Self::System { .. } => ErrorKind::System,
        }
    }
}
