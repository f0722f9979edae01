//! The first decoder: rxing's port of zxing-cpp, taken in its parts so that
//! work is bounded and one bad pattern cannot end the search.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::common::cpp_essentials::ConcentricPattern;
use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{FinderPatternSet, GenerateFinderPatternSets, SampleQR};

use super::Symbol;
use super::rings::rings;
use crate::plane::{Spot, distance};

/// Sets of three patterns tried in one picture.
const MOST_SETS: usize = 6_000;

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
}

impl Triple {
    fn of(set: &FinderPatternSet) -> Self {
        let middles = [set.tl, set.tr, set.bl].map(|p| [f64::from(p.p.x), f64::from(p.p.y)]);
        let sides = distance(middles[0], middles[1]) + distance(middles[0], middles[2]);
        let size = f64::from(set.tl.size + set.tr.size + set.bl.size) / 3.0;
        Self {
            middles,
            modules: sides / 2.0 / (size / 7.0) + 7.0,
        }
    }
}

/// Searches a whole picture.
pub(crate) fn sweep(bits: &BitMatrix) -> Sweep {
    let mut patterns = rings(bits);
    let spots = patterns
        .iter()
        .map(|p| [f64::from(p.p.x), f64::from(p.p.y)]);
    let spots = spots.collect();
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
        unread: sets.iter().map(Triple::of).collect(),
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
