//! Copies that sync programs make beside a wallet's files, whole and damaged in six
//! ways (SR-09): what they hold is read, what is damaged is named, and nothing takes
//! the place of anything.

use std::collections::BTreeSet;

use carewallet_core::store::{Area, Store};
use carewallet_core::wallet::{Checkup, Contents};
use carewallet_core::{EntryId, Identity, Kind};
use carewallet_testkit::household::{Place, draft, line, small};
use carewallet_testkit::keys;

/// What programs make of the name of a segment.
const NAMES: [&str; 12] = [
    "NAME.sync-conflict-20261126-101010-ABCDEFG.age", // Syncthing
    "NAME (Sarah's conflicted copy 2026-11-26).age",  // Dropbox
    "NAME (Case Conflict 1).age",                     // Dropbox
    "NAME (conflicted copy 2026-11-26 101010).age",   // Nextcloud
    "NAME (1).age",                                   // Google Drive
    "Copy of NAME.age",                               // Google Drive
    "NAME - Copy.age",                                // Windows
    "NAME - Copy (2).age",                            // Windows
    "NAME-SARAHS-PC.age",                             // OneDrive
    "NAME 2.age",                                     // iCloud
    ".NAME.age.icloud",                               // iCloud
    "._NAME.age",                                     // macOS on a stick
];

type Damage = fn(&[u8]) -> Vec<u8>;

/// What becomes of a file that a sync program or a disk spoils.
const DAMAGES: [(&str, Damage); 6] = [
    ("empty", |_| Vec::new()),
    ("cut", |bytes| bytes[..bytes.len() / 2].to_vec()),
    ("a bit", |bytes| {
        let mut bytes = bytes.to_vec();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        bytes
    }),
    ("a page", |_| b"<!DOCTYPE html><title>500</title>".to_vec()),
    ("zeros", |bytes| vec![0; bytes.len()]),
    ("longer", |bytes| [bytes, b"\0"].concat()),
];

/// A wallet in which one segment holds what no other does.
struct World {
    place: Place,
    holder: Identity,
    segment: String,
    bytes: Vec<u8>,
    all: BTreeSet<EntryId>,
}

fn ids(contents: &Contents) -> BTreeSet<EntryId> {
    contents.entries().iter().map(|entry| entry.id()).collect()
}

impl World {
    fn new() -> Self {
        let holder = keys::holder();
        let mut place = Place::with_wallet(1, &holder);
        place.open(&holder).add(vec![draft(Kind::Person)]).unwrap();
        let before = place.store.list(Area::Segments).unwrap();
        place.open(&holder).add(vec![small(1)]).unwrap();
        let after = place.store.list(Area::Segments).unwrap();
        let new = after.into_iter().find(|file| !before.contains(file));
        let segment = new.unwrap().name;
        let bytes = place.store.read(Area::Segments, &segment).unwrap();
        let all = ids(&place.open(&holder).contents().unwrap());
        Self {
            place,
            holder,
            segment,
            bytes,
            all,
        }
    }

    fn named(&self, pattern: &str) -> String {
        pattern.replace("NAME", self.segment.trim_end_matches(".age"))
    }

    fn puts(&self, name: &str, bytes: Vec<u8>) {
        self.place.store.put(Area::Segments, name, bytes);
    }

    /// Looks as a computer that has never seen the wallet, and as this one.
    fn looks(&mut self) -> (BTreeSet<EntryId>, Checkup) {
        let mut other = Place {
            store: self.place.store.forgetful(),
            ..self.place.copied(7)
        };
        let wallet = other.open(&self.holder);
        let contents = wallet.contents().unwrap();
        (ids(&contents), wallet.check().unwrap())
    }

    /// Repairs and undoes it; gives the names that were moved, and holds that both
    /// together change nothing.
    fn repairs(&mut self) -> Vec<String> {
        let before = self.place.store.files();
        let done = self.place.open(&self.holder).repair().unwrap();
        assert!(done.failed.is_empty());
        let (left, check) = self.looks();
        assert!(check.debris.is_empty());
        if check.wholeness.is_whole() {
            assert_eq!(left, self.all);
            assert!(check.faults.is_empty());
        }
        let undone = self.place.open(&self.holder).undo_repair().unwrap();
        assert!(undone.stays.is_empty());
        assert!(self.place.store.files() == before);
        done.moves.iter().map(|one| one.name.clone()).collect()
    }
}

#[test]
fn a_copy_beside_its_original_is_no_fault() {
    let mut cases = 0;
    for pattern in NAMES {
        let whole: (&str, Damage) = ("whole", <[u8]>::to_vec);
        for (damage, spoil) in DAMAGES.into_iter().chain([whole]) {
            let mut world = World::new();
            let copy = world.named(pattern);
            world.puts(&copy, spoil(&world.bytes));
            let (read, check) = world.looks();
            let case = format!("{pattern}, {damage}");
            assert_eq!(read, world.all, "{case}");
            assert!(check.wholeness.is_whole(), "{case}");
            assert_eq!(check.faults.len(), 0, "{case}: {:?}", check.faults);
            let named: Vec<&str> = check.debris.iter().map(|d| d.file.as_str()).collect();
            assert_eq!(named, [format!("segments/{copy}")], "{case}");
            assert_eq!(world.repairs(), [copy], "{case}");
            cases += 1;
        }
    }
    println!("{cases} copies beside their original: 0 faults, all listed, all moved and back");
}

