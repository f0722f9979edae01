//! A record is whole, or is known not to be: files that vanish because another
//! process packs are found again, and whatever hides entries is counted.

use carewallet_core::store::Area;
use carewallet_core::wallet::{Contents, Warning, Wholeness};
use carewallet_core::{Identity, Wallet};
use carewallet_testkit::household::{Place, access, line, small};
use carewallet_testkit::{Fault, MemoryStore, SeededRng, ShiftingStore, keys};

/// Four segments of one entry each, and the holder's own.
fn loose(holder: &Identity) -> Place {
    let mut place = Place::with_wallet(1, holder);
    for number in 0..4 {
        place.open(holder).add(vec![small(number)]).unwrap();
    }
    place
}

/// The same after somebody was admitted, which packs everything.
fn packed(place: &Place, holder: &Identity) -> Place {
    let tom = keys::identity(keys::SECOND);
    let mut packed = place.copied(2);
    let mut wallet = packed.open(holder);
    wallet
        .admit(&line("Tom"), &tom.recipient(), &tom.public_key())
        .unwrap();
    drop(wallet);
    packed
}

fn segments(store: &MemoryStore) -> Vec<String> {
    let files = store.files().into_iter();
    let here = files.filter(|(area, ..)| *area == Area::Segments);
    here.map(|(_, name, _)| name).collect()
}

/// What a computer reads, and what it was warned of.
fn read(store: &MemoryStore, holder: &Identity) -> (Contents, Vec<Warning>) {
    let mut random = SeededRng::new(7);
    let opened = Wallet::open(access(store, store, holder, 9_000, &mut random), None);
    let wallet = opened.unwrap();
    (wallet.contents().unwrap(), wallet.warnings().to_vec())
}

fn wholeness(store: &MemoryStore, holder: &Identity) -> Wholeness {
    read(store, holder).0.wholeness()
}

/// Opens and reads while the folder shifts at a call; how many calls there were.
fn shifted(store: ShiftingStore, memory: &MemoryStore, holder: &Identity) -> usize {
    let mut random = SeededRng::new(7);
    let opened = Wallet::open(access(&store, memory, holder, 9_000, &mut random), None);
    let wallet = opened.unwrap_or_else(|e| panic!("{e}"));
    assert!(
        !wallet
            .warnings()
            .iter()
            .any(|warning| matches!(warning, Warning::OlderCopy { .. }))
    );
    let contents = wallet.contents().unwrap_or_else(|e| panic!("{e}"));
    assert!(contents.entries().len() >= 5, "an entry is missing");
    assert!(contents.problems().is_empty());
    assert!(contents.wholeness().is_whole());
    store.calls()
}

#[test]
fn what_another_process_packs_is_found_again() {
    let holder = keys::holder();
    let before = loose(&holder);
    let after = packed(&before, &holder);
    assert_eq!(segments(&after.store).len(), 1);
    for memory in [before.store.clone(), MemoryStore::default()] {
        for torn in [false, true] {
            let mut at = 0;
            loop {
                let store = ShiftingStore::new(&before.store, &after.store, at);
                let store = if torn { store.torn() } else { store };
                let calls = shifted(store, &memory.clone(), &holder);
                if at >= calls {
                    break;
                }
                at += 1;
            }
            assert!(at > 8, "the sweep saw no more than {at} calls");
        }
    }
}

#[test]
fn each_way_to_lose_a_segment_leaves_a_record_that_is_not_whole() {
    let holder = keys::holder();
    let place = loose(&holder);
    assert!(wholeness(&place.store, &holder).is_whole());
    for name in segments(&place.store) {
        let bytes = place.store.files();
        let bytes = bytes.iter().find(|file| file.1 == name).unwrap().2.clone();
        let mut turned = bytes.clone();
        let middle = turned.len() / 2;
        turned[middle] ^= 1;
        turned[middle + 1] ^= 1;
        for broken in [
            turned,
            bytes[..middle].to_vec(),
            Vec::new(),
            vec![0; bytes.len()],
        ] {
            let store = place.store.clone();
            store.put(Area::Segments, &name, broken);
            let found = wholeness(&store, &holder);
            assert_eq!(found.files, 1, "{name}");
            // A computer that remembers nothing sees the damaged file as well.
            assert_eq!(wholeness(&store.forgetful(), &holder).files, 1);
        }
        let store = place.store.clone();
        store.take(Area::Segments, &name);
        let found = wholeness(&store, &holder);
        assert_eq!((found.files, found.entries), (0, 1), "{name}");
    }
}

