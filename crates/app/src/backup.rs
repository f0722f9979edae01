//! A backup of the whole wallet: made, proved by opening it, and remembered; and put
//! back into a new folder.

mod last;
mod restore;

use std::path::{Path, PathBuf};

use carewallet_core::backup::{self, BackupError, LeftOut};
use carewallet_core::key::Recipient;
use carewallet_core::store::{DiskStore, folder_of};
use carewallet_core::wallet::{Contents, Wholeness};
use carewallet_core::{Entry, ErrorKind, Wallet};

use crate::advice::Advice;
use crate::error::Error;
use crate::face::Face;
use crate::open_wallet::Folder;
use crate::platform::{FileError, Platform};

pub use last::{LastBackup, OLD_AFTER_DAYS, last};
pub use restore::{Restored, restore};

/// How often a folder that changes is copied anew before it is given up.
const ROUNDS: usize = 5;

/// A backup that was made.
pub struct BackupMade {
    /// How many files are in it.
    pub files: usize,
    /// How many entries are in it.
    pub entries: usize,
    /// Files in it that are damaged, as they are in the folder.
    pub damaged: Vec<String>,
    /// Files of the folder that are not in it.
    pub left_out: Vec<LeftOut>,
    /// What of the record is known to be missing.
    pub wholeness: Wholeness,
    /// Whether this computer will know when it was made.
    pub remembered: bool,
}

impl BackupMade {
    /// True if all of the record is in it, as far as anybody can know.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.wholeness.is_whole() && self.left_out.is_empty()
    }
}

/// How a wallet stands with its backups.
pub struct BackupStatus {
    /// The last one that this computer made.
    pub last: Option<LastBackup>,
    /// How many entries were written since.
    pub since: usize,
    /// A name for the next one: it names nobody.
    pub name: String,
}

/// How a wallet stands with its backups.
///
/// # Errors
/// Why the wallet cannot be read.
pub fn status(face: &mut dyn Face, folder: &mut Folder) -> Result<BackupStatus, Error> {
    let wallet = folder.open(face)?;
    let entries = wallet.contents()?.entries().len();
    let last = last(face, &wallet);
    let known = last.as_ref().map_or(0, |last| last.entries);
    Ok(BackupStatus {
        last,
        // Fewer than there were: erased, or not here any more, which `check` says.
        since: entries.saturating_sub(known),
        name: file_name(face, wallet.id()),
    })
}

/// Backs up all of a wallet into a new file, sealed to its holders. The file is there
/// only after it was opened and held against the folder.
///
/// # Errors
/// [`ErrorKind::FolderChanging`]; [`ErrorKind::SameFile`] for a place inside of the
/// wallet; why the file is not there.
pub fn make(face: &mut dyn Face, folder: &mut Folder, file: &Path) -> Result<BackupMade, Error> {
    let file = face.path(file);
    let root = folder.root.clone();
    refuse_inside(&root, &file)?;
    let wallet = folder.open(face)?;
    let store = DiskStore::at(root);
    for _ in 0..ROUNDS {
        match attempt(face, &wallet, &store, &file) {
            Err(Stop::Changing) => {}
            Err(Stop::For(error)) => return Err(*error),
            Ok(mut made) => {
                made.remembered = last::remember(face, &wallet, made.entries);
                return Ok(made);
            }
        }
    }
    Err(BackupError::Changing.into())
}

/// Why an attempt ended without a backup.
enum Stop {
    /// Another process was at work: the next attempt may do.
    Changing,
    For(Box<Error>),
}

impl From<BackupError> for Stop {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::Changing => Self::Changing,
            other => Self::For(Box::new(other.into())),
        }
    }
}

impl<E: Into<Error>> From<(E,)> for Stop {
    fn from((error,): (E,)) -> Self {
        Self::For(Box::new(error.into()))
    }
}

