//! Where a code lies a little beside its place, or in another light, piece by
//! piece: folds and bends that the fixed patterns are too few to show. Known
//! once most of its modules are.

use super::equalise::{EDGE, Grid, PHASES};
use crate::homography::{LeastSquares, Spot};

/// Modules from one piece to the next, and by which each reaches into others.
const STEP: usize = 3;
const REACH: usize = 5;

/// Holds each piece where it is as long as little speaks against it: its
/// light, its contrast, its place.
const STIFFNESS: [f64; 4] = [4.0, 4.0, 3.0, 3.0];

/// Modules by which a piece moves at once, at most.
const MOST_MOVED: f64 = 0.35;

/// The largest change of contrast at once.
const MOST_CONTRAST: f64 = 0.3;

/// For each piece: light added, contrast multiplied, modules right and down.
#[derive(Clone)]
pub(super) struct LocalShift {
    columns: usize,
    pieces: Vec<[f64; 4]>,
}

impl LocalShift {
    /// No drift at all.
    pub(super) fn none(modules: usize) -> Self {
        let columns = (modules + 2 * EDGE).div_ceil(STEP) + 1;
        Self {
            columns,
            pieces: vec![[0.0, 1.0, 0.0, 0.0]; columns * columns],
        }
    }

    /// What explains best the rest that a judgement leaves of the shades.
    pub(super) fn of(grid: &Grid, rest: &[[f32; PHASES]]) -> Self {
        let halves = Halves::of(grid, rest);
        let mut drift = Self::none(grid.modules);
        let columns = drift.columns;
        for (index, piece) in drift.pieces.iter_mut().enumerate() {
            let middle = [index % columns, index / columns].map(|at| at * STEP);
            if let Some(found) = halves.explained(middle) {
                *piece = found;
            }
        }
        drift
    }

    /// One drift after the other.
    pub(super) fn then(&self, next: &Self) -> Self {
        let pairs = self.pieces.iter().zip(&next.pieces);
        let pieces = pairs.map(|(a, b)| {
            let light = a[0] + b[0] * a[1];
            [light, a[1] * b[1], a[2] + b[2], a[3] + b[3]]
        });
        Self {
            columns: self.columns,
            pieces: pieces.collect(),
        }
    }

    /// The shade of a place, looked up where it drifted to.
    pub(super) fn shade(&self, spot: Spot, shade: impl Fn(Spot) -> f32) -> f32 {
        let [light, contrast, right, down] = self.at(spot);
        let seen = f64::from(shade([spot[0] - right, spot[1] - down]));
        ((seen - light) / contrast) as f32
    }

    /// Between four pieces, a little of each.
    fn at(&self, spot: Spot) -> [f64; 4] {
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

/// Shades and what is left of them, half a module apart.
struct Halves {
    side: usize,
    /// What the judgement says a place should look like.
    told: Vec<f32>,
    rest: Vec<f32>,
}

impl Halves {
    fn of(grid: &Grid, rest: &[[f32; PHASES]]) -> Self {
        let row = grid.row();
        let side = 2 * row;
        let (mut told, mut left) = (vec![0.0; side * side], vec![0.0; side * side]);
        for (place, rest) in rest.iter().enumerate() {
            for (phase, rest) in rest.iter().enumerate() {
                let x = place % row * 2 + phase % 2;
                let y = place / row * 2 + phase / 2;
                told[y * side + x] = grid.shades[place][phase] - rest;
                left[y * side + x] = *rest;
            }
        }
        Self {
            side,
            told,
            rest: left,
        }
    }

    /// The drift of the piece around a place of the grid.
    fn explained(&self, [column, line]: [usize; 2]) -> Option<[f64; 4]> {
        let mut sums = LeastSquares::<4>::new();
        // The outermost places have no judgement, and no neighbours.
        let span = |at: usize| {
            let low = (2 * at).saturating_sub(2 * REACH).max(5);
            low..(2 * (at + REACH)).min(self.side - 5)
        };
        for y in span(line) {
            for x in span(column) {
                let at = y * self.side + x;
                let slope = |step: usize| f64::from(self.told[at + step] - self.told[at - step]);
                let row = [1.0, f64::from(self.told[at]), slope(1), slope(self.side)];
                sums.add(row, f64::from(self.rest[at]), 1.0);
            }
        }
        for (kind, stiffness) in STIFFNESS.into_iter().enumerate() {
            let mut row = [0.0; 4];
            row[kind] = 1.0;
            sums.add(row, 0.0, stiffness);
        }
        let [light, contrast, right, down] = sums.solved()?;
        let moved = |by: f64| by.clamp(-MOST_MOVED, MOST_MOVED);
        let contrast = contrast.clamp(-MOST_CONTRAST, MOST_CONTRAST);
        Some([light, 1.0 + contrast, moved(right), moved(down)])
    }
}

#[cfg(test)]
mod tests {
    use super::super::joint_detection::detected;
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
        let mut drift = LocalShift::none(57);
        let mut left = Vec::new();
        for _ in 0..4 {
            let grid = Grid::taken(57, |spot| drift.shade(spot, |spot| folded(&modules, spot)));
            let seeming = grid.equalised(&pattern.fixed, &[]).unwrap();
            let weighed = detected(&grid, &seeming, &pattern.fixed).unwrap();
            left.push(wrong(&weighed.judged, &modules));
            drift = drift.then(&weighed.drift);
        }
        let [_, _, above, _] = drift.at([28.0, 12.0]);
        let [_, contrast, below, down] = drift.at([28.0, 46.0]);
        // Half of the way each, for the whole may lie anywhere in between.
        assert!((above - below - 0.4).abs() < 0.12, "{above} {below}");
        assert!(down.abs() < 0.1 && contrast < 0.95, "{down} {contrast}");
        assert!(left[3] <= left[0], "{left:?}");
    }

    #[test]
    fn no_drift_changes_nothing() {
        let none = LocalShift::none(57);
        let shade = |[x, y]: Spot| (x * 0.01 - y * 0.02) as f32;
        for spot in [[0.0, 0.0], [-3.9, 60.5], [28.3, 11.9]] {
            assert!((none.shade(spot, shade) - shade(spot)).abs() < 1e-6);
        }
        assert!((none.then(&none).at([9.0, 9.0])[1] - 1.0).abs() < 1e-9);
    }
}
