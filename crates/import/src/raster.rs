//! PNG, JPEG and WebP files as pictures.

use std::io::Cursor;

use image::codecs::{jpeg::JpegDecoder, png::PngDecoder, webp::WebPDecoder};
use image::error::{ImageFormatHint, UnsupportedError};
use image::{
    DynamicImage, GenericImageView, GrayImage, ImageDecoder, ImageError, ImageFormat, Luma,
};

use crate::jpeg::tidied;
use crate::picture::{PIXEL_MEMORY, on_white, shade, too_many_pixels};
use crate::{ImportError, Limits, Picture, large};

/// Decodes a PNG file.
pub(crate) fn from_png(file: &[u8], limits: &Limits) -> Result<Picture, ImportError> {
    let decoder = PngDecoder::with_limits(Cursor::new(file), decoder_limits(limits));
    let decoder = decoder.map_err(|error| refusal(&error, limits))?;
    decode(decoder, limits, || large::from_png(file, limits))
}

/// Decodes a JPEG file and turns it the way its EXIF says.
pub(crate) fn from_jpeg(file: &[u8], limits: &Limits) -> Result<Picture, ImportError> {
    let file = tidied(file)?;
    let decoder = JpegDecoder::new(Cursor::new(&*file));
    let decoder = decoder.map_err(|error| refusal(&error, limits))?;
    decode(decoder, limits, || large::from_jpeg(&file, limits))
}

/// Decodes a WebP file, of one that moves the first picture, and turns it the
/// way its EXIF says.
pub(crate) fn from_webp(file: &[u8], limits: &Limits) -> Result<Picture, ImportError> {
    let decoder = WebPDecoder::new(Cursor::new(file));
    let decoder = decoder.map_err(|error| refusal(&error, limits))?;
    decode(decoder, limits, || Err(too_many_pixels(limits)))
}

/// Decodes a picture, one that has too many pixels with what is there for it.
fn decode(
    mut decoder: impl ImageDecoder,
    limits: &Limits,
    large: impl FnOnce() -> Result<Picture, ImportError>,
) -> Result<Picture, ImportError> {
    let (width, height) = decoder.dimensions();
    // Asked for now, as decoding uses the decoder up.
    let turn = decoder.orientation().ok();
    let grey = if !limits.admit(width, height) {
        limits.factor(width, height).ok_or(limits.refusal())?;
        large()?.into_image()
    } else if decoder.total_bytes() > PIXEL_MEMORY {
        return Err(too_many_pixels(limits));
    } else {
        decoder
            .set_limits(decoder_limits(limits))
            .map_err(|error| refusal(&error, limits))?;
        greyed(DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error, limits))?)
    };
    let mut grey = DynamicImage::ImageLuma8(grey);
    if let Some(turn) = turn {
        grey.apply_orientation(turn);
    }
    Picture::of_image(grey.into_luma8()).ok_or(ImportError::Damaged)
}

fn decoder_limits(limits: &Limits) -> image::Limits {
    let mut ours = image::Limits::default();
    ours.max_image_width = Some(limits.most_side);
    ours.max_image_height = Some(limits.most_side);
    // The pixels, and some megabytes for the decoder itself.
    ours.max_alloc = Some(PIXEL_MEMORY + (8 << 20));
    ours
}

fn refusal(error: &ImageError, limits: &Limits) -> ImportError {
    match error {
        ImageError::Limits(_) => limits.refusal(),
        ImageError::Unsupported(error) => unsupported(error),
        _ => ImportError::Damaged,
    }
}

fn unsupported(error: &UnsupportedError) -> ImportError {
    let ImageFormatHint::Exact(format) = error.format_hint() else {
        return ImportError::Damaged;
    };
    let form = match format {
        ImageFormat::Jpeg => "JPEG",
        ImageFormat::Png => "PNG",
        _ => "WebP",
    };
    ImportError::NotSupported { form }
}

/// Shades of grey; what is transparent shows white paper.
pub(crate) fn greyed(picture: DynamicImage) -> GrayImage {
    match picture {
        DynamicImage::ImageLuma8(grey) => grey,
        DynamicImage::ImageRgb8(ref rgb) => {
            // Most photographs come this way; going through RGBA would take longer.
            let mut grey = GrayImage::new(rgb.width(), rgb.height());
            for (to, from) in grey.pixels_mut().zip(rgb.pixels()) {
                *to = Luma([shade(from.0[0], from.0[1], from.0[2])]);
            }
            grey
        }
        other => GrayImage::from_fn(other.width(), other.height(), |x, y| {
            let [r, g, b, a] = other.get_pixel(x, y).0;
            Luma([on_white(shade(r, g, b), a)])
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(picture: &DynamicImage) -> Vec<u8> {
        let mut file = Cursor::new(Vec::new());
        picture.write_to(&mut file, ImageFormat::Png).unwrap();
        file.into_inner()
    }

    #[test]
    fn transparent_is_white() {
        let clear = image::RgbaImage::from_pixel(3, 2, image::Rgba([0, 0, 0, 0]));
        let read = from_png(&png(&DynamicImage::ImageRgba8(clear)), &Limits::default());
        assert_eq!(read.ok().unwrap().grey(), [255; 6]);
    }

    #[test]
    fn refuses_pixels_before_decoding() {
        let limits = Limits {
            most_side: 100,
            ..Limits::default()
        };
        let at = |side| png(&DynamicImage::new_luma8(side, 4));
        assert!(from_png(&at(100), &limits).is_ok());
        let refused = from_png(&at(101), &limits).err();
        assert_eq!(refused, Some(limits.refusal()));
    }

    #[test]
    fn cut_files_are_damaged() {
        let whole = png(&DynamicImage::new_rgb8(64, 64));
        for cut in [9, 30, whole.len() - 20] {
            let refused = from_png(&whole[..cut], &Limits::default()).err();
            assert_eq!(refused, Some(ImportError::Damaged), "cut at {cut}");
        }
    }
}
