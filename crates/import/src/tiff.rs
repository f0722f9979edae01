//! Pages of a TIFF file as pictures: what scanners and fax machines write.
//!
//! `tiff` finds the pages and reads their tags. Their pixels come in more kinds
//! than it decodes, so each strip is handed to the decoder of its compression,
//! and the samples are read here.

mod chunk;
mod colours;
mod error;
mod fax;
mod jpeg;
mod old_jpeg;
mod page_format;
mod shades;
mod stored;
mod tags;

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, GrayImage};
use tiff::decoder::Decoder;
use tiff::decoder::ifd::Value;
use tiff::tags::Tag;

use crate::{ImportError, Limits, Picture};
use error::refusal;
use page_format::PageFormat;
use shades::shades;

/// Dots across for each dot down from which a page is taken for a coarse fax,
/// whose lines are as high as two dots are wide.
const COARSE: std::ops::Range<f32> = 1.6..2.5;

/// An opened TIFF file.
pub(crate) struct TiffFile<'a> {
    file: &'a [u8],
    decoder: Decoder<Cursor<&'a [u8]>>,
}

impl<'a> TiffFile<'a> {
    pub(crate) fn open(file: &'a [u8]) -> Result<Self, ImportError> {
        let decoder = Decoder::new(Cursor::new(file)).map_err(|error| refusal(&error))?;
        Ok(Self { file, decoder })
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
            self.decoder.next_image().map_err(|error| refusal(&error))?;
        }
        Ok(pages)
    }

    /// Decodes one page, numbered from 0.
    pub(crate) fn page(mut self, number: usize, limits: &Limits) -> Result<Picture, ImportError> {
        for _ in 0..number {
            if !self.decoder.more_images() {
                return Err(ImportError::NoSuchPage);
            }
            self.decoder.next_image().map_err(|error| refusal(&error))?;
        }
        let format = PageFormat::from_tags(&mut self.decoder, limits)?;
        let mut page = shades(self.file, &format, limits)?.into_image();
        // Modules would be half as high as wide, and no finder pattern be found.
        if self.is_coarse() && limits.admit(page.width(), page.height() * 2) {
            page = twice_each_line(&page);
        }
        let mut page = DynamicImage::ImageLuma8(page);
        if let Some(turn) = self.turn() {
            page.apply_orientation(turn);
        }
        Picture::of_image(page.into_luma8()).ok_or(ImportError::Damaged)
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
        let turn = self.decoder.find_tag_unsigned::<u8>(Tag::Orientation);
        turn.ok().flatten().and_then(Orientation::from_exif)
    }
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
        assert_eq!(TiffFile::open(&file).unwrap().pages(&limits), Ok(3));
        let third = TiffFile::open(&file).unwrap().page(2, &limits).unwrap();
        assert_eq!(third.grey(), [2; 12]);
        let none = TiffFile::open(&file).unwrap().page(3, &limits).err();
        assert_eq!(none, Some(ImportError::NoSuchPage));
        let many = TiffFile::open(&pages(41, 204)).unwrap().pages(&limits);
        assert_eq!(many, Err(ImportError::TooManyPages { limit: 40 }));
    }

    #[test]
    fn coarse_faxes_get_their_height_back() {
        let limits = Limits::default();
        let height = |down| {
            let file = pages(1, down);
            let page = TiffFile::open(&file).unwrap().page(0, &limits).unwrap();
            page.height()
        };
        assert_eq!((height(98), height(196)), (6, 3));
    }

    #[test]
    fn broken_files_are_refused() {
        let whole = pages(1, 204);
        assert!(TiffFile::open(b"II*\0").err() == Some(ImportError::Damaged));
        let limits = Limits {
            most_side: 3,
            ..Limits::default()
        };
        let refused = TiffFile::open(&whole).unwrap().page(0, &limits).err();
        assert_eq!(refused, Some(limits.refusal()));
    }
}
