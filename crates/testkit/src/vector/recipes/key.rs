//! Key files: plain ones as text, locked ones as age files.

use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::seal;

use crate::keys;
use crate::vector::Vector;

fn vector(fault: &str, expect: &str, comment: &str, file: impl Into<Vec<u8>>) -> Vector {
    Vector::text("key", fault, expect, comment, file)
}

fn file(owner: KeyOwner) -> KeyFile {
    KeyFile {
        identity: keys::holder(),
        owner,
    }
}

pub(super) fn all() -> Vec<Vector> {
    let wallet = keys::holder().public_key().id();
    let owned = file(KeyOwner::Wallet(wallet));
    let mut all = sound(&owned);
    all.extend(refused());
    all.extend(locked(&owned));
    all
}

fn sound(owned: &KeyFile) -> Vec<Vector> {
    let plain = owned.text("2026-03-01").trim_end().to_owned();
    let agency = file(KeyOwner::Agency)
        .text("2026-03-01")
        .trim_end()
        .to_owned();
    let case = |fault, comment, file: String| vector(fault, "success", comment, file);
    let small = keys::HOLDER.to_lowercase();
    vec![
        case("sound", "the key file of a holder", plain.clone()),
        case("agency", "the key file of an agency", agency),
        case(
            "bare",
            "a key that another age program made",
            keys::HOLDER.to_owned(),
        ),
        case("lower_case", "bech32 in small letters", small),
        case(
            "windows_lines",
            "lines that end in two bytes",
            plain.replace('\n', "\r\n"),
        ),
    ]
}

fn refused() -> Vec<Vector> {
    let wrong = keys::HOLDER.replace("QTF8Z", "QTF9Z");
    let two = format!("{}\n{}", keys::HOLDER, keys::SECOND);
    let none = "# carewallet key: keep it private";
    let public = keys::holder().recipient().text();
    let (not_a_key, bytes) = ("not_a_key", b"\xff\xfe".to_vec());
    let letter = "one letter is another: the check of bech32 shows it";
    vec![
        vector("none", not_a_key, "comments and no key", none),
        vector("two", "several_keys", "two keys", two),
        vector("wrong_letter", not_a_key, letter, wrong),
        vector(
            "public",
            not_a_key,
            "a public key where the secret one belongs",
            public,
        ),
        Vector::bytes(
            "key",
            "not_text",
            not_a_key,
            "bytes that are no text",
            bytes,
        ),
    ]
}

fn locked(file: &KeyFile) -> Vec<Vector> {
    // A work factor of 4, as low as tests need: these are opened many times.
    let locked = file.lock("2026-03-01", keys::WORDS, 4).unwrap_or_default();
    let armored = String::from_utf8(locked)
        .unwrap_or_default()
        .trim_end()
        .to_owned();
    let binary = seal::seal_with_words(file.text("2026-03-01").as_bytes(), keys::WORDS, 4);
    let binary = binary.unwrap_or_default();
    let cut = binary[..binary.len() - 1].to_vec();
    let bytes = |fault, expect, comment, file| Vector::bytes("key", fault, expect, comment, file);
    let all = vec![
        vector(
            "locked",
            "success",
            "locked with words, armored",
            armored.clone(),
        )
        .with_key("WORDS", keys::WORDS),
        vector(
            "locked_no_words",
            "locked",
            "locked, and no words are given",
            armored.clone(),
        ),
        vector(
            "locked_other_words",
            "wrong_passphrase",
            "locked, with other words",
            armored,
        )
        .with_key("WORDS", "zoo zone zero"),
        bytes(
            "locked_binary",
            "success",
            "locked with words, not armored",
            binary,
        )
        .with_key("WORDS", keys::WORDS),
        bytes(
            "locked_cut",
            "damaged",
            "locked, and the last byte is missing",
            cut,
        )
        .with_key("WORDS", keys::WORDS),
    ];
    all.into_iter().map(Vector::frozen).collect()
}
