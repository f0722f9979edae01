//! By what authority somebody opens a wallet: said, said anew, and never in the way of
//! a removal.

use carewallet_core::holder::{Holder, Terms};
use carewallet_core::kind::Authority;
use carewallet_core::recovery::Ways;
use carewallet_core::store::Area;
use carewallet_core::value::Date;
use carewallet_core::{Identity, Kind, Wallet};
use carewallet_testkit::household::{Place, line, small, why};
use carewallet_testkit::keys;

fn attorney(until: &str) -> Terms {
    Terms {
        authority: vec![Authority::AttorneyHw, Authority::AttorneyPf],
        until: Some(Date::parse(until).unwrap()),
    }
}

/// Sarah's wallet, which Tom opens as well.
fn with_tom() -> (Place, Identity, Identity) {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let mut place = Place::with_wallet(1, &sarah);
    admit(&mut place.open(&sarah), "Tom", &tom);
    (place, sarah, tom)
}

fn admit(wallet: &mut Wallet<'_>, name: &str, who: &Identity) {
    let (recipient, key) = (who.recipient(), who.public_key());
    wallet.admit(&line(name), &recipient, &key).unwrap();
}

fn find(wallet: &Wallet<'_>, who: &Identity) -> Option<Holder> {
    wallet.holders().find(&who.public_key().id()).cloned()
}

fn change(place: &mut Place, by: &Identity, who: &Identity, until: &str) {
    let key_id = who.public_key().id();
    let mut wallet = place.open(by);
    wallet.change_terms(&key_id, &attorney(until)).unwrap();
}

fn remove(place: &mut Place, by: &Identity, who: &Identity) {
    let key_id = who.public_key().id();
    place.open(by).dismiss(&key_id, why()).unwrap();
}

/// SR-29. A change shuts nobody out, and is no proof that somebody was let in today.
#[test]
fn terms_are_said_anew_and_the_day_of_admission_stays() {
    let (mut place, sarah, tom) = with_tom();
    let before = find(&place.open(&sarah), &tom).unwrap();
    assert!(before.terms == Terms::default());
    place.seconds += 40 * 86_400;
    change(&mut place, &sarah, &tom, "1999-12-31");
    let wallet = place.open(&tom);
    let after = find(&wallet, &tom).unwrap();
    assert!(after.terms == attorney("1999-12-31"));
    assert_eq!(after.terms.ended(wallet.now().date()), after.terms.until);
    assert_eq!(after.since, before.since);
    assert!(after.anchored && after.entry != before.entry);
    let ways = Ways::of(&wallet.structure(), &wallet.holders());
    assert_eq!(ways.last_proof(), Some(before.since));
    drop(wallet);
    // Ended long ago, and writes and reads as before.
    place.open(&tom).add(vec![small(1)]).unwrap();
    assert_eq!(
        place.open(&tom).contents().unwrap().record().active().len(),
        1
    );
}

/// The last day is part of the time.
#[test]
fn somebody_ends_on_the_day_after() {
    let terms = attorney("2026-05-03");
    let ended = |day: &str| terms.ended(Date::parse(day).unwrap()).is_some();
    assert!(!ended("2026-05-03") && ended("2026-05-04"));
}

/// Somebody who is removed stays so, whatever a copy says that did not know of it:
/// before, at the same time, later, and again.
#[test]
fn a_change_elsewhere_admits_nobody_again() {
    for changes_before in 0..=2 {
        for changes_after in 0..=2 {
            let (mut here, sarah, tom) = with_tom();
            let mut there = here.copied(2);
            for _ in 0..changes_before {
                change(&mut there, &sarah, &tom, "2027-01-01");
            }
            here.seconds = there.seconds;
            remove(&mut here, &sarah, &tom);
            there.seconds = here.seconds;
            for _ in 0..changes_after {
                change(&mut there, &sarah, &tom, "2028-01-01");
            }
            here.seconds = there.seconds;
            here.open(&sarah).merge(&there.store).unwrap();
            let mut fresh = Place {
                store: here.store.forgetful(),
                ..here.copied(3)
            };
            for place in [&mut here, &mut fresh] {
                let wallet = place.open(&sarah);
                let story = format!("{changes_before} before, {changes_after} after");
                assert!(find(&wallet, &tom).is_none(), "{story}");
            }
            assert!(here.try_open(&tom).is_err());
        }
    }
}

/// Two copies said different things: the later one counts, and one removal is enough.
#[test]
fn two_changes_are_one_holder() {
    let (mut here, sarah, tom) = with_tom();
    let mut there = here.copied(2);
    change(&mut here, &sarah, &tom, "2027-01-01");
    there.seconds = here.seconds;
    change(&mut there, &sarah, &tom, "2028-01-01");
    here.seconds = there.seconds;
    here.open(&sarah).merge(&there.store).unwrap();
    let holder = find(&here.open(&sarah), &tom).unwrap();
    assert!(holder.terms == attorney("2028-01-01"));
    assert_eq!(holder.statements.len(), 3);
    remove(&mut here, &sarah, &tom);
    assert!(find(&here.open(&sarah), &tom).is_none());
}

/// The removal names the admission too, for the file with the change may be damaged.
#[test]
fn a_removal_counts_where_the_change_cannot_be_read() {
    let (mut place, sarah, tom) = with_tom();
    change(&mut place, &sarah, &tom, "2027-01-01");
    remove(&mut place, &sarah, &tom);
    let contents = place.open(&sarah).contents().unwrap();
    let about_holders = contents.entries().iter();
    let removal = about_holders
        .filter(|entry| entry.kind() == Some(Kind::Holder))
        .find(|entry| !entry.envelope().withdraws.is_empty());
    assert_eq!(removal.unwrap().envelope().withdraws.len(), 2);
}

/// Who can be let in only by the first holder is changed only by the first holder.
#[test]
fn others_change_only_whom_they_let_in() {
    let (mut place, sarah, tom) = with_tom();
    let anna = keys::identity(keys::STRANGER);
    admit(&mut place.open(&tom), "Anna", &anna);
    let terms = attorney("2027-01-01");
    for (by, who, may) in [
        (&tom, &sarah, false),
        (&tom, &tom, false),
        (&anna, &anna, false),
        (&tom, &anna, true),
        (&sarah, &anna, true),
        (&sarah, &sarah, true),
        (&sarah, &tom, true),
    ] {
        let changed = place.open(by).change_terms(&who.public_key().id(), &terms);
        assert_eq!(changed.is_ok(), may);
    }
    let segments = place.store.files().into_iter();
    assert!(
        segments
            .filter(|(area, ..)| *area == Area::Segments)
            .count()
            > 4
    );
    for who in [&sarah, &tom, &anna] {
        assert!(find(&place.open(who), who).unwrap().terms == terms);
    }
}
