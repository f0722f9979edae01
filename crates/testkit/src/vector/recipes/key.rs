//! Key files: plain ones as text, locked ones as age files.

use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::seal;

use crate::keys;
use crate::vector::Vector;

fn of(fault: &str, expect: &str, comment: &str, file: impl Into<Vec<u8>>) -> Vector {
    Vector::text("key", fault, expect, comment, file)
}

fn file(owner: KeyOwner) -> KeyFile {
    KeyFile { identity: keys::holder(), owner }
}

pub(super) fn all() -> Vec<Vector> {
    let wallet = keys::holder().public_key().id();
    let owned = file(KeyOwner::Wallet(wallet));
    let plain = owned.text("2026-03-01").trim_end().to_owned();
    let (good, bad) = (keys::HOLDER, keys::HOLDER.replace("QTF8Z", "QTF9Z"));
    let mut all = vec![
        of("sound", "success", "the key file of a holder", plain.clone()),
        of("agency", "success", "the key file of an agency", file(KeyOwner::Agency).text("2026-03-01").trim_end()),
        of("bare", "success", "a key that another age program made", good),
        of("lower_case", "success", "bech32 in small letters", good.to_lowercase()),
        of("windows_lines", "success", "lines that end in two bytes", plain.replace('\n', "\r\n")),
        of("none", "not_a_key", "comments and no key", "# carewallet key: keep it private"),
        of("two", "several_keys", "two keys", format!("{good}\n{}", keys::SECOND)),
        of("wrong_letter", "not_a_key", "one letter is another: the check of bech32 shows it", bad),
        of("public", "not_a_key", "a public key where the secret one belongs", keys::holder().recipient().text()),
        Vector::bytes("key", "not_text", "not_a_key", "bytes that are no text", b"\xff\xfe".to_vec()),
    ];
    all.extend(locked(&owned));
    all
}

fn locked(file: &KeyFile) -> Vec<Vector> {
    let locked = file.lock("2026-03-01", keys::WORDS, 4).unwrap_or_default();
    let armored = String::from_utf8(locked).unwrap_or_default().trim_end().to_owned();
    let binary = seal::seal_with_words(file.text("2026-03-01").as_bytes(), keys::WORDS, 4);
    let binary = binary.unwrap_or_default();
    let cut = binary[..binary.len() - 1].to_vec();
    let bytes = |fault, expect, comment, file| Vector::bytes("key", fault, expect, comment, file);
    let all = vec![
        of("locked", "success", "locked with words, armored", armored.clone()).with_key("WORDS", keys::WORDS),
        of("locked_no_words", "locked", "locked, and no words are given", armored.clone()),
        of("locked_other_words", "wrong_passphrase", "locked, with other words", armored).with_key("WORDS", "zoo zone zero"),
        bytes("locked_binary", "success", "locked with words, not armored", binary).with_key("WORDS", keys::WORDS),
        bytes("locked_cut", "damaged", "locked, and the last byte is missing", cut).with_key("WORDS", keys::WORDS),
    ];
    all.into_iter().map(Vector::frozen).collect()
}
