//! Pages of a TIFF file as pictures: what scanners and fax machines write.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView, GrayImage, RgbImage};
use tiff::ColorType;
use tiff::decoder::ifd::Value;
use tiff::decoder::{Decoder, DecodingResult};
use tiff::tags::Tag;

use crate::picture::{PIXEL_MEMORY, greyed, too_many_pixels};
use crate::{ImportError, Limits, Picture};

/// What a TIFF file is called whose colours are not read.
pub(crate) const UNUSUAL: &str = "TIFF (of this colour format)";

/// Dots across for each dot down from which a page is taken for a coarse fax,
/// whose lines are as high as two dots are wide.
const COARSE: std::ops::Range<f32> = 1.6..2.5;

/// An opened TIFF file.
pub(crate) struct Scan<'a> {
    decoder: Decoder<Cursor<&'a [u8]>>,
}

impl<'a> Scan<'a> {
    pub(crate) fn open(file: &'a [u8]) -> Result<Self, ImportError> {
        let mut limits = tiff::decoder::Limits::default();
        limits.decoding_buffer_size = PIXEL_MEMORY as usize;
        let decoder = Decoder::new(Cursor::new(file)).map_err(|_| ImportError::Damaged)?;
        Ok(Self {
            decoder: decoder.with_limits(limits),
        })
    }

    /// Counts the pages, as far as the limit.
    pub(crate) fn pages(mut self, limits: &Limits) -> Result<usize, ImportError> {
        let mut pages = 1;
        while self.decoder.more_images() {
            pages += 1;
            if pages > limits.pages {
                return Err(ImportError::TooManyPages {
                    limit: limits.pages,
                });
            }
            self.decoder
                .next_image()
                .map_err(|_| ImportError::Damaged)?;
        }
        Ok(pages)
    }

    /// Decodes one page, numbered from 0.
    pub(crate) fn page(mut self, number: usize, limits: &Limits) -> Result<Picture, ImportError> {
        for _ in 0..number {
            if !self.decoder.more_images() {
                return Err(ImportError::NoSuchPage);
            }
            self.decoder
                .next_image()
                .map_err(|_| ImportError::Damaged)?;
        }
        let (width, height) = self
            .decoder
            .dimensions()
            .map_err(|_| ImportError::Damaged)?;
        if !limits.admit(width, height) {
            return Err(too_many_pixels(limits));
        }
        let mut page = DynamicImage::ImageLuma8(self.grey(width, height)?);
        if self.is_coarse() && limits.admit(width, height * 2) {
            page = DynamicImage::ImageLuma8(twice_each_line(&page.into_luma8()));
        }
        if let Some(turn) = self.turn() {
            page.apply_orientation(turn);
        }
        let (width, height) = page.dimensions();
        let grey = page.into_luma8().into_raw();
        Picture::new(width as usize, height as usize, grey).ok_or(ImportError::Damaged)
    }

    fn grey(&mut self, width: u32, height: u32) -> Result<GrayImage, ImportError> {
        let colours = self.decoder.colortype().map_err(|_| ImportError::Damaged)?;
        let read = self
            .decoder
            .read_image()
            .map_err(|_| ImportError::Damaged)?;
        let grey = |pixels: Vec<u8>| GrayImage::from_raw(width, height, pixels);
        let coloured = |picture: Option<DynamicImage>| picture.map(greyed);
        let page = match (colours, read) {
            (ColorType::Gray(1), DecodingResult::U8(bits)) => grey(spread(&bits, width)),
            (ColorType::Gray(8), DecodingResult::U8(pixels)) => grey(pixels),
            (ColorType::Gray(16), DecodingResult::U16(pixels)) => {
                grey(pixels.into_iter().map(|shade| (shade >> 8) as u8).collect())
            }
            (ColorType::RGB(8), DecodingResult::U8(pixels)) => {
                coloured(RgbImage::from_raw(width, height, pixels).map(DynamicImage::ImageRgb8))
            }
            (ColorType::RGBA(8), DecodingResult::U8(pixels)) => coloured(
                image::RgbaImage::from_raw(width, height, pixels).map(DynamicImage::ImageRgba8),
            ),
            _ => return Err(ImportError::OtherPicture { form: UNUSUAL }),
        };
        page.ok_or(ImportError::Damaged)
    }

