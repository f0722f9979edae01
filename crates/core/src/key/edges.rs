//! Signatures at the edges, where libraries disagree: points of small order, points
//! with a part of small order, second spellings of points and numbers.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use curve25519_dalek::constants::{ED25519_BASEPOINT_POINT, EIGHT_TORSION};
use curve25519_dalek::edwards::EdwardsPoint;
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::IsIdentity;
use sha2::{Digest, Sha512};

use super::{PublicKey, Purpose};

/// How many texts are tried with each pair of points.
const TEXTS: usize = 14;

fn number(seed: &str) -> Scalar {
    Scalar::from_bytes_mod_order_wide(&Sha512::digest(seed).into())
}

fn challenge(point: &[u8; 32], key: &[u8; 32], text: &str) -> Scalar {
    let hash = Sha512::new().chain_update(point).chain_update(key);
    let hash = hash.chain_update(Purpose::Batch.message(text)).finalize();
    Scalar::from_bytes_mod_order_wide(&hash.into())
}

fn is_taken(key: &[u8; 32], point: &[u8; 32], number: &[u8; 32], text: &str) -> bool {
    let signature = URL_SAFE_NO_PAD.encode([*point, *number].concat());
    PublicKey::parse(&URL_SAFE_NO_PAD.encode(key))
        .is_ok_and(|key| key.verify(Purpose::Batch, text, &signature).is_ok())
}

/// Every pair of small parts, each with several texts. All of them fit the equation
/// of RFC 8032 with its cofactor; the strict one has no cofactor.
#[test]
fn the_accepted_set_is_pinned() {
    let (secret, nonce) = (number("key"), number("nonce"));
    let (mut tried, mut taken) = (0, 0);
    for a_part in EIGHT_TORSION {
        for r_part in EIGHT_TORSION {
            for text in (0..TEXTS).map(|n| n.to_string()) {
                let key = (ED25519_BASEPOINT_POINT * secret + a_part).compress();
                let point = (ED25519_BASEPOINT_POINT * nonce + r_part).compress();
                let k = challenge(point.as_bytes(), key.as_bytes(), &text);
                let s = (nonce + k * secret).to_bytes();
                let is_strict: EdwardsPoint = r_part + a_part * k;
                let accepted = is_taken(key.as_bytes(), point.as_bytes(), &s, &text);
                assert_eq!(accepted, is_strict.is_identity());
                tried += 1;
                taken += usize::from(accepted);
            }
        }
    }
    assert_eq!((tried, taken), (896, 108));
}

/// The 8 points of small order, and the second spellings of those that have one.
fn small_points() -> Vec<[u8; 32]> {
    let mut points: Vec<[u8; 32]> = EIGHT_TORSION
        .iter()
        .map(|point| point.compress().to_bytes())
        .collect();
    for low in [0xed_u8, 0xee] {
        for top in [0x7f, 0xff] {
            let mut bytes = [0xff; 32];
            (bytes[0], bytes[31]) = (low, top);
            points.push(bytes);
        }
    }
    // Where x is 0, the bit for its sign makes a second spelling.
    let (mut one, mut minus_one) = ([0; 32], [0xff; 32]);
    (one[0], one[31], minus_one[0]) = (1, 0x80, 0xec);
    points.extend([one, minus_one]);
    points
}

#[test]
fn no_small_point_is_a_key_or_a_part_of_a_signature() {
    let secret = number("key");
    let sound = (ED25519_BASEPOINT_POINT * secret).compress().to_bytes();
    for small in small_points() {
        assert!(PublicKey::parse(&URL_SAFE_NO_PAD.encode(small)).is_err());
        for text in (0..TEXTS).map(|n| n.to_string()) {
            // A small key fits R = s·B for one text in eight, and every one if it is 0.
            let s = number("nonce");
            let point = (ED25519_BASEPOINT_POINT * s).compress();
            assert!(!is_taken(&small, point.as_bytes(), &s.to_bytes(), &text));
            let k = challenge(&small, &sound, &text);
            assert!(!is_taken(&sound, &small, &(k * secret).to_bytes(), &text));
        }
    }
}

#[test]
fn a_number_has_one_spelling() {
    let (secret, nonce) = (number("key"), number("nonce"));
    let key = (ED25519_BASEPOINT_POINT * secret).compress().to_bytes();
    let point = (ED25519_BASEPOINT_POINT * nonce).compress().to_bytes();
    let s = (nonce + challenge(&point, &key, "text") * secret).to_bytes();
    assert!(is_taken(&key, &point, &s, "text"));
    // The order of the group, which the number may not reach.
    let mut order = (-Scalar::ONE).to_bytes();
    order[0] += 1;
    let mut sum = [0; 32];
    let mut carry = 0;
    for (at, place) in sum.iter_mut().enumerate() {
        let all = u16::from(s[at]) + u16::from(order[at]) + carry;
        *place = (all & 0xff) as u8;
        carry = all >> 8;
    }
    assert!(carry == 0 && !is_taken(&key, &point, &sum, "text"));
    for (empty, of) in [([0; 32], "0"), ([0xff; 32], "255")] {
        assert!(!is_taken(&key, &empty, &s, "text"), "{of}");
        assert!(!is_taken(&key, &point, &empty, "text"), "{of}");
        assert!(!is_taken(&key, &empty, &empty, "text"), "{of}");
    }
}
