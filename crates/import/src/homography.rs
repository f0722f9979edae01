//! Homographies: the map from a flat page to a picture of it, and back.

use crate::least_squares::LeastSquares;

/// A place: right, down.
pub(crate) type Spot = [f64; 2];

/// A map that keeps straight lines straight (R. Hartley and A. Zisserman,
/// Multiple View Geometry, 2nd edition, section 2.3): a 3 by 3 matrix, row by row,
/// that works on `(x, y, 1)` and is followed by a division by the last coordinate.
#[derive(Clone, Copy)]
pub(crate) struct Homography([f64; 9]);

/// Least last coordinate to divide by. It is zero on the horizon of a tilted page;
/// a spot there goes somewhere far outside of every picture, wherever that is.
const LEAST_DIVISOR: f64 = 1e-12;

impl Homography {
    /// The map that takes each spot of `from` closest to its mate in `to`, in the
    /// sense of algebraic distance; at least four pairs. This is the normalised
    /// direct linear transformation (Hartley and Zisserman, algorithm 4.2), with
    /// the last element of the matrix held at 1 (their section 4.1.2).
    pub(crate) fn fit(from: &[Spot], to: &[Spot]) -> Option<Self> {
        if from.len() < 4 || from.len() != to.len() {
            return None;
        }
        let from_unit = Normalisation::from_spots(from)?;
        let to_unit = Normalisation::from_spots(to)?;
        let mut equations = LeastSquares::<8>::new();
        for (&a, &b) in from.iter().zip(to) {
            let ([x, y], [u, v]) = (from_unit.apply(a), to_unit.apply(b));
            // u = (h0 x + h1 y + h2) / (h6 x + h7 y + 1), multiplied out; v likewise.
            equations.add([x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y], u, 1.0);
            equations.add([0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y], v, 1.0);
        }
        // Holding the last element at 1 is safe: it would be 0 only if the middle
        // of the spots, which normalisation moves to the origin, were on the horizon.
        let h = equations.solve()?;
        let normalised = [h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], 1.0];
        Some(Self(product(
            &to_unit.inverse_matrix(),
            &product(&normalised, &from_unit.matrix()),
        )))
    }

    /// Where a spot goes.
    pub(crate) fn apply(&self, [x, y]: Spot) -> Spot {
        let h = &self.0;
        let w = h[6] * x + h[7] * y + h[8];
        let w = if w.abs() < LEAST_DIVISOR {
            LEAST_DIVISOR
        } else {
            w
        };
        [
            (h[0] * x + h[1] * y + h[2]) / w,
            (h[3] * x + h[4] * y + h[5]) / w,
        ]
    }
}

/// Shift and scale that move the middle of some spots to the origin and their mean
/// distance from it to 1. Without it the squares of pixel coordinates beside ones
/// make the equations ill-conditioned (R. Hartley, In Defense of the Eight-Point
/// Algorithm, IEEE Transactions on Pattern Analysis and Machine Intelligence 19(6),
/// 1997). Hartley takes √2 for the mean distance; what matters is that it is near 1.
struct Normalisation {
    middle: Spot,
    scale: f64,
}

/// Mean distance from their middle, in pixels or modules, below which spots count
/// as one and the same.
const LEAST_SPREAD: f64 = 1e-9;

impl Normalisation {
    fn from_spots(spots: &[Spot]) -> Option<Self> {
        let count = spots.len() as f64;
        let sum = spots
            .iter()
            .fold([0.0; 2], |s, p| [s[0] + p[0], s[1] + p[1]]);
        let middle = [sum[0] / count, sum[1] / count];
        let spread: f64 = spots.iter().map(|p| distance(*p, middle)).sum::<f64>() / count;
        (spread.is_finite() && spread > LEAST_SPREAD).then_some(Self {
            middle,
            scale: 1.0 / spread,
        })
    }

    fn apply(&self, [x, y]: Spot) -> Spot {
        [
            (x - self.middle[0]) * self.scale,
            (y - self.middle[1]) * self.scale,
        ]
    }

    fn matrix(&self) -> [f64; 9] {
        let (s, [x, y]) = (self.scale, self.middle);
        [s, 0.0, -s * x, 0.0, s, -s * y, 0.0, 0.0, 1.0]
    }

    fn inverse_matrix(&self) -> [f64; 9] {
        let (s, [x, y]) = (1.0 / self.scale, self.middle);
        [s, 0.0, x, 0.0, s, y, 0.0, 0.0, 1.0]
    }
}

fn product(a: &[f64; 9], b: &[f64; 9]) -> [f64; 9] {
    std::array::from_fn(|i| (0..3).map(|k| a[i / 3 * 3 + k] * b[k * 3 + i % 3]).sum())
}

/// How far apart two spots are.
pub(crate) fn distance(a: Spot, b: Spot) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_tilted_plane_again() {
        let camera = Homography([3.0, 0.2, 40.0, -0.3, 2.8, 90.0, 1e-4, 3e-4, 1.0]);
        let from = [
            [0.0, 0.0],
            [77.0, 0.0],
            [77.0, 77.0],
            [0.0, 77.0],
            [300.0, 9.0],
        ];
        let to = from.map(|spot| camera.apply(spot));
        let fitted = Homography::fit(&from, &to).unwrap();
        let far = [350.0, 285.0];
        assert!(distance(fitted.apply(far), camera.apply(far)) < 1e-6);
    }

    #[test]
    fn refuses_spots_without_area() {
        assert!(Homography::fit(&[[1.0, 1.0]; 4], &[[2.0, 2.0]; 4]).is_none());
        let line = [[0.0, 0.0], [1.0, 1.0], [2.0, 2.0], [3.0, 3.0]];
        assert!(Homography::fit(&line, &line).is_none());
    }
}
