//! Guided reading: codes that were read show where the others of their page
//! must be, and each of those is then read alone.

mod support;

use std::collections::BTreeSet;

use crate::Picture;
use crate::decode::{FINDER_MIDDLE, Symbol, Triple, read_by_zbar};
use crate::header::{Group, Header};
use crate::homography::{Homography, Spot};
use crate::symbol_reader::{Effort, SIDES, Site, read_at, upright};
use support::{Support, plane_near, square, supports, trials};

/// Rounds; each starts from what the one before found, and from one corner of a page of
/// four by three codes the farthest is five steps away.
const MOST_ROUNDS: usize = 6;

/// Guesses at codes that only showed their finder patterns, in one picture, so that the
/// child ends in time.
const MOST_GUESSES: usize = 40;

/// Modules that a code may seem to have a side, by the size of its finder patterns: 45
/// and 77 are the smallest and largest of ours, and [`SIZE_OFF`] is the error of a guess.
const LIKELY_SIZE: std::ops::Range<f64> = 38.0..84.0;

/// How far a guess at the size of a code may be off, in modules. Tuned on simulated
/// photographs.
const SIZE_OFF: f64 = 7.0;

/// Supports for the plane where the second decoder looks: a single attempt, with the
/// number that is tried first elsewhere.
const SUPPORTS_FOR_ZBAR: usize = 3;

/// A page as its finder patterns show it, before its codes are read.
pub(crate) struct PageModel {
    plane: Homography,
    group: Group,
    /// Where the origin of the plane lies among the codes.
    origin: Spot,
}

impl PageModel {
    /// The page on which a code of ours stands at the origin of a plane.
    pub(crate) fn from_code(symbol: &Symbol, plane: Homography) -> Option<Self> {
        let header = Header::parse(&symbol.bytes)?;
        Some(Self {
            plane,
            group: header.group,
            origin: header.group.place(header.number),
        })
    }
}

/// Adds to `symbols` every further code of the pages they belong to.
pub(crate) fn complete(
    picture: &Picture,
    symbols: &mut Vec<Symbol>,
    page: Option<&PageModel>,
    effort: &mut Effort,
) {
    if let Some(page) = page {
        survey(picture, symbols, page, effort);
    }
    // A code that was just read supports those beside it in the next round.
    for _ in 0..MOST_ROUNDS {
        let mut new = Vec::new();
        for group in groups(symbols) {
            let supports = supports(symbols, &group);
            for number in missing(symbols, &group) {
                new.extend(look(picture, &group, &supports, number, effort));
            }
        }
        if new.is_empty() {
            break;
        }
        symbols.append(&mut new);
    }
    // The second decoder is slower, so it comes last; what it reads supports nothing.
    let mut last = Vec::new();
    for group in groups(symbols) {
        let supports = supports(symbols, &group);
        for number in missing(symbols, &group) {
            last.extend(look_again(picture, &group, &supports, number, effort));
        }
    }
    symbols.append(&mut last);
}

/// Reads the codes of a page where its model says they are.
fn survey(picture: &Picture, symbols: &mut Vec<Symbol>, page: &PageModel, effort: &mut Effort) {
    let Some(modules) = symbols.last().map(|symbol| symbol.modules) else {
        return;
    };
    for number in missing(symbols, &page.group) {
        let [x, y] = page.group.place(number);
        let site = Site {
            plane: &page.plane,
            origin: [x - page.origin[0], y - page.origin[1]],
            modules,
        };
        let wanted = |bytes: &[u8]| is_part(bytes, &page.group, number);
        symbols.extend(read_at(picture, &site, &wanted, effort));
    }
}

/// Reads one code of which only the finder patterns were seen, if it is ours:
/// the start for [`complete`] when no code was read outright.
pub(crate) fn first_code(picture: &Picture, triples: &[Triple], factor: f64) -> Option<Symbol> {
    let wanted = |bytes: &[u8]| Header::parse(bytes).is_some();
    let likely = |t: &&Triple| LIKELY_SIZE.contains(&t.modules);
    triples
        .iter()
        .filter(likely)
        .take(MOST_GUESSES)
        .find_map(|triple| {
            let near = |side: &&usize| (**side as f64 - triple.modules).abs() < SIZE_OFF;
            SIDES.iter().filter(near).find_map(|&modules| {
                let plane = plane_of_triple(triple, modules, factor)?;
                let site = Site {
                    plane: &plane,
                    origin: [0.0; 2],
                    modules,
                };
                read_at(picture, &site, &wanted, &mut Effort::without_rounds(1))
            })
        })
}

/// The plane of a code as if it stood square to the camera.
fn plane_of_triple(triple: &Triple, modules: usize, factor: f64) -> Option<Homography> {
    let [tl, tr, bl] = triple.middles.map(|[x, y]| [x * factor, y * factor]);
    // The fourth corner of a parallelogram: a tilt cannot be seen in three places.
    let br = [tr[0] + bl[0] - tl[0], tr[1] + bl[1] - tl[1]];
    let from = square([FINDER_MIDDLE; 2], modules as f64 - 2.0 * FINDER_MIDDLE);
    Homography::fit(&from, &[tl, tr, br, bl])
}

/// The pages of which there is a code.
fn groups(symbols: &[Symbol]) -> BTreeSet<Group> {
    let headers = symbols.iter().filter_map(|s| Header::parse(&s.bytes));
    headers.map(|header| header.group).collect()
}

