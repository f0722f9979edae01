//! Payloads: what codes carry, with valid hashes unless the hash is the fault.

use carewallet_core::seal;
use serde_json::{Value, json};

use crate::keys;
use crate::vector::Vector;
use crate::vector::sound::{
    DICTIONARY, deflated, entry, entry_of, id, medicine, numbered, packed, payload, share_of, text,
    with,
};

fn vector(fault: &str, expect: &str, comment: &str, payload: Vec<u8>) -> Vector {
    Vector::bytes("payload", fault, expect, comment, payload)
}

/// A share of an entry and one that comes after it.
pub(super) fn share() -> String {
    let first = text(&entry());
    let next = entry_of(&keys::holder(), 1, &medicine());
    let next = with(next, "after", json!([id(&first)]));
    share_of(&[first, text(&next)])
}

/// The packed form of that share.
fn sound() -> Vec<u8> {
    packed(&share()).unwrap_or_default()
}

/// A packed form with another list of signed entries.
fn listed(fault: &str, comment: &str, ids: Value) -> Vector {
    let mut share = numbered(&share()).unwrap_or_default();
    share["batches"][0]["ids"] = ids;
    let packed = deflated(text(&share).as_bytes(), Some(DICTIONARY));
    vector(fault, "reference", comment, payload(1, &packed))
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = forms();
    all.extend(sealed());
    all.extend(packings());
    all.extend(numbers());
    all
}

fn forms() -> Vec<Vector> {
    let mut changed = payload(1, &sound());
    changed[20] ^= 1;
    vec![
        vector(
            "sound",
            "success",
            "two entries in the open form",
            payload(1, &sound()),
        ),
        vector("hash", "damaged", "the hash does not hold", changed),
        vector("short", "damaged", "too short to have a hash", vec![1; 20]),
        vector("empty", "damaged", "no bytes", Vec::new()),
        vector(
            "form_4",
            "newer_format",
            "a form of a newer version",
            payload(4, &sound()),
        ),
        vector(
            "no_content",
            "damaged",
            "a form and no content",
            payload(1, &[]),
        ),
    ]
}

fn sealed() -> Vec<Vector> {
    let locked = seal::seal_with_words(&sound(), keys::WORDS, 4).unwrap_or_default();
    // Only the header is changed: a reader has to refuse before it does any of that work.
    let heavy = replaced(&locked, b" 4\n", b" 19\n");
    let case = |fault, expect, comment, content: &[u8]| {
        vector(fault, expect, comment, payload(2, content)).frozen()
    };
    vec![
        case(
            "sealed",
            "success",
            "the sealed form, with its words",
            &locked,
        )
        .with_key("WORDS", keys::WORDS),
        case(
            "no_words",
            "sealed",
            "the sealed form without words",
            &locked,
        ),
        case(
            "other_words",
            "wrong_words",
            "the sealed form with other words",
            &locked,
        )
        .with_key("WORDS", "zoo zone zero"),
        case(
            "too_much_work",
            "too_much_work",
            "it asks for 2^19 rounds",
            &heavy,
        )
        .with_key("WORDS", keys::WORDS),
        case(
            "sealed_not_age",
            "not_an_age_file",
            "sealed, it says, but it is not",
            &sound(),
        )
        .with_key("WORDS", keys::WORDS),
    ]
}

fn replaced(bytes: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let at = bytes.windows(old.len()).position(|w| w == old).unwrap_or(0);
    [&bytes[..at], new, &bytes[at + old.len()..]].concat()
}

fn packings() -> Vec<Vector> {
    let with_packed =
        |fault, expect, comment, packed: &[u8]| vector(fault, expect, comment, payload(1, packed));
    let json = text(&numbered(&share()).unwrap_or_default());
    let large = deflated(&vec![b' '; (1 << 20) + 1], Some(DICTIONARY));
    let [longer, cut] = [
        [sound(), vec![0]].concat(),
        sound()[..sound().len() - 3].to_vec(),
    ];
    let spaced = deflated(json.replacen(',', ", ", 1).as_bytes(), Some(DICTIONARY));
    let forward = json.replacen("\"after\":[0]", "\"after\":[1]", 1);
    vec![
        with_packed(
            "longer",
            "damaged",
            "a byte after the compressed stream",
            &longer,
        ),
        with_packed(
            "cut",
            "damaged",
            "the compressed stream ends too early",
            &cut,
        ),
        with_packed(
            "no_dictionary",
            "damaged",
            "compressed without the dictionary",
            &deflated(json.as_bytes(), None),
        ),
        with_packed(
            "other_dictionary",
            "newer_format",
            "compressed with another dictionary",
            &deflated(json.as_bytes(), Some(b"another")),
        ),
        with_packed("bomb", "too_large", "1 MiB and one byte", &large),
        with_packed("spelling", "damaged", "packed JSON with a space", &spaced),
        with_packed(
            "forward",
            "reference",
            "an entry that names itself by its number",
            &deflated(forward.as_bytes(), Some(DICTIONARY)),
        ),
    ]
}

fn numbers() -> Vec<Vector> {
    let first = id(&text(&entry()));
    vec![
        listed("no_such_number", "a number without an entry", json!([0, 2])),
        listed("numbers_turned", "numbers that do not rise", json!([1, 0])),
        listed("number_twice", "one number twice", json!([0, 0, 1])),
        listed(
            "whole_id",
            "a whole id where a number is shorter",
            json!([1, first]),
        ),
        listed(
            "strings_turned",
            "whole ids that are not sorted",
            json!([0, 1, "b", "a"]),
        ),
    ]
}
