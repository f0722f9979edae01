//! Merging: whatever two or three copies of a wallet go through, they end up
//! with the same record, and nothing that was saved is ever gone.

mod rules;
mod world;

use carewallet_core::ErrorKind;
use carewallet_core::entry::Content;
use carewallet_core::store::Area;
use carewallet_core::value::Date;
use carewallet_core::wallet::{WalletError, Warning};
use carewallet_core::{EntryId, Identity, Kind, Lane, Selection};
use carewallet_testkit::household::{Place, draft, line, small, subject, why};
use carewallet_testkit::vector::sound;
use carewallet_testkit::{MemoryStore, SeededRng, keys};
use serde_json::json;

use world::{World, lines, same_lines};

/// Short lives of two or three copies: most have a handful of commands.
fn short_lives(seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let mut chance = SeededRng::new(seed);
        let copies = if chance.percent(20) { 3 } else { 2 };
        let mut world = World::new(seed, copies);
        let steps = if chance.percent(5) {
            30
        } else {
            2 + chance.below(6)
        };
        for _ in 0..steps {
            let side = chance.below(copies);
            world.step(side);
        }
        world.settle();
    }
}

#[test]
fn two_thousand_short_lives_end_alike() {
    // Two threads: the machine of the suite has two cores.
    std::thread::scope(|scope| {
        scope.spawn(|| short_lives(0..1_000));
        scope.spawn(|| short_lives(1_000..2_000));
    });
}

#[test]
fn three_long_lives_end_alike() {
    std::thread::scope(|scope| {
        for seed in [7_001, 7_002, 7_003] {
            scope.spawn(move || {
                let mut world = World::new(seed, 2);
                for step in 0..1_000 {
                    world.step(step % 2);
                }
                assert!(world.commands >= 1_000);
                world.settle();
            });
        }
    });
}

/// Two copies of a wallet with a few entries each.
fn two_copies(holder: &Identity) -> (Place, Place) {
    let mut one = Place::with_wallet(1, holder);
    one.open(holder).add(vec![small(0)]).unwrap();
    let mut two = one.copied(2);
    one.open(holder).add(vec![small(1), small(2)]).unwrap();
    two.open(holder).add(vec![small(3)]).unwrap();
    (one, two)
}

fn merged(place: &mut Place, holder: &Identity, other: &MemoryStore) -> Result<usize, WalletError> {
    place.open(holder).merge(other).map(|merged| merged.entries)
}

#[test]
fn an_empty_folder_is_never_everything_deleted() {
    let holder = keys::holder();
    let (mut one, two) = two_copies(&holder);
    let before = one.store.files();
    let nothing = MemoryStore::default();
    assert!(matches!(
        merged(&mut one, &holder, &nothing),
        Err(WalletError::NotAWallet)
    ));
    let emptied = two.store.clone();
    for (area, name, _) in two.store.files() {
        if area == Area::Segments {
            emptied.take(area, &name);
        }
    }
    assert!(matches!(
        merged(&mut one, &holder, &emptied),
        Err(WalletError::Empty)
    ));
    assert!(
        one.store.files() == before,
        "a refused merge wrote something"
    );
    // The copy that was emptied says so itself, and writes nothing.
    let mut two = Place {
        store: emptied,
        ..two
    };
    assert!(matches!(
        two.try_open(&holder).err(),
        Some(WalletError::Empty)
    ));
}

#[test]
fn another_household_is_refused() {
    let holder = keys::holder();
    let (mut one, _) = two_copies(&holder);
    let before = one.store.files();
    let stranger = keys::identity(keys::STRANGER);
    let mut other = Place::with_wallet(3, &stranger);
    assert!(matches!(
        merged(&mut one, &holder, &other.store),
        Err(WalletError::WrongKey)
    ));
    // Even when this holder can open the other household's files.
    let mut theirs = other.open(&stranger);
    theirs
        .admit(&line("Sarah"), &holder.recipient(), &holder.public_key())
        .unwrap();
    drop(theirs);
    let refused = merged(&mut one, &holder, &other.store);
    assert!(matches!(refused, Err(WalletError::OtherWallet { .. })));
    assert!(
        one.store.files() == before,
        "a refused merge wrote something"
    );
}

