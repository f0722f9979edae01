//! Pulled plugs: whatever call fails, and whenever the program is killed, what
//! was called saved is there, and the wallet opens.

mod killed;
mod power;

use std::collections::BTreeSet;

use carewallet_core::entry::EntryWriter;
use carewallet_core::store::Area;
use carewallet_core::wallet::WalletError;
use carewallet_core::{Batch, EntryId, ErrorKind, Identity, Kind, limits};
use carewallet_testkit::household::{Place, draft, line, small, why};
use carewallet_testkit::{Fault, MemoryStore, SeededRng, clock, keys};

/// What the next thing that is saved puts right.
const MENDED: [ErrorKind; 2] = [ErrorKind::NotErased, ErrorKind::NotResealed];

/// What a run was told, right or wrong.
#[derive(Default)]
struct Told {
    saved: BTreeSet<EntryId>,
    /// What somebody tried to erase: it may be gone even if that failed.
    erasing: BTreeSet<EntryId>,
    failed: usize,
}

impl Told {
    fn note(&mut self, result: Result<Vec<EntryId>, WalletError>) {
        match result {
            Ok(ids) => self.saved.extend(ids),
            Err(_) => self.failed += 1,
        }
    }
}

/// A wallet on the edge of being packed, and what it holds.
fn start(holder: &Identity) -> (Place, MemoryStore) {
    let mut place = Place::with_wallet(1, holder);
    place.open(holder).add(vec![draft(Kind::Person)]).unwrap();
    let mut other = place.copied(2);
    for number in 0..61 {
        place.open(holder).add(vec![small(number)]).unwrap();
    }
    other
        .open(holder)
        .add(vec![small(100), small(101)])
        .unwrap();
    (place, other.store)
}

/// Every command that writes, each with its own opening, as the program does it.
fn day(place: &mut Place, holder: &Identity, other: &MemoryStore, told: &mut Told) {
    let tom = keys::identity(keys::SECOND);
    let admit = |place: &mut Place| {
        let mut wallet = place.try_open(holder)?;
        wallet
            .admit(&line("Tom"), &tom.recipient(), &tom.public_key())
            .map(|reach| reach.saved.ids())
    };
    let add = |place: &mut Place, number| {
        place
            .try_open(holder)?
            .add(vec![small(number)])
            .map(|saved| saved.ids())
    };
    told.note(add(place, 200));
    told.note(place.try_open(holder).and_then(|mut w| {
        let photo = w.attach(b"a photograph", line("image/jpeg"), None)?;
        let mut letter = draft(Kind::Document);
        letter.attachments = vec![photo];
        w.add(vec![letter]).map(|saved| saved.ids())
    }));
    told.note(add(place, 201));
    told.note(add(place, 202));
    told.note(receive(place, holder));
    let erased = erase(place, holder, &mut told.erasing);
    told.note(erased);
    told.note(
        place
            .try_open(holder)
            .and_then(|mut w| w.merge(other).map(|_| Vec::new())),
    );
    told.note(admit(place));
    told.note(place.try_open(holder).and_then(|mut w| {
        w.dismiss(&tom.public_key().id(), why())
            .map(|reach| reach.saved.ids())
    }));
    told.note(add(place, 203));
}

/// What an agency signed, and the receipt for it, in one file.
fn receive(place: &mut Place, holder: &Identity) -> Result<Vec<EntryId>, WalletError> {
    let agency = keys::identity(keys::AGENCY);
    let mut writer = EntryWriter {
        now: clock::at(place.seconds),
        key_id: agency.public_key().id(),
        after: Vec::new(),
        random: &mut SeededRng::new(5),
    };
    let mut entries = vec![small(300).write(&mut writer)?];
    let signed = Batch::sign(&entries, &agency, line("The agency"), writer.now);
    let mut wallet = place.try_open(holder)?;
    let (own, batches) = wallet.sign(vec![small(301)])?;
    entries.extend(own);
    let batches = batches.into_iter().chain([signed]).collect();
    wallet.take_in(entries, batches).map(|saved| saved.ids())
}

