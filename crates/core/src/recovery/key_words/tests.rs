//! Words to keys and back, and every slip that people make on the way.

#![allow(clippy::print_stdout, reason = "the rates are for people to read")]

use std::collections::BTreeSet;

use super::*;

/// Made-up keys, always the same.
fn key(number: u32) -> [u8; 32] {
    Sha256::digest(number.to_be_bytes()).into()
}

fn wallet(number: u32) -> String {
    of_key_bytes(&key(number)).public_key().id()
}

fn words(number: u32) -> KeyWords {
    KeyWords::of(&of_key_bytes(&key(number)), &wallet(number))
}

fn line(words: &KeyWords) -> String {
    words.iter().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_key_comes_back_from_its_words_however_they_are_typed() {
    let (written, id) = (words(1), wallet(1));
    let numbered: Vec<String> = (1..)
        .zip(written.iter())
        .map(|(place, word)| format!("{place}. {}", word.to_uppercase()))
        .collect();
    let short = |word: &str| word[..word.len().min(4)].to_owned();
    let short: Vec<String> = written.iter().map(short).collect();
    for typed in [line(&written), numbered.join("\n"), short.join(", ")] {
        let read = KeyWords::parse(&typed).ok().unwrap();
        let identity = read.identity(&id).ok().unwrap();
        assert_eq!(*key_bytes(&identity), key(1));
    }
}

/// docs/format.md §2.1 has these words: other readers hold theirs against them.
#[test]
fn the_words_are_those_of_the_format() {
    let page = include_str!("../../../../../docs/format.md");
    let identity = of_key_bytes(&[7; 32]);
    let written = KeyWords::of(&identity, "0123456789abcdef0123456789abcdef");
    let words = line(&written);
    let (key, check) = words.rsplit_once(' ').unwrap();
    let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(key), "{key}");
    assert!(flat.contains(&format!("check word `{check}`")), "{check}");
}

#[test]
fn what_is_wrong_is_named_by_its_place() {
    let (written, id) = (words(2), wallet(2));
    let fault = |typed: &str| KeyWords::parse(typed).err().unwrap();
    let missing = line(&written).rsplit_once(' ').unwrap().0.to_owned();
    assert_eq!(fault(&missing), KeyWordsError::Number { typed: 24 });
    let strange = line(&written).replacen(written.at(6), "zebraa", 1);
    assert_eq!(fault(&strange), KeyWordsError::NotAWord { place: 7 });
    // Too short to be sure of: three letters begin several words.
    assert_eq!(fault("abs"), KeyWordsError::NotAWord { place: 1 });
    let fault = |words: KeyWords| words.identity(&id).err().unwrap();
    let swapped = KeyWordsError::Swapped { first: 4 };
    assert_eq!(fault(written.swapped(3)), swapped);
    let several = written.with(2, "zoo").with(9, "zebra").with(20, "abandon");
    assert_eq!(fault(several), KeyWordsError::SeveralWrong);
    let last = written.with(24, "zoo");
    assert_eq!(fault(last), KeyWordsError::NotThisWallet);
    let other = KeyWordsError::OtherWallet { wallet: wallet(3) };
    assert_eq!(fault(words(3)), other);
    assert_eq!(other.kind(), ErrorKind::OtherWallet);
}

/// Every single word wrong in every way, and all neighbours the wrong way round:
/// at least 99.9 % are noticed.
#[test]
fn a_wrong_word_is_noticed() {
    let (mut wrong, mut missed) = (0u32, 0u32);
    for number in 0..4 {
        let (written, id) = (words(number), wallet(number));
        for place in 0..WORDS {
            for word in Language::English.word_list() {
                if *word != written.at(place) {
                    wrong += 1;
                    missed += u32::from(written.with(place, word).fits(&id));
                }
            }
        }
    }
    let (mut swaps, mut swaps_missed) = (0u32, 0u32);
    for number in 0..500 {
        let (written, id) = (words(number), wallet(number));
        for first in (0..WORDS - 1).filter(|at| written.at(*at) != written.at(at + 1)) {
            swaps += 1;
            swaps_missed += u32::from(written.swapped(first).fits(&id));
        }
    }
    println!("{missed} of {wrong} single wrong words were not noticed");
    println!("{swaps_missed} of {swaps} swapped neighbours were not noticed");
    assert!(missed * 1000 <= wrong && swaps_missed * 1000 <= swaps);
}

/// The place of a slip of the pen, which is a word that looks like the right one,
/// and of any other word.
#[test]
fn the_place_of_a_wrong_word_is_named() {
    let list = Language::English.word_list();
    let (mut tried, mut named) = (0u32, 0u32);
    for number in 0..24u32 {
        let (written, id) = (words(number), wallet(number));
        let place = number as usize;
        let word = list[number as usize * 31 % list.len()];
        if word == written.at(place) {
            continue;
        }
        tried += 1;
        let fault = written.with(place, word).identity(&id).err().unwrap();
        named += u32::from(fault == KeyWordsError::Wrong { place: place + 1 });
    }
    println!("{named} of {tried} wrong words were named by their place");
    assert!(named * 10 >= tried * 8);
}

#[test]
fn no_key_of_another_wallet_is_taken_for_this_one() {
    let mut seen = BTreeSet::new();
    for paper in 0..3 {
        for at in 0..3 {
            let fits = words(paper).identity(&wallet(at)).is_ok();
            assert_eq!(fits, paper == at);
            seen.insert(fits);
        }
    }
    assert_eq!(seen.len(), 2);
}
