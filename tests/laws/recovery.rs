//! A key on paper: its words, and its parts, as somebody types them or a camera
//! reads them.

use carewallet_core::recovery::split::{PART_WORDS, Part, PartError, join};
use carewallet_core::recovery::{KeyWords, KeyWordsError, WORDS, count_words};

/// The wallet of the words in docs/format.md.
const WALLET: &str = "0123456789abcdef0123456789abcdef";

fn spellings(words: &[&str]) -> [String; 3] {
    let short = |word: &&str| word.chars().take(4).collect::<String>();
    let numbered = (1..).zip(words);
    let numbered = numbered.map(|(place, word)| format!("{place}. {}\n", word.to_uppercase()));
    let short: Vec<String> = words.iter().map(short).collect();
    [words.join(" "), short.join(","), numbered.collect()]
}

/// Any text as the words of a key: what is understood is the same in each way of typing
/// it, a key that is found has these words and no others, and a fault has a place.
pub fn key_words(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let counted = count_words(&text);
    let words = match KeyWords::parse(&text) {
        Ok(words) => words,
        Err(KeyWordsError::Number { typed }) => {
            assert!(
                typed != WORDS && counted == Ok(typed),
                "counted in two ways"
            );
            return;
        }
        Err(error) => {
            assert!(error.place().is_some_and(|place| place > 0), "no place");
            assert_eq!(counted, Err(error), "refused in two ways");
            return;
        }
    };
    assert_eq!(counted, Ok(WORDS));
    for typed in spellings(&words.iter().collect::<Vec<_>>()) {
        let same = KeyWords::parse(&typed).is_ok_and(|again| again == words);
        assert!(same, "another key when it is typed in another way");
    }
    match words.identity(WALLET) {
        Ok(key) => assert!(
            KeyWords::of(&key, WALLET) == words,
            "the key of other words"
        ),
        Err(error) => {
            let within = error.place().is_none_or(|at| (1..=WORDS).contains(&at));
            assert!(within, "{error:?}");
        }
    }
}

/// Any lines as parts of a key: each is the same in words and as a code, none opens
/// anything alone, and what joins are as many as are needed, each only once.
pub fn key_parts(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let parts: Vec<Part> = text.lines().filter_map(part).collect();
    for part in &parts {
        assert!(join(&[part]).is_err(), "one part alone is the key");
    }
    if join(&parts.iter().collect::<Vec<_>>()).is_ok() {
        let mut numbers: Vec<u8> = parts.iter().map(Part::number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), parts.len(), "a part counted twice");
        assert!(numbers.len() >= usize::from(parts[0].needed()), "too few");
    }
}

fn part(line: &str) -> Option<Part> {
    let part = match Part::parse(line) {
        Ok(part) => part,
        Err(
            PartError::UnknownWord { at: place }
            | PartError::Damaged {
                likely: Some(place),
            },
        ) => {
            assert!(place > 0, "places count from 1");
            return None;
        }
        Err(_) => return None,
    };
    assert!(
        2 <= part.needed() && part.needed() <= part.of(),
        "impossible"
    );
    assert!(
        1 <= part.number() && part.number() <= part.of(),
        "impossible"
    );
    drop((part.made_on(), part.set(), part.is_of(WALLET)));
    let words: [&str; PART_WORDS] = part.words();
    let code = part.code().to_string();
    for typed in spellings(&words).into_iter().chain([code]) {
        let same = Part::parse(&typed).is_ok_and(|again| again.code() == part.code());
        assert!(same, "another part when it is typed in another way");
    }
    Some(part)
}
