//! The seam through which randomness comes in.

/// A source of random bytes. Salts, ids and words are drawn from it; keys and
/// nonces of age files are drawn by the age library itself.
pub trait RandomSource {
    /// Fills the bytes with new randomness.
    fn fill(&mut self, bytes: &mut [u8]);
}
