//! A wallet's folder with its key at hand, and the wallet in it.

use std::path::{Path, PathBuf};

use carewallet_core::ErrorKind;
use carewallet_core::attribution::Names;
use carewallet_core::entry::Entry;
use carewallet_core::key_file::KeyOwner;
use carewallet_core::record::EntryStatus;
use carewallet_core::store::{Area, DiskMemory, DiskStore, Memory, Store, StoreError};
use carewallet_core::value::{Line, Timestamp};
use carewallet_core::wallet::{Contents, WalletError};
use carewallet_core::{Access, Identity, RandomSource, Wallet};

use crate::clock::ClockFault;
use crate::error::Error;
use crate::face::{Face, Notice};
use crate::holders;
use crate::people::People;
use crate::platform::Platform;
use crate::recovery;
use crate::unlock;

/// Everything that opening a wallet needs; the wallet borrows from it.
pub struct Folder {
    /// Where it is.
    pub root: PathBuf,
    store: DiskStore,
    memory: Box<dyn Memory>,
    identity: Identity,
    pinned: Option<String>,
    now: Timestamp,
    random: Box<dyn RandomSource>,
}

/// The files of a folder at one time.
#[derive(PartialEq, Eq)]
pub struct FolderStamp {
    files: Vec<(String, u64)>,
}

impl Folder {
    /// Opens a folder with a key: in the file that was named, else in the
    /// computer's keyring.
    ///
    /// # Errors
    /// [`ErrorKind::NoWallet`] where there is no such folder; as
    /// [`unlock::wallet_key`].
    pub fn unlock(face: &mut dyn Face, root: &Path, key: Option<&Path>) -> Result<Self, Error> {
        if !root.is_dir() {
            let message = format!("{}: there is no such folder", root.display());
            return Err(Error::new(ErrorKind::NoWallet, message));
        }
        let unlocked = unlock::wallet_key(face, root, key)?;
        // The key file names its wallet, so a folder that was swapped for another is noticed.
        let pinned = match unlocked.owner {
            KeyOwner::Wallet(id) => Some(id),
            _ => None,
        };
        Ok(Self::with(face, root, unlocked.identity, pinned))
    }

    /// A folder for a key that is at hand already.
    #[must_use]
    pub fn with(
        platform: &dyn Platform,
        root: &Path,
        identity: Identity,
        pinned: Option<String>,
    ) -> Self {
        let memory: Box<dyn Memory> = match platform.state_dir() {
            Some(folder) => Box::new(DiskMemory::at(folder)),
            None => Box::new(NoMemory),
        };
        Self {
            root: root.to_owned(),
            store: DiskStore::at(root),
            memory,
            identity,
            pinned,
            // Read once, so that everything that one command writes has one time.
            now: platform.now(),
            random: platform.random(),
        }
    }

    /// The same for a key that is to be proved: nothing that this computer remembers
    /// helps it.
    #[must_use]
    pub fn apart(
        platform: &dyn Platform,
        root: &Path,
        identity: Identity,
        pinned: Option<String>,
    ) -> Self {
        Self {
            memory: Box::new(NoMemory),
            ..Self::with(platform, root, identity, pinned)
        }
    }

    /// Opens the wallet, and shows what was noticed.
    ///
    /// # Errors
    /// Why it does not open.
    pub fn open(&mut self, face: &mut dyn Face) -> Result<Wallet<'_>, Error> {
        let wallet = self.open_unreminded(face)?;
        if let Some(reminder) = recovery::reminder(&wallet) {
            face.notice(Notice::Recovery(reminder));
        }
        for last in holders::ended(&wallet) {
            face.notice(Notice::HolderEnded(last));
        }
        Ok(wallet)
    }

    /// The same for whoever is doing already what they would be reminded of.
    ///
    /// # Errors
    /// Why it does not open.
    pub fn open_unreminded(&mut self, face: &mut dyn Face) -> Result<Wallet<'_>, Error> {
        let wallet = self.open_unnoticed()?;
        for warning in wallet.warnings() {
            face.notice(Notice::Wallet(warning));
        }
        if let Some(fault) = ClockFault::of(wallet.now()) {
            face.notice(Notice::Clock(fault));
        }
        Ok(wallet)
    }

    /// Opens the wallet and says nothing.
    ///
    /// # Errors
    /// Why it does not open.
    pub fn open_unnoticed(&mut self) -> Result<Wallet<'_>, Error> {
        let pinned = self.pinned.clone();
        Ok(Wallet::open(self.access(), pinned.as_deref())?)
    }

    /// Makes the wallet.
    ///
    /// # Errors
    /// That there is one already, or why it cannot be written.
    pub fn create(&mut self, holder: Line) -> Result<Wallet<'_>, Error> {
        Ok(Wallet::create(self.access(), holder)?)
    }

    /// Sets the time that everything is written with from here on, for a face that keeps
    /// the folder open between commands.
    pub fn set_time(&mut self, now: Timestamp) {
        self.now = now;
    }

    /// What the folder holds, by names and sizes: as long as it is the same, there is
    /// nothing new to read.
    ///
    /// # Errors
    /// Why the folder cannot be listed.
    pub fn stamp(&self) -> Result<FolderStamp, Error> {
        let listed = self.store.list(Area::Segments);
        let listed = listed.map_err(|error| Error::from(WalletError::from(error)))?;
        let mut files: Vec<_> = listed
            .into_iter()
            .map(|file| (file.name, file.bytes))
            .collect();
        files.sort();
        Ok(FolderStamp { files })
    }

    /// The key with which it was opened.
    #[must_use]
    pub fn into_identity(self) -> Identity {
        self.identity
    }

    fn access(&mut self) -> Access<'_> {
        Access {
            store: &self.store,
            memory: self.memory.as_ref(),
            identity: &self.identity,
            now: self.now,
            random: self.random.as_mut(),
        }
    }
}

/// Reads everything, and warns first if that is not the whole record.
///
/// # Errors
/// Why nothing could be read.
pub fn contents(face: &mut dyn Face, wallet: &Wallet<'_>) -> Result<Contents, Error> {
    let contents = wallet.contents()?;
    let wholeness = contents.wholeness();
    if !wholeness.is_whole() {
        face.notice(Notice::NotWhole(wholeness));
    }
    // What sync programs and systems leave needs nobody's care; `check` lists it.
    let aside = contents.faulty().count();
    if aside > 0 {
        face.notice(Notice::SetAside(aside));
    }
    if let Some(fault) = ClockFault::beside(wallet.now(), contents.entries()) {
        face.notice(Notice::Clock(fault));
    }
    Ok(contents)
}

/// Who is in a wallet, without reading all of it.
#[must_use]
pub fn people(wallet: &Wallet<'_>) -> People {
    let today = wallet.now().date();
    People::from_entries(&wallet.structure(), wallet.holders().authorities(), today)
}

/// The names on record: who is family, who is a professional or an agency.
#[must_use]
pub fn names(contents: &Contents) -> Names {
    let record = contents.record();
    let in_force = |entry: &&Entry| record.status(&entry.id()) == Some(EntryStatus::InForce);
    Names::from_entries(contents.entries().iter().filter(in_force))
}

/// For users without a folder of their own.
pub(crate) struct NoMemory;

impl Memory for NoMemory {
    fn recall(&self, _wallet: &str) -> Option<Vec<u8>> {
        None
    }

    // No error: the wallet works, only an older copy of it cannot be noticed.
    fn keep(&self, _wallet: &str, _bytes: &[u8]) -> Result<(), StoreError> {
        Ok(())
    }
}
