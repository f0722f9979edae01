//! Exif (CIPA DC-008): tags in the form of TIFF. The list of the position is emptied, and
//! the tag that points to it goes; nothing else moves.

use super::{Place, xmp};

/// The tag that points to the list of the position.
const POSITION: u16 = 0x8825;
/// The tag of an XMP packet.
const PACKET: u16 = 700;
/// Lists in a row, at most: a picture, its thumbnail, pages of a scan.
const MOST_LISTS: usize = 64;
/// Bytes of a tag in a list.
const TAG: usize = 12;
/// The highest tag that a list of a position has.
const HIGHEST: u16 = 31;
/// Bytes of all values of a position: cameras need some hundred.
const MOST_BYTES: usize = 64 << 10;
/// Bytes of a value by its type, from 1.
const SIZES: [usize; 12] = [1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/// Takes the position out of bytes that begin as a TIFF file does.
pub(super) fn leave_out(bytes: &mut [u8]) -> Place {
    let big_end = match bytes.get(..4) {
        Some(b"II*\0") => false,
        Some(b"MM\0*") => true,
        // Places of eight bytes: no camera writes them.
        Some(b"II+\0" | b"MM\0+") => return Place::MayBeThere,
        _ => return Place::Unsaid,
    };
    let mut tags = Tags { bytes, big_end };
    let mut found = Place::Unsaid;
    let mut list = tags.long(4);
    for _ in 0..MOST_LISTS {
        let Some(at) = list.filter(|at| *at > 0) else {
            break;
        };
        found = found.max(tags.list(at));
        list = tags.next(at);
    }
    found
}

struct Tags<'a> {
    bytes: &'a mut [u8],
    big_end: bool,
}

impl Tags<'_> {
    fn short(&self, at: usize) -> Option<u16> {
        let bytes = self.bytes.get(at..)?.first_chunk().copied()?;
        Some(if self.big_end {
            u16::from_be_bytes(bytes)
        } else {
            u16::from_le_bytes(bytes)
        })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let bytes = self.bytes.get(at..)?.first_chunk().copied()?;
        Some(if self.big_end {
            u32::from_be_bytes(bytes)
        } else {
            u32::from_le_bytes(bytes)
        } as usize)
    }

    /// Where the tags of a list stand; none if it does not fit.
    fn tags(&self, list: usize) -> Option<Vec<usize>> {
        let count = usize::from(self.short(list)?);
        let end = list + 2 + count * TAG;
        (end <= self.bytes.len()).then(|| (0..count).map(|tag| list + 2 + tag * TAG).collect())
    }

    /// Where the list after a list stands.
    fn next(&self, list: usize) -> Option<usize> {
        self.long(list + 2 + usize::from(self.short(list)?) * TAG)
    }

    fn list(&mut self, list: usize) -> Place {
        let mut found = Place::Unsaid;
        // From the last one: what is taken out moves those behind it.
        for tag in self.tags(list).unwrap_or_default().into_iter().rev() {
            match self.short(tag) {
                Some(POSITION) => found = found.max(self.position(list, tag)),
                Some(PACKET) => {
                    let range = self.value(tag);
                    let packet = range.and_then(|(from, to)| self.bytes.get_mut(from..to));
                    found = found.max(packet.map_or(Place::Unsaid, xmp::leave_out));
                }
                _ => {}
            }
        }
        found
    }

    /// Where the value of a tag stands.
    fn value(&self, tag: usize) -> Option<(usize, usize)> {
        let kind = usize::from(self.short(tag + 2)?);
        let size = SIZES.get(kind.checked_sub(1)?)?;
        let length = size.checked_mul(self.long(tag + 4)?)?;
        let from = if length <= 4 {
            tag + 8
        } else {
            self.long(tag + 8)?
        };
        let to = from.checked_add(length)?;
        (to <= self.bytes.len()).then_some((from, to))
    }

    fn position(&mut self, list: usize, tag: usize) -> Place {
        if self.empty(tag).is_none() {
            // Not a list as cameras write it: emptied blindly, it might be the picture.
            return Place::MayBeThere;
        }
        self.remove(list, tag);
        Place::LeftOut
    }

    /// Empties the list that a tag points to, and the values outside of it.
    fn empty(&mut self, tag: usize) -> Option<()> {
        let list = self.long(tag + 8)?;
        let tags = self.tags(list)?;
        let is_known = |tag: &usize| self.short(*tag).is_some_and(|number| number <= HIGHEST);
        let is_list = tags.len() <= usize::from(HIGHEST) + 1 && tags.iter().all(is_known);
        let values: Option<Vec<_>> = tags.iter().map(|tag| self.value(*tag)).collect();
        let values = values.filter(|_| is_list)?;
        if values.iter().map(|(from, to)| to - from).sum::<usize>() > MOST_BYTES {
            return None;
        }
        for (from, to) in values {
            self.bytes[from..to].fill(0);
        }
        self.bytes[list..list + 2 + tags.len() * TAG].fill(0);
        Some(())
    }

    /// Takes a tag out of its list: those after it, and where the next list is, move up.
    fn remove(&mut self, list: usize, tag: usize) {
        let count = self.short(list).unwrap_or_default();
        let end = list + 2 + usize::from(count) * TAG;
        let fewer = count.saturating_sub(1);
        let fewer = if self.big_end {
            fewer.to_be_bytes()
        } else {
            fewer.to_le_bytes()
        };
        self.bytes[list..list + 2].copy_from_slice(&fewer);
        // The place of the next list, four bytes, may be missing at the end of a file.
        let end = (end + 4).min(self.bytes.len());
        self.bytes.copy_within(tag + TAG..end, tag);
        self.bytes[end - TAG..end].fill(0);
    }
}
