//! Finder patterns, looked up by their place.

use crate::decode::GreyPattern;
use crate::homography::{Spot, distance};

/// Pixels a side of the cells in which patterns are looked up.
const CELL: f64 = 32.0;

/// Patterns by place.
pub(super) struct PatternIndex<'a> {
    patterns: &'a [GreyPattern],
    columns: usize,
    cells: Vec<Vec<usize>>,
}

impl<'a> PatternIndex<'a> {
    pub(super) fn build(patterns: &'a [GreyPattern]) -> Self {
        let far = |axis: usize| {
            patterns
                .iter()
                .map(|pattern| pattern.at[axis])
                .fold(0.0, f64::max)
        };
        let count = |far: f64| (far / CELL) as usize + 1;
        let (columns, lines) = (count(far(0)), count(far(1)));
        let mut cells = vec![Vec::new(); columns * lines];
        for (index, pattern) in patterns.iter().enumerate() {
            let [x, y] = pattern.at.map(|place| (place / CELL) as usize);
            cells[y * columns + x].push(index);
        }
        Self {
            patterns,
            columns,
            cells,
        }
    }

    /// The pattern nearest to a spot, if there is one within `reach` pixels.
    pub(super) fn nearest(&self, [x, y]: Spot, reach: f64) -> Option<Spot> {
        let lines = self.cells.len() / self.columns;
        let span = |at: f64, most: usize| {
            let cell = |edge: f64| (edge.max(0.0) / CELL) as usize;
            cell(at - reach)..(cell(at + reach) + 1).min(most)
        };
        let near = span(y, lines).flat_map(|line| {
            span(x, self.columns).flat_map(move |column| &self.cells[line * self.columns + column])
        });
        let far = |spot: &Spot| distance(*spot, [x, y]);
        let spots = near.map(|&index| self.patterns[index].at);
        spots
            .filter(|spot| far(spot) < reach)
            .min_by(|a, b| far(a).total_cmp(&far(b)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_found_across_cells() {
        let pattern = |x, y| GreyPattern {
            at: [x, y],
            module: 3.0,
            clear: 0.5,
        };
        let patterns = [pattern(31.0, 10.0), pattern(200.0, 90.0)];
        let index = PatternIndex::build(&patterns);
        assert_eq!(index.nearest([33.0, 11.0], 4.0), Some([31.0, 10.0]));
        assert_eq!(index.nearest([33.0, 11.0], 2.0), None);
        assert_eq!(index.nearest([-5.0, 500.0], 3.0), None);
    }
}
