//! Finder patterns in shades of grey, for pictures too blurred for black and
//! white: a dark middle in a light square in a dark one, at every size.

use super::threshold::Thresholds;
use crate::Picture;
use crate::homography::{Spot, distance};

/// Pixels a module: smallest, largest, and the ratio of one size to the one before:
/// thirteen sizes. Modules below 1.5 pixels are not read, those above 8 need no grey.
const SMALLEST: f64 = 1.5;
const LARGEST: f64 = 8.0;
const NEXT_SIZE: f64 = 1.14;

/// Patterns kept, the clearest: those of six pages of twelve codes. Every three of them
/// are compared, so more cost time.
const MOST_KEPT: usize = 220;

/// Degrees by which the picture is turned for further searches, as squares are summed
/// upright: a page turned by up to 20 degrees, as simulated photographs are, is then
/// within seven of upright.
const TURNS: [f64; 2] = [-14.0, 14.0];

/// Pixels a side of the cells of which the clearest pattern is kept.
const CELL: usize = 6;

/// How much lighter the light square around the middle must be than the middle, and light
/// squares than the dark one between them, in shares of the contrast around. Tuned on
/// simulated photographs.
const LEAST_INNER: f32 = 0.15;
const LEAST_OUTER: f32 = 0.04;

/// How much the dark square counts for clearness, where the middle counts 1; and the most
/// that the white outside it adds, where a picture of something else may be bright. Tuned
/// on simulated photographs.
const OUTER_WEIGHT: f32 = 1.5;
const MOST_OUTSIDE: f32 = 0.5;

/// Least contrast around a pattern, in shades of 0 to 255.
const LEAST_CONTRAST: f32 = 20.0;

/// Pixels a side of the blocks by which contrast is measured, and blocks around a block,
/// each way.
const BLOCK: usize = 8;
const BLOCKS_AROUND: usize = 4;

/// Modules from the middle of a pattern to the edges of its squares: dark, light, dark,
/// and the white around them.
const EDGES: [f64; 4] = [1.5, 2.5, 3.5, 4.5];

/// Modules from one place that is looked at to the next.
const STEP: f64 = 0.5;

/// Modules within which two finds are of one pattern; patterns of a page stand 21 apart
/// at least.
const SAME_PATTERN: f64 = 4.0;

/// What may be a finder pattern.
#[derive(Clone, Copy)]
pub(crate) struct GreyPattern {
    pub(crate) at: Spot,
    /// Pixels a module; rough.
    pub(crate) module: f64,
    /// How clearly it stands out; only for comparison.
    pub(crate) clear: f32,
}

/// The clearest finder patterns of a picture, however it is turned within
/// twenty degrees or so.
pub(crate) fn finder_patterns_in_grey(picture: &Picture) -> Vec<GreyPattern> {
    let mut seen = upright_patterns(picture);
    for turn in TURNS {
        let (sin, cos) = f64::to_radians(turn).sin_cos();
        let middle = [picture.width() as f64 / 2.0, picture.height() as f64 / 2.0];
        let back = |[x, y]: Spot| {
            let (x, y) = (x - middle[0], y - middle[1]);
            [x * cos - y * sin + middle[0], x * sin + y * cos + middle[1]]
        };
        // Turning the picture is simpler than summing over slanted squares.
        let turned = picture.seen_through(back);
        let found = upright_patterns(&turned).into_iter();
        seen.extend(found.map(|pattern| GreyPattern {
            at: back(pattern.at),
            ..pattern
        }));
    }
    clearest(seen)
}

fn upright_patterns(picture: &Picture) -> Vec<GreyPattern> {
    let sums = SummedArea::build(picture);
    let light = Thresholds::measure(picture.grey(), picture.width(), BLOCK, BLOCKS_AROUND);
    let columns = picture.width() / CELL + 1;
    let lines = picture.height() / CELL + 1;
    let mut seen = Clearest {
        columns,
        cells: vec![None; columns * lines],
    };
    let mut module = SMALLEST;
    while module < LARGEST {
        at_size(picture, &sums, &light, module, &mut seen);
        module *= NEXT_SIZE;
    }
    clearest(seen.cells.into_iter().flatten().collect())
}

/// Sums of all shades above and left of each pixel, from which the sum of any square
/// follows by four look-ups (F. Crow, Summed-Area Tables for Texture Mapping, SIGGRAPH
/// 1984).
struct SummedArea {
    width: usize,
    height: usize,
    sums: Vec<u32>,
}

impl SummedArea {
    fn build(picture: &Picture) -> Self {
        let (width, height) = (picture.width(), picture.height());
        let mut sums = vec![0u32; (width + 1) * (height + 1)];
        for y in 0..height {
            let mut line = 0u32;
            let (above, below) = sums.split_at_mut((y + 1) * (width + 1));
            let above = &above[y * (width + 1)..];
            for (x, &shade) in picture.row(y).iter().enumerate() {
                line = line.wrapping_add(u32::from(shade));
                below[x + 1] = above[x + 1].wrapping_add(line);
            }
        }
        Self {
            width,
            height,
            sums,
        }
    }

