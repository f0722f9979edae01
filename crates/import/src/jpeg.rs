//! JPEG files that their decoder would not take as they are: with bytes before
//! the start, with a height that is given only after the lines, and of kinds
//! that it does not know. Pixels are decoded elsewhere.

use std::borrow::Cow;

use crate::ImportError;

/// Bytes in which the start of a picture is looked for.
const MOST_BEFORE: usize = 64 << 10;

/// The first three bytes of a JPEG file.
pub(crate) const START: &[u8] = b"\xff\xd8\xff";

/// The segment that says how many lines there were (DNL).
const LINES: &[u8] = b"\xff\xdc\x00\x04";

/// What the frame header of a picture says, as far as it matters here.
struct Frame {
    mark: u8,
    /// Bits of a sample.
    precision: u8,
    height: u16,
    /// Where the height stands.
    height_at: usize,
}

/// Where a JPEG file begins that does not begin with the first byte.
pub(crate) fn later_start(file: &[u8]) -> Option<usize> {
    let head = &file[..file.len().min(MOST_BEFORE)];
    let starts = head.windows(START.len()).enumerate();
    let mut starts = starts.filter(|(_, bytes)| *bytes == START);
    starts.find_map(|(at, _)| frame(&file[at..]).map(|_| at))
}

/// The file as its decoder takes it.
pub(crate) fn tidied(file: &[u8]) -> Result<Cow<'_, [u8]>, ImportError> {
    let Some(frame) = frame(file) else {
        return Ok(Cow::Borrowed(file));
    };
    // Baseline, extended or progressive, with Huffman codes; other kinds come from
    // hospitals and archives.
    if frame.mark > 0xc2 || frame.precision != 8 {
        return Err(ImportError::NotSupported { form: "JPEG" });
    }
    if frame.height != 0 {
        return Ok(Cow::Borrowed(file));
    }
    let after = frame.height_at + 2;
    let found = file[after..]
        .windows(LINES.len())
        .position(|bytes| bytes == LINES);
    let at = after + found.ok_or(ImportError::Damaged)?;
    let height = file.get(at + 4..at + 6).ok_or(ImportError::Damaged)?;
    // The height goes where it is looked for, and the segment that had it goes away.
    let mut moved = [&file[..at], &file[at + 6..]].concat();
    moved[frame.height_at..after].copy_from_slice(height);
    Ok(Cow::Owned(moved))
}

/// Whether a picture comes as several scans, each more exact: then all of it
/// is held at once.
pub(crate) fn is_progressive(file: &[u8]) -> bool {
    frame(file).is_some_and(|frame| frame.mark == 0xc2)
}

/// The frame header, found from segment to segment.
fn frame(file: &[u8]) -> Option<Frame> {
    let mut at = 2;
    loop {
        // Any number of fill bytes may stand before a mark.
        while file.get(at..at + 2)? == [0xff, 0xff] {
            at += 1;
        }
        let &[0xff, mark, high, low] = file.get(at..at + 4)? else {
            return None;
        };
        // Everything with a frame header, but for three kinds of tables.
        if matches!(mark, 0xc0..=0xcf) && ![0xc4, 0xc8, 0xcc].contains(&mark) {
            let &[precision, upper, lower] = file.get(at + 4..at + 7)? else {
                return None;
            };
            return Some(Frame {
                mark,
                precision,
                height: u16::from_be_bytes([upper, lower]),
                height_at: at + 5,
            });
        }
        if mark < 0xc0 || matches!(mark, 0xd0..=0xda) {
            return None;
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low])).max(2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A head of a picture of 8 bits and 9 lines, of a kind.
    fn head(mark: u8, precision: u8) -> Vec<u8> {
        let app = b"\xff\xd8\xff\xff\xe0\0\x04ab";
        let frame = [0xff, mark, 0, 11, precision, 0, 9, 0, 8, 1, 1, 0x11, 0];
        [app, &frame[..]].concat()
    }

    #[test]
    fn the_start_is_found_behind_other_bytes() {
        let late = [&b"header \xff\xd8\xff nothing "[..], &head(0xc0, 8)].concat();
        assert_eq!(later_start(&late), Some(late.len() - head(0xc0, 8).len()));
        assert_eq!(later_start(b"words and \xff\xd8\xff\xe0 no picture"), None);
    }

    #[test]
    fn a_height_given_later_is_put_in_its_place() {
        let mut file = head(0xc0, 8);
        let at = frame(&file).unwrap().height_at;
        file[at..at + 2].fill(0);
        assert_eq!(tidied(&file).err(), Some(ImportError::Damaged));
        file.extend(b"lines\xff\xdc\0\x04\0\x09\xff\xd9");
        let wanted = [&head(0xc0, 8)[..], b"lines\xff\xd9"].concat();
        assert_eq!(tidied(&file).unwrap(), wanted);
    }

    #[test]
    fn kinds_that_no_camera_writes_are_named() {
        let refused = Some(ImportError::NotSupported { form: "JPEG" });
        for (mark, precision) in [(0xc0, 12), (0xc1, 12), (0xc3, 8), (0xc9, 8), (0xca, 8)] {
            assert_eq!(tidied(&head(mark, precision)).err(), refused, "{mark:x}");
        }
        for mark in [0xc0, 0xc1, 0xc2] {
            assert!(tidied(&head(mark, 8)).is_ok());
        }
    }
}
