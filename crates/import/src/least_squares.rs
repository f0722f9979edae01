//! Least squares: the unknowns that fit more equations than there are unknowns.

/// Weighted linear least squares in `N` unknowns, by the normal equations (G. Golub
/// and C. Van Loan, Matrix Computations, 4th edition, section 5.3). They lose half
/// of the digits that a QR decomposition would keep, and need no memory for the
/// rows, of which there are thousands; the callers scale what they add.
pub(crate) struct LeastSquares<const N: usize> {
    /// The upper triangle of the sum of `weight * row * rowᵀ`.
    sums: [[f64; N]; N],
    /// The sum of `weight * row * value`.
    right: [f64; N],
}

/// Least pivot, in units of the sums: below it the rows leave an unknown open.
const LEAST_PIVOT: f64 = 1e-12;

impl<const N: usize> LeastSquares<N> {
    pub(crate) fn new() -> Self {
        Self {
            sums: [[0.0; N]; N],
            right: [0.0; N],
        }
    }

    /// Adds the equation `row · unknowns = value`.
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

    /// Adds the equation `unknowns[index] = value`: holds one unknown near to what
    /// it is expected to be, the more so the greater the weight (ridge regression).
    pub(crate) fn hold(&mut self, index: usize, value: f64, weight: f64) {
        let mut row = [0.0; N];
        row[index] = 1.0;
        self.add(row, value, weight);
    }

    /// The unknowns; none if the equations do not determine all of them.
    pub(crate) fn solve(mut self) -> Option<[f64; N]> {
        for i in 0..N {
            for j in 0..i {
                self.sums[i][j] = self.sums[j][i];
            }
        }
        for column in 0..N {
            self.eliminate(column)?;
        }
        Some(self.back_substitute())
    }

    /// One step of Gaussian elimination with partial pivoting.
    fn eliminate(&mut self, column: usize) -> Option<()> {
        let best = (column..N).max_by(|&a, &b| {
            self.sums[a][column]
                .abs()
                .total_cmp(&self.sums[b][column].abs())
        })?;
        if self.sums[best][column].abs() < LEAST_PIVOT {
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
        Some(())
    }

    fn back_substitute(&self) -> [f64; N] {
        let mut solution = [0.0; N];
        for row in (0..N).rev() {
            let known: f64 = (row + 1..N).map(|k| self.sums[row][k] * solution[k]).sum();
            solution[row] = (self.right[row] - known) / self.sums[row][row];
        }
        solution
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_through_points_beside_it() {
        let mut line = LeastSquares::<2>::new();
        for (x, y) in [(0.0, 1.1), (1.0, 2.9), (2.0, 5.1), (3.0, 6.9)] {
            line.add([1.0, x], y, 1.0);
        }
        let [start, slope] = line.solve().unwrap();
        assert!((start - 1.06).abs() < 1e-9 && (slope - 1.96).abs() < 1e-9);
    }

    #[test]
    fn what_no_equation_determines_is_refused_or_held() {
        let mut sums = LeastSquares::<2>::new();
        sums.add([1.0, 1.0], 4.0, 1.0);
        assert!(sums.solve().is_none());
        let mut sums = LeastSquares::<2>::new();
        sums.add([1.0, 1.0], 4.0, 1.0);
        sums.hold(1, 3.0, 1.0);
        let [first, second] = sums.solve().unwrap();
        assert!((first - 1.0).abs() < 1e-9 && (second - 3.0).abs() < 1e-9);
    }
}
