//! One bit at a time: every bit of every file of a wallet is turned, and each
//! time it is noticed, the right file is named, and the rest is readable.

mod campaign;

use std::collections::BTreeSet;

use carewallet_core::ErrorKind;
use carewallet_core::Kind;
use carewallet_core::segment::open_segment;
use carewallet_core::store::Area;
use carewallet_core::{EntryId, Identity, Wallet, seal};
use carewallet_testkit::household::{Place, access, draft, line, small};
use carewallet_testkit::{MemoryStore, SeededRng, keys};

/// Sixty entries: most in one packed segment, the others in two loose ones, and
/// an attachment.
fn wallet(holder: &Identity) -> Place {
    let tom = keys::identity(keys::SECOND);
    let mut place = Place::with_wallet(1, holder);
    place
        .open(holder)
        .add((0..52).map(small).collect())
        .unwrap();
    // Admitting somebody packs everything.
    place
        .open(holder)
        .admit(&line("Tom"), &tom.recipient(), &tom.public_key())
        .unwrap();
    let mut open = place.open(holder);
    let letter = open
        .attach(b"a photograph", line("image/jpeg"), None)
        .unwrap();
    let mut with_letter = draft(Kind::Document);
    with_letter.attachments = vec![letter];
    open.add(vec![with_letter, small(60), small(61)]).unwrap();
    open.add(vec![small(62), small(63), small(64)]).unwrap();
    drop(open);
    let contents = place.open(holder).contents().unwrap();
    assert_eq!(contents.entries().len(), 60);
    place
}

fn path(area: Area, name: &str) -> String {
    match area {
        Area::Root => name.to_owned(),
        _ => format!("{}/{name}", area.folder()),
    }
}

/// The names of the files that are complained about: by a full check, or when
/// the segments are read.
fn found(
    store: &MemoryStore,
    holder: &Identity,
    thorough: bool,
) -> Result<BTreeSet<String>, String> {
    let mut random = SeededRng::new(1);
    let opened = Wallet::open(access(store, store, holder, 9_000, &mut random), None);
    let wallet = opened.map_err(|e| format!("does not open: {e}"))?;
    if !thorough {
        let contents = wallet.contents().map_err(|e| format!("is not read: {e}"))?;
        let problems = contents.problems().iter();
        return Ok(problems.map(|problem| problem.file.clone()).collect());
    }
    let checkup = wallet.check().map_err(|e| format!("is not checked: {e}"))?;
    let faults = checkup
        .faults
        .into_iter()
        .filter(|fault| fault.kind != ErrorKind::EntriesMissing);
    Ok(faults.map(|fault| fault.file).collect())
}

fn named(store: &MemoryStore, holder: &Identity) -> Result<BTreeSet<String>, String> {
    found(store, holder, true)
}

/// Every id that is readable.
fn ids(store: &MemoryStore, holder: &Identity) -> BTreeSet<EntryId> {
    let mut random = SeededRng::new(1);
    let wallet = Wallet::open(access(store, store, holder, 9_000, &mut random), None).unwrap();
    wallet
        .contents()
        .unwrap()
        .entries()
        .iter()
        .map(|entry| entry.id())
        .collect()
}

/// Through the real wallet: one bit of each byte, another one each time.
#[test]
fn a_turned_bit_is_noticed_named_and_harms_nothing_else() {
    let holder = keys::holder();
    let place = wallet(&holder);
    let all = ids(&place.store, &holder);
    let flips: usize = std::thread::scope(|scope| {
        let halves = [0, 1].map(|half| {
            let (place, all) = (place.copied(2), all.clone());
            scope.spawn(move || turn_half(half, &place, &all))
        });
        halves.into_iter().map(|half| half.join().unwrap()).sum()
    });
    assert!(flips > 8_000, "{flips} flips");
}

/// Every second byte of every file.
fn turn_half(half: usize, place: &Place, all: &BTreeSet<EntryId>) -> usize {
    let holder = keys::holder();
    let mut flips = 0;
    for (area, name, bytes) in place.store.files() {
        let without = place.store.clone();
        without.take(area, &name);
        let others = if area == Area::Segments {
            ids(&without, &holder)
        } else {
            all.clone()
        };
        let wanted = BTreeSet::from([path(area, &name)]);
        for at in (half..bytes.len()).step_by(2) {
            let bit = 1 << (at / 2 % 8);
            let mut turned = bytes.clone();
            turned[at] ^= bit;
            // Half of the time on a computer that has never seen this wallet.
            let store = if at % 4 < 2 {
                place.store.clone()
            } else {
                place.store.forgetful()
            };
            store.put(area, &name, turned);
            flips += 1;
            let thorough = area != Area::Segments || at % 8 < 2;
            let found = found(&store, &holder, thorough);
            assert_eq!(found, Ok(wanted.clone()), "{name}, byte {at}, bit {bit}");
            if at % 101 < 2 {
                assert!(
                    ids(&store, &holder) == others,
                    "{name}, byte {at}: the rest is not whole"
                );
            }
        }
    }
    flips
}

