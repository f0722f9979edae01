//! JPEG within TIFF files: the form in use, and the first one, whose pieces
//! lie about in the file.

use std::borrow::Cow;

use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::error::UNUSUAL;
use super::page_format::PageFormat;
use super::stored::{Chunk, stored};
use crate::ImportError;
use crate::jpeg::tidied;

const START: [u8; 2] = [0xff, 0xd8];
const END: [u8; 2] = [0xff, 0xd9];

/// Marks of segments: quantisation, Huffman tables, restart interval, frame, scan.
const DQT: u8 = 0xdb;
const DHT: u8 = 0xc4;
const DRI: u8 = 0xdd;
const SOF0: u8 = 0xc0;
const SOS: u8 = 0xda;

/// Decodes a JPEG file into the samples that it holds, colours as they are.
pub(super) fn decoded(file: &[u8], samples: usize) -> Result<Chunk<'static>, ImportError> {
    let file = tidied(file)?;
    let mut decoder = JpegDecoder::new(ZCursor::new(&*file));
    decoder.decode_headers().map_err(|error| refusal(&error))?;
    let colours = decoder.input_colorspace().ok_or(ImportError::Damaged)?;
    decoder.set_options(DecoderOptions::default().jpeg_set_out_colorspace(colours));
    let (width, _) = decoder.dimensions().ok_or(ImportError::Damaged)?;
    if colours.num_components() != samples {
        return Err(ImportError::Damaged);
    }
    let bytes = decoder.decode().map_err(|error| refusal(&error))?;
    Ok(Chunk {
        bytes: Cow::Owned(bytes),
        stride: width * samples,
    })
}

fn refusal(error: &DecodeErrors) -> ImportError {
    match error {
        DecodeErrors::Unsupported(_) => UNUSUAL,
        _ => ImportError::Damaged,
    }
}

/// A chunk with the tables that all chunks share in front.
pub(super) fn with_tables<'a>(chunk: &'a [u8], tables: &[u8]) -> Cow<'a, [u8]> {
    // Tables come as a JPEG file of their own, with a start and an end.
    let tables = tables.strip_suffix(&END).unwrap_or(tables);
    match chunk.strip_prefix(&START) {
        Some(rest) if tables.starts_with(&START) => Cow::Owned([tables, rest].concat()),
        _ => Cow::Borrowed(chunk),
    }
}

/// The one JPEG file that a page of the first form amounts to.
pub(super) fn assemble(file: &[u8], format: &PageFormat) -> Result<Vec<u8>, ImportError> {
    let strips = (0..format.chunks.len()).map(|number| stored(file, format, number));
    let strips = strips.collect::<Result<Vec<_>, _>>()?;
    let Some(head) = head(file, format)? else {
        // Without a file of its own, the strips may be one.
        return match strips.first() {
            Some(first) if first.starts_with(&START) => Ok(strips.concat()),
            _ => Ok([made_head(file, format)?, joined(&strips), END.to_vec()].concat()),
        };
    };
    let is_whole = format.chunks.first().is_none_or(|[at, _]| {
        let start = format.old_jpeg.file.map_or(0, |[start, _]| start);
        (start..start + head.len()).contains(at)
    });
    if is_whole {
        return Ok(head.to_vec());
    }
    let head = head.strip_suffix(&END).unwrap_or(head);
    Ok([head.to_vec(), joined(&strips), END.to_vec()].concat())
}

/// The JPEG file, or head of one, that the tags point to.
fn head<'a>(file: &'a [u8], format: &PageFormat) -> Result<Option<&'a [u8]>, ImportError> {
    let Some([at, length]) = format.old_jpeg.file else {
        return Ok(None);
    };
    let rest = file.get(at..).ok_or(ImportError::Damaged)?;
    let head = rest.get(..length).filter(|head| !head.is_empty());
    // A length of 0, or past the end, is of no use: then it is the rest of the file.
    let head = head.unwrap_or(rest);
    Ok(head.starts_with(&START).then_some(head))
}

