//! Batches: the first line is a batch, the others are entries. Each has one fault
//! that only the signature or the list of ids reveals.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use carewallet_core::key::{Identity, Purpose};
use serde_json::{Value, json};

use crate::keys;
use crate::vector::Vector;
use crate::vector::sound::{
    batch, entry, entry_of, ids, medicine, signed, text, unsigned_batch, with,
};

fn vector(fault: &str, expect: &str, comment: &str, batch: &Value, entries: &[String]) -> Vector {
    let lines: Vec<String> = std::iter::once(text(batch))
        .chain(entries.iter().cloned())
        .collect();
    Vector::text("batch", fault, expect, comment, lines.join("\n"))
}

/// The entries that most batches here are about.
fn entries() -> Vec<String> {
    let holder = keys::holder();
    vec![text(&entry()), text(&entry_of(&holder, 1, &medicine()))]
}

/// The sound batch with another signature.
fn forged(fault: &str, comment: &str, forge: impl FnOnce(String) -> String) -> Vector {
    let sound = batch(&keys::holder(), &entries());
    let sig = forge(sound["sig"].as_str().unwrap_or_default().to_owned());
    vector(
        fault,
        "bad_signature",
        comment,
        &with(sound, "sig", sig.into()),
        &entries(),
    )
}

/// An unsigned batch with one member changed, then signed by the holder.
fn changed(fault: &str, expect: &str, comment: &str, name: &str, value: Value) -> Vector {
    let holder = keys::holder();
    let bare = with(unsigned_batch(&holder, &entries()), name, value);
    vector(
        fault,
        expect,
        comment,
        &signed(bare, &holder, Purpose::Batch),
        &entries(),
    )
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = signatures();
    all.extend(signers());
    all.extend(lists());
    all
}

fn signatures() -> Vec<Vector> {
    let holder = keys::holder();
    let bare = unsigned_batch(&holder, &entries());
    let bare_one = bare.clone();
    // A signature made for one purpose must never be good for another.
    let for_share = signed(bare.clone(), &holder, Purpose::Share);
    let of_other = signed(bare, &keys::identity(keys::STRANGER), Purpose::Batch);
    vec![
        vector(
            "sound",
            "success",
            "two entries and one signature",
            &batch(&holder, &entries()),
            &entries(),
        ),
        vector(
            "other_purpose",
            "bad_signature",
            "signed as a share, not as a batch",
            &for_share,
            &entries(),
        ),
        vector(
            "other_key",
            "bad_signature",
            "signed with another key than it names",
            &of_other,
            &entries(),
        ),
        vector(
            "no_signature",
            "bad_signature",
            "no signature",
            &bare_one,
            &entries(),
        ),
        forged("zero_signature", "64 zero bytes", |_| {
            URL_SAFE_NO_PAD.encode([0; 64])
        }),
        forged("short_signature", "63 bytes", |sig| sig[..84].to_owned()),
        forged("padded_signature", "base64url with padding", |sig| {
            sig + "=="
        }),
        forged(
            "unused_bits",
            "bits that carry nothing are set",
            unused_bits,
        ),
        forged(
            "large_s",
            "s is larger than the order of the group: a second signature of the same words",
            large_s,
        ),
        changed_after("changed_time", "at", "2026-03-01T09:31:01Z".into()),
        changed_after("changed_name", "name", "Sara Ellis".into()),
    ]
}

/// One member changed after signing.
fn changed_after(fault: &str, name: &str, value: Value) -> Vector {
    let changed = with(batch(&keys::holder(), &entries()), name, value);
    vector(
        fault,
        "bad_signature",
        "changed after it was signed",
        &changed,
        &entries(),
    )
}

/// 64 bytes are 86 characters; the last one carries four bits that must be zero.
fn unused_bits(mut sig: String) -> String {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let last = sig.pop().and_then(|c| ALPHABET.find(c)).unwrap_or(0);
    sig + &ALPHABET[last + 1..last + 2]
}

/// Adds the order of the group to s.
fn large_s(sig: String) -> String {
    // Signature malleability: s and s + order satisfy the same equation, so s must be reduced.
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let mut bytes = URL_SAFE_NO_PAD.decode(sig).unwrap_or_default();
    let mut carry = 0;
    for (byte, add) in bytes[32..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(add) + carry;
        *byte = sum as u8;
        carry = sum >> 8;
    }
    URL_SAFE_NO_PAD.encode(bytes)
}

fn signers() -> Vec<Vector> {
    let agency = keys::identity(keys::AGENCY);
    let of_agency = |signer: &Identity| batch(signer, &entries());
    let weak = |key: [u8; 32]| Value::from(URL_SAFE_NO_PAD.encode(key));
    // Keys of small order fit signatures that nobody made.
    let mut one = [0; 32];
    one[0] = 1;
    // p + 3: a point in a second spelling, of full order.
    let mut second = [0xff; 32];
    (second[0], second[31]) = (0xf0, 0x7f);
    vec![
        vector(
            "other_writer",
            "unsigned",
            "an agency signs entries of the family",
            &of_agency(&agency),
            &entries(),
        ),
        changed(
            "zero_key",
            "not_a_public_key",
            "a key of small order",
            "by",
            weak([0; 32]),
        ),
        changed(
            "one_key",
            "not_a_public_key",
            "the neutral point as a key",
            "by",
            weak(one),
        ),
        changed(
            "second_spelling_of_key",
            "not_a_public_key",
            "a key whose number is larger than the field",
            "by",
            weak(second),
        ),
        changed(
            "short_key",
            "not_a_public_key",
            "a key of 31 bytes",
            "by",
            URL_SAFE_NO_PAD.encode([9; 31]).into(),
        ),
        changed(
            "secret_key",
            "not_a_public_key",
            "a secret key where a public one belongs",
            "by",
            keys::STRANGER.into(),
        ),
    ]
}

fn lists() -> Vec<Vector> {
    let holder = keys::holder();
    let mut turned = ids(&entries());
    turned.reverse();
    let twice = json!([turned[0], turned[0]]);
    let first = entries()[..1].to_vec();
    let more = batch(&holder, &entries());
    vec![
        changed(
            "turned_ids",
            "not_canonical",
            "ids not sorted",
            "ids",
            turned.into(),
        ),
        changed("id_twice", "not_canonical", "one id twice", "ids", twice),
        changed("no_ids", "not_canonical", "no ids", "ids", json!([])),
        vector(
            "entry_left_out",
            "success",
            "the ids of entries that were left out stay in",
            &more,
            &first,
        ),
        vector(
            "entry_too_many",
            "unsigned",
            "an entry that no batch names",
            &batch(&holder, &first),
            &entries(),
        ),
    ]
}
