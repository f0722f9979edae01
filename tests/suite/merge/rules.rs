//! The rules of docs/format.md §3.3, one by one.

use carewallet_core::entry::Voice;
use carewallet_core::store::Area;
use carewallet_core::{Draft, EntryId, Identity};
use carewallet_testkit::household::{Place, line, small, why};
use carewallet_testkit::keys;

/// A wallet in which Margaret says something in her own words.
fn own_words(holder: &Identity) -> (Place, EntryId) {
    let mut place = Place::with_wallet(1, holder);
    let id = add(
        &mut place,
        holder,
        said(1, Voice::OwnWords, "Margaret Ellis"),
    );
    (place, id)
}

fn said(number: usize, voice: Voice, by: &str) -> Draft {
    let mut draft = small(number);
    (draft.voice, draft.said_by) = (voice, line(by));
    draft.basis = (voice == Voice::SpokenFor).then(|| line("lasting power of attorney"));
    draft
}

fn add(place: &mut Place, holder: &Identity, draft: Draft) -> EntryId {
    place.open(holder).add(vec![draft]).unwrap().ids()[0]
}

fn replace(place: &mut Place, holder: &Identity, old: &[EntryId], mut draft: Draft) -> EntryId {
    draft.replaces = old.to_vec();
    add(place, holder, draft)
}

/// Ids in force, each with those that dispute it.
fn standing(place: &mut Place, holder: &Identity) -> Vec<(EntryId, Vec<EntryId>)> {
    let contents = place.open(holder).contents().unwrap();
    let record = contents.record();
    let each = record.active().iter();
    let mut all: Vec<_> = each
        .map(|s| (s.entry.id(), s.disputed_by.clone()))
        .collect();
    all.sort();
    all
}

fn ids(place: &mut Place, holder: &Identity) -> Vec<EntryId> {
    standing(place, holder)
        .into_iter()
        .map(|(id, _)| id)
        .collect()
}

#[test]
fn own_words_give_way_to_the_person_and_to_who_speaks_for_her_only() {
    let holder = keys::holder();
    let changes = [
        (Voice::OwnWords, "Margaret Ellis", true),
        (Voice::SpokenFor, "Sarah Ellis", true),
        (Voice::OwnWords, "Frank Ellis", false),
        (Voice::Reported, "Margaret Ellis", false),
        (Voice::Imported, "Margaret Ellis", false),
    ];
    for (voice, by, gives_way) in changes {
        let (mut place, old) = own_words(&holder);
        let new = replace(&mut place, &holder, &[old], said(2, voice, by));
        let mut wanted = if gives_way { vec![new] } else { vec![old, new] };
        wanted.sort();
        assert_eq!(ids(&mut place, &holder), wanted, "{voice:?} by {by}");
    }
}

#[test]
fn what_a_withdrawn_replacement_replaced_does_not_return() {
    let holder = keys::holder();
    let (mut place, old) = own_words(&holder);
    let new = said(2, Voice::OwnWords, "Margaret Ellis");
    let new = replace(&mut place, &holder, &[old], new);
    let mut wallet = place.open(&holder);
    let entry = wallet.contents().unwrap().get(&new).cloned().unwrap();
    wallet.withdraw(&entry, why()).unwrap();
    drop(wallet);
    assert!(ids(&mut place, &holder).is_empty());
}

#[test]
fn two_replacements_are_disputed_until_one_settles_it() {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    let old = add(&mut place, &holder, small(1));
    let mut other = place.copied(2);
    let one = replace(&mut place, &holder, &[old], small(2));
    let two = replace(&mut other, &holder, &[old], small(3));
    place.open(&holder).merge(&other.store).unwrap();
    let mut wanted = vec![(one, vec![two]), (two, vec![one])];
    wanted.sort();
    assert_eq!(standing(&mut place, &holder), wanted);
    let settled = replace(&mut place, &holder, &[one, two], small(4));
    assert_eq!(standing(&mut place, &holder), [(settled, Vec::new())]);
}

/// An erased replacement has no effect, whether its body is still in some old
/// file or not: the record never depends on that.
#[test]
fn what_an_erased_replacement_replaced_returns() {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    let old = add(&mut place, &holder, small(1));
    let new = replace(&mut place, &holder, &[old], small(2));
    let before = place.store.files();
    let mut wallet = place.open(&holder);
    let entry = wallet.contents().unwrap().get(&new).cloned().unwrap();
    wallet.erase(&entry, why()).unwrap();
    assert!(wallet.contents().unwrap().get(&new).is_none());
    drop(wallet);
    assert_eq!(ids(&mut place, &holder), [old]);
    // A sync tool brings the files from before back.
    for (area, name, bytes) in before
        .into_iter()
        .filter(|(area, ..)| *area == Area::Segments)
    {
        place.store.put(area, &name, bytes);
    }
    assert_eq!(ids(&mut place, &holder), [old]);
}

#[test]
fn an_older_copy_does_not_bring_back_what_was_erased() {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    let id = add(&mut place, &holder, small(1));
    let older = place.store.clone();
    let mut wallet = place.open(&holder);
    let entry = wallet.contents().unwrap().get(&id).cloned().unwrap();
    wallet.erase(&entry, why()).unwrap();
    drop(wallet);
    let before = place.store.files();
    assert_eq!(place.open(&holder).merge(&older).unwrap().entries, 0);
    assert!(place.store.files() == before, "something was written");
    let contents = place.open(&holder).contents().unwrap();
    assert!(contents.get(&id).is_none() && ids(&mut place, &holder).is_empty());
}

#[test]
fn what_a_holder_changed_stays_changed_after_the_holder_is_removed() {
    let (sarah, tom) = (keys::holder(), keys::identity(keys::SECOND));
    let (mut place, words) = own_words(&sarah);
    let old = add(&mut place, &sarah, small(2));
    place
        .open(&sarah)
        .admit(&line("Tom Ellis"), &tom.recipient(), &tom.public_key())
        .unwrap();
    let new = replace(&mut place, &tom, &[old], small(3));
    let wrong = add(&mut place, &tom, small(4));
    let wrong = place
        .open(&tom)
        .contents()
        .unwrap()
        .get(&wrong)
        .unwrap()
        .clone();
    place.open(&tom).withdraw(&wrong, why()).unwrap();
    place
        .open(&sarah)
        .dismiss(&tom.public_key().id(), why())
        .unwrap();
    let mut expected = vec![words, new];
    expected.sort();
    assert_eq!(ids(&mut place, &sarah), expected);
}
