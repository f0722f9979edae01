//! Codes as they come together, sheet by sheet, with the files that they are
//! from; and what to say when some of a sheet are missing.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::ErrorKind;
use carewallet_core::Payload;
use carewallet_core::parts::{Assembly, Layout, PartsError, Progress};
use carewallet_core::payload::SheetId;
use serde_json::{Value as Json, json};

use crate::error::Error;
use crate::wording::{count, ranges};

/// Codes on a full page of codes.
const A_PAGE: u8 = Layout::A4.codes_per_page();

/// All codes that were read.
#[derive(Default)]
pub(super) struct SheetParts {
    /// All of them together, which keeps the limit of sheets at once.
    pub(super) all: Assembly,
    pub(super) sheets: BTreeMap<SheetId, Sheet>,
}

/// The codes of one sheet.
#[derive(Default)]
pub(super) struct Sheet {
    assembly: Assembly,
    /// Which codes were read, from 1.
    numbers: BTreeSet<u8>,
    /// The files that they are on.
    pub(super) files: BTreeSet<usize>,
}

/// Codes of a sheet, on one file or on all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CodesOfSheet {
    /// Which sheet.
    pub sheet: SheetId,
    /// Which codes were read, from 1.
    pub found: Vec<u8>,
    /// Which were not.
    pub missing: Vec<u8>,
    /// How many are enough.
    pub needed: u8,
    /// How many it has.
    pub total: u8,
    /// How many pages of codes it has.
    pub pages: u8,
    /// The pages that have a code which was not read, from 1.
    pub pages_again: Vec<u8>,
}

impl CodesOfSheet {
    /// Whether there are enough of them.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.found.len() >= usize::from(self.needed)
    }
}

impl SheetParts {
    /// Takes in a code of a file.
    pub(super) fn add(&mut self, file: usize, code: &[u8]) -> Result<(), PartsError> {
        // All sheets together first: it holds the limit on sheets, and refuses what clashes.
        let header = self.all.add(code)?;
        let sheet = self.sheets.entry(header.sheet).or_default();
        sheet.assembly.add(code)?;
        // From 1, as the codes are numbered on paper.
        sheet.numbers.insert(header.number + 1);
        sheet.files.insert(file);
        Ok(())
    }

    /// How far each sheet has come.
    pub(super) fn codes(&self) -> Vec<CodesOfSheet> {
        let short = self.sheets.values().filter_map(Sheet::shortfall);
        short.map(|short| short.codes()).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.sheets.is_empty()
    }
}

impl Sheet {
    pub(super) fn join(&self) -> Result<Payload, PartsError> {
        Ok(self.assembly.join()?.0)
    }

    /// How far it has come.
    pub(super) fn progress(&self) -> Option<Progress> {
        self.assembly.progress().next()
    }

    /// What is missing, and what to do.
    pub(super) fn missing(&self, error: &PartsError) -> Error {
        match (error, self.shortfall()) {
            (PartsError::Missing { .. }, Some(shortfall)) => shortfall.refusal(),
            _ => error.clone().into(),
        }
    }

    /// Which codes were read.
    pub(super) fn shortfall(&self) -> Option<Shortfall> {
        Some(Shortfall {
            progress: self.progress()?,
            found: self.numbers.iter().copied().collect(),
        })
    }
}

/// A sheet of which too few codes were read.
pub(crate) struct Shortfall {
    pub(crate) progress: Progress,
    /// From 1, in order.
    pub(crate) found: Vec<u8>,
}

impl Shortfall {
    pub(crate) fn refusal(&self) -> Error {
        let Progress {
            sheet,
            needed,
            total,
            ..
        } = self.progress;
        let codes = if self.found.len() == 1 {
            "code"
        } else {
            "codes"
        };
        let found = ranges(&self.found);
        let counted =
            format!("found {codes} {found} of {total} of sheet {sheet}; {needed} are enough");
        let missing = self.missing();
        let pages = self.pages_missing();
        let details = json!({
            "sheet": sheet.to_string(),
            "found": self.found,
            "missing": missing,
            "needed": needed,
            "total": total,
            "pages_missing": pages,
            "pages": self.pages(),
        });
        // A whole page that is missing was probably not photographed; a closer look would not help.
        let refusal = if pages.is_empty() {
            let missing = ranges(&missing);
            Error::new(
                ErrorKind::CodesMissing,
                format!("{counted}; not found: {missing}"),
            )
            .with_advice(format!(
                "photograph codes {missing} again, closer and in good light, and give all \
                 pictures at once"
            ))
        } else {
            Error::new(
                ErrorKind::PageMissing,
                format!("{}; {counted}", self.pages_in_words(&pages)),
            )
        };
        refusal.with_details(details)
    }

