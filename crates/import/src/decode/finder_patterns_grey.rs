//! Finder patterns in shades of grey, for pictures too blurred for black and
//! white: a dark middle, a light ring, a dark ring, at every size.

use super::threshold::Thresholds;
use crate::Picture;
use crate::homography::{Spot, distance};

/// Pixels a module, smallest, largest, and from one size to the next.
const SIZES: [f64; 3] = [1.5, 8.0, 1.14];

/// Patterns kept, the clearest.
const MOST_KEPT: usize = 220;

/// Degrees by which the picture is turned for further searches.
const TURNS: [f64; 2] = [-14.0, 14.0];

/// Pixels a side of the cells of which the clearest pattern is kept.
const CELL: usize = 6;

/// How much lighter light rings must be than the middle, and than the dark
/// ring between them, in shares of the contrast around.
const LEAST_CLEAR: [f32; 2] = [0.15, 0.04];

/// Least contrast, in shades.
const LEAST_CONTRAST: f32 = 20.0;

/// What may be a finder pattern.
#[derive(Clone, Copy)]
pub(crate) struct GreyPattern {
    pub(crate) at: Spot,
    /// Pixels a module; rough.
    pub(crate) module: f64,
    pub(crate) clear: f32,
}

/// The clearest finder patterns of a picture, however it is turned within
/// twenty degrees or so.
pub(crate) fn finder_patterns_in_grey(picture: &Picture) -> Vec<GreyPattern> {
    let mut seen = upright_rings(picture);
    for turn in TURNS {
        let (sin, cos) = f64::to_radians(turn).sin_cos();
        let middle = [picture.width() as f64 / 2.0, picture.height() as f64 / 2.0];
        let back = |[x, y]: Spot| {
            let (x, y) = (x - middle[0], y - middle[1]);
            [x * cos - y * sin + middle[0], x * sin + y * cos + middle[1]]
        };
        let turned = picture.seen_through(back);
        seen.extend(upright_rings(&turned).into_iter().map(|ring| GreyPattern {
            at: back(ring.at),
            ..ring
        }));
    }
    clearest(seen)
}

fn upright_rings(picture: &Picture) -> Vec<GreyPattern> {
    let sums = Sums::of(picture);
    let light = Thresholds::of(picture.grey(), picture.width(), 8, 4);
    let columns = picture.width() / CELL + 1;
    let lines = picture.height() / CELL + 1;
    let mut seen = Seen {
        columns,
        cells: vec![None; columns * lines],
    };
    let mut module = SIZES[0];
    while module < SIZES[1] {
        at_size(picture, &sums, &light, module, &mut seen);
        module *= SIZES[2];
    }
    clearest(seen.cells.into_iter().flatten().collect())
}

/// Sums of all shades above and left of each pixel.
struct Sums {
    width: usize,
    height: usize,
    sums: Vec<u32>,
}

impl Sums {
    fn of(picture: &Picture) -> Self {
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
    fn of(half: f64, row: usize) -> Self {
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
struct Seen {
    columns: usize,
    cells: Vec<Option<GreyPattern>>,
}

impl Seen {
    fn keep(&mut self, x: usize, y: usize, module: f64, clear: f32) {
        let cell = &mut self.cells[y / CELL * self.columns + x / CELL];
        if cell.is_none_or(|known| known.clear < clear) {
            let at = [x as f64 + 0.5, y as f64 + 0.5];
            *cell = Some(GreyPattern { at, module, clear });
        }
    }
}

fn at_size(picture: &Picture, sums: &Sums, light: &Thresholds, module: f64, seen: &mut Seen) {
    let step = ((module * 0.5) as usize).max(1);
    let edge = (module * 4.5).ceil() as usize + 1;
    let row = sums.width + 1;
    let squares = [1.5, 2.5, 3.5, 4.5].map(|half| Square::of(module * half, row));
    let end = |side: usize| side.saturating_sub(edge);
    for y in (edge..end(sums.height)).step_by(step) {
        let shades = picture.row(y);
        for x in (edge..end(sums.width)).step_by(step) {
            let (limit, half) = light.at(x, y);
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

/// How clearly a pattern stands at a place: the light ring against the
/// middle, the dark ring against the light ones on both its sides.
fn clearness(sums: &Sums, at: usize, squares: &[Square; 4], contrast: f32) -> Option<f32> {
    let mean = |outer: (f32, f32), inner: (f32, f32)| (outer.0 - inner.0) / (outer.1 - inner.1);
    let square = |index: usize| (sums.square(at, squares[index]), squares[index].count);
    let (inner, middle) = (square(0), square(1));
    let light = mean(middle, inner);
    let first = (light - inner.0 / inner.1) / contrast;
    if first < LEAST_CLEAR[0] {
        return None;
    }
    let outer = square(2);
    let dark = mean(outer, middle);
    let second = (light - dark) / contrast;
    if second < LEAST_CLEAR[1] {
        return None;
    }
    let third = (mean(square(3), outer) - dark) / contrast;
    (third >= LEAST_CLEAR[1]).then_some(first + 1.5 * second + 1.5 * third.min(0.5))
}

/// Of those that stand for one pattern, the clearest.
fn clearest(mut seen: Vec<GreyPattern>) -> Vec<GreyPattern> {
    seen.sort_by(|a, b| b.clear.total_cmp(&a.clear));
    let mut kept: Vec<GreyPattern> = Vec::new();
    for ring in seen {
        if kept.len() >= MOST_KEPT {
            break;
        }
        let near =
            |known: &GreyPattern| distance(known.at, ring.at) < 4.0 * known.module.max(ring.module);
        if !kept.iter().any(near) {
            kept.push(ring);
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
