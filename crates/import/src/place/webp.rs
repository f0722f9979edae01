//! WebP: chunks of RIFF, padded to an even length.

use super::{MARK, Place, exif, xmp};

/// Bytes before the first chunk.
const HEAD: usize = 12;

/// Takes the place out of a WebP file.
pub(super) fn leave_out(file: &mut [u8]) -> Place {
    let (mut found, mut at) = (Place::Unsaid, HEAD);
    while let Some(length) = length(file, at) {
        let (name, rest) = file[at..].split_at_mut(4);
        let content = &mut rest[4..4 + length];
        found = found.max(match &*name {
            b"EXIF" => {
                // The mark of JPEG is often left before it.
                let skip = if content.starts_with(MARK) {
                    MARK.len()
                } else {
                    0
                };
                exif::leave_out(&mut content[skip..])
            }
            b"XMP " => xmp::leave_out(content),
            _ => Place::Unsaid,
        });
        at += 8 + length + length % 2;
    }
    found
}

/// The length of the chunk there, if all of it is there.
fn length(file: &[u8], at: usize) -> Option<usize> {
    let length = u32::from_le_bytes(*file.get(at.checked_add(4)?..)?.first_chunk()?) as usize;
    (file.len() >= at.checked_add(length)?.checked_add(8)?).then_some(length)
}
