//! Makes words safe to shape: spells out characters that no font has, cuts and
//! counts piles of combining marks, and keeps telephone numbers on one line.

use std::fmt::Write as _;

use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

use crate::bidi::{is_mark, is_rtl_letter};

/// How many combining marks one letter may carry.
const MARKS: usize = 5;
/// How many characters may join into one cluster; the shaper's limit is 32.
const MELT: usize = 28;

/// Whether screen readers and copying need the text separately from the glyphs.
pub(super) fn is_complex(c: char) -> bool {
    is_rtl_letter(c) || matches!(u32::from(c), 0x0900..=0x0DFF)
}

/// Rewrites one line so that every character can be shaped and drawn.
pub(super) fn fit(line: &str, covers: impl Fn(char) -> bool) -> String {
    // Nearly every line is plain ASCII, which every font has.
    if line.bytes().all(|b| (0x20..0x7F).contains(&b)) {
        return line.to_owned();
    }
    let mut out = String::with_capacity(line.len());
    // The replacement is plain ASCII, on which nothing has piled up.
    let mut pile = Pile::default();
    for c in line.chars() {
        if is_silent(c) {
            continue;
        }
        if is_mark(c) {
            pile.write_left_out(&mut out);
            out.push(c);
            continue;
        }
        // A mark that no font has is spelt out below, as any other character.
        if is_combining_mark(c) && covers(c) {
            if pile.mark(c) {
                pile.melt(c, &mut out);
                out.push(c);
            }
            continue;
        }
        pile.write_left_out(&mut out);
        if c.is_ascii() || covers(c) {
            pile.melt(c, &mut out);
            out.push(c);
        } else {
            spell(&mut out, c);
            // What was spelt out carries no marks: the next one starts a pile of its own.
            pile = Pile::default();
        }
    }
    pile.write_left_out(&mut out);
    out
}

/// Writes a replacement for a character that cannot be drawn.
pub(super) fn spell(out: &mut String, c: char) {
    let _written = write!(out, "[U+{:04X}]", u32::from(c));
}

/// Soft hyphens and variation selectors have nothing to draw.
fn is_silent(c: char) -> bool {
    matches!(u32::from(c), 0xAD | 0xFE00..=0xFE0F)
}

/// What has piled up on the last letter.
#[derive(Default)]
struct Pile {
    marks: usize,
    left_out: Option<char>,
    melted: usize,
    linked: bool,
}

impl Pile {
    /// Counts a mark; false once there are too many.
    fn mark(&mut self, c: char) -> bool {
        self.marks += 1;
        if self.marks > MARKS {
            self.left_out.get_or_insert(c);
        }
        self.marks <= MARKS
    }

    /// Notes in the text how many marks were left out.
    fn write_left_out(&mut self, out: &mut String) {
        if let Some(c) = self.left_out.take() {
            let _written = write!(out, "[U+{:04X}", u32::from(c));
            if self.marks > MARKS + 1 {
                let _written = write!(out, " + {}", self.marks - MARKS - 1);
            }
            out.push(']');
        }
        self.marks = 0;
    }

    /// Breaks up what might join into one endless cluster.
    fn melt(&mut self, c: char, out: &mut String) {
        let mark = is_combining_mark(c);
        let joins = mark || matches!(c, '\u{200c}' | '\u{200d}');
        if joins || self.linked {
            self.melted += 1;
        } else {
            self.melted = 0;
        }
        if self.melted >= MELT {
            // A zero-width space ends the cluster without showing.
            out.push('\u{200b}');
            self.melted = 0;
        }
        // A virama or a joiner ties the next letter to this one.
        let ties = canonical_combining_class(c) == 9
            || c == '\u{200d}'
            || matches!(u32::from(c), 0x0600..=0x0605 | 0x06DD | 0x08E2);
        self.linked = ties || (mark && self.linked);
    }
}

