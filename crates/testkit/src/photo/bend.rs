//! A page that does not lie flat: curved like part of a pipe, up or down in the
//! middle, about an axis along the page or across it.

use super::conditions::{Conditions, PAGE};
use crate::SeededRng;

/// Rounds of the search for the place where a line of sight meets the paper.
const ROUNDS: usize = 8;

/// How much lighter or darker paper looks when it is turned by one radian.
const SHADING: f64 = 0.45;

/// One bent page. The radius of a flat one is infinite.
pub(super) struct Bend {
    /// 0: the page bends from left to right; 1: from top to bottom.
    along: usize,
    /// In millimetres; negative if the middle is lower than the edges.
    radius: f64,
    eye: [f64; 3],
}

impl Bend {
    /// `eye` is where the lens stands: right and down on the page, and above
    /// it, in millimetres.
    pub(super) fn drawn(conditions: &Conditions, eye: [f64; 3], seed: u64) -> Self {
        // A generator of its own, so that pictures of flat pages stay as they were.
        let rng = &mut SeededRng::for_photo(seed ^ 0xbe4d_0000);
        let along = usize::from(rng.share() < 0.5);
        let height = rng.between(conditions.bend);
        let up = if rng.share() < 0.5 { 1.0 } else { -1.0 };
        let radius = if height > 0.0 {
            // The radius of an arc from its chord and its height.
            PAGE[along] * PAGE[along] / (8.0 * height) + height / 2.0
        } else {
            f64::INFINITY
        };
        Self {
            along,
            radius: radius * up,
            eye,
        }
    }

    /// The place of the paper that is seen where a flat page would show
    /// `place`.
    pub(super) fn on_paper(&self, place: [f64; 2]) -> [f64; 2] {
        if self.radius.is_infinite() {
            return place;
        }
        let middle = PAGE[self.along] / 2.0;
        let mut seen = place;
        // Height and place depend on each other; a few rounds bring them together.
        for _ in 0..ROUNDS {
            let share = self.height(seen[self.along] - middle) / self.eye[2];
            seen = std::array::from_fn(|axis| place[axis] + (self.eye[axis] - place[axis]) * share);
        }
        let across = seen[self.along] - middle;
        let angle = (across / self.radius).clamp(-0.99, 0.99).asin();
        seen[self.along] = middle + angle * self.radius;
        seen
    }

    /// How much of the light the paper gives back as it is turned there.
    pub(super) fn tint(&self, place: [f64; 2]) -> f32 {
        let turn = (place[self.along] - PAGE[self.along] / 2.0) / self.radius;
        (1.0 - SHADING * turn).clamp(0.5, 1.3) as f32
    }

    /// Millimetres above a flat page that lies as high as the edges.
    fn height(&self, across: f64) -> f64 {
        let radius = self.radius.abs();
        let edge = PAGE[self.along] / 2.0;
        // The edges come closer together as the page bends.
        let edge = radius * (edge / radius).sin();
        let drop = |at: f64| (radius * radius - at * at).max(0.0).sqrt();
        (drop(across) - drop(edge)) * self.radius.signum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bend(along: usize, radius: f64) -> Bend {
        Bend {
            along,
            radius,
            eye: [105.0, 148.5, 350.0],
        }
    }

    #[test]
    fn the_middle_stays_and_the_edges_move() {
        let bend = bend(0, 200.0);
        let [x, y] = bend.on_paper([105.0, 148.5]);
        assert!((x - 105.0).abs() < 1e-9 && (y - 148.5).abs() < 1e-9);
        // The chord of the bent page: its edge is nearer to the middle.
        let chord = 105.0 + 200.0 * (105.0_f64 / 200.0).sin();
        let [edge, _] = bend.on_paper([chord, 148.5]);
        assert!((edge - 210.0).abs() < 0.01, "{edge}");
    }

    #[test]
    fn what_is_higher_looks_larger() {
        let up = bend(1, 300.0);
        let [left, _] = up.on_paper([55.0, 148.5]);
        assert!(left > 55.5, "fifty millimetres of frame show less paper");
        let [left, _] = bend(1, -300.0).on_paper([55.0, 148.5]);
        assert!(left < 54.5);
    }
}
