//! A new key file on a fresh computer, from what the recovery sheet gave.

use std::path::{Path, PathBuf};

use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::store::{Area, DiskStore, Store, StoreError};
use carewallet_core::wallet::WalletError;
use carewallet_core::{ErrorKind, Identity};
use zeroize::Zeroizing;

use super::proof::{Opened, opened};
use super::sheet::refuse_inside;
use crate::error::Error;
use crate::face::Face;
use crate::holders;
use crate::output::Output;
use crate::platform::Write;
use crate::unlock;

/// Where a restored key goes.
pub struct Place {
    /// The new key file.
    pub path: PathBuf,
    /// The passphrase that locks it; without one it stays unlocked.
    pub passphrase: Option<Zeroizing<String>>,
}

/// A key that is back.
pub struct Restored {
    /// The wallet's id.
    pub wallet: String,
    /// The key's id.
    pub key_id: String,
    /// How many entries it opens.
    pub entries: usize,
    /// Whether that is the whole record.
    pub whole: bool,
}

/// The wallet that a folder says it is, before there is a key; `None` where it does
/// not say so.
///
/// # Errors
/// [`ErrorKind::NoWallet`], [`ErrorKind::EmptyFolder`], or that it cannot be read.
pub fn wallet_in(face: &dyn Face, root: &Path) -> Result<Option<String>, Error> {
    let store = DiskStore::at(root);
    let marker = unlock::wallet_in(face, root);
    match store.list(Area::Segments) {
        Ok(files) if files.is_empty() => Err(WalletError::Empty.into()),
        Ok(_) => Ok(marker),
        Err(StoreError::Missing { .. }) if root.join("wallet.json").exists() => {
            Err(WalletError::Empty.into())
        }
        Err(StoreError::Missing { .. }) => {
            let message = format!("{}: there is no wallet in this folder", root.display());
            Err(Error::new(ErrorKind::NoWallet, message))
        }
        Err(other) => Err(WalletError::from(other).into()),
    }
}

/// Looks whether a new key may go to a file, before anybody types anything.
///
/// # Errors
/// That it is in the wallet's folder, or why it cannot be written.
pub fn may_go(face: &dyn Face, root: &Path, path: &Path) -> Result<(), Error> {
    refuse_inside(root, path)?;
    let output = Output {
        write: Write::New,
        inputs: Vec::new(),
        key: None,
        wallet: Some(root.to_owned()),
    };
    output.may_write(face, path)
}

/// Writes a key file for a key that opens the wallet, after it opened it.
///
/// # Errors
/// That it does not open the wallet, or why the file was not written; then nothing
/// is there.
pub fn restore(
    face: &mut dyn Face,
    root: &Path,
    identity: Identity,
    place: &Place,
) -> Result<Restored, Error> {
    refuse_inside(root, &place.path)?;
    let again = Identity::parse(&identity.secret_line())?;
    let opened: Opened = opened(face, root, again, wallet_in(face, root)?)?;
    let key_id = identity.public_key().id();
    let owner = KeyOwner::Wallet(opened.wallet.clone());
    write_key(face, &KeyFile { identity, owner }, place)?;
    Ok(Restored {
        wallet: opened.wallet,
        key_id,
        entries: opened.entries,
        whole: opened.whole,
    })
}

/// Writes a key file, locked if there is a passphrase.
///
/// # Errors
/// Why it was not written, or does not open.
pub fn write_key(face: &dyn Face, file: &KeyFile, place: &Place) -> Result<(), Error> {
    let today = face.today().written();
    let Some(passphrase) = &place.passphrase else {
        return holders::write_key(face, &place.path, file.text(&today).as_bytes());
    };
    let bytes = file.lock(&today, passphrase, face.work_factor())?;
    // Prove that it opens before anybody relies on it.
    KeyFile::unlock(&bytes, passphrase)?;
    holders::write_key(face, &place.path, &bytes)
}
