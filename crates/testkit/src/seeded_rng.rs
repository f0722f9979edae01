//! Numbers that look random and are always the same for the same seed.

use carewallet_core::RandomSource;

/// A small generator (splitmix64): enough for tests and pictures, not for keys.
#[derive(Clone)]
pub struct SeededRng(u64);

impl SeededRng {
    /// The generator with this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self::from_state(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5eed)
    }

    /// The generator of a photograph. It starts elsewhere than [`Self::new`]:
    /// the figures in docs/reading.md were measured on these pictures.
    pub(crate) fn for_photo(seed: u64) -> Self {
        Self::from_state(mixed(seed ^ 0x5eed_0f9a_9e00))
    }

    /// The generator in this state.
    #[must_use]
    pub fn from_state(state: u64) -> Self {
        Self(state)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// A number below `limit`, which is not zero.
    pub fn below(&mut self, limit: usize) -> usize {
        // Slightly uneven, which does not matter for tests.
        (self.bits() % limit as u64) as usize
    }

    /// True in `chance` of a hundred cases.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// One of the items.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        if items.is_empty() {
            return None;
        }
        items.get(self.below(items.len()))
    }

    /// From 0 up to 1.
    pub(crate) fn share(&mut self) -> f64 {
        // 53 bits: all that an f64 holds exactly.
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    pub(crate) fn between(&mut self, [low, high]: [f64; 2]) -> f64 {
        low + (high - low) * self.share()
    }

    /// Either way up to a limit.
    pub(crate) fn either_way(&mut self, limit: f64) -> f64 {
        self.between([-limit, limit])
    }

    /// Close to a normal distribution with deviation 1.
    pub(crate) fn bell(&mut self) -> f32 {
        // Four 16-bit numbers from one draw: a photograph needs millions of these.
        let bits = self.bits();
        let sum: u64 = (0..4).map(|part| bits >> (16 * part) & 0xffff).sum();
        (sum as f32 / 65_536.0 - 2.0) * 1.732
    }
}

impl RandomSource for SeededRng {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            // One draw for each byte: changing that would change every golden made with it.
            *byte = (self.bits() >> 32) as u8;
        }
    }
}

/// The mix of splitmix64: every bit of the result depends on every bit.
pub(crate) fn mixed(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_gives_one_sequence() {
        let draw = |seed| {
            let mut bytes = [0; 16];
            SeededRng::new(seed).fill(&mut bytes);
            bytes
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }

    /// Goldens, and figures in the documents, depend on these sequences.
    #[test]
    fn sequences_stay_as_they_are() {
        let first = |mut rng: SeededRng| [rng.bits(), rng.bits()];
        assert_eq!(
            first(SeededRng::new(7)),
            [0xd24b_7d9a_e62b_bb33, 0x0fdf_95b3_3c1a_b810]
        );
        assert_eq!(
            first(SeededRng::for_photo(7)),
            [0xa163_6eee_eae5_3857, 0x0a47_8e37_012d_ffec]
        );
    }
}
