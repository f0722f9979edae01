//! A second holder lets somebody in again who lost their key: with a new key, for
//! the old one is gone and cannot be made again.

use std::path::Path;

use carewallet_core::ErrorKind;
use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::value::Line;
use carewallet_core::{Identity, Wallet};

use super::restore::{Place, write_key};
use super::sheet::refuse_inside;
use crate::error::Error;
use crate::face::Face;

/// Somebody who can open the wallet again.
pub struct Admitted {
    /// What they are called.
    pub name: String,
    /// The new key's id.
    pub key_id: String,
}

/// Who lost a key, if only one holder can be meant: the one beside whoever helps.
///
/// # Errors
/// [`ErrorKind::AmbiguousHolder`] where it has to be said who.
pub fn who_lost(wallet: &Wallet<'_>) -> Result<Line, Error> {
    let own = wallet.identity().public_key().id();
    let holders = wallet.holders();
    let others: Vec<&str> = holders
        .iter()
        .filter(|holder| holder.key_id != own)
        .map(|holder| holder.name.as_str())
        .collect();
    if let [name] = others.as_slice()
        && let Ok(name) = Line::parse(name)
    {
        return Ok(name);
    }
    let message = "who lost the key? Several people could be meant, or nobody but you";
    Err(Error::new(ErrorKind::AmbiguousHolder, message))
}

/// Makes a new key for somebody, in its file first, and admits it.
///
/// # Errors
/// [`ErrorKind::Rule`] where the helper is not the first holder; why the key was not
/// written, or not admitted; then no key stays behind.
pub fn admit_again(
    face: &mut dyn Face,
    root: &Path,
    wallet: &mut Wallet<'_>,
    name: &Line,
    place: &Place,
) -> Result<Admitted, Error> {
    refuse_inside(root, &place.path)?;
    refuse_second(wallet)?;
    let owner = KeyOwner::Wallet(wallet.id().to_owned());
    let file = KeyFile {
        identity: Identity::generate(),
        owner,
    };
    write_key(face, &file, place)?;
    let key_id = crate::holders::admit_written(wallet, face, name, &file.identity, &place.path)?;
    Ok(Admitted {
        name: name.as_str().to_owned(),
        key_id,
    })
}

/// What another holder packs is signed by that holder, also the entry that admits
/// them: a computer that never saw the wallet would set all of it aside (docs/format.md
/// §5.2). Nobody is let in at the price of the record.
fn refuse_second(wallet: &Wallet<'_>) -> Result<(), Error> {
    let own = wallet.identity().public_key().id();
    if wallet.holders().is_first(&own) {
        return Ok(());
    }
    let message = "only the first holder of a wallet can let somebody in again, for now";
    Err(Error::new(ErrorKind::Rule, message)
        .with_advice("read the record with the key that you have; nothing was changed"))
}
