//! A linear equaliser: the shade of each module as a weighted sum of the samples around
//! it, with weights that undo the blur (J. Proakis and M. Salehi, Digital Communications,
//! 5th edition, 2008, chapter 9: linear equalisation by least mean square error). The
//! modules that are the same in every code of a version are the training sequence; what
//! was decided with certainty in an earlier round joins them.

use super::function_patterns::Role;
use crate::least_squares::LeastSquares;

/// Modules beyond the code that are sampled on each side: joint detection looks at the
/// places where a module at the edge still shows, two modules off, and at the
/// neighbours of those.
pub(super) const EDGE: usize = 4;

/// Samples along a side of the neighbourhood of a module, half a module apart, and in
/// all of it: the module itself and one and a half modules on each side.
const SIDE: usize = 8;
const SAMPLES: usize = SIDE * SIDE;

/// Samples in one module, one for each quarter. Two along each axis make the equaliser
/// fractionally spaced (same chapter): it does not depend on where exactly in the module
/// the samples fall.
pub(super) const QUARTERS: usize = 4;

/// Middles of the quarters of a module: upper left, upper right, lower left, lower right.
const MIDDLES: [(f64, f64); QUARTERS] = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)];

/// Shades are cut off here, where 1 is the half contrast around, so that a few extreme
/// ones do not outweigh all others in sums of squares. Tuned on simulated photographs.
const MOST_SHADE: f32 = 1.6;

/// How strongly the weights are held near to the plain mean of a module's own four
/// samples, in known modules. Some 650 known modules do not determine 64 weights well.
/// Tuned on simulated photographs.
const STIFFNESS: f64 = 1.0;

/// Shade from which an earlier decision counts as certain enough to train with. Tuned
/// on simulated photographs.
const CERTAIN: f32 = 0.1;

/// The shades of a code and its surroundings, four to a module.
pub(super) struct Grid {
    pub(super) modules: usize,
    /// For each module of code and surroundings, row by row, its quarters.
    pub(super) shades: Vec<[f32; QUARTERS]>,
}

impl Grid {
    /// Samples every quarter of every module; `shade` is asked for a place in modules
    /// from the top left of the code.
    pub(super) fn sample(modules: usize, shade: impl Fn([f64; 2]) -> f32) -> Self {
        let row = modules + 2 * EDGE;
        let at = |index: usize| {
            let left = (index % row) as f64 - EDGE as f64;
            let top = (index / row) as f64 - EDGE as f64;
            MIDDLES.map(|(x, y)| shade([left + x, top + y]).clamp(-MOST_SHADE, MOST_SHADE))
        };
        Self {
            modules,
            shades: (0..row * row).map(at).collect(),
        }
    }

    /// Modules in a row of the grid.
    pub(super) fn row(&self) -> usize {
        self.modules + 2 * EDGE
    }

    /// Where a module of the code stands in the grid.
    pub(super) fn index(&self, module: usize) -> usize {
        (module / self.modules + EDGE) * self.row() + module % self.modules + EDGE
    }

    /// The places whose neighbours, two modules each way, are all in the grid.
    pub(super) fn inner(&self) -> Vec<usize> {
        let row = self.row();
        let lines = 2..row - 2;
        lines
            .flat_map(|line| line * row + 2..(line + 1) * row - 2)
            .collect()
    }

    /// The samples around a module, and 1 for the common grey.
    fn samples(&self, module: usize) -> [f64; SAMPLES + 1] {
        let at = self.index(module);
        let row = self.row();
        std::array::from_fn(|k| {
            if k == SAMPLES {
                return 1.0;
            }
            // Halves of modules, counted from two modules to the left of this one and
            // above it; the first half of those is left out, as is the last.
            let (x, y) = (k % SIDE + 1, k / SIDE + 1);
            let place = at + y / 2 * row + x / 2 - 2 * row - 2;
            f64::from(self.shades[place][y % 2 * 2 + x % 2])
        })
    }

    /// The weights that undo the blur best where modules are known, by their role or by
    /// an earlier decision.
    fn train(&self, roles: &[Role], decided: &[f32]) -> Option<[f64; SAMPLES + 1]> {
        let mut equations = LeastSquares::<{ SAMPLES + 1 }>::new();
        for (module, role) in roles.iter().enumerate() {
            // In the first round nothing is decided, and only known modules train.
            let certain = decided.get(module).filter(|shade| shade.abs() > CERTAIN);
            let light = match (role, certain) {
                (Role::Known(dark), _) => [1.0, -1.0][usize::from(*dark)],
                (_, Some(shade)) => f64::from(shade.signum()),
                _ => continue,
            };
            equations.add(self.samples(module), light, 1.0);
        }
        for weight in 0..SAMPLES {
            let is_own = is_own_sample(weight);
            // The common grey, last of the unknowns, is left free.
            equations.hold(weight, if is_own { 0.25 } else { 0.0 }, STIFFNESS);
        }
        equations.solve()
    }

    /// The shades of all modules with their blur undone: below 0 dark, above 0 light.
    pub(super) fn equalise(&self, roles: &[Role], decided: &[f32]) -> Option<Vec<f32>> {
        let weights = self.train(roles, decided)?;
        let sum = |module: usize| {
            let samples = self.samples(module);
            let each = samples.iter().zip(&weights);
            each.map(|(sample, weight)| sample * weight).sum::<f64>() as f32
        };
        Some((0..self.modules * self.modules).map(sum).collect())
    }
}

/// Whether a sample of a neighbourhood lies in the module itself: the four in its middle.
fn is_own_sample(sample: usize) -> bool {
    let middle = SIDE / 2 - 1..=SIDE / 2;
    middle.contains(&(sample % SIDE)) && middle.contains(&(sample / SIDE))
}

#[cfg(test)]
mod tests {
    use super::super::trial::{blurred, code, grid, wrong};

    #[test]
    fn blur_is_learnt_from_known_modules_and_undone() {
        let (modules, pattern) = code();
        let seen: Vec<f32> = (0..57 * 57)
            .map(|at| {
                blurred(
                    &modules,
                    [(at % 57) as f64 + 0.5, (at / 57) as f64 + 0.5],
                    0.75,
                )
            })
            .collect();
        let equalised = grid(&modules, 0.75, 0.03)
            .equalise(&pattern.roles, &[])
            .unwrap();
        let (before, after) = (wrong(&seen, &modules), wrong(&equalised, &modules));
        assert!(before > 150 && after * 4 < before, "{before} {after}");
    }

    #[test]
    fn what_was_decided_trains_too() {
        let (modules, pattern) = code();
        let grid = grid(&modules, 0.8, 0.08);
        let alone = grid.equalise(&pattern.roles, &[]).unwrap();
        let trained = grid.equalise(&pattern.roles, &modules).unwrap();
        assert!(wrong(&trained, &modules) < wrong(&alone, &modules));
    }
}
