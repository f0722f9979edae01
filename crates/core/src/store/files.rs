//! What a wallet needs of a file system, one raw call each, and nothing of what
//! the calls mean together. [`super::SystemFiles`] makes them; tests simulate a
//! file system that fails, tears and forgets.

use std::fmt;
use std::io;
use std::path::Path;
use std::time::Duration;

/// What stands under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A plain file.
    File,
    /// A folder.
    Folder,
    /// A link, a pipe, a socket or a device.
    Other,
}

/// One thing in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its name in the folder.
    pub name: String,
    /// What it is; a link is never taken for what is behind it.
    pub kind: FileKind,
    /// Its size in bytes.
    pub bytes: u64,
    /// When it was last written, since 1970, by the clock of that file system.
    pub modified: Option<Duration>,
}

/// Raw file operations. No call opens an existing file for writing.
pub trait Files {
    /// True where a power cut leaves old files alone and a name appears whole or
    /// not at all. False where that is not known.
    fn is_journalled(&self, folder: &Path) -> bool;

    /// How many more bytes fit beside the files of a folder, at most; `None` where that
    /// is not known.
    fn free(&self, folder: &Path) -> Option<u64>;

    /// Makes one folder, for its owner only.
    ///
    /// # Errors
    /// What the system says; `AlreadyExists` where something has that name.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// What is in a folder, in any order.
    ///
    /// # Errors
    /// What the system says.
    fn list(&self, folder: &Path) -> io::Result<Vec<Found>>;

    /// The first `most` bytes of a plain file. Never waits for a pipe, and never
    /// follows a link.
    ///
    /// # Errors
    /// What the system says; [`NotPlain`] inside for what is no plain file.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// Makes a new file, readable by its owner only.
    ///
    /// # Errors
    /// What the system says; `AlreadyExists` where something has that name.
    fn create<'a>(&'a self, path: &Path) -> io::Result<Box<dyn NewFile + 'a>>;

    /// Makes a new file in a folder, without a name: if it never gets one, nothing
    /// of it stays.
    ///
    /// # Errors
    /// What the system says, where it has no such files too.
    fn create_unnamed<'a>(&'a self, folder: &Path) -> io::Result<Box<dyn NewFile + 'a>>;

    /// Gives a file another name, unless something has it.
    ///
    /// # Errors
    /// What the system says; `AlreadyExists` where something has that name.
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Gives a file another name, in the place of what has it.
    ///
    /// # Errors
    /// What the system says.
    fn rename_over(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// What the system says.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Puts the names in a folder on the disk.
    ///
    /// # Errors
    /// What the system says.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// True where it is certain that no process writes this file any more.
    fn is_abandoned(&self, path: &Path) -> bool;
}

/// A file that is being written by the process that made it.
pub trait NewFile {
    /// Adds bytes, maybe not all of them, and says how many.
    ///
    /// # Errors
    /// What the system says.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;

    /// Puts all bytes on the disk.
    ///
    /// # Errors
    /// What the system says. It is never tried again on the same file.
    fn sync(&mut self) -> io::Result<()>;

    /// Gives a name to a file that was made without one, unless something has it.
    ///
    /// # Errors
    /// What the system says; `AlreadyExists` where something has that name.
    fn link_to(&self, path: &Path) -> io::Result<()>;
}

/// What stands there is a folder, a link, a pipe, a socket or a device.
#[derive(Clone, Copy, Debug)]
pub struct NotPlain;

impl NotPlain {
    /// This reason as an error of the system.
    #[must_use]
    pub fn error() -> io::Error {
        io::Error::other(Self)
    }

    /// Whether that is what an error says.
    #[must_use]
    pub fn is(error: &io::Error) -> bool {
        error.get_ref().is_some_and(|inner| inner.is::<Self>())
    }
}

impl fmt::Display for NotPlain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not a plain file")
    }
}

impl std::error::Error for NotPlain {}
