//! XMP (ISO 16684-1): notes as XML, which may hold the position once more. A packet that
//! does is emptied; its length stays.

use super::{Place, places};

const BEGIN: &[u8] = b"<x:xmpmeta";
const END: &[u8] = b"</x:xmpmeta>";
/// What the names of a position begin with.
const POSITION: &[u8] = b"GPS";

/// Empties every packet that holds a position.
pub(super) fn leave_out(bytes: &mut [u8]) -> Place {
    let mut found = Place::Unsaid;
    for begin in places(bytes, BEGIN) {
        let rest = &bytes[begin..];
        let end = places(rest, END).first().map(|end| begin + end + END.len());
        let Some(packet) = end.and_then(|end| bytes.get_mut(begin..end)) else {
            continue;
        };
        if !places(packet, POSITION).is_empty() {
            packet.fill(b' ');
            found = Place::LeftOut;
        }
    }
    found
}
