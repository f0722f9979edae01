//! HEIC pictures, as iPhones take them, one thread and the limits of any other
//! picture; turned and mirrored the way the file says.

use heifer::heifer_isobmff::{BoxIter, HeifFile};
use heifer::{Error, Image, Options};

use crate::picture::{on_white, shade, too_many_pixels};
use crate::{ImportError, Limits, Picture};

/// Decodes the main picture of a HEIC file.
pub(crate) fn from_heic(file: &[u8], limits: &Limits) -> Result<Picture, ImportError> {
    // Before decoding, which would take the memory first.
    let claimed = HeifFile::parse(file).and_then(|heif| heif.image_size(heif.primary_id));
    match claimed {
        Ok(Some((width, height))) if !limits.admit(width, height) => {
            return Err(too_many_pixels(limits));
        }
        Ok(_) => {}
        Err(_) if is_sequence(file) => return Err(ImportError::Heic),
        Err(_) => return Err(ImportError::Damaged),
    }
    let options = Options {
        max_threads: 1,
        max_pixels: limits.pixels,
    };
    let picture = heifer::decode_rgba8(file, &options).map_err(|error| refusal(&error))?;
    // The claim may have been of another size than the picture.
    if !limits.admit(picture.width, picture.height) {
        return Err(too_many_pixels(limits));
    }
    let (width, height) = (picture.width as usize, picture.height as usize);
    Picture::new(width, height, greyed(&picture)).ok_or(ImportError::Damaged)
}

/// Shades of grey; what is transparent shows white paper.
fn greyed(picture: &Image<u8>) -> Vec<u8> {
    let pixels = picture.data.as_chunks::<4>().0.iter();
    pixels
        .map(|&[r, g, b, a]| on_white(shade(r, g, b), a))
        .collect()
}

/// Whether a file holds a sequence of pictures and no still one.
fn is_sequence(file: &[u8]) -> bool {
    let holds = |kind: &[u8]| {
        let mut boxes = BoxIter::new(file).map_while(Result::ok);
        boxes.any(|found| found.header.box_type.0 == kind)
    };
    holds(b"moov") && !holds(b"meta")
}

fn refusal(error: &Error) -> ImportError {
    match error {
        Error::Unsupported(_) => ImportError::Heic,
        _ => ImportError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transparent_is_white() {
        let picture = Image {
            width: 2,
            height: 1,
            bit_depth: 8,
            has_alpha: true,
            data: vec![10, 10, 10, 0, 10, 10, 10, 255],
        };
        assert_eq!(greyed(&picture), [255, 10]);
    }
}
