//! The one seam to the computer: clock, chance, folders, files, keyring and the
//! picture reader. Nothing else here knows where it runs.

mod files;
mod listing;
mod new_file;
mod sticks;
mod work_folder;

use std::io::Read;
use std::path::{Path, PathBuf};

use carewallet_core::store::{Files, NotPlain, Shortage, SystemFiles, is_full};
use carewallet_core::value::{Date, Timestamp};
use carewallet_core::{ErrorKind, RandomSource};
use carewallet_import::{ChildDecoder, ImportError};

pub use listing::ListedFile;
pub use new_file::NewFile;
pub use work_folder::WorkFolder;

use crate::keyring::Keyring;
pub use files::ReadyFiles;

/// What is needed of the computer, whichever face is in front.
pub trait Platform {
    /// The time, in whole seconds.
    fn now(&self) -> Timestamp;
    /// The day where the person sits.
    fn today(&self) -> Date;
    /// Where salts, ids and words are drawn from.
    fn random(&self) -> Box<dyn RandomSource>;
    /// How much work a passphrase or words should cost (log2 N of scrypt).
    fn work_factor(&self) -> u8;

    /// Whether keys for trying things out may come into a wallet: never in a program
    /// that families use.
    fn takes_test_keys(&self) -> bool {
        cfg!(debug_assertions)
    }

    /// The folder that paths begin from.
    fn current_dir(&self) -> PathBuf;
    /// A path as the person means it.
    fn path(&self, path: &Path) -> PathBuf {
        self.current_dir().join(path)
    }
    /// The user's own folder.
    fn home_dir(&self) -> Option<PathBuf>;
    /// Where this computer remembers what it saw.
    fn state_dir(&self) -> Option<PathBuf>;
    /// The keyring of the desktop.
    fn keyring(&self) -> &dyn Keyring;

    /// All bytes of a file, at most 64 MiB.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn read_file(&self, path: &Path) -> Result<Vec<u8>, FileError> {
        files::read(path)
    }
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
        self.prepare_files(files, write)?.name()
    }
    /// The first half of [`Self::write_files`]: every byte of the files is on the
    /// disk, and they have no names.
    ///
    /// # Errors
    /// Why they are not; then nothing of them is left.
    fn prepare_files<'a>(
        &self,
        files: &[(PathBuf, &'a [u8])],
        write: Write,
    ) -> Result<ReadyFiles<'a>, FileError> {
        ReadyFiles::prepare(files, write)
    }
    /// Adds bytes to the end of a file, which is made if it is not there, and flushes
    /// them. Nothing that is in it changes.
    ///
    /// # Errors
    /// Why they are not in it; a part of them may be.
    fn append_file(&self, path: &Path, bytes: &[u8]) -> Result<(), FileError> {
        files::append(path, bytes)
    }
    /// A file of any size to read bit by bit.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn open_file(&self, path: &Path) -> Result<Box<dyn Read>, FileError> {
        new_file::open(path)
    }
    /// A new file of any size, which is there only once it was kept.
    ///
    /// # Errors
    /// Why it cannot be written.
    fn new_file(&self, path: &Path) -> Result<NewFile, FileError> {
        NewFile::begin(path)
    }
    /// A file of any size in the place of another one, which stays until the new one is
    /// kept.
    ///
    /// # Errors
    /// Why it cannot be written.
    fn new_file_over(&self, path: &Path) -> Result<NewFile, FileError> {
        NewFile::begin_over(path)
    }
    /// All files of what was named, also of folders, by name; without those that are left
    /// out.
    ///
    /// # Errors
    /// That something that was named is not there.
    fn list_files(
        &self,
        named: &[PathBuf],
        leave_out: &[PathBuf],
    ) -> Result<Vec<ListedFile>, FileError> {
        listing::list(named, |name| self.path(name), leave_out)
    }
    /// Makes a folder, for its owner only, unless it is there.
    ///
    /// # Errors
    /// Why it cannot be made.
    fn make_folder(&self, path: &Path) -> Result<(), FileError> {
        match SystemFiles.make_folder(path) {
            Err(error) if !path.is_dir() => Err(FileError::of(path, &error)),
            _ => Ok(()),
        }
    }
    /// How many files may be read at the same time.
    fn readers(&self) -> usize {
        std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
    }
    /// How many more bytes fit into a folder, at most, where that is known.
    fn free(&self, folder: &Path) -> Option<u64> {
        SystemFiles.free(folder)
    }
    /// Refuses what plainly does not fit into a folder.
    ///
    /// # Errors
    /// [`FileError::NoRoom`].
    fn ask_for_room(&self, folder: &Path, needed: u64) -> Result<(), FileError> {
        match Shortage::of(needed, self.free(folder)) {
            None => Ok(()),
            Some(shortage) => Err(FileError::NoRoom {
                name: folder.display().to_string(),
                reason: shortage.to_string(),
            }),
        }
    }
    /// A folder in which the content of another one is made ready: that folder is
    /// new or empty, and stays so until all is there.
    ///
    /// # Errors
    /// [`FileError::Exists`] where the folder holds something; why it cannot be made.
    fn work_folder(&self, path: &Path) -> Result<WorkFolder, FileError> {
        WorkFolder::begin(path, self.random().as_mut())
    }
    /// Sticks and disks that are plugged in and can be written, where the system
    /// tells them from its own.
    fn sticks(&self) -> Vec<PathBuf> {
        sticks::mounted()
    }
    /// Removes a file that this command wrote. A failure leaves it there.
    fn remove_file(&self, path: &Path) {
        files::remove(path);
    }

    /// The agency's page without a sheet in it, where this program has one to hand out.
    fn page(&self) -> Option<&'static str> {
        None
    }

    /// Starts the confined child process that finds codes in pictures: a fresh one
    /// for each page.
    ///
    /// # Errors
    /// Where the program itself cannot be found.
    fn decoder(&self) -> Result<ChildDecoder, ImportError>;
}

