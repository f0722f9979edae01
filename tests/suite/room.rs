//! A disk that fills: what plainly does not fit is refused before anything of it is
//! written (SR-05), and where nobody knows how much fits, nothing is refused.

use carewallet_core::store::{Area, DiskMemory, DiskStore, Store};
use carewallet_core::wallet::{NewAttachment, WalletError};
use carewallet_core::{ErrorKind, Kind, Wallet, limits};
use carewallet_testkit::household::{access, draft, line, small};
use carewallet_testkit::{Manner, Refusal, SeededRng, SimFiles, Trouble, keys};

/// A wallet on a simulated disk.
struct Sim {
    files: SimFiles,
    random: SeededRng,
    seconds: i64,
}

impl Sim {
    fn new(manner: Manner) -> Self {
        let mut sim = Self {
            files: SimFiles::new(manner),
            random: SeededRng::new(1),
            seconds: 1,
        };
        let (store, memory, holder) = (sim.store(), sim.memory(), keys::holder());
        let access = access(&store, &memory, &holder, 1, &mut sim.random);
        drop(Wallet::create(access, line("Sarah Ellis")).unwrap());
        sim
    }

    fn store(&self) -> DiskStore<SimFiles> {
        DiskStore::over("/wallet", self.files.clone())
    }

    fn memory(&self) -> DiskMemory<SimFiles> {
        DiskMemory::over("/state", self.files.clone())
    }

