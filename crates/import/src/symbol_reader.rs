//! Reading one code whose place is known: its fixed pattern is laid over the
//! picture, bent to fit, and the modules are read at the crossings.

mod codewords;
mod deblur;
mod equalise;
mod function_patterns;
mod joint_detection;
mod local_shift;
mod patch;
mod reed_solomon;
mod site;
#[cfg(test)]
mod trial;
mod warp;

use rxing::common::BitMatrix;

use crate::Picture;
use crate::decode::{Symbol, content_of};
use crate::homography::Spot;
pub(crate) use site::Site;

use deblur::read_blurred;
use function_patterns::FunctionPatterns;
use patch::Patch;
use warp::Warp;

/// How much a module's neighbours are taken off it, to undo blur, and how far
/// the border between black and white is moved, to undo ink that spread.
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
    /// Lessons in undoing blur: about thirty milliseconds each, three to eight
    /// for a code.
    pub(crate) lessons: usize,
}

impl Effort {
    /// What one picture may cost: four pages that are all but unreadable.
    pub(crate) fn for_picture() -> Self {
        Self {
            readings: 400,
            lessons: 200,
        }
    }

    /// The readings alone, for places that are hardly right.
    pub(crate) fn plain(readings: usize) -> Self {
        Self {
            readings,
            lessons: 0,
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
    let pattern = FunctionPatterns::of(site.modules)?;
    let patch = Patch::cut(picture, site)?;
    let smooth = Warp::fit(&patch, &pattern)?;
    let corners = corners(site, &smooth);
    let bytes = read_bent(&patch, &smooth, &pattern, wanted).or_else(|| {
        let pinned = smooth.pinned(&patch, &pattern);
        let plain = read_bent(&patch, &pinned, &pattern, wanted);
        plain.or_else(|| {
            [&smooth, &pinned]
                .into_iter()
                .find_map(|warp| read_blurred(&patch, warp, &pattern, wanted, &mut effort.lessons))
        })
    })?;
    Some(Symbol {
        bytes,
        corners,
        modules: site.modules,
    })
}

fn read_bent(
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

fn judged(
    shades: &[f32],
    modules: usize,
    (sharpen, bias): (f32, f32),
    pattern: &FunctionPatterns,
) -> Option<BitMatrix> {
    let mut bits = BitMatrix::new(modules as u32, modules as u32).ok()?;
    for y in 0..modules {
        for x in 0..modules {
            let own = shades[y * modules + x];
            // Beyond the edge the paper is white.
            let near = |dx: isize, dy: isize| {
                let (x, y) = (x as isize + dx, y as isize + dy);
                let inside =
                    (0..modules as isize).contains(&x) && (0..modules as isize).contains(&y);
                if inside {
                    shades[y as usize * modules + x as usize]
                } else {
                    1.0
                }
            };
            let around = (near(-1, 0) + near(1, 0) + near(0, -1) + near(0, 1)) / 4.0;
            if own + sharpen * (own - around) < bias {
                bits.set(x as u32, y as u32);
            }
        }
    }
    pattern.write_known(&mut bits);
    Some(bits)
}

fn corners(site: &Site<'_>, warp: &Warp) -> [Spot; 4] {
    let side = site.modules as f64;
    [[0.0, 0.0], [side, 0.0], [side, side], [0.0, side]].map(|corner| {
        let [x, y] = warp.apply(corner);
        site.plane.apply([site.origin[0] + x, site.origin[1] + y])
    })
}
