//! A new wallet: its key, its first holder and its first person.

use std::path::{Path, PathBuf};

use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::store::{Area, DiskStore, Store};
use carewallet_core::value::Line;
use carewallet_core::wallet::WalletError;
use carewallet_core::{Body, ErrorKind, Identity, PersonId};

use crate::advice::Advice;
use crate::error::Error;
use crate::face::Face;
use crate::new_person;
use crate::open_wallet::Folder;
use crate::platform::Platform;
use crate::recovery::{self, Place};

/// Characters that a passphrase of one's own must have at least.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// What a wallet is made of.
pub struct NewWallet {
    /// The folder that becomes the wallet.
    pub root: PathBuf,
    /// The new file for the key.
    pub key: Place,
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

/// Where the key of a wallet in a folder goes, unless somebody says otherwise: into the home
/// folder. Outside of the wallet's folder, or whoever copies one would have both.
#[must_use]
pub fn usual_key_file(platform: &dyn Platform, root: &Path) -> PathBuf {
    let name = root
        .file_name()
        .map_or("carewallet".into(), |name| name.to_string_lossy());
    let home = platform.home_dir();
    let home = home.unwrap_or_else(|| platform.current_dir());
    home.join(format!("{name}-key.age"))
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

/// Makes a wallet. The key is in its file first, read back, and stays behind only
/// where something may be sealed to it.
///
/// # Errors
/// Why the key or the wallet could not be written, and what is where.
pub fn make(face: &mut dyn Face, new: NewWallet) -> Result<MadeWallet, Error> {
    let identity = Identity::generate();
    let id = identity.public_key().id();
    let owner = KeyOwner::Wallet(id.clone());
    let file = KeyFile { identity, owner };
    recovery::write_key(face, &file, &new.key)?;
    let mut folder = Folder::with(face, &new.root, file.identity, Some(id.clone()));
    let mut wallet = folder
        .create(new.holder)
        .map_err(|error| half_made(face, &new.root, &new.key.path, error))?;
    let person = PersonId::draw(face.random().as_mut());
    let draft = new_person::draft(&person, new.person, wallet.own_name()?);
    wallet
        .add(vec![draft])
        .map_err(|error| without_person(&new.root, &new.key.path, error.into()))?;
    drop(wallet);
    Ok(MadeWallet {
        id,
        person,
        identity: folder.into_identity(),
    })
}

/// What is said when the wallet could not be made. The key goes only if nothing can
/// be sealed to it: a wallet that nobody opens is worse than a key too many.
fn half_made(face: &dyn Face, root: &Path, key: &Path, error: Error) -> Error {
    let segments = DiskStore::at(root).list(Area::Segments);
    let none = !root.join("segments").is_dir();
    // Somebody else's wallet was there first: nothing was sealed to this key.
    let untouched = error.kind == ErrorKind::WalletExists
        || none
        // What cannot be looked at may hold something.
        || segments.is_ok_and(|files| files.is_empty());
    if untouched {
        face.remove_file(key);
        return error;
    }
    let advice = format!(
        "a file in {} is sealed to the key in {}: keep both, or remove both and begin again",
        root.display(),
        key.display()
    );
    let message = format!("the wallet is not whole: {}", error.message);
    error.with_message(message).with_advice(advice)
}

fn without_person(root: &Path, key: &Path, error: Error) -> Error {
    let message = format!(
        "the wallet in {} is there and the key in {} opens it, but the person was not saved: {}",
        root.display(),
        key.display(),
        error.message
    );
    error.with_message(message).with_advice(Advice::AddPerson)
}
