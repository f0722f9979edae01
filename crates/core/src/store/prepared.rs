//! A new file, written so that it is there whole or not at all (docs/format.md
//! §5.3): first every byte of it on the disk, then its name.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::StoreError;
use super::files::{Files, NewFile};
use super::shortage::ask_for_room;

/// Bytes of the SHA-256 that ends a temporary file on a weak file system.
const HASH: usize = 32;
/// How many names are tried for a temporary file.
const NAMES: usize = 100;

/// Every byte is on the disk, and the name is still free. Dropped, nothing stays.
pub struct Prepared<'a> {
    files: &'a dyn Files,
    path: PathBuf,
    bytes: &'a [u8],
    temporary: PathBuf,
    held: Held<'a>,
}

enum Held<'a> {
    /// In a file that nobody sees.
    Unnamed(Box<dyn NewFile + 'a>),
    /// Under the temporary name, on a file system that names whole files.
    Named,
    /// Likewise, with its hash behind it, on one that may tear what is being written.
    Hashed,
    /// Under its own name.
    Done,
}

impl<'a> Prepared<'a> {
    /// Puts bytes on the disk that are to become a new file at `path`. `temporary`
    /// is a name in the same folder for the time until then, where one is needed.
    ///
    /// # Errors
    /// Why they are not there; nothing is left.
    pub fn new(
        files: &'a dyn Files,
        path: PathBuf,
        temporary: PathBuf,
        bytes: &'a [u8],
    ) -> Result<Self, StoreError> {
        let weak = !files.is_journalled(folder_of(&path));
        // On a weak one it is there twice for a moment.
        let copies = if weak { 2 } else { 1 };
        ask_for_room(files, folder_of(&path), copies * bytes.len() as u64)?;
        Self::filled(files, path, temporary, bytes, |new| {
            if weak {
                new.fill_hashed()
            } else {
                new.fill_unnamed()
            }
        })
    }

    /// The same for a file that is to stand in the place of another: see
    /// [`Self::replace`].
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn over(
        files: &'a dyn Files,
        path: PathBuf,
        temporary: PathBuf,
        bytes: &'a [u8],
    ) -> Result<Self, StoreError> {
        Self::filled(files, path, temporary, bytes, Self::fill_unnamed)
    }

