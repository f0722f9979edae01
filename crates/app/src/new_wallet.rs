//! A new wallet: its key, its first holder and its first person.

use std::path::{Path, PathBuf};

use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::store::{Area, DiskStore, Store};
use carewallet_core::value::Line;
use carewallet_core::wallet::WalletError;
use carewallet_core::{Body, ErrorKind, Identity, PersonId};
use zeroize::Zeroizing;

use crate::error::Error;
use crate::face::Face;
use crate::open_wallet::Folder;
use crate::{holders, new_person};

/// Characters that a passphrase of one's own must have at least.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// What a wallet is made of.
pub struct NewWallet {
    /// The folder that becomes the wallet.
    pub root: PathBuf,
    /// The new file for the key.
    pub key: PathBuf,
    /// The passphrase that locks the key file; without one it stays unlocked.
    pub passphrase: Option<Zeroizing<String>>,
    /// What the first holder is called.
    pub holder: Line,
    /// The first person whom the record is about.
    pub person: Body,
}

/// What was made.
pub struct MadeWallet {
    /// The wallet's id, which is also the key id of its first holder.
    pub id: String,
    /// The id of the first person.
    pub person: PersonId,
    /// The key.
    pub identity: Identity,
}

/// Wallets are never made over each other; this is known before a key is made.
///
/// # Errors
/// [`ErrorKind::WalletExists`].
pub fn refuse_if_there(root: &Path) -> Result<(), Error> {
    if root.is_file() {
        let message = format!("{}: this is a file, not a folder", root.display());
        return Err(Error::new(ErrorKind::WalletExists, message));
    }
    let store = DiskStore::at(root);
    // A folder that is not there yet lists as an error, and is free to use.
    let there = |area| store.list(area).unwrap_or_default();
    let marked = there(Area::Root)
        .iter()
        .any(|file| file.name == "wallet.json");
    // `wallet.json` alone may be lost; segments without it are a wallet all the same.
    if marked || !there(Area::Segments).is_empty() {
        return Err(WalletError::AlreadyThere.into());
    }
    Ok(())
}

/// Makes a wallet. The key is in its file first, and does not stay behind where
/// the wallet could not be made.
///
/// # Errors
/// Why the key or the wallet could not be written.
pub fn make(face: &mut dyn Face, new: NewWallet) -> Result<MadeWallet, Error> {
    let identity = Identity::generate();
    let id = identity.public_key().id();
    let owner = KeyOwner::Wallet(id.clone());
    let file = KeyFile { identity, owner };
    write_key(face, &new, &file)?;
    let mut folder = Folder::with(face, &new.root, file.identity, Some(id.clone()));
    let mut wallet = folder
        .create(new.holder)
        .inspect_err(|_| face.remove_file(&new.key))?;
    let person = PersonId::draw(face.random().as_mut());
    let draft = new_person::draft(&person, new.person, wallet.own_name()?);
    wallet.add(vec![draft])?;
    drop(wallet);
    Ok(MadeWallet {
        id,
        person,
        identity: folder.into_identity(),
    })
}

fn write_key(face: &dyn Face, new: &NewWallet, file: &KeyFile) -> Result<(), Error> {
    let today = face.today().written();
    let Some(passphrase) = &new.passphrase else {
        return holders::write_key(face, &new.key, file.text(&today).as_bytes());
    };
    let bytes = file.lock(&today, passphrase, face.work_factor())?;
    // Prove that it opens before anything is sealed to this key.
    KeyFile::unlock(&bytes, passphrase)?;
    holders::write_key(face, &new.key, &bytes)
}
