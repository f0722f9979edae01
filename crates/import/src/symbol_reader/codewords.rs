//! From modules that are more or less dark to the bytes of a part: the
//! doubtful bytes are given up first (ISO/IEC 18004 §7.3 to §7.8). A block
//! that comes out sound tells its modules, though others do not yet.

use super::function_patterns::{Fixed, FunctionPatterns};
use super::reed_solomon::corrected;

/// Doubtful bytes given up in a block: none, and so many more at each try.
const GIVEN_UP_STEP: usize = 2;

/// Check bytes that must be left over before a block is believed alone: of
/// random blocks, fewer than one in ten thousand pass.
const LEFT_OVER: usize = 2;

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

/// What a reading of a code gave.
pub(super) struct Told {
    /// The bytes, if every block came out sound.
    pub(super) bytes: Option<Vec<u8>>,
    /// What is known of each module now: the fixed ones, and those of the
    /// blocks that came out sound.
    pub(super) known: Vec<Fixed>,
    /// How many blocks did.
    pub(super) sound: usize,
}

/// Reads a code. `shades` has a number for each module, row by row: below 0
/// dark, above 0 light, the nearer to 0 the more doubtful.
pub(super) fn told(shades: &[f32], pattern: &FunctionPatterns) -> Option<Told> {
    let mask = pattern.nearest_mask(shades);
    let read = codewords(shades, pattern, mask);
    let shape = Shape::of(pattern.modules)?;
    let blocks: Vec<Block> = (shape.places(read.len()).iter())
        .map(|places| Block::corrected(&read, places, shape.spare))
        .collect();
    let sound = blocks.iter().filter(|block| block.is_sure).count();
    let bytes = shape
        .data(&blocks)
        .and_then(|data| byte_segment(&data, pattern.modules));
    let mut known = pattern.fixed.clone();
    if sound > 0 {
        learn(&mut known, &blocks, pattern, mask);
    }
    Some(Told {
        bytes,
        known,
        sound,
    })
}

/// Adds the modules of sound blocks to what is known. A block can only be
/// sound if the mask was right, so the modules that tell it are known too.
fn learn(known: &mut [Fixed], blocks: &[Block], pattern: &FunctionPatterns, mask: u32) {
    pattern.write_format(known, mask);
    let mut words = vec![None; pattern.modules * pattern.modules / 8];
    for block in blocks.iter().filter(|block| block.is_sure) {
        for (&place, &byte) in block.places.iter().zip(&block.bytes) {
            words[place] = Some(byte);
        }
    }
    for (index, (x, y)) in data_modules(pattern).enumerate() {
        if let Some(Some(byte)) = words.get(index / 8) {
            let dark = (byte >> (7 - index % 8) & 1 == 1) != is_masked(mask, x, y);
            known[y * pattern.modules + x] = Fixed::Known(dark);
        }
    }
}

/// The modules that carry the codewords, in their order.
fn data_modules(pattern: &FunctionPatterns) -> impl Iterator<Item = (usize, usize)> {
    let carries = |(x, y): &(usize, usize)| pattern.fixed[y * pattern.modules + x] == Fixed::Data;
    way(pattern.modules).filter(carries)
}

