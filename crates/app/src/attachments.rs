//! Photos and letters that belong to an entry: read and classified before anything
//! is written, and saved under names that this program chooses.

use std::path::Path;

use carewallet_core::entry::Attachment;
use carewallet_core::share::scans;
use carewallet_core::value::Line;
use carewallet_core::wallet::NewAttachment;
use carewallet_core::{Entry, Share, Wallet};
use carewallet_import::{Place, leave_out_place};

use crate::advice::Advice;
use crate::error::Error;
use crate::face::Face;
use crate::platform::{FileError, Platform, Write};

/// Reads a file that belongs to an entry. The place where a photograph was taken is left
/// out, and that is said.
///
/// # Errors
/// Why the file cannot be read, or that it is empty.
pub fn read(
    face: &mut dyn Face,
    path: &Path,
    caption: Option<Line>,
) -> Result<NewAttachment, Error> {
    let bytes = face.read_file(&face.path(path))?;
    if bytes.is_empty() {
        let (name, reason) = (path.display().to_string(), "the file is empty".to_owned());
        return Err(FileError::System { name, reason }.into());
    }
    let (attachment, said) = of_bytes(bytes, caption);
    if let Some(said) = said {
        face.note(format!("{}: {said}", path.display()));
    }
    Ok(attachment)
}

/// The bytes of a file that belongs to an entry, and what is said of the place where a
/// photograph was taken, which is left out.
#[must_use]
pub fn of_bytes(
    mut bytes: Vec<u8>,
    caption: Option<Line>,
) -> (NewAttachment, Option<&'static str>) {
    let said = in_words(leave_out_place(&mut bytes));
    let media_type = Line::parse(media_type(&bytes)).expect("the names of media types are lines");
    let attachment = NewAttachment {
        bytes,
        media_type,
        caption,
    };
    (attachment, said)
}

/// What is said of the place where a photograph was taken.
fn in_words(place: Place) -> Option<&'static str> {
    match place {
        Place::Unsaid => None,
        Place::LeftOut => Some("the place where it was taken was left out"),
        Place::MayBeThere => Some(
            "it may say where it was taken, and that could not be left out; \
             a copy as JPEG can do without",
        ),
    }
}

/// Writes the attachments of an entry into a folder and returns their names. The
/// program chooses these, since a caption is a label and may be no file name.
///
/// # Errors
/// Why an attachment cannot be read or written.
pub fn save(
    platform: &dyn Platform,
    wallet: &Wallet<'_>,
    entry: &Entry,
    dir: &Path,
) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    for (number, attachment) in (1..).zip(&entry.envelope().attachments) {
        let bytes = wallet.attachment(attachment)?;
        let name = name(entry, number, attachment);
        let written = platform.write_file(&dir.join(&name), &bytes, Write::New);
        written.map_err(|error| Error::from(error).with_advice(Advice::EmptyFolder))?;
        names.push(name);
    }
    Ok(names)
}

/// Writes the scans that came along with a share into a folder and returns their names.
///
/// # Errors
/// Why a scan cannot be written.
pub fn save_scans(
    platform: &dyn Platform,
    share: &Share,
    scans: &[Vec<u8>],
    dir: &Path,
) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    for scan in scans {
        let (entry, number, attachment) = scans::place(share, scan)?;
        let name = name(entry, number, attachment);
        let written = platform.write_file(&dir.join(&name), scan, Write::New);
        written.map_err(|error| Error::from(error).with_advice(Advice::EmptyFolder))?;
        names.push(name);
    }
    Ok(names)
}

/// What an attachment is called outside of the wallet: after its entry, with its place in
/// it, from 1.
#[must_use]
pub fn name(entry: &Entry, number: usize, attachment: &Attachment) -> String {
    let ending = ending(attachment.media_type.as_str());
    format!("{}-{number}.{ending}", entry.id().short())
}

/// What a file is, by its first bytes.
fn media_type(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [b'%', b'P', b'D', b'F', ..] => "application/pdf",
        // HEIC, M4A and MP4 share one container; the brand after `ftyp` tells which it is.
        [_, _, _, _, b'f', b't', b'y', b'p', b'h', b'e', ..] => "image/heic",
        [_, _, _, _, b'f', b't', b'y', b'p', b'M', b'4', b'A', ..] => "audio/mp4",
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => "video/mp4",
        [b'I', b'D', b'3', ..] => "audio/mpeg",
        [b'O', b'g', b'g', b'S', ..] => "audio/ogg",
        // Last, because any bytes that happen to be UTF-8 fit.
        _ if std::str::from_utf8(bytes).is_ok() => "text/plain",
        _ => "application/octet-stream",
    }
}

/// The ending of a file of this media type.
fn ending(media_type: &str) -> &'static str {
    match media_type {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/heic" => "heic",
        "application/pdf" => "pdf",
        "audio/mp4" => "m4a",
        "audio/mpeg" => "mp3",
        "audio/ogg" => "ogg",
        "video/mp4" => "mp4",
        "text/plain" => "txt",
        _ => "bin",
    }
}
