//! The finder patterns of the codes around a code, as far as they stand where the layout
//! of a page has them.

use carewallet_core::parts::Layout;

use super::pattern_index::PatternIndex;
use crate::decode::FINDER_MIDDLE;
use crate::homography::{Homography, Spot, distance};

/// Modules by which a pattern beside a code may be off the place that the code alone
/// suggests, and then off the place that both suggest. Tuned on simulated photographs.
const BESIDE_OFF: f64 = 5.5;
const NEIGHBOUR_OFF: f64 = 2.2;

/// Patterns beside a code without which nothing is made of them.
const LEAST_BESIDE: usize = 4;

/// How much more a code's own patterns count than those beside it, of which some may be
/// taken for others. Tuned on simulated photographs.
const OWN_WEIGHT: usize = 3;

/// Codes each way that are looked for: a page has four across and three down.
const FARTHEST: i32 = 3;

/// How large a module may be elsewhere on the page, as a share of one in the code: beyond
/// that the plane leads to the horizon. Tuned on simulated photographs.
const MODULE_THERE: std::ops::Range<f64> = 0.6..1.6;

/// Patterns up to which, the code's own three among them, a tilt is not believed.
const TOO_FEW_TO_TILT: usize = 6;

/// Places of a page and where they are seen, pair by pair.
pub(super) struct Neighbours {
    /// In modules, from the top left of the code.
    pub(super) page: Vec<Spot>,
    /// In pixels.
    pub(super) seen: Vec<Spot>,
}

/// A code as its three finder patterns show it, as if seen from straight above.
struct Corner {
    /// Middle of the top left pattern, in pixels.
    at: Spot,
    /// Pixels that one module to the right and one module down lead to.
    steps: [Spot; 2],
    /// Modules from one pattern to the next.
    span: f64,
}

impl Corner {
    /// Where a place of the page would be if it were not tilted.
    fn flat(&self, [x, y]: Spot) -> Spot {
        let (x, y) = (x - FINDER_MIDDLE, y - FINDER_MIDDLE);
        let [u, v] = self.steps;
        [
            self.at[0] + u[0] * x + v[0] * y,
            self.at[1] + u[1] * x + v[1] * y,
        ]
    }

    /// Pixels a module.
    fn module(&self) -> f64 {
        self.steps[0][0].hypot(self.steps[0][1])
    }
}

/// The patterns of the code itself, and those around it that stand where the
/// neighbours' patterns should: first beside it, then wherever the page as
/// seen by those says.
pub(super) fn patterns_around(
    index: &PatternIndex<'_>,
    at: Spot,
    steps: [Spot; 2],
    span: f64,
) -> Neighbours {
    let corner = Corner { at, steps, span };
    let tilted = plane_beside(index, &corner).map(|plane| on_plane(index, &corner, &plane));
    if let Some(neighbours) = tilted.filter(|found| found.seen.len() > TOO_FEW_TO_TILT) {
        return neighbours;
    }
    // Too few to determine the tilt: as if seen from straight above, with the fourth corner
    // where a parallelogram has it.
    let mut page = own_patterns(span).to_vec();
    page.push([span + FINDER_MIDDLE; 2]);
    let seen = page.iter().map(|&place| corner.flat(place)).collect();
    Neighbours { page, seen }
}

/// The plane of the page, by the code and the patterns of the codes beside it.
fn plane_beside(index: &PatternIndex<'_>, corner: &Corner) -> Option<Homography> {
    let (mut page, mut seen) = (Vec::new(), Vec::new());
    for (_, place) in around(corner.span, 1).filter(|(far, _)| *far == 1) {
        if let Some(spot) = index.nearest(corner.flat(place), BESIDE_OFF * corner.module()) {
            page.push(place);
            seen.push(spot);
        }
    }
    if seen.len() < LEAST_BESIDE {
        return None;
    }
    let own = own_patterns(corner.span);
    for _ in 0..OWN_WEIGHT {
        page.extend(own);
        seen.extend(own.map(|place| corner.flat(place)));
    }
    Homography::fit(&page, &seen)
}

/// The patterns that stand where a plane says.
fn on_plane(index: &PatternIndex<'_>, corner: &Corner, plane: &Homography) -> Neighbours {
    let own = own_patterns(corner.span);
    let mut page = own.to_vec();
    let mut seen = own.map(|place| corner.flat(place)).to_vec();
    for (_, place) in around(corner.span, FARTHEST).filter(|(far, _)| *far > 0) {
        let spot = plane.apply(place);
        let module = distance(spot, plane.apply([place[0] + 1.0, place[1]]));
        if !MODULE_THERE.contains(&(module / corner.module())) {
            continue;
        }
        // A pattern is one place of the page: a second claim on it is a mistake.
        if let Some(spot) = index.nearest(spot, NEIGHBOUR_OFF * module)
            && !seen.contains(&spot)
        {
            page.push(place);
            seen.push(spot);
        }
    }
    Neighbours { page, seen }
}

/// Middles of a code's three patterns, in its modules.
pub(super) fn own_patterns(span: f64) -> [Spot; 3] {
    let (near, far) = (FINDER_MIDDLE, span + FINDER_MIDDLE);
    [[near, near], [far, near], [near, far]]
}

/// Where the patterns of the codes around stand, and how many steps away
/// their code is.
fn around(span: f64, reach: i32) -> impl Iterator<Item = (i32, Spot)> {
    let [across, down] = steps();
    let codes =
        (-reach..=reach).flat_map(move |row| (-reach..=reach).map(move |column| (column, row)));
    codes.flat_map(move |(column, row)| {
        own_patterns(span).map(|[x, y]| {
            let place = [x + f64::from(column) * across, y + f64::from(row) * down];
            (column.abs() + row.abs(), place)
        })
    })
}

/// Modules from one code to the next, across and down.
pub(super) fn steps() -> [f64; 2] {
    let place = |number| Layout::A4.place(number);
    let ((left, top), (right, _), (_, below)) = (place(0), place(1), place(4));
    [
        f64::from(right) - f64::from(left),
        f64::from(below) - f64::from(top),
    ]
}
