//! Who can open a wallet: admitting somebody with a new key, finding a holder, and the
//! page that says who it is.

mod page;

use std::path::Path;

use carewallet_core::holder::{Holder, Holders, Terms};
use carewallet_core::key::{PublicKey, Recipient};
use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::kind::{Authority, name_key};
use carewallet_core::value::{Date, Line};
use carewallet_core::wallet::WalletError;
use carewallet_core::{ErrorKind, Identity, Wallet};

use crate::advice::Advice;
use crate::error::Error;
use crate::platform::{FileError, Platform, Write};

pub use page::page_pdf;

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
    terms: &Terms,
) -> Result<Admitted, Error> {
    if key.is_test() {
        let message = "TEST: a key for trying things out opens no wallet";
        return Err(Error::new(ErrorKind::TestKey, message));
    }
    let reach = wallet.admit_under(name, recipient, key, terms)?;
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
    terms: &Terms,
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
    admit_written(wallet, platform, name, terms, &file.identity, path)
}

/// Admits a key whose file was written just now, and which goes if it was not admitted.
pub(crate) fn admit_written(
    wallet: &mut Wallet<'_>,
    platform: &dyn Platform,
    name: &Line,
    terms: &Terms,
    identity: &Identity,
    path: &Path,
) -> Result<Admitted, Error> {
    let (recipient, key) = (identity.recipient(), identity.public_key());
    admit(wallet, name, &recipient, &key, terms).inspect_err(|_| {
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

/// By what authority somebody opens the wallet, said anew; what is not said stays.
#[derive(Default)]
pub struct NewTerms {
    /// The authority; an empty list takes it away.
    pub authority: Option<Vec<Authority>>,
    /// The last day; a missing one takes it away.
    pub until: Option<Option<Date>>,
}

impl NewTerms {
    /// The terms that hold from now on.
    #[must_use]
    pub fn of(self, before: &Terms) -> Terms {
        Terms {
            authority: self.authority.unwrap_or_else(|| before.authority.clone()),
            until: self.until.unwrap_or(before.until),
        }
    }
}

/// Says anew by what authority a holder opens the wallet: by the terms that this one
/// has. Returns the id of the entry that says so.
///
/// # Errors
/// Why it was not changed.
pub fn change(wallet: &mut Wallet<'_>, holder: &Holder) -> Result<String, Error> {
    let saved = wallet.change_terms(&holder.key_id, &holder.terms)?.ids();
    Ok(saved.first().map(ToString::to_string).unwrap_or_default())
}

/// The holders whose time is over. They open the wallet as before.
#[must_use]
pub fn ended(wallet: &Wallet<'_>) -> Vec<Date> {
    let today = wallet.now().date();
    let holders = wallet.holders();
    holders
        .iter()
        .filter_map(|holder| holder.terms.ended(today))
        .collect()
}

/// Everybody who can open the wallet: the first holder first, then as they were let in.
#[must_use]
pub fn in_order(holders: &Holders) -> Vec<&Holder> {
    let mut all: Vec<&Holder> = holders.iter().collect();
    all.sort_by_key(|holder| (!holders.is_first(&holder.key_id), holder.since));
    all
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
