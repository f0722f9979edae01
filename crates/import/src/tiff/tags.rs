//! The tags of one page of a TIFF file.

use std::io::Cursor;

use tiff::decoder::Decoder;
use tiff::tags::Tag;

use super::error::refusal;
use crate::ImportError;

/// The tags of one page.
pub(super) struct Tags<'d, 'a>(pub(super) &'d mut Decoder<Cursor<&'a [u8]>>);

impl Tags<'_, '_> {
    /// All numbers of a tag; none if it is not there.
    pub(super) fn numbers(&mut self, tag: Tag) -> Result<Vec<usize>, ImportError> {
        let numbers = self.0.find_tag_unsigned_vec(tag);
        Ok(numbers
            .map_err(|error| refusal(&error))?
            .unwrap_or_default())
    }

    /// The first number of a tag.
    pub(super) fn number(&mut self, tag: Tag, otherwise: usize) -> Result<usize, ImportError> {
        Ok(self.numbers(tag)?.first().copied().unwrap_or(otherwise))
    }
}
