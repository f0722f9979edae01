//! Recognises what a file is by its first bytes, never by its name.

use crate::{ImportError, jpeg};

/// A kind of file that is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FileKind {
    Heic,
    Jpeg,
    Pdf,
    Png,
    Tiff,
    Webp,
}

impl FileKind {
    /// Whether such a file may have several pages.
    pub(crate) fn has_pages(self) -> bool {
        matches!(self, Self::Pdf | Self::Tiff)
    }
}

/// The byte order, and 42 or, where places take eight bytes, 43.
const TIFF_STARTS: [&[u8]; 4] = [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"];

const OTHER_PICTURES: [(&[u8], &str); 7] = [
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"\0\0\x01\0", "ICO"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
];

/// How the brands of films begin.
const FILM_BRANDS: [&[u8]; 18] = [
    b"3g2", b"3gp", b"M4A", b"M4V", b"MSNV", b"NDSC", b"avc1", b"cmf", b"dash", b"f4v", b"hvc1",
    b"iso", b"mp4", b"mp7", b"mmp4", b"mqt", b"qt", b"av01",
];

/// Names the kind of a file and returns its bytes from where it begins, or says
/// why it is not one that is read.
pub(crate) fn known_file(file: &[u8]) -> Result<(FileKind, &[u8]), ImportError> {
    match file_kind(file) {
        Ok(kind) => Ok((kind, file)),
        Err(refusal) => {
            // Some programs put a head of their own before a JPEG file.
            let start = jpeg::later_start(file).ok_or(refusal)?;
            Ok((FileKind::Jpeg, &file[start..]))
        }
    }
}

fn file_kind(file: &[u8]) -> Result<FileKind, ImportError> {
    if file.is_empty() {
        Err(ImportError::Empty)
    } else if file.starts_with(b"\x89PNG\r\n\x1a\n") {
        Ok(FileKind::Png)
    } else if file.starts_with(jpeg::START) {
        Ok(FileKind::Jpeg)
    } else if TIFF_STARTS.iter().any(|start| file.starts_with(start)) {
        Ok(FileKind::Tiff)
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        Ok(FileKind::Webp)
    } else if is_heic(file) {
        Ok(FileKind::Heic)
    } else if holds_early(file, b"%PDF-") {
        // Last of all: the mark is looked for beyond the first byte, and may stand in others.
        Ok(FileKind::Pdf)
    } else {
        Err(refusal(file))
    }
}

/// Still pictures, of whatever brand: what they hold is seen when they are
/// decoded. Files of this build that are known for something else are none.
fn is_heic(file: &[u8]) -> bool {
    brand(file).is_some_and(|brand| !is_film(brand) && other_brand(brand).is_none())
}

/// The brand of a file that is built of boxes.
fn brand(file: &[u8]) -> Option<&[u8]> {
    file.get(8..12).filter(|_| file.get(4..8) == Some(b"ftyp"))
}

fn is_film(brand: &[u8]) -> bool {
    FILM_BRANDS.iter().any(|film| brand.starts_with(film))
}

fn other_brand(brand: &[u8]) -> Option<&'static str> {
    match brand {
        b"avif" | b"avis" => Some("AVIF"),
        b"crx " => Some("raw camera"),
        b"jp2 " | b"jpx " => Some("JPEG 2000"),
        b"jxl " => Some("JPEG XL"),
        _ => None,
    }
}

fn refusal(file: &[u8]) -> ImportError {
    if let Some(brand) = brand(file) {
        return match other_brand(brand) {
            Some(form) => ImportError::OtherPicture { form },
            None => ImportError::Film,
        };
    }
    let is_avi = file.starts_with(b"RIFF") && file.get(8..12) == Some(b"AVI ");
    let is_old_film = matches!(file.get(4..8), Some(b"moov" | b"mdat" | b"wide"));
    if is_avi || is_old_film || file.starts_with(b"\x1a\x45\xdf\xa3") {
        return ImportError::Film;
    }
    for (magic, form) in OTHER_PICTURES {
        if file.starts_with(magic) {
            return ImportError::OtherPicture { form };
        }
    }
    if is_web_page(file) {
        ImportError::WebPage
    } else {
        ImportError::NotAPicture
    }
}

/// PDF readers look for the mark in the first kilobyte, and so do writers.
fn holds_early(file: &[u8], mark: &[u8]) -> bool {
    let head = &file[..file.len().min(1024)];
    head.windows(mark.len()).any(|window| window == mark)
}

fn is_web_page(file: &[u8]) -> bool {
    let head = file[..file.len().min(512)].to_ascii_lowercase();
    // The mark of UTF-8 may stand in front.
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head);
    let text = text.trim_ascii_start();
    [&b"<!doctype"[..], b"<html", b"<?xml", b"<head", b"<body"]
        .iter()
        .any(|mark| text.starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_by_content() {
        assert_eq!(file_kind(b"\x89PNG\r\n\x1a\nrest"), Ok(FileKind::Png));
        assert_eq!(file_kind(b"\xff\xd8\xff\xe0"), Ok(FileKind::Jpeg));
        assert_eq!(file_kind(b"junk %PDF-1.7"), Ok(FileKind::Pdf));
        assert_eq!(file_kind(b"RIFF0000WEBPVP8 "), Ok(FileKind::Webp));
        assert_eq!(file_kind(b"II*\0rest"), Ok(FileKind::Tiff));
        assert_eq!(file_kind(b"MM\0*rest"), Ok(FileKind::Tiff));
        for brand in ["heic", "heis", "hevc", "mif1", "msf1"] {
            let file = [b"\0\0\0\x18ftyp", brand.as_bytes()].concat();
            assert_eq!(file_kind(&file), Ok(FileKind::Heic), "{brand}");
        }
    }

    #[test]
    fn names_what_it_does_not_read() {
        let refused = |file: &[u8]| file_kind(file).unwrap_err();
        assert_eq!(refused(b""), ImportError::Empty);
        assert_eq!(refused(b"\0\0\0\x18ftypmp42"), ImportError::Film);
        assert_eq!(
            refused(b"\xef\xbb\xbf <!DOCTYPE html>"),
            ImportError::WebPage
        );
        assert_eq!(refused(b"plain words"), ImportError::NotAPicture);
        assert_eq!(
            refused(b"GIF89a"),
            ImportError::OtherPicture { form: "GIF" }
        );
    }
}
