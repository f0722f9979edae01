//! What the samples of a TIFF pixel mean.

use tiff::tags::Tag;

use super::error::UNUSUAL;
use super::tags::Tags;
use crate::ImportError;
use crate::picture::shade;

/// Indices of a palette have at most so many bits.
const PALETTE_BITS: usize = 16;

/// Numbers by which TIFF names the meaning of samples (PhotometricInterpretation).
const WHITE_IS_ZERO: usize = 0;
const BLACK_IS_ZERO: usize = 1;
const RGB: usize = 2;
const PALETTE: usize = 3;
const MASK: usize = 4;
const CMYK: usize = 5;
pub(super) const YCBCR: usize = 6;
const CIE_LAB: usize = 8;
const ITU_LAB: usize = 10;

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

/// What the samples mean, and how many of them are colours.
pub(super) fn colours(
    tags: &mut Tags<'_, '_>,
    photometric: usize,
    bits: usize,
) -> Result<(Colours, usize), ImportError> {
    Ok(match photometric {
        WHITE_IS_ZERO => (
            Colours::Grey {
                white_is_zero: true,
            },
            1,
        ),
        // The ones of a mask are what is to be seen.
        BLACK_IS_ZERO | MASK => (
            Colours::Grey {
                white_is_zero: false,
            },
            1,
        ),
        RGB => (Colours::Rgb, 3),
        PALETTE => (Colours::Palette(palette(tags, bits)?), 1),
        CMYK => (Colours::Cmyk, 4),
        YCBCR => (Colours::Lightness, 3),
        CIE_LAB..=ITU_LAB => (Colours::Lightness, 1),
        _ => return Err(UNUSUAL),
    })
}

/// The shade of each index.
fn palette(tags: &mut Tags<'_, '_>, bits: usize) -> Result<Vec<u8>, ImportError> {
    if bits > PALETTE_BITS {
        return Err(UNUSUAL);
    }
    let map = tags.numbers(Tag::ColorMap)?;
    let count = 1 << bits;
    if map.len() < 3 * count {
        return Err(ImportError::Damaged);
    }
    // Some programs write 8 bits where the standard asks for 16.
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

/// The sample that says how opaque a pixel is, behind `colours` others.
pub(super) fn alpha(
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
