//! Every field that a signature covers: change one, and it is refused. And keys that
//! come with a message, or from a third party, count for nothing.

use carewallet_core::entry::{EntryWriter, Voice};
use carewallet_core::review::{Review, ReviewError};
use carewallet_core::share::{About, Maker, Role, ShareHeader};
use carewallet_core::{Batch, Entry, ErrorKind, Identity, Kind, Share, json};
use carewallet_testkit::household::{self, Place, body, line, margaret, reported};
use carewallet_testkit::{SeededRng, clock, keys};
use serde_json::{Value as Json, json};

const WALLET: &str = "00112233445566778899aabbccddeeff";

fn entry_of(identity: &Identity, what: &str) -> Entry {
    let mut random = SeededRng::new(7);
    let mut pen = EntryWriter {
        now: clock::at(1_000),
        key_id: identity.public_key().id(),
        after: Vec::new(),
        random: &mut random,
    };
    let mut said = reported(body(Kind::Equipment, &[("what", what)]));
    (said.voice, said.said_by) = (Voice::Agency, line("Camden"));
    said.about = household::subject(Kind::Person);
    said.write(&mut pen).unwrap()
}

fn share_of(maker: &Identity, entries: Vec<Entry>, batches: Vec<Batch>, wallet: &str) -> Share {
    let header = ShareHeader {
        about: vec![About {
            id: margaret(),
            name: line("Margaret Ellis"),
        }],
        to: line("Sarah Ellis"),
        why: None,
        made_at: clock::at(2_000),
        wallet: wallet.to_owned(),
        reply_to: None,
        incomplete: false,
    };
    let maker_of = Maker::of(maker, line("Camden"), Role::Agency);
    Share::make(header, maker_of, entries, batches, maker).unwrap_or_else(|e| panic!("{e}"))
}

/// The places of all values that hold no others.
fn leaves(value: &Json, path: &str, found: &mut Vec<String>) {
    match value {
        Json::Object(map) => {
            for (name, value) in map {
                leaves(value, &format!("{path}/{name}"), found);
            }
        }
        Json::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                leaves(value, &format!("{path}/{at}"), found);
            }
        }
        _ => found.push(path.to_owned()),
    }
}

/// Something else of the same sort.
fn other(value: &Json) -> Json {
    match value {
        Json::String(text) => {
            // The last letter but one: in base64 the last one may have unused bits.
            let mut letters: Vec<char> = text.chars().collect();
            let at = letters.len().saturating_sub(2);
            letters[at] = if letters[at] == '1' { '2' } else { '1' };
            letters.into_iter().collect::<String>().into()
        }
        Json::Number(number) => json!(number.as_i64().unwrap() + 1),
        other => panic!("{other}"),
    }
}

#[test]
fn change_of_each_covered_field_fails() {
    let camden = Identity::generate();
    let share = share_of(
        &camden,
        vec![entry_of(&camden, "Commode")],
        Vec::new(),
        WALLET,
    );
    let text = share.text();
    let whole: Json = serde_json::from_str(text).unwrap();
    assert!(Share::parse(text.as_bytes()).is_ok());
    let mut places = Vec::new();
    leaves(&whole, "", &mut places);
    assert!(places.len() >= 25, "{places:?}");
    for place in &places {
        let mut changed = whole.clone();
        let value = changed.pointer_mut(place).unwrap();
        *value = other(value);
        let changed = json::write(&changed);
        assert!(Share::parse(changed.as_bytes()).is_err(), "{place}");
    }
    // Left out, or with one more: no reader takes it for the same.
    for name in whole.as_object().unwrap().keys() {
        let mut less = whole.clone();
        less.as_object_mut().unwrap().remove(name);
        assert!(
            Share::parse(json::write(&less).as_bytes()).is_err(),
            "{name}"
        );
    }
    for extra in ["alg", "kid", "jwk", "x5c"] {
        let mut more = whole.clone();
        more[extra] = json!("none");
        assert!(
            Share::parse(json::write(&more).as_bytes()).is_err(),
            "{extra}"
        );
        let mut more = whole.clone();
        more["from"][extra] = json!("none");
        assert!(
            Share::parse(json::write(&more).as_bytes()).is_err(),
            "from/{extra}"
        );
    }
}

#[test]
fn a_third_key_in_a_good_share_counts_for_nothing() {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    let mut wallet = place.open(&holder);
    let names = [("name", "Margaret Ellis")];
    let mut person = reported(body(Kind::Person, &names));
    person.about = household::subject(Kind::Person);
    wallet.add(vec![person]).unwrap_or_else(|e| panic!("{e}"));
    let contents = wallet.contents().unwrap_or_else(|e| panic!("{e}"));
    let (camden, third) = (Identity::generate(), Identity::generate());
    let entry = entry_of(&third, "Commode");
    let batch = Batch::sign([&entry], &third, line("Camden"), clock::at(1_000));
    let share = share_of(&camden, vec![entry], vec![batch], wallet.id());
    let review = Review::check(&share, &contents, wallet.id(), clock::at(5_000).date());
    let refused = review.err().unwrap();
    assert_eq!(refused, ReviewError::UnknownSigner);
    assert_eq!(refused.kind(), ErrorKind::Stranger);
    let share = share_of(
        &camden,
        vec![entry_of(&camden, "Commode")],
        Vec::new(),
        wallet.id(),
    );
    let review = Review::check(&share, &contents, wallet.id(), clock::at(5_000).date());
    assert!(review.is_ok());
}
