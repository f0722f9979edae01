//! Undoing blur. The fixed modules of a code are known before it is read, so
//! they tell how much each module has run into its neighbours; what was
//! learnt from them is then applied to the others.

use super::pattern::{Fixed, FixedPattern};
use crate::plane::Equations;

/// Modules beyond the code that are looked at.
const EDGE: usize = 4;

/// Samples of a neighbourhood: eight by eight, half a module apart.
const SAMPLES: usize = 64;

/// Modules of a neighbourhood: five by five.
const NEAR: usize = 25;

/// Samples in one module: two by two.
const PHASES: usize = 4;

/// Holds the weights back where few modules are known.
const STIFFNESS: f64 = 3.0;

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

/// How sure a judgement must be to be learnt from.
const SURE: f32 = 0.3;

/// Least spread of what blur does not explain.
const LEAST_SPREAD: f32 = 0.01;

/// The shades of a code and its surroundings, four to a module.
pub(super) struct Grid {
    modules: usize,
    /// For each place of a module in its row and column, the shades at its
    /// quarters: upper left, upper right, lower left, lower right.
    shades: Vec<[f32; PHASES]>,
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

    fn row(&self) -> usize {
        self.modules + 2 * EDGE
    }

    /// Where a module of the code stands in the grid.
    fn index(&self, module: usize) -> usize {
        (module / self.modules + EDGE) * self.row() + module % self.modules + EDGE
    }

    /// The neighbours of each module, as steps in the grid.
    fn steps(&self) -> [isize; NEAR] {
        let row = self.row() as isize;
        std::array::from_fn(|k| (k as isize / 5 - 2) * row + k as isize % 5 - 2)
    }

    /// The places whose neighbours are all in the grid.
    fn inner(&self) -> Vec<usize> {
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

    /// The shades with their blur undone: below 0 dark, above 0 light. Learns
    /// from the fixed modules and from those that an earlier judgement is
    /// sure of.
    pub(super) fn equalised(&self, pattern: &FixedPattern, judged: &[f32]) -> Option<Vec<f32>> {
        let mut known = Equations::<{ SAMPLES + 1 }>::new();
        for (module, fixed) in pattern.fixed.iter().enumerate() {
            let sure = judged.get(module).filter(|judged| judged.abs() > SURE);
            let light = match fixed {
                Fixed::Known(dark) => {
                    if *dark {
                        -1.0
                    } else {
                        1.0
                    }
                }
                _ => match sure {
                    Some(judged) => f64::from(judged.signum()),
                    None => continue,
                },
            };
            known.add(self.samples(module), light, 1.0);
        }
        for weight in 0..SAMPLES {
            let mut row = [0.0; SAMPLES + 1];
            row[weight] = 1.0;
            // The four samples of the module itself.
            let own = [27, 28, 35, 36].contains(&weight);
            known.add(row, if own { 0.25 } else { 0.0 }, STIFFNESS);
        }
        let weights = known.solved()?;
        let sum = |module: usize| {
            let samples = self.samples(module);
            let each = samples.iter().zip(&weights);
            each.map(|(sample, weight)| sample * weight).sum::<f64>() as f32
        };
        Some((0..pattern.fixed.len()).map(sum).collect())
    }

    /// Judges all modules together: from what they seem to be, learns how
    /// each runs into its neighbours; from that, what each must be so that
    /// the picture looks as it does; and again.
    pub(super) fn weighed(&self, seeming: &[f32], pattern: &FixedPattern) -> Option<Vec<f32>> {
        let mut weighing = Weighing::of(self, seeming, pattern);
        let mut judged = Vec::new();
        for _ in 0..ROUNDS {
            weighing.learn()?;
            for _ in 0..TURNS {
                judged = weighing.turn(pattern);
            }
        }
        Some(judged)
    }
}

/// Where the judgement of all modules stands.
struct Weighing<'a> {
    grid: &'a Grid,
    steps: [isize; NEAR],
    /// -1 dark to 1 light, for the whole grid: white beyond the code.
    belief: Vec<f32>,
    /// How much of each neighbour shows in each quarter of a module.
    blur: [[f32; PHASES]; NEAR],
    /// What the beliefs do not explain, for the whole grid.
    rest: Vec<[f32; PHASES]>,
    spread: f32,
}

impl<'a> Weighing<'a> {
    fn of(grid: &'a Grid, seeming: &[f32], pattern: &FixedPattern) -> Self {
        let mut belief = vec![1.0; grid.shades.len()];
        for (module, fixed) in pattern.fixed.iter().enumerate() {
            belief[grid.index(module)] = match fixed {
                Fixed::Known(true) => -1.0,
                Fixed::Known(false) => 1.0,
                _ => seeming[module].clamp(-1.0, 1.0),
            };
        }
        Self {
            grid,
            steps: grid.steps(),
            belief,
            blur: [[0.0; PHASES]; NEAR],
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

    fn learn(&mut self) -> Option<()> {
        let inner = self.grid.inner();
        let mut offset = [0.0; PHASES];
        for phase in 0..PHASES {
            let mut seen = Equations::<{ NEAR + 1 }>::new();
            // Every other place tells enough.
            for &at in inner.iter().step_by(2) {
                let shade = f64::from(self.grid.shades[at][phase]);
                seen.add(self.around(at).map(f64::from), shade, 1.0);
            }
            let solved = seen.solved()?;
            for (blur, weight) in self.blur.iter_mut().zip(&solved) {
                blur[phase] = *weight as f32;
            }
            offset[phase] = solved[NEAR] as f32;
        }
        let mut sum = 0.0;
        for &at in &inner {
            let around = self.around(at);
            for phase in 0..PHASES {
                let near = around.iter().zip(&self.blur);
                let explained: f32 = near.map(|(belief, blur)| belief * blur[phase]).sum();
                let rest = self.grid.shades[at][phase] - explained - offset[phase];
                self.rest[at][phase] = rest;
                sum += rest * rest;
            }
        }
        self.spread = (sum / (inner.len() * PHASES) as f32).max(LEAST_SPREAD);
        Some(())
    }

    /// Judges every module once more; gives how sure each is.
    fn turn(&mut self, pattern: &FixedPattern) -> Vec<f32> {
        let power: f32 = self.blur.as_flattened().iter().map(|b| b * b).sum();
        let mut judged = Vec::with_capacity(pattern.fixed.len());
        for (module, fixed) in pattern.fixed.iter().enumerate() {
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
