//! The first code of a page of which nothing could be read outright: places
//! where three finder patterns stand as in a code of ours, and the patterns
//! around them as in the neighbours of such a code.

use std::collections::BTreeMap;

use carewallet_core::parts::Layout;

use crate::Picture;
use crate::decode::{GreyPattern, Symbol};
use crate::header::Header;
use crate::homography::{Homography, Spot, distance};
use crate::symbol_reader::{Effort, Site, read_at};

/// Modules a side of the codes on sheets: versions 15 to 7.
const SIDES: [usize; 9] = [77, 73, 69, 65, 61, 57, 53, 49, 45];

/// How far a side may be off what the finder patterns suggest, as a share.
const SIDE_OFF: f64 = 0.22;

/// Modules by which a pattern beside a code may be off the place that the
/// code alone suggests, and then off the place that both suggest.
const BESIDE_OFF: f64 = 5.5;
const NEIGHBOUR_OFF: f64 = 2.2;

/// Patterns beside a code without which nothing is made of them.
const LEAST_BESIDE: usize = 4;

/// How much more a code's own patterns count than those beside it.
const OWN_WEIGHT: usize = 3;

/// Guesses that are read, in all and from one pattern.
const MOST_GUESSES: usize = 60;
const MOST_FROM_ONE: usize = 3;

/// Pixels a side of the cells in which patterns are looked up.
const CELL: f64 = 32.0;

/// Patterns that stand where those of a page of ours do, without which there
/// is no page: those of six codes. Pictures of other things come to sixteen.
const LEAST_OF_PAGE: usize = 18;

/// A place where a code may stand.
pub(crate) struct Guess {
    /// Index of the top left pattern.
    start: usize,
    modules: usize,
    /// Places in modules of the code, and in pixels.
    page: Vec<Spot>,
    seen: Vec<Spot>,
    likely: f64,
}

impl Guess {
    /// Whether so many patterns agree that there is a page of ours, even if
    /// none of its codes can be read.
    pub(crate) fn is_page(&self) -> bool {
        self.seen.len() >= LEAST_OF_PAGE
    }
}

/// Reads one code of ours, wherever the guesses allow it, and gives the plane
/// of its page, on which that code stands at the origin. `factor` leads from
/// the picture of the guesses to `picture`.
pub(crate) fn first_code(
    picture: &Picture,
    guesses: &[Guess],
    factor: f64,
    effort: &mut Effort,
) -> Option<(Symbol, Homography)> {
    let wanted = |bytes: &[u8]| Header::of(bytes).is_some();
    let mut tries = BTreeMap::new();
    let mut left = MOST_GUESSES;
    for guess in guesses {
        if left == 0 {
            break;
        }
        let tried: &mut usize = tries.entry(guess.start).or_default();
        if *tried >= MOST_FROM_ONE {
            continue;
        }
        *tried += 1;
        left -= 1;
        let seen: Vec<Spot> = (guess.seen.iter())
            .map(|[x, y]| [x * factor, y * factor])
            .collect();
        let Some(plane) = Homography::fit(&guess.page, &seen) else {
            continue;
        };
        let site = Site {
            plane: &plane,
            origin: [0.0; 2],
            modules: guess.modules,
        };
        if let Some(symbol) = read_at(picture, &site, &wanted, effort) {
            return Some((symbol, plane));
        }
    }
    None
}

/// All guesses, the likeliest first.
pub(crate) fn guesses(rings: &[GreyPattern]) -> Vec<Guess> {
    let map = Map::of(rings);
    let mut guesses = Vec::new();
    for (start, corner) in rings.iter().enumerate() {
        let near: Vec<&GreyPattern> = rings.iter().filter(|ring| is_mate(corner, ring)).collect();
        for right in &near {
            for below in &near {
                if let Some(uneven) = unevenness(corner.at, right.at, below.at) {
                    let triple = [corner, *right, *below];
                    guesses.extend(likeliest(&map, start, triple, uneven));
                }
            }
        }
    }
    guesses.sort_by(|a, b| b.likely.total_cmp(&a.likely));
    guesses
}

/// Whether two patterns may be of one code.
fn is_mate(a: &GreyPattern, b: &GreyPattern) -> bool {
    let alike = (a.module / b.module).max(b.module / a.module) < 1.5;
    let far = distance(a.at, b.at) * 2.0 / (a.module + b.module);
    alike && (30.0..90.0).contains(&far)
}

