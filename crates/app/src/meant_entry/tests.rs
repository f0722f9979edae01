//! Names and older ids in a small wallet.

use carewallet_core::{Draft, EntryId, ErrorKind, Kind};
use carewallet_testkit::household::{Place, body, reported};
use carewallet_testkit::keys;

use super::{any, standing};

fn medicine(name: &str, dose: &str) -> Draft {
    reported(body(Kind::Medication, &[("name", name), ("dose", dose)]))
}

/// A wallet with two medicines of similar names, one of them changed twice, and one
/// there two times; and the ids of the changed one.
fn wallet() -> (Place, Vec<EntryId>) {
    let sarah = keys::holder();
    let mut place = Place::with_wallet(6, &sarah);
    let mut ids = place
        .open(&sarah)
        .add(vec![medicine("Donepezil", "5 mg")])
        .unwrap()
        .ids();
    for dose in ["10 mg", "5 mg"] {
        let mut change = medicine("Donepezil", dose);
        change.replaces = vec![*ids.last().unwrap()];
        ids.extend(place.open(&sarah).add(vec![change]).unwrap().ids());
    }
    let others = [
        ("Donepezil liquid", "5 ml"),
        ("Senna", "one"),
        ("Senna", "two"),
    ];
    let others = others.map(|(name, dose)| medicine(name, dose));
    place.open(&sarah).add(others.to_vec()).unwrap();
    (place, ids)
}

#[test]
fn a_whole_name_wins_and_an_older_id_leads_to_what_stands() {
    let (mut place, ids) = wallet();
    let sarah = keys::holder();
    let contents = place.open(&sarah).contents().unwrap();
    let newest = *ids.last().unwrap();
    for typed in [
        "Donepezil",
        "donepezil",
        &ids[0].to_string(),
        &ids[1].to_string(),
    ] {
        let meant = standing(&contents, typed).unwrap_or_else(|e| panic!("{}", e.message));
        assert_eq!(meant.entry.id(), newest, "{typed}");
        let note = meant.note.unwrap();
        assert!(note.contains(&newest.short().to_string()), "{note}");
    }
    let meant = standing(&contents, "liquid").unwrap_or_else(|e| panic!("{}", e.message));
    assert_eq!(meant.entry.body().unwrap().headline(), "Donepezil liquid");
    // History shows the very entry that was named.
    let meant = any(&contents, &ids[0].to_string()).unwrap_or_else(|e| panic!("{}", e.message));
    assert!(meant.entry.id() == ids[0] && meant.note.is_none());
}

#[test]
fn what_fits_several_is_asked_and_what_fits_none_is_said() {
    let (mut place, _) = wallet();
    let sarah = keys::holder();
    let contents = place.open(&sarah).contents().unwrap();
    let kind = |typed| {
        standing(&contents, typed)
            .map(drop)
            .map_err(|error| error.kind)
    };
    assert_eq!(kind("senna"), Err(ErrorKind::AmbiguousId));
    assert_eq!(kind("Sen"), Err(ErrorKind::AmbiguousId));
    for nothing in ["", " ", "Warfarin", "zz", "ffffffffff"] {
        assert_eq!(kind(nothing), Err(ErrorKind::NoSuchEntry), "{nothing}");
    }
}
