//! Black and white as fax machines send it: groups 3 and 4.

use hayro_ccitt::{DecodeSettings, Decoder, DecoderContext, EncodingMode};

use super::page_format::{PageFormat, compression};
use crate::ImportError;

/// How lines are coded.
#[derive(Clone, Copy)]
pub(super) struct LineCoding {
    mode: EncodingMode,
    /// Each line begins with a whole byte.
    aligned: bool,
}

impl LineCoding {
    pub(super) fn for_page(format: &PageFormat) -> Self {
        let mode = match format.compression {
            compression::GROUP_4 => EncodingMode::Group4,
            compression::GROUP_3 if format.two_dimensional => EncodingMode::Group3_2D,
            _ => EncodingMode::Group3_1D,
        };
        Self {
            mode,
            aligned: format.compression == compression::CCITT,
        }
    }
}

/// Decodes a strip into one bit a pixel, 1 for black. A strip that breaks off
/// is white from there: faxes do, and codes above may be whole.
pub(super) fn decoded(
    raw: &[u8],
    coding: LineCoding,
    [width, height]: [usize; 2],
) -> Result<Vec<u8>, ImportError> {
    let mut rows = Rows {
        width,
        stride: width.div_ceil(8),
        bits: Vec::with_capacity(width.div_ceil(8) * height),
    };
    let settings = DecodeSettings {
        columns: width as u32,
        rows: height as u32,
        end_of_block: !coding.aligned,
        end_of_line: false,
        rows_are_byte_aligned: coding.aligned,
        encoding: coding.mode,
        strict: false,
    };
    let read = hayro_ccitt::decode(raw, &mut rows, &mut DecoderContext::new(settings));
    if read.is_err() && rows.bits.is_empty() {
        return Err(ImportError::Damaged);
    }
    // White, as 0 is no ink.
    rows.bits.resize(rows.stride * height, 0);
    Ok(rows.bits)
}

/// Rows as they come.
struct Rows {
    width: usize,
    stride: usize,
    bits: Vec<u8>,
}

impl Decoder for Rows {
    fn push_row(&mut self, changes: &[u32]) {
        let start = self.bits.len();
        self.bits.resize(start + self.stride, 0);
        let row = &mut self.bits[start..];
        for run in changes.chunks(2) {
            let from = run[0] as usize;
            let to = run.get(1).map_or(self.width, |end| *end as usize);
            for x in from..to.min(self.width) {
                row[x / 8] |= 0x80 >> (x % 8);
            }
        }
    }
}