    fn open<T>(
        &mut self,
        work: impl FnOnce(&mut Wallet<'_>) -> Result<T, WalletError>,
    ) -> Result<T, WalletError> {
        self.seconds += 1;
        let (store, memory, holder) = (self.store(), self.memory(), keys::holder());
        let access = access(&store, &memory, &holder, self.seconds, &mut self.random);
        work(&mut Wallet::open(access, None)?)
    }

    fn adds(&mut self, number: usize) -> Result<usize, WalletError> {
        self.open(|wallet| {
            wallet
                .add(vec![small(number)])
                .map(|saved| saved.ids().len())
        })
    }

    fn count(&self, area: Area) -> usize {
        self.store().list(area).map_or(0, |files| files.len())
    }
}

/// It was refused for want of room, in words, and the disk is as it was.
#[track_caller]
fn refused<T>(sim: &mut Sim, free: u64, work: impl FnOnce(&mut Sim) -> Result<T, WalletError>) {
    let before = sim.files.steps();
    sim.files.claim_room(Some(free));
    let error = work(sim).err().expect("it fits");
    sim.files.claim_room(None);
    assert_eq!(error.kind(), ErrorKind::DiskFull, "{error}");
    assert!(
        error.to_string().contains("are free on that disk"),
        "{error}"
    );
    assert_eq!(sim.files.steps(), before, "something was written");
}

#[test]
fn an_entry_that_plainly_does_not_fit_is_refused_before_anything_is_written() {
    let mut sim = Sim::new(Manner::Journalled);
    refused(&mut sim, 500, |sim| sim.adds(1));
    sim.files.claim_room(Some(1 << 20));
    sim.adds(1).unwrap();
    // Nobody knows how much fits: it is tried.
    sim.files.claim_room(None);
    sim.adds(2).unwrap();
}

#[test]
fn a_stick_needs_room_for_a_file_twice() {
    let sizes = |manner| {
        let mut sim = Sim::new(manner);
        sim.adds(1).unwrap();
        let listed = sim.store().list(Area::Segments).unwrap();
        (sim, listed.iter().map(|file| file.bytes).max().unwrap())
    };
    let (mut stick, bytes) = sizes(Manner::Stick);
    refused(&mut stick, bytes + bytes / 2, |sim| sim.adds(2));
    let (mut disk, bytes) = sizes(Manner::Journalled);
    disk.files.claim_room(Some(bytes + bytes / 2));
    disk.adds(2).unwrap();
}

#[test]
fn a_merge_that_plainly_does_not_fit_takes_nothing_in() {
    let mut sim = Sim::new(Manner::Journalled);
    let mut other = Sim {
        files: sim.files.settled(Manner::Journalled),
        random: SeededRng::new(2),
        seconds: 50,
    };
    let added = other.open(|wallet| {
        let photo = wallet.attach(&[7; 50_000], line("image/jpeg"), None)?;
        let mut letter = draft(Kind::Document);
        letter.attachments = vec![photo];
        wallet.add(vec![letter, small(1)])
    });
    added.unwrap();
    let theirs = other.store();
    // The entries would fit, and the photograph would not.
    refused(&mut sim, 20_000, |sim| {
        sim.open(|wallet| wallet.merge(&theirs))
    });
    sim.files.claim_room(Some(80_000));
    let merged = sim.open(|wallet| wallet.merge(&theirs)).unwrap();
    assert_eq!((merged.entries, merged.attachments), (2, 1));
    // What is here already needs no room.
    sim.files.claim_room(Some(10));
    let merged = sim.open(|wallet| wallet.merge(&theirs)).unwrap();
    assert_eq!((merged.entries, merged.attachments), (0, 0));
}

#[test]
fn packing_waits_where_it_plainly_does_not_fit() {
    let mut sim = Sim::new(Manner::Journalled);
    for number in sim.count(Area::Segments)..limits::LOOSE_SEGMENTS {
        sim.adds(number).unwrap();
    }
    let loose = sim.count(Area::Segments);
    assert_eq!(loose, limits::LOOSE_SEGMENTS);
    // Room for an entry, and not for all of them together, which are some 5,000 bytes.
    sim.files.claim_room(Some(3_500));
    assert_eq!(sim.adds(500).unwrap(), 1);
    assert_eq!(sim.count(Area::Segments), loose + 1);
    sim.files.claim_room(None);
    sim.adds(501).unwrap();
    assert_eq!(sim.count(Area::Segments), 1);
}

fn photos(count: u8) -> Vec<NewAttachment> {
    let photo = |number| NewAttachment {
        bytes: vec![number; 3_000],
        media_type: line("image/jpeg"),
        caption: None,
    };
    (0..count).map(photo).collect()
}

#[test]
fn attachments_that_plainly_do_not_fit_together_are_refused_before_the_first() {
    let mut sim = Sim::new(Manner::Journalled);
    let letter = || draft(Kind::Document);
    refused(&mut sim, 5_000, |sim| {
        sim.open(|wallet| wallet.add_with(letter(), photos(2)))
    });
    assert_eq!(sim.count(Area::Attachments), 0);
}

/// Whatever call finds the disk full: the entry is saved with both photographs, or
/// neither of them is there.
#[test]
fn a_disk_that_fills_leaves_no_attachment_without_its_entry() {
    for manner in [Manner::Journalled, Manner::NoUnnamed, Manner::Stick] {
        let (mut saved, mut refused) = (0, 0);
        for at in 0..80 {
            let mut sim = Sim::new(manner);
            sim.open(|wallet| wallet.add_with(draft(Kind::Document), photos(1)))
                .unwrap();
            sim.files.strike(Some(Trouble {
                at,
                for_ever: true,
                what: Refusal::Full,
            }));
            let letter = draft(Kind::Document);
            let done = sim.open(|wallet| wallet.add_with(letter, photos(2)));
            sim.files.strike(None);
            let wanted = if done.is_ok() { 3 } else { 1 };
            assert_eq!(
                sim.count(Area::Attachments),
                wanted,
                "{manner:?}, call {at}"
            );
            let faults = sim.open(|wallet| Ok(wallet.check()?.faults)).unwrap();
            assert!(faults.is_empty(), "{manner:?}, call {at}: {faults:?}");
            *(if done.is_ok() {
                &mut saved
            } else {
                &mut refused
            }) += 1;
        }
        println!("{manner:?}: {refused} refused, {saved} saved");
        assert!(saved > 5 && refused > 5, "{saved} saved, {refused} refused");
    }
}
