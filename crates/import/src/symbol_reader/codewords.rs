//! From modules that are more or less dark to the bytes of a part (ISO/IEC 18004:2015,
//! section 7): codewords with a doubt each, blocks, the bytes. A block that comes out
//! sound makes its modules known, even where others do not yet.

use super::blocks::{Block, BlockLayout, Codeword};
use super::function_patterns::{FunctionPatterns, Role};
use super::placement::{data_modules, is_masked};

/// How fast a bit's doubt falls with the distance of its shade from the border between
/// dark and light, where it is 1: to 1/e at a sixth. Tuned on simulated photographs.
const DOUBT_DECAY: f32 = 6.0;

/// The mode indicator of a byte segment (table 2), the only one that parts are written
/// in, and the nibbles of its length (table 3): one byte up to version 9, then two.
const BYTE_MODE: usize = 4;
const SHORT_LENGTH: usize = 2;
const LONG_LENGTH: usize = 4;

/// Modules a side of version 10, from which on lengths are long.
const VERSION_10_SIDE: usize = 57;

/// What correcting a code's errors gave.
pub(super) struct Decoded {
    /// The bytes, if every block came out sound.
    pub(super) bytes: Option<Vec<u8>>,
    /// What is known of each module now: the function patterns, and the modules of the
    /// blocks that came out sound.
    pub(super) roles: Vec<Role>,
    /// How many blocks did.
    pub(super) sound: usize,
}

/// Decodes a code. `shades` has a number for each module, row by row: below 0 dark,
/// above 0 light, the nearer to 0 the more doubtful.
pub(super) fn decode(shades: &[f32], pattern: &FunctionPatterns) -> Option<Decoded> {
    let mask = pattern.nearest_mask(shades);
    let codewords = codewords(shades, pattern, mask);
    let layout = BlockLayout::for_side(pattern.modules)?;
    let blocks: Vec<Block> = (layout.places(codewords.len()).iter())
        .map(|places| Block::correct(&codewords, places, layout.check))
        .collect();
    let sound = blocks.iter().filter(|block| block.is_sure).count();
    let bytes = layout
        .data(&blocks)
        .and_then(|data| byte_segment(&data, pattern.modules));
    let mut roles = pattern.roles.clone();
    if sound > 0 {
        add_known(&mut roles, &blocks, pattern, mask);
    }
    Some(Decoded {
        bytes,
        roles,
        sound,
    })
}

/// Adds the modules of sound blocks to what is known. A block can only be sound if the
/// mask was right, so the modules of the format information are known too.
fn add_known(roles: &mut [Role], blocks: &[Block], pattern: &FunctionPatterns, mask: u32) {
    pattern.write_format(roles, mask);
    let mut codewords = vec![None; pattern.modules * pattern.modules / 8];
    for block in blocks.iter().filter(|block| block.is_sure) {
        for (&place, &byte) in block.places.iter().zip(&block.bytes) {
            codewords[place] = Some(byte);
        }
    }
    // The remainder bits at the end belong to no codeword, and stay unknown.
    for (index, (x, y)) in data_modules(pattern).enumerate() {
        if let Some(Some(byte)) = codewords.get(index / 8) {
            let dark = (byte >> (7 - index % 8) & 1 == 1) != is_masked(mask, x, y);
            roles[y * pattern.modules + x] = Role::Known(dark);
        }
    }
}

/// The codewords in the order in which they stand in the symbol.
fn codewords(shades: &[f32], pattern: &FunctionPatterns, mask: u32) -> Vec<Codeword> {
    let mut codewords = Vec::new();
    let (mut codeword, mut bits) = (Codeword::default(), 0);
    for (x, y) in data_modules(pattern) {
        let shade = shades[y * pattern.modules + x];
        let dark = (shade < 0.0) != is_masked(mask, x, y);
        codeword.byte = codeword.byte << 1 | u8::from(dark);
        codeword.doubt += (-DOUBT_DECAY * shade.abs()).exp();
        bits += 1;
        if bits == 8 {
            codewords.push(std::mem::take(&mut codeword));
            bits = 0;
        }
    }
    codewords
}