#[test]
fn a_removed_holder_loses_the_key_and_nobody_an_entry() {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let mut home = Place::with_wallet(1, &sarah);
    home.open(&sarah).add(vec![small(0)]).unwrap();
    home.open(&sarah)
        .admit(&line("Tom Ellis"), &tom.recipient(), &tom.public_key())
        .unwrap();
    let mut cottage = home.copied(2);
    let mut ids: Vec<EntryId> = Vec::new();
    ids.extend(cottage.open(&tom).add(vec![small(1)]).unwrap().ids());
    ids.extend(cottage.open(&sarah).add(vec![small(2)]).unwrap().ids());
    assert_eq!(merged(&mut home, &sarah, &cottage.store).unwrap(), 2);
    ids.extend(cottage.open(&tom).add(vec![small(3)]).unwrap().ids());
    home.open(&sarah)
        .dismiss(&tom.public_key().id(), why())
        .unwrap();
    assert!(matches!(
        home.try_open(&tom).err(),
        Some(WalletError::WrongKey)
    ));
    // Sarah's other copy hears of it: what Tom wrote there stays readable.
    merged(&mut cottage, &sarah, &home.store).unwrap();
    merged(&mut home, &sarah, &cottage.store).unwrap();
    same_lines(&[lines(&mut home, &sarah), lines(&mut cottage, &sarah)]);
    for place in [&mut home, &mut cottage] {
        let contents = place.open(&sarah).contents().unwrap();
        assert!(contents.problems().is_empty());
        assert!(ids.iter().all(|id| contents.get(id).is_some()));
        assert!(place.open(&sarah).check().unwrap().faults.is_empty());
        assert!(place.forgetful_open(&tom).is_err());
    }
}

#[test]
fn an_admitted_holder_opens_the_other_copy_too() {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let (mut one, mut two) = two_copies(&sarah);
    one.open(&sarah)
        .admit(&line("Tom Ellis"), &tom.recipient(), &tom.public_key())
        .unwrap();
    merged(&mut two, &sarah, &one.store).unwrap();
    let contents = two.open(&tom).contents().unwrap();
    assert!(contents.problems().is_empty());
    assert_eq!(contents.record().active().len(), 4);
}

#[test]
fn a_newer_version_is_read_and_never_written() {
    let holder = keys::holder();
    let (mut one, mut two) = two_copies(&holder);
    one.store
        .put(Area::Root, "wallet.json", b"{\"carewallet\":2}\n".to_vec());
    let before = one.store.files();
    let mut wallet = one.open(&holder);
    assert_eq!(wallet.warnings(), [Warning::NewerVersion]);
    assert_eq!(wallet.contents().unwrap().record().active().len(), 3);
    assert!(matches!(
        wallet.add(vec![small(9)]),
        Err(WalletError::NewerVersion)
    ));
    assert!(matches!(
        wallet.merge(&two.store),
        Err(WalletError::NewerVersion)
    ));
    let first = wallet.contents().unwrap().entries()[1].clone();
    assert!(matches!(
        wallet.erase(&first, why()),
        Err(WalletError::NewerVersion)
    ));
    drop(wallet);
    assert!(one.store.files() == before, "a newer wallet was written");
    // Its entries are still taken into a copy that this version may write.
    assert_eq!(merged(&mut two, &holder, &one.store).unwrap(), 2);
}

