//! Chance in pictures: how a photograph differs from the next one.

use crate::seeded_random::{scrambled, stepped};

/// Numbers that look random and are the same for the same seed (splitmix64). Its seeds
/// are spread in another way than those of [`crate::SeededRandom`]: the photographs of a
/// seed, and what was measured with them (docs/reading.md), must stay the same.
pub(super) struct Chance(u64);

/// Spreads the seeds.
const SEED: u64 = 0x5eed_0f9a_9e00;

/// Brings the sum of four even shares to a deviation of 1: each has a variance of 1/12.
const TO_DEVIATION: f32 = 1.732;

impl Chance {
    pub(super) fn from_seed(seed: u64) -> Self {
        Self(scrambled(seed ^ SEED))
    }

    pub(super) fn bits(&mut self) -> u64 {
        self.0 = stepped(self.0);
        scrambled(self.0)
    }

    /// From 0 up to 1.
    pub(super) fn share(&mut self) -> f64 {
        // As many bits as a double holds exactly.
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    pub(super) fn between(&mut self, [low, high]: [f64; 2]) -> f64 {
        low + (high - low) * self.share()
    }

    /// Either way up to a limit.
    pub(super) fn either_way(&mut self, limit: f64) -> f64 {
        self.between([-limit, limit])
    }

    /// Near to a normal distribution of deviation 1: four shares in one draw.
    pub(super) fn bell(&mut self) -> f32 {
        let bits = self.bits();
        let sum: u64 = (0..4).map(|part| bits >> (16 * part) & 0xffff).sum();
        (sum as f32 / 65_536.0 - 2.0) * TO_DEVIATION
    }
}

/// A smooth uneven surface from 0 to 1, always the same.
pub(super) fn grain(x: f64, y: f64) -> f32 {
    let (left, top) = (x.floor(), y.floor());
    let knot = |dx: f64, dy: f64| {
        let (x, y) = ((left + dx) as i64 as u64, (top + dy) as i64 as u64);
        (scrambled(x.wrapping_mul(0x1f1f_1f1f).wrapping_add(y << 32)) >> 40) as f32
            / (1 << 24) as f32
    };
    let (fx, fy) = ((x - left) as f32, (y - top) as f32);
    let upper = knot(0.0, 0.0) * (1.0 - fx) + knot(1.0, 0.0) * fx;
    let lower = knot(0.0, 1.0) * (1.0 - fx) + knot(1.0, 1.0) * fx;
    upper * (1.0 - fy) + lower * fy
}
