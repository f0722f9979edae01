//! What counts as written down already.

use carewallet_core::{Draft, Kind};
use carewallet_testkit::household::{Place, body, draft, line, reported};
use carewallet_testkit::keys;

use super::Repeats;

fn fall(more: &[(&str, &str)]) -> Draft {
    reported(body(Kind::Event, &[&[("type", "fall")], more].concat()))
}

#[test]
fn each_kind_is_known_again_and_anything_else_is_new() {
    let sarah = keys::holder();
    let mut place = Place::with_wallet(8, &sarah);
    let kinds = Kind::ALL
        .iter()
        .copied()
        .filter(|kind| !kind.is_of_the_wallet());
    let all: Vec<Draft> = kinds.map(draft).collect();
    place.open(&sarah).add(all.clone()).unwrap();
    let repeats = Repeats::of(&place.open(&sarah).contents().unwrap());
    for draft in &all {
        assert!(repeats.find(draft).is_some(), "{}", draft.kind.name());
        let mut other = draft.clone();
        other.said_by = line("Camden Continence Service");
        assert!(repeats.find(&other).is_none(), "said by somebody else");
    }
    let mut again = all.clone();
    again.push(fall(&[("place", "Kitchen")]));
    assert_eq!(repeats.drop_from(&mut again), all.len());
    assert_eq!(again.len(), 1);
}

#[test]
fn what_comes_twice_at_once_counts_once() {
    let sarah = keys::holder();
    let mut place = Place::with_wallet(8, &sarah);
    let repeats = Repeats::of(&place.open(&sarah).contents().unwrap());
    let mut drafts = vec![fall(&[]), fall(&[]), fall(&[("place", "Garden")])];
    assert_eq!(repeats.drop_from(&mut drafts), 1);
    assert_eq!(drafts.len(), 2);
}
