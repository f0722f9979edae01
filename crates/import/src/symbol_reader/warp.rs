//! How the function patterns must be bent to lie on the code in the patch.

use super::function_patterns::{Anchor, FunctionPatterns};
use super::patch::Patch;
use crate::homography::{Spot, distance};
use crate::least_squares::LeastSquares;

/// Modules by which the whole pattern is moved to find it, each way: what the plane of
/// the page may be wrong by on curled paper. Tuned on simulated photographs.
const FIRST_REACH: f64 = 5.0;

/// Modules from one place that is tried to the next: while the whole pattern is moved,
/// and then while it or one anchor is put right. A finder pattern's middle is three
/// modules wide and an alignment pattern's one, so none is stepped over.
const COARSE_STEP: f64 = 0.5;
const FINE_STEP: f64 = 0.2;

/// Modules by which the whole pattern is put right after the coarse steps: a little less
/// than one of those, each way.
const FINE_REACH: f64 = 0.4;

/// Mean agreement below which there is no code: 1 is every module clear, 0 is chance.
/// Tuned on simulated photographs.
const LEAST_AGREEMENT: f32 = 0.18;

/// Agreement above which one anchor counts as seen: more than for all of them together,
/// as few modules agree by chance more easily. Tuned on simulated photographs.
const ANCHOR_SEEN: f32 = 0.35;

/// Rounds of fitting: modules by which each anchor is looked for around the surface so
/// far, and whether that surface may bend. The nearer it is, the less is searched, so
/// that no anchor is taken for another. Tuned on simulated photographs.
const ROUNDS: [(f64, bool); 3] = [(2.0, false), (1.0, true), (0.6, true)];

/// Modules by which an anchor may stand off the fitted surface; beyond that it is taken
/// for a mistake and the fit repeated without it, so many times in a round. Tuned on
/// simulated photographs.
const MOST_OFF: f64 = 0.7;
const MOST_REFITS: usize = 3;

/// Anchors without which there is no fit: a plane has three unknowns a direction.
const LEAST_ANCHORS: usize = 4;

/// Anchors up to which a bend is not believed: a surface has six unknowns a direction.
const TOO_FEW_TO_BEND: usize = 7;

/// How strongly the surface is held flat, where it may bend and where it may not; an
/// anchor that agrees in full weighs 1. Tuned on simulated photographs.
const PLIANT: f64 = 0.05;
const STIFF: f64 = 1e4;

/// How much more a finder pattern counts than an alignment pattern, having more modules.
const FINDER_WEIGHT: f64 = 2.0;

/// Modules by which an anchor is looked for to pin the surface to it. Tuned on simulated
/// photographs.
const PIN_REACH: f64 = 1.2;

/// Holds the pull of a pin finite near to it, in cubic modules: it halves at about three
/// modules. Tuned on simulated photographs.
const PIN_SOFTNESS: f64 = 30.0;

/// Keeps a weighted mean defined where there are no pins.
const NO_WEIGHT: f64 = 1e-9;

/// A bent sheet: modules of the code to modules of the patch.
pub(super) struct Warp {
    side: f64,
    across: [f64; 6],
    down: [f64; 6],
    pins: Vec<Pin>,
}

/// How far off the smooth surface the paper is at one anchor: folds.
#[derive(Clone, Copy)]
struct Pin {
    ideal: Spot,
    off: Spot,
}

/// An anchor where it was seen.
struct Sighting {
    ideal: Spot,
    seen: Spot,
    weight: f64,
}

impl Warp {
    /// Finds the pattern in the patch; none if it is not there.
    pub(super) fn fit(patch: &Patch, pattern: &FunctionPatterns) -> Option<Self> {
        let shift = find_shift(patch, pattern)?;
        let mut warp = Self::shifted(pattern.modules, shift);
        for (reach, bends) in ROUNDS {
            let mut seen = sightings(patch, pattern, &warp, reach);
            for _ in 0..MOST_REFITS {
                // Where too few are left, the surface before stays.
                warp = Self::through(&seen, pattern.modules, bends).unwrap_or(warp);
                let before = seen.len();
                seen.retain(|s| distance(warp.apply(s.ideal), s.seen) < MOST_OFF);
                if seen.len() == before {
                    break;
                }
            }
        }
        Some(warp)
    }

    /// The same surface, pulled to each anchor where it was seen: fits folded
    /// paper better and flat paper worse.
    pub(super) fn pinned(&self, patch: &Patch, pattern: &FunctionPatterns) -> Self {
        let seen = sightings(patch, pattern, self, PIN_REACH);
        let pins = seen.iter().map(|sighting| {
            let smooth = self.apply(sighting.ideal);
            Pin {
                ideal: sighting.ideal,
                off: [sighting.seen[0] - smooth[0], sighting.seen[1] - smooth[1]],
            }
        });
        Self {
            pins: pins.collect(),
            ..*self
        }
    }

    /// Where a place of the code lies in the patch.
    pub(super) fn apply(&self, spot: Spot) -> Spot {
        let terms = terms(spot, self.side);
        let sum =
            |factors: &[f64; 6]| -> f64 { factors.iter().zip(terms).map(|(f, t)| f * t).sum() };
        let [pull_x, pull_y] = self.pull(spot);
        [sum(&self.across) + pull_x, sum(&self.down) + pull_y]
    }

