//! Wallets and key files that lie where families put them: in the home folder and on
//! sticks, one folder deep.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::platform::Platform;

/// Folders and files of one place that are looked at.
const LOOKED_AT: usize = 2000;

/// Whether a folder holds a wallet, by its looks. `wallet.json` may be lost without harm;
/// the segments are the wallet.
#[must_use]
pub fn is_wallet(folder: &Path) -> bool {
    folder.join("wallet.json").is_file() || folder.join("segments").is_dir()
}

/// The wallets in the home folder and on sticks.
#[must_use]
pub fn wallets(platform: &dyn Platform) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for place in places(platform) {
        let within = listed(&place);
        found.extend(std::iter::once(place).chain(within));
    }
    found.retain(|folder| is_wallet(folder));
    found
}

/// Files in the home folder and on sticks that are called like a key.
#[must_use]
pub fn key_files(platform: &dyn Platform) -> Vec<PathBuf> {
    let is_called_so = |path: &PathBuf| {
        let name = path.file_stem().and_then(OsStr::to_str).unwrap_or_default();
        let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
        name.to_lowercase().contains("key") && matches!(ending, "age" | "txt") && path.is_file()
    };
    let all = places(platform)
        .into_iter()
        .flat_map(|place| listed(&place));
    all.filter(is_called_so).collect()
}

fn places(platform: &dyn Platform) -> Vec<PathBuf> {
    let home = platform.home_dir().into_iter();
    home.chain(platform.sticks()).collect()
}

/// What lies in a folder, by name. What cannot be listed holds nothing.
fn listed(folder: &Path) -> Vec<PathBuf> {
    let items = std::fs::read_dir(folder).into_iter().flatten();
    let items = items.take(LOOKED_AT).flatten().map(|item| item.path());
    let mut items: Vec<PathBuf> = items.collect();
    items.sort();
    items
}
