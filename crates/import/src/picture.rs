//! A picture in shades of grey.

use image::GrayImage;

use crate::{ImportError, Limits};

/// Memory that one decoder may take for its pixels: 40 megapixels of 16-bit
/// colour with transparency.
pub(crate) const PIXEL_MEMORY: u64 = 320_000_000;

/// The mean shade below which a picture is dark.
const DARK: u64 = 110;

/// A picture in shades of grey, 0 black to 255 white, row by row.
#[derive(Clone)]
pub struct Picture {
    width: usize,
    height: usize,
    grey: Vec<u8>,
}

impl Picture {
    /// Takes pixels row by row; none if their number is not width x height or
    /// a side is zero.
    #[must_use]
    pub fn new(width: usize, height: usize, grey: Vec<u8>) -> Option<Self> {
        let fits = width > 0 && width.checked_mul(height) == Some(grey.len()) && height > 0;
        fits.then_some(Self {
            width,
            height,
            grey,
        })
    }

    /// Pixels in a row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Number of rows.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// The pixels, row by row.
    #[must_use]
    pub fn grey(&self) -> &[u8] {
        &self.grey
    }

    pub(crate) fn of_image(image: GrayImage) -> Option<Self> {
        let (width, height) = (image.width() as usize, image.height() as usize);
        Self::new(width, height, image.into_raw())
    }

    pub(crate) fn into_image(self) -> GrayImage {
        GrayImage::from_raw(self.width as u32, self.height as u32, self.grey)
            .expect("a picture has width times height pixels")
    }

    /// Whether it is darker than paper with words on it.
    pub(crate) fn is_dark(&self) -> bool {
        // A sample is enough for a mean; 97 is prime, so it does not walk down a column of any
        // common width.
        let some = self.grey.iter().step_by(97);
        let sum: u64 = some.map(|shade| u64::from(*shade)).sum();
        sum < DARK * (self.grey.len() as u64).div_ceil(97)
    }

    /// The same picture with black and white exchanged.
    pub(crate) fn inverted(&self) -> Self {
        Self {
            width: self.width,
            height: self.height,
            grey: self.grey.iter().map(|shade| 255 - shade).collect(),
        }
    }

    pub(crate) fn row(&self, y: usize) -> &[u8] {
        &self.grey[y * self.width..(y + 1) * self.width]
    }

    /// The same picture with each side halved, every pixel the mean of four.
    pub(crate) fn halved(&self) -> Self {
        let (width, height) = ((self.width / 2).max(1), (self.height / 2).max(1));
        let mut grey = Vec::with_capacity(width * height);
        for y in 0..height {
            let upper = self.row(2 * y);
            let lower = self.row((2 * y + 1).min(self.height - 1));
            let pairs = upper.chunks_exact(2).zip(lower.chunks_exact(2));
            grey.extend(pairs.take(width).map(|(a, b)| mean_of_four(a, b)));
            grey.resize((y + 1) * width, upper[0]);
        }
        Self {
            width,
            height,
            grey,
        }
    }

    /// The same picture with each side doubled, smoothly.
    pub(crate) fn doubled(&self) -> Self {
        let (width, height) = (self.width * 2, self.height * 2);
        let mut grey = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let spot = [(x as f64 + 0.5) / 2.0, (y as f64 + 0.5) / 2.0];
                grey.push(self.at(spot) as u8);
            }
        }
        Self {
            width,
            height,
            grey,
        }
    }

    /// A picture of the same size whose places show what is here at the places
    /// that `back` leads to.
    pub(crate) fn seen_through(&self, back: impl Fn([f64; 2]) -> [f64; 2]) -> Self {
        let places = 0..self.grey.len();
        let at = |index: usize| {
            let (x, y) = (index % self.width, index / self.width);
            self.at(back([x as f64 + 0.5, y as f64 + 0.5])) as u8
        };
        Self {
            width: self.width,
            height: self.height,
            grey: places.map(at).collect(),
        }
    }

    /// The shade at a place, between pixels too; beyond the edge, the edge.
    pub(crate) fn at(&self, [x, y]: [f64; 2]) -> f32 {
        let (x, y) = ((x - 0.5) as f32, (y - 0.5) as f32);
        let (left, top) = (x.floor(), y.floor());
        let (fx, fy) = (x - left, y - top);
        let column = |c: f32| c.clamp(0.0, (self.width - 1) as f32) as usize;
        let line = |l: f32| l.clamp(0.0, (self.height - 1) as f32) as usize;
        let (x0, x1) = (column(left), column(left + 1.0));
        let (upper, lower) = (self.row(line(top)), self.row(line(top + 1.0)));
        let mix = |row: &[u8]| f32::from(row[x0]) * (1.0 - fx) + f32::from(row[x1]) * fx;
        mix(upper) * (1.0 - fy) + mix(lower) * fy
    }
}

fn mean_of_four(upper: &[u8], lower: &[u8]) -> u8 {
    let sum = u16::from(upper[0]) + u16::from(upper[1]) + u16::from(lower[0]) + u16::from(lower[1]);
    // Rounded, or each halving would darken the picture.
    ((sum + 2) / 4) as u8
}

pub(crate) fn too_many_pixels(limits: &Limits) -> ImportError {
    ImportError::TooManyPixels {
        megapixels: limits.pixels / 1_000_000,
    }
}

pub(crate) fn shade(r: u8, g: u8, b: u8) -> u8 {
    // Luma of ITU-R BT.601 in 256ths: 0.299, 0.587, 0.114.
    ((77 * u32::from(r) + 150 * u32::from(g) + 29 * u32::from(b) + 128) >> 8) as u8
}

/// A shade that is as opaque as `a` says, on white paper.
pub(crate) fn on_white(grey: u8, a: u8) -> u8 {
    let (grey, a) = (u32::from(grey), u32::from(a));
    ((grey * a + 255 * (255 - a) + 127) / 255) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_and_doubles() {
        let picture = Picture::new(3, 3, vec![0, 100, 9, 100, 200, 9, 9, 9, 9]).unwrap();
        assert_eq!(picture.halved().grey(), [100]);
        let flat = Picture::new(2, 1, vec![50, 50]).unwrap().doubled();
        assert_eq!((flat.width(), flat.height()), (4, 2));
        assert_eq!(flat.grey(), [50; 8]);
    }
}
