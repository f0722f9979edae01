//! The files of this computer: the one place of this crate that touches them.

#[cfg(not(unix))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(unix)]
mod unix;
#[cfg(not(target_os = "linux"))]
mod without_linux;

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::UNIX_EPOCH;

use super::files::{FileKind, Files, Found, NewFile, NotPlain};
#[cfg(not(unix))]
use elsewhere as calls;
#[cfg(target_os = "linux")]
use linux as kernel;
#[cfg(unix)]
use unix as calls;
#[cfg(not(target_os = "linux"))]
use without_linux as kernel;

/// The file systems of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemFiles;

impl SystemFiles {
    /// As [`Files::read`], but a link stands for what is behind it: for files that
    /// a person names.
    ///
    /// # Errors
    /// As [`Files::read`].
    pub fn read_linked(self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        // Looked at before it is opened, as to open a device may already do something.
        if !fs::metadata(path)?.is_file() {
            return Err(NotPlain::error());
        }
        read_opened(calls::open(path, true)?, most)
    }

    /// Adds lines to the end of a file that only its owner reads, and flushes them.
    /// Nothing that is in it changes; it is made if it is not there.
    ///
    /// # Errors
    /// Why they are not in it; a part of them may be.
    pub fn append(self, path: &Path, lines: &[u8]) -> io::Result<()> {
        if fs::metadata(path).is_ok_and(|about| !about.is_file()) {
            return Err(NotPlain::error());
        }
        let mut file = calls::append(path)?;
        let mut last = [b'\n'];
        if file.metadata()?.len() > 0 {
            file.seek(SeekFrom::End(-1))?;
            file.read_exact(&mut last)?;
        }
        // A line that a power cut tore stays a line of its own.
        let torn: &[u8] = if last == [b'\n'] { b"" } else { b"\n" };
        // In one write, so that two programs do not write into each other's line.
        file.write_all(&[torn, lines].concat())?;
        file.sync_all()?;
        // The name may be new.
        calls::sync_folder(within(path.parent().unwrap_or(path)))
    }
}

impl Files for SystemFiles {
    fn is_journalled(&self, folder: &Path) -> bool {
        kernel::is_journalled(within(folder))
    }

    fn free(&self, folder: &Path) -> Option<u64> {
        calls::free(within(folder))
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        calls::make_folder(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<Found>> {
        let mut found = Vec::new();
        for item in fs::read_dir(within(folder))? {
            let item = item?;
            match as_found(&item) {
                Ok(one) => found.push(one),
                // Removed since the folder was read: it is not there.
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        if !fs::symlink_metadata(path)?.is_file() {
            return Err(NotPlain::error());
        }
        read_opened(calls::open(path, false)?, most)
    }

    fn create<'a>(&'a self, path: &Path) -> io::Result<Box<dyn NewFile + 'a>> {
        Ok(Box::new(calls::create(path)?))
    }

    fn create_unnamed<'a>(&'a self, folder: &Path) -> io::Result<Box<dyn NewFile + 'a>> {
        Ok(Box::new(kernel::create_unnamed(within(folder))?))
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        kernel::rename_new(from, to)
    }

    #[allow(
        clippy::disallowed_methods,
        reason = "files are renamed here and nowhere else"
    )]
    fn rename_over(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        calls::sync_folder(within(folder))
    }

    fn is_abandoned(&self, path: &Path) -> bool {
        kernel::is_abandoned(path)
    }
}

impl NewFile for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Write::write(self, bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }

    fn link_to(&self, path: &Path) -> io::Result<()> {
        kernel::link_to(self, path)
    }
}

/// `Path::parent` of a plain name is the empty path: the folder we are in.
fn within(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}

fn as_found(item: &fs::DirEntry) -> io::Result<Found> {
    // Neither of these follows links.
    let (kind, about) = (item.file_type()?, item.metadata()?);
    let modified = about.modified().ok();
    Ok(Found {
        name: item.file_name().to_string_lossy().into_owned(),
        kind: if kind.is_file() {
            FileKind::File
        } else if kind.is_dir() {
            FileKind::Folder
        } else {
            FileKind::Other
        },
        bytes: about.len(),
        modified: modified.and_then(|at| at.duration_since(UNIX_EPOCH).ok()),
    })
}

fn read_opened(file: File, most: u64) -> io::Result<Vec<u8>> {
    let about = file.metadata()?;
    // Something else may have come in its place since it was looked at.
    if !about.is_file() {
        return Err(NotPlain::error());
    }
    let expected = usize::try_from(about.len().min(most)).unwrap_or(0);
    let mut bytes = Vec::with_capacity(expected);
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
