//! The long form, started by `tests/faults/damage.py`: a wallet of sixty files, every
//! sort of damage, counted. `DAMAGE_EVERY` takes only every so-manieth mutation.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it is run for what it prints"
)]

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use carewallet_core::segment::open_segment;
use carewallet_core::store::Area;
use carewallet_core::{EntryId, Identity, Kind, seal};
use carewallet_testkit::household::{Place, draft, line, small};
use carewallet_testkit::{SeededRng, keys};

use super::{ids, named, path};

/// A block of a disk; headers and ends are that long too.
const BLOCK: usize = 4096;
/// Of so many mutations one goes through the whole wallet, which costs much more.
const WHOLE_WALLET: usize = 400;

type Files = Vec<(Area, String, Vec<u8>)>;

#[derive(Default)]
struct Counts {
    bits: AtomicUsize,
    lengths: AtomicUsize,
    blocks: AtomicUsize,
    whole: AtomicUsize,
    lost: AtomicUsize,
    lies: AtomicUsize,
}

/// Sixty files: 45 loose segments, one that is packed, photographs of 2 to 24 KiB.
fn sixty_files(holder: &Identity) -> Place {
    let tom = keys::identity(keys::SECOND);
    let mut place = Place::with_wallet(1, holder);
    let first = (0..40).map(small).collect();
    place.open(holder).add(first).unwrap();
    let mut open = place.open(holder);
    open.admit(&line("Tom"), &tom.recipient(), &tom.public_key())
        .unwrap();
    drop(open);
    let mut random = SeededRng::new(2);
    for number in 0..13 {
        let photo: Vec<u8> = (0..2048 * (number % 12 + 1))
            .map(|_| random.below(256) as u8)
            .collect();
        let mut open = place.open(holder);
        let mut letter = draft(Kind::Document);
        letter.attachments = vec![open.attach(&photo, line("image/jpeg"), None).unwrap()];
        open.add(vec![letter]).unwrap();
    }
    for number in 0..32 {
        place.open(holder).add(vec![small(100 + number)]).unwrap();
    }
    place
}

fn opens(area: Area, bytes: &[u8], holder: &Identity) -> bool {
    match area {
        Area::Segments => open_segment(bytes, &holder.public_key().id(), holder).is_ok(),
        _ => seal::open(bytes, holder).is_ok(),
    }
}

/// Which bits of a byte are turned: all near the ends, one elsewhere.
fn bits(at: usize, length: usize) -> std::ops::Range<usize> {
    let near = at < BLOCK || at + BLOCK >= length;
    if near { 0..8 } else { at % 8..at % 8 + 1 }
}

/// All that can become of one file's bytes, one at a time.
fn mutations(bytes: &[u8], counts: &Counts, every: usize, mut try_it: impl FnMut(&[u8], bool)) {
    let mut number = 0_usize;
    let mut turn = |mutated: &[u8], count: &AtomicUsize| {
        number += 1;
        if number.is_multiple_of(every) {
            count.fetch_add(1, Relaxed);
            try_it(mutated, (number / every).is_multiple_of(WHOLE_WALLET));
        }
    };
    let mut turned = bytes.to_vec();
    for at in 0..bytes.len() {
        for bit in bits(at, bytes.len()) {
            turned[at] ^= 1 << bit;
            turn(&turned, &counts.bits);
            turned[at] ^= 1 << bit;
        }
        turn(&bytes[..at], &counts.lengths);
    }
    for start in (0..bytes.len()).step_by(BLOCK) {
        let mut zeroed = bytes.to_vec();
        let end = bytes.len().min(start + BLOCK);
        zeroed[start..end].fill(0);
        turn(&zeroed, &counts.blocks);
    }
}

/// Through the wallet: the file is named, and what stands in the others is readable.
fn through_the_wallet(
    place: &Place,
    file: &(Area, String, Vec<u8>),
    damaged: &[u8],
    others: &BTreeSet<EntryId>,
    counts: &Counts,
) {
    let holder = keys::holder();
    let (area, name, _) = file;
    let store = place.store.clone();
    store.put(*area, name, damaged.to_vec());
    counts.whole.fetch_add(1, Relaxed);
    if named(&store, &holder) != Ok(BTreeSet::from([path(*area, name)])) {
        counts.lies.fetch_add(1, Relaxed);
        eprintln!("lie: not named, or others are: {name}");
    }
    if ids(&store, &holder) != *others {
        counts.lost.fetch_add(1, Relaxed);
        eprintln!("lost: more than the entries of {name}");
    }
}

fn every_damage_of(
    file: &(Area, String, Vec<u8>),
    place: &Place,
    all: &BTreeSet<EntryId>,
    every: usize,
    counts: &Counts,
) {
    let holder = keys::holder();
    let (area, name, bytes) = file;
    let without = place.store.clone();
    without.take(*area, name);
    let others = match area {
        Area::Segments => ids(&without, &holder),
        _ => all.clone(),
    };
    mutations(bytes, counts, every, |mutated, whole| {
        if *area != Area::Root && opens(*area, mutated, &holder) {
            counts.lies.fetch_add(1, Relaxed);
            eprintln!("lie: a damaged {name} opens");
        }
        if whole || *area == Area::Root {
            through_the_wallet(place, file, mutated, &others, counts);
        }
    });
}

/// Files doubled under another name, and changed for one another: nothing is lost.
fn moved_about(place: &Place, all: &BTreeSet<EntryId>, files: &Files, counts: &Counts) {
    let holder = keys::holder();
    for (number, (area, name, bytes)) in files.iter().enumerate() {
        let doubled = place.store.clone();
        doubled.put(*area, &format!("Copy of {name}"), bytes.clone());
        let swapped = place.store.clone();
        let (other_area, other_name, other_bytes) = &files[(number + 1) % files.len()];
        if area == other_area && *area == Area::Segments {
            swapped.put(*area, name, other_bytes.clone());
            swapped.put(*area, other_name, bytes.clone());
        }
        for store in [doubled, swapped] {
            counts.whole.fetch_add(1, Relaxed);
            if ids(&store, &holder) != *all {
                counts.lost.fetch_add(1, Relaxed);
                eprintln!("lost: by doubling or swapping {name}");
            }
        }
    }
}

#[test]
#[ignore = "a campaign: tests/faults/damage.py"]
fn the_campaign() {
    let every = std::env::var("DAMAGE_EVERY").map_or(1, |words| words.parse().unwrap());
    let holder = keys::holder();
    let place = sixty_files(&holder);
    let all = ids(&place.store, &holder);
    let files: Files = place.store.files();
    let (counts, next) = (Counts::default(), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            let (own, files, all, counts, next) = (place.copied(3), &files, &all, &counts, &next);
            scope.spawn(move || {
                while let Some(file) = files.get(next.fetch_add(1, Relaxed)) {
                    every_damage_of(file, &own, all, every, counts);
                }
            });
        }
    });
    moved_about(&place, &all, &files, &counts);
    let of = |count: &AtomicUsize| count.load(Relaxed);
    println!(
        "damage: files {}, bits turned {}, lengths {}, blocks zeroed {}, whole wallets {}, lost {}, lie {}",
        files.len(),
        of(&counts.bits),
        of(&counts.lengths),
        of(&counts.blocks),
        of(&counts.whole),
        of(&counts.lost),
        of(&counts.lies)
    );
    assert_eq!((of(&counts.lost), of(&counts.lies)), (0, 0));
}
