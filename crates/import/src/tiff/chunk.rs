//! One strip or tile of a TIFF file, uncompressed: the bytes of its samples.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::ZlibDecoder;
use weezl::BitOrder;
use weezl::decode::Decoder as Lzw;

use super::error::UNUSUAL;
use super::fax::{self, LineCoding};
use super::jpeg;
use super::page_format::{PageFormat, compression};
use super::stored::{Chunk, stored};
use crate::ImportError;
use crate::picture::PIXEL_MEMORY;

/// Uncompresses a chunk, of which `height` rows are wanted.
pub(super) fn chunk<'a>(
    file: &'a [u8],
    format: &PageFormat,
    number: usize,
    height: usize,
) -> Result<Chunk<'a>, ImportError> {
    let [stride, rows] = format.rows(height);
    let size = stride * rows;
    if size as u64 > PIXEL_MEMORY {
        return Err(UNUSUAL);
    }
    if format.compression == compression::JPEG {
        let whole = jpeg::with_tables(stored(file, format, number)?, &format.jpeg_tables);
        return jpeg::decoded(&whole, format.together());
    }
    let raw = in_order(stored(file, format, number)?, format.low_bit_first);
    let bytes = match format.compression {
        compression::NONE => raw,
        compression::CCITT | compression::GROUP_3 | compression::GROUP_4 => {
            fax::decoded(&raw, LineCoding::for_page(format), [format.chunk[0], rows])?.into()
        }
        compression::LZW => unlzw(&raw, size)?.into(),
        compression::DEFLATE | compression::OLD_DEFLATE => inflated(&raw, size)?.into(),
        compression::PACK_BITS => unpacked(&raw, size)?.into(),
        _ => return Err(UNUSUAL),
    };
    // More is taken as filling; less would leave rows of nothing.
    if bytes.len() < size {
        return Err(ImportError::Damaged);
    }
    Ok(Chunk { bytes, stride })
}

fn in_order(raw: &[u8], low_bit_first: bool) -> Cow<'_, [u8]> {
    if low_bit_first {
        raw.iter().map(|byte| byte.reverse_bits()).collect()
    } else {
        Cow::Borrowed(raw)
    }
}

fn inflated(raw: &[u8], size: usize) -> Result<Vec<u8>, ImportError> {
    let mut bytes = Vec::with_capacity(size);
    let read = ZlibDecoder::new(raw)
        .take(size as u64)
        .read_to_end(&mut bytes);
    read.map_err(|_| ImportError::Damaged)?;
    Ok(bytes)
}

fn unlzw(raw: &[u8], size: usize) -> Result<Vec<u8>, ImportError> {
    // The first writers of TIFF began with the low bit, and their first code
    // is the one that clears the table.
    let mut decoder = if raw.starts_with(&[0]) && raw.get(1).is_some_and(|byte| byte & 1 == 1) {
        Lzw::new(BitOrder::Lsb, 8)
    } else {
        Lzw::with_tiff_size_switch(BitOrder::Msb, 8)
    };
    let mut bytes = vec![0; size];
    let (mut taken, mut made) = (0, 0);
    while made < size {
        let step = decoder.decode_bytes(&raw[taken..], &mut bytes[made..]);
        taken += step.consumed_in;
        made += step.consumed_out;
        match step.status {
            Ok(weezl::LzwStatus::Ok) if step.consumed_in + step.consumed_out > 0 => {}
            _ => break,
        }
    }
    bytes.truncate(made);
    Ok(bytes)
}

/// PackBits: a count, and so many bytes or one byte so many times.
fn unpacked(raw: &[u8], size: usize) -> Result<Vec<u8>, ImportError> {
    let mut bytes = Vec::with_capacity(size);
    let mut rest = raw;
    while bytes.len() < size
        && let Some((&count, after)) = rest.split_first()
    {
        let count = usize::from(count);
        rest = after;
        if count < 128 {
            let plain = rest.get(..=count).ok_or(ImportError::Damaged)?;
            bytes.extend(plain);
            rest = &rest[plain.len()..];
        } else if count > 128 {
            let (&byte, after) = rest.split_first().ok_or(ImportError::Damaged)?;
            bytes.resize(bytes.len() + 257 - count, byte);
            rest = after;
        }
    }
    bytes.truncate(size);
    Ok(bytes)
}
