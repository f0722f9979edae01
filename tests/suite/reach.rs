//! What has to reach every file, or say which it did not reach: erasing, admitting and
//! removing holders, merging with attachments.

use carewallet_core::entry::Attachment;
use carewallet_core::store::Area;
use carewallet_core::{Entry, EntryId, ErrorKind, Identity, Kind, Wallet};
use carewallet_testkit::household::{Place, access, body, draft, line, reported, small, why};
use carewallet_testkit::{MemoryStore, SeededRng, keys};

/// A wallet with a letter that has a photograph of it.
fn with_letter(holder: &Identity) -> (Place, Attachment) {
    let mut place = Place::with_wallet(1, holder);
    let mut wallet = place.open(holder);
    let photo = wallet
        .attach(b"a photograph", line("image/jpeg"), None)
        .unwrap();
    let mut letter = draft(Kind::Document);
    letter.attachments = vec![photo.clone()];
    wallet.add(vec![letter]).unwrap();
    drop(wallet);
    (place, photo)
}

fn names(store: &MemoryStore, area: Area) -> Vec<String> {
    let files = store.files().into_iter();
    let here = files.filter(|(of, ..)| *of == area);
    here.map(|(_, name, _)| name).collect()
}

fn the_letter(place: &mut Place, holder: &Identity) -> Entry {
    let contents = place.open(holder).contents().unwrap();
    let letter = contents.entries().iter();
    let mut letter = letter.filter(|e| e.kind() == Some(Kind::Document));
    letter.next().unwrap().clone()
}

#[test]
fn a_merge_heals_attachments_that_are_missing_or_damaged() {
    let holder = keys::holder();
    let (whole, photo) = with_letter(&holder);
    let name = format!("{}.age", photo.file);
    let damages: [&dyn Fn(&MemoryStore); 3] = [
        &|store| drop(store.take(Area::Attachments, &name)),
        &|store| store.put(Area::Attachments, &name, Vec::new()),
        &|store| store.put(Area::Attachments, &name, b"<html>500</html>".to_vec()),
    ];
    for damage in damages {
        let mut place = whole.copied(2);
        damage(&place.store);
        let mut wallet = place.open(&holder);
        assert!(wallet.attachment(&photo).is_err());
        let merged = wallet.merge(&whole.store).unwrap();
        // No entry is new: only the file was lacking.
        assert_eq!((merged.entries, merged.attachments), (0, 1));
        assert!(merged.not_copied.is_empty());
        assert_eq!(wallet.attachment(&photo).unwrap(), b"a photograph");
    }
}

#[test]
fn a_letter_that_could_not_be_read_at_first_comes_with_a_later_merge() {
    let holder = keys::holder();
    let mut home = Place::with_wallet(1, &holder);
    let mut away = home.copied(2);
    let mut wallet = away.open(&holder);
    let photo = wallet.attach(b"letter", line("image/png"), None).unwrap();
    let mut letter = draft(Kind::Document);
    letter.attachments = vec![photo.clone()];
    wallet.add(vec![letter]).unwrap();
    drop(wallet);
    let name = format!("{}.age", photo.file);
    let bytes = away.store.take(Area::Attachments, &name).unwrap();
    let mut wallet = home.open(&holder);
    let merged = wallet.merge(&away.store).unwrap();
    assert_eq!((merged.entries, merged.attachments), (1, 0));
    let lacking = &merged.not_copied[0];
    assert_eq!(lacking.file, format!("attachments/{name}"));
    assert_eq!(lacking.kind, ErrorKind::MissingFile);
    away.store.put(Area::Attachments, &name, bytes);
    let merged = wallet.merge(&away.store).unwrap();
    assert_eq!((merged.entries, merged.attachments), (0, 1));
    assert_eq!(wallet.attachment(&photo).unwrap(), b"letter");
}

