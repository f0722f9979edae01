//! Version and format information: what a code says about itself, each with error
//! correction of its own.

/// Generators of the BCH codes of version and format information, and the mask that is
/// laid over the latter (ISO/IEC 18004:2015, annexes C and D, section 7.9).
const VERSION_GENERATOR: u32 = 0x1f25;
const FORMAT_GENERATOR: u32 = 0x537;
const FORMAT_MASK: u32 = 0x5412;

/// The version with its own error correction (BCH 18, 6).
pub(super) fn version_bits(modules: usize) -> u32 {
    let version = (modules as u32 - 17) / 4;
    let rest = (0..12).fold(version, |rest, _| {
        (rest << 1) ^ ((rest >> 11) * VERSION_GENERATOR)
    });
    version << 12 | rest
}

/// Error correction M and a mask, with their own error correction (BCH 15, 5). The two
/// bits of level M are 00, so the mask is all there is to encode.
pub(super) fn format_bits(mask: u32) -> u32 {
    let rest = (0..10).fold(mask, |rest, _| {
        (rest << 1) ^ ((rest >> 9) * FORMAT_GENERATOR)
    });
    (mask << 10 | rest) ^ FORMAT_MASK
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_the_standard() {
        assert_eq!(version_bits(45), 0x07c94);
        assert_eq!(version_bits(77), 0x0f928);
        assert_eq!(format_bits(5), 0b100_0000_1100_1110);
    }
}
