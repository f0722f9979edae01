//! A file from outside: on the disk, or in memory under the name that it came with.

use std::path::{Path, PathBuf};

use carewallet_import::Reading;

/// A file from outside. What is in memory never goes to the disk: it may be plain text.
#[derive(Clone, Copy)]
pub enum IncomingFile<'a> {
    /// A file on the disk.
    Path(&'a Path),
    /// The bytes of a file.
    Bytes(&'a str, &'a [u8]),
    /// A picture that was read before.
    Picture(&'a str, &'a Reading),
}

impl<'a> IncomingFile<'a> {
    /// Files on the disk.
    #[must_use]
    pub fn at(paths: &'a [PathBuf]) -> Vec<Self> {
        paths.iter().map(|path| Self::Path(path)).collect()
    }

    /// What messages call it.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Path(path) => path.display().to_string(),
            Self::Bytes(name, _) | Self::Picture(name, _) => (*name).to_owned(),
        }
    }
}