#[test]
fn an_erasure_names_the_files_that_it_could_not_look_into() {
    let holder = keys::holder();
    let (mut place, _) = with_letter(&holder);
    let letter = the_letter(&mut place, &holder);
    // A copy that a sync program made, and that cannot be opened just now.
    let held = names(&place.store, Area::Segments).pop().unwrap();
    let copy = held.replace(".age", " (conflicted copy 2026-03-01).age");
    place.store.put(
        Area::Segments,
        &copy,
        b"age-encryption.org/v1\nhalf".to_vec(),
    );
    let reach = place.open(&holder).erase(&letter, why()).unwrap();
    assert_eq!(reach.missed, [format!("segments/{copy}")]);
    assert_eq!(reach.saved.ids().len(), 1);
    place.store.take(Area::Segments, &copy);
    assert!(place.open(&holder).finish_erasing().unwrap().is_empty());
    let reach = place.open(&holder).erase(&letter, why()).unwrap();
    assert!(reach.missed.is_empty() && reach.saved.ids().is_empty());
    let contents = place.open(&holder).contents().unwrap();
    assert!(contents.get(&letter.id()).is_none());
}

#[test]
fn what_a_repair_set_aside_may_still_hold_what_is_erased() {
    let holder = keys::holder();
    let (mut place, _) = with_letter(&holder);
    let letter = the_letter(&mut place, &holder);
    place
        .store
        .put(Area::Quarantine, "segments-old.age", b"anything".to_vec());
    let reach = place.open(&holder).erase(&letter, why()).unwrap();
    assert_eq!(reach.missed, ["quarantine/segments-old.age"]);
}

#[test]
fn a_check_names_what_is_to_be_mended() {
    let holder = keys::holder();
    let (mut place, _) = with_letter(&holder);
    let letter = the_letter(&mut place, &holder);
    let before = place.store.files();
    place.open(&holder).erase(&letter, why()).unwrap();
    for (area, name, bytes) in before {
        place.store.put(area, &name, bytes);
    }
    let kinds = |place: &mut Place| -> Vec<ErrorKind> {
        let faults = place.open(&holder).check().unwrap().faults;
        faults.iter().map(|fault| fault.kind).collect()
    };
    assert_eq!(kinds(&mut place), [ErrorKind::NotErased]);
    place.open(&holder).add(vec![small(1)]).unwrap();
    assert!(kinds(&mut place).is_empty());
}

#[test]
fn copies_of_an_attachment_under_any_name_are_erased_with_it() {
    let holder = keys::holder();
    let (mut place, photo) = with_letter(&holder);
    let letter = the_letter(&mut place, &holder);
    let own = format!("{}.age", photo.file);
    let bytes = place.store.take(Area::Attachments, &own).unwrap();
    for name in ["Copy of {}.age", "{} (1).age", "{}-Kopie.age"] {
        let name = name.replace("{}", &photo.file);
        place.store.put(Area::Attachments, &name, bytes.clone());
    }
    assert_eq!(
        place.open(&holder).attachment(&photo).unwrap(),
        b"a photograph"
    );
    let reach = place.open(&holder).erase(&letter, why()).unwrap();
    assert!(reach.missed.is_empty());
    assert!(names(&place.store, Area::Attachments).is_empty());
}

#[test]
fn a_body_that_comes_back_after_its_erasure_goes_beside_the_next_entry() {
    let holder = keys::holder();
    let (mut place, photo) = with_letter(&holder);
    let letter = the_letter(&mut place, &holder);
    let before = place.store.files();
    place.open(&holder).erase(&letter, why()).unwrap();
    for (area, name, bytes) in before {
        place.store.put(area, &name, bytes);
    }
    place.open(&holder).add(vec![small(1)]).unwrap();
    let contents = place.open(&holder).contents().unwrap();
    assert!(contents.get(&letter.id()).is_none());
    let held = names(&place.store, Area::Attachments);
    assert!(held.iter().all(|name| !name.contains(&photo.file)));
}

/// A wallet that Tom opens too, and an entry that he wrote and Sarah saw.
fn with_tom(sarah: &Identity, tom: &Identity) -> (Place, EntryId, String) {
    let (mut place, _) = with_letter(sarah);
    let admitted = place
        .open(sarah)
        .admit(&line("Tom"), &tom.recipient(), &tom.public_key())
        .unwrap();
    assert!(admitted.missed.is_empty());
    let before = names(&place.store, Area::Segments);
    let his = place.open(tom).add(vec![small(1)]).unwrap().ids()[0];
    let mut file = names(&place.store, Area::Segments);
    file.retain(|name| !before.contains(name));
    place.open(sarah).add(vec![small(2)]).unwrap();
    (place, his, file.remove(0))
}

