//! Which wallet was opened last on this computer, so that a face that is started without
//! any finds it again (docs/format.md §5.4).

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::platform::{Platform, Write};
use crate::wallets_here::is_wallet;

/// The file, in the folder where this computer remembers what it saw.
const FILE: &str = "last-wallet.json";

/// What is in it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LastWallet {
    /// The wallet's folder.
    folder: String,
    /// The key file; none where the keyring had the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
}

/// Remembers a wallet that was opened. A convenience: where it cannot be remembered, the
/// folder has to be chosen again.
pub fn keep(platform: &dyn Platform, root: &Path, key: Option<&Path>) {
    let text = |path: &Path| platform.path(path).to_str().map(str::to_owned);
    let (Some(folder), Some(state)) = (text(root), platform.state_dir()) else {
        return;
    };
    let key = match key {
        Some(key) => match text(key) {
            Some(key) => Some(key),
            None => return,
        },
        None => None,
    };
    let Ok(bytes) = serde_json::to_vec(&LastWallet { folder, key }) else {
        return;
    };
    let made = platform.make_folder(&state);
    let kept = made.and_then(|()| platform.write_file(&state.join(FILE), &bytes, Write::Replace));
    kept.unwrap_or(());
}

/// The folder of the wallet that was opened last, and its key file, if the folder is still
/// there.
#[must_use]
pub fn recall(platform: &dyn Platform) -> Option<(PathBuf, Option<PathBuf>)> {
    let bytes = platform.read_file(&platform.state_dir()?.join(FILE)).ok()?;
    let last: LastWallet = serde_json::from_slice(&bytes).ok()?;
    let folder = PathBuf::from(last.folder);
    is_wallet(&folder).then(|| (folder, last.key.map(PathBuf::from)))
}
