//! Judging all modules of a code together: from what they seem to be follows
//! how each runs into its neighbours, and from that what each must be so that
//! the picture looks as it does; and again.

use super::equalise::{Grid, PHASES};
use super::function_patterns::Fixed;
use super::local_shift::LocalShift;
use crate::homography::LeastSquares;

/// Modules of a neighbourhood: five by five.
const NEAR: usize = 25;

/// Rounds of learning the blur anew, and of weighing modules against each
/// other in each of them.
const ROUNDS: usize = 3;
const TURNS: usize = 4;

/// Share of a new judgement that is taken over at once.
const PACE: f32 = 0.7;

/// Samples of one module share some of their noise: they count for less.
const SHARED: f32 = 0.5;

/// Brings the judgement to the scale of equalised shades.
const SURENESS: f32 = 0.33;

/// Least spread of what blur does not explain.
const LEAST_SPREAD: f32 = 0.01;

/// What all modules seem to be, judged together.
pub(super) struct Weighed {
    /// Below 0 dark, above 0 light, with how sure it is.
    pub(super) judged: Vec<f32>,
    /// Where the picture still lies beside the judgement.
    pub(super) drift: LocalShift,
}

/// How much of each neighbour shows in each quarter of a module; last, the
/// shade of all.
type Blur = [[f32; PHASES]; NEAR + 1];

/// Judges the modules of a grid, of which some are known and the others seem
/// to be what the shades say.
pub(super) fn detected(grid: &Grid, seeming: &[f32], known: &[Fixed]) -> Option<Weighed> {
    let mut weighing = Weighing::of(grid, seeming, known);
    let mut judged = Vec::new();
    for _ in 0..ROUNDS {
        weighing.learn()?;
        weighing.explain();
        for _ in 0..TURNS {
            judged = weighing.turn(known);
        }
    }
    Some(Weighed {
        judged,
        drift: LocalShift::of(grid, &weighing.rest),
    })
}

/// Where the judgement of all modules stands.
struct Weighing<'a> {
    grid: &'a Grid,
    steps: [isize; NEAR],
    /// -1 dark to 1 light, for the whole grid: white beyond the code.
    belief: Vec<f32>,
    blur: Blur,
    /// What the beliefs do not explain, for the whole grid.
    rest: Vec<[f32; PHASES]>,
    spread: f32,
}

impl<'a> Weighing<'a> {
    fn of(grid: &'a Grid, seeming: &[f32], known: &[Fixed]) -> Self {
        let mut belief = vec![1.0; grid.shades.len()];
        for (module, fixed) in known.iter().enumerate() {
            belief[grid.index(module)] = match fixed {
                Fixed::Known(true) => -1.0,
                Fixed::Known(false) => 1.0,
                _ => seeming[module].clamp(-1.0, 1.0),
            };
        }
        let row = grid.row() as isize;
        Self {
            grid,
            steps: std::array::from_fn(|k| (k as isize / 5 - 2) * row + k as isize % 5 - 2),
            belief,
            blur: [[0.0; PHASES]; NEAR + 1],
            rest: vec![[0.0; PHASES]; grid.shades.len()],
            spread: 1.0,
        }
    }

    /// Beliefs around a place, and one for the shade of all.
    fn around(&self, at: usize) -> [f32; NEAR + 1] {
        std::array::from_fn(|k| {
            let near = self.steps.get(k);
            near.map_or(1.0, |step| self.belief[at.wrapping_add_signed(*step)])
        })
    }

    /// Learns the blur from the beliefs.
    fn learn(&mut self) -> Option<()> {
        let inner = self.grid.inner();
        for phase in 0..PHASES {
            let mut seen = LeastSquares::<{ NEAR + 1 }>::new();
            // Every other place tells enough.
            for &at in inner.iter().step_by(2) {
                let shade = f64::from(self.grid.shades[at][phase]);
                seen.add(self.around(at).map(f64::from), shade, 1.0);
            }
            let solved = seen.solved()?;
            for (blur, weight) in self.blur.iter_mut().zip(&solved) {
                blur[phase] = *weight as f32;
            }
        }
        Some(())
    }

    /// Sees what beliefs and blur leave unexplained.
    fn explain(&mut self) {
        let inner = self.grid.inner();
        let mut sum = 0.0;
        for &at in &inner {
            let around = self.around(at);
            for phase in 0..PHASES {
                let near = around.iter().zip(&self.blur);
                let explained: f32 = near.map(|(belief, blur)| belief * blur[phase]).sum();
                let rest = self.grid.shades[at][phase] - explained;
                self.rest[at][phase] = rest;
                sum += rest * rest;
            }
        }
        self.spread = (sum / (inner.len() * PHASES) as f32).max(LEAST_SPREAD);
    }

    /// Judges every module once more; gives how sure each is.
    fn turn(&mut self, known: &[Fixed]) -> Vec<f32> {
        let power: f32 = self.blur[..NEAR].as_flattened().iter().map(|b| b * b).sum();
        let mut judged = Vec::with_capacity(known.len());
        for (module, fixed) in known.iter().enumerate() {
            let at = self.grid.index(module);
            if let Fixed::Known(_) = fixed {
                judged.push(self.belief[at]);
                continue;
            }
            // A module shows in the places for which it is a neighbour.
            let mut shown = 0.0;
            for (step, blur) in self.steps.iter().zip(&self.blur) {
                let rest = &self.rest[at.wrapping_add_signed(-step)];
                shown += (0..PHASES)
                    .map(|phase| blur[phase] * rest[phase])
                    .sum::<f32>();
            }
            let sure = SHARED * (shown + power * self.belief[at]) / self.spread;
            let change = PACE * (sure.tanh() - self.belief[at]);
            self.belief[at] += change;
            for (step, blur) in self.steps.iter().zip(&self.blur) {
                let rest = &mut self.rest[at.wrapping_add_signed(-step)];
                for phase in 0..PHASES {
                    rest[phase] -= blur[phase] * change;
                }
            }
            judged.push(sure * SURENESS);
        }
        judged
    }
}

#[cfg(test)]
mod tests {
    use super::super::trial::{code, grid, wrong};
    use super::*;

    #[test]
    fn modules_judged_together_are_judged_better() {
        let (modules, pattern) = code();
        let grid = grid(&modules, 0.8, 0.1);
        let seeming = grid.equalised(&pattern.fixed, &[]).unwrap();
        let weighed = detected(&grid, &seeming, &pattern.fixed).unwrap();
        let (before, after) = (wrong(&seeming, &modules), wrong(&weighed.judged, &modules));
        assert!(before > 40 && after * 2 < before, "{before} {after}");
    }

    #[test]
    fn known_modules_stay_as_they_are() {
        let (modules, pattern) = code();
        let grid = grid(&modules, 0.9, 0.3);
        let against: Vec<f32> = modules.iter().map(|module| -module).collect();
        let judged = detected(&grid, &against, &pattern.fixed).unwrap().judged;
        for (fixed, judged) in pattern.fixed.iter().zip(judged) {
            if let Fixed::Known(dark) = fixed {
                assert_eq!(judged < 0.0, *dark);
            }
        }
    }
}
