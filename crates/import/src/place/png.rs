//! PNG: chunks with a length and a check sum each.

use super::{Place, exif, xmp};

/// Bytes before the first chunk.
const HEAD: usize = 8;

/// Names of texts in which programs keep the notes of a camera, often packed.
const PACKED_NOTES: [&[u8]; 3] = [
    b"Raw profile type exif\0",
    b"Raw profile type APP1\0",
    b"Raw profile type xmp\0",
];

/// Takes the place out of a PNG file.
pub(super) fn leave_out(file: &mut Vec<u8>) -> Place {
    let (mut found, mut at) = (Place::Unsaid, HEAD);
    while let Some(length) = length(file, at) {
        let (from, to) = (at + 8, at + 8 + length);
        let mut end = to + 4;
        let name = &file[at + 4..from];
        let said = match name {
            b"eXIf" => exif::leave_out(&mut file[from..to]),
            b"iTXt" => xmp::leave_out(&mut file[from..to]),
            _ => Place::Unsaid,
        };
        if said == Place::LeftOut {
            let sum = crc32fast::hash(&file[at + 4..to]).to_be_bytes();
            file[to..end].copy_from_slice(&sum);
        }
        found = found.max(said);
        if is_packed_notes(&file[at + 4..from], &file[from..to]) {
            // They may hold anything that a camera knows, and no reader of ours needs them.
            file.drain(at..end);
            found = found.max(Place::LeftOut);
            end = at;
        }
        at = end;
    }
    found
}

/// The length of the chunk there, if all of it is there.
fn length(file: &[u8], at: usize) -> Option<usize> {
    let length = u32::from_be_bytes(*file.get(at..)?.first_chunk()?) as usize;
    (file.len() >= at.checked_add(length)?.checked_add(12)?).then_some(length)
}

fn is_packed_notes(name: &[u8], content: &[u8]) -> bool {
    let is_text = matches!(name, b"tEXt" | b"zTXt" | b"iTXt");
    let known = PACKED_NOTES.iter().any(|known| content.starts_with(known));
    // An iTXt packet that is packed: its flag stands behind the name.
    let packed_xmp = content.starts_with(b"XML:com.adobe.xmp\0\x01");
    is_text && (known || packed_xmp)
}
