//! Where a photograph was taken, taken out of its file: cameras write the position
//! beside the picture. Pixels, orientation and everything else stay as they are.
//!
//! Nothing is decoded, so this needs no child process: it walks lengths, within bounds.

mod exif;
mod png;
mod webp;
mod xmp;

use crate::sniff::{FileKind, known_file};

/// What a file said of the place where it was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Nothing that was found.
    Unsaid,
    /// It was there, and is gone.
    LeftOut,
    /// It may be there, in a form from which it is not taken out.
    MayBeThere,
}

/// Takes the place out of a file, whatever it is.
pub fn leave_out_place(file: &mut Vec<u8>) -> Place {
    if let Ok((kind, _)) = known_file(file) {
        return match kind {
            FileKind::Png => png::leave_out(file),
            FileKind::Webp => webp::leave_out(file),
            FileKind::Tiff => exif::leave_out(file).max(xmp::leave_out(file)),
            FileKind::Heic => anywhere(file).max(unseen_in_heic(file)),
            // A phone adds further pictures to the end of one, with notes of their own.
            FileKind::Jpeg => anywhere(file),
            FileKind::Pdf => Place::Unsaid,
        };
    }
    in_film(file)
}

/// Notes of one kind in a file that are looked at, so that a file of nothing but notes costs
/// little; cameras write three or four.
const MOST_NOTES: usize = 64;

/// What stands before the notes of a camera, in JPEG and HEIC.
const MARK: &[u8] = b"Exif\0\0";

/// Wherever in a file the notes of a camera stand.
fn anywhere(file: &mut [u8]) -> Place {
    let mut found = xmp::leave_out(file);
    let notes = places(file, MARK);
    if notes.len() == MOST_NOTES {
        found = Place::MayBeThere;
    }
    for at in notes {
        found = found.max(exif::leave_out(&mut file[at + MARK.len()..]));
    }
    found
}

/// HEIC files say whether they hold such notes. If they do, and none were seen, the notes
/// are in a form that is not known here.
fn unseen_in_heic(file: &[u8]) -> Place {
    // The kind of an item stands within the first bytes of its entry.
    let said = |at: usize| {
        let entry = &file[at..file.len().min(at + 24)];
        !places(entry, b"Exif").is_empty()
    };
    let is_said = places(file, b"infe").into_iter().any(said);
    if is_said && places(file, MARK).is_empty() {
        Place::MayBeThere
    } else {
        Place::Unsaid
    }
}

/// Films of telephones hold the place too; they are not taken apart.
fn in_film(file: &[u8]) -> Place {
    let is_film = matches!(file.get(4..8), Some(b"ftyp" | b"moov" | b"mdat"));
    let marks: [&[u8]; 3] = [b"\xa9xyz", b"location.ISO6709", b"loci"];
    let is_there = || marks.iter().any(|mark| !places(file, mark).is_empty());
    if is_film && is_there() {
        Place::MayBeThere
    } else {
        Place::Unsaid
    }
}

/// Where a mark stands in a file, for the first times.
fn places(file: &[u8], mark: &[u8]) -> Vec<usize> {
    let windows = file.windows(mark.len()).enumerate();
    let found = windows.filter(|(_, window)| *window == mark);
    found.map(|(at, _)| at).take(MOST_NOTES).collect()
}

#[cfg(test)]
mod tests;