#[test]
fn an_older_copy_stays_known_until_the_newer_one_is_back() {
    let holder = keys::holder();
    let mut place = loose(&holder);
    let older = place.store.clone();
    let added = place.open(&holder).add(vec![small(9)]).unwrap();
    assert_eq!(added.ids().len(), 1);
    let newest = segments(&place.store)
        .into_iter()
        .find(|name| !segments(&older).contains(name))
        .unwrap();
    let kept = place.store.take(Area::Segments, &newest).unwrap();
    for round in 0..3 {
        let (contents, warnings) = read(&place.store, &holder);
        assert_eq!(contents.wholeness().entries, 1, "round {round}");
        assert!(
            matches!(warnings[..], [Warning::OlderCopy { missing: 1, .. }]),
            "round {round}: {warnings:?}"
        );
    }
    // Writing goes on, and does not make it forgotten.
    place.open(&holder).add(vec![small(10)]).unwrap();
    assert_eq!(wholeness(&place.store, &holder).entries, 1);
    place.store.put(Area::Segments, &newest, kept);
    let (contents, warnings) = read(&place.store, &holder);
    assert!(contents.wholeness().is_whole() && warnings.is_empty());
    let (_, warnings) = read(&place.store, &holder);
    assert!(warnings.is_empty());
}

#[test]
fn a_file_that_the_system_does_not_read_may_hide_entries() {
    let holder = keys::holder();
    let place = loose(&holder);
    let mut seen = 0;
    for at in 0..20 {
        let store = place.store.clone();
        let mut random = SeededRng::new(7);
        let opened = Wallet::open(access(&store, &store, &holder, 9_000, &mut random), None);
        let wallet = opened.unwrap();
        store.strike(Some(Fault::Once(at)));
        let Ok(contents) = wallet.contents() else {
            continue; // the folder itself could not be listed
        };
        seen += contents.problems().len();
        assert_eq!(contents.wholeness().files, contents.problems().len());
    }
    assert_eq!(seen, segments(&place.store).len());
}

#[test]
fn what_was_erased_is_not_missing() {
    let holder = keys::holder();
    let mut place = loose(&holder);
    let contents = place.open(&holder).contents().unwrap();
    for entry in contents
        .entries()
        .iter()
        .filter(|e| e.lane().name() != "family")
    {
        if entry.kind().is_some_and(|kind| !kind.is_of_the_wallet()) {
            let why = carewallet_testkit::household::why();
            place.open(&holder).erase(entry, why).unwrap();
        }
    }
    assert!(wholeness(&place.store, &holder).is_whole());
    assert!(wholeness(&place.store.forgetful(), &holder).is_whole());
}

#[test]
fn a_damaged_copy_beside_a_sound_one_hides_nothing() {
    let holder = keys::holder();
    let place = loose(&holder);
    let name = segments(&place.store).swap_remove(0);
    let stem = name.trim_end_matches(".age");
    for copy in [
        format!("{stem} (conflicted copy 2026-03-01).age"),
        format!("{stem}.sync-conflict-20260301-101010-ABCDEFG.age"),
        format!(".{name}.icloud"),
    ] {
        let store = place.store.clone();
        store.put(Area::Segments, &copy, b"cut off".to_vec());
        assert!(wholeness(&store, &holder).is_whole(), "{copy}");
        // Without the sound one, it may hold what is missing.
        store.take(Area::Segments, &name);
        assert_eq!(wholeness(&store, &holder).files, 1, "{copy}");
    }
    // The other way round: the copy is sound, and the first file is not.
    let store = place.store.clone();
    let sound = store.take(Area::Segments, &name).unwrap();
    store.put(Area::Segments, &format!("{stem} (1).age"), sound);
    store.put(Area::Segments, &name, Vec::new());
    assert!(wholeness(&store, &holder).is_whole());
}

#[test]
fn what_is_none_of_the_wallets_files_hides_nothing() {
    let holder = keys::holder();
    let place = loose(&holder);
    let stranger = keys::identity(keys::STRANGER);
    let mut other = Place::with_wallet(3, &stranger);
    let mut theirs = other.open(&stranger);
    theirs
        .admit(&line("Sarah"), &holder.recipient(), &holder.public_key())
        .unwrap();
    drop(theirs);
    let store = place.store.clone();
    for (area, name, bytes) in other.store.files() {
        if area == Area::Segments {
            store.put(area, &name, bytes);
        }
    }
    for name in [".DS_Store", "desktop.ini", "notes.txt"] {
        store.put(Area::Segments, name, b"not ours".to_vec());
    }
    let (contents, _) = read(&store, &holder);
    assert!(contents.problems().len() >= 4);
    assert!(contents.wholeness().is_whole());
}