/// How far from a square corner three places are, 0 to 1; none if too far
/// or the wrong way round.
fn unevenness(corner: Spot, right: Spot, below: Spot) -> Option<f64> {
    let (ux, uy) = (right[0] - corner[0], right[1] - corner[1]);
    let (vx, vy) = (below[0] - corner[0], below[1] - corner[1]);
    let (u, v) = (ux.hypot(uy), vx.hypot(vy));
    let ratio = u.max(v) / u.min(v) - 1.0;
    let slant = ((ux * vx + uy * vy) / (u * v)).abs();
    let turned_right = ux * vy - uy * vx > 0.0;
    (turned_right && ratio < 0.4 && slant < 0.4).then_some((ratio + slant) / 0.8)
}

/// The size of code with which the most neighbours agree.
fn likeliest(map: &Map<'_>, start: usize, triple: [&GreyPattern; 3], uneven: f64) -> Option<Guess> {
    let [corner, right, below] = triple.map(|ring| ring.at);
    let module = triple.iter().map(|ring| ring.module).sum::<f64>() / 3.0;
    let long = (distance(corner, right) + distance(corner, below)) / 2.0;
    let clear: f64 = triple.iter().map(|ring| f64::from(ring.clear)).sum();
    let fits = |side: &&usize| {
        let span = **side as f64 - 7.0;
        (long / module / span - 1.0).abs() < SIDE_OFF
    };
    let each = SIDES.iter().filter(fits).map(|&modules| {
        let span = modules as f64 - 7.0;
        let step = |to: Spot| [(to[0] - corner[0]) / span, (to[1] - corner[1]) / span];
        let (page, seen) = neighbours(map, corner, step(right), step(below), span);
        let off = (long / module / span - 1.0).abs();
        Guess {
            start,
            modules,
            likely: seen.len() as f64 + clear - uneven - 2.0 * off,
            page,
            seen,
        }
    });
    each.max_by(|a, b| a.likely.total_cmp(&b.likely))
}

/// The patterns of the code itself, and those around it that stand where the
/// neighbours' patterns should: first beside it, then wherever the page as
/// seen by those says.
fn neighbours(map: &Map<'_>, corner: Spot, u: Spot, v: Spot, span: f64) -> (Vec<Spot>, Vec<Spot>) {
    let size = u[0].hypot(u[1]);
    let flat = |[x, y]: Spot| {
        let (x, y) = (x - 3.5, y - 3.5);
        [
            corner[0] + u[0] * x + v[0] * y,
            corner[1] + u[1] * x + v[1] * y,
        ]
    };
    let own = own_patterns(span);
    let own_seen = own.map(flat);
    let (mut page, mut seen) = (Vec::new(), Vec::new());
    for place in around(span, 1)
        .filter(|(far, _)| *far == 1)
        .map(|(_, place)| place)
    {
        if let Some(spot) = map.nearest(flat(place), BESIDE_OFF * size) {
            page.push(place);
            seen.push(spot);
        }
    }
    if seen.len() >= LEAST_BESIDE {
        for _ in 0..OWN_WEIGHT {
            page.extend(own);
            seen.extend(own_seen);
        }
        if let Some(plane) = Homography::fit(&page, &seen) {
            (page, seen) = (own.to_vec(), own_seen.to_vec());
            for (_, place) in around(span, 3).filter(|(far, _)| *far > 0) {
                let spot = plane.apply(place);
                let here = distance(spot, plane.apply([place[0] + 1.0, place[1]]));
                if !(0.6..1.6).contains(&(here / size)) {
                    continue;
                }
                if let Some(spot) = map.nearest(spot, NEIGHBOUR_OFF * here)
                    && !seen.contains(&spot)
                {
                    page.push(place);
                    seen.push(spot);
                }
            }
            if seen.len() > 6 {
                return (page, seen);
            }
        }
    }
    // Too few to tell the tilt: as if seen from straight above.
    page = own.to_vec();
    page.push([span + 3.5; 2]);
    (page.clone(), page.into_iter().map(flat).collect())
}

/// Middles of a code's three patterns, in its modules.
fn own_patterns(span: f64) -> [Spot; 3] {
    [[3.5, 3.5], [span + 3.5, 3.5], [3.5, span + 3.5]]
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
fn steps() -> [f64; 2] {
    let place = |number| Layout::A4.place(number);
    let ((left, top), (right, _), (_, below)) = (place(0), place(1), place(4));
    [
        f64::from(right) - f64::from(left),
        f64::from(below) - f64::from(top),
    ]
}

/// Patterns by place.
struct Map<'a> {
    rings: &'a [GreyPattern],
    columns: usize,
    cells: Vec<Vec<usize>>,
}

