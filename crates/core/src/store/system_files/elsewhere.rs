//! Windows, and pages in a browser, which have no files.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

pub(super) fn open(path: &Path, _through_links: bool) -> io::Result<File> {
    File::open(path)
}

pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}

pub(super) fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

pub(super) fn append(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true).open(path)
}

/// Windows cannot flush a folder; its file systems journal the names.
pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

pub(super) fn free(_folder: &Path) -> Option<u64> {
    None
}
