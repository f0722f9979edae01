//! Parts: a payload cut into numbered pieces with spares, and put together
//! again from any K of N (docs/format.md §7). Bytes only: drawing them as codes
//! and finding them in pictures happen elsewhere.

mod assembly;
mod erasure_code;

use crate::error_kind::ErrorKind;
use crate::key;
use crate::limits;
use crate::payload::{Payload, SheetId};
use erasure_code::ErasureCode;

pub use assembly::{Assembly, Progress};

/// Bytes of one code of the largest size that is printed: version 15, level M.
pub const CODE_BYTES: usize = 412;
/// Bytes of the one code of a card: version 24, level M.
pub const CARD_CODE_BYTES: usize = 911;
const HEAD: usize = 18;
const OVERHEAD: usize = HEAD + 4;

/// How the codes of a sheet lie on paper (docs/format.md §8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layout {
    /// A4, four columns of three, modules of 1.44 pt.
    A4,
    /// The back of a card: one code, modules of 1.2 pt.
    Card,
}

impl Layout {
    /// The number that codes carry.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::A4 => 1,
            Self::Card => 2,
        }
    }

    /// Bytes of a payload that one code of this layout carries at most.
    #[must_use]
    pub const fn part_bytes(self) -> usize {
        match self {
            Self::A4 => CODE_BYTES - OVERHEAD,
            Self::Card => CARD_CODE_BYTES - OVERHEAD,
        }
    }

    /// Data parts of a sheet at most.
    fn most(self) -> usize {
        match self {
            Self::A4 => limits::SHEET_DATA_PARTS,
            Self::Card => 1,
        }
    }

    /// Codes of one full page (docs/format.md §8).
    #[must_use]
    pub const fn codes_per_page(self) -> u8 {
        match self {
            Self::A4 => 12,
            Self::Card => 1,
        }
    }

    /// Codes beside each other.
    #[must_use]
    pub fn columns(self) -> usize {
        match self {
            Self::A4 => 4,
            Self::Card => 1,
        }
    }

    /// Distance of two codes' top left modules, right and down, in modules.
    #[must_use]
    pub fn pitch(self) -> (u32, u32) {
        (91, 104)
    }

    /// Where the top left module of a code lies, in modules from that of the
    /// first code on the same page: right, down.
    #[must_use]
    pub fn place(self, number: u8) -> (u32, u32) {
        let slot = usize::from(number % self.codes_per_page());
        let (right, down) = self.pitch();
        let (row, column) = (slot / self.columns(), slot % self.columns());
        (column as u32 * right, row as u32 * down)
    }

    fn parse(number: u8) -> Option<Self> {
        [Self::A4, Self::Card]
            .into_iter()
            .find(|layout| layout.number() == number)
    }
}

/// Why the bytes of a code are refused, or parts cannot be joined.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PartsError {
    /// Not one of our codes.
    #[error("this is a QR code, but not of a care sheet")]
    NotOurs,
    /// A key stands where a code should be. It is never repeated.
    #[error("this code holds a key: do not share it")]
    KeySheet,
    /// The code was made by a newer version.
    #[error("this sheet was made by a newer version of carewallet")]
    NewerVersion,
    /// The code's own check fails, or its numbers make no sense.
    #[error("a code of this sheet is damaged")]
    Damaged,
    /// No code at all was given.
    #[error("no code was found")]
    Nothing,
    /// Two codes claim the same number of one sheet with different content.
    #[error("code {number} of sheet {sheet} is there twice with different content")]
    Contradiction {
        /// The sheet.
        sheet: SheetId,
        /// The number, from 1.
        number: u8,
    },
    /// Codes of more than one sheet, none of them alone.
    #[error("these are codes of {} different sheets: {}", .0.len(), list(.0))]
    SeveralSheets(Vec<SheetId>),
    /// Not enough codes yet.
    #[error("sheet {sheet} needs {needed} codes, any of them; read: {found}; not read: {}", numbers(.missing))]
    Missing {
        /// The sheet.
        sheet: SheetId,
        /// Different codes that were read.
        found: u8,
        /// Codes that are needed, whichever.
        needed: u8,
        /// The numbers that were not read, from 1.
        missing: Vec<u8>,
    },
    /// The payload is larger than paper can carry.
    #[error("this is too much for paper: {needed} codes, at most {most}")]
    TooMuchForPaper {
        /// Data parts that would be needed.
        needed: usize,
        /// The limit.
        most: usize,
    },
    /// Joined, but the bytes are not those that were printed.
    #[error("the codes of sheet {0} do not fit together")]
    Mismatch(SheetId),
}

impl PartsError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::NotOurs => ErrorKind::NotACareSheet,
            Self::KeySheet => ErrorKind::KeySheet,
            Self::NewerVersion => ErrorKind::NewerFormat,
            Self::Damaged => ErrorKind::DamagedCode,
            Self::Nothing => ErrorKind::NoCode,
            Self::Contradiction { .. } => ErrorKind::Contradiction,
            Self::SeveralSheets(_) => ErrorKind::SeveralSheets,
            Self::Missing { .. } => ErrorKind::CodesMissing,
            Self::TooMuchForPaper { .. } => ErrorKind::TooMuchForPaper,
            Self::Mismatch(_) => ErrorKind::Mismatch,
        }
    }
}