    fn filled(
        files: &'a dyn Files,
        path: PathBuf,
        temporary: PathBuf,
        bytes: &'a [u8],
        fill: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> Result<Self, StoreError> {
        let held = Held::Done;
        let mut prepared = Self {
            files,
            path,
            bytes,
            temporary,
            held,
        };
        fill(&mut prepared).map_err(|error| StoreError::of(&prepared.path, error))?;
        Ok(prepared)
    }

    fn fill_unnamed(&mut self) -> io::Result<()> {
        // Not every file system has files without a name.
        let Ok(mut file) = self.files.create_unnamed(folder_of(&self.path)) else {
            return self.fill_named();
        };
        write_all(file.as_mut(), &[self.bytes])?;
        self.held = Held::Unnamed(file);
        Ok(())
    }

    fn fill_named(&mut self) -> io::Result<()> {
        let files = self.files;
        let mut file = self.with_free_name(|path| files.create(path))?;
        self.held = Held::Named;
        write_all(file.as_mut(), &[self.bytes])
    }

    /// The hash tells a reader that it is whole. Its name has to be on the disk
    /// before there can be a torn file of the final name.
    fn fill_hashed(&mut self) -> io::Result<()> {
        let mut made = self.files.create(&self.temporary);
        if matches!(&made, Err(error) if error.kind() == ErrorKind::AlreadyExists) {
            // What an interrupted write of this very file left behind.
            self.files.remove(&self.temporary)?;
            made = self.files.create(&self.temporary);
        }
        let mut file = made?;
        self.held = Held::Hashed;
        write_all(file.as_mut(), &[self.bytes, &Sha256::digest(self.bytes)])?;
        self.files.sync_folder(folder_of(&self.path))
    }

    /// Takes the first temporary name that is free: another process may be writing
    /// under the others.
    fn with_free_name<T>(&mut self, take: impl Fn(&Path) -> io::Result<T>) -> io::Result<T> {
        let first = self.temporary.clone();
        for number in 2..=NAMES {
            match take(&self.temporary) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    let mut next = first.clone().into_os_string();
                    next.push(format!("-{number}"));
                    self.temporary = next.into();
                }
                taken => return taken,
            }
        }
        take(&self.temporary)
    }

    /// Gives the file its name, never over another, and reads it back.
    ///
    /// # Errors
    /// Why it does not count as written. Then no file of that name is left, as far
    /// as the disk lets it be removed, but for one that somebody else wrote.
    pub fn name(mut self) -> Result<(), StoreError> {
        let named = self.give_name();
        named.map_err(|error| StoreError::of(&self.path, error))?;
        self.settle().inspect_err(|_| self.take_back())
    }

    fn give_name(&mut self) -> io::Result<()> {
        match std::mem::replace(&mut self.held, Held::Done) {
            Held::Unnamed(file) => match file.link_to(&self.path) {
                // Where /proc is closed, a file without a name never gets one.
                Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                    self.fill_named()?;
                    self.give_name()
                }
                linked => linked,
            },
            Held::Named => {
                let renamed = self.files.rename_new(&self.temporary, &self.path);
                // Still there, so dropping this removes it.
                renamed.inspect_err(|_| self.held = Held::Named)
            }
            Held::Hashed => {
                self.held = Held::Hashed;
                self.write_again()
            }
            Held::Done => Ok(()),
        }
    }

    /// Writes a second time, under the final name. Until that one is on the disk,
    /// the first one stands in for it.
    fn write_again(&self) -> io::Result<()> {
        let mut file = self.files.create(&self.path)?;
        let written = write_all(file.as_mut(), &[self.bytes]);
        written.inspect_err(|_| self.take_back())
    }

    /// Gives the file its name in the place of what has it, and reads it back.
    ///
    /// # Errors
    /// Why it does not count as written. The other file may then be gone.
    pub fn replace(mut self) -> Result<(), StoreError> {
        self.put_over()
            .map_err(|error| StoreError::of(&self.path, error))?;
        self.settle()
    }

    fn put_over(&mut self) -> io::Result<()> {
        if let Held::Unnamed(file) = std::mem::replace(&mut self.held, Held::Done)
            && self.with_free_name(|path| file.link_to(path)).is_err()
        {
            self.fill_named()?;
        }
        // Until it has its own name, dropping this removes it.
        self.held = Held::Named;
        self.files.rename_over(&self.temporary, &self.path)?;
        self.held = Held::Done;
        Ok(())
    }

    /// The name belongs to the folder, which has to reach the disk as well; and a
    /// stick that loses what it took is found out now, not when it is needed.
    fn settle(&self) -> Result<(), StoreError> {
        let failed = |error| StoreError::of(&self.path, error);
        self.files
            .sync_folder(folder_of(&self.path))
            .map_err(failed)?;
        let most = self.bytes.len() as u64 + 1;
        if self.files.read(&self.path, most).map_err(failed)? == self.bytes {
            return Ok(());
        }
        Err(StoreError::NotReadBack {
            name: self.path.display().to_string(),
        })
    }

    /// Nobody was told of this file, so nobody misses it; left there, it would
    /// count as damaged for ever.
    fn take_back(&self) {
        let removed = self.files.remove(&self.path);
        // In this order, as a torn file without the whole one is a damaged one.
        removed
            .and_then(|()| self.files.sync_folder(folder_of(&self.path)))
            .unwrap_or(());
    }
}

impl Drop for Prepared<'_> {
    fn drop(&mut self) {
        if matches!(self.held, Held::Named | Held::Hashed) {
            self.files.remove(&self.temporary).unwrap_or(());
        }
    }
}

/// Writes all of some bytes and puts them on the disk.
fn write_all(file: &mut dyn NewFile, pieces: &[&[u8]]) -> io::Result<()> {
    for piece in pieces {
        let mut rest: &[u8] = piece;
        while !rest.is_empty() {
            match file.write(rest) {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(done) => rest = rest.get(done..).unwrap_or_default(),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
    file.sync()
}

/// What a temporary file with its hash holds, if it is whole.
pub(super) fn without_hash(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let content = bytes.len().checked_sub(HASH)?;
    let hash = bytes.split_off(content);
    (Sha256::digest(&bytes)[..] == hash[..]).then_some(bytes)
}

/// The folder of a path, which for a plain name is the one we are in.
#[must_use]
pub fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}
