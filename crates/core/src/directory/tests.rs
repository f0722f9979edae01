//! What is taken for a directory, and what is not.

use serde_json::{Value as Json, json};

use super::{DirectoryError, DirectoryFile, DirectoryIdentity};
use crate::kind::{KeyRevoked, ListedAgency, Maintainer};
use crate::value::{Date, KeyText, Line, RecipientText};
use crate::{ErrorKind, Identity, json, limits};

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn maintainer(key: &Identity, name: &str) -> Maintainer {
    Maintainer {
        key: KeyText::parse(&key.public_key().text()).unwrap(),
        name: line(name),
    }
}

fn agency(name: &str, revoked: Option<&str>) -> ListedAgency {
    let identity = Identity::generate();
    ListedAgency {
        key: KeyText::parse(&identity.public_key().text()).unwrap(),
        name: line(name),
        recipient: RecipientText::parse(&identity.recipient().text()).unwrap(),
        revoked: revoked.map(|from| KeyRevoked {
            from: day(from),
            why: None,
        }),
    }
}

/// A list of two agencies that two of three maintainers have signed.
fn signed() -> (DirectoryFile, [Identity; 3]) {
    let keys = [(); 3].map(|()| Identity::generate());
    let maintainers = keys.iter().zip(["Ann", "Bob", "Cy"]);
    let maintainers = maintainers
        .map(|(key, name)| maintainer(key, name))
        .collect();
    let identity = DirectoryIdentity::new(line("Riverside"), maintainers, 2).unwrap();
    let agencies = vec![
        agency("Camden", None),
        agency("Brightside", Some("2026-02-01")),
    ];
    let mut file = DirectoryFile::new(identity, 12, day("2026-03-01"), agencies).unwrap();
    for key in &keys[..2] {
        file.sign(key).unwrap();
    }
    (file, keys)
}

fn refused(value: &Json) -> DirectoryError {
    let text = json::write(value);
    let read = DirectoryFile::parse(text.as_bytes());
    read.err().unwrap_or_else(|| panic!("accepted: {text}"))
}

#[test]
fn a_list_comes_back_as_it_was_written() {
    let (file, keys) = signed();
    let again = DirectoryFile::parse(file.text().as_bytes()).unwrap();
    assert_eq!(again.text(), file.text());
    assert_eq!(again.hash(), file.hash());
    let with_line = format!("{}\n", file.text());
    assert!(DirectoryFile::parse(with_line.as_bytes()).is_ok());
    let with_two = format!("{with_line}\n");
    assert!(DirectoryFile::parse(with_two.as_bytes()).is_err());
    assert!(again.require_signatures().is_ok());
    // Who signs does not change what is signed.
    let mut more = again.clone();
    more.sign(&keys[2]).unwrap();
    assert_eq!(more.hash(), file.hash());
    assert_eq!(more.signers().count(), 3);
    more.sign(&keys[2]).unwrap();
    assert_eq!(more.signers().count(), 3, "nobody counts twice");
    let stranger = more.sign(&Identity::generate()).unwrap_err();
    assert_eq!(stranger.kind(), ErrorKind::NotAMaintainer);
}

#[test]
fn the_words_are_of_who_maintains_it() {
    let (file, keys) = signed();
    let own = &file.identity;
    let (name, all) = (own.name.clone(), own.maintainers.clone());
    let same = DirectoryIdentity::new(name.clone(), all.iter().rev().cloned().collect(), 2);
    assert_eq!(same.unwrap().words(), own.words());
    let mut renamed = all.clone();
    renamed[0].name = line("Zoe");
    for other in [
        DirectoryIdentity::new(line("Riverside 2"), all.clone(), 2),
        DirectoryIdentity::new(name.clone(), all.clone(), 1),
        DirectoryIdentity::new(name.clone(), all[1..].to_vec(), 2),
        DirectoryIdentity::new(name.clone(), renamed, 2),
    ] {
        assert_ne!(other.unwrap().words(), own.words());
    }
    let twice = vec![maintainer(&keys[0], "Ann"), maintainer(&keys[0], "Bob")];
    let many = (0..17).map(|_| maintainer(&Identity::generate(), "Ann"));
    for (maintainers, needed) in [
        (twice, 1),
        (many.collect(), 1),
        (all.clone(), 0),
        (all.clone(), 4),
        (Vec::new(), 1),
    ] {
        let refused = DirectoryIdentity::new(name.clone(), maintainers, needed);
        assert!(matches!(refused, Err(DirectoryError::Maintainers)));
    }
}

