//! What interrupted writes leave behind, and when it may go.

use std::path::Path;
use std::time::Duration;

use super::files::{FileKind, Files, Found};
use super::prepared::without_hash;
use crate::limits;

/// How the name of a file in a wallet begins that is still being written.
pub(super) const UNFINISHED: &str = ".tmp-";
/// The same of `wallet.json`.
const UNFINISHED_MARKER: &str = ".tmp-wallet.json";
/// How much older than the file just written a leftover is before it may go,
/// where it is not known whether anybody still writes it.
const OLD: Duration = Duration::from_secs(3600);

/// Removes what interrupted writes left in a folder: files whose names begin with
/// `prefix`, but for those that somebody may still be writing, and for those that
/// stand in for a torn file. `written` is the file that was just written there: it
/// says what time it is on that disk. A failure here loses nothing.
pub fn sweep(files: &dyn Files, folder: &Path, prefix: &str, written: &str) {
    let Ok(found) = files.list(folder) else {
        return;
    };
    remove_all(files, folder, prefix, &found, time_of(&found, written));
}

/// Removes what interrupted writes left in a folder of a wallet in which a file was
/// just written, and of `wallet.json` in the wallet's own folder `root`: nothing else
/// is ever written there, and others may have files in it.
pub(super) fn sweep_wallet(files: &dyn Files, root: &Path, folder: &Path, written: &str) {
    let Ok(found) = files.list(folder) else {
        return;
    };
    let now = time_of(&found, written);
    remove_all(files, folder, UNFINISHED, &found, now);
    let mut beside = files.list(root).unwrap_or_default();
    beside.retain(|file| file.name.starts_with(UNFINISHED_MARKER));
    remove_all(files, root, UNFINISHED, &beside, now);
}

/// When a file was written, by the clock of its disk.
fn time_of(found: &[Found], written: &str) -> Option<Duration> {
    let written = found.iter().find(|file| file.name == written);
    written.and_then(|file| file.modified)
}

fn remove_all(
    files: &dyn Files,
    folder: &Path,
    prefix: &str,
    found: &[Found],
    now: Option<Duration>,
) {
    let leftovers = found
        .iter()
        .filter(|file| file.name.starts_with(prefix) && file.kind == FileKind::File);
    for file in leftovers {
        let path = folder.join(&file.name);
        let over = is_old(file, now) || files.is_abandoned(&path);
        if over && !stands_in(files, folder, file, prefix) {
            files.remove(&path).unwrap_or(());
        }
    }
}

fn is_old(file: &Found, now: Option<Duration>) -> bool {
    let age = now
        .zip(file.modified)
        .and_then(|(now, then)| now.checked_sub(then));
    age > Some(OLD)
}

/// Whether a leftover is whole and the file that it was to become is there and is
/// not: then the leftover is that file (docs/format.md §5.3).
pub(super) fn stands_in(files: &dyn Files, folder: &Path, leftover: &Found, prefix: &str) -> bool {
    let Some(name) = leftover.name.strip_prefix(prefix) else {
        return false;
    };
    let most = limits::FILE_BYTES as u64 + 1;
    let torn = files.read(&folder.join(name), most);
    torn.is_ok_and(|torn| {
        whole_beside(files, &folder.join(name)).is_some_and(|whole| whole != torn)
    })
}

/// The bytes that the temporary file beside a file holds, if there is one
/// and it is whole.
pub(super) fn whole_beside(files: &dyn Files, path: &Path) -> Option<Vec<u8>> {
    let most = limits::FILE_BYTES as u64 + 1;
    without_hash(files.read(&beside(path)?, most).ok()?)
}

/// The name of the temporary file of a file.
pub(super) fn beside(path: &Path) -> Option<std::path::PathBuf> {
    let name = path.file_name()?.to_string_lossy();
    Some(path.with_file_name(format!("{UNFINISHED}{name}")))
}
