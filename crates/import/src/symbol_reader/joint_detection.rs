//! Joint detection with decision feedback: all modules of a blurred code are
//! decided together, and each decision takes the blur of its neighbours off the
//! picture before the others are decided again.
//!
//! The model. A module of the code is `x[i]`: -1 dark, 1 light, and 1 for the paper
//! around the code. Each module was seen four times, once in each quarter `q`, and
//! the grey seen there is
//!
//! ```text
//! y[i, q] = sum over k of h[k, q] * x[i + k]  +  h0[q]  +  n[i, q]
//! ```
//!
//! where `k` runs over the five by five modules around `i`, `h` is the blur (how much
//! of a module shows where), `h0` the common grey, and `n` noise of variance `s2`.
//! Neither `h` nor `x` is known, so they are found by turns:
//!
//! 1. Given a belief `b[i]` for every `x[i]`, `h` and `h0` follow by least squares, and
//!    `s2` is the mean square of the residual `r = y - h * b - h0`.
//! 2. Given those, a module is decided by the filter matched to `h`, with the other
//!    modules cancelled as far as they are believed:
//!    `m[i] = sum over k, q of h[k, q] * r[i - k, q]  +  E * b[i]`, `E` the sum of all
//!    `h[k, q]` squared. For Gaussian noise the mean of `x[i]` is then `tanh(m[i] / s2)`,
//!    which becomes the new belief; `r` is brought up to date at once.
//!
//! Step 2 is what J. Proakis and M. Salehi (Digital Communications, 5th edition, 2008)
//! describe as decision-feedback equalisation in chapter 9, with soft decisions in the
//! place of hard ones, as in X. Wang and H. V. Poor, Iterative (Turbo) Soft Interference
//! Cancellation and Decoding for Coded CDMA, IEEE Transactions on Communications 47(7),
//! 1999. `deblur` closes the outer loop of that paper, with blocks that error correction
//! found sound as the feedback.

use super::equalise::{Grid, QUARTERS};
use super::function_patterns::Role;
use super::local_shift::LocalShift;
use crate::least_squares::LeastSquares;

/// Modules along a side of the neighbourhood that blur reaches, and in all of it.
/// Blur with a deviation of one module brings less than 1/200 of what is seen in a
/// module from the row three off.
const SIDE: usize = 5;
const NEIGHBOURS: usize = SIDE * SIDE;

/// Times that the blur is estimated anew, and times that all modules are decided with
/// each estimate. Tuned on simulated photographs.
const ESTIMATES: usize = 3;
const DECISIONS: usize = 4;

/// Share of a new belief that is taken over at once: all of it makes neighbours that
/// depend on each other swing. Tuned on simulated photographs.
const STEP: f32 = 0.7;

/// How much the four samples of a module count as against samples with independent
/// noise: they share pixels of the photograph. Tuned on simulated photographs.
const INDEPENDENCE: f32 = 0.5;

/// From `m / s2` to the scale of equalised shades, by which `codewords` weighs its
/// doubts. Tuned on simulated photographs.
const TO_SHADES: f32 = 0.33;

/// Least variance of noise, in squared shades of -1 to 1: a residual of nearly nothing
/// would make every decision certain.
const LEAST_NOISE: f32 = 0.01;

/// What all modules are, decided together.
pub(super) struct Detection {
    /// Below 0 dark, above 0 light; the further from 0 the more certain.
    pub(super) shades: Vec<f32>,
    /// Where the picture still lies beside the decisions.
    pub(super) shift: LocalShift,
}

/// `h[k, q]`, and after the neighbours `h0[q]`.
type Blur = [[f32; QUARTERS]; NEIGHBOURS + 1];

/// Decides the modules of a grid, of which some are known and the others start as what
/// `seeming` says.
pub(super) fn detect(grid: &Grid, seeming: &[f32], roles: &[Role]) -> Option<Detection> {
    let mut detector = Detector::new(grid, seeming, roles);
    let mut shades = Vec::new();
    for _ in 0..ESTIMATES {
        detector.estimate_blur()?;
        detector.update_residual();
        for _ in 0..DECISIONS {
            shades = detector.decide(roles);
        }
    }
    Some(Detection {
        shades,
        shift: LocalShift::from_residual(grid, &detector.residual),
    })
}

/// The state of a detection; the names in the formulas above are in brackets.
struct Detector<'a> {
    /// The shades of the picture (`y`).
    grid: &'a Grid,
    /// From a place of the grid to each of its neighbours (`k`).
    steps: [isize; NEIGHBOURS],
    /// For the whole grid (`b`).
    beliefs: Vec<f32>,
    /// (`h` and `h0`).
    blur: Blur,
    /// For the whole grid (`r`).
    residual: Vec<[f32; QUARTERS]>,
    /// (`s2`).
    noise: f32,
}