/// The codewords in the order in which they stand in the symbol.
fn codewords(shades: &[f32], pattern: &FunctionPatterns, mask: u32) -> Vec<Read> {
    let mut read = Vec::new();
    let (mut word, mut bits) = (Read::default(), 0);
    for (x, y) in data_modules(pattern) {
        let shade = shades[y * pattern.modules + x];
        let dark = (shade < 0.0) != is_masked(mask, x, y);
        word.byte = word.byte << 1 | u8::from(dark);
        word.doubt += (-6.0 * shade.abs()).exp();
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

/// How the codewords of a version are dealt out to its blocks.
struct Shape {
    spare: usize,
    short: usize,
    length: usize,
    long: usize,
}

impl Shape {
    fn of(modules: usize) -> Option<Self> {
        let (spare, short, length, long) = *BLOCKS.get((modules - 17) / 4 - 7)?;
        Some(Self {
            spare,
            short,
            length,
            long,
        })
    }

    /// Where the bytes of each block stand among the codewords: data first,
    /// by turns, then check bytes.
    fn places(&self, words: usize) -> Vec<Vec<usize>> {
        let count = self.short + self.long;
        let mut blocks = vec![Vec::new(); count];
        let mut places = 0..words;
        for row in 0..=self.length + self.spare {
            let first = if row == self.length { self.short } else { 0 };
            for (block, place) in blocks[first..].iter_mut().zip(&mut places) {
                block.push(place);
            }
        }
        blocks
    }

    /// The data bytes of all blocks in a row; none if one of them is not whole.
    fn data(&self, blocks: &[Block]) -> Option<Vec<u8>> {
        let mut data = Vec::new();
        for block in blocks.iter() {
            let end = block.bytes.len().checked_sub(self.spare)?;
            data.extend(&block.bytes[..end]);
        }
        blocks.iter().all(|block| block.is_whole).then_some(data)
    }
}

/// One block of codewords, corrected as far as it can be.
struct Block {
    places: Vec<usize>,
    bytes: Vec<u8>,
    /// Corrected; and so clearly that it may be believed alone.
    is_whole: bool,
    is_sure: bool,
}

impl Block {
    /// Corrects a block with the most doubtful bytes given up: first none,
    /// then more and more of them.
    fn corrected(read: &[Read], places: &[usize], spare: usize) -> Self {
        let block: Vec<Read> = places.iter().map(|&place| read[place]).collect();
        let mut doubtful: Vec<usize> = (0..block.len()).collect();
        doubtful.sort_by(|&a, &b| block[b].doubt.total_cmp(&block[a].doubt));
        let as_read: Vec<u8> = block.iter().map(|read| read.byte).collect();
        let mut found = Self {
            places: places.to_vec(),
            bytes: as_read.clone(),
            is_whole: false,
            is_sure: false,
        };
        for given_up in (0..=spare).step_by(GIVEN_UP_STEP) {
            let mut bytes = as_read.clone();
            let Some(cost) = corrected(&mut bytes, spare, &doubtful[..given_up]) else {
                continue;
            };
            let is_sure = cost + LEFT_OVER <= spare;
            if is_sure || !found.is_whole {
                (found.bytes, found.is_whole, found.is_sure) = (bytes, true, is_sure);
            }
            if is_sure {
                break;
            }
        }
        found
    }
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

    fn made(version: i16, bytes: &[u8]) -> (Vec<f32>, FunctionPatterns) {
        let mut bits = qrcode::bits::Bits::new(qrcode::Version::Normal(version));
        bits.push_byte_data(bytes).unwrap();
        bits.push_terminator(qrcode::EcLevel::M).unwrap();
        let code = qrcode::QrCode::with_bits(bits, qrcode::EcLevel::M).unwrap();
        let pattern = FunctionPatterns::of(code.width()).unwrap();
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
            let told = told(&shades, &pattern).unwrap();
            assert_eq!(told.bytes, Some(bytes), "version {version}");
        }
    }

    #[test]
    fn sound_blocks_tell_their_modules() {
        let (shades, pattern) = made(15, &[9; 300]);
        let mut spoilt = shades.clone();
        // Every other byte of the first two of ten blocks, read upside down.
        let blocks = Shape::of(77).unwrap().places(655);
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
        let told = told(&spoilt, &pattern).unwrap();
        assert_eq!((told.sound, told.bytes), (8, None));
        let known = told.known.iter().zip(&shades);
        let right = known.filter(|(known, shade)| **known == Fixed::Known(**shade < 0.0));
        // All but the two blocks of 65 bytes, and the seven odd bits at the end.
        assert!((77 * 77 - 2 * 66 * 8 - 7..77 * 77 - 2 * 65 * 8).contains(&right.count()));
        assert!(
            !told
                .known
                .iter()
                .zip(&shades)
                .any(|(known, shade)| { *known == Fixed::Known(*shade > 0.0) })
        );
    }

    #[test]
    fn noise_teaches_nothing() {
        let (_, pattern) = made(15, &[9; 300]);
        let mut state = 3u32;
        let shades: Vec<f32> = (0..77 * 77)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 8) as f32 / (1 << 23) as f32 - 1.0
            })
            .collect();
        let told = told(&shades, &pattern).unwrap();
        assert_eq!((told.sound, told.bytes), (0, None));
        assert!(told.known == pattern.fixed);
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
            told(&shades, &pattern).unwrap().bytes
        };
        assert_eq!(spoilt(0.01), Some(vec![7; 400]));
        assert_eq!(spoilt(1.0), None);
    }
}
