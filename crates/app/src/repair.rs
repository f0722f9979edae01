//! Repair of a wallet's folder, and its undoing.

use std::path::Path;

use carewallet_core::wallet::{GivenUp, Repair, Undone};

use crate::error::Error;
use crate::face::Face;
use crate::open_wallet::Folder;

/// What a repair would do. Nothing is changed.
///
/// # Errors
/// Why the wallet cannot be read.
pub fn plan(face: &mut dyn Face, folder: &mut Folder) -> Result<Repair, Error> {
    Ok(folder.open(face)?.plan_repair()?)
}

/// Moves into quarantine what may go, and writes `wallet.json` anew where it is needed.
///
/// # Errors
/// Why the wallet cannot be read or written.
pub fn apply(face: &mut dyn Face, folder: &mut Folder) -> Result<Repair, Error> {
    Ok(folder.open(face)?.repair()?)
}

/// Puts back what lies in quarantine.
///
/// # Errors
/// Why the wallet or the quarantine cannot be read.
pub fn undo(face: &mut dyn Face, folder: &mut Folder) -> Result<Undone, Error> {
    Ok(folder.open(face)?.undo_repair()?)
}

/// What would be lost with a file that is given up. Nothing is changed.
///
/// # Errors
/// Why it cannot be given up.
pub fn plan_giving_up(
    face: &mut dyn Face,
    folder: &mut Folder,
    file: &Path,
) -> Result<GivenUp, Error> {
    let file = below_the_wallet(face, folder, file);
    Ok(folder.open(face)?.plan_giving_up(&file)?)
}

/// Moves a damaged file into quarantine although nothing else holds what it held: from
/// then on it is not missed.
///
/// # Errors
/// Why it is where it was, or is missed all the same.
pub fn give_up(face: &mut dyn Face, folder: &mut Folder, file: &Path) -> Result<GivenUp, Error> {
    let file = below_the_wallet(face, folder, file);
    Ok(folder.open(face)?.give_up(&file)?)
}

/// As a check names files: below the wallet's folder, whichever way it was typed.
fn below_the_wallet(face: &dyn Face, folder: &Folder, file: &Path) -> String {
    let typed = face.path(file);
    let below = typed.strip_prefix(face.path(&folder.root)).unwrap_or(file);
    let parts = below
        .components()
        .map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}
