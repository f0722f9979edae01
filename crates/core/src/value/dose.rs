//! A dose is text and never a number. Nothing is computed from it; spellings
//! that have hurt people before are pointed out.

use super::{Shape, ValueError, holds_text, written_as_text};
use crate::hidden::is_unseen;

/// A dose or a strength, as it stands on the label.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dose(String);

impl Dose {
    /// The most characters.
    pub const MAX: usize = 200;

    /// Reads a dose: plain letters, 0-9, spaces, µ and few signs.
    ///
    /// # Errors
    ///
    /// Empty, too long, or with any other character.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ValueError::Empty);
        }
        if text.chars().count() > Self::MAX {
            return Err(ValueError::TooLong { max: Self::MAX });
        }
        for c in text.chars() {
            allowed(c)?;
        }
        Ok(Self(text.to_owned()))
    }

    /// Spellings in it that are easily misread, each at most once.
    pub fn warnings(&self) -> Vec<Misread> {
        let text: Vec<char> = self.0.chars().collect();
        let found = Misread::ALL
            .iter()
            .filter(|one| (0..text.len()).any(|at| one.starts(&text, at)));
        found.copied().collect()
    }
}

/// A spelling in a dose that has been misread before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    /// `.5`
    BarePoint,
    /// `5.0`
    TrailingZero,
    /// `10U`, `10 IU`
    LetterForUnits,
    /// `ug`, `µg`, `mcg`
    ShortMicrogram,
    /// `1,000`
    CommaInNumber,
}

impl Misread {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 5] = [
        Self::BarePoint,
        Self::TrailingZero,
        Self::LetterForUnits,
        Self::ShortMicrogram,
        Self::CommaInNumber,
    ];

    /// The safer spelling, in plain English.
    pub fn says(self) -> &'static str {
        match self {
            Self::BarePoint => "write 0.5, not .5: a point alone is easily missed",
            Self::TrailingZero => "write 5, not 5.0: it can be read as 50",
            Self::LetterForUnits => "write units, not U: it can be read as 0",
            Self::ShortMicrogram => "write micrograms: ug, µg and mcg are easily misread as mg",
            Self::CommaInNumber => "write 1000, not 1,000: a comma can be read as a point",
        }
    }

    /// Whether such a spelling starts at this place.
    fn starts(self, text: &[char], at: usize) -> bool {
        match self {
            Self::BarePoint => bare_point(text, at),
            Self::TrailingZero => trailing_zero(text, at),
            Self::LetterForUnits => letter_for_units(text, at),
            Self::ShortMicrogram => short_microgram(text, at),
            Self::CommaInNumber => comma_in_number(text, at),
        }
    }
}

holds_text!(Dose as it is);
written_as_text!(Dose, Shape::Dose);

fn allowed(c: char) -> Result<(), ValueError> {
    let code = u32::from(c);
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' | 'µ' | '½' | '¼' | '¾' | '⅓' | '⅔' | '⅛' => {
            Ok(())
        }
        '.' | ',' | '/' | '%' | '(' | ')' | '+' | '-' | '–' | '×' | ':' | '\'' => Ok(()),
        _ if c.is_control() => Err(ValueError::Control { code }),
        '\u{200E}'
        | '\u{200F}'
        | '\u{061C}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' => Err(ValueError::Direction { code }),
        _ if c.is_numeric() => Err(ValueError::ForeignDigit),
        _ if is_unseen(c) => Err(ValueError::Invisible { code }),
        _ => Err(ValueError::NotPlain),
    }
}

fn digit(text: &[char], at: usize) -> bool {
    text.get(at).is_some_and(char::is_ascii_digit)
}

fn before(at: usize, test: impl Fn(usize) -> bool) -> bool {
    at.checked_sub(1).is_some_and(test)
}

fn letter(text: &[char], at: usize) -> bool {
    text.get(at)
        .is_some_and(|&c| c.is_ascii_alphabetic() || c == 'µ')
}

/// `.5`
fn bare_point(text: &[char], at: usize) -> bool {
    text[at] == '.' && digit(text, at + 1) && !before(at, |before| digit(text, before))
}

