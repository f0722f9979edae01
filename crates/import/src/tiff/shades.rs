//! From the samples of a TIFF page to shades of grey.

use super::chunk::chunk;
use super::colours::{Alpha, Colours};
use super::jpeg;
use super::page_format::{PageFormat, compression};
use super::stored::Chunk;
use crate::canvas::Canvas;
use crate::picture::{on_white, shade};
use crate::{ImportError, Limits, Picture};

/// Decodes a page.
pub(super) fn shades(
    file: &[u8],
    format: &PageFormat,
    limits: &Limits,
) -> Result<Picture, ImportError> {
    let mut page = Canvas::new(format.width, format.height, limits)?;
    if format.compression == compression::OLD_JPEG {
        let whole = jpeg::decoded(&jpeg::assemble(file, format)?, format.samples)?;
        band(&mut page, format, &[vec![whole]], format.height)?;
    } else {
        let [across, down] = format.grid();
        let planes = if format.planar { format.samples } else { 1 };
        for line in 0..down {
            let height = format.chunk[1].min(format.height - line * format.chunk[1]);
            let number = |column, plane| (plane * down + line) * across + column;
            let planes_of = |column| -> Result<Vec<_>, _> {
                (0..planes)
                    .map(|plane| chunk(file, format, number(column, plane), height))
                    .collect()
            };
            let chunks = (0..across).map(planes_of).collect::<Result<Vec<_>, _>>()?;
            band(&mut page, format, &chunks, height)?;
        }
    }
    page.picture().ok_or(ImportError::Damaged)
}

/// Paints the chunks that stand beside each other, each of one plane or of a
/// plane for each sample.
fn band(
    page: &mut Canvas,
    format: &PageFormat,
    chunks: &[Vec<Chunk<'_>>],
    height: usize,
) -> Result<(), ImportError> {
    let mut levels = vec![Vec::new(); chunks.first().map_or(0, Vec::len)];
    // Where there are few shades, each is worked out once.
    let few: Vec<u8> = match format.samples {
        1 if format.bits <= 8 => (0..1 << format.bits)
            .map(|level| format.shade(&|_| level))
            .collect(),
        _ => Vec::new(),
    };
    let mut shades = vec![0; format.width];
    for y in 0..height {
        let pieces = shades.chunks_mut(if chunks.len() > 1 {
            format.chunk[0]
        } else {
            format.width
        });
        for (piece, planes) in pieces.zip(chunks) {
            for (plane, levels) in planes.iter().zip(&mut levels) {
                row(format, plane, y, piece.len(), levels)?;
            }
            for (x, shade) in piece.iter_mut().enumerate() {
                if !few.is_empty() {
                    *shade = few[levels[0][x] as usize];
                    continue;
                }
                *shade = format.shade(&|sample: usize| match levels.as_slice() {
                    [together] => together[x * format.together() + sample],
                    apart => apart[sample][x],
                });
            }
        }
        page.row(&shades);
    }
    Ok(())
}

/// The samples of one row of a chunk, all of `width` pixels.
fn row(
    format: &PageFormat,
    chunk: &Chunk<'_>,
    y: usize,
    width: usize,
    levels: &mut Vec<u32>,
) -> Result<(), ImportError> {
    if format.in_units {
        return row_of_units(format, chunk, y, width, levels);
    }
    let count = width * format.together();
    let bytes = chunk
        .bytes
        .get(y * chunk.stride..)
        .ok_or(ImportError::Damaged)?;
    unpack(bytes, format, count, levels)?;
    if format.differences {
        // Differences wrap around within the bits of a sample.
        let most = u32::MAX >> (32 - format.bits);
        for index in format.together()..count {
            let before = levels[index - format.together()];
            levels[index] = levels[index].wrapping_add(before) & most;
        }
    }
    Ok(())
}

/// Lightness of pixels that share their colours: a unit holds those of all of
/// its pixels and then two samples of colour.
fn row_of_units(
    format: &PageFormat,
    chunk: &Chunk<'_>,
    y: usize,
    width: usize,
    levels: &mut Vec<u32>,
) -> Result<(), ImportError> {
    let [across, down] = format.subsampling;
    let unit = across * down + 2;
    let bytes = chunk.bytes.get(y / down * chunk.stride..);
    let mut units = Vec::new();
    let count = width.div_ceil(across) * unit;
    unpack(
        bytes.ok_or(ImportError::Damaged)?,
        format,
        count,
        &mut units,
    )?;
    levels.clear();
    for x in 0..width {
        let light = units[x / across * unit + y % down * across + x % across];
        levels.extend([light, 0, 0]);
    }
    Ok(())
}

/// Numbers of so many bits, the highest bit first; whole bytes in the order
/// of the file.
fn unpack(
    bytes: &[u8],
    format: &PageFormat,
    count: usize,
    levels: &mut Vec<u32>,
) -> Result<(), ImportError> {
    let bytes = bytes
        .get(..(count * format.bits).div_ceil(8))
        .ok_or(ImportError::Damaged)?;
    levels.clear();
    match format.bits {
        8 => levels.extend(bytes.iter().map(|byte| u32::from(*byte))),
        16 | 24 | 32 => {
            let number = |bytes: &[u8]| {
                let join = |number: u32, byte: &u8| number << 8 | u32::from(*byte);
                if format.big_endian {
                    bytes.iter().fold(0, join)
                } else {
                    bytes.iter().rev().fold(0, join)
                }
            };
            levels.extend(bytes.chunks_exact(format.bits / 8).map(number));
        }
        bits => {
            // Samples of other sizes cross the borders of bytes.
            let (mut held, mut in_hand) = (0u64, 0);
            for byte in bytes {
                held = held << 8 | u64::from(*byte);
                in_hand += 8;
                while in_hand >= bits && levels.len() < count {
                    in_hand -= bits;
                    levels.push((held >> in_hand) as u32 & u32::MAX >> (32 - bits));
                }
            }
        }
    }
    Ok(())
}

impl PageFormat {
    /// The shade of a pixel from its samples.
    fn shade(&self, sample: &impl Fn(usize) -> u32) -> u8 {
        let level = |number: usize| self.eight_bits(sample(number));
        let seen = match &self.colours {
            Colours::Grey { white_is_zero } => {
                let level = level(0);
                if *white_is_zero { 255 - level } else { level }
            }
            Colours::Rgb => shade(level(0), level(1), level(2)),
            Colours::Palette(shades) => shades.get(sample(0) as usize).copied().unwrap_or(255),
            Colours::Cmyk => {
                let ink = |number| 255 - u32::from(level(number));
                let light = |number| ((ink(number) * ink(3) + 127) / 255) as u8;
                shade(light(0), light(1), light(2))
            }
            Colours::Lightness => level(0),
        };
        self.alpha
            .map_or(seen, |alpha| on_paper(seen, level(alpha.sample), alpha))
    }

    fn eight_bits(&self, level: u32) -> u8 {
        match self.bits {
            8 => level as u8,
            bits @ 9.. => (level >> (bits - 8)) as u8,
            bits => (level * 255 / (u32::MAX >> (32 - bits))) as u8,
        }
    }
}

/// A pixel that may be transparent, on white paper.
fn on_paper(seen: u8, opaque: u8, alpha: Alpha) -> u8 {
    if alpha.multiplied {
        // Its share of the colours is in already; only the paper is missing.
        seen.saturating_add(255 - opaque)
    } else {
        on_white(seen, opaque)
    }
}
