//! How a page of a TIFF file is laid out: what its tags say, parsed once.

use std::io::Cursor;

use tiff::decoder::Decoder;
use tiff::tags::{ByteOrder, Tag};

use super::error::{UNUSUAL, told};
use crate::picture::shade;
use crate::{ImportError, Limits};

/// Samples of a pixel at most: colours, transparency and then some.
const MOST_SAMPLES: usize = 8;

/// Indices of a palette have at most so many bits.
const PALETTE_BITS: usize = 16;

/// Numbers by which TIFF names what `tiff` has no name for.
const T4_OPTIONS: Tag = Tag::Unknown(292);
const JPEG_FILE: [Tag; 2] = [Tag::Unknown(513), Tag::Unknown(514)];
const JPEG_RESTART: Tag = Tag::Unknown(515);
const OLD_JPEG_TABLES: [Tag; 3] = [Tag::Unknown(519), Tag::Unknown(520), Tag::Unknown(521)];
const YCBCR: usize = 6;

/// The form of one page.
pub(super) struct Form {
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

/// What the samples of a pixel mean.
pub(super) enum Colours {
    /// Shades, with white as zero or as the most.
    Grey {
        white_is_zero: bool,
    },
    Rgb,
    /// The shade of each index.
    Palette(Vec<u8>),
    Cmyk,
    /// Lightness first, then two samples of colour.
    Lightness,
}

/// The sample that says how opaque a pixel is.
#[derive(Clone, Copy)]
pub(super) struct Alpha {
    pub(super) sample: usize,
    /// The colours were multiplied by it.
    pub(super) multiplied: bool,
}

/// Where the first form of JPEG in TIFF files keeps its pieces.
pub(super) struct OldJpeg {
    /// A whole JPEG file, or the head of one: where, and its length, 0 if it
    /// is not told.
    pub(super) file: Option<[usize; 2]>,
    /// Where the tables are, one for each sample: quantisation, Huffman for
    /// the means, Huffman for the rest.
    pub(super) tables: [Vec<usize>; 3],
    pub(super) restart: usize,
}

/// The tags of one page.
struct Tags<'d, 'a>(&'d mut Decoder<Cursor<&'a [u8]>>);

impl Tags<'_, '_> {
    fn numbers(&mut self, tag: Tag) -> Result<Vec<usize>, ImportError> {
        let numbers = self.0.find_tag_unsigned_vec(tag);
        Ok(numbers.map_err(|error| told(&error))?.unwrap_or_default())
    }

