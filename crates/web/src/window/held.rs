//! The record as it was read last.

use carewallet_app::open_wallet::{self, Folder, FolderStamp};
use carewallet_app::{Error, People};
use carewallet_core::attribution::Names;
use carewallet_core::wallet::Contents;

use super::WindowFace;

/// The record as it was read last, which the pages show.
pub(crate) struct Held {
    pub(crate) contents: Contents,
    pub(crate) people: People,
    pub(crate) names: Names,
    stamp: FolderStamp,
}

impl Held {
    /// Reads all of it.
    ///
    /// # Errors
    /// Why nothing could be read.
    pub(crate) fn read(
        face: &mut WindowFace<'_>,
        folder: &mut Folder,
        stamp: FolderStamp,
    ) -> Result<Self, Error> {
        let wallet = folder.open(face)?;
        let contents = open_wallet::contents(face, &wallet)?;
        let people = open_wallet::people(&wallet);
        let names = open_wallet::names(&contents);
        Ok(Self {
            contents,
            people,
            names,
            stamp,
        })
    }

    /// Whether all of it could be read, as far as anybody can know.
    pub(crate) fn is_whole(&self) -> bool {
        self.contents.wholeness().is_whole()
    }

    /// Whether the folder is still as it was when this was read.
    pub(crate) fn is_of(&self, stamp: &FolderStamp) -> bool {
        self.stamp == *stamp
    }
}