/// The bytes of the one byte segment that a part is written in.
fn byte_segment(data: &[u8], modules: usize) -> Option<Vec<u8>> {
    let nibble = |at: usize| -> Option<usize> {
        let byte = *data.get(at / 2)?;
        Some(usize::from(if at.is_multiple_of(2) {
            byte >> 4
        } else {
            byte & 15
        }))
    };
    let number = |from: usize, nibbles: usize| {
        (from..from + nibbles).try_fold(0, |number, at| Some(number << 4 | nibble(at)?))
    };
    // Parts are all of one segment, so whatever follows it is padding.
    if nibble(0)? != BYTE_MODE {
        return None;
    }
    let nibbles = if modules < VERSION_10_SIDE {
        SHORT_LENGTH
    } else {
        LONG_LENGTH
    };
    let count = number(1, nibbles)?;
    let byte = |index: usize| Some(number(1 + nibbles + 2 * index, 2)? as u8);
    (0..count).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(version: i16, bytes: &[u8]) -> (Vec<f32>, FunctionPatterns) {
        let mut bits = qrcode::bits::Bits::new(qrcode::Version::Normal(version));
        bits.push_byte_data(bytes).unwrap();
        bits.push_terminator(qrcode::EcLevel::M).unwrap();
        let code = qrcode::QrCode::with_bits(bits, qrcode::EcLevel::M).unwrap();
        let pattern = FunctionPatterns::for_side(code.width()).unwrap();
        let shade = |colour| {
            if colour == qrcode::Color::Dark {
                -1.0
            } else {
                1.0
            }
        };
        (code.to_colors().into_iter().map(shade).collect(), pattern)
    }

    #[test]
    fn every_version_comes_back() {
        for version in 7..=15 {
            let bytes: Vec<u8> = (0..115).map(|i| (i * i + version as usize) as u8).collect();
            let (shades, pattern) = made(version, &bytes);
            let decoded = decode(&shades, &pattern).unwrap();
            assert_eq!(decoded.bytes, Some(bytes), "version {version}");
        }
    }

    #[test]
    fn sound_blocks_make_their_modules_known() {
        let (shades, pattern) = made(15, &[9; 300]);
        let mut spoilt = shades.clone();
        // Every other byte of the first two of ten blocks, read upside down.
        let blocks = BlockLayout::for_side(77).unwrap().places(655);
        let bad = |word: &usize| {
            let place = |block: &Vec<usize>| block.iter().position(|place| place == word);
            let place = blocks[..2].iter().find_map(place);
            place.is_some_and(|place| place.is_multiple_of(2))
        };
        for (index, (x, y)) in data_modules(&pattern).enumerate() {
            if bad(&(index / 8)) {
                spoilt[y * 77 + x] *= -1.0;
            }
        }
        let decoded = decode(&spoilt, &pattern).unwrap();
        assert_eq!((decoded.sound, decoded.bytes), (8, None));
        let known = decoded.roles.iter().zip(&shades);
        let right = known.filter(|(known, shade)| **known == Role::Known(**shade < 0.0));
        // All but the two blocks of 65 bytes, and the seven odd bits at the end.
        assert!((77 * 77 - 2 * 66 * 8 - 7..77 * 77 - 2 * 65 * 8).contains(&right.count()));
        assert!(
            !decoded
                .roles
                .iter()
                .zip(&shades)
                .any(|(known, shade)| { *known == Role::Known(*shade > 0.0) })
        );
    }

    #[test]
    fn noise_makes_nothing_known() {
        let (_, pattern) = made(15, &[9; 300]);
        let mut state = 3u32;
        let shades: Vec<f32> = (0..77 * 77)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 8) as f32 / (1 << 23) as f32 - 1.0
            })
            .collect();
        let decoded = decode(&shades, &pattern).unwrap();
        assert_eq!((decoded.sound, decoded.bytes), (0, None));
        assert!(decoded.roles == pattern.roles);
    }

    #[test]
    fn doubtful_modules_cost_half_as_much_as_wrong_ones() {
        let (shades, pattern) = made(15, &[7; 400]);
        // Four columns read upside down: too many bytes for errors alone.
        let spoilt = |doubt: f32| {
            let mut shades = shades.clone();
            for (at, shade) in shades.iter_mut().enumerate() {
                if (30..46).contains(&(at % 77)) && pattern.roles[at] == Role::Data {
                    *shade *= -doubt;
                }
            }
            decode(&shades, &pattern).unwrap().bytes
        };
        assert_eq!(spoilt(0.01), Some(vec![7; 400]));
        assert_eq!(spoilt(1.0), None);
    }
}