/// Keeps telephone numbers, doses, codes and the numbers of sheets on one line:
/// `0161 496 0000`, `5 mg`, `CA6E-E561`.
pub(super) fn keep_numbers(line: &str) -> String {
    let chars: Vec<char> = line.chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let joined = |at: usize| {
        at > 0
            && digit(at - 1)
            && ((digit(at + 1) && is_short(&chars, at)) || is_unit(&chars, at + 1))
    };
    let mut out = String::with_capacity(line.len());
    for (at, c) in chars.iter().enumerate() {
        out.push(
            if *c == ' ' && (joined(at) || is_before_a_sheet(&chars, at)) {
                '\u{a0}'
            } else {
                *c
            },
        );
        if is_joint(&chars, at) {
            out.push(WORD_JOINER);
        }
    }
    out
}

/// WORD JOINER: invisible, and no line breaks beside it.
const WORD_JOINER: char = '\u{2060}';

/// Whether a sign joins parts of a code or number here and allows a line break
/// behind it: `CA6E-E561`, `10–20`, `14/B`.
fn is_joint(chars: &[char], at: usize) -> bool {
    // A unit goes on behind its stroke: `micrograms/hour`.
    if *chars.get(at).unwrap_or(&' ') == '/' && is_unit_before(chars, at) {
        return chars.get(at + 1).is_some_and(|c| c.is_alphabetic());
    }
    let sheet = at
        .checked_sub(HALF)
        .is_some_and(|from| is_sheet(chars, from));
    if sheet {
        return true;
    }
    let part = |c: &&char| c.is_ascii_alphanumeric() || matches!(c, '.' | ',');
    let (before, rest) = chars.split_at(at);
    let Some((sign, after)) = rest.split_first() else {
        return false;
    };
    let joins = match sign {
        '–' => true,
        '-' | '/' => after.first().is_some_and(char::is_ascii_alphabetic),
        _ => false,
    };
    let before = before.iter().rev().take(PART).take_while(part);
    let after = after.iter().take(PART).take_while(part);
    let short = |part: usize| (1..PART).contains(&part);
    joins
        && short(before.clone().count())
        && short(after.clone().count())
        && before.chain(after).any(char::is_ascii_digit)
}

/// Letters in each half of the number of a sheet.
const HALF: usize = 4;

/// Whether the number of a sheet starts here: `CA6E-E561`, `FBFE-DBDE`.
fn is_sheet(chars: &[char], at: usize) -> bool {
    let half = |c: &char| c.is_ascii_digit() || matches!(c, 'A'..='F');
    let edge = |place: Option<usize>| {
        let c = place.and_then(|place| chars.get(place));
        c.is_none_or(|c| !c.is_ascii_alphanumeric())
    };
    let all = chars.get(at..at + 2 * HALF + 1).unwrap_or_default();
    let shaped = all.iter().enumerate().all(|(place, c)| match place {
        HALF => *c == '-',
        _ => half(c),
    });
    !all.is_empty() && shaped && edge(at.checked_sub(1)) && edge(Some(at + 2 * HALF + 1))
}

/// Whether the number of a sheet follows this space.
fn is_before_a_sheet(chars: &[char], at: usize) -> bool {
    let mut after = chars.iter().enumerate().skip(at + 1);
    let next = after.find(|(_, c)| !is_mark(**c));
    next.is_some_and(|(place, _)| is_sheet(chars, place))
}

/// Whether a unit ends before this place: `5 micrograms/hour`.
fn is_unit_before(chars: &[char], at: usize) -> bool {
    let (before, _) = chars.split_at(at);
    let letters = before.iter().rev().take(PART);
    let letters = letters.take_while(|c| c.is_alphabetic()).count();
    letters > 0 && is_unit(chars, at - letters)
}

/// Longer parts of a code may be separated by a line break.
const PART: usize = 12;

