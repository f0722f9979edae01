//! A strip or tile of a TIFF file, as stored and as samples.

use std::borrow::Cow;

use super::page_format::PageFormat;
use crate::ImportError;

/// The samples of a chunk, row after row.
pub(super) struct Chunk<'a> {
    pub(super) bytes: Cow<'a, [u8]>,
    /// Bytes from one row to the next.
    pub(super) stride: usize,
}

/// The bytes of a chunk as they are in the file.
pub(super) fn stored<'a>(
    file: &'a [u8],
    format: &PageFormat,
    number: usize,
) -> Result<&'a [u8], ImportError> {
    let &[at, length] = format.chunks.get(number).ok_or(ImportError::Damaged)?;
    let end = at.checked_add(length).ok_or(ImportError::Damaged)?;
    file.get(at..end).ok_or(ImportError::Damaged)
}