/// The places of all values that hold no others.
fn leaves(value: &Json, path: &str, found: &mut Vec<String>) {
    match value {
        Json::Object(map) => map
            .iter()
            .for_each(|(name, value)| leaves(value, &format!("{path}/{name}"), found)),
        Json::Array(list) => (0..)
            .zip(list)
            .for_each(|(at, value)| leaves(value, &format!("{path}/{at}"), found)),
        _ => found.push(path.to_owned()),
    }
}

/// Something else of the same sort.
fn other(value: &Json) -> Json {
    match value {
        Json::Number(number) => json!(number.as_i64().unwrap() - 1),
        Json::String(text) => {
            let mut letters: Vec<char> = text.chars().collect();
            // In base64 the last letter may have unused bits.
            let at = letters.len() - 2;
            letters[at] = if letters[at] == '2' { '3' } else { '2' };
            letters.into_iter().collect::<String>().into()
        }
        other => panic!("{other}"),
    }
}

#[test]
fn change_of_each_covered_field_fails() {
    let (file, _) = signed();
    let whole: Json = serde_json::from_str(&file.text()).unwrap();
    let mut places = Vec::new();
    leaves(&whole, "", &mut places);
    assert_eq!(places.len(), 22, "{places:?}");
    for place in &places {
        let mut changed = whole.clone();
        let value = changed.pointer_mut(place).unwrap();
        *value = other(value);
        refused(&changed);
    }
    for name in whole.as_object().unwrap().keys() {
        let mut less = whole.clone();
        less.as_object_mut().unwrap().remove(name);
        // Without signatures it is a list that nobody has signed: too few.
        match DirectoryFile::parse(json::write(&less).as_bytes()) {
            Ok(file) => assert!(name == "signatures" && file.require_signatures().is_err()),
            Err(_) => assert_ne!(name, "signatures"),
        }
    }
    for extra in ["alg", "kid", "jwk"] {
        for place in ["", "/agencies/0", "/maintainers/0", "/signatures/0"] {
            let mut more = whole.clone();
            more.pointer_mut(place).unwrap()[extra] = json!("none");
            refused(&more);
        }
    }
    // An agency or a maintainer more, or less, or in another order.
    for list in ["agencies", "maintainers", "signatures"] {
        let mut turned = whole.clone();
        turned[list].as_array_mut().unwrap().reverse();
        refused(&turned);
        let mut twice = whole.clone();
        let first = twice[list][0].clone();
        twice[list].as_array_mut().unwrap().insert(0, first);
        refused(&twice);
        let mut less = whole.clone();
        less[list].as_array_mut().unwrap().pop();
        let read = DirectoryFile::parse(json::write(&less).as_bytes());
        assert!(read.and_then(|file| file.require_signatures()).is_err());
    }
}

#[test]
fn no_flipped_bit_is_taken() {
    let (file, _) = signed();
    let text = file.text().into_bytes();
    let mut tried = 0;
    for at in 0..text.len() {
        for bit in 0..8 {
            let mut flipped = text.clone();
            flipped[at] ^= 1 << bit;
            assert!(
                DirectoryFile::parse(&flipped).is_err(),
                "byte {at}, bit {bit}"
            );
            tried += 1;
        }
    }
    for length in 0..text.len() {
        assert!(DirectoryFile::parse(&text[..length]).is_err());
    }
    assert!(tried > 7_000, "{tried}");
}

#[test]
fn too_few_signatures_are_said_in_numbers() {
    let (file, keys) = signed();
    let mut value: Json = serde_json::from_str(&file.text()).unwrap();
    value["signatures"].as_array_mut().unwrap().pop();
    let one = DirectoryFile::parse(json::write(&value).as_bytes()).unwrap();
    let refused = one.require_signatures().unwrap_err();
    let words = "the directory has 1 of the 2 signatures that it needs";
    assert_eq!(refused.to_string(), words);
    // A signature for another purpose is none, although the key and the text are right.
    let by = value["signatures"][0]["by"].clone();
    let key = keys
        .iter()
        .find(|key| by == key.public_key().text())
        .unwrap();
    let mut bare = value.clone();
    bare.as_object_mut().unwrap().remove("signatures");
    let sig = key.sign(crate::key::Purpose::Share, &json::write(&bare));
    value["signatures"][0]["sig"] = sig.into();
    assert_eq!(
        super::tests::refused(&value).kind(),
        ErrorKind::BadSignature
    );
}

