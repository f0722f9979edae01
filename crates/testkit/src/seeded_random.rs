//! Randomness that is the same for the same seed.

use carewallet_core::RandomSource;

/// What splitmix64 adds to its state for each number: 2^64 over the golden ratio.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// A small generator: enough for tests, not for keys. It is splitmix64 (G. Steele, D. Lea
/// and C. Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
#[derive(Clone)]
pub struct SeededRandom(u64);

/// The next state of splitmix64.
#[must_use]
pub(crate) fn stepped(state: u64) -> u64 {
    state.wrapping_add(STEP)
}

/// The number that splitmix64 makes of a state. Neighbouring states give numbers that
/// look unrelated.
#[must_use]
pub(crate) fn scrambled(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// The number that splitmix64 gives for a state: a number for each number, for tests that
/// want no sequence.
#[must_use]
pub fn splitmix64(state: u64) -> u64 {
    scrambled(stepped(state))
}

impl SeededRandom {
    /// The generator with this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(STEP) ^ 0x5eed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = stepped(self.0);
        scrambled(self.0)
    }

    /// A number below `limit`, which is not zero.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.bits() % limit as u64) as usize
    }

    /// True in so many of a hundred cases.
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
}

impl RandomSource for SeededRandom {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte = (self.bits() >> 32) as u8;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_gives_one_sequence() {
        let draw = |seed| {
            let mut bytes = [0; 16];
            SeededRandom::new(seed).fill(&mut bytes);
            bytes
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }
}
