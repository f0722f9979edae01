//! Many pages of one file: first all of them quickly. What is left to try
//! where nothing was found costs a second a page, and most pages of a sheet
//! hold words alone; so it is tried only while codes are missing.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::parts::CodeHeader;

use crate::seen::{Care, Seen};
use crate::{FoundCode, ImportError};

/// Reads so many pages with what reads one.
pub(crate) fn read<P>(
    count: usize,
    mut page: impl FnMut(usize, Care) -> Result<P, ImportError>,
) -> Result<Vec<P>, ImportError>
where
    P: Page,
{
    // A picture alone is what somebody wants read: there is nothing to save time for.
    if count == 1 {
        return Ok(vec![page(0, Care::Thorough)?]);
    }
    let mut pages = Vec::with_capacity(count);
    for number in 0..count {
        pages.push(page(number, Care::Quick)?);
    }
    // With all codes in hand, the other pages are words, which take longest to search.
    if !enough(pages.iter().flat_map(Page::codes)) {
        for (number, read) in pages.iter_mut().enumerate() {
            if read.is_worth_more() {
                read.looked_at_again(page(number, Care::Thorough)?);
            }
        }
    }
    Ok(pages)
}

/// A page that was read.
pub(crate) trait Page {
    /// Its codes.
    fn codes(&self) -> &[FoundCode];

    /// Whether looking harder can find more.
    fn is_worth_more(&self) -> bool {
        self.codes().is_empty()
    }

    /// Takes what a second look gave.
    fn looked_at_again(&mut self, again: Self)
    where
        Self: Sized,
    {
        *self = again;
    }
}

impl Page for Seen {
    fn codes(&self) -> &[FoundCode] {
        &self.codes
    }
}

/// Whether every sheet of which there is a code is whole, and there is one.
fn enough<'a>(codes: impl Iterator<Item = &'a FoundCode>) -> bool {
    let mut sheets = BTreeMap::new();
    for code in codes {
        if let Ok((head, _)) = CodeHeader::read(&code.bytes) {
            let (_, numbers) = sheets
                .entry(head.sheet)
                .or_insert_with(|| (head.needed, BTreeSet::new()));
            numbers.insert(head.number);
        }
    }
    let whole = |(needed, numbers): &(u8, BTreeSet<u8>)| numbers.len() >= usize::from(*needed);
    !sheets.is_empty() && sheets.values().all(whole)
}

#[cfg(test)]
mod tests {
    use carewallet_core::Payload;
    use carewallet_core::parts::{Layout, split};

    use super::*;

    fn sheet(bytes: usize) -> Vec<Seen> {
        let payload = Payload::open_form(vec![7; bytes]);
        let codes = split(&payload, Layout::A4).unwrap().into_iter();
        let code = |bytes| FoundCode {
            bytes,
            page: 0,
            corners: [[0.0; 2]; 4],
        };
        codes
            .map(|bytes| Seen {
                codes: vec![code(bytes)],
                unread: false,
            })
            .collect()
    }

    /// Reads pages, of which some show their code only when looked at hard.
    fn looked_at(shown: &[bool]) -> (usize, usize) {
        let made = sheet(1_100);
        let mut hard = 0;
        let read = read(shown.len(), |number, care| {
            hard += usize::from(care == Care::Thorough);
            let seen = care == Care::Thorough || shown[number];
            let code = made.get(number).filter(|_| seen);
            Ok(Seen {
                codes: code.map(|page| page.codes.clone()).unwrap_or_default(),
                unread: false,
            })
        });
        let read = read.unwrap();
        let found = read.iter().filter(|page| !page.codes.is_empty());
        (found.count(), hard)
    }

    #[test]
    fn pages_of_words_are_not_searched_for_nothing() {
        // Three codes of four are enough; the pages after them are words.
        assert_eq!(looked_at(&[true, true, true, true, false, false]), (4, 0));
        assert_eq!(looked_at(&[true, false, true, true, false, false]), (3, 0));
        assert_eq!(looked_at(&[true, false, false, true, false]), (4, 3));
        assert_eq!(looked_at(&[false, false]), (2, 2));
        assert_eq!(looked_at(&[false]), (1, 1));
    }
}
