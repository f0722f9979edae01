//! Pulled plugs and full disks while a wallet is repaired: nothing is lost, and what
//! was moved comes back byte for byte (SR-13 with SR-05 and SR-06).

use std::collections::BTreeSet;

use carewallet_core::store::{Area, Store};
use carewallet_core::{EntryId, Identity, Kind};
use carewallet_testkit::household::{Place, draft, line, small};
use carewallet_testkit::{Fault, MemoryStore, keys};

/// A wallet with everything that a repair does something about.
fn messy(holder: &Identity) -> Place {
    let mut place = Place::with_wallet(1, holder);
    place.open(holder).add(vec![draft(Kind::Person)]).unwrap();
    place.open(holder).add(vec![small(1)]).unwrap();
    let mut wallet = place.open(holder);
    let photo = wallet.attach(b"a photo", line("image/jpeg"), None).unwrap();
    let mut letter = draft(Kind::Document);
    letter.attachments = vec![photo];
    wallet.add(vec![letter]).unwrap();
    drop(wallet);
    let store = &place.store;
    for area in [Area::Segments, Area::Attachments] {
        let first = store.list(area).unwrap()[0].name.clone();
        let bytes = store.read(area, &first).unwrap();
        let stem = first.trim_end_matches(".age");
        store.put(area, &format!("{stem} (1).age"), bytes.clone());
        store.put(area, &format!("{stem} (2).age"), bytes[..9].to_vec());
        store.put(area, ".tmp-killed", b"half".to_vec());
    }
    store.put(Area::Root, "wallet.json", b"{".to_vec());
    place
}

fn ids(place: &mut Place, holder: &Identity) -> BTreeSet<EntryId> {
    let contents = place.open(holder).contents().unwrap();
    contents.entries().iter().map(|entry| entry.id()).collect()
}

/// The contents of all files, wherever they lie, but for what can be made again.
fn bytes(store: &MemoryStore, marker: &[u8]) -> Vec<Vec<u8>> {
    let files = store.files().into_iter().map(|(_, _, bytes)| bytes);
    let mut all: Vec<_> = files.filter(|bytes| bytes != marker).collect();
    all.sort();
    all
}

#[test]
fn whatever_fails_nothing_is_lost_and_all_comes_back() {
    let holder = keys::holder();
    let mut clean = Place::with_wallet(1, &holder);
    let marker = clean.store.read(Area::Root, "wallet.json").unwrap();
    drop(clean.open(&holder));
    let mut start = messy(&holder);
    let (all, files) = (ids(&mut start, &holder), start.store.files());
    let before = bytes(&start.store, &marker);
    let mut place = start.copied(2);
    place.store.strike(None);
    assert_eq!(place.open(&holder).repair().unwrap().moves.len(), 7);
    let calls = place.store.calls();
    let mut struck = 0;
    let faults = (0..calls).flat_map(|at| {
        [
            Fault::Once(at),
            Fault::From(at),
            Fault::AfterWrite(at),
            Fault::Torn(at),
            Fault::Lying(at),
        ]
    });
    for fault in faults.chain((0..40).map(Fault::Full)) {
        let mut place = start.copied(2);
        place.store.strike(Some(fault));
        let told = place.try_open(&holder).and_then(|mut w| w.repair());
        place.store.strike(None);
        struck += 1;
        let torn = matches!(fault, Fault::Torn(_) | Fault::Lying(_));
        if !torn {
            assert!(bytes(&place.store, &marker) == before, "{fault:?}");
        }
        assert_eq!(ids(&mut place, &holder), all, "{fault:?}");
        if told.is_ok_and(|done| done.failed.is_empty()) {
            let check = place.open(&holder).check().unwrap();
            assert!(check.faults.is_empty(), "{fault:?}: {:?}", check.faults);
        }
        // Again, without the fault, and back.
        let done = place.open(&holder).repair().unwrap();
        assert!(done.failed.is_empty(), "{fault:?}");
        let check = place.open(&holder).check().unwrap();
        assert!(check.faults.is_empty(), "{fault:?}: {:?}", check.faults);
        place.open(&holder).undo_repair().unwrap();
        if !torn {
            assert!(place.store.files() == files, "{fault:?}");
        }
    }
    println!("{struck} faults in {calls} calls of a repair: 0 entries and 0 bytes lost");
}

#[test]
fn whatever_fails_while_it_is_undone_nothing_is_lost() {
    let holder = keys::holder();
    let mut start = messy(&holder);
    let marker = Place::with_wallet(1, &holder);
    let marker = marker.store.read(Area::Root, "wallet.json").unwrap();
    let (all, files) = (ids(&mut start, &holder), start.store.files());
    start.open(&holder).repair().unwrap();
    let before = bytes(&start.store, &marker);
    let mut place = start.copied(2);
    place.store.strike(None);
    place.open(&holder).undo_repair().unwrap();
    let calls = place.store.calls();
    for at in 0..calls {
        for fault in [Fault::Once(at), Fault::From(at)] {
            let mut place = start.copied(2);
            place.store.strike(Some(fault));
            drop(place.try_open(&holder).and_then(|w| w.undo_repair()));
            place.store.strike(None);
            assert!(bytes(&place.store, &marker) == before, "{fault:?}");
            assert_eq!(ids(&mut place, &holder), all, "{fault:?}");
            let undone = place.open(&holder).undo_repair().unwrap();
            assert!(undone.stays.is_empty(), "{fault:?}");
            assert!(place.store.files() == files, "{fault:?}");
        }
    }
    println!(
        "{} faults while a repair was undone: 0 bytes lost",
        2 * calls
    );
}
