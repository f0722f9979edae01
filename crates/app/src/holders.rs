//! Who can open a wallet: admitting somebody with a new key, and finding a holder.

use std::path::Path;

use carewallet_core::holder::Holder;
use carewallet_core::key::{PublicKey, Recipient};
use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::kind::name_key;
use carewallet_core::value::Line;
use carewallet_core::wallet::WalletError;
use carewallet_core::{ErrorKind, Identity, Wallet};

use crate::advice::Advice;
use crate::error::Error;
use crate::platform::{FileError, Platform, Write};

/// Somebody who was admitted.
pub struct Admitted {
    /// The key id.
    pub key_id: String,
    /// Files that the new key may not open yet.
    pub missed: Vec<String>,
}

/// Admits somebody with a key that they have.
///
/// # Errors
/// Why the key was not admitted.
pub fn admit(
    wallet: &mut Wallet<'_>,
    name: &Line,
    recipient: &Recipient,
    key: &PublicKey,
) -> Result<Admitted, Error> {
    let reach = wallet.admit(name, recipient, key)?;
    Ok(Admitted {
        key_id: key.id(),
        missed: reach.missed,
    })
}

/// Admits somebody with a new key, which is in its file before the wallet is
/// sealed to it, and never stays behind if it was not admitted.
///
/// # Errors
/// Why the key cannot be written, or was not admitted.
pub fn admit_new(
    wallet: &mut Wallet<'_>,
    platform: &dyn Platform,
    name: &Line,
    path: &Path,
) -> Result<Admitted, Error> {
    let owner = KeyOwner::Wallet(wallet.id().to_owned());
    let file = KeyFile {
        identity: Identity::generate(),
        owner,
    };
    let text = file.text(&platform.today().written());
    // The key first: a holder whose key was never saved could open nothing.
    write_key(platform, path, text.as_bytes())?;
    let (recipient, key) = (file.identity.recipient(), file.identity.public_key());
    admit(wallet, name, &recipient, &key).inspect_err(|_| {
        // The write may have arrived although it reported an error; then the key is needed.
        if !wallet.holders().contains(&key.id()) {
            platform.remove_file(path);
        }
    })
}

/// Writes a new key. Keys are never written over.
///
/// # Errors
/// Why it was not written.
pub fn write_key(platform: &dyn Platform, path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let written = platform.write_file(path, bytes, Write::New);
    written.map_err(|error| match error {
        FileError::Exists(_) => Error::from(error)
            .with_advice("a key is never written over: choose another name for the new one"),
        other => other.into(),
    })
}

/// A holder by name, or by the beginning of the key id.
///
/// # Errors
/// [`ErrorKind::NoSuchHolder`] or [`ErrorKind::AmbiguousHolder`].
pub fn find(wallet: &Wallet<'_>, who: &str) -> Result<Holder, Error> {
    let wanted = name_key(who);
    let digits: String = wanted.chars().filter(|c| *c != ' ').collect();
    let holders = wallet.holders();
    let fits = |holder: &&Holder| {
        name_key(&holder.name) == wanted
            || (digits.len() >= 8 && holder.key_id.starts_with(&digits))
    };
    let found: Vec<&Holder> = holders.iter().filter(fits).collect();
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(WalletError::NoSuchHolder(who.to_owned()).into()),
        _ => Err(Error::new(
            ErrorKind::AmbiguousHolder,
            format!("several holders are called {who}"),
        )
        .with_advice(Advice::HolderByKey)),
    }
}