fn erase(
    place: &mut Place,
    holder: &Identity,
    erasing: &mut BTreeSet<EntryId>,
) -> Result<Vec<EntryId>, WalletError> {
    let mut wallet = place.try_open(holder)?;
    let contents = wallet.contents()?;
    let Some(entry) = contents.record().entries().nth(7).cloned() else {
        return Ok(Vec::new());
    };
    erasing.insert(entry.id());
    wallet.erase(&entry, why()).map(|reach| reach.saved.ids())
}

/// After the fault the wallet opens, and holds all that it ever called saved.
fn holds(
    place: &mut Place,
    holder: &Identity,
    before: &BTreeSet<EntryId>,
    told: &Told,
    fault: Fault,
) {
    place.store.strike(None);
    for store in [place.store.clone(), place.store.forgetful()] {
        let mut after = Place {
            store,
            random: place.random.clone(),
            seconds: place.seconds,
        };
        let wallet = after
            .try_open(holder)
            .unwrap_or_else(|e| panic!("{fault:?}: {e}"));
        let contents = wallet
            .contents()
            .unwrap_or_else(|e| panic!("{fault:?}: {e}"));
        for id in before
            .iter()
            .chain(&told.saved)
            .filter(|id| !told.erasing.contains(id))
        {
            assert!(
                contents.get(id).is_some(),
                "{fault:?}: {} was called saved",
                id.short()
            );
        }
        // Only what the fault itself left half-written may be complained about.
        let torn = usize::from(matches!(fault, Fault::Torn(_) | Fault::Lying(_)));
        let mut faults = wallet.check().unwrap().faults;
        faults.retain(|fault| !MENDED.contains(&fault.kind));
        assert!(faults.len() <= torn, "{fault:?}: {faults:?}");
    }
    let more = place.open(holder).add(vec![small(999)]);
    assert!(more.is_ok(), "{fault:?}: nothing can be added any more");
    let mut faults = place.open(holder).check().unwrap().faults;
    faults.retain(|fault| MENDED.contains(&fault.kind));
    assert!(faults.is_empty(), "{fault:?}: {faults:?}");
}

fn ids(place: &mut Place, holder: &Identity) -> BTreeSet<EntryId> {
    place
        .open(holder)
        .contents()
        .unwrap()
        .entries()
        .iter()
        .map(|entry| entry.id())
        .collect()
}

fn sweep(faults: impl Iterator<Item = Fault>) -> usize {
    let holder = keys::holder();
    let (mut begin, other) = start(&holder);
    let before = ids(&mut begin, &holder);
    let mut failed = 0;
    for fault in faults {
        let mut place = begin.copied(3);
        let mut told = Told::default();
        place.store.strike(Some(fault));
        day(&mut place, &holder, &other, &mut told);
        failed += told.failed;
        holds(&mut place, &holder, &before, &told, fault);
    }
    failed
}

/// How many calls of the store the day takes, and which of them write.
fn calls() -> (usize, Vec<usize>) {
    let holder = keys::holder();
    let (mut place, other) = start(&holder);
    place.store.strike(None);
    let mut told = Told::default();
    day(&mut place, &holder, &other, &mut told);
    assert_eq!(told.failed, 0);
    let calls = (place.store.calls(), place.store.writes());
    let before = BTreeSet::new();
    holds(&mut place, &holder, &before, &told, Fault::Full(usize::MAX));
    calls
}

#[test]
fn one_failing_call_is_never_a_lie() {
    let failed = sweep((0..calls().0).map(Fault::Once));
    assert!(failed > 20, "{failed} commands failed");
}

#[test]
fn the_power_may_go_at_any_call() {
    let failed = sweep((0..calls().0).map(Fault::From));
    assert!(failed > 100, "{failed} commands failed");
}

#[test]
fn writes_that_are_torn_lie_or_come_too_late_are_never_a_lie() {
    let (_, writes) = calls();
    let each = |at| [Fault::AfterWrite(at), Fault::Torn(at), Fault::Lying(at)];
    let failed = sweep(writes.into_iter().flat_map(each));
    assert!(failed > 20, "{failed} commands failed");
}

