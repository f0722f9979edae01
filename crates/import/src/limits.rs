//! What a file may ask of the reader at most.

use crate::ImportError;

/// Limits on a picture file; the default is the table of the format (§10).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Pixels of one picture as it is looked at.
    pub pixels: u64,
    /// Pixels along one side of it.
    pub side: u32,
    /// Pixels of a picture that is made smaller while it is decoded.
    pub most_pixels: u64,
    /// Pixels along one side of it.
    pub most_side: u32,
    /// Pages of one PDF or TIFF file.
    pub pages: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            pixels: 40_000_000,
            side: 12_000,
            most_pixels: 160_000_000,
            most_side: 24_000,
            pages: 40,
        }
    }
}

impl Limits {
    pub(crate) fn admit(&self, width: u32, height: u32) -> bool {
        let pixels = u64::from(width) * u64::from(height);
        width <= self.side && height <= self.side && pixels <= self.pixels && pixels > 0
    }

    /// How many times smaller a picture must be made, across and down; none
    /// if it is too large for that.
    pub(crate) fn factor(&self, width: u32, height: u32) -> Option<u32> {
        let pixels = u64::from(width) * u64::from(height);
        let is_known = pixels <= self.most_pixels && width.max(height) <= self.most_side;
        let mut factors = (1..=16).filter(|factor| self.admit(width / factor, height / factor));
        // The smallest factor keeps the most of the picture.
        factors.next().filter(|_| is_known)
    }

    /// Why a picture that is larger is not read.
    pub(crate) fn refusal(&self) -> ImportError {
        ImportError::TooManyPixels {
            megapixels: self.most_pixels / 1_000_000,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_at_the_edge() {
        let limits = Limits::default();
        assert!(limits.admit(8_000, 5_000));
        assert!(!limits.admit(8_000, 5_001));
        assert!(limits.admit(12_000, 3_333));
        assert!(!limits.admit(12_001, 1));
        assert!(!limits.admit(0, 10));
    }

    #[test]
    fn a_page_of_1200_dots_an_inch_is_made_smaller() {
        let limits = Limits::default();
        assert_eq!(limits.factor(8_000, 5_000), Some(1));
        assert_eq!(limits.factor(9_921, 14_031), Some(2));
        assert_eq!(limits.factor(16_000, 10_000), Some(2));
        assert_eq!(limits.factor(16_000, 10_001), None);
        assert_eq!(limits.factor(24_000, 3_000), Some(2));
        assert_eq!(limits.factor(24_001, 1_000), None);
        assert_eq!(limits.factor(0, 1_000), None);
    }
}
