//! Where the first form of JPEG in TIFF files (compression 6) keeps its pieces.

use tiff::tags::Tag;

use super::tags::Tags;
use crate::ImportError;

/// Numbers by which TIFF names what `tiff` has no name for.
const JPEG_FILE: [Tag; 2] = [Tag::Unknown(513), Tag::Unknown(514)];
const JPEG_RESTART: Tag = Tag::Unknown(515);
const TABLES: [Tag; 3] = [Tag::Unknown(519), Tag::Unknown(520), Tag::Unknown(521)];

/// The pieces of one page.
pub(super) struct OldJpeg {
    /// A whole JPEG file, or the head of one: where, and its length, 0 if that
    /// is not given.
    pub(super) file: Option<[usize; 2]>,
    /// Where the tables are, one for each sample: quantisation, Huffman for
    /// the means, Huffman for the rest.
    pub(super) tables: [Vec<usize>; 3],
    /// Units from one restart mark to the next; 0 if that is not given.
    pub(super) restart: usize,
}

impl OldJpeg {
    pub(super) fn from_tags(tags: &mut Tags<'_, '_>) -> Result<Self, ImportError> {
        let at = tags.number(JPEG_FILE[0], 0)?;
        let length = tags.number(JPEG_FILE[1], 0)?;
        let [means, rest] = [TABLES[1], TABLES[2]];
        Ok(Self {
            file: (at > 0).then_some([at, length]),
            tables: [
                tags.numbers(TABLES[0])?,
                tags.numbers(means)?,
                tags.numbers(rest)?,
            ],
            restart: tags.number(JPEG_RESTART, 0)?,
        })
    }
}
