//! Parts: the bytes of codes, one a line, with sums that hold unless the sum
//! is the fault.

use carewallet_core::parts::{Layout, split};
use carewallet_core::payload::Payload;

use super::payload::share;
use crate::keys;
use crate::vector::Vector;
use crate::vector::sound::{entry_of, medicine, packed, share_of, text};

fn of(fault: &str, expect: &str, comment: &str, codes: Vec<Vec<u8>>) -> Vector {
    Vector::lines("parts", fault, expect, comment, codes)
}

/// The codes of a share of some entries.
fn codes_of(share: &str) -> Vec<Vec<u8>> {
    let payload = Payload::open_form(packed(share).unwrap_or_default());
    split(&payload, Layout::A4).unwrap_or_default()
}

/// A sheet of five codes, of which four are needed, or another one like it.
fn sheet(first: u8) -> Vec<Vec<u8>> {
    let holder = keys::holder();
    let numbers = first..first + 14;
    let entries: Vec<String> = numbers.map(|n| text(&entry_of(&holder, n, &medicine()))).collect();
    codes_of(&share_of(&entries))
}

/// The first code of a sheet with one byte changed and its sum made right.
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
    all.extend(codes());
    all
}

fn sheets() -> Vec<Vector> {
    let (mut codes, other) = (sheet(0), sheet(20));
    let spared: Vec<_> = codes[1..].to_vec();
    let doubled: Vec<_> = codes.iter().chain(&codes).rev().cloned().collect();
    let few: Vec<_> = codes[..2].to_vec();
    let mixed = vec![codes[0].clone(), other[1].clone()];
    let mut forged = codes[2].clone();
    forged[30] ^= 1;
    let forged = summed(forged);
    let contradiction = vec![codes[0].clone(), codes[2].clone(), forged.clone()];
    let wrong = vec![codes[0].clone(), codes[1].clone(), codes[3].clone(), forged];
    let total = codes.len();
    vec![
        of("one", "success", "one code is the whole sheet", codes_of(&share())[..].to_vec()),
        of("all", "success", "all codes", codes.clone()),
        of("one_lost", "success", "one code is lost, a spare one stands in", spared),
        of("any_order", "success", "all codes twice, from the last to the first", doubled),
        of("too_few", "codes_missing", "two codes are there, more are needed", few),
        of("two_sheets", "several_sheets", "codes of two sheets", mixed),
        of("contradiction", "contradiction", "one number with two contents", contradiction),
        of("forged", "mismatch", "a code with a right sum and a wrong content", wrong),
        of("other_length", "contradiction", "codes of one sheet that differ in length", vec![codes.swap_remove(1), lengthened()]),
        of("all_but_spares", "success", "no spare code was needed", sheet(0)[..total - 1].to_vec()),
    ]
}

/// The first code, with a payload of one byte more.
fn lengthened() -> Vec<u8> {
    let code = sheet(0).swap_remove(0);
    let length = u16::from_be_bytes([code[16], code[17]]);
    let needed = u16::from(code[4]);
    // Stay within one length of the part, so that only the length differs.
    let other = if length.is_multiple_of(needed) { length - 1 } else { length + 1 };
    let mut code = code;
    code[16..18].copy_from_slice(&other.to_be_bytes());
    summed(code)
}

fn codes() -> Vec<Vector> {
    let one = |fault, expect, comment, code: Vec<u8>| of(fault, expect, comment, vec![code]);
    let sound = sheet(0).swap_remove(0);
    let mut sum = sound.clone();
    sum[40] ^= 1;
    let total = sound[5];
    vec![
        one("web_address", "not_a_care_sheet", "a QR code of something else", b"https://example.org/".to_vec()),
        one("wireless", "not_a_care_sheet", "a QR code of a wireless network", b"WIFI:S:home;;".to_vec()),
        one("key", "key_sheet", "a QR code of a key, in small letters", keys::STRANGER.to_lowercase().into_bytes()),
        one("sum", "damaged_code", "the sum does not hold", sum),
        one("head_only", "damaged_code", "a code without a part", summed(sound[..22].to_vec())),
        one("cut", "damaged_code", "a part that is a byte too short", summed(sound[..sound.len() - 1].to_vec())),
        one("version_2", "newer_format", "a newer version", changed(2, 2)),
        one("layout_2", "newer_format", "a layout of a newer version", changed(6, 2)),
        one("number", "damaged_code", "a number beyond the last", changed(3, total)),
        one("needed_0", "damaged_code", "no code is needed", changed(4, 0)),
        one("needed_41", "damaged_code", "more codes are needed than a sheet has", changed(4, 41)),
        one("total", "damaged_code", "more spares than the rule gives", changed(5, total + 1)),
        one("reserved", "damaged_code", "the byte that must be zero", changed(7, 1)),
        one("length_0", "damaged_code", "a payload of no bytes", summed({
            let mut code = sound.clone();
            code[16..18].fill(0);
            code
        })),
        of("none", "no_code", "no code at all", Vec::new()),
    ]
}