impl<'a> Detector<'a> {
    fn new(grid: &'a Grid, seeming: &[f32], roles: &[Role]) -> Self {
        // The quiet zone around a code is white.
        let mut beliefs = vec![1.0; grid.shades.len()];
        for (module, role) in roles.iter().enumerate() {
            beliefs[grid.index(module)] = match role {
                Role::Known(true) => -1.0,
                Role::Known(false) => 1.0,
                // A belief is a mean of -1 and 1, so it cannot lie outside.
                _ => seeming[module].clamp(-1.0, 1.0),
            };
        }
        let row = grid.row() as isize;
        let (side, reach) = (SIDE as isize, SIDE as isize / 2);
        let step = |k: isize| (k / side - reach) * row + k % side - reach;
        Self {
            grid,
            steps: std::array::from_fn(|k| step(k as isize)),
            beliefs,
            blur: [[0.0; QUARTERS]; NEIGHBOURS + 1],
            residual: vec![[0.0; QUARTERS]; grid.shades.len()],
            noise: 1.0,
        }
    }

    /// Beliefs around a place, and 1 for the common grey.
    fn around(&self, at: usize) -> [f32; NEIGHBOURS + 1] {
        std::array::from_fn(|k| {
            let near = self.steps.get(k);
            near.map_or(1.0, |step| self.beliefs[at.wrapping_add_signed(*step)])
        })
    }

    fn estimate_blur(&mut self) -> Option<()> {
        let inner = self.grid.inner();
        for quarter in 0..QUARTERS {
            let mut equations = LeastSquares::<{ NEIGHBOURS + 1 }>::new();
            // Thousands of places for 26 unknowns: every other one is enough.
            for &at in inner.iter().step_by(2) {
                let shade = f64::from(self.grid.shades[at][quarter]);
                equations.add(self.around(at).map(f64::from), shade, 1.0);
            }
            let solved = equations.solve()?;
            for (blur, weight) in self.blur.iter_mut().zip(&solved) {
                blur[quarter] = *weight as f32;
            }
        }
        Some(())
    }

    fn update_residual(&mut self) {
        let inner = self.grid.inner();
        let mut sum = 0.0;
        for &at in &inner {
            let around = self.around(at);
            for quarter in 0..QUARTERS {
                let near = around.iter().zip(&self.blur);
                let expected: f32 = near.map(|(belief, blur)| belief * blur[quarter]).sum();
                let residual = self.grid.shades[at][quarter] - expected;
                self.residual[at][quarter] = residual;
                sum += residual * residual;
            }
        }
        self.noise = (sum / (inner.len() * QUARTERS) as f32).max(LEAST_NOISE);
    }

    /// Decides every unknown module once; returns all of them as shades.
    fn decide(&mut self, roles: &[Role]) -> Vec<f32> {
        let blur = self.blur[..NEIGHBOURS].as_flattened();
        let energy: f32 = blur.iter().map(|b| b * b).sum();
        let mut shades = Vec::with_capacity(roles.len());
        for (module, role) in roles.iter().enumerate() {
            let at = self.grid.index(module);
            if let Role::Known(_) = role {
                shades.push(self.beliefs[at]);
                continue;
            }
            let matched = self.matched(at) + energy * self.beliefs[at];
            let certainty = INDEPENDENCE * matched / self.noise;
            self.believe(at, STEP * (certainty.tanh() - self.beliefs[at]));
            shades.push(certainty * TO_SHADES);
        }
        shades
    }

    /// The residual through the filter matched to the blur of a module, which shows in
    /// the places of which it is a neighbour.
    fn matched(&self, at: usize) -> f32 {
        let mut sum = 0.0;
        for (step, blur) in self.steps.iter().zip(&self.blur) {
            let residual = &self.residual[at.wrapping_add_signed(-step)];
            sum += (0..QUARTERS)
                .map(|quarter| blur[quarter] * residual[quarter])
                .sum::<f32>();
        }
        sum
    }

    /// Changes a belief, and what it leaves unexplained around it.
    fn believe(&mut self, at: usize, change: f32) {
        self.beliefs[at] += change;
        for (step, blur) in self.steps.iter().zip(&self.blur) {
            let residual = &mut self.residual[at.wrapping_add_signed(-step)];
            for quarter in 0..QUARTERS {
                residual[quarter] -= blur[quarter] * change;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::trial::{code, grid, wrong};
    use super::*;

    #[test]
    fn modules_decided_together_are_decided_better() {
        let (modules, pattern) = code();
        let grid = grid(&modules, 0.8, 0.1);
        let seeming = grid.equalise(&pattern.roles, &[]).unwrap();
        let detection = detect(&grid, &seeming, &pattern.roles).unwrap();
        let (before, after) = (
            wrong(&seeming, &modules),
            wrong(&detection.shades, &modules),
        );
        assert!(before > 40 && after * 2 < before, "{before} {after}");
    }

    #[test]
    fn known_modules_stay_as_they_are() {
        let (modules, pattern) = code();
        let grid = grid(&modules, 0.9, 0.3);
        let against: Vec<f32> = modules.iter().map(|module| -module).collect();
        let shades = detect(&grid, &against, &pattern.roles).unwrap().shades;
        for (role, shade) in pattern.roles.iter().zip(shades) {
            if let Role::Known(dark) = role {
                assert_eq!(shade < 0.0, *dark);
            }
        }
    }
}
