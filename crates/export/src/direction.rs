//! Which way words run: the direction of a language and of a line, and numbers
//! that stay whole and in their order among words from right to left.

/// What starts and ends a stretch that runs from left to right.
pub(crate) const ISOLATE: char = '\u{2066}';
/// See [`ISOLATE`].
pub(crate) const POP: char = '\u{2069}';

/// The longest number that is kept in one piece.
const NUMBER: usize = 48;

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// Whether a language, named by its BCP 47 tag, is written from right to left.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    let main = tag.split('-').next().unwrap_or_default();
    RIGHT_TO_LEFT
        .iter()
        .any(|one| one.eq_ignore_ascii_case(main))
}

/// Whether the character is written from right to left.
pub(crate) fn is_rtl_letter(c: char) -> bool {
    matches!(u32::from(c),
        0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

/// Whether a line as a whole runs from right to left: as its language does,
/// unless hardly any of its letters do, and it starts with one that does not.
pub(crate) fn line_is_rtl(line: impl Iterator<Item = char>, language: bool) -> bool {
    let (mut here, mut all, mut first) = (0_usize, 0_usize, None);
    for c in line.filter(|c| c.is_alphabetic()) {
        let same = is_rtl_letter(c) == language;
        first.get_or_insert(same);
        all += 1;
        here += usize::from(same);
    }
    let turned = all > 0 && (here == 0 || (first == Some(false) && here * 4 < all));
    turned != language
}

/// Keeps numbers, with their units, whole and in order in right-to-left text.
/// Behind a word that runs from left to right a number belongs to it, as in
/// "Paracetamol 500 mg" or "of 1 March", and runs on (UAX #9, W7), unless a dot
/// parts them or it is the number of a right-to-left word, as in "9 يونيو".
/// `behind` says whether such a word came last, before the line and after it.
pub(crate) fn isolate_numbers(line: &str, behind: &mut bool) -> String {
    let chars: Vec<char> = line.chars().collect();
    let mut out = String::with_capacity(line.len() + 16);
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let end = number_end(&chars, at);
        let Some(number) = chars.get(at..end).filter(|number| !number.is_empty()) else {
            out.push(*c);
            if c.is_alphabetic() || *c == '·' {
                *behind = *c != '·' && !is_rtl_letter(*c);
            }
            at += 1;
            continue;
        };
        let mut after = chars.iter().skip(end).filter(|c| !c.is_whitespace());
        let apart = !*behind
            || after
                .next()
                .is_some_and(|c| is_rtl_letter(*c) && c.is_alphabetic());
        out.extend(apart.then_some(ISOLATE));
        out.extend(number.iter().map(|c| if *c == ' ' { '\u{a0}' } else { *c }));
        out.extend(apart.then_some(POP));
        at = end;
    }
    out
}

/// Where a number that starts here ends; here, if none does.
fn number_end(chars: &[char], start: usize) -> usize {
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let lead = |at: usize| {
        matches!(
            chars.get(at),
            Some('+' | '(' | '-' | '<' | '>' | '≥' | '≤' | '£')
        )
    };
    let first = start + (0..2).take_while(|step| lead(start + step)).count();
    if !digit(first)
        || (start > 0
            && chars
                .get(start - 1)
                .is_some_and(char::is_ascii_alphanumeric))
    {
        return start;
    }
    let mut end = first;
    while end - start < NUMBER {
        let gap = (0..2)
            .take_while(|step| is_inside(chars.get(end + step)))
            .count();
        if digit(end) {
            end += 1;
        } else if gap > 0 && digit(end + gap) {
            end += gap;
        } else {
            break;
        }
    }
    // A bracket that opened before the number stays outside with its twin.
    let opened = chars.get(start..end).unwrap_or_default();
    let count = |what| opened.iter().filter(|c| **c == what).count();
    if chars.get(start) == Some(&'(') && count('(') > count(')') {
        return start;
    }
    unit_end(chars, end)
}

fn is_inside(c: Option<&char>) -> bool {
    matches!(
        c,
        Some(' ' | '\u{a0}' | '-' | '/' | ':' | '.' | ',' | '(' | ')' | '+' | '–' | '×')
    )
}

/// A unit written in Latin letters belongs to the number before it.
fn unit_end(chars: &[char], end: usize) -> usize {
    let is_unit = |at: usize| {
        chars.get(at).is_some_and(|c| {
            c.is_ascii_alphabetic() || matches!(c, '%' | 'µ' | 'μ' | '/' | '½' | '°')
        })
    };
    let start = if matches!(chars.get(end), Some(' ' | '\u{a0}')) {
        end + 1
    } else {
        end
    };
    let length = (0..14).take_while(|step| is_unit(start + step)).count();
    if length == 0 { end } else { start + length }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_right_to_left_text_stay_whole() {
        let isolate_numbers = |words| isolate_numbers(words, &mut false);
        let told = isolate_numbers("دوا 2.5 mg صبح 07:00 کو، فون +44 (0)161 496 0000 پر 3/4");
        assert!(told.contains("\u{2066}2.5\u{a0}mg\u{2069}"));
        assert!(told.contains("\u{2066}07:00\u{2069}"));
        assert!(told.contains("\u{2066}+44\u{a0}(0)161\u{a0}496\u{a0}0000\u{2069}"));
        assert!(told.contains("\u{2066}3/4\u{2069}"));
        assert_eq!(isolate_numbers("کوئی نمبر نہیں"), "کوئی نمبر نہیں");
        assert_eq!(isolate_numbers("B12 کمی"), "B12 کمی");
        assert_eq!(
            isolate_numbers("دوا (5 mg)"),
            "دوا (\u{2066}5\u{a0}mg\u{2069})"
        );
    }

    #[test]
    fn a_number_belongs_to_the_word_before_it() {
        let mut behind = false;
        let told = isolate_numbers("صبح Paracetamol 500 mg، 2", &mut behind);
        assert_eq!(told, "صبح Paracetamol 500\u{a0}mg، 2");
        assert!(behind);
        assert_eq!(isolate_numbers(": 07", &mut behind), ": 07");
        assert_eq!(isolate_numbers("دوا", &mut behind), "دوا");
        assert!(!behind);
        let told = isolate_numbers("إلى Riverside Homecare · 9 يونيو", &mut behind);
        assert!(told.contains("· \u{2066}9\u{2069} يونيو"), "{told}");
        let told = isolate_numbers("Sarah Ellis, 1 مارس", &mut behind);
        assert!(told.contains("\u{2066}1\u{2069} مارس"), "{told}");
    }

    #[test]
    fn a_line_runs_as_its_language_does_unless_its_letters_do_not() {
        let rtl = |words: &str, tag| line_is_rtl(words.chars(), is_right_to_left(tag));
        assert!(rtl("الحساسية · Allergies", "ar"));
        assert!(rtl("Sarah Ellis نے کہا", "ur-PK"));
        assert!(rtl("07700 900461", "ur"));
        assert!(!rtl("Allergies: 2", "ar"));
        assert!(!rtl(
            "Please give this sheet back to محمد when you are done",
            "ar"
        ));
        assert!(!rtl("Call محمد 0161 496 0000", "en-GB"));
        assert!(!rtl("0161", "zh-Hans"));
        assert!(rtl("محمد", "en-GB"));
    }
}
