//! Undoing blur. The fixed modules of a code are known before it is read, so
//! they tell how much each module has run into its neighbours; what was
//! learnt from them is then applied to the others.

use super::function_patterns::Fixed;
use crate::homography::LeastSquares;

/// Modules beyond the code that are looked at.
pub(super) const EDGE: usize = 4;

/// Samples of a neighbourhood: eight by eight, half a module apart.
const SAMPLES: usize = 64;

/// Samples in one module: two by two.
pub(super) const PHASES: usize = 4;

/// Holds the weights back where few modules are known.
const STIFFNESS: f64 = 1.0;

/// How sure a judgement must be to be learnt from.
const SURE: f32 = 0.1;

/// The shades of a code and its surroundings, four to a module.
pub(super) struct Grid {
    pub(super) modules: usize,
    /// For each place of a module in its row and column, the shades at its
    /// quarters: upper left, upper right, lower left, lower right.
    pub(super) shades: Vec<[f32; PHASES]>,
}

impl Grid {
    /// Looks up every quarter of a module; `shade` is asked for its middle.
    pub(super) fn taken(modules: usize, shade: impl Fn([f64; 2]) -> f32) -> Self {
        let row = modules + 2 * EDGE;
        let at = |index: usize| {
            let left = (index % row) as f64 - EDGE as f64;
            let top = (index / row) as f64 - EDGE as f64;
            let quarters = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)];
            quarters.map(|(x, y)| shade([left + x, top + y]).clamp(-1.6, 1.6))
        };
        Self {
            modules,
            shades: (0..row * row).map(at).collect(),
        }
    }

    pub(super) fn row(&self) -> usize {
        self.modules + 2 * EDGE
    }

    /// Where a module of the code stands in the grid.
    pub(super) fn index(&self, module: usize) -> usize {
        (module / self.modules + EDGE) * self.row() + module % self.modules + EDGE
    }

    /// The places whose neighbours are all in the grid.
    pub(super) fn inner(&self) -> Vec<usize> {
        let row = self.row();
        let lines = 2..row - 2;
        lines
            .flat_map(|line| line * row + 2..(line + 1) * row - 2)
            .collect()
    }

    /// The samples around a module, and one for the shade of all.
    fn samples(&self, module: usize) -> [f64; SAMPLES + 1] {
        let at = self.index(module);
        let row = self.row();
        std::array::from_fn(|k| {
            if k == SAMPLES {
                return 1.0;
            }
            // Half modules from three to the left of the module and above it.
            let (x, y) = (k % 8 + 1, k / 8 + 1);
            let place = at + y / 2 * row + x / 2 - 2 * row - 2;
            f64::from(self.shades[place][y % 2 * 2 + x % 2])
        })
    }

    /// How the blur of the code is undone. Learns from the modules that are
    /// known and from those that an earlier judgement is sure of.
    fn equaliser(&self, known: &[Fixed], judged: &[f32]) -> Option<[f64; SAMPLES + 1]> {
        let mut sums = LeastSquares::<{ SAMPLES + 1 }>::new();
        for (module, fixed) in known.iter().enumerate() {
            let sure = judged.get(module).filter(|judged| judged.abs() > SURE);
            let light = match (fixed, sure) {
                (Fixed::Known(dark), _) => [1.0, -1.0][usize::from(*dark)],
                (_, Some(judged)) => f64::from(judged.signum()),
                _ => continue,
            };
            sums.add(self.samples(module), light, 1.0);
        }
        for weight in 0..SAMPLES {
            let mut row = [0.0; SAMPLES + 1];
            row[weight] = 1.0;
            // The four samples of the module itself.
            let own = [27, 28, 35, 36].contains(&weight);
            sums.add(row, if own { 0.25 } else { 0.0 }, STIFFNESS);
        }
        sums.solved()
    }

    /// The shades with their blur undone: below 0 dark, above 0 light.
    pub(super) fn equalised(&self, known: &[Fixed], judged: &[f32]) -> Option<Vec<f32>> {
        let weights = self.equaliser(known, judged)?;
        let sum = |module: usize| {
            let samples = self.samples(module);
            let each = samples.iter().zip(&weights);
            each.map(|(sample, weight)| sample * weight).sum::<f64>() as f32
        };
        Some((0..self.modules * self.modules).map(sum).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::trial::{blurred, code, grid, wrong};

    #[test]
    fn blur_is_learnt_from_the_fixed_modules_and_undone() {
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
            .equalised(&pattern.fixed, &[])
            .unwrap();
        let (before, after) = (wrong(&seen, &modules), wrong(&equalised, &modules));
        assert!(before > 150 && after * 4 < before, "{before} {after}");
    }

    #[test]
    fn what_was_judged_teaches_too() {
        let (modules, pattern) = code();
        let grid = grid(&modules, 0.8, 0.08);
        let alone = grid.equalised(&pattern.fixed, &[]).unwrap();
        let taught = grid.equalised(&pattern.fixed, &modules).unwrap();
        assert!(wrong(&taught, &modules) < wrong(&alone, &modules));
    }
}
