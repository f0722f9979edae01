//! Putting codes together: any K of N of one sheet, in any order, from any
//! number of pictures.

use std::collections::BTreeMap;

use super::erasure_code::ErasureCode;
use super::{CodeHeader, PartsError};
use crate::payload::{Payload, SheetId};

/// How many sheets are kept in mind at once; further ones are refused.
const SHEETS: usize = 64;

/// Codes collected so far.
#[derive(Default)]
pub struct Assembly {
    sheets: BTreeMap<SheetId, Sheet>,
}

struct Sheet {
    header: CodeHeader,
    parts: BTreeMap<u8, Vec<u8>>,
}

/// How far a sheet has come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The sheet.
    pub sheet: SheetId,
    /// Different codes that were read.
    pub found: u8,
    /// Codes that are needed.
    pub needed: u8,
    /// Codes in all.
    pub total: u8,
}

impl Assembly {
    /// Takes in the bytes of one code. The same code again changes nothing.
    ///
    /// # Errors
    /// A code that is not ours, damaged, or contradicts one that was taken in.
    pub fn add(&mut self, code: &[u8]) -> Result<CodeHeader, PartsError> {
        let (header, part) = CodeHeader::read(code)?;
        // A pile of forged codes must not fill the memory.
        if self.sheets.len() >= SHEETS && !self.sheets.contains_key(&header.sheet) {
            return Err(PartsError::SeveralSheets(
                self.sheets.keys().copied().collect(),
            ));
        }
        let sheet = self.sheets.entry(header.sheet).or_insert_with(|| Sheet {
            header,
            parts: BTreeMap::new(),
        });
        let contradiction = PartsError::Contradiction {
            sheet: header.sheet,
            number: header.number + 1,
        };
        // Either may be the forged one, so neither is believed.
        if !sheet.header.same_sheet(&header) {
            return Err(contradiction);
        }
        match sheet.parts.get(&header.number) {
            Some(known) if known != part => Err(contradiction),
            // The same code, seen in another picture.
            Some(_) => Ok(header),
            None => {
                sheet.parts.insert(header.number, part.to_vec());
                Ok(header)
            }
        }
    }

    /// How far each sheet has come.
    pub fn progress(&self) -> impl Iterator<Item = Progress> {
        self.sheets.values().map(Sheet::progress)
    }

    /// Joins the one sheet that the codes belong to.
    ///
    /// # Errors
    /// What is missing, or which sheets are mixed up.
    pub fn join(&self) -> Result<(Payload, Progress), PartsError> {
        let mut sheets = self.sheets.values();
        match (sheets.next(), sheets.next()) {
            (None, _) => Err(PartsError::Nothing),
            (Some(sheet), None) => Ok((sheet.join()?, sheet.progress())),
            _ => Err(PartsError::SeveralSheets(
                self.sheets.keys().copied().collect(),
            )),
        }
    }
}

impl Sheet {
    fn progress(&self) -> Progress {
        Progress {
            sheet: self.header.sheet,
            found: u8::try_from(self.parts.len()).unwrap_or(u8::MAX),
            needed: self.header.needed,
            total: self.header.total,
        }
    }

    fn join(&self) -> Result<Payload, PartsError> {
        let header = &self.header;
        let (needed, total) = (usize::from(header.needed), usize::from(header.total));
        if self.parts.len() < needed {
            return Err(PartsError::Missing {
                sheet: header.sheet,
                found: self.progress().found,
                needed: header.needed,
                missing: (0..header.total)
                    .filter(|n| !self.parts.contains_key(n))
                    .map(|n| n + 1)
                    .collect(),
            });
        }
        let parts = self
            .parts
            .iter()
            .map(|(number, part)| (*number, part.as_slice()));
        let data = ErasureCode::new(needed, total).data(parts);
        let mut bytes = data.ok_or(PartsError::Mismatch(header.sheet))?.concat();
        bytes.truncate(usize::from(header.length));
        let payload = Payload::parse(bytes).map_err(|_| PartsError::Mismatch(header.sheet))?;
        // Each part was sound alone; only the hash of the whole says that they fit.
        if payload.sheet_id() != header.sheet {
            return Err(PartsError::Mismatch(header.sheet));
        }
        Ok(payload)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Layout, split};
    use super::*;

