//! Undoing in a small wallet, step by step.

use carewallet_core::{Draft, Kind, Wallet};
use carewallet_testkit::household::{Place, body, line, reported, why};
use carewallet_testkit::keys;

use super::{last, of};

fn medicine(dose: &str) -> Draft {
    reported(body(
        Kind::Medication,
        &[("name", "Donepezil"), ("dose", dose)],
    ))
}

/// Undoes what was written last.
fn undo(wallet: &mut Wallet<'_>) {
    let contents = wallet.contents().unwrap();
    let key = wallet.identity().public_key().id();
    let last = last(&contents, &key);
    let drafts = last.iter().flat_map(|entry| {
        let undo = of(&contents, entry).unwrap_or_else(|error| panic!("{}", error.message));
        let drafts = undo.drafts(&line("Sarah Ellis"), why());
        drafts.unwrap_or_else(|error| panic!("{}", error.message))
    });
    wallet.add(drafts.collect()).unwrap();
}

/// The doses that stand.
fn doses(wallet: &Wallet<'_>) -> Vec<String> {
    let contents = wallet.contents().unwrap();
    let record = contents.record();
    let facts = record
        .entries()
        .flat_map(|entry| entry.body().unwrap().facts());
    facts
        .filter(|fact| fact.label == "Dose")
        .map(|fact| fact.text)
        .collect()
}

#[test]
fn a_change_an_undo_and_the_undo_of_the_undo() {
    let sarah = keys::holder();
    let mut place = Place::with_wallet(4, &sarah);
    let first = place
        .open(&sarah)
        .add(vec![medicine("2.5 mg")])
        .unwrap()
        .ids()[0];
    let mut slip = medicine("25 mg");
    slip.replaces = vec![first];
    place.open(&sarah).add(vec![slip]).unwrap();
    assert_eq!(doses(&place.open(&sarah)), ["25 mg"]);
    undo(&mut place.open(&sarah));
    assert_eq!(doses(&place.open(&sarah)), ["2.5 mg"]);
    undo(&mut place.open(&sarah));
    assert_eq!(doses(&place.open(&sarah)), ["25 mg"]);
}

#[test]
fn what_one_command_added_goes_and_comes_back_together() {
    let sarah = keys::holder();
    let mut place = Place::with_wallet(4, &sarah);
    place.open(&sarah).add(vec![medicine("1 mg")]).unwrap();
    let two = vec![medicine("2 mg"), medicine("3 mg")];
    place.open(&sarah).add(two).unwrap();
    undo(&mut place.open(&sarah));
    assert_eq!(doses(&place.open(&sarah)), ["1 mg"]);
    undo(&mut place.open(&sarah));
    let mut doses = doses(&place.open(&sarah));
    doses.sort();
    assert_eq!(doses, ["1 mg", "2 mg", "3 mg"]);
}

#[test]
fn nothing_is_undone_twice_or_behind_a_later_change() {
    let sarah = keys::holder();
    let mut place = Place::with_wallet(4, &sarah);
    let first = place
        .open(&sarah)
        .add(vec![medicine("1 mg")])
        .unwrap()
        .ids()[0];
    let mut later = medicine("2 mg");
    later.replaces = vec![first];
    place.open(&sarah).add(vec![later]).unwrap();
    let wallet = place.open(&sarah);
    let contents = wallet.contents().unwrap();
    let first = contents.get(&first).unwrap();
    let refused = of(&contents, first).map(drop);
    let message = refused.map_err(|error| error.message).unwrap_err();
    assert!(
        message.contains("something was written about it since"),
        "{message}"
    );
}
