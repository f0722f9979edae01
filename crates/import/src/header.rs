//! The head of a part, and where on its page the part stands.

use carewallet_core::parts::{CodeHeader, Layout};
use carewallet_core::payload::SheetId;

/// The head of a part whose checksum holds.
#[derive(Clone, Copy)]
pub(crate) struct Header {
    pub(crate) number: u8,
    pub(crate) group: Group,
}

/// What the codes on one page of one sheet have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Group {
    sheet: SheetId,
    layout: Layout,
    needed: u8,
    total: u8,
    length: u16,
    /// The page of codes, from 0.
    page: usize,
}

impl Header {
    /// Reads the head of a part; none if it is not a whole part of ours.
    pub(crate) fn parse(part: &[u8]) -> Option<Self> {
        // The checksum is part of this: a part that is read wrong has no header.
        let (head, _) = CodeHeader::read(part).ok()?;
        Some(Self {
            number: head.number,
            group: Group {
                sheet: head.sheet,
                layout: head.layout,
                needed: head.needed,
                total: head.total,
                length: head.length,
                page: usize::from(head.number / head.layout.codes_per_page()),
            },
        })
    }
}

impl Group {
    /// The numbers that share this page.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = u8> {
        let (layout, page) = (self.layout, self.page);
        (0..self.total).filter(move |&n| usize::from(n / layout.codes_per_page()) == page)
    }

    /// The top left module of a code on its page, in modules.
    pub(crate) fn place(&self, number: u8) -> [f64; 2] {
        let (right, down) = self.layout.place(number);
        [f64::from(right), f64::from(down)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(number: u8) -> Vec<u8> {
        let mut part = vec![b'C', b'W', 1, number, 15, 18, 1, 0];
        part.extend([7; 8]);
        part.extend([0, 15, 1]);
        part.extend(crc32fast::hash(&part).to_be_bytes());
        part
    }

    #[test]
    fn knows_the_page() {
        let second = Header::parse(&part(13)).unwrap();
        assert!(second.group.numbers().eq(12..18));
        assert!(Header::parse(&part(11)).unwrap().group.numbers().eq(0..12));
        assert_eq!(second.group.place(13), [91.0, 0.0]);
    }

    #[test]
    fn damaged_parts_have_no_header() {
        let mut damaged = part(3);
        damaged[18] ^= 1;
        assert!(Header::parse(&damaged).is_none());
    }
}