#[test]
fn a_newer_segment_is_set_aside_and_the_rest_is_read() {
    let holder = keys::holder();
    let (mut one, _) = two_copies(&holder);
    let header = sound::with(sound::header(&holder, "", 0), "v", 2.into());
    let newer = sound::sealed(sound::segment(&holder, header, "").as_bytes());
    one.store.put(Area::Segments, "newer.age", newer.clone());
    let contents = one.open(&holder).contents().unwrap();
    assert_eq!(contents.record().active().len(), 3);
    assert_eq!(contents.problems()[0].why.kind(), ErrorKind::NewerFormat);
    for number in 0..70 {
        one.open(&holder).add(vec![small(10 + number)]).unwrap();
    }
    let kept = one
        .store
        .files()
        .into_iter()
        .find(|(_, name, _)| name == "newer.age");
    assert!(
        kept.is_some_and(|(_, _, bytes)| bytes == newer),
        "packing touched it"
    );
}

/// A segment with one entry of a kind that this version does not know.
fn unknown_kind(holder: &Identity) -> (String, Vec<u8>) {
    let entry = sound::edited(sound::entry(), |members| {
        members.insert("kind".to_owned(), "dream_diary".into());
        members.insert(
            "body".to_owned(),
            json!({"night": 3, "was": ["a garden", {"red": true}]}),
        );
    });
    let text = sound::text(&entry);
    let entries = [text.clone()];
    let rest = sound::lines(&[sound::batch(holder, &entries)], &entries);
    let header = sound::header(holder, &rest, 1);
    (
        text,
        sound::sealed(sound::segment(holder, header, &rest).as_bytes()),
    )
}

#[test]
fn an_unknown_kind_is_carried_byte_for_byte_and_never_shared() {
    let holder = keys::holder();
    let (mut one, two) = two_copies(&holder);
    let (text, file) = unknown_kind(&holder);
    two.store.put(Area::Segments, "newer-kind.age", file);
    assert_eq!(merged(&mut one, &holder, &two.store).unwrap(), 2);
    for number in 0..70 {
        one.open(&holder).add(vec![small(10 + number)]).unwrap();
    }
    let contents = one.open(&holder).contents().unwrap();
    let kept = contents
        .get(&EntryId::of(text.as_bytes()))
        .expect("it is carried");
    assert!(kept.text() == text && kept.kind().is_none());
    assert!(
        kept.content()
            .is_ok_and(|content: Option<Content>| content.is_none())
    );
    assert!(one.open(&holder).check().unwrap().faults.is_empty());
    let record = contents.record();
    assert!(
        record.entries().any(|entry| entry.text() == text),
        "it stands in the record"
    );
    let all = [subject(Kind::Person), subject(Kind::Home)];
    let selection = Selection::new(all, [], Lane::Agency).unwrap();
    let chosen = selection
        .choose(&record, Date::parse("2026-03-01").unwrap())
        .unwrap();
    assert!(chosen.iter().all(|entry| entry.text() != text));
}

/// What happened to a file on its way.
type Damage = fn(&mut Vec<u8>);

#[test]
fn files_that_were_damaged_on_the_way_are_named_and_the_rest_is_taken_in() {
    let holder = keys::holder();
    let damages: [(&str, Damage); 4] = [
        ("empty_file", Vec::clear),
        ("damaged", |bytes| bytes.truncate(bytes.len() / 2)),
        ("not_ours", |bytes| {
            *bytes = b"<html>Internal Server Error</html>".to_vec()
        }),
        ("not_ours", |bytes| bytes.fill(0)),
    ];
    for (kind, damage) in damages {
        let (mut one, mut two) = two_copies(&holder);
        let before = two.store.files();
        two.open(&holder).add(vec![draft(Kind::Person)]).unwrap();
        let mut files = two.store.files().into_iter();
        let newest = files.find(|(area, name, _)| {
            *area == Area::Segments && !before.iter().any(|(_, old, _)| old == name)
        });
        let (area, name, mut bytes) = newest.unwrap();
        damage(&mut bytes);
        two.store.put(area, &name, bytes);
        let mut wallet = one.open(&holder);
        let merged = wallet.merge(&two.store).unwrap();
        assert_eq!(merged.problems.len(), 1);
        assert_eq!(merged.problems[0].file, format!("segments/{name}"));
        assert_eq!(
            (merged.entries, merged.problems[0].why.kind().name()),
            (1, kind)
        );
    }
}
