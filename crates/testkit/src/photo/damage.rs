//! What happened to the page before it was photographed, and meanwhile.

use super::conditions::{Conditions, PAGE};
use super::grain::grain;
use crate::SeededRng;

/// Creases, stains and fingers on one page.
pub(super) struct Damage {
    creases: Vec<Crease>,
    stains: Vec<Stain>,
    fingers: Vec<Finger>,
}

/// A fold along a line.
struct Crease {
    normal: [f64; 2],
    offset: f64,
    kink: f64,
    step: f32,
}

/// A blot with an uneven edge.
struct Stain {
    middle: [f64; 2],
    radius: f64,
    depth: f32,
}

/// A finger that comes in from the left or right edge.
struct Finger {
    tip: [f64; 2],
    from_left: bool,
    width: f64,
    shade: f32,
}

impl Damage {
    pub(super) fn drawn(conditions: &Conditions, rng: &mut SeededRng) -> Self {
        Self {
            creases: (0..conditions.creases)
                .map(|_| Crease::drawn(rng))
                .collect(),
            stains: (0..conditions.stains).map(|_| Stain::drawn(rng)).collect(),
            fingers: (0..conditions.fingers)
                .map(|_| Finger::drawn(rng))
                .collect(),
        }
    }

    /// The place of the paper that folds bring to this place.
    pub(super) fn moved(&self, place: [f64; 2]) -> [f64; 2] {
        self.creases.iter().fold(place, |[x, y], crease| {
            let off = crease.off([x, y]);
            // Beside a fold paper stands off the table; some way off it lies flat again.
            let slip = crease.kink * off.signum() * (-off.abs() / 12.0).exp();
            [x + crease.normal[0] * slip, y + crease.normal[1] * slip]
        })
    }

    /// How much of the light the paper still gives back at a place.
    pub(super) fn tint(&self, place: [f64; 2]) -> f32 {
        let creases = self.creases.iter().map(|crease| crease.tint(place));
        let stains = self.stains.iter().map(|stain| stain.tint(place));
        creases.chain(stains).product()
    }

    /// The shade of a finger, if one lies there.
    pub(super) fn finger(&self, place: [f64; 2]) -> Option<f32> {
        let finger = self.fingers.iter().find(|finger| finger.covers(place))?;
        Some(finger.shade * (0.9 + 0.2 * grain(place[0] / 3.0, place[1] / 3.0)))
    }
}

impl Crease {
    fn drawn(rng: &mut SeededRng) -> Self {
        // Most folds run across or along the page, hardly ever at a slant.
        let along = if rng.share() < 0.7 {
            std::f64::consts::FRAC_PI_2
        } else {
            0.0
        };
        let (sin, cos) = (along + rng.either_way(0.06)).sin_cos();
        let through = [
            PAGE[0] * rng.between([0.3, 0.7]),
            PAGE[1] * rng.between([0.3, 0.7]),
        ];
        Self {
            normal: [cos, sin],
            offset: through[0] * cos + through[1] * sin,
            kink: rng.between([0.03, 0.2]),
            step: rng.between([0.82, 0.96]) as f32,
        }
    }

    fn off(&self, [x, y]: [f64; 2]) -> f64 {
        x * self.normal[0] + y * self.normal[1] - self.offset
    }

    /// One side is turned from the light; the fold itself is worn white and dark.
    fn tint(&self, place: [f64; 2]) -> f32 {
        let off = self.off(place);
        let side = if off > 0.0 { 1.0 } else { self.step };
        let worn = (-(off / 0.45).powi(2)).exp() as f32;
        side * (1.0 - 0.45 * worn)
    }
}

impl Stain {
    fn drawn(rng: &mut SeededRng) -> Self {
        Self {
            middle: [
                PAGE[0] * rng.between([0.1, 0.9]),
                PAGE[1] * rng.between([0.1, 0.9]),
            ],
            radius: rng.between([10.0, 22.0]),
            depth: rng.between([0.35, 0.65]) as f32,
        }
    }

    fn tint(&self, [x, y]: [f64; 2]) -> f32 {
        let far = (x - self.middle[0]).hypot(y - self.middle[1]);
        let edge = self.radius * (0.8 + 0.4 * f64::from(grain(x / 9.0, y / 9.0)));
        // A dried edge is darker than the inside.
        let ring = (-((far - edge) / 1.5).powi(2)).exp() as f32 * 0.2;
        let inside = if far < edge { self.depth } else { 0.0 };
        (1.0 - inside - ring).max(0.15)
    }
}

impl Finger {
    fn drawn(rng: &mut SeededRng) -> Self {
        let from_left = rng.share() < 0.5;
        let reach = rng.between([14.0, 38.0]);
        Self {
            tip: [
                if from_left { reach } else { PAGE[0] - reach },
                PAGE[1] * rng.between([0.2, 0.9]),
            ],
            from_left,
            width: rng.between([15.0, 20.0]),
            shade: rng.between([0.35, 0.65]) as f32,
        }
    }

    fn covers(&self, [x, y]: [f64; 2]) -> bool {
        let half = self.width / 2.0;
        let beyond = if self.from_left {
            x - self.tip[0] + half
        } else {
            self.tip[0] + half - x
        };
        let off = (y - self.tip[1]).abs();
        off < half && (beyond < 0.0 || beyond.hypot(off) < half)
    }
}
