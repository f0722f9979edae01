//! The blocks of a code, each with check bytes of its own, and how they are corrected:
//! the most doubtful bytes are given up first.

use super::reed_solomon::correct;

/// The most doubtful bytes of a block are given up before it is corrected (erasures cost
/// half of what errors do): none, and two more at each attempt, for which one error less
/// can be corrected.
const GIVEN_UP_STEP: usize = 2;

/// Check bytes that must be left over before a block is believed alone: of random blocks,
/// fewer than one in ten thousand pass. A whole code needs none, as its part has a
/// checksum.
const LEFT_OVER: usize = 2;

/// Check bytes a block, short blocks and their data bytes, long blocks (one data byte
/// more): ISO/IEC 18004:2015, table 9, error correction M, versions 7 to 15.
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

/// A byte as it was read, and the sum of the doubts of its bits.
#[derive(Clone, Copy, Default)]
pub(super) struct Codeword {
    pub(super) byte: u8,
    pub(super) doubt: f32,
}

/// How the codewords of a version are dealt out to its blocks.
pub(super) struct BlockLayout {
    /// Check bytes of each block.
    pub(super) check: usize,
    /// Short blocks, and the data bytes of one.
    short: usize,
    data: usize,
    /// Long blocks.
    long: usize,
}

impl BlockLayout {
    pub(super) fn for_side(modules: usize) -> Option<Self> {
        let version = (modules - 17) / 4;
        let (check, short, data, long) = *BLOCKS.get(version - 7)?;
        Some(Self {
            check,
            short,
            data,
            long,
        })
    }

    /// Where the bytes of each block stand among the codewords: the first data byte of
    /// every block, the second of every block, and so on, then the check bytes likewise.
    pub(super) fn places(&self, codewords: usize) -> Vec<Vec<usize>> {
        let count = self.short + self.long;
        let mut blocks = vec![Vec::new(); count];
        let mut places = 0..codewords;
        for row in 0..=self.data + self.check {
            // Only long blocks have a byte in the row after the data of short ones.
            let first = if row == self.data { self.short } else { 0 };
            for (block, place) in blocks[first..].iter_mut().zip(&mut places) {
                block.push(place);
            }
        }
        blocks
    }

    /// The data bytes of all blocks in a row; none if one of them is not whole.
    pub(super) fn data(&self, blocks: &[Block]) -> Option<Vec<u8>> {
        let mut data = Vec::new();
        for block in blocks.iter() {
            // Only the data; check bytes have done their work.
            let end = block.bytes.len().checked_sub(self.check)?;
            data.extend(&block.bytes[..end]);
        }
        blocks.iter().all(|block| block.is_whole).then_some(data)
    }
}

/// One block of codewords, corrected as far as it can be.
pub(super) struct Block {
    pub(super) places: Vec<usize>,
    pub(super) bytes: Vec<u8>,
    /// Corrected.
    is_whole: bool,
    /// Corrected with so many check bytes to spare that it may be believed alone.
    pub(super) is_sure: bool,
}

impl Block {
    /// Corrects a block with the most doubtful bytes given up: first none, then more and
    /// more of them.
    pub(super) fn correct(codewords: &[Codeword], places: &[usize], check: usize) -> Self {
        let block: Vec<Codeword> = places.iter().map(|&place| codewords[place]).collect();
        let mut doubtful: Vec<usize> = (0..block.len()).collect();
        doubtful.sort_by(|&a, &b| block[b].doubt.total_cmp(&block[a].doubt));
        let as_read: Vec<u8> = block.iter().map(|codeword| codeword.byte).collect();
        let mut found = Self {
            places: places.to_vec(),
            bytes: as_read.clone(),
            is_whole: false,
            is_sure: false,
        };
        for given_up in (0..=check).step_by(GIVEN_UP_STEP) {
            let mut bytes = as_read.clone();
            let Some(cost) = correct(&mut bytes, check, &doubtful[..given_up]) else {
                continue;
            };
            let is_sure = cost + LEFT_OVER <= check;
            // The first correction stays unless a later one is sure.
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
