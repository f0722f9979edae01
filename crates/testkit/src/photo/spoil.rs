//! What reaches the camera besides the page itself: a lamp's reflection, or
//! the pixels of a screen.

use super::conditions::{Conditions, PAGE};
use crate::SeededRng;

/// Reflections on the page and the grid of a screen.
pub(super) struct Spoil {
    spots: Vec<Reflection>,
    screen: Option<Screen>,
}

/// A reflection: a bright middle with a soft edge, longer than wide.
struct Reflection {
    middle: [f64; 2],
    /// Millimetres to where half the brightness is left, along and across.
    reach: [f64; 2],
    turn: [f64; 2],
    strength: f64,
}

/// Square pixels with dark gaps between them.
struct Screen {
    pitch: f64,
    gap: f64,
}

impl Spoil {
    pub(super) fn drawn(conditions: &Conditions, seed: u64) -> Self {
        // A generator of its own, so that pictures without these stay as they were.
        let rng = &mut SeededRng::for_photo(seed ^ 0x91a7_e000);
        let spots = (0..conditions.reflections).map(|_| Reflection::drawn(conditions.glare, rng));
        let spots = spots.collect();
        let pitch = rng.between(conditions.screen_pitch);
        let gap = rng.between(conditions.screen_gap);
        Self {
            spots,
            screen: (pitch > 0.0).then_some(Screen { pitch, gap }),
        }
    }

    /// The place that a screen shows at a place: the middle of its pixel.
    pub(super) fn placed(&self, place: [f64; 2]) -> [f64; 2] {
        self.screen.as_ref().map_or(place, |screen| {
            place.map(|along| ((along / screen.pitch).floor() + 0.5) * screen.pitch)
        })
    }

    /// How much of its light a screen gives at a place, 0 to 1.
    pub(super) fn shone(&self, place: [f64; 2]) -> f32 {
        let Some(screen) = &self.screen else {
            return 1.0;
        };
        let lit = place.map(|along| {
            // Distance from the middle of the pixel; the gaps are at its sides.
            let off = (along / screen.pitch).rem_euclid(1.0) - 0.5;
            if off.abs() < 0.4 {
                1.0
            } else {
                1.0 - screen.gap
            }
        });
        (lit[0] * lit[1]) as f32
    }

    /// The light that is added at a place; 1 is the paper in a bright room.
    pub(super) fn glare(&self, place: [f64; 2]) -> f32 {
        self.spots.iter().map(|spot| spot.at(place)).sum()
    }
}

impl Reflection {
    fn drawn(strength: [f64; 2], rng: &mut SeededRng) -> Self {
        let (sin, cos) = (rng.share() * std::f64::consts::TAU).sin_cos();
        Self {
            middle: [
                PAGE[0] * rng.between([0.15, 0.85]),
                PAGE[1] * rng.between([0.2, 0.8]),
            ],
            reach: [rng.between([15.0, 35.0]), rng.between([8.0, 20.0])],
            turn: [cos, sin],
            strength: rng.between(strength),
        }
    }

    fn at(&self, [x, y]: [f64; 2]) -> f32 {
        let (x, y) = (x - self.middle[0], y - self.middle[1]);
        let along = (x * self.turn[0] + y * self.turn[1]) / self.reach[0];
        let across = (y * self.turn[0] - x * self.turn[1]) / self.reach[1];
        // e^-0.69 is one half: at `reach` half of the brightness is left.
        (self.strength * (-0.69 * (along * along + across * across)).exp()) as f32
    }
}
