//! The head of a part (format §7) and where layout 1 puts it (format §8).

/// Codes on a full page, and columns of them.
const PER_PAGE: u8 = 12;
const COLUMNS: u8 = 4;

/// From one code to the next, in modules: right and down.
const STEP: [f64; 2] = [91.0, 104.0];

/// Most codes of a sheet.
const MOST_CODES: u8 = 64;

/// The head of a part whose checksum holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) number: u8,
    pub(crate) total: u8,
    pub(crate) group: Group,
}

/// What the codes on one page of one sheet have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Group {
    sheet: [u8; 8],
    /// K, N, layout and length.
    shape: [u8; 5],
    /// The page of codes, from 0.
    page: u8,
}

impl Header {
    /// Reads the head of a part; none if it is not a part of a known layout
    /// or its checksum fails.
    pub(crate) fn of(part: &[u8]) -> Option<Self> {
        let (body, sum) = part.split_last_chunk::<4>()?;
        let head: &[u8; 18] = body.first_chunk()?;
        let [b'C', b'W', 1, number, needed, total, 1, 0, ..] = *head else {
            return None;
        };
        let sane = needed >= 1 && needed <= total && number < total && total <= MOST_CODES;
        if !sane || crc32fast::hash(body) != u32::from_be_bytes(*sum) {
            return None;
        }
        Some(Self {
            number,
            total,
            group: Group {
                sheet: *head[8..].first_chunk()?,
                shape: [needed, total, head[6], head[16], head[17]],
                page: number / PER_PAGE,
            },
        })
    }

    /// The numbers that share this code's page.
    pub(crate) fn page_mates(&self) -> std::ops::Range<u8> {
        let first = self.group.page * PER_PAGE;
        first..self.total.min(first + PER_PAGE)
    }
}

/// The top left module of a code on its page, in modules.
pub(crate) fn place(number: u8) -> [f64; 2] {
    let (row, column) = ((number % PER_PAGE) / COLUMNS, number % COLUMNS);
    [STEP[0] * f64::from(column), STEP[1] * f64::from(row)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(number: u8, needed: u8, total: u8, layout: u8) -> Vec<u8> {
        let mut part = vec![b'C', b'W', 1, number, needed, total, layout, 0];
        part.extend([7; 8]);
        part.extend([0, 9, 1, 2, 3]);
        part.extend(crc32fast::hash(&part).to_be_bytes());
        part
    }

    #[test]
    fn reads_sound_heads_only() {
        assert!(Header::of(&part(0, 10, 12, 1)).is_some());
        for (number, needed, total, layout) in [
            (12, 10, 12, 1),
            (0, 0, 12, 1),
            (0, 13, 12, 1),
            (0, 10, 65, 1),
            (0, 1, 1, 2),
        ] {
            assert!(Header::of(&part(number, needed, total, layout)).is_none());
        }
        let mut damaged = part(0, 10, 12, 1);
        damaged[20] ^= 1;
        assert!(Header::of(&damaged).is_none());
        assert!(Header::of(b"CW\x01").is_none());
    }

    #[test]
    fn knows_the_page() {
        let second = Header::of(&part(13, 11, 14, 1)).unwrap();
        assert_eq!(second.page_mates(), 12..14);
        assert_eq!(place(13), [91.0, 0.0]);
        assert_eq!(place(11), [273.0, 208.0]);
    }
}
