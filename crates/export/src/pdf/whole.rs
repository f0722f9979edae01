//! Keeps short values of the record on one line.

use crate::bidi::{CLOSE, OPEN, is_mark, is_rtl_letter};

/// The longest value to keep on one line, in letters and spaces.
const LETTERS: usize = 24;
const SPACES: usize = 3;

/// Joins the words of each marked value that is short, so that no line ends
/// within it: `5 micrograms/hour`, `19B9-56BD`.
pub(super) fn keep_values(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(start) = rest.find(OPEN) {
        let (before, value) = rest.split_at(start);
        out.push_str(before);
        let end = value
            .find(CLOSE)
            .map_or(value.len(), |at| at + CLOSE.len_utf8());
        let (value, after) = value.split_at(end);
        if is_short(value) {
            join(value, &mut out);
        } else {
            out.push_str(value);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn is_short(value: &str) -> bool {
    let shown = value.chars().filter(|c| !is_mark(*c));
    let spaces = value.chars().filter(|c| *c == ' ').count();
    // Longer values, kept whole, would leave lines half empty.
    shown.count() <= LETTERS && spaces <= SPACES && !value.contains(is_rtl_letter)
}

/// Lines may break behind a space, a hyphen or a slash.
fn join(value: &str, out: &mut String) {
    let mut letters = value.chars().peekable();
    while let Some(c) = letters.next() {
        out.push(if c == ' ' { '\u{a0}' } else { c });
        // Behind the last letter a line may end as it likes.
        let inside = letters.peek().is_some_and(|next| !is_mark(*next));
        if inside && matches!(c, '-' | '/' | '–' | '+') {
            out.push('\u{2060}');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_value_is_one_and_a_long_one_is_not() {
        let marked = |value: &str| format!("a b {OPEN}{value}{CLOSE} c d");
        let kept = keep_values(&marked("5 micrograms/hour"));
        assert_eq!(kept, marked("5\u{a0}micrograms/\u{2060}hour"));
        for long in [
            "five words are too many",
            "two wordsthataremuchlongerthanothers",
        ] {
            assert_eq!(keep_values(&marked(long)), marked(long));
        }
        assert_eq!(keep_values(&marked("ابن 5 mg")), marked("ابن 5 mg"));
        let open = format!("a {OPEN}b c");
        assert_eq!(keep_values(&open), format!("a {OPEN}b\u{a0}c"));
    }
}
