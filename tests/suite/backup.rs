//! Backups while another process is at work, and of every size.

use carewallet_core::backup::{self, BackupError};
use carewallet_core::store::{Area, Store};
use carewallet_core::{Entry, Kind};
use carewallet_testkit::household::{Place, draft, line, small};
use carewallet_testkit::{ShiftingStore, clock, keys};

/// A made backup, or why there is none.
fn made(store: &dyn Store, wallet: &str) -> Result<usize, BackupError> {
    let holder = keys::holder();
    let mut file = Vec::new();
    let to = [holder.recipient()];
    let written = backup::write(store, &to, clock::at(99), &mut file)?;
    let proof = backup::prove(&file[..], &written, store, wallet, &holder)?;
    assert!(proof.closed.is_empty());
    Ok(proof.entries.len())
}

#[test]
fn whatever_another_process_packs_meanwhile_nothing_is_missing() {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    place.open(&holder).add(vec![draft(Kind::Person)]).unwrap();
    for number in 0..5 {
        place.open(&holder).add(vec![small(number)]).unwrap();
    }
    let before = place.store.clone();
    let mut wallet = place.open(&holder);
    let id = wallet.id().to_owned();
    let tom = keys::identity(keys::SECOND);
    // To admit a holder packs all anew: every file is another one afterwards.
    wallet
        .admit(&line("Tom"), &tom.recipient(), &tom.public_key())
        .unwrap();
    let after = wallet.contents().unwrap().entries().len();
    let known = after - 1;
    drop(wallet);
    let (mut whole, mut again) = (0, 0);
    for at in 0..60 {
        for torn in [false, true] {
            let shifting = ShiftingStore::new(&before, &place.store, at);
            let shifting = if torn { shifting.torn() } else { shifting };
            match made(&shifting, &id) {
                Ok(entries) => {
                    assert!(entries == known || entries == after, "{at}: {entries}");
                    whole += 1;
                }
                Err(BackupError::Changing) => again += 1,
                Err(other) => panic!("{at}: {other}"),
            }
        }
    }
    println!("{whole} whole, {again} begun again, 0 with anything missing");
    assert!(whole > 10 && again > 10, "{whole} whole, {again} again");
}

#[test]
fn the_same_folder_gives_the_same_files_in_the_same_order() {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    let mut wallet = place.open(&holder);
    let photo = wallet
        .attach(b"a photograph", line("image/jpeg"), None)
        .unwrap();
    let mut letter = draft(Kind::Document);
    letter.attachments = vec![photo];
    let saved = wallet.add(vec![letter]).unwrap();
    assert_eq!(saved.entries.iter().map(Entry::id).count(), 1);
    drop(wallet);
    let write = |to: &mut Vec<u8>| {
        let to_whom = [holder.recipient()];
        backup::write(&place.store, &to_whom, clock::at(9), to).unwrap()
    };
    let (mut one, mut other) = (Vec::new(), Vec::new());
    let (first, second) = (write(&mut one), write(&mut other));
    assert_eq!(first.files, second.files);
    let mut sorted: Vec<_> = first
        .files
        .iter()
        .map(|f| (f.area, f.name.clone()))
        .collect();
    sorted.sort();
    let order: Vec<_> = first
        .files
        .iter()
        .map(|f| (f.area, f.name.clone()))
        .collect();
    assert_eq!(order, sorted);
    assert_eq!(order[0].0, Area::Root);
    assert_ne!(one, other, "the seal is another one each time");
}

/// A disk that is full after so many bytes.
struct Full(usize);

impl std::io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes.len() > self.0 {
            return Err(std::io::Error::from_raw_os_error(28));
        }
        self.0 -= bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_is_said_wherever_it_strikes() {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    for number in 0..30 {
        place.open(&holder).add(vec![small(number)]).unwrap();
    }
    let mut whole = Vec::new();
    let to = [holder.recipient()];
    backup::write(&place.store, &to, clock::at(9), &mut whole).unwrap();
    let before = place.store.files();
    for step in 0..64 {
        let most = whole.len() * step / 64;
        let error = backup::write(&place.store, &to, clock::at(9), &mut Full(most)).err();
        let error = error.unwrap_or_else(|| panic!("{most} bytes were enough"));
        assert!(matches!(error, BackupError::System(_)), "{most}: {error}");
    }
    assert!(place.store.files() == before);
}