#[test]
fn what_is_wrong_is_said_in_plain_words() {
    let (file, _) = signed();
    let whole: Json = serde_json::from_str(&file.text()).unwrap();
    let said = |place: &str, value: Json| {
        let mut changed = whole.clone();
        *changed.pointer_mut(place).unwrap() = value;
        refused(&changed).to_string()
    };
    assert_eq!(
        said("/directory", json!(2)),
        "this directory was made by a newer version of carewallet"
    );
    assert_eq!(
        said("/directory", json!(0)),
        "this is not a directory of agencies"
    );
    let words = "the number of a list is from 1 to 999999";
    assert_eq!(said("/number", json!(0)), words);
    assert_eq!(said("/number", json!(1_000_000)), words);
    // The first of all in the order of a list, so that only the key itself is wrong.
    let key = said("/agencies/0/key", format!("{}E", "-".repeat(42)).into());
    assert_eq!(
        key,
        "agency 1 of the directory is refused: its key is not right"
    );
    let revoked = whole["agencies"].as_array().unwrap();
    let at = revoked
        .iter()
        .position(|one| one.get("revoked").is_some())
        .unwrap();
    assert_eq!(
        said(&format!("/agencies/{at}/revoked/from"), json!("2026-03-02")),
        format!(
            "agency {} of the directory is refused: it is revoked from a day to come",
            at + 1
        )
    );
    let name = said("/agencies/1/name", json!(""));
    assert!(
        name.starts_with("agency 2 of the directory is refused: "),
        "{name}"
    );
    let text = file.text().replace(':', ": ");
    let spaced = DirectoryFile::parse(text.as_bytes()).err().unwrap();
    assert_eq!(spaced.kind(), ErrorKind::NotCanonical);
    let page = DirectoryFile::parse(b"<html>500</html>").err().unwrap();
    assert_eq!(page.kind(), ErrorKind::Syntax);
    assert_eq!(refused(&json!([])).kind(), ErrorKind::NotAnAgencyDirectory);
    assert_eq!(refused(&json!({})).kind(), ErrorKind::NotAnAgencyDirectory);
}

#[test]
fn what_is_above_the_limits_is_refused_for_its_size() {
    let key = Identity::generate();
    let identity = || {
        let maintainers = vec![maintainer(&key, "Ann")];
        DirectoryIdentity::new(line("Riverside"), maintainers, 1).unwrap()
    };
    let made = |agencies| DirectoryFile::new(identity(), 1, day("2026-03-01"), agencies);
    let mut agencies: Vec<ListedAgency> = Vec::new();
    agencies.resize_with(limits::LIST_ITEMS, || agency("Camden", None));
    let mut full = made(agencies.clone()).unwrap_or_else(|e| panic!("{e}"));
    full.sign(&key).unwrap();
    let read = DirectoryFile::parse(full.text().as_bytes()).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(read.agencies.len(), limits::LIST_ITEMS);
    agencies.push(agency("One more", None));
    assert!(matches!(made(agencies), Err(DirectoryError::TooLarge)));
    let mut value: Json = serde_json::from_str(&full.text()).unwrap();
    let first = value["agencies"][0].clone();
    value["agencies"].as_array_mut().unwrap().push(first);
    assert_eq!(refused(&value).kind(), ErrorKind::TooLarge);
    let large = vec![b' '; limits::DIRECTORY_BYTES + 1];
    let large = DirectoryFile::parse(&large).err().unwrap();
    assert_eq!(large.kind(), ErrorKind::TooLarge);
    let not_large = DirectoryFile::parse(&vec![b' '; limits::DIRECTORY_BYTES]).err();
    assert_ne!(not_large.unwrap().kind(), ErrorKind::TooLarge);
}