fn attempt(
    platform: &dyn Platform,
    wallet: &Wallet<'_>,
    store: &DiskStore,
    file: &Path,
) -> Result<BackupMade, Stop> {
    // Read first: what is known now has to be in the backup.
    let contents = wallet.contents().map_err(|error| (error,))?;
    let room = platform.ask_for_room(folder_of(file), backup::size(store)?);
    room.map_err(|error| (error,))?;
    let new = platform.new_file(file).map_err(never_over);
    let mut new = new.map_err(|error| (error,))?;
    let written = backup::write(store, &recipients(wallet), wallet.now(), &mut new)?;
    let again = new.written().map_err(|error| (error,))?;
    let proof = backup::prove(again, &written, store, wallet.id(), wallet.identity())?;
    let is_in_it = |entry: &Entry| proof.entries.contains(&entry.id());
    if !contents.entries().iter().all(is_in_it) {
        return Err(Stop::Changing);
    }
    new.keep().map_err(|error| (error,))?;
    Ok(BackupMade {
        files: written.files.len(),
        entries: contents.entries().len(),
        damaged: damaged(&contents),
        left_out: written.left_out,
        wholeness: contents.wholeness(),
        remembered: false,
    })
}

/// The face's own advice for such files may be to write over them.
fn never_over(error: FileError) -> Error {
    let error = Error::from(error);
    match error.kind {
        ErrorKind::FileExists => {
            error.with_advice("a backup replaces no file: choose another name")
        }
        _ => error,
    }
}

fn damaged(contents: &Contents) -> Vec<String> {
    contents.faulty().map(|fault| fault.file.clone()).collect()
}

/// Every holder, and whoever opened the wallet: the file that names the first holder
/// may be damaged.
fn recipients(wallet: &Wallet<'_>) -> Vec<Recipient> {
    let mut recipients = wallet.holders().recipients();
    let own = wallet.identity().recipient();
    if recipients.iter().all(|other| other.text() != own.text()) {
        recipients.push(own);
    }
    recipients
}

/// What is lost with the wallet's folder is no backup.
fn refuse_inside(root: &Path, file: &Path) -> Result<(), Error> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let is_inside = match (root.canonicalize(), folder.canonicalize()) {
        (Ok(root), Ok(folder)) => folder.starts_with(root),
        _ => file.starts_with(root),
    };
    if !is_inside {
        return Ok(());
    }
    let message = format!("{}: this is inside of the wallet's folder", file.display());
    Err(Error::new(ErrorKind::SameFile, message).with_advice(Advice::ElsewhereThanTheWallet))
}

/// What a backup of this day is called. Names of people do not stand in it: the file
/// will lie on a stick that others pick up.
#[must_use]
pub fn file_name(platform: &dyn Platform, wallet: &str) -> String {
    let short = wallet.get(..8).unwrap_or(wallet);
    format!("carewallet-{short}-{}.age", platform.today().written())
}

/// Files in a folder, not below it, that are called like a backup: a stick that is plugged
/// in, where somebody looks for one.
#[must_use]
pub fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let Ok(files) = folder.read_dir() else {
        return Vec::new();
    };
    let paths = files.filter_map(|file| Some(file.ok()?.path()));
    let is_one = |path: &PathBuf| {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        name.is_some_and(|name| name.starts_with("carewallet-") && name.ends_with(".age"))
    };
    let mut found: Vec<PathBuf> = paths.filter(is_one).collect();
    found.sort();
    found
}

/// A path of this name in a folder where there is none yet.
#[must_use]
pub fn free_path(folder: &Path, name: &str) -> PathBuf {
    let stem = name.trim_end_matches(".age");
    let numbered = (2..).map(|number| folder.join(format!("{stem}-{number}.age")));
    let mut names = std::iter::once(folder.join(name)).chain(numbered);
    let free = names.find(|path| path.symlink_metadata().is_err());
    free.unwrap_or_else(|| folder.join(name))
}