    fn codes(self) -> CodesOfSheet {
        CodesOfSheet {
            sheet: self.progress.sheet,
            missing: self.missing(),
            needed: self.progress.needed,
            total: self.progress.total,
            pages: self.pages(),
            pages_again: self.pages_again(),
            found: self.found,
        }
    }

    pub(crate) fn missing(&self) -> Vec<u8> {
        let all = 1..=self.progress.total;
        all.filter(|number| !self.found.contains(number)).collect()
    }

    pub(crate) fn pages(&self) -> u8 {
        self.progress.total.div_ceil(A_PAGE)
    }

    /// Pages on which a code stands that was not read.
    fn pages_again(&self) -> Vec<u8> {
        let pages: BTreeSet<u8> = self.missing().iter().map(page_of).collect();
        pages.into_iter().collect()
    }

    /// Pages of which no code was read, where the sheet has several.
    pub(crate) fn pages_missing(&self) -> Vec<u8> {
        let seen: BTreeSet<u8> = self.found.iter().map(page_of).collect();
        (1..=self.pages())
            .filter(|page| !seen.contains(page))
            .collect()
    }

    /// `page 2 of the 2 pages of codes is missing`
    fn pages_in_words(&self, pages: &[u8]) -> String {
        let (page, is) = if pages.len() == 1 {
            ("page", "is")
        } else {
            ("pages", "are")
        };
        let total = self.pages();
        format!(
            "{page} {} of the {total} pages of codes {is} missing",
            ranges(pages)
        )
    }
}

/// On which page of codes a code stands; both from 1.
fn page_of(code: &u8) -> u8 {
    (code - 1) / A_PAGE + 1
}

/// For programs: how far a sheet has come.
pub(super) fn summary(progress: Progress) -> Json {
    json!({ "found": progress.found, "needed": progress.needed, "total": progress.total })
}

/// The same for people.
pub(super) fn counted(progress: Progress) -> String {
    let codes = count(progress.found.into(), "code", "codes");
    format!(
        "{codes} of {}, {} are needed",
        progress.total, progress.needed
    )
}

#[cfg(test)]
mod tests {
    use carewallet_core::parts::{Layout, split};

    use super::*;

    /// The refusal when only these codes of a sheet of so many bytes are there.
    fn refusal(bytes: usize, codes: impl IntoIterator<Item = usize>) -> (String, Error) {
        let noise: Vec<u8> = (0..bytes).map(|at| (at * 31 % 251) as u8).collect();
        let payload = Payload::open_form(noise);
        let parts = split(&payload, Layout::A4).unwrap();
        let mut parts_read = SheetParts::default();
        for number in codes {
            parts_read.add(0, &parts[number - 1]).unwrap();
        }
        let sheet = parts_read.sheets.values().next().unwrap();
        let error = sheet.join().err().unwrap();
        (payload.sheet_id().to_string(), sheet.missing(&error))
    }

    #[test]
    fn says_which_codes_were_found_and_which_are_missing() {
        let (id, error) = refusal(3_800, 1..=9);
        assert_eq!(error.kind, ErrorKind::CodesMissing);
        assert_eq!(
            error.message,
            format!("found codes 1 to 9 of 12 of sheet {id}; 10 are enough; not found: 10 to 12")
        );
        let (_, error) = refusal(3_800, [4]);
        assert!(
            error.message.starts_with("found code 4 of 12"),
            "{}",
            error.message
        );
        assert!(
            error.message.ends_with("1 to 3 and 5 to 12"),
            "{}",
            error.message
        );
    }

    #[test]
    fn says_which_page_is_missing() {
        let (id, error) = refusal(6_000, 1..=12);
        assert_eq!(error.kind, ErrorKind::PageMissing);
        assert_eq!(
            error.message,
            format!(
                "page 2 of the 2 pages of codes is missing; found codes 1 to 12 of 20 of sheet \
                 {id}; 16 are enough"
            )
        );
        let (_, error) = refusal(12_000, 13..=24);
        let pages = "pages 1, 3 and 4 of the 4 pages of codes are missing; found codes 13 to 24";
        assert!(error.message.starts_with(pages), "{}", error.message);
        let (_, error) = refusal(6_000, (1..=8).chain([13, 14]));
        assert_eq!(error.kind, ErrorKind::CodesMissing);
    }
}
