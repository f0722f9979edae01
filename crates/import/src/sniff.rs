//! Tells what a file is by its first bytes, never by its name.

use crate::ImportError;

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

const OTHER_PICTURES: [(&[u8], &str); 5] = [
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"\0\0\x01\0", "ICO"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
];

/// Names the kind of a file, or says why it is not one that is read.
pub(crate) fn file_kind(file: &[u8]) -> Result<FileKind, ImportError> {
    if file.is_empty() {
        Err(ImportError::Empty)
    } else if file.starts_with(b"\x89PNG\r\n\x1a\n") {
        Ok(FileKind::Png)
    } else if file.starts_with(b"\xff\xd8\xff") {
        Ok(FileKind::Jpeg)
    } else if file.starts_with(b"II*\0") || file.starts_with(b"MM\0*") {
        Ok(FileKind::Tiff)
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        Ok(FileKind::Webp)
    } else if is_heic(file) {
        Ok(FileKind::Heic)
    } else if holds_early(file, b"%PDF-") {
        Ok(FileKind::Pdf)
    } else {
        Err(refusal(file))
    }
}

/// Still pictures; `mif1` may hold other forms than HEIC, which are refused
/// when they are decoded.
fn is_heic(file: &[u8]) -> bool {
    let brand = file.get(8..12);
    file.get(4..8) == Some(b"ftyp") && matches!(brand, Some(b"heic" | b"heix" | b"mif1"))
}

fn refusal(file: &[u8]) -> ImportError {
    if file.get(4..8) == Some(b"ftyp") {
        return match file.get(8..12) {
            Some(b"avif" | b"avis") => ImportError::OtherPicture { form: "AVIF" },
            Some(b"heim" | b"hevc" | b"msf1") => ImportError::Heic,
            _ => ImportError::NotAPicture,
        };
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
        assert_eq!(file_kind(b"\0\0\0\x18ftypheic"), Ok(FileKind::Heic));
    }

    #[test]
    fn names_what_it_does_not_read() {
        let refused = |file: &[u8]| file_kind(file).unwrap_err();
        assert_eq!(refused(b""), ImportError::Empty);
        assert_eq!(refused(b"\0\0\0\x18ftyphevc"), ImportError::Heic);
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
