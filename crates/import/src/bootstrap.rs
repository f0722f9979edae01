//! The first code of a page of which nothing could be read outright: places
//! where three finder patterns stand as in a code of ours, with the patterns
//! around them standing as in the neighbours of such a code.

mod neighbours;
mod pattern_index;

use std::collections::BTreeMap;

use crate::Picture;
use crate::decode::{FINDER_MIDDLE, GreyPattern, Symbol};
use crate::header::Header;
use crate::homography::{Homography, Spot, distance};
use crate::symbol_reader::{Effort, SIDES, Site, read_at};
use neighbours::{Neighbours, patterns_around};
use pattern_index::PatternIndex;

/// How far a side may be off what the size of the finder patterns suggests, as a share:
/// in a blurred picture that size is rough. Tuned on simulated photographs.
const SIDE_OFF: f64 = 0.22;

/// How much larger one finder pattern of a code may look than another, as a ratio; how
/// much longer one side, as a share; and how far its corner may be off a right one, as a
/// cosine. Tuned on simulated photographs, which are tilted by up to 22 degrees.
const MOST_UNLIKE: f64 = 1.5;
const MOST_UNEVEN: f64 = 0.4;
const MOST_SLANT: f64 = 0.4;

/// Modules between two finder patterns of a code: 38 in version 7, 70 in version 15, and
/// the diagonal of the smaller and the error in the size of a module on top.
const APART: std::ops::Range<f64> = 30.0..90.0;

/// What a share by which a side is off takes from the likelihood of a guess, where each
/// pattern that agrees adds 1. Tuned on simulated photographs.
const SIDE_OFF_COST: f64 = 2.0;

/// Guesses that are read, in all and from one top left pattern, so that the child ends
/// in time.
const MOST_GUESSES: usize = 60;
const MOST_FROM_ONE: usize = 3;

/// Patterns that stand where those of a page of ours do, without which there
/// is no page: those of six codes. Pictures of other things come to sixteen.
const LEAST_OF_PAGE: usize = 18;

/// A place where a code may stand.
pub(crate) struct Guess {
    /// Index of the top left pattern.
    start: usize,
    modules: usize,
    neighbours: Neighbours,
    /// Patterns that agree, and what speaks for the code itself or against it.
    likely: f64,
}

impl Guess {
    /// Whether so many patterns agree that there is a page of ours, even if
    /// none of its codes can be read.
    pub(crate) fn is_page(&self) -> bool {
        self.neighbours.seen.len() >= LEAST_OF_PAGE
    }

    /// The plane of the page, on which the code stands at the origin, in a picture
    /// `factor` times as large.
    fn plane(&self, factor: f64) -> Option<Homography> {
        let seen: Vec<Spot> = (self.neighbours.seen.iter())
            .map(|[x, y]| [x * factor, y * factor])
            .collect();
        Homography::fit(&self.neighbours.page, &seen)
    }
}

