//! When two texts say the same, by the oracle's own few lines: letters of any
//! case, spaces, a final full stop, units of mass and ways to write a telephone
//! number make no difference.

use unicode_normalization::UnicodeNormalization;

/// Spellings of the microgram.
const MICROGRAMS: [&str; 4] = ["mcg", "ug", "µg", "μg"];

/// A text without what makes no difference. Nothing is left of its spaces, so
/// that a line that was broken on paper is found again.
pub fn folded(text: &str) -> String {
    let plain: String = text.nfc().filter(|c| !is_unseen(*c)).collect();
    let lower = plain.to_lowercase();
    let words = lower.split_whitespace().map(one_unit);
    words.collect::<Vec<_>>().concat()
}

/// The same for a whole value, which may end in a full stop.
pub fn value(text: &str) -> String {
    folded(text.trim().trim_end_matches('.'))
}

/// The digits of a telephone number as it is dialled in Britain.
pub fn phone(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix("44") {
        Some(rest) if text.trim_start().starts_with('+') => {
            format!("0{}", rest.trim_start_matches('0'))
        }
        _ => digits,
    }
}

/// The digits of a text, for numbers that are printed in groups.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Marks of direction, and signs that only say where a line may break.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{ad}')
}

/// A word with the microgram written out: `50µg` is `50micrograms`.
fn one_unit(word: &str) -> String {
    let is_letter = |c: char| c.is_alphabetic() || c == 'µ';
    let mut out = String::new();
    let mut rest = word;
    while let Some(start) = rest.find(is_letter) {
        let (before, tail) = rest.split_at(start);
        let end = tail.find(|c| !is_letter(c)).unwrap_or(tail.len());
        let (letters, after) = tail.split_at(end);
        let micro = MICROGRAMS.contains(&letters) || letters == "microgram";
        out.push_str(before);
        out.push_str(if micro { "micrograms" } else { letters });
        rest = after;
    }
    out.push_str(rest);
    out
}

#[test]
fn spellings_of_one_thing_fold_together() {
    for same in [
        "50 µg",
        "50mcg",
        "50 UG",
        "50 micrograms",
        "50  Micrograms.",
        "50 μg",
    ] {
        assert_eq!(value(same), "50micrograms", "{same}");
    }
    assert_eq!(value("10mg"), value("10 mg"));
    assert_ne!(value("2.5 mg"), value("25 mg"));
    assert_eq!(value("250 mg/5 ml"), "250mg/5ml");
    assert_eq!(phone("+44 20 7946 0114"), phone("020 7946 0114"));
    assert_eq!(phone("+44 (0)20 7946 0114"), phone("02079460114"));
    assert_ne!(phone("020 7946 0114"), phone("020 7946 0115"));
    assert_eq!(folded("\u{2066}5\u{a0}mg\u{2069}"), "5mg");
    assert_eq!(folded("Cafe\u{301} sugar"), folded("CAFÉ SUGAR"));
}