/// Every bit: the file itself no longer opens, so nothing of it can be believed.
#[test]
fn every_bit_of_every_sealed_file_is_guarded() {
    let holder = keys::holder();
    let place = wallet(&holder);
    let wallet = holder.public_key().id();
    let files: Vec<_> = place.store.files();
    let opens = |area: Area, bytes: &[u8]| match area {
        Area::Segments => open_segment(bytes, &wallet, &holder).is_ok(),
        _ => seal::open(bytes, &holder).is_ok(),
    };
    let sweep = |part: usize| {
        let mut flips = 0;
        for (area, name, bytes) in files.iter().filter(|(area, ..)| *area != Area::Root) {
            assert!(opens(*area, bytes));
            let mut turned = bytes.clone();
            for at in (0..bytes.len()).filter(|at| at % 2 == part) {
                for bit in 0..8 {
                    turned[at] ^= 1 << bit;
                    flips += 1;
                    assert!(
                        !opens(*area, &turned),
                        "{name}: byte {at}, bit {bit} is not guarded"
                    );
                    turned[at] ^= 1 << bit;
                }
            }
        }
        flips
    };
    let flips: usize = std::thread::scope(|scope| {
        let threads = [0, 1].map(|part| scope.spawn(move || sweep(part)));
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .sum()
    });
    assert!(flips > 60_000, "{flips} flips");
}

#[test]
fn every_bit_of_the_marker_is_guarded() {
    let holder = keys::holder();
    let place = wallet(&holder);
    let all = ids(&place.store, &holder);
    let marker = place
        .store
        .files()
        .into_iter()
        .find(|(area, ..)| *area == Area::Root);
    let (area, name, bytes) = marker.unwrap();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut turned = bytes.clone();
            turned[at] ^= 1 << bit;
            for store in [place.store.clone(), place.store.forgetful()] {
                store.put(area, &name, turned.clone());
                let found =
                    named(&store, &holder).map(|files| files.into_iter().collect::<Vec<_>>());
                assert_eq!(found, Ok(vec![name.clone()]), "byte {at}, bit {bit}");
                assert!(ids(&store, &holder) == all, "byte {at}, bit {bit}");
            }
        }
    }
}

#[test]
fn a_missing_or_shortened_file_is_named() {
    let holder = keys::holder();
    let place = wallet(&holder);
    for (area, name, bytes) in place.store.files() {
        let wanted = path(area, &name);
        for length in (0..bytes.len()).step_by(bytes.len() / 40 + 1) {
            let store = place.store.clone();
            store.put(area, &name, bytes[..length].to_vec());
            assert_eq!(
                named(&store, &holder),
                Ok(BTreeSet::from([wanted.clone()])),
                "{length}"
            );
        }
        let mut longer = bytes.clone();
        longer.push(b' ');
        let store = place.store.clone();
        store.put(area, &name, longer);
        assert_eq!(
            named(&store, &holder),
            Ok(BTreeSet::from([wanted.clone()])),
            "longer"
        );
        if area != Area::Segments {
            store.take(area, &name);
            assert_eq!(
                named(&store, &holder),
                Ok(BTreeSet::from([wanted])),
                "missing"
            );
        }
    }
}

/// A segment that is gone has no name any more; that something is missing is
/// still said, by the entries that came after it and by this computer's memory.
#[test]
fn a_missing_segment_is_noticed() {
    let holder = keys::holder();
    let place = wallet(&holder);
    let segments = place
        .store
        .files()
        .into_iter()
        .filter(|(area, ..)| *area == Area::Segments);
    for (area, name, _) in segments {
        let store = place.store.clone();
        store.take(area, &name);
        let mut random = SeededRng::new(1);
        let opened =
            Wallet::open(access(&store, &store, &holder, 9_000, &mut random), None).unwrap();
        let warned = !opened.warnings().is_empty();
        let missing = opened
            .check()
            .unwrap()
            .faults
            .iter()
            .any(|f| f.kind == ErrorKind::EntriesMissing);
        assert!(warned || missing, "{name}");
        assert!(!opened.contents().unwrap().wholeness().is_whole(), "{name}");
    }
}
