//! Keys in parts: one part a line, as words or as the text of a code.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use carewallet_core::recovery::key_bytes;
use carewallet_core::recovery::split::{CODE_BEGINS, Part, Plan, split};
use carewallet_core::value::Date;
use sha2::{Digest, Sha256};

use crate::keys;
use crate::seeded_rng::SeededRng;
use crate::vector::Vector;

fn vector(fault: &str, expect: &str, comment: &str, lines: &[String]) -> Vector {
    Vector::text("keyparts", fault, expect, comment, lines.join("\n"))
        .with_key("HOLDER", keys::HOLDER)
}

fn set(needed: u8, of: u8, wallet: &str, seed: u64) -> Vec<Part> {
    let plan = Plan {
        needed,
        of,
        wallet,
        made_on: Date::new(2026, 3, 1).expect("the day exists"),
    };
    let key = key_bytes(&keys::holder());
    split(&key, &plan, &mut SeededRng::new(seed)).expect("the plan is sound")
}

fn words(part: &Part) -> String {
    part.words().join(" ")
}

fn code(part: &Part) -> String {
    part.code().to_string()
}

/// The code of a part with one thing changed in its bytes and the sum redone.
fn resummed(part: &Part, change: impl FnOnce(&mut [u8])) -> String {
    let code = part.code();
    let letters = code.strip_prefix(CODE_BEGINS).unwrap_or_default();
    let mut bytes = URL_SAFE_NO_PAD.decode(letters).unwrap_or_default();
    let end = bytes.len() - 4;
    change(&mut bytes);
    let hash = Sha256::new()
        .chain_update(b"carewallet/1 key part\0")
        .chain_update(&bytes[..end])
        .finalize();
    bytes[end..].copy_from_slice(&hash[..4]);
    format!("{CODE_BEGINS}{}", URL_SAFE_NO_PAD.encode(bytes))
}

pub(super) fn all() -> Vec<Vector> {
    let wallet = keys::holder().public_key().id();
    let three = set(2, 3, &wallet, 1);
    let mut all = sound(&three, &set(3, 5, &wallet, 2));
    all.extend(refused(&three));
    all.extend(resealed(&three));
    let again = set(2, 3, &wallet, 3);
    let stranger = keys::identity(keys::STRANGER).public_key().id();
    let foreign = set(2, 3, &stranger, 1);
    all.extend([
        vector(
            "other_set",
            "other_key_parts",
            "of two sets, made on one day",
            &[words(&three[0]), words(&again[1])],
        ),
        vector(
            "other_wallet",
            "other_wallet",
            "parts of two wallets",
            &[words(&three[0]), words(&foreign[1])],
        ),
    ]);
    all
}

fn sound(three: &[Part], five: &[Part]) -> Vec<Vector> {
    let case = |fault, comment, lines: &[String]| vector(fault, "success", comment, lines);
    let all: Vec<String> = five.iter().map(words).collect();
    vec![
        case(
            "sound",
            "two of three, in words",
            &[words(&three[0]), words(&three[1])],
        ),
        case(
            "codes",
            "two of three, as codes, the last one first",
            &[code(&three[2]), code(&three[0])],
        ),
        case(
            "mixed_forms",
            "one in words and one as a code",
            &[words(&three[1]).to_uppercase(), code(&three[2])],
        ),
        case("three_of_five", "three of five", &all[2..]),
        case("more", "all five, where three are needed", &all),
    ]
}

fn refused(three: &[Part]) -> Vec<Vector> {
    let first = words(&three[0]);
    let slip = first.replacen(three[0].words()[20], "zoo", 1);
    let misspelt = first.replacen(three[0].words()[20], "zzzz", 1);
    let short = first.rsplit_once(' ').map_or("", |(words, _)| words);
    let case = |fault, expect, comment, part: String| {
        vector(fault, expect, comment, &[words(&three[1]), part])
    };
    vec![
        vector("none", "not_a_key_part", "nothing", &[String::new()]),
        vector(
            "too_few",
            "too_few_key_parts",
            "one, where two are needed",
            std::slice::from_ref(&first),
        ),
        case(
            "twice",
            "doubled_key_part",
            "one part twice",
            words(&three[1]),
        ),
        case("slip", "damaged_key_part", "one word is another", slip),
        case(
            "misspelt",
            "not_a_key_part",
            "no word of the list",
            misspelt,
        ),
        case("short", "not_a_key_part", "39 words", short.to_owned()),
        case(
            "secret_key",
            "not_a_key_part",
            "a whole key where a part belongs",
            keys::HOLDER.to_owned(),
        ),
    ]
}

/// What no slip of the pen makes: the sum is right.
fn resealed(three: &[Part]) -> Vec<Vector> {
    let case = |fault, expect, comment, part: String| {
        vector(fault, expect, comment, &[code(&three[1]), part])
    };
    let none = "not_a_key_part";
    let counts = |counts: u8| resummed(&three[0], |bytes| bytes[1] = counts);
    let number = |number: u8| resummed(&three[0], |bytes| bytes[2] = number);
    vec![
        case(
            "newer",
            "newer_format",
            "of a newer version",
            resummed(&three[0], |bytes| bytes[0] = 2),
        ),
        case("one_needed", none, "a part that opens alone", counts(0x13)),
        case("too_many", none, "two of eight", counts(0x28)),
        case("four_of_three", none, "four of three", counts(0x43)),
        case("number_0", none, "number 0", number(0)),
        case("number_4", none, "number 4 of three", number(4)),
        case(
            "not_genuine",
            "damaged_key_part",
            "another share under the same head",
            resummed(&three[0], |bytes| bytes[30] ^= 1),
        ),
    ]
}
