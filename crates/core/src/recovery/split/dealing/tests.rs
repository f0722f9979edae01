//! Parts of keys, all choices of them, and everything that is no part.

use std::collections::BTreeSet;

use super::super::JoinError;
use super::*;

/// Not the randomness of a computer, but even enough to count with.
struct Steps(u64);
impl RandomSource for Steps {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self
                .0
                .wrapping_mul(0x5851_f42d_4c95_7f2d)
                .wrapping_add(0x1405_7b7e_f767_814f);
            *byte = (self.0 >> 33) as u8;
        }
    }
}

const WALLET: &str = "6f1d2c0011223344556677889900aabb";
const KEY: [u8; KEY_BYTES] = [0x5a; KEY_BYTES];

fn plan(needed: u8, of: u8) -> Plan<'static> {
    Plan {
        needed,
        of,
        wallet: WALLET,
        made_on: Date::new(2026, 3, 1).unwrap(),
    }
}

fn made(needed: u8, of: u8, seed: u64) -> Vec<Part> {
    split(&KEY, &plan(needed, of), &mut Steps(seed)).unwrap()
}

fn why(parts: &[&Part]) -> JoinError {
    join(parts).map(drop).unwrap_err()
}

/// Not by `split`, which tries them too, but once more from outside.
#[test]
#[expect(clippy::print_stdout, reason = "figures to look at")]
fn every_choice_of_as_many_as_are_needed_joins_and_no_smaller_one() {
    let (mut joined, mut refused) = (0, 0);
    for (needed, of) in (2..=7).flat_map(|of| (2..=of).map(move |needed| (needed, of))) {
        let parts = made(needed, of, u64::from(needed * 16 + of));
        for count in 1..=usize::from(of) {
            for some in choices(&parts, count) {
                if count >= usize::from(needed) {
                    assert!(join(&some).is_ok_and(|key| *key == KEY));
                    joined += 1;
                } else {
                    let have = count;
                    assert_eq!(why(&some), JoinError::TooFew { have, needed });
                    assert!(!opens(&some, &KEY));
                    refused += 1;
                }
            }
        }
    }
    println!("{joined} choices of enough parts gave the key, {refused} smaller ones did not");
    assert!(joined > 300 && refused > 300, "{joined} {refused}");
}

#[test]
fn each_wrong_choice_has_its_own_words() {
    let (one, other) = (made(2, 3, 1), made(2, 3, 2));
    assert_eq!(why(&[]).to_string(), "2 parts are needed, and here are 0");
    assert_eq!(
        why(&[&one[2]]).to_string(),
        "2 parts are needed, and here is 1"
    );
    let twice = why(&[&one[2], &one[2]]);
    assert_eq!(
        twice.to_string(),
        "part 3 is there twice: a different one is needed"
    );
    let mixed = why(&[&one[0], &other[1]]);
    assert_eq!(mixed.kind(), ErrorKind::OtherKeyParts);
    assert!(
        mixed
            .to_string()
            .starts_with("part 2 is of another set: it was made on 1 March 2026")
    );
    let elsewhere = Plan {
        wallet: "00112233445566778899aabbccddeeff",
        ..plan(2, 3)
    };
    let foreign = split(&KEY, &elsewhere, &mut Steps(1)).unwrap();
    let error = why(&[&one[0], &foreign[1]]);
    assert_eq!(error.kind(), ErrorKind::OtherWallet);
    assert!(error.to_string().contains("001122334455"));
    let mut bytes = [0; SHARE_BYTES];
    bytes.copy_from_slice(&one[1].share()[1..]);
    bytes[5] ^= 1;
    let forged = Part::new(one[1].head, 2, &bytes);
    assert_eq!(why(&[&one[0], &forged]), JoinError::NotTheKey);
    // One more than is needed, and that one is wrong: it is not overlooked.
    assert_eq!(why(&[&one[0], &one[2], &forged]), JoinError::NotTheKey);
}

#[test]
fn numbers_that_make_no_sense_are_refused() {
    for (needed, of) in [(0, 0), (1, 1), (1, 3), (4, 3), (2, 8), (8, 8)] {
        let refused = split(&KEY, &plan(needed, of), &mut Steps(1)).map(drop);
        assert_eq!(refused, Err(SplitError::Counts), "{needed} of {of}");
    }
    let early = Plan {
        made_on: Date::new(1999, 12, 31).unwrap(),
        ..plan(2, 3)
    };
    let refused = split(&KEY, &early, &mut Steps(1)).map(drop);
    assert_eq!(refused, Err(SplitError::Day));
}

/// The faults of earlier releases of such libraries: coefficients that were never
/// zero, or only odd. Then parts of many sets tell of the key.
#[test]
#[expect(clippy::print_stdout, reason = "figures to look at")]
fn the_bytes_of_one_part_are_even_over_many_sets() {
    let mut counts = [0_u32; 256];
    let sets = 2_000;
    let mut random = Steps(9);
    for _ in 0..sets {
        let shares = Gf256::split_bytes(2, 3, KEY, Randomness(&mut random)).unwrap();
        for byte in &shares[0][1..] {
            counts[usize::from(*byte)] += 1;
        }
    }
    let expected = f64::from(sets * 32) / 256.0;
    let squares = counts
        .iter()
        .map(|count| (f64::from(*count) - expected).powi(2));
    let chi = squares.sum::<f64>() / expected;
    println!("chi-square {chi:.0} over {sets} sets (255 degrees; 99.9 % below 330)");
    assert!(chi < 330.0, "{chi}");
    // The byte of the key itself stands for a coefficient of zero.
    assert!(counts[0x5a] > 0);
}

#[test]
fn no_two_sets_are_alike() {
    let mut random = Steps(3);
    let sets: BTreeSet<String> = (0..500)
        .map(|_| split(&KEY, &plan(2, 2), &mut random).unwrap()[0].set())
        .collect();
    assert_eq!(sets.len(), 500);
}
