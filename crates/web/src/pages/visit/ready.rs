//! The sheet in memory: what [`carewallet_app::share::prepare`] made, as long as the record
//! is as it was then.

use std::path::Path;

use carewallet_app::Error;
use carewallet_app::open_wallet::FolderStamp;
use carewallet_app::share::Prepared;
use carewallet_core::ErrorKind;
use carewallet_core::value::Date;
use carewallet_export::picture;

/// Dots an inch of a page on the screen: as wide as it is on paper.
const DPI: u32 = 96;

/// A sheet in memory.
pub(super) struct Ready {
    pub(super) prepared: Prepared,
    /// The record that it was made from.
    stamp: FolderStamp,
    /// The day, which decides what is due for a check.
    day: Date,
    /// Its pages, once they were drawn.
    pub(super) pictures: Vec<Vec<u8>>,
}

impl Ready {
    pub(super) fn new(prepared: Prepared, stamp: FolderStamp, day: Date) -> Self {
        Self {
            prepared,
            stamp,
            day,
            pictures: Vec::new(),
        }
    }

    /// Whether it is of this record and this day.
    pub(super) fn is_of(&self, stamp: &FolderStamp, day: Date) -> bool {
        self.stamp == *stamp && self.day == day
    }

    /// A page of the sheet as a picture, from 1 on.
    ///
    /// # Errors
    /// Why it cannot be drawn.
    pub(super) fn picture(&mut self, number: usize) -> Result<Option<Vec<u8>>, Error> {
        if self.pictures.is_empty()
            && let Some(made) = self.prepared.body()
        {
            for (_, bytes) in made.named(Path::new("sheet.pdf")) {
                let pages = picture::pages(bytes, DPI);
                let pages =
                    pages.map_err(|why| Error::new(ErrorKind::NotDrawn, why.to_string()))?;
                self.pictures.extend(pages);
            }
        }
        let at = number.checked_sub(1);
        Ok(at.and_then(|at| self.pictures.get(at)).cloned())
    }
}
