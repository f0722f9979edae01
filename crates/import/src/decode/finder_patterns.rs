//! Finder patterns: the three sets of nested squares by which a code is known. Rows are
//! scanned for runs of 1:1:3:1:1, around which rxing then looks in all directions.
//! A picture full of false patterns costs no more than a full page.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::common::BitMatrix;
use rxing::common::cpp_essentials::{ConcentricPattern, LocateConcentricPattern};
use rxing::point;

/// Patterns kept; four full pages hold 144.
const MOST_KEPT: usize = 1_000;

/// Patterns found, and runs looked at, before the scan ends, so that the child ends in
/// time.
const MOST_FOUND: usize = 4_000;
const MOST_RUNS: usize = 400_000;

/// How far around a run rxing looks for the rest of a pattern, in lengths of the run.
const REACH: i32 = 3;

/// How much longer the modules of one colour in a run may be than those of the other:
/// ink and light spread. Tuned on simulated photographs.
const MOST_SPREAD: f32 = 4.0;

/// How far a dark or a light piece of a run may be off its ideal length: three quarters
/// of a dark module, a third of a light one, and half a pixel for rounding. Tuned on
/// simulated photographs.
const DARK_OFF: f32 = 0.75;
const LIGHT_PART: f32 = 3.0;
const ROUNDING: f32 = 0.5;

/// Pixels of the dark middle of a run, at least: three modules of one pixel.
const LEAST_MIDDLE: u32 = 3;

/// Rows from one scan to the next: the middle of a pattern is three modules
/// high, and modules are hardly below 1.5 pixels.
const ROW_STEP: usize = 2;

/// Pixels a side of the cells in which known patterns are looked up.
const CELL: usize = 16;

/// The finder patterns of a picture, largest first.
pub(super) fn finder_patterns(bits: &BitMatrix) -> Vec<ConcentricPattern> {
    let mut scan = Scan::over(bits);
    for y in (0..bits.height()).step_by(ROW_STEP) {
        if scan.found.len() >= MOST_FOUND || scan.runs >= MOST_RUNS {
            break;
        }
        scan.row(y);
    }
    let mut found = scan.found;
    // Small ones are more often accidents of a texture.
    found.sort_by_key(|pattern| std::cmp::Reverse(pattern.size));
    found.truncate(MOST_KEPT);
    found
}

struct Scan<'a> {
    bits: &'a BitMatrix,
    found: Vec<ConcentricPattern>,
    runs: usize,
    columns: usize,
    /// For each cell, the patterns found whose extent touches it.
    cells: Vec<Vec<u16>>,
}

impl<'a> Scan<'a> {
    fn over(bits: &'a BitMatrix) -> Self {
        let columns = bits.width() as usize / CELL + 1;
        let lines = bits.height() as usize / CELL + 1;
        Self {
            bits,
            found: Vec::new(),
            runs: 0,
            columns,
            cells: vec![Vec::new(); columns * lines],
        }
    }

    fn row(&mut self, y: u32) {
        // Lengths of the last five runs, of which the last one is dark.
        let mut runs = [0u32; 5];
        let (mut start, mut dark) = (0, false);
        for x in 0..=self.bits.width() {
            let now = x < self.bits.width() && self.bits.get(x, y);
            // The end of a row ends its last run.
            if now == dark && x < self.bits.width() {
                continue;
            }
            runs.rotate_left(1);
            runs[4] = x - start;
            if dark && is_finder_run(&runs) {
                self.look(x, y, &runs);
            }
            (start, dark) = (x, now);
        }
    }

    /// Looks at a run that ends at a column.
    fn look(&mut self, end: u32, y: u32, runs: &[u32; 5]) {
        let middle = end - runs[4] - runs[3] - runs[2].div_ceil(2);
        let centre = point(middle as f32 + 0.5, y as f32 + 0.5);
        // Every row through a pattern shows it again.
        if self.is_known(middle, y) {
            return;
        }
        self.runs += 1;
        let reach = runs.iter().sum::<u32>() as i32 * REACH;
        let located = catch_unwind(AssertUnwindSafe(|| {
            LocateConcentricPattern::<true, 5, 7>(self.bits, &[1, 1, 3, 1, 1], centre, reach)
        }));
        if let Ok(Some(pattern)) = located {
            self.keep(pattern);
        }
    }

    fn is_known(&self, x: u32, y: u32) -> bool {
        let cell = y as usize / CELL * self.columns + x as usize / CELL;
        self.cells[cell].iter().any(|&index| {
            let known = &self.found[usize::from(index)];
            let (dx, dy) = (known.p.x - x as f32, known.p.y - y as f32);
            dx.hypot(dy) < known.size as f32 / 2.0
        })
    }

    fn keep(&mut self, pattern: ConcentricPattern) {
        let index = self.found.len() as u16;
        let half = (pattern.size.max(1) / 2) as f32;
        let span = |at: f32, most: usize| {
            let cell = |edge: f32| (edge.max(0.0) as usize / CELL).min(most - 1);
            cell(at - half)..=cell(at + half)
        };
        let lines = self.cells.len() / self.columns;
        for line in span(pattern.p.y, lines) {
            for column in span(pattern.p.x, self.columns) {
                self.cells[line * self.columns + column].push(index);
            }
        }
        self.found.push(pattern);
    }
}

/// Whether five runs, dark first, are near to 1:1:3:1:1. Dark and light are
/// measured apart, since ink and light spread.
fn is_finder_run(runs: &[u32; 5]) -> bool {
    let [a, b, c, d, e] = runs.map(|run| run as f32);
    let (dark, light) = ((a + c + e) / 5.0, (b + d) / 2.0);
    let even = dark.max(light) <= MOST_SPREAD * dark.min(light);
    let near = |run: f32, ideal: f32, off: f32| (run - ideal).abs() <= off;
    let (dark_off, light_off) = (dark * DARK_OFF + ROUNDING, light / LIGHT_PART + ROUNDING);
    even && runs[2] >= LEAST_MIDDLE
        && near(a, dark, dark_off)
        && near(b, light, light_off)
        && near(c, 3.0 * dark, dark_off)
        && near(d, light, light_off)
        && near(e, dark, dark_off)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(places: &[(u32, u32)], module: u32, side: u32) -> BitMatrix {
        let mut bits = BitMatrix::new(side, side).unwrap();
        for &(x, y) in places {
            for i in 0..49 * module * module {
                let (dx, dy) = (i % (7 * module), i / (7 * module));
                let (mx, my) = (dx / module, dy / module);
                let ring = mx.abs_diff(3).max(my.abs_diff(3));
                bits.set_bool(x + dx, y + dy, ring != 2);
            }
        }
        bits
    }

    #[test]
    fn finds_each_pattern_once() {
        let bits = drawn(&[(10, 12), (100, 40), (150, 150)], 3, 200);
        let mut middles: Vec<_> = finder_patterns(&bits)
            .iter()
            .map(|r| (r.p.x as u32, r.p.y as u32))
            .collect();
        middles.sort_unstable();
        assert_eq!(middles, [(20, 22), (110, 50), (160, 160)]);
    }

    #[test]
    fn a_storm_of_patterns_is_cut_short() {
        let places: Vec<_> = (0..100 * 100)
            .map(|i| (i % 100 * 30, i / 100 * 30))
            .collect();
        let found = finder_patterns(&drawn(&places, 3, 3000));
        assert_eq!(found.len(), MOST_KEPT);
    }
}
