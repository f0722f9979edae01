//! A wallet that this version made, kept as it is: every later version opens it, finds
//! every entry in it byte for byte, and can go on writing in a copy of it.

use std::fs;
use std::path::{Path, PathBuf};

use carewallet_core::entry::{Entry, EntryWriter};
use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::store::DiskStore;
use carewallet_core::{Access, Batch, Identity, Kind, Wallet};
use carewallet_testkit::household::{draft, line, small, why};
use carewallet_testkit::{MemoryStore, SeededRng, clock, keys};

/// How many entries it holds; a count that could be blessed would prove nothing.
const ENTRIES: usize = 130;

fn place(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.join("fixtures/frozen/format-1").join(name)
}

fn key() -> Identity {
    let text = fs::read(place("key.txt")).unwrap();
    KeyFile::parse(&text).unwrap().identity
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for item in fs::read_dir(from).unwrap() {
        let item = item.unwrap();
        let target = to.join(item.file_name());
        if item.path().is_dir() {
            copy(&item.path(), &target);
        } else {
            fs::copy(item.path(), target).unwrap();
        }
    }
}

fn with<T>(root: &Path, identity: &Identity, seconds: i64, act: impl FnOnce(Wallet<'_>) -> T) -> T {
    let (store, memory) = (DiskStore::at(root), MemoryStore::default());
    let access = Access {
        store: &store,
        memory: &memory,
        identity,
        now: clock::at(seconds),
        random: &mut SeededRng::new(u64::try_from(seconds).unwrap()),
    };
    act(Wallet::open(access, None).unwrap_or_else(|e| panic!("{e}")))
}

fn texts(wallet: &Wallet<'_>) -> Vec<String> {
    let contents = wallet.contents().unwrap();
    let mut texts: Vec<String> = contents
        .entries()
        .iter()
        .map(|e| e.text().to_owned())
        .collect();
    texts.sort();
    texts
}

#[test]
fn a_wallet_of_format_1_opens_for_ever() {
    let identity = key();
    let expected = fs::read_to_string(place("entries.jsonl")).unwrap();
    let expected: Vec<&str> = expected.lines().collect();
    assert_eq!(expected.len(), ENTRIES);
    with(&place("wallet"), &identity, 1, |wallet| {
        assert!(wallet.warnings().is_empty());
        assert!(
            texts(&wallet) == expected,
            "an entry is gone, or not as it was"
        );
        let checkup = wallet.check().unwrap();
        assert!(checkup.faults.is_empty(), "{:?}", checkup.faults);
        let contents = wallet.contents().unwrap();
        let attachments = contents
            .entries()
            .iter()
            .flat_map(|e| &e.envelope().attachments);
        let opened = attachments.filter(|a| wallet.attachment(a).unwrap() == b"a photograph");
        assert_eq!(opened.count(), 1);
        assert_eq!(wallet.holders().iter().count(), 2);
    });
}

#[test]
fn a_copy_of_it_can_be_written_and_packed_and_loses_nothing() {
    let identity = key();
    let folder = tempfile::tempdir().unwrap();
    copy(&place("wallet"), folder.path());
    let before = with(folder.path(), &identity, 1, |wallet| texts(&wallet));
    for number in 0..70 {
        with(folder.path(), &identity, 500_000 + number, |mut wallet| {
            wallet
                .add(vec![small(usize::try_from(number).unwrap())])
                .unwrap()
        });
    }
    with(folder.path(), &identity, 900_000, |wallet| {
        let after = texts(&wallet);
        assert!(before.iter().all(|text| after.contains(text)));
        assert_eq!(after.len(), before.len() + 70);
        assert!(wallet.check().unwrap().faults.is_empty());
    });
}

/// Made once, when the format was new. It never runs again over what it made.
#[test]
#[ignore = "makes the frozen wallet, once"]
fn freeze() {
    assert!(!place("").exists(), "what is frozen stays");
    fs::create_dir_all(place("wallet")).unwrap();
    let (identity, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let owner = KeyOwner::Wallet(identity.public_key().id());
    let file = KeyFile {
        identity: keys::holder(),
        owner,
    };
    fs::write(place("key.txt"), file.text("26 November 2026").as_bytes()).unwrap();
    let root = place("wallet");
    let (store, memory) = (DiskStore::at(&root), MemoryStore::default());
    let access = Access {
        store: &store,
        memory: &memory,
        identity: &identity,
        now: clock::at(0),
        random: &mut SeededRng::new(77),
    };
    drop(Wallet::create(access, line("Sarah Ellis")).unwrap());
    let kinds = Kind::ALL.iter().filter(|kind| !kind.is_of_the_wallet());
    for (at, kind) in kinds.enumerate() {
        let seconds = 10 + i64::try_from(at).unwrap();
        with(&root, &identity, seconds, |mut w| {
            w.add(vec![draft(*kind)]).map(drop).unwrap()
        });
    }
    with(&root, &identity, 200, |mut w| {
        let admitted = w.admit(&line("Tom Ellis"), &tom.recipient(), &tom.public_key());
        assert!(admitted.unwrap().missed.is_empty());
    });
    with(&root, &tom, 201, |mut w| {
        w.add(vec![small(1), small(2)]).map(drop).unwrap()
    });
    with(&root, &identity, 202, |mut w| {
        let photo = w.attach(b"a photograph", line("image/jpeg"), None).unwrap();
        let mut letter = draft(Kind::Document);
        letter.attachments = vec![photo];
        w.add(vec![letter]).unwrap();
    });
    with(&root, &identity, 203, |mut w| receive(&mut w));
    with(&root, &identity, 204, |mut w| change(&mut w));
    let count = with(&root, &identity, 299, |w| texts(&w).len());
    for number in count..ENTRIES {
        // Its own second: names are drawn from it.
        let seconds = 300 + i64::try_from(number).unwrap();
        with(&root, &identity, seconds, |mut w| {
            w.add(vec![small(number)]).map(drop).unwrap();
        });
    }
    let all = with(&root, &identity, 9_000, |w| texts(&w)).join("\n") + "\n";
    fs::write(place("entries.jsonl"), all).unwrap();
}

/// What an agency signed.
fn receive(wallet: &mut Wallet<'_>) {
    let agency = keys::identity(keys::AGENCY);
    let mut writer = EntryWriter {
        now: wallet.now(),
        key_id: agency.public_key().id(),
        after: Vec::new(),
        random: &mut SeededRng::new(5),
    };
    let entries = vec![draft(Kind::Equipment).write(&mut writer).unwrap()];
    let signed = Batch::sign(&entries, &agency, line("The agency"), writer.now);
    wallet.take_in(entries, vec![signed]).unwrap();
}

/// One entry replaced, one withdrawn, one erased.
fn change(wallet: &mut Wallet<'_>) {
    let contents = wallet.contents().unwrap();
    let tablets: Vec<Entry> = contents
        .record()
        .entries()
        .filter(|e| e.kind() == Some(Kind::Medication))
        .cloned()
        .collect();
    let mut newer = small(3);
    newer.replaces = vec![tablets[0].id()];
    wallet.add(vec![newer]).unwrap();
    wallet.withdraw(&tablets[1], why()).unwrap();
    let erased = wallet.erase(&tablets[2], why()).unwrap();
    assert!(erased.missed.is_empty());
}
