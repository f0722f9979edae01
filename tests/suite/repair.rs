//! Pulled plugs and full disks while a wallet is repaired: nothing is lost, and what
//! was moved comes back byte for byte (SR-13 with SR-05 and SR-06).

use std::collections::BTreeSet;

use carewallet_core::store::{Area, DiskStore, Store};
use carewallet_core::{EntryId, Identity, Kind, Wallet, hex};
use carewallet_testkit::household::{Place, access, draft, line, small};
use carewallet_testkit::{Fault, MemoryStore, SeededRng, keys};

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

/// As exFAT leaves it when the stick refuses to remove a file.
#[test]
fn what_is_left_of_the_wallets_name_on_a_stick_is_a_leftover() {
    let holder = keys::holder();
    let folder = tempfile::tempdir().unwrap();
    let (store, memory) = (DiskStore::at(folder.path()), MemoryStore::default());
    let open = |seconds| {
        let mut random = SeededRng::new(seconds as u64);
        let access = access(&store, &memory, &holder, seconds, &mut random);
        let mut wallet = match seconds {
            1 => Wallet::create(access, line("Sarah Ellis")).unwrap(),
            _ => Wallet::open(access, None).unwrap(),
        };
        wallet.add(vec![small(seconds as usize)]).unwrap();
        wallet.repair().unwrap().moves
    };
    assert!(open(1).is_empty());
    let marker = std::fs::read(folder.path().join("wallet.json")).unwrap();
    let left = folder.path().join(".tmp-wallet.json");
    let hash = hex::digest(&marker);
    let hash = (0..64)
        .step_by(2)
        .map(|at| u8::from_str_radix(&hash[at..at + 2], 16).unwrap());
    let hashed: Vec<u8> = marker.iter().copied().chain(hash).collect();
    std::fs::write(&left, &hashed).unwrap();
    // The next thing that is saved takes it away; other programs' files stay.
    let foreign = folder.path().join(".tmp-of-others");
    std::fs::write(&foreign, "").unwrap();
    let moves: Vec<String> = open(2).iter().map(|one| one.file()).collect();
    assert!(!left.exists());
    assert_eq!(moves, [".tmp-of-others"]);
    // Where nothing is saved, a repair finds it.
    std::fs::write(&left, &hashed).unwrap();
    let mut random = SeededRng::new(3);
    let access = access(&store, &memory, &holder, 3, &mut random);
    let mut wallet = Wallet::open(access, None).unwrap();
    let moves = wallet.repair().unwrap().moves;
    assert_eq!(moves[0].file(), ".tmp-wallet.json");
    assert!(!left.exists() && wallet.check().unwrap().faults.is_empty());
    // It is the file itself where the other one is torn.
    wallet.undo_repair().unwrap();
    std::fs::write(folder.path().join("wallet.json"), &marker[..9]).unwrap();
    let moves = wallet.plan_repair().unwrap().moves;
    assert!(moves.iter().all(|one| one.file() != ".tmp-wallet.json"));
}
