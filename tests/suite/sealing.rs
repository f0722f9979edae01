//! What is sealed, and to whom: twenty things that are no recipient, files that ask
//! for too much work, and whether anything visible repeats.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::key::{KeyError, Recipient};
use carewallet_core::kind::{Kind, Lane};
use carewallet_core::seal::{self, SealError};

use carewallet_core::words;
use carewallet_testkit::SeededRng;
use carewallet_testkit::household::{Place, draft};
use carewallet_testkit::keys;

use crate::desk::{Desk, WALLET};

/// SR-23. The word beside each is one that an error must not repeat.
fn no_recipients() -> Vec<(String, &'static str)> {
    let secret = keys::HOLDER;
    let own = keys::holder().recipient().text();
    let cases = [
        (secret, "G2D69V"),
        (&secret.to_lowercase(), "g2d69v"),
        ("AGE-SECRET-KEY-PQ-1QQQSECRETQQQ", "QQQSECRET"),
        ("AGE-PLUGIN-YUBIKEY-1QTHEPIN", "THEPIN"),
        ("age1yubikey1qthestick", "thestick"),
        ("age1tpm1qthechip", "thechip"),
        ("age1pq1qthepostquantum", "thepostquantum"),
        ("age1tag1qthetag", "thetag"),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI sarah@home", "AAAAC3"),
        ("ssh-rsa AAAAB3NzaC1yc2E sarah@home", "AAAAB3"),
        ("ecdsa-sha2-nistp256 AAAAE2 sarah@home", "AAAAE2"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----", "OPENSSH"),
        ("-----BEGIN PGP PUBLIC KEY BLOCK-----", "PGP"),
        ("-R /etc/passwd", "passwd"),
        ("../../bin/sh", "bin/sh"),
        ("age1", "unsaid"),
        ("", "unsaid"),
        (&own[..own.len() - 1], "unsaid"),
        (&format!("{own}q"), "unsaid"),
        (&own.replacen("age1", "AGE1", 1), "unsaid"),
    ];
    cases
        .map(|(typed, hidden)| (typed.to_owned(), hidden))
        .to_vec()
}

#[test]
fn twenty_things_that_are_no_recipient_are_refused_and_not_repeated() {
    let mut desk = Desk::with_wallet();
    let cases = no_recipients();
    assert_eq!(cases.len(), 20);
    let before = desk.files(WALLET);
    for (typed, hidden) in cases {
        let secret = typed.to_uppercase().contains("SECRET-KEY");
        let error = Recipient::parse(&typed).map(drop).unwrap_err();
        let wanted = if secret {
            KeyError::SecretKey
        } else {
            KeyError::NotARecipient
        };
        assert_eq!(error, wanted, "{typed}");
        let line = format!("--public={typed} {}", keys::holder().public_key().text());
        let said = desk.run(["holder", "add", "Tom", &line]);
        let kind = wanted.kind().name();
        let error = said.refused(kind).error();
        let words = error.to_string().to_lowercase();
        assert!(!words.contains(&hidden.to_lowercase()), "{words}");
    }
    assert!(desk.files(WALLET) == before, "the wallet was changed");
}

/// SR-25. The error itself tells that no work was done: work of these sizes would
/// take a minute to more than the age of the world, and end in wrong words.
#[test]
fn a_file_that_asks_for_too_much_work_is_refused_before_any() {
    let sealed = seal::seal_with_words(b"x", keys::WORDS, 2).unwrap();
    let text = String::from_utf8_lossy(&sealed);
    let end = text.find(" 2\n").unwrap();
    for log_n in [19, 20, 23, 30, 40, 63] {
        let asks = format!(" {log_n}");
        let heavy = [&sealed[..end], asks.as_bytes(), &sealed[end + 2..]].concat();
        let opened = seal::open_with_words(&heavy, keys::WORDS);
        assert_eq!(opened, Err(SealError::TooMuchWork), "{log_n}");
    }
    for log_n in [64, 99, 255, 1000] {
        let asks = format!(" {log_n}");
        let heavy = [&sealed[..end], asks.as_bytes(), &sealed[end + 2..]].concat();
        let opened = seal::open_with_words(&heavy, keys::WORDS);
        let refused = matches!(opened, Err(SealError::TooMuchWork | SealError::Damaged));
        assert!(refused, "{log_n}: {opened:?}");
    }
}

/// SR-26: what of a sealed file can be seen.
fn visible(sealed: &[u8]) -> [Vec<u8>; 3] {
    let end = sealed.windows(5).position(|at| at == b"\n--- ").unwrap();
    let head = std::str::from_utf8(&sealed[..end]).unwrap();
    let mut lines = head
        .lines()
        .skip_while(|line| !line.starts_with("-> X25519"));
    let share = lines.next().unwrap().to_owned().into_bytes();
    let wrapped = lines.next().unwrap().to_owned().into_bytes();
    let body = end + 1 + sealed[end + 1..].iter().position(|b| *b == b'\n').unwrap();
    [share, wrapped, sealed[body + 1..body + 17].to_vec()]
}

#[test]
fn nothing_visible_repeats_in_ten_thousand_seals_of_the_same_words() {
    let holder = keys::holder().recipient();
    let mut seen: [BTreeSet<Vec<u8>>; 3] = Default::default();
    let mut first_bytes: BTreeMap<u8, u32> = BTreeMap::new();
    for _ in 0..10_000 {
        let sealed = seal::seal(b"the same words", std::slice::from_ref(&holder)).unwrap();
        for (seen, part) in seen.iter_mut().zip(visible(&sealed)) {
            assert!(
                seen.insert(part),
                "a share, a wrapped key or a nonce repeats"
            );
        }
        let cipher = sealed[sealed.len() - 20];
        *first_bytes.entry(cipher).or_default() += 1;
    }
    let most = first_bytes.values().max().copied().unwrap_or_default();
    println!(
        "10000 seals: 0 repeats; a byte of the text has {} values",
        first_bytes.len()
    );
    // 39 of each on average; 100 would be ten times the spread away.
    assert!(first_bytes.len() == 256 && most < 100, "{most}");
}

#[test]
fn drawn_words_are_seven_of_2048_and_even() {
    let mut random = SeededRng::new(5);
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut lines = BTreeSet::new();
    let draws = 10_000;
    for _ in 0..draws {
        let line = words::draw(&mut random);
        let drawn: Vec<&str> = line.split(' ').collect();
        assert_eq!(drawn.len(), words::WORDS);
        for word in drawn {
            *counts.entry(word.to_owned()).or_default() += 1;
        }
        assert!(lines.insert(line.to_string()), "the same words twice");
    }
    let bits = f64::from(u32::try_from(words::WORDS).unwrap()) * f64::log2(counts.len() as f64);
    let expected = f64::from(draws) * 7.0 / 2048.0;
    let squares = counts.values().map(|n| (f64::from(*n) - expected).powi(2));
    let chi = squares.sum::<f64>() / expected;
    println!(
        "{} words seen, {bits:.0} bits, chi-square {chi:.0} (2047 degrees)",
        counts.len()
    );
    // Five times the spread, which is the root of twice the degrees.
    assert!(counts.len() == 2048 && bits >= 77.0 && chi < 2047.0 + 5.0 * 64.0);
}

/// SR-32: what somebody who sees only the folder sees of one thing written down: how
/// many files came, how their names look, and their sizes.
fn trace(start: &Place, seed: u64, kind: Kind) -> Vec<(usize, usize)> {
    let mut place = start.copied(seed);
    let before: BTreeSet<String> = names(&place);
    let holder = keys::holder();
    let mut wallet = place.open(&holder);
    wallet.add(vec![draft(kind)]).unwrap();
    drop(wallet);
    let files = place.store.files().into_iter();
    let new = files.filter(|(_, name, _)| !before.contains(name));
    new.map(|(_, name, bytes)| (name.len(), bytes.len()))
        .collect()
}

/// Sizes in steps of 64 bytes: age adds up to some 160 at random, which a guess that
/// needs the very same size would drown in.
fn roughly(seen: &[(usize, usize)]) -> Vec<(usize, usize)> {
    seen.iter().map(|(name, size)| (*name, size / 64)).collect()
}

fn names(place: &Place) -> BTreeSet<String> {
    let files = place.store.files().into_iter();
    files.map(|(_, name, _)| name).collect()
}

#[test]
fn the_folder_does_not_tell_what_was_written_or_who_may_see_it() {
    let start = Place::with_wallet(7, &keys::holder());
    let kinds = Kind::ALL.iter().copied();
    let (private, shared): (Vec<Kind>, Vec<Kind>) = kinds
        .filter(|kind| !kind.is_of_the_wallet())
        .partition(|kind| kind.default_lane() > Lane::Agency);
    // For each trace, how often it was a private and how often a shared entry.
    let mut known: BTreeMap<Vec<(usize, usize)>, [u32; 2]> = BTreeMap::new();
    let (mut right, mut guesses, mut sizes) = (0_u32, 0_u32, BTreeSet::new());
    for pair in 0..1000_u64 {
        for (which, kinds) in [&private, &shared].into_iter().enumerate() {
            let kind = kinds[usize::try_from(pair).unwrap() % kinds.len()];
            let seen = trace(&start, 100 + 2 * pair + which as u64, kind);
            sizes.extend(seen.iter().map(|(_, size)| *size));
            if pair < 500 {
                known.entry(roughly(&seen)).or_default()[which] += 1;
                continue;
            }
            // Half a point where it would have to toss a coin; points count double.
            let [private, shared] = known.get(&roughly(&seen)).copied().unwrap_or_default();
            guesses += 2;
            right += match private.cmp(&shared) {
                std::cmp::Ordering::Equal => 1,
                more => 2 * u32::from(more.is_gt() == (which == 0)),
            };
        }
    }
    let hits = f64::from(right) / f64::from(guesses);
    println!(
        "1000 pairs of {} private and {} shared kinds: {} to {} bytes, told apart {hits:.3}",
        private.len(),
        shared.len(),
        sizes.first().unwrap(),
        sizes.last().unwrap()
    );
    // Nothing but the random line that age adds to a head, of up to 170 bytes or so.
    let spread = sizes.last().unwrap() - sizes.first().unwrap();
    assert!(
        spread < 200,
        "{spread} bytes between the smallest and the largest"
    );
    // Age's dice are not seeded here, so the limit is four times the spread of chance.
    assert!((0.437..=0.563).contains(&hits), "{hits}");
}