/// `5.0`
fn trailing_zero(text: &[char], at: usize) -> bool {
    let zeros = text[at + 1..].iter().take_while(|&&c| c == '0').count();
    let point = text[at] == '.' && before(at, |before| digit(text, before));
    point && zeros > 0 && !digit(text, at + 1 + zeros)
}

/// `10U`, `10 U`, `10 IU`
fn letter_for_units(text: &[char], at: usize) -> bool {
    let word = text[at..].iter().take_while(|c| c.is_ascii_alphabetic());
    let word: String = word.map(char::to_ascii_lowercase).collect();
    let starts = !before(at, |before| letter(text, before));
    starts && (word == "u" || word == "iu")
}

/// `ug`, `µg`, `mcg`
fn short_microgram(text: &[char], at: usize) -> bool {
    let word: String = (at..text.len())
        .take_while(|&i| letter(text, i))
        .map(|i| text[i])
        .collect();
    let starts = !before(at, |before| letter(text, before));
    starts && ["ug", "µg", "mcg"].contains(&word.to_ascii_lowercase().as_str())
}

/// `1,000`
fn comma_in_number(text: &[char], at: usize) -> bool {
    let three = (1..=3).all(|n| digit(text, at + n)) && !digit(text, at + 4);
    text[at] == ',' && before(at, |before| digit(text, before)) && three
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doses_are_kept_as_typed() {
        for good in [
            "100 micrograms",
            "½ tablet",
            "5 mg/5 ml",
            "2.5 mg (half)",
            "10–20 ml",
            "0.9 %",
            "2 × 500 mg",
            "1 + 1",
        ] {
            assert!(
                Dose::parse(good)
                    .is_ok_and(|dose| dose.as_str() == good && dose.warnings().is_empty())
            );
        }
    }

    #[test]
    fn doses_refuse_what_hides_or_misleads() {
        let refused = [
            ("", ValueError::Empty),
            ("50\u{202e}gm 5", ValueError::Direction { code: 0x202e }),
            ("5\u{200b}0 mg", ValueError::Invisible { code: 0x200b }),
            ("5\u{00ad}0 mg", ValueError::Invisible { code: 0xad }),
            ("5\u{e0030} mg", ValueError::Invisible { code: 0xe0030 }),
            ("5\u{00a0}mg", ValueError::Invisible { code: 0xa0 }),
            ("5\nmg", ValueError::Control { code: 10 }),
            ("٥ mg", ValueError::ForeignDigit),
            ("５ mg", ValueError::ForeignDigit),
            ("5² mg", ValueError::ForeignDigit),
            ("5 м\u{433}", ValueError::NotPlain),
            ("5 mg <b>", ValueError::NotPlain),
        ];
        for (text, error) in refused {
            assert_eq!(Dose::parse(text).err(), Some(error));
        }
        assert_eq!(
            Dose::parse(&"1".repeat(201)).err(),
            Some(ValueError::TooLong { max: 200 })
        );
    }

    #[test]
    fn doses_point_out_what_is_easily_misread() {
        let warned = [
            (".5 mg", "0.5"),
            ("take .25 ml", "0.5"),
            ("5.0 mg", "not 5.0"),
            ("5.00", "not 5.0"),
            ("10U", "units"),
            ("10 u at night", "units"),
            ("10 IU", "units"),
            ("50 ug", "micrograms"),
            ("50µg", "micrograms"),
            ("50mcg", "micrograms"),
            ("1,000 mg", "1000"),
        ];
        for (text, part) in warned {
            let warnings = Dose::parse(text).map(|dose| dose.warnings()).unwrap();
            assert_eq!(warnings.len(), 1);
            assert!(warnings[0].says().contains(part));
        }
        for calm in [
            "5.05 mg",
            "10.5 mg",
            "10 units",
            "one, 100 mg",
            "up to 2",
            "1,0000",
        ] {
            assert!(Dose::parse(calm).is_ok_and(|dose| dose.warnings().is_empty()));
        }
    }
}
