//! Rows of a picture as they come, made smaller on the way if there are more
//! pixels than are looked at.

use crate::{ImportError, Limits, Picture};

/// A picture that is being put together.
pub(crate) struct Canvas {
    /// Sides of the squares of pixels that become one.
    factor: usize,
    /// Pixels in a row of the picture that is made.
    width: usize,
    /// Sums of the squares of the current row, and rows that are in them.
    sums: Vec<u32>,
    summed: usize,
    grey: Vec<u8>,
}

impl Canvas {
    /// A canvas for a picture of so many pixels.
    pub(crate) fn new(width: usize, height: usize, limits: &Limits) -> Result<Self, ImportError> {
        let size = u32::try_from(width).ok().zip(u32::try_from(height).ok());
        let factor = size.and_then(|(width, height)| limits.factor(width, height));
        let factor = factor.ok_or(limits.refusal())? as usize;
        let (width, height) = (width / factor, height / factor);
        Ok(Self {
            factor,
            width,
            sums: vec![0; if factor > 1 { width } else { 0 }],
            summed: 0,
            grey: Vec::with_capacity(width * height),
        })
    }

    /// Takes the next row; pixels and rows that fill no square are dropped.
    pub(crate) fn row(&mut self, shades: &[u8]) {
        if self.factor == 1 {
            self.grey.extend(&shades[..self.width]);
            return;
        }
        for (sum, square) in self.sums.iter_mut().zip(shades.chunks_exact(self.factor)) {
            *sum += square.iter().map(|shade| u32::from(*shade)).sum::<u32>();
        }
        self.summed += 1;
        if self.summed == self.factor {
            // Rounded to the nearest, not down.
            let pixels = (self.factor * self.factor) as u32;
            self.grey.extend(
                self.sums
                    .iter()
                    .map(|sum| ((sum + pixels / 2) / pixels) as u8),
            );
            self.sums.fill(0);
            self.summed = 0;
        }
    }

    /// The picture, if all its rows were there.
    pub(crate) fn picture(self) -> Option<Picture> {
        let height = self.grey.len() / self.width;
        Picture::new(self.width, height, self.grey)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn larger_pictures_are_made_smaller_by_whole_numbers() {
        let limits = Limits {
            pixels: 12,
            side: 4,
            ..Limits::default()
        };
        let made = |width: usize, height: usize| {
            let mut canvas = Canvas::new(width, height, &limits).ok()?;
            for y in 0..height {
                let row: Vec<u8> = (0..width).map(|x| (10 * x + y) as u8).collect();
                canvas.row(&row);
            }
            canvas.picture()
        };
        assert_eq!(made(3, 2).unwrap().grey(), [0, 10, 20, 1, 11, 21]);
        let halved = made(7, 4).unwrap();
        assert_eq!((halved.width(), halved.height()), (3, 2));
        assert_eq!(halved.grey(), [6, 26, 46, 8, 28, 48]);
        assert_eq!(made(9, 9).unwrap().width(), 3);
    }
}