    /// Sum of the pixels of a square around a pixel.
    fn square(&self, middle: usize, square: Square) -> f32 {
        let Square {
            corners: [a, b, c, d],
            ..
        } = square;
        let at = |corner: isize| self.sums[middle.wrapping_add_signed(corner)];
        // The sums of a large picture pass 32 bits; their differences do not.
        let inside = at(d)
            .wrapping_sub(at(b))
            .wrapping_sub(at(c))
            .wrapping_add(at(a));
        inside as f32
    }
}

/// A square of a size, ready to be laid around any pixel.
#[derive(Clone, Copy)]
struct Square {
    /// Steps in the sums from the pixel to the corners.
    corners: [isize; 4],
    count: f32,
}

impl Square {
    /// A square that reaches `half` pixels each way, in sums with rows of `row`.
    fn around_pixel(half: f64, row: usize) -> Self {
        let (low, high) = ((0.5 - half).round() as isize, (0.5 + half).round() as isize);
        let row = row as isize;
        let corner = |x: isize, y: isize| y * row + x;
        Self {
            corners: [
                corner(low, low),
                corner(high, low),
                corner(low, high),
                corner(high, high),
            ],
            count: ((high - low) * (high - low)) as f32,
        }
    }
}

/// The clearest pattern of each cell.
struct Clearest {
    columns: usize,
    cells: Vec<Option<GreyPattern>>,
}

impl Clearest {
    fn keep(&mut self, x: usize, y: usize, module: f64, clear: f32) {
        let cell = &mut self.cells[y / CELL * self.columns + x / CELL];
        if cell.is_none_or(|known| known.clear < clear) {
            let at = [x as f64 + 0.5, y as f64 + 0.5];
            *cell = Some(GreyPattern { at, module, clear });
        }
    }
}

/// Looks for patterns of one size.
fn at_size(
    picture: &Picture,
    sums: &SummedArea,
    light: &Thresholds,
    module: f64,
    seen: &mut Clearest,
) {
    let step = ((module * STEP) as usize).max(1);
    let edge = (module * EDGES[3]).ceil() as usize + 1;
    let row = sums.width + 1;
    let squares = EDGES.map(|half| Square::around_pixel(module * half, row));
    let end = |side: usize| side.saturating_sub(edge);
    for y in (edge..end(sums.height)).step_by(step) {
        let shades = picture.row(y);
        for x in (edge..end(sums.width)).step_by(step) {
            let (limit, half) = light.at(x, y);
            // Most places end here: the middle of a pattern is dark.
            if f32::from(shades[x]) > limit || 2.0 * half < LEAST_CONTRAST {
                continue;
            }
            let middle = y * row + x;
            if let Some(clear) = clearness(sums, middle, &squares, 2.0 * half) {
                seen.keep(x, y, module, clear);
            }
        }
    }
}

/// How clearly a pattern stands at a place: the light square against the
/// middle, the dark one against the light ones on both its sides.
fn clearness(sums: &SummedArea, at: usize, squares: &[Square; 4], contrast: f32) -> Option<f32> {
    let mean = |outer: (f32, f32), inner: (f32, f32)| (outer.0 - inner.0) / (outer.1 - inner.1);
    let square = |index: usize| (sums.square(at, squares[index]), squares[index].count);
    let (inner, middle) = (square(0), square(1));
    let light = mean(middle, inner);
    let first = (light - inner.0 / inner.1) / contrast;
    if first < LEAST_INNER {
        return None;
    }
    let outer = square(2);
    let dark = mean(outer, middle);
    let second = (light - dark) / contrast;
    if second < LEAST_OUTER {
        return None;
    }
    let third = (mean(square(3), outer) - dark) / contrast;
    (third >= LEAST_OUTER)
        .then_some(first + OUTER_WEIGHT * second + OUTER_WEIGHT * third.min(MOST_OUTSIDE))
}

/// Of those that stand for one pattern, the clearest.
fn clearest(mut seen: Vec<GreyPattern>) -> Vec<GreyPattern> {
    seen.sort_by(|a, b| b.clear.total_cmp(&a.clear));
    let mut kept: Vec<GreyPattern> = Vec::new();
    for pattern in seen {
        // The clearest come first, so the others are no loss.
        if kept.len() >= MOST_KEPT {
            break;
        }
        let is_same = |known: &GreyPattern| {
            let module = known.module.max(pattern.module);
            distance(known.at, pattern.at) < SAME_PATTERN * module
        };
        if !kept.iter().any(is_same) {
            kept.push(pattern);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_blurred_pattern() {
        let module = 3.0f64;
        let grey = (0..120usize * 120).map(|i| {
            // Shades change over two modules, as out of focus.
            let mut sum = 0.0;
            for (dx, dy) in (-2i32..=2).flat_map(|dx| (-2i32..=2).map(move |dy| (dx, dy))) {
                let x = ((i % 120) as f64 + f64::from(dx) - 60.0).abs() / module;
                let y = ((i / 120) as f64 + f64::from(dy) - 50.0).abs() / module;
                let ring = x.max(y);
                let dark = ring < 1.5 || (2.5..3.5).contains(&ring);
                sum += if dark { 60.0 } else { 180.0 };
            }
            (sum / 25.0) as u8
        });
        let picture = Picture::new(120, 120, grey.collect()).unwrap();
        let found = finder_patterns_in_grey(&picture);
        assert!(distance(found[0].at, [60.0, 50.0]) < 2.0);
        assert!((2.4..3.7).contains(&found[0].module));
    }
}
