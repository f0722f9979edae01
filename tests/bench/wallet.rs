//! Work on a wallet in a folder: open, list, find, add, merge, share.

use std::path::Path;

use carewallet_core::entry::{Draft, Voice};
use carewallet_core::kind::Body;
use carewallet_core::share::{Maker, Role, ShareHeader};
use carewallet_core::store::{Area, DiskMemory, DiskStore, Store};
use carewallet_core::value::{Date, Line, Timestamp};
use carewallet_core::{Access, Identity, Kind, Lane, Selection, Share, SubjectId, Wallet};
use carewallet_testkit::SeededRng;

use crate::{floor, median, row};

/// Where a benchmark's wallet lives, and whose it is.
struct Place {
    folder: tempfile::TempDir,
    identity: Identity,
    random: SeededRng,
    clock: i64,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["one", "two", "floor"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self {
            folder,
            identity: Identity::generate(),
            random: SeededRng::new(1),
            clock: 0,
        }
    }

    /// Opens (or makes) the wallet in one of the folders and works on it.
    fn with<T>(&mut self, name: &str, work: impl FnOnce(&mut Wallet<'_>) -> T) -> T {
        self.clock += 1;
        let store = DiskStore::at(self.folder.path().join(name));
        let memory = DiskMemory::at(self.folder.path().join(format!("state-{name}")));
        let make = store.list(Area::Segments).is_err();
        let access = Access {
            store: &store,
            memory: &memory,
            identity: &self.identity,
            now: Timestamp::from_unix_seconds(1_770_000_000 + self.clock).unwrap(),
            random: &mut self.random,
        };
        let opened = if make {
            Wallet::create(access, line("Sarah"))
        } else {
            Wallet::open(access, None)
        };
        work(&mut opened.unwrap_or_else(|e| panic!("{e}")))
    }

    fn fill(&mut self, size: usize) {
        for start in (0..size).step_by(1_000) {
            let drafts: Vec<Draft> = (start..size.min(start + 1_000)).map(draft).collect();
            self.with("one", |wallet| {
                wallet.add(drafts).unwrap_or_else(|e| panic!("{e}"))
            });
        }
    }
}

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

fn draft(number: usize) -> Draft {
    let words = [
        ("name", format!("Medicine {number}")),
        ("dose", "1 tablet".to_owned()),
        ("when", "in the morning with breakfast".to_owned()),
        (
            "why",
            "so that there are about four hundred bytes an entry".to_owned(),
        ),
    ];
    let fields: Vec<(String, String)> = words
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    let body = Body::from_fields(Kind::Medication, &fields).unwrap();
    Draft::new(SubjectId::Home, body, Voice::Reported, line("Sarah Ellis"))
}

pub(crate) fn measure(size: usize) {
    let mut place = Place::new();
    place.fill(size);
    let lines = place.with("one", |w| w.contents().unwrap().record().lines());
    let sealed = floor::seal_lines(&lines, &place.identity);
    println!(
        "{:<28}{size:>9}{:>11} bytes on disk; lines {} bytes",
        "size",
        folder_bytes(&place.folder.path().join("one/segments")),
        lines.len()
    );
    reading(&mut place, size, &sealed);
    writing(&mut place, size);
    merging(&mut place, size);
    if size <= 10_000 {
        sharing(&mut place, size);
    }
}

fn folder_bytes(folder: &Path) -> u64 {
    let files = std::fs::read_dir(folder).unwrap();
    files
        .map(|file| file.unwrap().metadata().unwrap().len())
        .sum()
}

fn reading(place: &mut Place, size: usize, sealed: &[u8]) {
    let open = median(|| (), |()| place.with("one", |_| ()));
    row("open", size, open, None);
    let base = median(
        || (),
        |()| assert!(floor::list(sealed, &place.identity) > size),
    );
    let list = median(
        || (),
        |()| {
            place.with("one", |w| {
                assert_eq!(w.contents().unwrap().record().active().len(), size)
            })
        },
    );
    row("list", size, list, Some(base));
    let word = format!("Medicine {}\"", size / 2);
    let base = median(
        || (),
        |()| assert_eq!(floor::find(sealed, &place.identity, &word), 1),
    );
    let find = median(
        || (),
        |()| {
            place.with("one", |w| {
                let contents = w.contents().unwrap();
                let record = contents.record();
                assert_eq!(
                    record
                        .entries()
                        .filter(|e| e.text().contains(&word))
                        .count(),
                    1
                );
            });
        },
    );
    row("find", size, find, Some(base));
}

fn writing(place: &mut Place, size: usize) {
    let text = "x".repeat(400);
    let folder = place.folder.path().join("floor");
    let mut number = 0;
    let base = median(
        || (),
        |()| {
            number += 1;
            floor::add(&folder, &number.to_string(), &text, &place.identity);
        },
    );
    let add = median(
        || vec![draft(size + 1)],
        |drafts| {
            place.with("one", |w| w.add(drafts).unwrap_or_else(|e| panic!("{e}")));
        },
    );
    row("add", size, add, Some(base));
}

fn merging(place: &mut Place, size: usize) {
    let (from, to) = (
        place.folder.path().join("one"),
        place.folder.path().join("two"),
    );
    copy_segments(&from, &to);
    let text = "x".repeat(400 * 50);
    let folder = place.folder.path().join("floor");
    let base = median(
        || (),
        |()| floor::add(&folder, "merged", &text, &place.identity),
    );
    let mut times = Vec::new();
    for round in 0..3 {
        let drafts: Vec<Draft> = (0..50).map(|n| draft(size * 2 + round * 50 + n)).collect();
        place.with("two", |w| w.add(drafts).unwrap_or_else(|e| panic!("{e}")));
        let other = DiskStore::at(&to);
        let start = std::time::Instant::now();
        let merged = place.with("one", |w| w.merge(&other).unwrap_or_else(|e| panic!("{e}")));
        times.push(start.elapsed().as_secs_f64() * 1_000.0);
        assert_eq!(merged.entries, 50);
    }
    times.sort_by(f64::total_cmp);
    row("merge, 50 new", size, times[1], Some(base));
}

fn copy_segments(from: &Path, to: &Path) {
    std::fs::create_dir_all(to.join("segments")).unwrap();
    for file in std::fs::read_dir(from.join("segments")).unwrap() {
        let path = file.unwrap().path();
        std::fs::copy(&path, to.join("segments").join(path.file_name().unwrap())).unwrap();
    }
}

fn sharing(place: &mut Place, size: usize) {
    let share = median(
        || (),
        |()| {
            let made = place.with("one", |w| {
                let contents = w.contents().unwrap();
                let record = contents.record();
                let selection = Selection::new([SubjectId::Home], [], Lane::Agency).unwrap();
                // A list holds ten thousand; the wallet grew a little by now.
                let chosen: Vec<_> = selection
                    .choose(&record, Date::parse("2026-03-01").unwrap())
                    .unwrap()
                    .into_iter()
                    .take(size)
                    .cloned()
                    .collect();
                let header = ShareHeader {
                    about: Vec::new(),
                    to: line("Camden Continence Service"),
                    why: None,
                    made_at: Timestamp::from_unix_seconds(1_780_000_000).unwrap(),
                    wallet: w.id().to_owned(),
                    reply_to: None,
                    incomplete: false,
                };
                let maker = Maker::of(w.identity(), line("Sarah Ellis"), Role::Family);
                Share::make(header, maker, chosen, Vec::new(), w.identity())
            });
            assert_eq!(made.unwrap_or_else(|e| panic!("{e}")).entries.len(), size);
        },
    );
    row("share, signed and checked", size, share, None);
}