#[test]
fn a_full_disk_changes_nothing_that_was_there() {
    let holder = keys::holder();
    let (begin, _) = start(&holder);
    let used: usize = begin
        .store
        .files()
        .iter()
        .map(|(.., bytes)| bytes.len())
        .sum();
    let failed = sweep((0..40).map(|step| Fault::Full(used + step * 2_000)));
    assert!(failed > 20, "{failed} commands failed");
}

/// A batch has a limit, and a file of entries has none: either all of it is there,
/// or nothing.
#[test]
fn more_entries_than_one_batch_holds_are_saved_together_or_not_at_all() {
    let holder = keys::holder();
    let begin = Place::with_wallet(1, &holder);
    let before = ids(&mut begin.copied(2), &holder);
    let many = || (0..=limits::LIST_ITEMS).map(small).collect::<Vec<_>>();
    let (mut place, mut told) = (begin.copied(3), Told::default());
    place.store.strike(None);
    told.note(place.open(&holder).add(many()).map(|saved| saved.ids()));
    assert_eq!(told.saved.len(), limits::LIST_ITEMS + 1);
    let written = place.store.writes();
    holds(&mut place, &holder, &before, &told, Fault::Full(usize::MAX));
    for at in written {
        let mut place = begin.copied(3);
        place.store.strike(Some(Fault::From(at)));
        let saved = place.open(&holder).add(many()).map(|saved| saved.ids());
        place.store.strike(None);
        let there = ids(&mut place, &holder).len() - before.len();
        let all = limits::LIST_ITEMS + 1;
        assert!(
            there == all || (there == 0 && saved.is_err()),
            "{at}: {there}"
        );
    }
}

#[test]
fn making_a_wallet_can_be_interrupted() {
    let holder = keys::holder();
    for at in 0..8 {
        for fault in [
            Fault::Once(at),
            Fault::From(at),
            Fault::AfterWrite(at),
            Fault::Torn(at),
        ] {
            let mut place = Place::empty(1);
            place.store.strike(Some(fault));
            let made = carewallet_core::Wallet::create(place.access(&holder), line("Sarah"));
            let made = made.map(drop);
            place.store.strike(None);
            let segments = place
                .store
                .files()
                .iter()
                .filter(|(a, ..)| *a == Area::Segments)
                .count();
            if made.is_ok() {
                assert!(place.try_open(&holder).is_ok(), "{fault:?}");
            } else if segments > 0 && !matches!(fault, Fault::Torn(_)) {
                // The first file is whole: the wallet opens, and the next writing heals it.
                place.open(&holder).add(vec![small(1)]).unwrap();
                assert!(
                    place.open(&holder).check().unwrap().faults.is_empty(),
                    "{fault:?}"
                );
            }
        }
    }
}

/// What only the removed holder signed must be readable at every instant.
#[test]
fn hearing_of_a_removed_holder_can_be_interrupted() {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let mut home = Place::with_wallet(1, &sarah);
    let key = tom.public_key();
    let mut wallet = home.open(&sarah);
    wallet.admit(&line("Tom"), &tom.recipient(), &key).unwrap();
    drop(wallet);
    let mut cottage = home.copied(2);
    let by_tom = cottage.open(&tom).add(vec![small(1)]).unwrap().ids();
    home.open(&sarah).dismiss(&key.id(), why()).unwrap();
    for at in 0..60 {
        let mut place = cottage.copied(3);
        place.store.strike(Some(Fault::From(at)));
        let merged = place
            .try_open(&sarah)
            .and_then(|mut w| w.merge(&home.store).map(drop));
        let ended = place.store.calls() <= at;
        place.store.strike(None);
        let contents = place.open(&sarah).contents().unwrap();
        assert!(contents.get(&by_tom[0]).is_some(), "call {at}");
        assert!(!ended || merged.is_ok());
        if ended {
            return;
        }
    }
    panic!("the merge never ended");
}