    fn payload(length: usize, seed: u8) -> Payload {
        let content = (0..length).map(|i| (i * 31 % 251) as u8 ^ seed).collect();
        Payload::open_form(content)
    }

    fn assembled(codes: &[Vec<u8>]) -> Assembly {
        let mut assembly = Assembly::default();
        for code in codes {
            assembly.add(code).unwrap();
        }
        assembly
    }

    #[test]
    fn any_k_of_n_restore_every_size() {
        for length in [1, 300, 357, 358, 700, 1_500, 3_800] {
            let payload = payload(length, 0);
            let codes = split(&payload, Layout::A4).unwrap();
            let (header, _) = CodeHeader::read(&codes[0]).unwrap();
            let spare = codes.len() - usize::from(header.needed);
            for first_lost in 0..codes.len() {
                let kept: Vec<_> = (0..codes.len())
                    .filter(|n| (n + codes.len() - first_lost) % codes.len() >= spare)
                    .map(|n| codes[n].clone())
                    .collect();
                let (joined, progress) = assembled(&kept).join().unwrap();
                assert!(joined.bytes() == payload.bytes());
                assert_eq!(usize::from(progress.total), codes.len());
            }
        }
    }

    #[test]
    fn ten_data_parts_fill_one_page() {
        let codes = split(&payload(3_900 - 33, 0), Layout::A4).unwrap();
        assert_eq!(codes.len(), 12);
        assert!(
            codes
                .iter()
                .all(|code| code.len() <= super::super::CODE_BYTES)
        );
        let too_much = payload(40 * 390 + 1, 0);
        assert!(matches!(
            split(&too_much, Layout::A4),
            Err(PartsError::TooMuchForPaper {
                needed: 41,
                most: 40
            })
        ));
    }

    #[test]
    fn says_which_codes_are_missing_and_which_sheets_are_mixed() {
        let one = split(&payload(1_500, 1), Layout::A4).unwrap();
        let two = split(&payload(1_500, 2), Layout::A4).unwrap();
        let few = assembled(&one[1..3]).join().err().unwrap();
        assert!(
            matches!(few, PartsError::Missing { found: 2, needed: 4, ref missing, .. }
            if *missing == [1, 4, 5])
        );
        let mixed = assembled(&[one[0].clone(), two[1].clone()])
            .join()
            .err()
            .unwrap();
        assert!(matches!(mixed, PartsError::SeveralSheets(ref sheets) if sheets.len() == 2));
        assert!(matches!(
            Assembly::default().join(),
            Err(PartsError::Nothing)
        ));
    }

    #[test]
    fn refuses_codes_that_are_not_sound() {
        let codes = split(&payload(1_500, 1), Layout::A4).unwrap();
        let mut assembly = Assembly::default();
        assert_eq!(
            assembly.add(b"https://example.org"),
            Err(PartsError::NotOurs)
        );
        assert_eq!(
            assembly.add(b"age-secret-key-1xyz"),
            Err(PartsError::KeySheet)
        );
        for at in 3..codes[0].len() {
            let mut bad = codes[0].clone();
            bad[at] ^= 1;
            assert_eq!(assembly.add(&bad), Err(PartsError::Damaged), "byte {at}");
        }
        let mut newer = codes[0].clone();
        newer[2] = 2;
        let end = newer.len() - 4;
        let crc = crc32fast::hash(&newer[..end]).to_be_bytes();
        newer[end..].copy_from_slice(&crc);
        assert_eq!(assembly.add(&newer), Err(PartsError::NewerVersion));
    }

    #[test]
    fn refuses_two_contents_of_one_number() {
        let codes = split(&payload(1_500, 1), Layout::A4).unwrap();
        let mut forged = codes[2].clone();
        forged[30] ^= 1;
        let end = forged.len() - 4;
        let crc = crc32fast::hash(&forged[..end]).to_be_bytes();
        forged[end..].copy_from_slice(&crc);
        let mut assembly = assembled(&codes[..3]);
        assert!(matches!(
            assembly.add(&forged),
            Err(PartsError::Contradiction { number: 3, .. })
        ));
        let mut alone = assembled(&[codes[0].clone(), codes[1].clone(), codes[3].clone()]);
        alone.add(&forged).unwrap();
        assert!(matches!(alone.join(), Err(PartsError::Mismatch(_))));
    }
}
