//! From modules that are more or less dark to the bytes of a part: the
//! doubtful bytes are given up first (ISO/IEC 18004 §7.3 to §7.8).

use super::correct::corrected;
use super::pattern::{Fixed, FixedPattern};

/// Doubtful bytes given up in a block, in shares of its check bytes.
const GIVEN_UP: [f32; 5] = [0.0, 0.25, 0.5, 0.67, 0.84];

/// Check bytes a block, short blocks and their data bytes, long blocks (one
/// byte longer): error correction M, versions 7 to 15.
const BLOCKS: [(usize, usize, usize, usize); 9] = [
    (18, 4, 31, 0),
    (22, 2, 38, 2),
    (22, 3, 36, 2),
    (26, 4, 43, 1),
    (30, 1, 50, 4),
    (22, 6, 36, 2),
    (22, 8, 37, 1),
    (24, 4, 40, 5),
    (24, 5, 41, 5),
];

/// A byte as it was read, and how much it is to be doubted.
#[derive(Clone, Copy, Default)]
struct Read {
    byte: u8,
    doubt: f32,
}

/// The bytes in a code. `shades` has a number for each module, row by row:
/// below 0 dark, above 0 light, the nearer to 0 the more doubtful.
pub(super) fn content(shades: &[f32], pattern: &FixedPattern) -> Option<Vec<u8>> {
    let mask = pattern.nearest_mask(shades);
    let read = codewords(shades, pattern, mask);
    let data = data_bytes(&read, pattern.modules)?;
    byte_segment(&data, pattern.modules)
}

/// The codewords in the order in which they stand in the symbol.
fn codewords(shades: &[f32], pattern: &FixedPattern, mask: u32) -> Vec<Read> {
    let mut read = Vec::new();
    let (mut word, mut bits) = (Read::default(), 0);
    for (x, y) in way(pattern.modules) {
        let at = y * pattern.modules + x;
        if pattern.fixed[at] != Fixed::Data {
            continue;
        }
        let dark = (shades[at] < 0.0) != is_masked(mask, x, y);
        word.byte = word.byte << 1 | u8::from(dark);
        word.doubt += (-6.0 * shades[at].abs()).exp();
        bits += 1;
        if bits == 8 {
            read.push(std::mem::take(&mut word));
            bits = 0;
        }
    }
    read
}

/// Pairs of columns from the right, up and down by turns, without column 6.
fn way(side: usize) -> impl Iterator<Item = (usize, usize)> {
    let pairs = (0..side / 2).map(move |pair| {
        let right = side - 1 - 2 * pair;
        (pair, if right <= 6 { right - 1 } else { right })
    });
    pairs.flat_map(move |(pair, right)| {
        (0..side).flat_map(move |step| {
            let y = if pair.is_multiple_of(2) {
                side - 1 - step
            } else {
                step
            };
            [(right, y), (right - 1, y)]
        })
    })
}

fn is_masked(mask: u32, x: usize, y: usize) -> bool {
    match mask {
        0 => (x + y).is_multiple_of(2),
        1 => y.is_multiple_of(2),
        2 => x.is_multiple_of(3),
        3 => (x + y).is_multiple_of(3),
        4 => (y / 2 + x / 3).is_multiple_of(2),
        5 => x * y % 2 + x * y % 3 == 0,
        6 => (x * y % 2 + x * y % 3).is_multiple_of(2),
        _ => ((x + y) % 2 + x * y % 3).is_multiple_of(2),
    }
}

/// Takes the blocks apart, corrects each, joins their data.
fn data_bytes(read: &[Read], modules: usize) -> Option<Vec<u8>> {
    let (spare, short, length, long) = *BLOCKS.get((modules - 17) / 4 - 7)?;
    let count = short + long;
    let mut blocks = vec![Vec::new(); count];
    let mut rest = read.iter();
    for row in 0..=length {
        let first = if row == length { short } else { 0 };
        for block in &mut blocks[first..] {
            block.push(*rest.next()?);
        }
    }
    for _ in 0..spare {
        for block in &mut blocks {
            block.push(*rest.next()?);
        }
    }
    let mut data = Vec::new();
    for block in &blocks {
        let whole = block_corrected(block, spare)?;
        data.extend(&whole[..block.len() - spare]);
    }
    Some(data)
}

fn block_corrected(block: &[Read], spare: usize) -> Option<Vec<u8>> {
    let mut doubtful: Vec<usize> = (0..block.len()).collect();
    doubtful.sort_by(|&a, &b| block[b].doubt.total_cmp(&block[a].doubt));
    GIVEN_UP.iter().find_map(|share| {
        let given_up = (share * spare as f32) as usize;
        let mut bytes: Vec<u8> = block.iter().map(|read| read.byte).collect();
        corrected(&mut bytes, spare, &doubtful[..given_up]).then_some(bytes)
    })
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
    if nibble(0)? != 4 {
        return None;
    }
    let digits = if modules < 57 { 2 } else { 4 };
    let count = number(1, digits)?;
    let byte = |index: usize| Some(number(1 + digits + 2 * index, 2)? as u8);
    (0..count).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(version: i16, bytes: &[u8]) -> (Vec<f32>, FixedPattern) {
        let mut bits = qrcode::bits::Bits::new(qrcode::Version::Normal(version));
        bits.push_byte_data(bytes).unwrap();
        bits.push_terminator(qrcode::EcLevel::M).unwrap();
        let code = qrcode::QrCode::with_bits(bits, qrcode::EcLevel::M).unwrap();
        let pattern = FixedPattern::of(code.width()).unwrap();
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
            assert_eq!(content(&shades, &pattern), Some(bytes), "version {version}");
        }
    }

    #[test]
    fn doubtful_modules_cost_half_as_much_as_wrong_ones() {
        let (shades, pattern) = made(15, &[7; 400]);
        // Four columns read upside down: too many bytes for errors alone.
        let spoilt = |doubt: f32| {
            let mut shades = shades.clone();
            for (at, shade) in shades.iter_mut().enumerate() {
                if (30..46).contains(&(at % 77)) && pattern.fixed[at] == Fixed::Data {
                    *shade *= -doubt;
                }
            }
            content(&shades, &pattern)
        };
        assert_eq!(spoilt(0.01), Some(vec![7; 400]));
        assert_eq!(spoilt(1.0), None);
    }
}
