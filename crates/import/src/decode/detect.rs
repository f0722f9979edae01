//! The first decoder: rxing's port of zxing-cpp, taken in its parts so that
//! work is bounded and one bad pattern cannot end the search.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::common::cpp_essentials::ConcentricPattern;
use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{FinderPatternSet, GenerateFinderPatternSets, SampleQR};

use super::finder_patterns::finder_patterns;
use super::{FINDER_MIDDLE, Symbol};
use crate::homography::{Spot, distance};

/// Sets of three patterns tried in one picture, so that a picture full of false patterns
/// costs no more than a full page.
const MOST_SETS: usize = 6_000;

/// How much longer one side of a code may be than the other, as a ratio, and how far its
/// corner may be off a right one, as a cosine, to be called a code though it cannot be
/// read. Tuned on simulated photographs.
const MOST_UNEVEN: f64 = 1.5;
const MOST_SLANT: f64 = 0.25;

/// The least share of white around a code; pictures of other things have less
/// than 0.75.
const LEAST_WHITE: f64 = 0.88;

/// Places along a side at which the white around is looked at.
const PLACES: u32 = 60;

/// Modules beyond the middle of a finder pattern where the white is looked at: one and a
/// half and two and a half modules off the code, of the four that the standard asks for.
const QUIET: [f64; 2] = [-5.0, -6.0];

/// What one search of a picture gave.
pub(crate) struct Sweep {
    pub(crate) symbols: Vec<Symbol>,
    /// Middles of all finder patterns seen.
    pub(crate) patterns: Vec<Spot>,
    /// Three patterns each that look like a code but were not read, the most
    /// likely first.
    pub(crate) unread: Vec<Triple>,
}

/// The finder patterns of what may be a code.
#[derive(Clone, Copy)]
pub(crate) struct Triple {
    /// Middles of the patterns top left, top right, bottom left.
    pub(crate) middles: [Spot; 3],
    /// Modules a side, by the size of the patterns; rough.
    pub(crate) modules: f64,
    /// Whether they stand as in a code, with white paper around: what no
    /// accident of a picture has.
    pub(crate) stands_free: bool,
}

impl Triple {
    fn from_set(set: &FinderPatternSet, bits: &BitMatrix) -> Self {
        let middles = [set.tl, set.tr, set.bl].map(|p| [f64::from(p.p.x), f64::from(p.p.y)]);
        let sides = distance(middles[0], middles[1]) + distance(middles[0], middles[2]);
        let size = f64::from(set.tl.size + set.tr.size + set.bl.size) / 3.0;
        // A finder pattern is seven modules wide, and its middle half of that off the edge.
        let modules = sides / 2.0 / (size / (2.0 * FINDER_MIDDLE)) + 2.0 * FINDER_MIDDLE;
        Self {
            middles,
            modules,
            stands_free: is_upright(middles) && white_around(bits, middles, modules) > LEAST_WHITE,
        }
    }
}

/// Whether three patterns stand as a right angle with sides of one length
/// looks when it is tilted a little.
fn is_upright([corner, right, below]: [Spot; 3]) -> bool {
    let (u, v) = (minus(right, corner), minus(below, corner));
    let (across, down) = (u[0].hypot(u[1]), v[0].hypot(v[1]));
    let slant = (u[0] * v[0] + u[1] * v[1]) / (across * down);
    across.max(down) < MOST_UNEVEN * across.min(down) && slant.abs() < MOST_SLANT
}

/// The share of white in the quiet zone above a code and to its left.
fn white_around(bits: &BitMatrix, [corner, right, below]: [Spot; 3], modules: f64) -> f64 {
    let span = modules - 2.0 * FINDER_MIDDLE;
    let (u, v) = (minus(right, corner), minus(below, corner));
    let at = |x: f64, y: f64| {
        let spot = [0, 1].map(|axis| corner[axis] + (u[axis] * x + v[axis] * y) / span);
        let inside = (0.0..f64::from(bits.width())).contains(&spot[0])
            && (0.0..f64::from(bits.height())).contains(&spot[1]);
        // Beyond the picture nothing is known, neither white nor black.
        inside.then(|| !bits.get(spot[0] as u32, spot[1] as u32))
    };
    let along =
        (0..PLACES).map(|place| (modules * f64::from(place) / f64::from(PLACES)) - FINDER_MIDDLE);
    let around = along.flat_map(|at_side| {
        QUIET
            .into_iter()
            .flat_map(move |off| [at(at_side, off), at(off, at_side)])
    });
    let seen: Vec<bool> = around.flatten().collect();
    let white = seen.iter().filter(|white| **white).count();
    white as f64 / seen.len().max(1) as f64
}

fn minus(to: Spot, from: Spot) -> Spot {
    [to[0] - from[0], to[1] - from[1]]
}

/// Searches a whole picture.
pub(crate) fn sweep(bits: &BitMatrix) -> Sweep {
    let mut patterns = finder_patterns(bits);
    let spots = patterns
        .iter()
        .map(|p| [f64::from(p.p.x), f64::from(p.p.y)]);
    let spots = spots.collect();
    // Should rxing panic, no set is tried, and the patterns are still of use.
    let sets = catch_unwind(AssertUnwindSafe(|| {
        GenerateFinderPatternSets(&mut patterns)
    }));
    let mut sets = sets.unwrap_or_default();
    sets.truncate(MOST_SETS);
    let mut used = Vec::new();
    let symbols = read_sets(bits, &sets, &mut used);
    sets.retain(|set| !is_used(set, &used));
    Sweep {
        symbols,
        patterns: spots,
        unread: sets.iter().map(|set| Triple::from_set(set, bits)).collect(),
    }
}

fn is_used(set: &FinderPatternSet, used: &[ConcentricPattern]) -> bool {
    [set.tl, set.tr, set.bl].iter().any(|p| used.contains(p))
}

fn read_sets(
    bits: &BitMatrix,
    sets: &[FinderPatternSet],
    used: &mut Vec<ConcentricPattern>,
) -> Vec<Symbol> {
    let mut symbols = Vec::new();
    for set in sets {
        // A pattern belongs to one code: what was read takes its sets away.
        if is_used(set, used) {
            continue;
        }
        if let Some(symbol) = read_set(bits, set) {
            used.extend([set.tl, set.tr, set.bl]);
            symbols.push(symbol);
        }
    }
    symbols
}

fn read_set(bits: &BitMatrix, set: &FinderPatternSet) -> Option<Symbol> {
    let sampled = catch_unwind(AssertUnwindSafe(|| SampleQR(bits, set).ok())).ok()??;
    let bytes = content_of(sampled.getBits())?;
    let corner = |index: usize| -> Option<Spot> {
        let point = sampled.getPoints().get(index)?;
        // The sampler rounds its corners up by half a pixel.
        Some([f64::from(point.x) - 0.5, f64::from(point.y) - 0.5])
    };
    Some(Symbol {
        bytes,
        corners: [corner(0)?, corner(1)?, corner(3)?, corner(2)?],
        modules: sampled.getBits().width() as usize,
    })
}

/// The bytes in a grid of modules, errors corrected; none if there are too many.
pub(crate) fn content_of(modules: &BitMatrix) -> Option<Vec<u8>> {
    let decoded = catch_unwind(AssertUnwindSafe(|| Decode(modules).ok())).ok()??;
    decoded
        .isValid()
        .then(|| decoded.content().bytes().to_vec())
}