fn opens(store: &MemoryStore, identity: &Identity) -> Vec<String> {
    let files = store.files().into_iter();
    let opened = files.filter(|(.., bytes)| carewallet_core::seal::open(bytes, identity).is_ok());
    opened.map(|(_, name, _)| name).collect()
}

#[test]
fn nothing_of_a_removed_holder_is_orphaned_by_a_file_that_was_away() {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let (mut place, his, file) = with_tom(&sarah, &tom);
    let bytes = place.store.take(Area::Segments, &file).unwrap();
    place.store.put(Area::Segments, &file, bytes[..90].to_vec());
    let reach = place
        .open(&sarah)
        .dismiss(&tom.public_key().id(), why())
        .unwrap();
    assert_eq!(reach.missed, [format!("segments/{file}")]);
    assert!(opens(&place.store, &tom).is_empty());
    // The file comes back: what Tom wrote before counts, what he writes now does not.
    place.store.put(Area::Segments, &file, bytes);
    place.open(&sarah).add(vec![small(3)]).unwrap();
    let contents = place.open(&sarah).contents().unwrap();
    assert!(contents.get(&his).is_some(), "his entry is orphaned");
    assert!(contents.problems().is_empty() && contents.wholeness().is_whole());
    assert!(opens(&place.store, &tom).is_empty(), "his key still opens");
    assert!(place.open(&sarah).check().unwrap().faults.is_empty());
}

#[test]
fn a_removed_holder_cannot_slip_something_in_afterwards() {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let (mut place, ..) = with_tom(&sarah, &tom);
    let mut late = place.copied(7);
    place
        .open(&sarah)
        .dismiss(&tom.public_key().id(), why())
        .unwrap();
    let known = names(&late.store, Area::Segments);
    let forged = late.open(&tom).add(vec![small(9)]).unwrap().ids()[0];
    for (area, name, bytes) in late.store.files() {
        if !known.contains(&name) {
            place.store.put(area, &name, bytes);
        }
    }
    place.open(&sarah).add(vec![small(3)]).unwrap();
    let contents = place.open(&sarah).contents().unwrap();
    assert!(contents.get(&forged).is_none());
    assert_eq!(contents.problems()[0].why.kind(), ErrorKind::NotAHolder);
}

#[test]
fn what_was_written_while_somebody_was_admitted_opens_for_them_soon() {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let (place, _) = with_letter(&sarah);
    let (mut one, mut two) = (SeededRng::new(3), SeededRng::new(4));
    let store = &place.store;
    // Both open before either writes.
    let mut here = Wallet::open(access(store, store, &sarah, 500, &mut one), None).unwrap();
    let mut there = Wallet::open(access(store, store, &sarah, 501, &mut two), None).unwrap();
    here.admit(&line("Tom"), &tom.recipient(), &tom.public_key())
        .unwrap();
    let photo = there.attach(b"late", line("image/png"), None).unwrap();
    let mut letter = draft(Kind::Document);
    letter.attachments = vec![photo];
    there.add(vec![letter]).unwrap();
    drop((here, there));
    let all = |store: &MemoryStore| store.files().len();
    assert_eq!(
        opens(store, &tom).len() + 3,
        all(store),
        "marker, segment and letter"
    );
    let mut random = SeededRng::new(5);
    let mut next = Wallet::open(access(store, store, &sarah, 600, &mut random), None).unwrap();
    next.add(vec![small(1)]).unwrap();
    assert_eq!(opens(store, &tom).len() + 1, all(store), "only the marker");
}

/// A long text that repeats itself: packed as it is, it would pass for a bomb.
fn long(number: usize) -> carewallet_core::Draft {
    let text = format!("{number} {}", "She slept well. ".repeat(3_500));
    let fields = [("type", "other"), ("what_happened", text.as_str())];
    reported(body(Kind::Event, &fields))
}

