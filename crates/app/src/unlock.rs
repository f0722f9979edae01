//! Finding the key: a key file that was named, else the computer's keyring. A
//! key is never made here, whatever goes wrong.

use std::path::Path;

use carewallet_core::ErrorKind;
use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::{Identity, hex, seal, text_file};
use zeroize::Zeroizing;

use crate::keyring::{self, KeyringError};
use crate::platform::FileError;

use crate::error::Error;
use crate::face::{Face, Secret};

/// A key, with what its file states about it.
pub struct Unlocked {
    /// The key.
    pub identity: Identity,
    /// Whose it is, as far as its file states it.
    pub owner: KeyOwner,
    /// The name in the file's comment `# name:`, as agencies' files have it.
    pub name: Option<String>,
    /// The desk whose key it is, by the file's comment `# desk:`.
    pub desk: Option<Desk>,
}

/// A desk of an agency, as its key file states it.
pub struct Desk {
    /// What it is called.
    pub name: String,
    /// The last day on which its key signs, from `# until:`, as it is written.
    pub until: Option<String>,
}

/// The key of the wallet in a folder: in the file that was named, else in the
/// computer's keyring.
///
/// # Errors
/// That there is none, or why it does not open.
pub fn wallet_key(face: &mut dyn Face, root: &Path, key: Option<&Path>) -> Result<Unlocked, Error> {
    let Some(path) = key else {
        return from_keyring(face, root);
    };
    let unlocked = key_file(face, path)?;
    if unlocked.owner == KeyOwner::Agency {
        let message = format!(
            "{}: this is an agency's key, not a wallet's",
            path.display()
        );
        return Err(Error::new(ErrorKind::AgencyKey, message));
    }
    Ok(unlocked)
}

/// The key of an agency, in a file; never that of a family.
///
/// # Errors
/// Why it does not open, or that it is a family's.
pub fn agency_key(face: &mut dyn Face, path: &Path) -> Result<Unlocked, Error> {
    let unlocked = key_file(face, path)?;
    if matches!(unlocked.owner, KeyOwner::Wallet(_)) {
        let message = format!(
            "{}: this is a wallet's key, not an agency's",
            path.display()
        );
        return Err(Error::new(ErrorKind::WalletKey, message));
    }
    Ok(unlocked)
}

/// The key in a file. A locked file asks for its passphrase.
///
/// # Errors
/// Why it does not open.
pub fn key_file(face: &mut dyn Face, path: &Path) -> Result<Unlocked, Error> {
    let place = path.display().to_string();
    let bytes = read(face, path, &place)?;
    let plain = if KeyFile::is_locked(&bytes) {
        unlocked(face, &bytes, &place)?
    } else {
        bytes
    };
    let file = KeyFile::parse(&plain).map_err(|error| Error::from(error).at(&place))?;
    Ok(Unlocked {
        identity: file.identity,
        owner: file.owner,
        name: comment(&plain, "# name:"),
        desk: comment(&plain, "# desk:").map(|name| Desk {
            name,
            until: comment(&plain, "# until:"),
        }),
    })
}

/// The bytes of a key file, as any editor saved it.
fn read(face: &dyn Face, path: &Path, place: &str) -> Result<Zeroizing<Vec<u8>>, Error> {
    match face.read_file(path) {
        Ok(bytes) => {
            let bytes = Zeroizing::new(bytes);
            Ok(Zeroizing::new(text_file::utf8(&bytes).into_owned()))
        }
        Err(FileError::Missing(_)) => {
            let message = format!("{place}: there is no such key file");
            Err(Error::new(ErrorKind::KeyMissing, message))
        }
        Err(other) => Err(unreadable(&other)),
    }
}

/// What is in a locked key file; its passphrase is asked for once in a sitting.
fn unlocked(face: &mut dyn Face, bytes: &[u8], place: &str) -> Result<Zeroizing<Vec<u8>>, Error> {
    if let Some(plain) = face.sitting().and_then(|sitting| sitting.plain(bytes)) {
        return Ok(plain);
    }
    let plain = open_locked(face, bytes, place)?;
    if let Some(sitting) = face.sitting() {
        sitting.keep(bytes, &plain);
    }
    Ok(plain)
}

fn open_locked(
    face: &mut dyn Face,
    bytes: &[u8],
    place: &str,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let locked = || {
        Error::new(
            ErrorKind::Locked,
            format!("{place}: the key file is locked with a passphrase"),
        )
    };
    let typed = face.ask_secret(Secret::Passphrase).ok_or_else(locked)?;
    let opened = seal::open_with_words(bytes, &typed).or_else(|error| {
        // Drawn words are easily typed in another case or spacing; a passphrase of one's own
        // must match as it is, so that is tried first.
        let tidied = carewallet_core::words::tidy(&typed);
        if *tidied == *typed {
            Err(error)
        } else {
            seal::open_with_words(bytes, &tidied)
        }
    });
    match opened {
        Ok(plain) => Ok(Zeroizing::new(plain)),
        Err(seal::SealError::WrongWords) => {
            let message = format!("{place}: this is not the passphrase of the key file");
            Err(Error::new(ErrorKind::WrongPassphrase, message))
        }
        Err(other) => Err(unreadable(&other).at(place)),
    }
}

/// A key file that cannot be read, for whatever reason, opens nothing.
fn unreadable(why: &impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::KeyUnreadable, why.to_string())
}

/// What a comment of a key file says after its beginning.
fn comment(plain: &[u8], beginning: &str) -> Option<String> {
    let text = std::str::from_utf8(plain).ok()?;
    let value = text.lines().find_map(|line| line.strip_prefix(beginning))?;
    Some(value.trim().to_owned())
}

fn from_keyring(face: &mut dyn Face, root: &Path) -> Result<Unlocked, Error> {
    let id = wallet_in(face, root).ok_or_else(|| {
        Error::new(
            ErrorKind::NoKey,
            "no key was given, and the folder does not say which wallet it is",
        )
    })?;
    match keyring::recall(face.keyring(), &id) {
        Ok(identity) => Ok(Unlocked {
            identity,
            owner: KeyOwner::Wallet(id),
            name: None,
            desk: None,
        }),
        Err(KeyringError::Absent) => {
            let message = "no key was given, and there is no keyring on this computer";
            Err(Error::new(ErrorKind::NoKey, message))
        }
        Err(other) => Err(other.into()),
    }
}

/// The wallet that `wallet.json` names; only to find its key.
pub(crate) fn wallet_in(face: &dyn Face, root: &Path) -> Option<String> {
    // Unsigned and easily changed: it only picks a key, which then has to open the wallet.
    let bytes = face.read_file(&root.join("wallet.json")).ok()?;
    let marker: serde_json::Value = serde_json::from_slice(&bytes).ok()?;
    let id = marker.get("wallet")?.as_str()?;
    hex::is_hex(id, 32).then(|| id.to_owned())
}
