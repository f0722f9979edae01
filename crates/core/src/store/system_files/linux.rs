//! What only Linux has: files without a name, renaming that replaces nothing, and
//! file systems that say what they are.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::path::Path;

use rustix::fs::{AtFlags, CWD, Mode, OFlags, RenameFlags};
use rustix::fs::{linkat, open, renameat_with, statfs};

use super::unix::open as open_to_read;

/// Those that keep a journal, or whose content does not outlive a power cut
/// anyway: ext2 to ext4, XFS, Btrfs, F2FS, overlays (of containers, upon one of
/// these), tmpfs. The numbers are those of statfs(2).
const JOURNALLED: [u32; 6] = [
    0xEF53,
    0x5846_5342,
    0x9123_683E,
    0xF2F5_2010,
    0x794C_7630,
    0x0102_1994,
];
/// Those of sticks: FAT and exFAT. Like the others, and unlike shares, they are
/// mounted by one computer at a time.
const STICKS: [u32; 2] = [0x4D44, 0x2011_BAB0];

fn is_one_of(folder: &Path, kinds: &[u32]) -> bool {
    // The number has 32 bits; the field is wider, and signed, on some processors.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the number has 32 bits"
    )]
    statfs(folder).is_ok_and(|about| kinds.contains(&(about.f_type as u32)))
}

pub(super) fn is_journalled(folder: &Path) -> bool {
    is_one_of(folder, &JOURNALLED)
}

/// Whoever writes a file holds its lock, and the system lets go of it whatever
/// became of that process. Another computer's locks are not seen, so this is
/// certain only where there is no other one.
pub(super) fn is_abandoned(path: &Path) -> bool {
    let local = is_one_of(path, &JOURNALLED) || is_one_of(path, &STICKS);
    local && open_to_read(path, false).is_ok_and(|file| file.try_lock().is_ok())
}

pub(super) fn create_unnamed(folder: &Path) -> io::Result<File> {
    let flags = OFlags::WRONLY | OFlags::TMPFILE | OFlags::CLOEXEC;
    let file = File::from(open(folder, flags, Mode::RUSR | Mode::WUSR)?);
    file.try_lock().unwrap_or(());
    Ok(file)
}

pub(super) fn link_to(file: &File, path: &Path) -> io::Result<()> {
    // The way of open(2) that needs no rights beyond those of the user.
    let own = format!("/proc/self/fd/{}", file.as_raw_fd());
    Ok(linkat(CWD, own, CWD, path, AtFlags::SYMLINK_FOLLOW)?)
}

pub(super) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    Ok(renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE)?)
}
