//! The words and the code of a part, and every slip in them.

use super::super::dealing::{Plan, split};
use super::*;
use crate::RandomSource;
use crate::error_kind::ErrorKind;
use crate::value::Date;

struct Counting(u8);
impl RandomSource for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(37).wrapping_add(11);
            *byte = self.0;
        }
    }
}

fn part() -> Part {
    let plan = Plan {
        needed: 2,
        of: 3,
        wallet: "6f1d2c0011223344556677889900aabb",
        made_on: Date::new(2026, 3, 1).unwrap(),
    };
    split(&[0x5a; 32], &plan, &mut Counting(7))
        .unwrap()
        .remove(1)
}

#[test]
fn a_part_comes_back_from_its_words_and_from_its_code() {
    let part = part();
    let words = part.words().join(" ");
    let typed = format!("  {}\n", words.to_uppercase().replace(' ', "  \n"));
    for text in [words.as_str(), &typed, &part.code()] {
        let again = Part::parse(text).ok().unwrap();
        assert_eq!(again.words(), part.words());
        assert_eq!((again.number(), again.needed(), again.of()), (2, 2, 3));
        assert!(again.is_of("6f1d2c0011223344556677889900aabb"));
        assert!(!again.is_of("6f1d2c0011233344556677889900aabb"));
        assert_eq!(again.made_on(), Date::new(2026, 3, 1).ok());
    }
}

/// SR-21 for parts: each single wrong word and each pair of neighbours swapped.
#[test]
#[expect(clippy::print_stdout, reason = "figures to look at")]
fn every_wrong_word_and_every_swap_is_noticed_and_the_word_is_named() {
    let part = part();
    let numbers = numbers(&part.bytes());
    let (mut wrong, mut caught) = (0, 0);
    for at in 0..PART_WORDS {
        for other in (0..WORDS_OF_LIST).filter(|other| *other != numbers[at]) {
            let mut typed = Numbers::new(numbers);
            typed[at] = other;
            wrong += 1;
            caught += usize::from(!sum_fits(&bytes(&typed)));
        }
    }
    for at in 1..PART_WORDS {
        let mut typed = part.words();
        typed.swap(at - 1, at);
        let swapped = numbers_of_words(&typed.join(" ")).ok().unwrap();
        wrong += usize::from(typed != part.words());
        caught += usize::from(!sum_fits(&bytes(&swapped)));
    }
    println!("{caught} of {wrong} wrong words and swaps of neighbours noticed");
    assert_eq!(caught, wrong);
    for at in [0, 2, 17, 39] {
        let mut typed = part.words();
        typed[at] = if typed[at] == "zoo" { "zone" } else { "zoo" };
        let error = Part::parse(&typed.join(" ")).err();
        let likely = Some(at + 1);
        assert_eq!(error, Some(PartError::Damaged { likely }));
    }
}

#[test]
fn each_thing_that_is_no_part_has_its_own_words_and_none_of_what_was_typed() {
    let part = part();
    let words = part.words();
    let mut misspelt = words.map(str::to_owned);
    misspelt[6] = "secretword".to_owned();
    let code = part.code();
    let cases = [
        (String::new(), "this is not a part of a key"),
        ("hello".to_owned(), "a part has 40 words, and these are 1"),
        (
            "secret9key".to_owned(),
            "a part has 40 words, and these are 2",
        ),
        (
            words[..39].join(" "),
            "a part has 40 words, and these are 39",
        ),
        (
            misspelt.join(" "),
            "word 7 is not one of the words that are used",
        ),
        (
            code[..code.len() - 1].to_owned(),
            "this is not a part of a key",
        ),
        (
            code.replace(&code[40..42], "__"),
            "the words of this part do not fit together",
        ),
    ];
    for (typed, says) in cases {
        let error = Part::parse(&typed).err().unwrap();
        assert_eq!(error.to_string(), says);
    }
    let mut two = words;
    two.swap(3, 20);
    let error = Part::parse(&two.join(" ")).err().unwrap();
    assert_eq!(error.kind(), ErrorKind::DamagedKeyPart);
}

#[test]
fn a_part_of_a_newer_version_and_one_that_cannot_be_say_so() {
    let mut newer = part().bytes();
    newer[0] = 2;
    assert_eq!(Part::read(&resummed(newer)).err(), Some(PartError::Newer));
    for counts in [0x13, 0x43, 0x28] {
        let mut odd = part().bytes();
        odd[1] = counts;
        assert_eq!(Part::read(&resummed(odd)).err(), Some(PartError::NotAPart));
    }
}

fn resummed(mut bytes: Bytes) -> Bytes {
    super::super::part::put_sum(&mut bytes);
    bytes
}