    fn is_coarse(&mut self) -> bool {
        let across = self.dots(Tag::XResolution);
        let down = self.dots(Tag::YResolution);
        across
            .zip(down)
            .is_some_and(|(across, down)| COARSE.contains(&(across / down)))
    }

    fn dots(&mut self, tag: Tag) -> Option<f32> {
        match self.decoder.find_tag(tag).ok()?? {
            Value::Rational(dots, each) => Some(dots as f32 / each as f32),
            _ => None,
        }
    }

    fn turn(&mut self) -> Option<Orientation> {
        let told = self.decoder.find_tag_unsigned::<u8>(Tag::Orientation);
        told.ok().flatten().and_then(Orientation::from_exif)
    }
}

/// One byte for each bit; rows begin on whole bytes.
fn spread(bits: &[u8], width: u32) -> Vec<u8> {
    let rows = bits.chunks((width as usize).div_ceil(8).max(1));
    let row = |row: &[u8]| -> Vec<u8> {
        let shade = |x: usize| {
            if row[x / 8] >> (7 - x % 8) & 1 == 1 {
                255
            } else {
                0
            }
        };
        (0..(width as usize).min(row.len() * 8))
            .map(shade)
            .collect()
    };
    rows.flat_map(row).collect()
}

fn twice_each_line(page: &GrayImage) -> GrayImage {
    GrayImage::from_fn(page.width(), page.height() * 2, |x, y| {
        *page.get_pixel(x, y / 2)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tiff::encoder::{Rational, TiffEncoder, colortype};

    fn pages(count: u8, down: u32) -> Vec<u8> {
        let mut file = Cursor::new(Vec::new());
        let mut encoder = TiffEncoder::new(&mut file).unwrap();
        for page in 0..count {
            let mut picture = encoder.new_image::<colortype::Gray8>(4, 3).unwrap();
            let dots = |n| Rational { n, d: 1 };
            picture.x_resolution(dots(204));
            picture.y_resolution(dots(down));
            picture.write_data(&[page; 12]).unwrap();
        }
        file.into_inner()
    }

    #[test]
    fn pages_are_counted_and_read_one_by_one() {
        let (file, limits) = (pages(3, 204), Limits::default());
        assert_eq!(Scan::open(&file).unwrap().pages(&limits), Ok(3));
        let third = Scan::open(&file).unwrap().page(2, &limits).unwrap();
        assert_eq!(third.grey(), [2; 12]);
        let none = Scan::open(&file).unwrap().page(3, &limits).err();
        assert_eq!(none, Some(ImportError::NoSuchPage));
        let many = Scan::open(&pages(41, 204)).unwrap().pages(&limits);
        assert_eq!(many, Err(ImportError::TooManyPages { limit: 40 }));
    }

    #[test]
    fn coarse_faxes_get_their_height_back() {
        let limits = Limits::default();
        let height = |down| {
            let file = pages(1, down);
            let page = Scan::open(&file).unwrap().page(0, &limits).unwrap();
            page.height()
        };
        assert_eq!((height(98), height(196)), (6, 3));
    }

    #[test]
    fn bits_are_spread_row_by_row() {
        let rows = [0b1010_0000, 0b0100_0000, 0b0000_0000, 0b1100_0000];
        let shades = spread(&rows, 10);
        assert_eq!(shades.len(), 20);
        assert_eq!(shades[..4], [255, 0, 255, 0]);
        assert_eq!(shades[8..12], [0, 255, 0, 0]);
        assert_eq!(shades[18..], [255, 255]);
    }

    #[test]
    fn broken_files_are_refused() {
        let whole = pages(1, 204);
        assert!(Scan::open(b"II*\0").err() == Some(ImportError::Damaged));
        let limits = Limits {
            side: 3,
            ..Limits::default()
        };
        let refused = Scan::open(&whole).unwrap().page(0, &limits).err();
        assert_eq!(refused, Some(ImportError::TooManyPixels { megapixels: 40 }));
    }
}
