//! Reading one code whose place is known: its function patterns are laid over the
//! picture and bent to fit, and the modules are read where they must then be.
//!
//! Many numbers here are called *tuned on simulated photographs*: they were chosen by
//! what came back from the pictures of `carewallet_testkit::photo`, ten of the `hard`
//! ones of 3 megapixels above all (docs/reading.md says which pictures the reader never
//! saw, and what it reads of those). They are no optimum, and have no derivation.

mod blocks;
mod codewords;
mod deblur;
mod equalise;
mod function_patterns;
mod information;
mod joint_detection;
mod local_shift;
mod patch;
mod placement;
mod reed_solomon;
mod site;
#[cfg(test)]
mod trial;
mod warp;

use rxing::common::BitMatrix;

use crate::Picture;
use crate::decode::{Symbol, content_of};
use crate::homography::Spot;
pub(crate) use function_patterns::SIDES;
pub(crate) use site::Site;

use deblur::read_blurred;
use function_patterns::FunctionPatterns;
use patch::Patch;
use warp::Warp;

/// Ways to judge modules, the plain one first: how much of the mean of its neighbours is
/// taken off a module, to undo slight blur, and the shade that divides dark from light,
/// which moves where ink has spread or faded. Tuned on simulated photographs.
const VARIANTS: [(f32, f32); 7] = [
    (0.0, 0.0),
    (0.7, 0.0),
    (1.4, 0.0),
    (0.4, -0.15),
    (0.4, 0.15),
    (1.0, -0.2),
    (1.0, 0.2),
];

/// What the readings of one picture may still cost.
pub(crate) struct Effort {
    /// Readings of one code where it should be.
    pub(crate) readings: usize,
    /// Rounds of undoing blur: about thirty milliseconds each, three to eight for a code.
    pub(crate) rounds: usize,
}

impl Effort {
    /// What one picture may cost, so that the child ends in time: readings for four pages
    /// of twelve codes, tried eight times each, and rounds for about forty codes.
    pub(crate) fn for_picture() -> Self {
        Self {
            readings: 400,
            rounds: 200,
        }
    }

    /// Readings without undoing blur, for places that are hardly right.
    pub(crate) fn without_rounds(readings: usize) -> Self {
        Self {
            readings,
            rounds: 0,
        }
    }
}

/// Reads the code at a site. `wanted` says whether the bytes read are those
/// of the code that should be there.
pub(crate) fn read_at(
    picture: &Picture,
    site: &Site<'_>,
    wanted: &impl Fn(&[u8]) -> bool,
    effort: &mut Effort,
) -> Option<Symbol> {
    effort.readings = effort.readings.checked_sub(1)?;
    let pattern = FunctionPatterns::for_side(site.modules)?;
    let patch = Patch::cut(picture, site)?;
    let smooth = Warp::fit(&patch, &pattern)?;
    let corners = corners(site, &smooth);
    // From cheap to dear: most codes are read by the first.
    let bytes = read_sharp(&patch, &smooth, &pattern, wanted).or_else(|| {
        let pinned = smooth.pinned(&patch, &pattern);
        let plain = read_sharp(&patch, &pinned, &pattern, wanted);
        plain.or_else(|| {
            [&smooth, &pinned]
                .into_iter()
                .find_map(|warp| read_blurred(&patch, warp, &pattern, wanted, &mut effort.rounds))
        })
    })?;
    Some(Symbol {
        bytes,
        corners,
        modules: site.modules,
    })
}

/// Reads a code without undoing blur.
fn read_sharp(
    patch: &Patch,
    warp: &Warp,
    pattern: &FunctionPatterns,
    wanted: &impl Fn(&[u8]) -> bool,
) -> Option<Vec<u8>> {
    let shades = sampled(patch, warp, pattern.modules);
    VARIANTS.iter().find_map(|&variant| {
        let bits = judged(&shades, pattern.modules, variant, pattern)?;
        content_of(&bits).filter(|bytes| wanted(bytes))
    })
}

/// The upright picture of a site, for another decoder.
pub(crate) fn upright(picture: &Picture, site: &Site<'_>) -> Option<Picture> {
    Patch::cut(picture, site)?.into_picture()
}

fn sampled(patch: &Patch, warp: &Warp, modules: usize) -> Vec<f32> {
    let at = |index: usize| {
        let spot = [
            (index % modules) as f64 + 0.5,
            (index / modules) as f64 + 0.5,
        ];
        patch.shade(warp.apply(spot))
    };
    (0..modules * modules).map(at).collect()
}

/// Modules as black and white, by one of the [`VARIANTS`].
fn judged(
    shades: &[f32],
    modules: usize,
    (sharpen, border): (f32, f32),
    pattern: &FunctionPatterns,
) -> Option<BitMatrix> {
    let mut bits = BitMatrix::new(modules as u32, modules as u32).ok()?;
    for y in 0..modules {
        for x in 0..modules {
            let own = shades[y * modules + x];
            let around = mean_around(shades, modules, [x as isize, y as isize]);
            if own + sharpen * (own - around) < border {
                bits.set(x as u32, y as u32);
            }
        }
    }
    // rxing reads version and format anew, and would fail over a spoilt one.
    pattern.write_known(&mut bits);
    Some(bits)
}

/// The mean shade of the four modules beside a module.
fn mean_around(shades: &[f32], modules: usize, [x, y]: [isize; 2]) -> f32 {
    let side = 0..modules as isize;
    let shade = |x: isize, y: isize| {
        if side.contains(&x) && side.contains(&y) {
            shades[y as usize * modules + x as usize]
        } else {
            // The quiet zone around a code is white.
            1.0
        }
    };
    (shade(x - 1, y) + shade(x + 1, y) + shade(x, y - 1) + shade(x, y + 1)) / 4.0
}

fn corners(site: &Site<'_>, warp: &Warp) -> [Spot; 4] {
    let side = site.modules as f64;
    [[0.0, 0.0], [side, 0.0], [side, side], [0.0, side]].map(|corner| {
        let [x, y] = warp.apply(corner);
        site.plane.apply([site.origin[0] + x, site.origin[1] + y])
    })
}