    fn number(&mut self, tag: Tag, otherwise: usize) -> Result<usize, ImportError> {
        Ok(self.numbers(tag)?.first().copied().unwrap_or(otherwise))
    }
}

impl Form {
    /// Reads the tags of the page at which a decoder stands.
    pub(super) fn of(
        decoder: &mut Decoder<Cursor<&[u8]>>,
        limits: &Limits,
    ) -> Result<Self, ImportError> {
        let (width, height) = decoder.dimensions().map_err(|error| told(&error))?;
        limits.factor(width, height).ok_or(limits.refusal())?;
        let size = [width as usize, height as usize];
        let big_endian = decoder.byte_order() == ByteOrder::BigEndian;
        let mut tags = Tags(decoder);
        let bits = tags.number(Tag::BitsPerSample, 1)?;
        let samples = tags.number(Tag::SamplesPerPixel, 1)?;
        let formats = tags.numbers(Tag::SampleFormat)?;
        let unsigned = formats.iter().all(|format| [1, 4].contains(format));
        if !(1..=32).contains(&bits) || !(1..=MOST_SAMPLES).contains(&samples) || !unsigned {
            return Err(UNUSUAL);
        }
        let photometric = tags.number(Tag::PhotometricInterpretation, 0)?;
        let (colours, own) = colours(&mut tags, photometric, bits)?;
        if samples < own {
            return Err(ImportError::Damaged);
        }
        let compression = tags.number(Tag::Compression, 1)? as u16;
        let planar = samples > 1 && tags.number(Tag::PlanarConfiguration, 1)? == 2;
        let subsampling = match tags.numbers(Tag::ChromaSubsampling)?.as_slice() {
            [across @ 1..=4, down @ 1..=4] => [*across, *down],
            _ => [2, 2],
        };
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
                && ![6, 7].contains(&compression),
            chunk,
            chunks,
            jpeg_tables: jpeg_tables.into_iter().map(|byte| byte as u8).collect(),
            old_jpeg: OldJpeg::of(&mut tags)?,
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

/// What the samples mean, and how many of them are colours.
fn colours(
    tags: &mut Tags<'_, '_>,
    photometric: usize,
    bits: usize,
) -> Result<(Colours, usize), ImportError> {
    Ok(match photometric {
        0 => (
            Colours::Grey {
                white_is_zero: true,
            },
            1,
        ),
        // 4 is a mask, whose ones are what is to be seen.
        1 | 4 => (
            Colours::Grey {
                white_is_zero: false,
            },
            1,
        ),
        2 => (Colours::Rgb, 3),
        3 => (Colours::Palette(palette(tags, bits)?), 1),
        5 => (Colours::Cmyk, 4),
        YCBCR => (Colours::Lightness, 3),
        8..=10 => (Colours::Lightness, 1),
        _ => return Err(UNUSUAL),
    })
}

fn palette(tags: &mut Tags<'_, '_>, bits: usize) -> Result<Vec<u8>, ImportError> {
    if bits > PALETTE_BITS {
        return Err(UNUSUAL);
    }
    let map = tags.numbers(Tag::ColorMap)?;
    let count = 1 << bits;
    if map.len() < 3 * count {
        return Err(ImportError::Damaged);
    }
    // Some programs write 8 bits where 16 are asked for.
    let down = if map.iter().all(|&level| level < 256) {
        0
    } else {
        8
    };
    let level = |at: usize| (map[at] >> down) as u8;
    Ok((0..count)
        .map(|index| shade(level(index), level(count + index), level(2 * count + index)))
        .collect())
}

fn alpha(
    tags: &mut Tags<'_, '_>,
    colours: usize,
    samples: usize,
) -> Result<Option<Alpha>, ImportError> {
    let extra = tags.numbers(Tag::ExtraSamples)?;
    let found = extra.iter().position(|kind| [1, 2].contains(kind));
    let alpha = found.map(|at| Alpha {
        sample: colours + at,
        multiplied: extra[at] == 1,
    });
    Ok(alpha.filter(|alpha| alpha.sample < samples))
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
        chunk = [width, tags.number(Tag::RowsPerStrip, height)?.min(height)];
    }
    let [across, down] = chunk.map(|side| u32::try_from(side).unwrap_or(u32::MAX));
    if across == 0 || down == 0 || offsets.len() != lengths.len() {
        return Err(ImportError::Damaged);
    }
    limits.factor(across, down).ok_or(limits.refusal())?;
    let places = offsets.into_iter().zip(lengths);
    Ok((chunk, places.map(|(at, length)| [at, length]).collect()))
}

impl OldJpeg {
    fn of(tags: &mut Tags<'_, '_>) -> Result<Self, ImportError> {
        let at = tags.number(JPEG_FILE[0], 0)?;
        let length = tags.number(JPEG_FILE[1], 0)?;
        let [means, rest] = [OLD_JPEG_TABLES[1], OLD_JPEG_TABLES[2]];
        Ok(Self {
            file: (at > 0).then_some([at, length]),
            tables: [
                tags.numbers(OLD_JPEG_TABLES[0])?,
                tags.numbers(means)?,
                tags.numbers(rest)?,
            ],
            restart: tags.number(JPEG_RESTART, 0)?,
        })
    }
}
