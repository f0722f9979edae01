//! Codes that were read as supports for the plane of their page.

use std::collections::BTreeSet;

use crate::decode::Symbol;
use crate::header::{Group, Header};
use crate::homography::{Homography, Spot, distance};

/// How many of the nearest codes set the plane, one trial after the other: three follow
/// a curled page, six average out an error in one, and one is enough where
/// the others mislead. Tuned on simulated photographs.
const TRIALS: [usize; 3] = [3, 6, 1];

/// A code of a known group, usable as a support for the plane.
pub(super) struct Support<'a> {
    number: u8,
    symbol: &'a Symbol,
}

/// The codes of a group whose corners are known.
pub(super) fn supports<'a>(symbols: &'a [Symbol], group: &Group) -> Vec<Support<'a>> {
    // The second decoder does not say which corner is which.
    let ours = symbols.iter().filter(|symbol| symbol.modules > 0);
    ours.filter_map(|symbol| {
        let header = Header::parse(&symbol.bytes)?;
        (header.group == *group).then_some(Support {
            number: header.number,
            symbol,
        })
    })
    .collect()
}

/// Numbers of supports to try, without trying the same twice.
pub(super) fn trials(available: usize) -> impl Iterator<Item = usize> {
    let mut tried = BTreeSet::new();
    TRIALS
        .into_iter()
        .map(move |count| count.min(available))
        .filter(move |&count| count > 0 && tried.insert(count))
}

/// The plane of the page near to a number, from its nearest supports, and the
/// size of its codes.
pub(super) fn plane_near(
    supports: &[Support<'_>],
    group: &Group,
    number: u8,
    count: usize,
) -> Option<(Homography, usize)> {
    let target = group.place(number);
    let mut near: Vec<&Support<'_>> = supports.iter().collect();
    near.sort_by(|a, b| {
        let far = |s: &Support<'_>| distance(group.place(s.number), target);
        far(a).total_cmp(&far(b))
    });
    near.truncate(count);
    let modules = near.first()?.symbol.modules;
    let (mut page, mut seen) = (Vec::new(), Vec::new());
    // The codes of a sheet are all of one version, so another size is a mistake.
    for support in near.iter().filter(|s| s.symbol.modules == modules) {
        page.extend(square(group.place(support.number), modules as f64));
        seen.extend(support.symbol.corners);
    }
    Some((Homography::fit(&page, &seen)?, modules))
}

/// The corners of a square, clockwise from the top left.
pub(super) fn square([x, y]: Spot, side: f64) -> [Spot; 4] {
    [[x, y], [x + side, y], [x + side, y + side], [x, y + side]]
}