/// The numbers of a page's codes that were not read.
fn missing(symbols: &[Symbol], group: &Group) -> Vec<u8> {
    let here = symbols.iter().filter_map(|s| Header::parse(&s.bytes));
    let seen: BTreeSet<u8> = here
        .filter(|other| other.group == *group)
        .map(|other| other.number)
        .collect();
    group.numbers().filter(|n| !seen.contains(n)).collect()
}

/// Looks for one missing code where its neighbours say it is.
fn look(
    picture: &Picture,
    group: &Group,
    supports: &[Support<'_>],
    number: u8,
    effort: &mut Effort,
) -> Option<Symbol> {
    // Any other code that is read here is that of another place, read by mistake.
    let wanted = |bytes: &[u8]| is_part(bytes, group, number);
    for (trial, count) in trials(supports.len()).enumerate() {
        let Some((plane, modules)) = plane_near(supports, group, number, count) else {
            continue;
        };
        let site = Site {
            plane: &plane,
            origin: group.place(number),
            modules,
        };
        // Undoing blur is costly: only at the likeliest place.
        let mut cheap = Effort::without_rounds(1);
        let effort = if trial == 0 { &mut *effort } else { &mut cheap };
        let read = read_at(picture, &site, &wanted, effort);
        if read.is_some() {
            return read;
        }
    }
    None
}

/// The second decoder's attempt at the same place.
fn look_again(
    picture: &Picture,
    group: &Group,
    supports: &[Support<'_>],
    number: u8,
    effort: &mut Effort,
) -> Option<Symbol> {
    effort.readings = effort.readings.checked_sub(1)?;
    let (plane, modules) = plane_near(supports, group, number, SUPPORTS_FOR_ZBAR)?;
    let origin = group.place(number);
    let site = Site {
        plane: &plane,
        origin,
        modules,
    };
    let piece = upright(picture, &site)?;
    let read = read_by_zbar(&piece);
    let mut symbol = read
        .into_iter()
        .find(|s| is_part(&s.bytes, group, number))?;
    let side = modules as f64;
    // Its own corners come in an unknown order.
    symbol.corners = square(origin, side).map(|corner| plane.apply(corner));
    Some(symbol)
}

fn is_part(bytes: &[u8], group: &Group, number: u8) -> bool {
    Header::parse(bytes).is_some_and(|read| read.group == *group && read.number == number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::homography::distance;

    fn part(number: u8, total: u8) -> Vec<u8> {
        let mut part = vec![b'C', b'W', 1, number, total - 2, total, 1, 0];
        part.extend([7; 8]);
        part.extend([0, total - 2, 1]);
        part.extend(crc32fast::hash(&part).to_be_bytes());
        part
    }

    fn camera() -> Homography {
        let from = [[0.0, 0.0], [350.0, 0.0], [0.0, 285.0], [350.0, 285.0]];
        let to = [[60.0, 90.0], [990.0, 120.0], [40.0, 800.0], [1010.0, 910.0]];
        Homography::fit(&from, &to).unwrap()
    }

    /// Codes as a camera sees them; `bent` moves what it sees.
    fn seen(numbers: &[u8], bent: impl Fn(Spot) -> Spot) -> Vec<Symbol> {
        let symbols = numbers.iter().map(|&number| {
            let bytes = part(number, 12);
            let origin = Header::parse(&bytes).unwrap().group.place(number);
            let corners = square(origin, 77.0).map(|spot| bent(camera().apply(spot)));
            Symbol {
                bytes,
                corners,
                modules: 77,
            }
        });
        symbols.collect()
    }

    fn group() -> Group {
        Header::parse(&part(0, 12)).unwrap().group
    }

    #[test]
    fn one_code_shows_where_all_others_are() {
        let symbols = seen(&[5], |spot| spot);
        assert_eq!(missing(&symbols, &group()).len(), 11);
        let (plane, modules) = plane_near(&supports(&symbols, &group()), &group(), 11, 1).unwrap();
        assert_eq!(modules, 77);
        for number in [0, 3, 11] {
            let place = group().place(number);
            assert!(distance(plane.apply(place), camera().apply(place)) < 0.1);
        }
    }

    #[test]
    fn the_nearest_codes_follow_a_bent_page() {
        let bent = |[x, y]: Spot| [x + 3e-5 * (y - 500.0) * (y - 500.0), y];
        let symbols = seen(&[0, 1, 2, 3, 8, 10, 11], bent);
        let supports = supports(&symbols, &group());
        let off = |count| {
            let (plane, _) = plane_near(&supports, &group(), 9, count).unwrap();
            let place = group().place(9);
            distance(plane.apply(place), bent(camera().apply(place)))
        };
        assert!(off(3) < 2.0 && off(3) < off(7), "{} {}", off(3), off(7));
    }

    #[test]
    fn codes_of_another_sheet_are_no_support() {
        let mut symbols = seen(&[0, 1], |spot| spot);
        symbols[1].bytes = part(1, 11);
        assert_eq!(groups(&symbols).len(), 2);
        assert_eq!(supports(&symbols, &group()).len(), 1);
        assert!(missing(&symbols, &group()).contains(&1));
        assert!(!is_part(&symbols[1].bytes, &group(), 1));
        assert!(is_part(&part(1, 12), &group(), 1) && !is_part(&part(1, 12), &group(), 2));
    }

    #[test]
    fn no_trial_is_made_twice() {
        assert!(trials(12).eq([3, 6, 1]));
        assert!(trials(2).eq([2, 1]));
        assert!(trials(1).eq([1]));
        assert_eq!(trials(0).count(), 0);
    }
}
