//! Parts: the bytes of codes, one a line, with valid checksums unless the checksum
//! is the fault.

use carewallet_core::hex;
use carewallet_core::parts::{Layout, split};
use carewallet_core::payload::Payload;

use super::payload::share;
use crate::keys;
use crate::vector::Vector;
use crate::vector::sound::{entry_of, medicine, packed, share_of, text, with};

fn vector(fault: &str, expect: &str, comment: &str, codes: Vec<Vec<u8>>) -> Vector {
    Vector::lines("parts", fault, expect, comment, codes)
}

/// The codes of a share of some entries.
fn codes_of(share: &str) -> Vec<Vec<u8>> {
    let payload = Payload::open_form(packed(share).unwrap_or_default());
    split(&payload, Layout::A4).unwrap_or_default()
}

/// A sheet of several codes, or another one like it.
fn sheet(first: u8) -> Vec<Vec<u8>> {
    let holder = keys::holder();
    let each = |n: u8| {
        // Incompressible words, so that there is more than one code.
        let noise = hex::digest(&[n]);
        let entry = entry_of(&holder, n, &medicine());
        let entry = with(entry, "salt", noise[..12].into());
        text(&with(entry, "said_by", format!("Ward {noise}").into()))
    };
    let entries: Vec<String> = (first..first + 30).map(each).collect();
    codes_of(&share_of(&entries))
}

/// The first code of a sheet with one byte changed and its checksum redone.
fn changed(at: usize, to: u8) -> Vec<u8> {
    let mut code = sheet(0).swap_remove(0);
    code[at] = to;
    summed(code)
}

fn summed(mut code: Vec<u8>) -> Vec<u8> {
    code.truncate(code.len() - 4);
    code.extend(crc32fast::hash(&code).to_be_bytes());
    code
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = sheets();
    all.extend(wrong_sheets());
    all.extend(strangers());
    all.extend(heads());
    all.extend(codes());
    all
}

fn sheets() -> Vec<Vector> {
    let codes = sheet(0);
    let needed = usize::from(codes[0][4]);
    let doubled: Vec<_> = codes.iter().chain(&codes).rev().cloned().collect();
    let case = |fault, comment, codes| vector(fault, "success", comment, codes);
    vec![
        case("one", "one code is the whole sheet", codes_of(&share())),
        case("all", "all codes", codes.clone()),
        case(
            "one_lost",
            "one code is lost, a spare one stands in",
            codes[1..].to_vec(),
        ),
        case(
            "any_order",
            "all codes twice, from the last to the first",
            doubled,
        ),
        case(
            "all_but_spares",
            "no spare code was needed",
            codes[..needed].to_vec(),
        ),
    ]
}

fn wrong_sheets() -> Vec<Vector> {
    let (codes, other) = (sheet(0), sheet(50));
    // A valid checksum over a wrong content: only the hash of the payload reveals it.
    let mut forged = codes[2].clone();
    forged[30] ^= 1;
    let forged = summed(forged);
    let twice = vec![codes[0].clone(), codes[2].clone(), forged.clone()];
    let mut wrong: Vec<_> = codes[..usize::from(codes[0][4])].to_vec();
    wrong[2] = forged;
    let few = codes[..2].to_vec();
    let of_two_sheets = vec![codes[0].clone(), other[1].clone()];
    let lengths = vec![codes[1].clone(), lengthened()];
    let clash = "contradiction";
    vec![
        vector(
            "too_few",
            "codes_missing",
            "two codes are there, more are needed",
            few,
        ),
        vector(
            "two_sheets",
            "several_sheets",
            "codes of two sheets",
            of_two_sheets,
        ),
        vector(
            "contradiction",
            clash,
            "one number with two contents",
            twice,
        ),
        vector(
            "forged",
            "mismatch",
            "a code with a right sum and a wrong content",
            wrong,
        ),
        vector(
            "other_length",
            clash,
            "codes of one sheet that differ in length",
            lengths,
        ),
    ]
}

/// The first code, with a payload of one byte more.
fn lengthened() -> Vec<u8> {
    let code = sheet(0).swap_remove(0);
    let length = u16::from_be_bytes([code[16], code[17]]);
    let needed = u16::from(code[4]);
    // Parts must keep their length, so that only the stated length differs.
    let other = if length.is_multiple_of(needed) {
        length - 1
    } else {
        length + 1
    };
    let mut code = code;
    code[16..18].copy_from_slice(&other.to_be_bytes());
    summed(code)
}

/// Heads that are refused: what is wrong, the byte, and what it is set to.
const HEADS: &[(&str, &str, &str, usize, u8)] = &[
    ("version_2", "newer_format", "a newer version", 2, 2),
    (
        "layout_2",
        "damaged_code",
        "the layout of a card, which has one code",
        6,
        2,
    ),
    (
        "layout_3",
        "newer_format",
        "a layout of a newer version",
        6,
        3,
    ),
    ("number", "damaged_code", "a number beyond the last", 3, 200),
    ("needed_0", "damaged_code", "no code is needed", 4, 0),
    (
        "needed_41",
        "damaged_code",
        "more codes are needed than a sheet has",
        4,
        41,
    ),
    (
        "total",
        "damaged_code",
        "more spares than the rule gives",
        5,
        40,
    ),
    (
        "reserved",
        "damaged_code",
        "the byte that must be zero",
        7,
        1,
    ),
];

fn one(fault: &str, expect: &str, comment: &str, code: impl Into<Vec<u8>>) -> Vector {
    vector(fault, expect, comment, vec![code.into()])
}

fn heads() -> Vec<Vector> {
    let each = |(fault, expect, comment, at, to): &(&str, &str, &str, usize, u8)| {
        one(fault, expect, comment, changed(*at, *to))
    };
    HEADS.iter().map(each).collect()
}

fn strangers() -> Vec<Vector> {
    let other = "not_a_care_sheet";
    let key = keys::STRANGER.to_lowercase();
    vec![
        one(
            "web_address",
            other,
            "a QR code of something else",
            "https://example.org/",
        ),
        one(
            "wireless",
            other,
            "a QR code of a wireless network",
            "WIFI:S:home;;",
        ),
        one(
            "key",
            "key_sheet",
            "a QR code of a key, in small letters",
            key,
        ),
        vector("none", "no_code", "no code at all", Vec::new()),
    ]
}

fn codes() -> Vec<Vector> {
    let sound = sheet(0).swap_remove(0);
    let mut sum = sound.clone();
    sum[40] ^= 1;
    let mut nothing = sound.clone();
    nothing[16..18].fill(0);
    let head = summed(sound[..22].to_vec());
    let cut = summed(sound[..sound.len() - 1].to_vec());
    let case = |fault, comment, code| one(fault, "damaged_code", comment, code);
    vec![
        case("sum", "the sum does not hold", sum),
        case("head_only", "a code without a part", head),
        case("cut", "a part that is a byte too short", cut),
        case("length_0", "a payload of no bytes", summed(nothing)),
    ]
}