    /// What the pins add at a spot, the near ones most: the mean weighted by inverse
    /// distance (D. Shepard, A Two-Dimensional Interpolation Function for
    /// Irregularly-Spaced Data, ACM National Conference 1968).
    fn pull(&self, spot: Spot) -> Spot {
        let (mut sum, mut weights) = ([0.0; 2], NO_WEIGHT);
        for pin in &self.pins {
            let far = distance(pin.ideal, spot);
            let weight = 1.0 / (far * far * far + PIN_SOFTNESS);
            sum = [sum[0] + weight * pin.off[0], sum[1] + weight * pin.off[1]];
            weights += weight;
        }
        [sum[0] / weights, sum[1] / weights]
    }

    fn shifted(modules: usize, [dx, dy]: Spot) -> Self {
        let side = modules as f64;
        let half = side / 2.0;
        Self {
            side,
            across: [half + dx, half, 0.0, 0.0, 0.0, 0.0],
            down: [half + dy, 0.0, half, 0.0, 0.0, 0.0],
            pins: Vec::new(),
        }
    }

    /// The surface that fits best what was seen.
    fn through(seen: &[Sighting], modules: usize, bends: bool) -> Option<Self> {
        if seen.len() < LEAST_ANCHORS {
            return None;
        }
        let side = modules as f64;
        let (mut across, mut down) = (LeastSquares::<6>::new(), LeastSquares::<6>::new());
        for sighting in seen {
            let row = terms(sighting.ideal, side);
            across.add(row, sighting.seen[0], sighting.weight);
            down.add(row, sighting.seen[1], sighting.weight);
        }
        let may_bend = bends && seen.len() > TOO_FEW_TO_BEND;
        let stiffness = if may_bend { PLIANT } else { STIFF };
        // The terms of the second degree.
        for bend in 3..6 {
            across.hold(bend, 0.0, stiffness);
            down.hold(bend, 0.0, stiffness);
        }
        Some(Self {
            side,
            across: across.solve()?,
            down: down.solve()?,
            pins: Vec::new(),
        })
    }
}

/// A place as terms of a surface of the second degree, each -1 to 1.
fn terms([x, y]: Spot, side: f64) -> [f64; 6] {
    // Terms of one size keep the equations well-conditioned.
    let (x, y) = (2.0 * x / side - 1.0, 2.0 * y / side - 1.0);
    [1.0, x, y, x * x, x * y, y * y]
}

/// The shift of the whole pattern that agrees best with the patch.
fn find_shift(patch: &Patch, pattern: &FunctionPatterns) -> Option<Spot> {
    let score = |shift: Spot| -> f32 {
        let warp = |x: f64, y: f64| [x + shift[0], y + shift[1]];
        let sums = pattern
            .anchors
            .iter()
            .map(|&anchor| agreement(patch, anchor, warp));
        sums.sum::<f32>() / pattern.anchors.len() as f32
    };
    // Coarse, then fine: in fine steps alone it would be six times as much work.
    let coarse = best_shift([0.0; 2], FIRST_REACH, COARSE_STEP, score);
    let (fine, agreed) = best_shift(coarse.0, FINE_REACH, FINE_STEP, score);
    (agreed >= LEAST_AGREEMENT).then_some(fine)
}

/// The anchors that are seen near to where a surface has them.
fn sightings(patch: &Patch, pattern: &FunctionPatterns, warp: &Warp, reach: f64) -> Vec<Sighting> {
    let anchors = pattern.anchors.iter().filter_map(|&anchor| {
        let ideal = [anchor.x as f64 + 0.5, anchor.y as f64 + 0.5];
        // Near to an anchor, a bent surface is as good as shifted.
        let base = warp.apply(ideal);
        let offset = [base[0] - ideal[0], base[1] - ideal[1]];
        let score = |shift: Spot| {
            let moved = |x: f64, y: f64| [x + offset[0] + shift[0], y + offset[1] + shift[1]];
            agreement(patch, anchor, moved)
        };
        let (shift, agreed) = best_shift([0.0; 2], reach, FINE_STEP, score);
        (agreed > ANCHOR_SEEN).then_some(Sighting {
            ideal,
            seen: [base[0] + shift[0], base[1] + shift[1]],
            weight: f64::from(agreed)
                * if anchor.is_finder() {
                    FINDER_WEIGHT
                } else {
                    1.0
                },
        })
    });
    anchors.collect()
}

/// How well an anchor agrees with the patch: the mean over its modules.
fn agreement(patch: &Patch, anchor: Anchor, moved: impl Fn(f64, f64) -> Spot) -> f32 {
    let (mut sum, mut count) = (0.0, 0.0);
    for (dx, dy, dark) in anchor.marks() {
        let x = (anchor.x as isize + dx) as f64 + 0.5;
        let y = (anchor.y as isize + dy) as f64 + 0.5;
        // One glaring module must not outweigh all others.
        let shade = patch.shade(moved(x, y)).clamp(-1.0, 1.0);
        sum += if dark { -shade } else { shade };
        count += 1.0;
    }
    sum / count
}

/// The shift within a square that scores best, and its score.
fn best_shift(around: Spot, reach: f64, step: f64, score: impl Fn(Spot) -> f32) -> (Spot, f32) {
    let steps = (reach / step).round() as i32;
    let mut best = (around, f32::MIN);
    for down in -steps..=steps {
        for across in -steps..=steps {
            let shift = [
                around[0] + f64::from(across) * step,
                around[1] + f64::from(down) * step,
            ];
            let agreed = score(shift);
            if agreed > best.1 {
                best = (shift, agreed);
            }
        }
    }
    best
}
