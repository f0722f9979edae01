//! When the last backup was made. This computer remembers it, and not the wallet: to
//! back up then changes nothing in the wallet, a wallet that can only be read has
//! backups too, and no other computer believes in a stick that it never saw.

use std::path::PathBuf;

use carewallet_core::value::Timestamp;
use carewallet_core::{Wallet, seal};
use serde::{Deserialize, Serialize};

use crate::platform::{Platform, Write};

/// After how many days a backup is called old.
pub const OLD_AFTER_DAYS: i32 = 90;

/// The last backup that this computer made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastBackup {
    /// When.
    pub at: Timestamp,
    /// How many entries were in it.
    pub entries: usize,
}

impl LastBackup {
    /// How many days ago it was made.
    #[must_use]
    pub fn age_in_days(&self, platform: &dyn Platform) -> i32 {
        self.at.date().days_until(platform.today())
    }
}

/// The last backup of a wallet that this computer made, if it knows of one.
#[must_use]
pub fn last(platform: &dyn Platform, wallet: &Wallet<'_>) -> Option<LastBackup> {
    let sealed = platform.read_file(&place(platform, wallet)?).ok()?;
    let plain = seal::open(&sealed, wallet.identity()).ok()?;
    serde_json::from_slice(&plain).ok()
}

/// Remembers a backup; false where that cannot be.
pub(super) fn remember(platform: &dyn Platform, wallet: &Wallet<'_>, entries: usize) -> bool {
    let at = wallet.now();
    let known = || {
        let place = place(platform, wallet)?;
        let plain = serde_json::to_vec(&LastBackup { at, entries }).ok()?;
        // How much there is in a record is nobody else's business.
        let sealed = seal::seal(&plain, &[wallet.identity().recipient()]).ok()?;
        platform.write_file(&place, &sealed, Write::Replace).ok()
    };
    known().is_some()
}

fn place(platform: &dyn Platform, wallet: &Wallet<'_>) -> Option<PathBuf> {
    Some(platform.state_dir()?.join(wallet.id()).join("backup.age"))
}
