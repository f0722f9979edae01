//! Guided reading: codes that were read tell where the others of their page
//! must be, and each of those is then read alone.

use std::collections::BTreeSet;

use crate::Picture;
use crate::decode::{Symbol, Triple, read_by_zbar};
use crate::header::{Group, Header};
use crate::homography::{Homography, Spot, distance};
use crate::symbol_reader::{Effort, Site, read_at, upright};

/// How many of the nearest codes set the plane, one trial after the other.
const TRIALS: [usize; 3] = [3, 6, 1];

/// Rounds; each starts from what the one before found.
const MOST_ROUNDS: usize = 6;

/// Guesses at codes that only showed their finder patterns, in one picture.
const MOST_GUESSES: usize = 40;

/// How far a guess at the size of a code may be off, in modules.
const SIZE_OFF: f64 = 7.0;

/// Sizes of codes on sheets: versions 7 to 15.
const SIDES: [usize; 9] = [77, 73, 69, 65, 61, 57, 53, 49, 45];

/// A code of a known group, usable as a support for the plane.
struct Support<'a> {
    number: u8,
    symbol: &'a Symbol,
}

/// A page as it was seen before its codes were read.
pub(crate) struct View {
    plane: Homography,
    group: Group,
    /// Where the origin of the plane lies among the codes.
    origin: Spot,
}

impl View {
    /// The page on which a code of ours stands at the origin of a plane.
    pub(crate) fn of(symbol: &Symbol, plane: Homography) -> Option<Self> {
        let header = Header::of(&symbol.bytes)?;
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
    view: Option<&View>,
    effort: &mut Effort,
) {
    if let Some(view) = view {
        survey(picture, symbols, view, effort);
    }
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
    let mut last = Vec::new();
    for group in groups(symbols) {
        let supports = supports(symbols, &group);
        for number in missing(symbols, &group) {
            last.extend(look_again(picture, &group, &supports, number, effort));
        }
    }
    symbols.append(&mut last);
}

/// Reads the codes of a page where its view says they are.
fn survey(picture: &Picture, symbols: &mut Vec<Symbol>, view: &View, effort: &mut Effort) {
    let Some(modules) = symbols.last().map(|symbol| symbol.modules) else {
        return;
    };
    for number in missing(symbols, &view.group) {
        let [x, y] = view.group.place(number);
        let site = Site {
            plane: &view.plane,
            origin: [x - view.origin[0], y - view.origin[1]],
            modules,
        };
        let wanted = |bytes: &[u8]| is_part(bytes, &view.group, number);
        symbols.extend(read_at(picture, &site, &wanted, effort));
    }
}

/// Reads one code of which only the finder patterns were seen, if it is ours:
/// the start for [`complete`] when no code was read outright.
pub(crate) fn first_code(picture: &Picture, triples: &[Triple], factor: f64) -> Option<Symbol> {
    let wanted = |bytes: &[u8]| Header::of(bytes).is_some();
    let likely = |t: &&Triple| (38.0..84.0).contains(&t.modules);
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
    let br = [tr[0] + bl[0] - tl[0], tr[1] + bl[1] - tl[1]];
    let from = square([3.5; 2], modules as f64 - 7.0);
    Homography::fit(&from, &[tl, tr, br, bl])
}

fn groups(symbols: &[Symbol]) -> BTreeSet<Group> {
    let headers = symbols.iter().filter_map(|s| Header::of(&s.bytes));
    headers.map(|header| header.group).collect()
}

fn missing(symbols: &[Symbol], group: &Group) -> Vec<u8> {
    let here = symbols.iter().filter_map(|s| Header::of(&s.bytes));
    let seen: BTreeSet<u8> = here
        .filter(|other| other.group == *group)
        .map(|other| other.number)
        .collect();
    group.numbers().filter(|n| !seen.contains(n)).collect()
}

fn supports<'a>(symbols: &'a [Symbol], group: &Group) -> Vec<Support<'a>> {
    let ours = symbols.iter().filter(|symbol| symbol.modules > 0);
    ours.filter_map(|symbol| {
        let header = Header::of(&symbol.bytes)?;
        (header.group == *group).then_some(Support {
            number: header.number,
            symbol,
        })
    })
    .collect()
}

/// Looks for one missing code where its neighbours say it is.
fn look(
    picture: &Picture,
    group: &Group,
    supports: &[Support<'_>],
    number: u8,
    effort: &mut Effort,
) -> Option<Symbol> {
    let wanted = |bytes: &[u8]| is_part(bytes, group, number);
    for (trial, count) in trials(supports.len()).enumerate() {
        let Some((plane, modules)) = plane_of(supports, group, number, count) else {
            continue;
        };
        let site = Site {
            plane: &plane,
            origin: group.place(number),
            modules,
        };
        // Undoing blur is dear: only for the likeliest place.
        let mut plain = Effort::without_rounds(1);
        let effort = if trial == 0 { &mut *effort } else { &mut plain };
        let read = read_at(picture, &site, &wanted, effort);
        if read.is_some() {
            return read;
        }
    }
    None
}

/// The second decoder's try at the same place.
fn look_again(
    picture: &Picture,
    group: &Group,
    supports: &[Support<'_>],
    number: u8,
    effort: &mut Effort,
) -> Option<Symbol> {
    effort.readings = effort.readings.checked_sub(1)?;
    let (plane, modules) = plane_of(supports, group, number, 3)?;
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
    symbol.corners = square(origin, side).map(|corner| plane.apply(corner));
    Some(symbol)
}

fn is_part(bytes: &[u8], group: &Group, number: u8) -> bool {
    Header::of(bytes).is_some_and(|read| read.group == *group && read.number == number)
}

/// Numbers of supports to try, without trying the same twice.
fn trials(available: usize) -> impl Iterator<Item = usize> {
    let mut tried = BTreeSet::new();
    TRIALS
        .into_iter()
        .map(move |count| count.min(available))
        .filter(move |&count| count > 0 && tried.insert(count))
}

/// The plane of the page near to a number, from its nearest supports, and the
/// size of its codes.
fn plane_of(
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
    for support in near.iter().filter(|s| s.symbol.modules == modules) {
        page.extend(square(group.place(support.number), modules as f64));
        seen.extend(support.symbol.corners);
    }
    Some((Homography::fit(&page, &seen)?, modules))
}

fn square([x, y]: Spot, side: f64) -> [Spot; 4] {
    [[x, y], [x + side, y], [x + side, y + side], [x, y + side]]
}

#[cfg(test)]
mod tests {
    use super::*;

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
            let origin = Header::of(&bytes).unwrap().group.place(number);
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
        Header::of(&part(0, 12)).unwrap().group
    }

    #[test]
    fn one_code_tells_where_all_others_are() {
        let symbols = seen(&[5], |spot| spot);
        assert_eq!(missing(&symbols, &group()).len(), 11);
        let (plane, modules) = plane_of(&supports(&symbols, &group()), &group(), 11, 1).unwrap();
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
            let (plane, _) = plane_of(&supports, &group(), 9, count).unwrap();
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
