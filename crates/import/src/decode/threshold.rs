//! Black or white, judged by the surroundings of each pixel (adaptive thresholding).

use rxing::common::BitMatrix;

use crate::Picture;

/// Shades between the darkest and the lightest pixel of a neighbourhood below
/// which it is taken for blank paper.
const LEAST_CONTRAST: f32 = 30.0;

/// Blocks around a block, each way, by which it is judged: with blocks of eight pixels, a
/// neighbourhood of forty, or of thirteen modules of the three pixels that `reader` aims
/// at.
const REACH: usize = 2;

/// The shade that divides black from white, and the contrast, for each block
/// of pixels.
pub(crate) struct Thresholds {
    block: usize,
    columns: usize,
    /// Dividing shade and half contrast.
    cells: Vec<(f32, f32)>,
}

#[derive(Clone, Copy)]
struct BlockShades {
    mean: f32,
    least: f32,
    most: f32,
}

impl Thresholds {
    /// Judges blocks of `block` pixels a side by the `reach` blocks around
    /// them. `grey` has rows of `width`.
    pub(crate) fn measure(grey: &[u8], width: usize, block: usize, reach: usize) -> Self {
        let height = grey.len() / width;
        let (columns, rows) = (width.div_ceil(block), height.div_ceil(block));
        let blocks = measured(grey, width, block, columns, rows);
        // Across, then down: the same as a square, for far fewer steps.
        let across = blurred(&blocks, columns, rows, reach, 1, columns);
        let both = blurred(&across, columns, rows, reach, columns, 1);
        let cells = both.iter().map(|b| {
            // The mean alone leans to the colour of which there is more, the middle alone
            // to a single speck: half of each.
            let middle = (b.least + b.most) / 2.0;
            ((b.mean + middle) / 2.0, (b.most - b.least) / 2.0)
        });
        Self {
            block,
            columns,
            cells: cells.collect(),
        }
    }

    /// The same, but changing slowly: each block is the mean of the `reach`
    /// blocks around it.
    pub(crate) fn softened(&self, reach: usize) -> Self {
        let rows = self.cells.len() / self.columns;
        let across = mean_of_cells(&self.cells, self.columns, rows, reach, 1, self.columns);
        Self {
            block: self.block,
            columns: self.columns,
            cells: mean_of_cells(&across, rows, self.columns, reach, self.columns, 1),
        }
    }

    /// Dividing shade and half contrast at a pixel.
    pub(crate) fn at(&self, x: usize, y: usize) -> (f32, f32) {
        self.cells[y / self.block * self.columns + x / self.block]
    }
}

fn measured(
    grey: &[u8],
    width: usize,
    block: usize,
    columns: usize,
    rows: usize,
) -> Vec<BlockShades> {
    let mut blocks = Vec::with_capacity(columns * rows);
    for lines in grey.chunks(width * block) {
        for column in 0..columns {
            let (from, to) = (column * block, ((column + 1) * block).min(width));
            let (mut sum, mut count, mut least, mut most) = (0u32, 0u32, u8::MAX, 0u8);
            for line in lines.chunks_exact(width) {
                for &shade in &line[from..to] {
                    sum += u32::from(shade);
                    least = least.min(shade);
                    most = most.max(shade);
                }
                count += (to - from) as u32;
            }
            blocks.push(BlockShades {
                mean: sum as f32 / count.max(1) as f32,
                least: f32::from(least),
                most: f32::from(most),
            });
        }
    }
    blocks
}

/// Joins each block with its neighbours along one direction.
fn blurred(
    blocks: &[BlockShades],
    columns: usize,
    rows: usize,
    reach: usize,
    step: usize,
    stride: usize,
) -> Vec<BlockShades> {
    let (length, lines) = if step == 1 {
        (columns, rows)
    } else {
        (rows, columns)
    };
    let mut joined = blocks.to_vec();
    for line in 0..lines {
        for at in 0..length {
            let (from, to) = (at.saturating_sub(reach), (at + reach + 1).min(length));
            let (mut sum, mut least, mut most) = (0.0, f32::MAX, 0.0f32);
            for near in from..to {
                let b = blocks[line * stride + near * step];
                sum += b.mean;
                least = least.min(b.least);
                most = most.max(b.most);
            }
            joined[line * stride + at * step] = BlockShades {
                mean: sum / (to - from) as f32,
                least,
                most,
            };
        }
    }
    joined
}

fn mean_of_cells(
    cells: &[(f32, f32)],
    length: usize,
    lines: usize,
    reach: usize,
    step: usize,
    stride: usize,
) -> Vec<(f32, f32)> {
    let mut means = cells.to_vec();
    for line in 0..lines {
        for at in 0..length {
            let (from, to) = (at.saturating_sub(reach), (at + reach + 1).min(length));
            let sum = (from..to).fold((0.0, 0.0), |sum, near| {
                let cell = cells[line * stride + near * step];
                (sum.0 + cell.0, sum.1 + cell.1)
            });
            let count = (to - from) as f32;
            means[line * stride + at * step] = (sum.0 / count, sum.1 / count);
        }
    }
    means
}

/// The picture in black and white for the decoder; black is set.
pub(crate) fn black_and_white(picture: &Picture, block: usize) -> Option<BitMatrix> {
    let thresholds = Thresholds::measure(picture.grey(), picture.width(), block, REACH);
    let mut bits = BitMatrix::new(picture.width() as u32, picture.height() as u32).ok()?;
    for y in 0..picture.height() {
        for (index, run) in picture.row(y).chunks(block).enumerate() {
            let (shade, contrast) = thresholds.at(index * block, y);
            // Noise would be taken for black and white.
            if contrast * 2.0 < LEAST_CONTRAST {
                continue;
            }
            let limit = shade as u8;
            for (x, _) in run.iter().enumerate().filter(|(_, grey)| **grey < limit) {
                bits.set((index * block + x) as u32, y as u32);
            }
        }
    }
    Some(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_uneven_light() {
        // A grey wedge with dark bars: no one shade divides it.
        let grey = (0..200usize * 200).map(|i| {
            let (x, y) = (i % 200, i / 200);
            let paper = 60 + x * 190 / 200;
            (if y / 5 % 2 == 0 { paper * 2 / 5 } else { paper }) as u8
        });
        let picture = Picture::new(200, 200, grey.collect()).unwrap();
        let bits = black_and_white(&picture, 8).unwrap();
        for (x, y) in [(5, 2), (195, 2), (100, 12)] {
            assert!(bits.get(x, y) && !bits.get(x, y + 5), "at {x}, {y}");
        }
    }

    #[test]
    fn blank_paper_stays_white() {
        let picture = Picture::new(64, 64, vec![90; 64 * 64]).unwrap();
        let bits = black_and_white(&picture, 8).unwrap();
        assert!((0..64).all(|x| (0..64).all(|y| !bits.get(x, y))));
    }
}
