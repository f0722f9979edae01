//! What another copy of the wallet has, and this one not.

use std::path::Path;

use carewallet_core::ErrorKind;
use carewallet_core::store::DiskStore;
use carewallet_core::wallet::Merged;

use crate::error::Error;
use crate::face::Face;
use crate::open_wallet::Folder;
use crate::output;

/// Brings what another copy has into this one. The other copy is only read.
///
/// # Errors
/// [`ErrorKind::MissingFile`] where there is no such folder; [`ErrorKind::SameFile`] for
/// the wallet itself; why nothing was merged.
pub fn merge(face: &mut dyn Face, folder: &mut Folder, dir: &Path) -> Result<Merged, Error> {
    let other = face.path(dir);
    let shown = dir.display().to_string();
    // It would succeed and bring nothing, as if the other copy had been merged.
    if output::is_same(&folder.root, &other) {
        let message = format!("{shown}: this is the wallet itself");
        let error = Error::new(ErrorKind::SameFile, message);
        return Err(error.with_advice("name the folder of the other copy"));
    }
    let mut wallet = folder.open(face)?;
    let merged = wallet.merge(&DiskStore::at(&other));
    merged.map_err(|error| Error::from(error).at(&shown))
}

/// Refuses a folder that is not there, before anybody types a passphrase.
///
/// # Errors
/// [`ErrorKind::MissingFile`].
pub fn refuse_missing(face: &dyn Face, dir: &Path) -> Result<(), Error> {
    if face.path(dir).is_dir() {
        return Ok(());
    }
    let message = format!("{}: there is no such folder", dir.display());
    Err(Error::new(ErrorKind::MissingFile, message))
}
