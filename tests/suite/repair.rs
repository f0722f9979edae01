//! Pulled plugs and full disks while a wallet is repaired: nothing is lost, and what
//! was moved comes back byte for byte (SR-13 with SR-05 and SR-06).

use std::collections::BTreeSet;
use std::path::Path;

use carewallet_core::store::{Area, DiskStore, Files, Store};
use carewallet_core::{EntryId, Identity, Kind, Wallet, hex};
use carewallet_testkit::household::{Place, access, draft, line, small};
use carewallet_testkit::{Fault, Manner, MemoryStore, SeededRng, SimFiles, keys};

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
            drop(place.try_open(&holder).and_then(|mut w| w.undo_repair()));
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
    let files = SimFiles::new(Manner::Stick);
    let (store, memory) = (
        DiskStore::over("/wallet", files.clone()),
        MemoryStore::default(),
    );
    let repaired = |seconds, adds: bool| {
        let mut random = SeededRng::new(seconds as u64);
        let access = access(&store, &memory, &holder, seconds, &mut random);
        let mut wallet = match seconds {
            1 => Wallet::create(access, line("Sarah Ellis")).unwrap(),
            _ => Wallet::open(access, None).unwrap(),
        };
        if adds {
            wallet.add(vec![small(seconds as usize)]).unwrap();
        }
        let moves = wallet.repair().unwrap().moves;
        assert!(wallet.check().unwrap().faults.is_empty());
        moves.iter().map(|one| one.file()).collect::<Vec<_>>()
    };
    let writes = |name: &str, bytes: &[u8]| {
        let path = Path::new("/wallet").join(name);
        let mut file = files.create(&path).unwrap();
        assert_eq!(file.write(bytes).unwrap(), bytes.len());
    };
    let is_there = |name: &str| files.read(&Path::new("/wallet").join(name), 999).is_ok();
    assert!(repaired(1, true).is_empty());
    let marker = files.read(Path::new("/wallet/wallet.json"), 999).unwrap();
    let digits = hex::digest(&marker);
    let hash = (0..64).step_by(2);
    let hash = hash.map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap());
    let hashed: Vec<u8> = marker.iter().copied().chain(hash).collect();
    let left = ".tmp-wallet.json";
    // The next thing that is saved takes it away; other programs' files stay.
    writes(left, &hashed);
    writes(".tmp-of-others", b"");
    assert_eq!(repaired(2, true), [".tmp-of-others"]);
    assert!(!is_there(left));
    // Where nothing is saved, a repair finds it.
    writes(left, &hashed);
    assert_eq!(repaired(3, false), [left]);
    // Where the file is torn, it is the file itself, and stays.
    files.remove(Path::new("/wallet/wallet.json")).unwrap();
    writes("wallet.json", &marker[..9]);
    writes(left, &hashed);
    assert!(repaired(4, true).is_empty() && is_there(left));
}