#[test]
fn long_texts_are_packed_into_files_that_open_again() {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let mut place = Place::with_wallet(1, &sarah);
    for some in 0..70 {
        let drafts = (0..8).map(|n| long(some * 8 + n)).collect();
        place.open(&sarah).add(drafts).unwrap();
    }
    // 31 MB: more than one segment takes, and packed once already.
    assert!(names(&place.store, Area::Segments).len() < 30);
    let admitted = place
        .open(&sarah)
        .admit(&line("Tom"), &tom.recipient(), &tom.public_key())
        .unwrap();
    assert!(admitted.missed.is_empty());
    let packed = names(&place.store, Area::Segments).len();
    assert!((2..6).contains(&packed), "{packed} segments");
    let contents = place.open(&tom).contents().unwrap();
    assert_eq!(contents.entries().len(), 562);
    let entry = contents.entries()[5].clone();
    let reach = place
        .open(&sarah)
        .dismiss(&tom.public_key().id(), why())
        .unwrap();
    assert!(reach.missed.is_empty());
    assert!(
        place
            .open(&sarah)
            .erase(&entry, why())
            .unwrap()
            .missed
            .is_empty()
    );
    assert!(place.open(&sarah).check().unwrap().faults.is_empty());
    let mut other = Place::with_wallet(1, &sarah);
    let merged = other.open(&sarah).merge(&place.store).unwrap();
    assert_eq!(merged.entries, 562);
    assert!(other.open(&sarah).check().unwrap().faults.is_empty());
}

#[test]
fn a_damaged_file_never_locks_out_the_holder_whom_it_admits() {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let (place, ..) = with_tom(&sarah, &tom);
    let damaged = |name: &str| {
        let store = place.store.forgetful();
        let bytes = store.take(Area::Segments, name).unwrap();
        store.put(Area::Segments, name, bytes[..bytes.len() / 2].to_vec());
        Place {
            store,
            ..place.copied(8)
        }
    };
    let all = names(&place.store, Area::Segments);
    let admits = |name: &&String| damaged(name).open(&sarah).holders().iter().count() == 0;
    let admits = all.iter().find(admits).unwrap();
    let bytes = place.store.take(Area::Segments, admits).unwrap();
    place.store.put(Area::Segments, admits, bytes.clone());
    let mut elsewhere = damaged(admits);
    elsewhere.open(&sarah).add(vec![small(3)]).unwrap();
    assert_eq!(
        elsewhere.open(&sarah).holders().iter().count(),
        0,
        "the file names both"
    );
    elsewhere.store.put(Area::Segments, admits, bytes);
    elsewhere.open(&sarah).add(vec![small(4)]).unwrap();
    let files = elsewhere.store.files().len();
    assert_eq!(
        opens(&elsewhere.store, &tom).len() + 1,
        files,
        "all but the marker"
    );
}

#[test]
fn whatever_a_second_holder_packs_opens_on_a_computer_that_never_saw_it() {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let anna = keys::identity(keys::STRANGER);
    let (mut place, ..) = with_tom(&sarah, &tom);
    let reach = place
        .open(&tom)
        .admit(&line("Anna"), &anna.recipient(), &anna.public_key())
        .unwrap();
    assert!(reach.missed.is_empty());
    let count = place.open(&tom).contents().unwrap().entries().len();
    for number in 0..70 {
        place.open(&anna).add(vec![small(10 + number)]).unwrap();
    }
    for identity in [&sarah, &tom, &anna] {
        let store = place.store.forgetful();
        let mut fresh = Place {
            store,
            ..place.copied(9)
        };
        let wallet = fresh.open(identity);
        let contents = wallet.contents().unwrap();
        assert!(contents.problems().is_empty() && contents.wholeness().is_whole());
        assert_eq!(contents.entries().len(), count + 70);
        assert_eq!(wallet.holders().iter().count(), 3);
    }
    // Anna, whom Tom admitted, changes no holders: nobody could follow that.
    let refused = place.open(&anna).dismiss(&tom.public_key().id(), why());
    assert!(matches!(
        refused,
        Err(carewallet_core::wallet::WalletError::Rule(_))
    ));
    // A removed holder cannot admit himself again with a statement dated back.
    place
        .open(&sarah)
        .dismiss(&tom.public_key().id(), why())
        .unwrap();
    assert!(place.forgetful_open(&tom).is_err());
    assert!(place.forgetful_open(&anna).is_ok());
}
