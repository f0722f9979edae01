//! How a page of a TIFF file is laid out: what its tags say, parsed once.

use std::io::Cursor;

use tiff::decoder::Decoder;
use tiff::tags::{ByteOrder, Tag};

use super::colours::{Alpha, Colours, YCBCR, alpha, colours};
use super::error::{UNUSUAL, refusal};
use super::old_jpeg::OldJpeg;
use super::tags::Tags;
use crate::{ImportError, Limits};

/// Samples of a pixel at most: colours, transparency and then some.
const MOST_SAMPLES: usize = 8;

/// The number of a tag that `tiff` has no name for.
const T4_OPTIONS: Tag = Tag::Unknown(292);

/// Numbers by which TIFF names a compression.
pub(super) mod compression {
    pub(crate) const NONE: u16 = 1;
    /// Run lengths by CCITT, each line in whole bytes.
    pub(crate) const CCITT: u16 = 2;
    pub(crate) const GROUP_3: u16 = 3;
    pub(crate) const GROUP_4: u16 = 4;
    pub(crate) const LZW: u16 = 5;
    /// The first form of JPEG, whose pieces lie about in the file.
    pub(crate) const OLD_JPEG: u16 = 6;
    pub(crate) const JPEG: u16 = 7;
    pub(crate) const DEFLATE: u16 = 8;
    /// Deflate before it had a number of its own.
    pub(crate) const OLD_DEFLATE: u16 = 32_946;
    pub(crate) const PACK_BITS: u16 = 32_773;
}

/// The format of one page.
pub(super) struct PageFormat {
    pub(super) width: usize,
    pub(super) height: usize,
    /// Bits of one sample.
    pub(super) bits: usize,
    /// Samples of one pixel.
    pub(super) samples: usize,
    /// Each sample of a pixel lies in a plane of its own.
    pub(super) planar: bool,
    pub(super) colours: Colours,
    pub(super) alpha: Option<Alpha>,
    /// The number by which TIFF names the compression.
    pub(super) compression: u16,
    /// Each sample is kept as its difference from the pixel before it.
    pub(super) differences: bool,
    /// The first pixel is the lowest bit of a byte.
    pub(super) low_bit_first: bool,
    pub(super) big_endian: bool,
    /// Group 3 faxes: lines refer to the line before them.
    pub(super) two_dimensional: bool,
    /// Pixels across and down that share one pair of colour samples.
    pub(super) subsampling: [usize; 2],
    /// Whether the samples in a chunk are in units of such pixels.
    pub(super) in_units: bool,
    /// Pixels of a strip or tile, across and down.
    pub(super) chunk: [usize; 2],
    /// Where each strip or tile begins in the file, and its length.
    pub(super) chunks: Vec<[usize; 2]>,
    /// Quantisation and Huffman tables that all chunks share.
    pub(super) jpeg_tables: Vec<u8>,
    pub(super) old_jpeg: OldJpeg,
}

impl PageFormat {
    /// Reads the tags of the page at which a decoder stands.
    pub(super) fn from_tags(
        decoder: &mut Decoder<Cursor<&[u8]>>,
        limits: &Limits,
    ) -> Result<Self, ImportError> {
        let (width, height) = decoder.dimensions().map_err(|error| refusal(&error))?;
        limits.factor(width, height).ok_or(limits.refusal())?;
        let size = [width as usize, height as usize];
        let big_endian = decoder.byte_order() == ByteOrder::BigEndian;
        let mut tags = Tags(decoder);
        let [bits, samples] = sample_size(&mut tags)?;
        let photometric = tags.number(Tag::PhotometricInterpretation, 0)?;
        let (colours, own) = colours(&mut tags, photometric, bits)?;
        if samples < own {
            return Err(ImportError::Damaged);
        }
        let compression = tags.number(Tag::Compression, 1)? as u16;
        let planar = samples > 1 && tags.number(Tag::PlanarConfiguration, 1)? == 2;
        let subsampling = subsampling(&mut tags)?;
        let (chunk, chunks) = chunks(&mut tags, size, limits)?;
        let jpeg_tables = tags.numbers(Tag::JPEGTables)?;
        Ok(Self {
            width: size[0],
            height: size[1],
            bits,
            samples,
            planar,
            alpha: alpha(&mut tags, own, samples)?,
            colours,
            compression,
            differences: differences(&mut tags)?,
            low_bit_first: tags.number(Tag::FillOrder, 1)? == 2,
            big_endian,
            two_dimensional: tags.number(T4_OPTIONS, 0)? & 1 == 1,
            subsampling,
            // JPEG undoes the sharing itself.
            in_units: photometric == YCBCR
                && !planar
                && subsampling != [1, 1]
                && ![compression::OLD_JPEG, compression::JPEG].contains(&compression),
            chunk,
            chunks,
            jpeg_tables: jpeg_tables.into_iter().map(|byte| byte as u8).collect(),
            old_jpeg: OldJpeg::from_tags(&mut tags)?,
        })
    }

