//! Finding and reading codes anywhere in a picture: two decoders in a row.

mod detect;
mod finder_patterns;
mod finder_patterns_grey;
mod threshold;
mod zbar;

pub(crate) use detect::{Sweep, Triple, content_of, sweep};
pub(crate) use finder_patterns_grey::{GreyPattern, finder_patterns_in_grey};
pub(crate) use threshold::{Thresholds, black_and_white};
pub(crate) use zbar::read_by_zbar;

use crate::homography::{Spot, distance};

/// Modules from the edge of a code to the middle of a finder pattern.
pub(crate) const FINDER_MIDDLE: f64 = 3.5;

/// Half the diagonal of a square, and a tenth more: the radius of a disc that covers it.
const COVERING: f64 = 0.55;

/// A code that was read, in the coordinates of the picture searched.
pub(crate) struct Symbol {
    pub(crate) bytes: Vec<u8>,
    /// Top left, top right, bottom right, bottom left.
    pub(crate) corners: [Spot; 4],
    /// Modules along a side; 0 if the decoder does not say.
    pub(crate) modules: usize,
}

impl Symbol {
    /// The same symbol in a picture `factor` times as large.
    pub(crate) fn scaled(mut self, factor: f64) -> Self {
        self.corners = self.corners.map(|[x, y]| [x * factor, y * factor]);
        self
    }

    pub(crate) fn middle(&self) -> Spot {
        let sum = self
            .corners
            .iter()
            .fold([0.0; 2], |s, c| [s[0] + c[0], s[1] + c[1]]);
        [sum[0] / 4.0, sum[1] / 4.0]
    }

    /// Whether a spot lies on the symbol, taken as a disc around its middle
    /// that just covers it.
    pub(crate) fn covers(&self, spot: Spot) -> bool {
        let reach = distance(self.corners[0], self.corners[2]) * COVERING;
        distance(self.middle(), spot) < reach
    }

    /// Whether two readings are of one and the same code on the page.
    pub(crate) fn is_again(&self, other: &Self) -> bool {
        // Two copies of one sheet may lie side by side: equal bytes are not enough.
        self.bytes == other.bytes && self.covers(other.middle())
    }
}