/// Whether a file may be written over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Write {
    /// Never over another file.
    New,
    /// In the place of another file, as the person asked.
    Replace,
}

/// Why a file that a person named cannot be read or written.
#[derive(Debug)]
#[non_exhaustive]
pub enum FileError {
    /// There is no such file or folder.
    Missing(String),
    /// A file of this name is there already.
    Exists(String),
    /// The system does not allow it.
    NotAllowed(String),
    /// A folder stands where a file is wanted.
    Folder(String),
    /// A pipe, a socket or a device stands where a file is wanted.
    NotPlain(String),
    /// Larger than anything that is read.
    TooLarge(String),
    /// There is no room for it on the disk.
    NoRoom {
        /// Which file or folder.
        name: String,
        /// What is needed and what is there, or the system's own words.
        reason: String,
    },
    /// What was written could not be read back.
    NotReadBack(String),
    /// Something else.
    System {
        /// Which file.
        name: String,
        /// The system's own words.
        reason: String,
    },
}

impl FileError {
    /// What went wrong with a file.
    #[must_use]
    pub fn of(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let name = path.display().to_string();
        if NotPlain::is(error) {
            return Self::NotPlain(name);
        }
        // Our messages are in lower case; the system's begin with a capital.
        let reason = error.to_string().to_lowercase();
        match error.kind() {
            _ if is_full(error) => Self::NoRoom { name, reason },
            ErrorKind::NotFound => Self::Missing(name),
            ErrorKind::AlreadyExists => Self::Exists(name),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotAllowed(name),
            ErrorKind::IsADirectory => Self::Folder(name),
            _ => Self::System { name, reason },
        }
    }

    /// What is wrong, without the name of the file.
    #[must_use]
    pub fn reason(&self) -> &str {
        match self {
            Self::Missing(_) => "there is no such file or folder",
            Self::Exists(_) => "a file of this name is there already",
            Self::NotAllowed(_) => "this is not allowed",
            Self::Folder(_) => "this is a folder, not a file",
            Self::NotPlain(_) => "this is not a plain file",
            Self::TooLarge(_) => "the file is larger than the limit of 64 MiB",
            Self::NotReadBack(_) => "what was written could not be read back unchanged",
            Self::NoRoom { reason, .. } | Self::System { reason, .. } => reason,
        }
    }

    /// Which file.
    fn name(&self) -> &str {
        match self {
            Self::Missing(name)
            | Self::Exists(name)
            | Self::NotAllowed(name)
            | Self::Folder(name)
            | Self::NotPlain(name)
            | Self::TooLarge(name)
            | Self::NotReadBack(name)
            | Self::NoRoom { name, .. }
            | Self::System { name, .. } => name,
        }
    }

    /// The name of this refusal in JSON.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Missing(_) => ErrorKind::MissingFile,
            Self::Exists(_) => ErrorKind::FileExists,
            Self::NotAllowed(_) => ErrorKind::NotAllowed,
            Self::Folder(_) => ErrorKind::NotAFile,
            Self::NotPlain(_) => ErrorKind::NotAPlainFile,
            Self::TooLarge(_) => ErrorKind::TooLarge,
            Self::NotReadBack(_) => ErrorKind::NotReadBack,
            Self::NoRoom { .. } => ErrorKind::DiskFull,
            Self::System { .. } => ErrorKind::System,
        }
    }
}

impl std::fmt::Display for FileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.name(), self.reason())
    }
}

impl std::error::Error for FileError {}