impl<'a> Map<'a> {
    fn of(rings: &'a [GreyPattern]) -> Self {
        let far = |axis: usize| rings.iter().map(|r| r.at[axis]).fold(0.0, f64::max);
        let count = |far: f64| (far / CELL) as usize + 1;
        let (columns, lines) = (count(far(0)), count(far(1)));
        let mut cells = vec![Vec::new(); columns * lines];
        for (index, ring) in rings.iter().enumerate() {
            let [x, y] = ring.at.map(|place| (place / CELL) as usize);
            cells[y * columns + x].push(index);
        }
        Self {
            rings,
            columns,
            cells,
        }
    }

    fn nearest(&self, [x, y]: Spot, reach: f64) -> Option<Spot> {
        let lines = self.cells.len() / self.columns;
        let span = |at: f64, most: usize| {
            let cell = |edge: f64| (edge.max(0.0) / CELL) as usize;
            cell(at - reach)..(cell(at + reach) + 1).min(most)
        };
        let near = span(y, lines).flat_map(|line| {
            span(x, self.columns).flat_map(move |column| &self.cells[line * self.columns + column])
        });
        let far = |spot: &Spot| distance(*spot, [x, y]);
        let spots = near.map(|&index| self.rings[index].at);
        spots
            .filter(|spot| far(spot) < reach)
            .min_by(|a, b| far(a).total_cmp(&far(b)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of twelve codes, tilted, with patterns that belong to no code.
    fn rings(modules: usize) -> Vec<GreyPattern> {
        let [across, down] = steps();
        let from = [[0.0, 0.0], [350.0, 0.0], [0.0, 285.0], [350.0, 285.0]];
        let to = [[60.0, 90.0], [990.0, 120.0], [40.0, 800.0], [1010.0, 910.0]];
        let plane = Homography::fit(&from, &to).unwrap();
        let mut rings = Vec::new();
        for code in 0..12 {
            for [x, y] in own_patterns(modules as f64 - 7.0) {
                let x = x + f64::from(code % 4) * across;
                let y = y + f64::from(code / 4) * down;
                let at = plane.apply([x, y]);
                let module = distance(at, plane.apply([x + 1.0, y]));
                rings.push(GreyPattern {
                    at,
                    module,
                    clear: 0.5,
                });
            }
        }
        for stray in 0..40u32 {
            let at = [f64::from(stray * 397 % 1000), f64::from(stray * 211 % 1300)];
            rings.push(GreyPattern {
                at,
                module: 2.6,
                clear: 0.9,
            });
        }
        rings
    }

    #[test]
    fn the_likeliest_guess_is_a_code() {
        for modules in [77, 61, 45] {
            let rings = rings(modules);
            let first = &guesses(&rings)[0];
            assert_eq!(first.modules, modules);
            // The patterns of a code come top left first.
            assert!(
                first.start < 36 && first.start.is_multiple_of(3),
                "{modules}"
            );
            assert!(first.seen.len() > 20, "the neighbours agree");
        }
    }

    #[test]
    fn patterns_of_no_code_agree_with_nothing() {
        let strays = rings(77).split_off(36);
        assert!(guesses(&strays).iter().all(|guess| guess.seen.len() < 12));
    }

    #[test]
    fn mates_are_alike_and_neither_near_nor_far() {
        let ring = |x: f64, module: f64| GreyPattern {
            at: [x, 0.0],
            module,
            clear: 0.5,
        };
        let is_so = |x, module| is_mate(&ring(0.0, 3.0), &ring(x, module));
        assert!(is_so(210.0, 3.2) && !is_so(60.0, 3.0) && !is_so(300.0, 3.0) && !is_so(210.0, 5.0));
        assert!(unevenness([0.0, 0.0], [70.0, 0.0], [0.0, 70.0]) == Some(0.0));
        assert!(
            unevenness([0.0, 0.0], [0.0, 70.0], [70.0, 0.0]).is_none(),
            "seen from behind"
        );
    }

    #[test]
    fn patterns_are_found_across_cells() {
        let ring = |x, y| GreyPattern {
            at: [x, y],
            module: 3.0,
            clear: 0.5,
        };
        let rings = [ring(31.0, 10.0), ring(200.0, 90.0)];
        let map = Map::of(&rings);
        assert_eq!(map.nearest([33.0, 11.0], 4.0), Some([31.0, 10.0]));
        assert_eq!(map.nearest([33.0, 11.0], 2.0), None);
        assert_eq!(map.nearest([-5.0, 500.0], 3.0), None);
    }
}
