//! Homographies: the map from a flat page to a picture of it, and back.

/// A place: right, down.
pub(crate) type Spot = [f64; 2];

/// A map that keeps straight lines straight (R. Hartley and A. Zisserman, Multiple View
/// Geometry, 2nd edition, section 2.3).
#[derive(Clone, Copy)]
pub(crate) struct Homography([f64; 9]);

impl Homography {
    /// The map that takes each spot of `from` nearest to its mate in `to`;
    /// at least four pairs.
    pub(crate) fn fit(from: &[Spot], to: &[Spot]) -> Option<Self> {
        if from.len() < 4 || from.len() != to.len() {
            return None;
        }
        let (from_unit, to_unit) = (Normalisation::of(from)?, Normalisation::of(to)?);
        let mut rows = LeastSquares::<8>::new();
        for (&a, &b) in from.iter().zip(to) {
            let ([x, y], [u, v]) = (from_unit.apply(a), to_unit.apply(b));
            rows.add([x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y], u, 1.0);
            rows.add([0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y], v, 1.0);
        }
        let h = rows.solved()?;
        let middle = [h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], 1.0];
        Some(Self(product(
            &to_unit.undone(),
            &product(&middle, &from_unit.matrix()),
        )))
    }

    /// Where a spot goes.
    pub(crate) fn apply(&self, [x, y]: Spot) -> Spot {
        let h = &self.0;
        let w = h[6] * x + h[7] * y + h[8];
        let w = if w.abs() < 1e-12 { 1e-12 } else { w };
        [
            (h[0] * x + h[1] * y + h[2]) / w,
            (h[3] * x + h[4] * y + h[5]) / w,
        ]
    }
}

/// Shift and scale that bring spots near to the unit square, without which the sums
/// lose digits (R. Hartley, In defence of the eight-point algorithm, 1997).
struct Normalisation {
    middle: Spot,
    scale: f64,
}

impl Normalisation {
    fn of(spots: &[Spot]) -> Option<Self> {
        let count = spots.len() as f64;
        let sum = spots
            .iter()
            .fold([0.0; 2], |s, p| [s[0] + p[0], s[1] + p[1]]);
        let middle = [sum[0] / count, sum[1] / count];
        let spread: f64 = spots.iter().map(|p| distance(*p, middle)).sum::<f64>() / count;
        (spread.is_finite() && spread > 1e-9).then_some(Self {
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

    fn undone(&self) -> [f64; 9] {
        let (s, [x, y]) = (1.0 / self.scale, self.middle);
        [s, 0.0, x, 0.0, s, y, 0.0, 0.0, 1.0]
    }
}

/// Least squares: weighted sums of the rows of an overdetermined system.
pub(crate) struct LeastSquares<const N: usize> {
    sums: [[f64; N]; N],
    right: [f64; N],
}

impl<const N: usize> LeastSquares<N> {
    pub(crate) fn new() -> Self {
        Self {
            sums: [[0.0; N]; N],
            right: [0.0; N],
        }
    }

    pub(crate) fn add(&mut self, row: [f64; N], value: f64, weight: f64) {
        for i in 0..N {
            let part = weight * row[i];
            // The sums are the same on both sides of the diagonal.
            for (sum, other) in self.sums[i][i..].iter_mut().zip(&row[i..]) {
                *sum += part * other;
            }
            self.right[i] += part * value;
        }
    }

    /// Gaussian elimination with pivots.
    pub(crate) fn solved(mut self) -> Option<[f64; N]> {
        for i in 0..N {
            for j in 0..i {
                self.sums[i][j] = self.sums[j][i];
            }
        }
        for column in 0..N {
            let best = (column..N).max_by(|&a, &b| {
                self.sums[a][column]
                    .abs()
                    .total_cmp(&self.sums[b][column].abs())
            })?;
            if self.sums[best][column].abs() < 1e-12 {
                return None;
            }
            self.sums.swap(column, best);
            self.right.swap(column, best);
            for row in column + 1..N {
                let factor = self.sums[row][column] / self.sums[column][column];
                for k in column..N {
                    self.sums[row][k] -= factor * self.sums[column][k];
                }
                self.right[row] -= factor * self.right[column];
            }
        }
        let mut solution = [0.0; N];
        for row in (0..N).rev() {
            let known: f64 = (row + 1..N).map(|k| self.sums[row][k] * solution[k]).sum();
            solution[row] = (self.right[row] - known) / self.sums[row][row];
        }
        Some(solution)
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
