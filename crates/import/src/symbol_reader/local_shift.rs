//! Where a code lies a little beside its place, or in another light, piece by piece:
//! folds and bends that the function patterns are too few to show. Found from what
//! joint detection leaves unexplained, once most modules are known.
//!
//! Each piece has a light `l`, a contrast `c` and a shift `(u, v)` that explain the
//! residual `r` from the expected shade `e` to the first order, by least squares:
//!
//! ```text
//! r = l  +  c * e  +  u * (e[x + 1] - e[x - 1])  +  v * (e[y + 1] - e[y - 1])
//! ```
//!
//! (B. Lucas and T. Kanade, An Iterative Image Registration Technique with an
//! Application to Stereo Vision, IJCAI 1981, with terms for light and contrast.)

use super::equalise::{EDGE, Grid, QUARTERS};
use crate::homography::Spot;
use crate::least_squares::LeastSquares;

/// Modules from the middle of one piece to that of the next, and from the middle of a
/// piece to its edge: pieces overlap. Tuned on simulated photographs.
const STEP: usize = 3;
const REACH: usize = 5;

/// How strongly each piece is held where it is until enough samples speak against it:
/// its light, its contrast, its place right and down; one sample weighs 1. Tuned on
/// simulated photographs.
const STIFFNESS: [f64; 4] = [4.0, 4.0, 3.0, 3.0];

/// Modules that a piece moves at once, at most: the formula above holds near to 0 only.
/// Tuned on simulated photographs.
const MOST_MOVED: f64 = 0.35;

/// The most that contrast changes at once, as a share. Tuned on simulated photographs.
const MOST_CONTRAST: f64 = 0.3;

/// Half modules at the edge of the grid that have no residual, or no neighbour that has
/// one: two modules, and one step for the slope.
const BLIND_EDGE: usize = 5;

/// What a piece has by way of light, contrast and shift.
type Piece = [f64; 4];

/// For each piece: light added, contrast multiplied, modules right and down.
#[derive(Clone)]
pub(super) struct LocalShift {
    columns: usize,
    pieces: Vec<Piece>,
}

impl LocalShift {
    /// Everything in its place and in even light.
    pub(super) fn none(modules: usize) -> Self {
        let columns = (modules + 2 * EDGE).div_ceil(STEP) + 1;
        Self {
            columns,
            pieces: vec![[0.0, 1.0, 0.0, 0.0]; columns * columns],
        }
    }

    /// The shift that explains best what decisions leave of the shades.
    pub(super) fn from_residual(grid: &Grid, residual: &[[f32; QUARTERS]]) -> Self {
        let halves = Halves::interleave(grid, residual);
        let mut shift = Self::none(grid.modules);
        let columns = shift.columns;
        for (index, piece) in shift.pieces.iter_mut().enumerate() {
            let middle = [index % columns, index / columns].map(|at| at * STEP);
            // A piece that nothing is known of stays as it is.
            if let Some(found) = halves.explain(middle) {
                *piece = found;
            }
        }
        shift
    }

    /// One shift after the other.
    pub(super) fn then(&self, next: &Self) -> Self {
        let pairs = self.pieces.iter().zip(&next.pieces);
        let pieces = pairs.map(|(a, b)| {
            // The later one was found in shades that the earlier one had evened out.
            let light = a[0] + b[0] * a[1];
            [light, a[1] * b[1], a[2] + b[2], a[3] + b[3]]
        });
        Self {
            columns: self.columns,
            pieces: pieces.collect(),
        }
    }

    /// The shade of a place, looked up where it shifted to.
    pub(super) fn shade(&self, spot: Spot, shade: impl Fn(Spot) -> f32) -> f32 {
        let [light, contrast, right, down] = self.at(spot);
        let seen = f64::from(shade([spot[0] - right, spot[1] - down]));
        ((seen - light) / contrast) as f32
    }

    /// Between the middles of four pieces, a share of each (bilinear).
    fn at(&self, spot: Spot) -> Piece {
        // Just short of the last piece, which has none beyond it.
        let last = (self.columns - 1) as f64 - 1e-9;
        let [x, y] = spot.map(|at| ((at + EDGE as f64) / STEP as f64).clamp(0.0, last));
        let (left, top) = (x as usize, y as usize);
        let (fx, fy) = (x - left as f64, y - top as f64);
        let piece = |right: usize, down: usize| {
            let share = [1.0 - fx, fx][right] * [1.0 - fy, fy][down];
            self.pieces[(top + down) * self.columns + left + right].map(|value| value * share)
        };
        let [a, b, c, d] = [piece(0, 0), piece(1, 0), piece(0, 1), piece(1, 1)];
        std::array::from_fn(|k| a[k] + b[k] + c[k] + d[k])
    }
}