/// Reads one code of ours, wherever the guesses allow it, and returns the plane
/// of its page, on which that code stands at the origin. `factor` leads from
/// the picture of the guesses to `picture`.
pub(crate) fn first_code(
    picture: &Picture,
    guesses: &[Guess],
    factor: f64,
    effort: &mut Effort,
) -> Option<(Symbol, Homography)> {
    let wanted = |bytes: &[u8]| Header::parse(bytes).is_some();
    let mut tries = BTreeMap::new();
    let mut left = MOST_GUESSES;
    for guess in guesses {
        if left == 0 {
            break;
        }
        // One false pattern that many guesses share must not use up all of them.
        let tried: &mut usize = tries.entry(guess.start).or_default();
        if *tried >= MOST_FROM_ONE {
            continue;
        }
        *tried += 1;
        left -= 1;
        let Some(plane) = guess.plane(factor) else {
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
pub(crate) fn guesses(patterns: &[GreyPattern]) -> Vec<Guess> {
    let index = PatternIndex::build(patterns);
    let mut guesses = Vec::new();
    for (start, corner) in patterns.iter().enumerate() {
        // Most pairs are no mates, so the three loops below stay short.
        let near: Vec<&GreyPattern> = (patterns.iter())
            .filter(|pattern| is_mate(corner, pattern))
            .collect();
        for right in &near {
            for below in &near {
                if let Some(uneven) = unevenness(corner.at, right.at, below.at) {
                    let triple = [corner, *right, *below];
                    guesses.extend(likeliest(&index, start, triple, uneven));
                }
            }
        }
    }
    guesses.sort_by(|a, b| b.likely.total_cmp(&a.likely));
    guesses
}

/// Whether two patterns may be of one code.
fn is_mate(a: &GreyPattern, b: &GreyPattern) -> bool {
    let alike = (a.module / b.module).max(b.module / a.module) < MOST_UNLIKE;
    let far = distance(a.at, b.at) * 2.0 / (a.module + b.module);
    alike && APART.contains(&far)
}

/// How far from a square corner three places are, 0 to 1; none if too far
/// or the wrong way round.
fn unevenness(corner: Spot, right: Spot, below: Spot) -> Option<f64> {
    let (ux, uy) = (right[0] - corner[0], right[1] - corner[1]);
    let (vx, vy) = (below[0] - corner[0], below[1] - corner[1]);
    let (u, v) = (ux.hypot(uy), vx.hypot(vy));
    let ratio = u.max(v) / u.min(v) - 1.0;
    let slant = ((ux * vx + uy * vy) / (u * v)).abs();
    // A code seen in a mirror, or through the paper, is none.
    let turned_right = ux * vy - uy * vx > 0.0;
    (turned_right && ratio < MOST_UNEVEN && slant < MOST_SLANT)
        .then_some((ratio + slant) / (MOST_UNEVEN + MOST_SLANT))
}

/// The size of code with which the most neighbours agree.
fn likeliest(
    index: &PatternIndex<'_>,
    start: usize,
    triple: [&GreyPattern; 3],
    uneven: f64,
) -> Option<Guess> {
    let [corner, right, below] = triple.map(|pattern| pattern.at);
    let module = triple.iter().map(|pattern| pattern.module).sum::<f64>() / 3.0;
    let long = (distance(corner, right) + distance(corner, below)) / 2.0;
    // Clearness and squareness only decide between guesses that as many patterns support.
    let clear: f64 = triple.iter().map(|pattern| f64::from(pattern.clear)).sum();
    let span = |side: usize| side as f64 - 2.0 * FINDER_MIDDLE;
    let side_off = |side: usize| (long / module / span(side) - 1.0).abs();
    let fits = |side: &&usize| side_off(**side) < SIDE_OFF;
    let each = SIDES.iter().filter(fits).map(|&modules| {
        let span = span(modules);
        let step = |to: Spot| [(to[0] - corner[0]) / span, (to[1] - corner[1]) / span];
        let neighbours = patterns_around(index, corner, [step(right), step(below)], span);
        let agree = neighbours.seen.len() as f64;
        Guess {
            start,
            modules,
            likely: agree + clear - uneven - SIDE_OFF_COST * side_off(modules),
            neighbours,
        }
    });
    each.max_by(|a, b| a.likely.total_cmp(&b.likely))
}

#[cfg(test)]
mod tests {
    use super::neighbours::{own_patterns, steps};
    use super::*;

    /// A page of twelve codes, tilted, with patterns that belong to no code.
    fn page_of_patterns(modules: usize) -> Vec<GreyPattern> {
        let [across, down] = steps();
        let from = [[0.0, 0.0], [350.0, 0.0], [0.0, 285.0], [350.0, 285.0]];
        let to = [[60.0, 90.0], [990.0, 120.0], [40.0, 800.0], [1010.0, 910.0]];
        let plane = Homography::fit(&from, &to).unwrap();
        let mut patterns = Vec::new();
        for code in 0..12 {
            for [x, y] in own_patterns(modules as f64 - 7.0) {
                let x = x + f64::from(code % 4) * across;
                let y = y + f64::from(code / 4) * down;
                let at = plane.apply([x, y]);
                let module = distance(at, plane.apply([x + 1.0, y]));
                patterns.push(GreyPattern {
                    at,
                    module,
                    clear: 0.5,
                });
            }
        }
        for stray in 0..40u32 {
            let at = [f64::from(stray * 397 % 1000), f64::from(stray * 211 % 1300)];
            patterns.push(GreyPattern {
                at,
                module: 2.6,
                clear: 0.9,
            });
        }
        patterns
    }

    #[test]
    fn the_likeliest_guess_is_a_code() {
        for modules in [77, 61, 45] {
            let patterns = page_of_patterns(modules);
            let first = &guesses(&patterns)[0];
            assert_eq!(first.modules, modules);
            // The patterns of a code come top left first.
            assert!(
                first.start < 36 && first.start.is_multiple_of(3),
                "{modules}"
            );
            assert!(first.neighbours.seen.len() > 20, "the neighbours agree");
        }
    }

    #[test]
    fn patterns_of_no_code_agree_with_nothing() {
        let strays = page_of_patterns(77).split_off(36);
        assert!(
            guesses(&strays)
                .iter()
                .all(|guess| guess.neighbours.seen.len() < 12)
        );
    }

    #[test]
    fn mates_are_alike_and_neither_near_nor_far() {
        let pattern = |x: f64, module: f64| GreyPattern {
            at: [x, 0.0],
            module,
            clear: 0.5,
        };
        let is_so = |x, module| is_mate(&pattern(0.0, 3.0), &pattern(x, module));
        assert!(is_so(210.0, 3.2) && !is_so(60.0, 3.0) && !is_so(300.0, 3.0) && !is_so(210.0, 5.0));
        assert!(unevenness([0.0, 0.0], [70.0, 0.0], [0.0, 70.0]) == Some(0.0));
        assert!(
            unevenness([0.0, 0.0], [0.0, 70.0], [70.0, 0.0]).is_none(),
            "seen from behind"
        );
    }
}
