//! A second holder lets somebody in again who lost their key: with a new key, for
//! the old one is gone and cannot be made again.

use std::path::Path;

use carewallet_core::ErrorKind;
use carewallet_core::holder::Terms;
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
    /// Files that the new key may not open yet.
    pub missed: Vec<String>,
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
/// Why the key was not written, or not admitted; then no key stays behind.
pub fn admit_again(
    face: &mut dyn Face,
    root: &Path,
    wallet: &mut Wallet<'_>,
    name: &Line,
    place: &Place,
) -> Result<Admitted, Error> {
    let terms = terms_of(wallet, name);
    admit_with(face, root, wallet, name, &terms, place)
}

/// Makes a new key for somebody, in its file first, and admits it on these terms.
///
/// # Errors
/// As [`admit_again`].
pub fn admit_with(
    face: &mut dyn Face,
    root: &Path,
    wallet: &mut Wallet<'_>,
    name: &Line,
    terms: &Terms,
    place: &Place,
) -> Result<Admitted, Error> {
    refuse_inside(root, &place.path)?;
    let owner = KeyOwner::Wallet(wallet.id().to_owned());
    let file = KeyFile {
        identity: Identity::generate(),
        owner,
    };
    write_key(face, &file, place)?;
    let path = &place.path;
    let admitted = crate::holders::admit_written(wallet, face, name, terms, &file.identity, path)?;
    Ok(Admitted {
        name: name.as_str().to_owned(),
        key_id: admitted.key_id,
        missed: admitted.missed,
    })
}

/// The new key opens the wallet by the same authority as the lost one, if it is clear
/// which that was.
fn terms_of(wallet: &Wallet<'_>, name: &Line) -> Terms {
    crate::holders::find(wallet, name.as_str()).map_or_else(|_| Terms::default(), |lost| lost.terms)
}
