//! Text direction: keeps a value of the record intact among words that run the
//! other way. A value is marked where it is put into a line ([`value`]);
//! whatever draws the line gives each value its own direction ([`ordered`]).

mod order;
mod token;

use std::borrow::Cow;

pub use order::in_order;
pub(crate) use order::{ordered, turns};

/// Starts a value, inside this program only. It is a noncharacter, which the
/// types of the record refuse, so nobody can type one and no body of a share
/// contains one.
pub(crate) const OPEN: char = '\u{1fffe}';
/// Ends a value; see [`OPEN`].
pub(crate) const CLOSE: char = '\u{1ffff}';

/// Starts a stretch that runs from left to right (UAX #9, LRI).
pub(crate) const LEFT_TO_RIGHT: char = '\u{2066}';
/// Starts a stretch that runs from right to left (RLI).
pub(crate) const RIGHT_TO_LEFT: char = '\u{2067}';
/// Starts a stretch whose first letter sets its direction (FSI).
pub(crate) const FIRST_STRONG: &str = "\u{2068}";
/// Ends each of them (PDI).
pub(crate) const POP: char = '\u{2069}';

/// The languages written from right to left.
const WRITTEN_SO: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// Whether a language, named by its BCP 47 tag, is written from right to left.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    let main = tag.split('-').next().unwrap_or_default();
    WRITTEN_SO.iter().any(|one| one.eq_ignore_ascii_case(main))
}

/// Whether the character belongs to a script that is written from right to left.
pub(crate) fn is_rtl_letter(c: char) -> bool {
    matches!(u32::from(c),
        0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

/// Whether a character marks a value or comes from such a mark.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, OPEN | CLOSE | LEFT_TO_RIGHT..=POP)
}

/// Marks a value, line by line, where its order could suffer among other words
/// of a language.
pub(crate) fn value(words: &str, rtl: bool) -> Cow<'_, str> {
    let suffers = |c: char| {
        let against = c.is_alphabetic() && is_rtl_letter(c) != rtl;
        against || (rtl && c.is_numeric())
    };
    if !words.contains(suffers) {
        return Cow::Borrowed(words);
    }
    let mut out = String::with_capacity(words.len() + 8);
    for (place, line) in words.split('\n').enumerate() {
        out.extend((place > 0).then_some('\n'));
        let marked = line.contains(suffers) && !is_one_value(line);
        out.extend(marked.then_some(OPEN));
        out.push_str(line);
        out.extend(marked.then_some(CLOSE));
    }
    Cow::Owned(out)
}

/// The words without the marks of values, as they were typed.
pub(crate) fn plain(words: &str) -> Cow<'_, str> {
    if words.contains([OPEN, CLOSE]) {
        Cow::Owned(words.replace([OPEN, CLOSE], ""))
    } else {
        Cow::Borrowed(words)
    }
}

/// Whether one mark spans the whole line.
fn is_one_value(line: &str) -> bool {
    let mut depth = 0_usize;
    let ends = line.char_indices().find(|(_, c)| {
        match *c {
            OPEN => depth += 1,
            CLOSE => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    });
    line.starts_with(OPEN) && ends.is_some_and(|(at, c)| at + c.len_utf8() == line.len())
}

/// The characters outside marked values.
fn outside(line: &str) -> impl Iterator<Item = char> {
    let mut depth = 0_usize;
    line.chars().filter(move |c| {
        match *c {
            OPEN => depth += 1,
            CLOSE => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    })
}

/// The direction of words by their first letter outside marked values, if there
/// is one (UAX #9, P2).
fn first_strong(words: &str) -> Option<bool> {
    outside(words)
        .find(|c| c.is_alphabetic())
        .map(is_rtl_letter)
}

/// Whether a line runs from right to left. It follows its language, unless it
/// starts with a left-to-right letter and hardly any of its letters run the
/// other way. A line that is a single value follows the value.
pub(crate) fn line_is_rtl(line: &str, language: bool) -> bool {
    let line = line.trim();
    if is_one_value(line) {
        let inner = line
            .strip_prefix(OPEN)
            .and_then(|line| line.strip_suffix(CLOSE));
        return inner.and_then(first_strong).unwrap_or(language);
    }
    let (mut here, mut all, mut first) = (0_usize, 0_usize, None);
    for c in outside(line).filter(|c| c.is_alphabetic()) {
        let same = is_rtl_letter(c) == language;
        first.get_or_insert(same);
        all += 1;
        here += usize::from(same);
    }
    let turned = all > 0 && (here == 0 || (first == Some(false) && here * 4 < all));
    turned != language
}

#[cfg(test)]
mod tests;
