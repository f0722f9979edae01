//! Repair of a wallet's folder, and its undoing.

use carewallet_core::wallet::{Repair, Undone};

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
