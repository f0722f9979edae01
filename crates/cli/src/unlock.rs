//! Finding the key: a key file that was named, else the computer's keyring. A
//! key is never made here, whatever goes wrong.

use std::path::Path;

use carewallet_app::FileError;
use carewallet_app::keyring::{self, KeyringError};
use carewallet_core::ErrorKind;
use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::{Identity, hex, seal};
use zeroize::Zeroizing;

use crate::exit::Refusal;
use crate::session::Session;

/// A key, and what its file says of it.
pub(crate) struct Unlocked {
    pub(crate) identity: Identity,
    pub(crate) owner: KeyOwner,
    /// The name in the file's comment `# name:`, as agencies' files have it.
    pub(crate) name: Option<String>,
}

/// The key of the wallet in a folder.
pub(crate) fn wallet_key(session: &mut Session<'_>, root: &Path) -> Result<Unlocked, Refusal> {
    let Some(path) = session.key_file() else {
        return from_keyring(session, root);
    };
    let unlocked = key_file(session, &path)?;
    if unlocked.owner == KeyOwner::Agency {
        let message = format!(
            "{}: this is an agency's key, not a wallet's",
            path.display()
        );
        return Err(Refusal::new(ErrorKind::AgencyKey, message));
    }
    Ok(unlocked)
}

/// The key of an agency, in a file; never that of a family.
pub(crate) fn agency_key(session: &mut Session<'_>, path: &Path) -> Result<Unlocked, Refusal> {
    let unlocked = key_file(session, path)?;
    if matches!(unlocked.owner, KeyOwner::Wallet(_)) {
        let message = format!(
            "{}: this is a wallet's key, not an agency's",
            path.display()
        );
        return Err(Refusal::new(ErrorKind::WalletKey, message));
    }
    Ok(unlocked)
}

/// The key in a file. A locked file asks for its passphrase.
pub(crate) fn key_file(session: &mut Session<'_>, path: &Path) -> Result<Unlocked, Refusal> {
    let place = path.display().to_string();
    let bytes = match session.host.read_file(path) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(FileError::Missing(_)) => {
            return Err(Refusal::new(
                ErrorKind::KeyMissing,
                format!("{place}: there is no such key file"),
            ));
        }
        Err(other) => return Err(Refusal::from(other).exits(crate::Exit::Locked)),
    };
    let plain = if KeyFile::is_locked(&bytes) {
        open_locked(session, &bytes, &place)?
    } else {
        bytes
    };
    let file = KeyFile::parse(&plain).map_err(|error| Refusal::from(error).at(&place))?;
    Ok(Unlocked {
        identity: file.identity,
        owner: file.owner,
        name: name_in(&plain),
    })
}

fn open_locked(
    session: &mut Session<'_>,
    bytes: &[u8],
    place: &str,
) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let locked = || {
        Refusal::new(
            ErrorKind::Locked,
            format!("{place}: the key file is locked with a passphrase"),
        )
    };
    if !session.host.is_terminal() {
        return Err(locked());
    }
    let typed = session
        .host
        .ask_secret("passphrase of the key file: ")
        .ok_or_else(locked)?;
    let opened = seal::open_with_words(bytes, &typed).or_else(|error| {
        // Drawn words are easily typed with another case or spacing.
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
            Err(Refusal::new(ErrorKind::WrongPassphrase, message))
        }
        Err(other) => Err(Refusal::from(other).at(place).exits(crate::Exit::Locked)),
    }
}

/// What `# name:` says in a key file.
fn name_in(plain: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(plain).ok()?;
    let name = text.lines().find_map(|line| line.strip_prefix("# name:"))?;
    Some(name.trim().to_owned())
}

fn from_keyring(session: &mut Session<'_>, root: &Path) -> Result<Unlocked, Refusal> {
    let id = wallet_in(session, root).ok_or_else(|| {
        Refusal::new(
            ErrorKind::NoKey,
            "no key was given, and the folder does not say which wallet it is",
        )
    })?;
    match keyring::recall(session.host.keyring(), &id) {
        Ok(identity) => Ok(Unlocked {
            identity,
            owner: KeyOwner::Wallet(id),
            name: None,
        }),
        Err(KeyringError::Absent) => {
            let message = "no key was given, and there is no keyring on this computer";
            Err(Refusal::new(ErrorKind::NoKey, message))
        }
        Err(other) => Err(other.into()),
    }
}

/// The wallet that `wallet.json` names; only to find its key.
fn wallet_in(session: &Session<'_>, root: &Path) -> Option<String> {
    let bytes = session.host.read_file(&root.join("wallet.json")).ok()?;
    let marker: serde_json::Value = serde_json::from_slice(&bytes).ok()?;
    let id = marker.get("wallet")?.as_str()?;
    hex::is_hex(id, 32).then(|| id.to_owned())
}