/// The samples of a grid as one picture, half a module from one to the next.
struct Halves {
    side: usize,
    /// The shade that the decisions lead to.
    expected: Vec<f32>,
    residual: Vec<f32>,
}

impl Halves {
    fn interleave(grid: &Grid, residual: &[[f32; QUARTERS]]) -> Self {
        let row = grid.row();
        let side = 2 * row;
        let (mut expected, mut rest) = (vec![0.0; side * side], vec![0.0; side * side]);
        for (place, residual) in residual.iter().enumerate() {
            for (quarter, residual) in residual.iter().enumerate() {
                let x = place % row * 2 + quarter % 2;
                let y = place / row * 2 + quarter / 2;
                expected[y * side + x] = grid.shades[place][quarter] - residual;
                rest[y * side + x] = *residual;
            }
        }
        Self {
            side,
            expected,
            residual: rest,
        }
    }

    /// The piece around a place of the grid.
    fn explain(&self, [column, line]: [usize; 2]) -> Option<Piece> {
        let mut equations = LeastSquares::<4>::new();
        let span = |at: usize| {
            let first = (2 * at).saturating_sub(2 * REACH).max(BLIND_EDGE);
            first..(2 * (at + REACH)).min(self.side - BLIND_EDGE)
        };
        for y in span(line) {
            for x in span(column) {
                let at = y * self.side + x;
                // From half a module before to half a module after: the slope of one.
                let slope =
                    |step: usize| f64::from(self.expected[at + step] - self.expected[at - step]);
                let expected = f64::from(self.expected[at]);
                let row = [1.0, expected, slope(1), slope(self.side)];
                equations.add(row, f64::from(self.residual[at]), 1.0);
            }
        }
        for (unknown, stiffness) in STIFFNESS.into_iter().enumerate() {
            equations.hold(unknown, 0.0, stiffness);
        }
        let [light, contrast, right, down] = equations.solve()?;
        // What is left is found in the next round.
        let moved = |by: f64| by.clamp(-MOST_MOVED, MOST_MOVED);
        let contrast = contrast.clamp(-MOST_CONTRAST, MOST_CONTRAST);
        Some([light, 1.0 + contrast, moved(right), moved(down)])
    }
}

#[cfg(test)]
mod tests {
    use super::super::joint_detection::detect;
    use super::super::trial::{blurred, code, wrong};
    use super::*;

    /// A code with a fold: what is below it lies a little to the right, in
    /// the shade.
    fn folded(modules: &[f32], spot: Spot) -> f32 {
        if spot[1] < 30.0 {
            blurred(modules, spot, 0.7)
        } else {
            0.7 * blurred(modules, [spot[0] - 0.4, spot[1]], 0.7) - 0.2
        }
    }

    #[test]
    fn a_fold_is_found_and_undone() {
        let (modules, pattern) = code();
        let mut shift = LocalShift::none(57);
        let mut left = Vec::new();
        for _ in 0..4 {
            let grid = Grid::sample(57, |spot| shift.shade(spot, |spot| folded(&modules, spot)));
            let seeming = grid.equalise(&pattern.roles, &[]).unwrap();
            let detection = detect(&grid, &seeming, &pattern.roles).unwrap();
            left.push(wrong(&detection.shades, &modules));
            shift = shift.then(&detection.shift);
        }
        let [_, _, above, _] = shift.at([28.0, 12.0]);
        let [_, contrast, below, down] = shift.at([28.0, 46.0]);
        // Only the difference is sure: where the code as a whole lies is not.
        assert!((above - below - 0.4).abs() < 0.12, "{above} {below}");
        assert!(down.abs() < 0.1 && contrast < 0.95, "{down} {contrast}");
        assert!(left[3] <= left[0], "{left:?}");
    }

    #[test]
    fn no_shift_changes_nothing() {
        let none = LocalShift::none(57);
        let shade = |[x, y]: Spot| (x * 0.01 - y * 0.02) as f32;
        for spot in [[0.0, 0.0], [-3.9, 60.5], [28.3, 11.9]] {
            assert!((none.shade(spot, shade) - shade(spot)).abs() < 1e-6);
        }
        assert!((none.then(&none).at([9.0, 9.0])[1] - 1.0).abs() < 1e-9);
    }
}