    /// Strips or tiles beside and below each other.
    pub(super) fn grid(&self) -> [usize; 2] {
        [
            self.width.div_ceil(self.chunk[0]),
            self.height.div_ceil(self.chunk[1]),
        ]
    }

    /// Samples of a pixel that lie beside each other in a chunk.
    pub(super) fn together(&self) -> usize {
        if self.planar { 1 } else { self.samples }
    }

    /// Bytes from one row of a chunk to the next, and rows of those.
    pub(super) fn rows(&self, height: usize) -> [usize; 2] {
        if self.in_units {
            let [across, down] = self.subsampling;
            let unit = across * down + 2;
            let bits = self.chunk[0].div_ceil(across) * unit * self.bits;
            return [bits.div_ceil(8), height.div_ceil(down)];
        }
        let bits = self.chunk[0] * self.together() * self.bits;
        [bits.div_ceil(8), height]
    }
}

/// Bits of a sample, and samples of a pixel.
fn sample_size(tags: &mut Tags<'_, '_>) -> Result<[usize; 2], ImportError> {
    let bits = tags.number(Tag::BitsPerSample, 1)?;
    let samples = tags.number(Tag::SamplesPerPixel, 1)?;
    let formats = tags.numbers(Tag::SampleFormat)?;
    // Whole numbers without a sign, or of no kind in particular.
    let unsigned = formats.iter().all(|format| [1, 4].contains(format));
    if !(1..=32).contains(&bits) || !(1..=MOST_SAMPLES).contains(&samples) || !unsigned {
        return Err(UNUSUAL);
    }
    Ok([bits, samples])
}

/// Two by two where the tag is missing or of no use, as the standard has it.
fn subsampling(tags: &mut Tags<'_, '_>) -> Result<[usize; 2], ImportError> {
    Ok(match tags.numbers(Tag::ChromaSubsampling)?.as_slice() {
        [across @ 1..=4, down @ 1..=4] => [*across, *down],
        _ => [2, 2],
    })
}

fn differences(tags: &mut Tags<'_, '_>) -> Result<bool, ImportError> {
    match tags.number(Tag::Predictor, 1)? {
        1 => Ok(false),
        2 => Ok(true),
        _ => Err(UNUSUAL),
    }
}

/// The size of strips or tiles, and where they are.
fn chunks(
    tags: &mut Tags<'_, '_>,
    [width, height]: [usize; 2],
    limits: &Limits,
) -> Result<([usize; 2], Vec<[usize; 2]>), ImportError> {
    let mut offsets = tags.numbers(Tag::TileOffsets)?;
    let mut lengths = tags.numbers(Tag::TileByteCounts)?;
    let mut chunk = [
        tags.number(Tag::TileWidth, 0)?,
        tags.number(Tag::TileLength, 0)?,
    ];
    if offsets.is_empty() {
        offsets = tags.numbers(Tag::StripOffsets)?;
        lengths = tags.numbers(Tag::StripByteCounts)?;
        // Strips are tiles as wide as the page; without a number, one strip is the page.
        chunk = [width, tags.number(Tag::RowsPerStrip, height)?.min(height)];
    }
    let [across, down] = chunk.map(|side| u32::try_from(side).unwrap_or(u32::MAX));
    if across == 0 || down == 0 || offsets.len() != lengths.len() {
        return Err(ImportError::Damaged);
    }
    // A strip may claim to be larger than its page, and is decoded whole.
    limits.factor(across, down).ok_or(limits.refusal())?;
    let places = offsets.into_iter().zip(lengths);
    Ok((chunk, places.map(|(at, length)| [at, length]).collect()))
}
