//! How the light falls: from one side, weaker towards the corners, and
//! sometimes with the shadow of the phone in it.

use super::conditions::Conditions;
use crate::SeededRng;

/// One lighting.
pub(super) struct Light {
    frame: [f64; 2],
    bright: f64,
    fall: f64,
    toward: [f64; 2],
    vignette: f64,
    shadow: Option<Shadow>,
}

struct Shadow {
    normal: [f64; 2],
    offset: f64,
    depth: f64,
    soft: f64,
}

impl Light {
    pub(super) fn drawn(conditions: &Conditions, frame: [u32; 2], rng: &mut SeededRng) -> Self {
        let (sin, cos) = (rng.share() * std::f64::consts::TAU).sin_cos();
        let uneven = rng.between(conditions.uneven);
        Self {
            frame: frame.map(f64::from),
            bright: rng.between(conditions.bright),
            // Most of the loss is towards one side, the rest in the corners.
            fall: uneven * 0.6,
            toward: [cos, sin],
            vignette: uneven * 0.2,
            shadow: (rng.share() < 0.5).then(|| Shadow::drawn(uneven, rng)),
        }
    }

    /// The light at a spot of the frame, 0 to 1.
    pub(super) fn at(&self, [x, y]: [f64; 2]) -> f32 {
        let x = 2.0 * x / self.frame[0] - 1.0;
        let y = 2.0 * y / self.frame[1] - 1.0;
        let side = 0.5 + 0.35 * (x * self.toward[0] + y * self.toward[1]);
        let corner = (x * x + y * y) / 2.0;
        let shadow = self.shadow.as_ref().map_or(1.0, |shadow| shadow.at([x, y]));
        let light = (1.0 - self.fall * side) * (1.0 - self.vignette * corner) * shadow;
        (self.bright * light) as f32
    }
}

impl Shadow {
    fn drawn(uneven: f64, rng: &mut SeededRng) -> Self {
        let (sin, cos) = (rng.share() * std::f64::consts::TAU).sin_cos();
        Self {
            normal: [cos, sin],
            offset: rng.either_way(0.6),
            depth: uneven * rng.between([0.4, 0.9]),
            soft: rng.between([0.02, 0.12]),
        }
    }

    fn at(&self, [x, y]: [f64; 2]) -> f64 {
        let off = x * self.normal[0] + y * self.normal[1] - self.offset;
        1.0 - self.depth / (1.0 + (-off / self.soft).exp())
    }
}