/// Whether the run of digits and spaces around this place is short enough to
/// keep on one line.
fn is_short(chars: &[char], at: usize) -> bool {
    const MOST: usize = 22;
    let inside = |c: &&char| c.is_ascii_digit() || **c == ' ';
    let before = chars
        .iter()
        .take(at)
        .rev()
        .take(MOST)
        .take_while(inside)
        .count();
    let after = chars.iter().skip(at).take(MOST).take_while(inside).count();
    // A longer row of digits kept whole could be wider than its column.
    before + after <= MOST
}

fn is_unit(chars: &[char], at: usize) -> bool {
    let letter = |c: &&char| c.is_alphabetic() || matches!(c, '%' | '°');
    let word: String = chars.iter().skip(at).take(12).take_while(letter).collect();
    UNITS.contains(&word.as_str())
}

/// Units that stay with their number.
const UNITS: [&str; 32] = [
    "g",
    "mg",
    "kg",
    "mcg",
    "µg",
    "μg",
    "ng",
    "gram",
    "grams",
    "microgram",
    "micrograms",
    "milligrams",
    "l",
    "ml",
    "mL",
    "litre",
    "litres",
    "unit",
    "units",
    "mmol",
    "%",
    "mm",
    "cm",
    "m",
    "°C",
    "tablet",
    "tablets",
    "capsule",
    "capsules",
    "puffs",
    "drops",
    "sachets",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(line: &str) -> String {
        fit(line, |c| u32::from(c) < 0x3000)
    }

    #[test]
    fn what_no_font_has_is_spelt_out() {
        assert_eq!(fitted("a😀b漢"), "a[U+1F600]b[U+6F22]");
        assert_eq!(fitted("soft\u{ad}hyphen ☎\u{fe0f}"), "softhyphen ☎");
    }

    #[test]
    fn piles_of_marks_are_cut_and_counted() {
        let fit = fitted(&format!("e{} end", "\u{301}".repeat(5_000)));
        assert_eq!(
            fit,
            format!("e{}[U+0301 + 4994] end", "\u{301}".repeat(MARKS))
        );
        assert_eq!(fitted("e\u{301}\u{323}"), "e\u{301}\u{323}");
    }

    #[test]
    fn endless_joins_are_broken() {
        let fit = fitted(&"ক\u{9cd}".repeat(5_000));
        let longest = fit
            .split('\u{200b}')
            .map(|part| part.chars().count())
            .max()
            .unwrap();
        assert!(longest <= 32, "{longest}");
        assert_eq!(fit.chars().filter(|c| *c == 'ক').count(), 5_000);
        // Ordinary Bengali conjuncts pass unchanged.
        let plain = "রোগীর পেনিসিলিনে অ্যালার্জি আছে। ক্ষ ত্র জ্ঞ";
        assert_eq!(fitted(plain), plain);
    }

    #[test]
    fn telephone_numbers_and_doses_stay_on_one_line() {
        let fit = keep_numbers("Call 0161 496 0000 or give 10 µg, 2 tablets, 2 people, 5 m.");
        assert_eq!(
            fit,
            "Call 0161\u{a0}496\u{a0}0000 or give 10\u{a0}µg, 2\u{a0}tablets, 2 people, 5\u{a0}m."
        );
        let sheets = keep_numbers("Sheet FBFE-DBDE, 19B9-56BD, 5 micrograms/hour, BEEF-CAKE");
        assert_eq!(
            sheets,
            "Sheet\u{a0}FBFE-\u{2060}DBDE,\u{a0}19B9-\u{2060}56BD, 5\u{a0}micrograms/\u{2060}hour, BEEF-CAKE"
        );
        let many = "12 ".repeat(40);
        assert_eq!(keep_numbers(&many), many);
        let joined = keep_numbers("10–20 ml, 2B-14A, 14-B, 5/C, well-known, and/or");
        assert_eq!(
            joined,
            "10–\u{2060}20\u{a0}ml, 2B-14A, 14-\u{2060}B, 5/\u{2060}C, well-known, and/or"
        );
    }
}