fn list(sheets: &[SheetId]) -> String {
    let names: Vec<_> = sheets.iter().map(ToString::to_string).collect();
    names.join(", ")
}

fn numbers(missing: &[u8]) -> String {
    let numbers: Vec<_> = missing.iter().map(ToString::to_string).collect();
    numbers.join(", ")
}

/// What a code says about itself, before its part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeHeader {
    /// Which sheet.
    pub sheet: SheetId,
    /// Its number, from 0.
    pub number: u8,
    /// Parts that are needed (K).
    pub needed: u8,
    /// Parts that there are (N).
    pub total: u8,
    /// How the codes lie on the page.
    pub layout: Layout,
    /// Bytes of the whole payload.
    pub length: u16,
}

impl CodeHeader {
    fn part_bytes(&self) -> usize {
        usize::from(self.length).div_ceil(usize::from(self.needed))
    }

    fn write(&self, part: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(part.len() + OVERHEAD);
        bytes.extend(b"CW\x01");
        bytes.extend([
            self.number,
            self.needed,
            self.total,
            self.layout.number(),
            0,
        ]);
        bytes.extend(self.sheet.bytes());
        bytes.extend(self.length.to_be_bytes());
        bytes.extend(part);
        bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
        bytes
    }

    /// Reads a code: its header and its part.
    ///
    /// # Errors
    /// [`PartsError::NotOurs`], [`PartsError::NewerVersion`] or
    /// [`PartsError::Damaged`].
    pub fn read(code: &[u8]) -> Result<(Self, &[u8]), PartsError> {
        let Some((b"CW", rest)) = code.split_at_checked(2) else {
            return Err(if key::holds_secret(code) {
                PartsError::KeySheet
            } else {
                PartsError::NotOurs
            });
        };
        match rest.first() {
            Some(1) => {}
            Some(2..=9) if crc_holds(code) => return Err(PartsError::NewerVersion),
            _ => return Err(PartsError::NotOurs),
        }
        if code.len() <= OVERHEAD || !crc_holds(code) {
            return Err(PartsError::Damaged);
        }
        let header = Self {
            number: code[3],
            needed: code[4],
            total: code[5],
            layout: Layout::parse(code[6]).ok_or(PartsError::NewerVersion)?,
            sheet: SheetId::of(code[8..16].try_into().map_err(|_| PartsError::Damaged)?),
            length: u16::from_be_bytes([code[16], code[17]]),
        };
        let part = &code[HEAD..code.len() - 4];
        if code[7] != 0 || !header.makes_sense() || part.len() != header.part_bytes() {
            return Err(PartsError::Damaged);
        }
        Ok((header, part))
    }

    fn makes_sense(&self) -> bool {
        let needed = usize::from(self.needed);
        (1..=self.layout.most()).contains(&needed)
            && usize::from(self.total) == needed + spares(needed)
            && self.number < self.total
            && self.length > 0
    }

    fn same_sheet(&self, other: &Self) -> bool {
        (
            self.sheet,
            self.needed,
            self.total,
            self.layout,
            self.length,
        ) == (
            other.sheet,
            other.needed,
            other.total,
            other.layout,
            other.length,
        )
    }
}

fn crc_holds(code: &[u8]) -> bool {
    code.split_last_chunk::<4>()
        .is_some_and(|(bytes, crc)| crc32fast::hash(bytes).to_be_bytes() == *crc)
}

/// Spare parts for a number of data parts: one in five, two from five on.
fn spares(needed: usize) -> usize {
    match needed {
        1 => 0,
        2..=4 => 1,
        _ => needed.div_ceil(5).max(2),
    }
}

/// Cuts a payload into the bytes of its codes.
///
/// # Errors
/// [`PartsError::TooMuchForPaper`].
pub fn split(payload: &Payload, layout: Layout) -> Result<Vec<Vec<u8>>, PartsError> {
    let bytes = payload.bytes();
    let needed = bytes.len().div_ceil(layout.part_bytes()).max(1);
    let most = layout.most();
    if needed > most {
        return Err(PartsError::TooMuchForPaper { needed, most });
    }
    let part_bytes = bytes.len().div_ceil(needed);
    let mut parts: Vec<Vec<u8>> = bytes
        .chunks(part_bytes)
        .map(|chunk| padded(chunk, part_bytes))
        .collect();
    parts.resize_with(needed, || vec![0; part_bytes]);
    add_spares(&mut parts);
    let total = parts.len();
    let header = CodeHeader {
        sheet: payload.sheet_id(),
        number: 0,
        needed: needed as u8,
        total: total as u8,
        layout,
        length: bytes.len() as u16,
    };
    let codes = (0..)
        .zip(&parts)
        .map(|(number, part)| CodeHeader { number, ..header }.write(part));
    Ok(codes.collect())
}

fn padded(chunk: &[u8], length: usize) -> Vec<u8> {
    let mut part = chunk.to_vec();
    part.resize(length, 0);
    part
}

fn add_spares(parts: &mut Vec<Vec<u8>>) {
    let needed = parts.len();
    if spares(needed) == 0 {
        return;
    }
    let code = ErasureCode::new(needed, needed + spares(needed));
    parts.extend(code.spares(parts));
}

#[cfg(test)]
mod tests;