/// Strips follow each other as the pieces between restart marks do.
fn joined(strips: &[&[u8]]) -> Vec<u8> {
    let mut data = Vec::new();
    for (number, strip) in strips.iter().enumerate() {
        // Some writers keep the marks in the strips, others leave them out.
        if number > 0 && !data.ends_with(&restart(number)) {
            data.extend(restart(number));
        }
        data.extend(strip.strip_suffix(&END).unwrap_or(strip));
    }
    data
}

/// The restart mark before a piece, from 1.
fn restart(number: usize) -> [u8; 2] {
    [0xff, 0xd0 + ((number - 1) % 8) as u8]
}

/// A head from the tables that the tags point to.
fn made_head(file: &[u8], format: &PageFormat) -> Result<Vec<u8>, ImportError> {
    let [quantisation, means, rest] = &format.old_jpeg.tables;
    if [quantisation, means, rest]
        .iter()
        .any(|tables| tables.len() < format.samples)
    {
        return Err(ImportError::Damaged);
    }
    let mut head = START.to_vec();
    for (number, &at) in quantisation.iter().enumerate() {
        let table = file.get(at..).and_then(|rest| rest.get(..64));
        let table = table.ok_or(ImportError::Damaged)?;
        segment(&mut head, DQT, &[&[number as u8], table].concat());
    }
    for (class, tables) in [(0u8, means), (0x10, rest)] {
        for (number, &at) in tables.iter().enumerate() {
            let table = file
                .get(at..)
                .and_then(huffman)
                .ok_or(ImportError::Damaged)?;
            segment(&mut head, DHT, &[&[class | number as u8], table].concat());
        }
    }
    if let Some(interval) = interval(format) {
        segment(&mut head, DRI, &interval.to_be_bytes());
    }
    segment(&mut head, SOF0, &frame(format));
    segment(&mut head, SOS, &scan(format));
    Ok(head)
}

/// A Huffman table: how many codes of each length there are, and their values.
fn huffman(bytes: &[u8]) -> Option<&[u8]> {
    let counts = bytes.get(..16)?;
    let values: usize = counts.iter().map(|count| usize::from(*count)).sum();
    bytes.get(..16 + values)
}

fn segment(head: &mut Vec<u8>, mark: u8, content: &[u8]) {
    head.extend([0xff, mark]);
    head.extend((content.len() as u16 + 2).to_be_bytes());
    head.extend(content);
}

/// Units of 8 by 8 and more pixels from one restart mark to the next: those of
/// a strip, where there are several.
fn interval(format: &PageFormat) -> Option<u16> {
    if format.old_jpeg.restart > 0 {
        return u16::try_from(format.old_jpeg.restart).ok();
    }
    let [across, down] = units(format);
    let strip = format.chunk[0].div_ceil(8 * across) * format.chunk[1].div_ceil(8 * down);
    (format.chunks.len() > 1).then(|| u16::try_from(strip).ok())?
}

/// Samples of lightness for each pair of colour.
fn units(format: &PageFormat) -> [usize; 2] {
    if format.samples == 3 {
        format.subsampling
    } else {
        [1, 1]
    }
}

fn frame(format: &PageFormat) -> Vec<u8> {
    let [across, down] = units(format);
    let mut frame = vec![8];
    frame.extend((format.height as u16).to_be_bytes());
    frame.extend((format.width as u16).to_be_bytes());
    frame.push(format.samples as u8);
    for number in 0..format.samples as u8 {
        let share = if number == 0 {
            across << 4 | down
        } else {
            0x11
        };
        frame.extend([number + 1, share as u8, number]);
    }
    frame
}

fn scan(format: &PageFormat) -> Vec<u8> {
    let mut scan = vec![format.samples as u8];
    for number in 0..format.samples as u8 {
        scan.extend([number + 1, number << 4 | number]);
    }
    scan.extend([0, 63, 0]);
    scan
}
