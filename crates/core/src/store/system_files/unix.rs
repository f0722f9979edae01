//! Opening and making files as a system with owners and pipes has it.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::{OFlags, open as open_raw, statvfs};

/// Opens for reading. A pipe that came in the place of the file does not wait.
pub(super) fn open(path: &Path, through_links: bool) -> io::Result<File> {
    let mut flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC | OFlags::NOCTTY;
    if !through_links {
        flags |= OFlags::NOFOLLOW;
    }
    Ok(File::from(open_raw(
        path,
        flags,
        rustix::fs::Mode::empty(),
    )?))
}

pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(folder)
}

/// Makes a file that only its owner reads, and holds its lock until it is closed.
pub(super) fn create(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    // Some shares have no locks; then the age of a leftover decides.
    file.try_lock().unwrap_or(());
    Ok(file)
}

/// Opens for adding to the end; made, if it is not there, for its owner alone.
pub(super) fn append(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true).mode(0o600);
    options.open(path)
}

/// Some shares cannot flush a folder, and have nothing of it that could wait.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        synced => synced,
    }
}

/// With what only the administrator may use: less would refuse the administrator what
/// fits. File systems that count nothing say that they have no room at all.
pub(super) fn free(folder: &Path) -> Option<u64> {
    let about = statvfs(folder).ok().filter(|about| about.f_blocks > 0)?;
    about.f_bfree.checked_mul(about.f_frsize)
}