#[test]
fn a_damaged_copy_without_its_original_is_a_fault_and_stays() {
    let mut cases = 0;
    for pattern in NAMES {
        for (damage, spoil) in DAMAGES {
            let mut world = World::new();
            let copy = world.named(pattern);
            world.puts(&copy, spoil(&world.bytes));
            world.place.store.take(Area::Segments, &world.segment);
            let (read, check) = world.looks();
            let case = format!("{pattern}, {damage}");
            assert_eq!(read.len(), world.all.len() - 1, "{case}");
            assert!(!check.wholeness.is_whole(), "{case}");
            let named: Vec<&str> = check.faults.iter().map(|f| f.file.as_str()).collect();
            assert!(
                named.contains(&format!("segments/{copy}").as_str()),
                "{case}: {named:?}"
            );
            assert_eq!(world.repairs(), [""; 0], "{case}");
            cases += 1;
        }
    }
    println!("{cases} damaged copies alone: {cases} named, 0 moved");
}

#[test]
fn a_whole_copy_stands_in_for_its_damaged_original() {
    let mut cases = 0;
    for pattern in NAMES {
        for (damage, spoil) in DAMAGES {
            let mut world = World::new();
            let copy = world.named(pattern);
            world.puts(&copy, world.bytes.clone());
            world.puts(&world.segment, spoil(&world.bytes));
            let (read, check) = world.looks();
            let case = format!("{pattern}, {damage}");
            assert_eq!(read, world.all, "{case}");
            assert!(check.wholeness.is_whole(), "{case}");
            let named: Vec<&str> = check.faults.iter().map(|f| f.file.as_str()).collect();
            assert_eq!(named, [format!("segments/{}", world.segment)], "{case}");
            assert_eq!(world.repairs(), [world.segment.clone()], "{case}");
            cases += 1;
        }
    }
    println!("{cases} damaged originals beside a copy: all read, all named, all moved and back");
}

#[test]
fn what_systems_leave_is_no_fault() {
    let names = [
        ".DS_Store",
        "desktop.ini",
        "Thumbs.db",
        "~$letter.docx",
        "._.DS_Store",
        ".nomedia",
        ".stignore",
        "Icon\r",
        "notes.txt",
    ];
    for name in names {
        for bytes in [&b""[..], b"\0\0\0\x01Bud1", b"[.ShellClassInfo]"] {
            let mut world = World::new();
            world.puts(name, bytes.to_vec());
            let (read, check) = world.looks();
            assert_eq!(read, world.all);
            // Empty and under a name that nobody knows: it may have been a segment.
            let in_doubt = name == "notes.txt" && bytes.is_empty();
            assert_eq!(check.faults.is_empty(), !in_doubt, "{name:?}");
            assert_eq!(check.debris.len(), usize::from(!in_doubt), "{name:?}");
            let done = world.place.open(&world.holder).repair().unwrap();
            assert!(done.moves.is_empty(), "{name:?} is not ours to move");
        }
    }
}

#[test]
fn attachments_are_treated_alike() {
    let mut moved = 0;
    for pattern in NAMES {
        for (damage, spoil) in DAMAGES {
            let mut world = World::new();
            let mut wallet = world.place.open(&world.holder);
            let photo = wallet.attach(b"a photo", line("image/jpeg"), None).unwrap();
            let mut letter = draft(Kind::Document);
            letter.attachments = vec![photo.clone()];
            wallet.add(vec![letter]).unwrap();
            world.all = ids(&wallet.contents().unwrap());
            drop(wallet);
            let own = format!("{}.age", photo.file);
            let copy = pattern.replace("NAME", &photo.file);
            let store = &world.place.store;
            let bytes = store.read(Area::Attachments, &own).unwrap();
            store.put(Area::Attachments, &copy, spoil(&bytes));
            assert_eq!(world.looks().1.faults.len(), 0, "{pattern}, {damage}");
            assert_eq!(world.repairs(), [copy], "{pattern}, {damage}");
            // The only file of an attachment is never moved, however it looks.
            let store = &world.place.store;
            for (_, name, _) in store
                .files()
                .into_iter()
                .filter(|f| f.0 == Area::Attachments)
            {
                store.take(Area::Attachments, &name);
            }
            store.put(Area::Attachments, &own, spoil(&bytes));
            let done = world.place.open(&world.holder).repair().unwrap();
            assert!(
                done.moves.is_empty() && done.stays.len() == 1,
                "{pattern}, {damage}"
            );
            moved += 1;
        }
    }
    println!("{moved} damaged copies of attachments moved and back; {moved} alone stay");
}
