//! A backup put back into a new folder: all of it, or nothing.

use std::path::Path;

use carewallet_core::backup::{self, BackedUp, BackupError};
use carewallet_core::key_file::KeyOwner;
use carewallet_core::store::{Area, DiskStore, Store};
use carewallet_core::wallet::Checkup;
use carewallet_core::{Access, ErrorKind, Wallet};

use crate::advice::Advice;
use crate::error::Error;
use crate::face::Face;
use crate::open_wallet::NoMemory;
use crate::platform::FileError;
use crate::unlock::{self, Unlocked};

/// A wallet that is there again.
pub struct Restored {
    /// Its id.
    pub wallet: String,
    /// What a check of it found.
    pub checkup: Checkup,
}

/// Puts a backup into a folder that is new or empty. The wallet in it was opened and
/// checked before it is there.
///
/// # Errors
/// [`ErrorKind::NotABackup`] and others for what is no backup that may be used,
/// [`ErrorKind::FolderNotEmpty`]; why the wallet in it does not open. Nothing is there
/// then.
pub fn restore(
    face: &mut dyn Face,
    file: &Path,
    key: Option<&Path>,
    dir: &Path,
) -> Result<Restored, Error> {
    let (file, dir) = (face.path(file), face.path(dir));
    let Some(key) = key else {
        // The keyring keeps keys by wallet, and which one this is only its content says.
        let message = "a backup opens with a key file, and none was named";
        return Err(Error::new(ErrorKind::NoKey, message));
    };
    let unlocked = unlock::key_file(face, key)?;
    let place = file.display().to_string();
    let named = |error: BackupError| Error::from(error).at(&place);
    // To its end before anything of it is written: only there a cut shows.
    let meant = backup::read(
        face.open_file(&file)?,
        &unlocked.identity,
        &mut |_, _, _| Ok(()),
    );
    let meant = meant.map_err(named)?;
    let work = face.work_folder(&dir).map_err(not_empty)?;
    let needed = meant.iter().map(|file| file.bytes).sum();
    face.ask_for_room(&dir, needed)?;
    let store = DiskStore::at(work.path());
    let again = face.open_file(&file)?;
    unpack(again, &unlocked, &store, &meant).map_err(named)?;
    let restored = check(face, &unlocked, &store)?;
    // Without its segments a folder is no wallet, so they come last.
    work.keep(&["attachments", "wallet.json", "segments"])?;
    Ok(restored)
}

fn not_empty(error: FileError) -> Error {
    match error {
        FileError::Exists(name) => {
            let message = format!("{name}: this folder is not empty");
            Error::new(ErrorKind::FolderNotEmpty, message).with_advice(Advice::EmptyFolder)
        }
        other => other.into(),
    }
}

fn unpack(
    from: impl std::io::Read,
    unlocked: &Unlocked,
    store: &dyn Store,
    meant: &[BackedUp],
) -> Result<(), BackupError> {
    let mut put = |area: Area, name: &str, bytes: &[u8]| -> Result<(), BackupError> {
        Ok(store.publish(area, name, bytes)?)
    };
    let found = backup::read(from, &unlocked.identity, &mut put)?;
    // Somebody may have put another file in its place between the two readings.
    if found == meant {
        Ok(())
    } else {
        Err(BackupError::Changing)
    }
}

fn check(face: &dyn Face, unlocked: &Unlocked, store: &dyn Store) -> Result<Restored, Error> {
    let pinned = match &unlocked.owner {
        KeyOwner::Wallet(id) => Some(id.as_str()),
        _ => None,
    };
    let mut random = face.random();
    let access = Access {
        store,
        // Nothing to remember yet: the folder may still not come to be.
        memory: &NoMemory,
        identity: &unlocked.identity,
        now: face.now(),
        random: random.as_mut(),
    };
    let wallet = Wallet::open(access, pinned)?;
    Ok(Restored {
        wallet: wallet.id().to_owned(),
        checkup: wallet.check()?,
    })
}
