//! Lines of plain text, for paper and terminals: their width is counted in
//! columns, of which a Chinese letter takes two and a mark above none.

use textwrap::WordSeparator;
use textwrap::core::{Word, display_width};
use textwrap::wrap_algorithms::wrap_first_fit;

/// What becomes of a word that is longer than a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LongWords {
    /// It is cut: nothing may run over the edge.
    Cut,
    /// It stays whole, so that it can be copied: a path, an address.
    Keep,
}

/// Bytes of a column at most. Marks pile up without using columns; a line has an
/// end all the same.
const BYTES: usize = 12;

/// The columns that a text takes on one line.
#[must_use]
pub fn width(text: &str) -> usize {
    display_width(text)
}

/// Breaks one line into parts of at most so many columns, the first one and the
/// rest. It is broken at spaces, and between letters where the script allows it;
/// a number in groups only if it fits no line. Spaces at a break are dropped.
#[must_use]
pub fn wrap(line: &str, columns: [usize; 2], long: LongWords) -> Vec<&str> {
    let room = columns[0].min(columns[1]).max(1);
    let mut words = Vec::new();
    for run in runs(line) {
        let word = Word::from(run);
        if width(word.word) <= room && !run.contains(is_wide) {
            words.push(word);
            continue;
        }
        for piece in split_with(run, WordSeparator::AsciiSpace, |_, _| true) {
            for piece in split_with(piece, WordSeparator::UnicodeBreakProperties, is_beside_wide) {
                match long {
                    LongWords::Cut => words.extend(cut(piece, room)),
                    LongWords::Keep => words.push(Word::from(piece)),
                }
            }
        }
    }
    let lines = wrap_first_fit(&words, &columns.map(|columns| columns as f64));
    let mut rest = line;
    let parts = lines.iter().flat_map(|words| {
        let (part, later) = rest.split_at(words.iter().map(length).sum());
        rest = later;
        let part = part.trim_end_matches(' ');
        if long == LongWords::Cut && part.len() > room * BYTES {
            cut(part, room).iter().map(|word| word.word).collect()
        } else {
            vec![part]
        }
    });
    parts.collect()
}

/// Words with the spaces after them; a number in groups is one.
fn runs(line: &str) -> Vec<&str> {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    split_with(line, WordSeparator::AsciiSpace, |before, after| {
        let group = before.strip_suffix(' ');
        !(group.is_some_and(|group| digit(group.chars().next_back()))
            && digit(after.chars().next()))
    })
}

/// The parts between breaks of a separator, of those that are wanted between
/// what is before and after them.
fn split_with(
    text: &str,
    separator: WordSeparator,
    wanted: impl Fn(&str, &str) -> bool,
) -> Vec<&str> {
    let (mut parts, mut start, mut at) = (Vec::new(), 0, 0);
    for word in separator.find_words(text) {
        at += length(&word);
        let (before, after) = text.split_at(at);
        if after.is_empty() || wanted(before, after) {
            parts.push(&text[start..at]);
            start = at;
        }
    }
    parts
}

fn length(word: &Word<'_>) -> usize {
    word.word.len() + word.whitespace.len()
}

/// Chinese has no spaces, and may be broken between most letters. Other scripts
/// are broken at spaces only.
fn is_beside_wide(before: &str, after: &str) -> bool {
    before.ends_with(is_wide) || after.starts_with(is_wide)
}

fn is_wide(c: char) -> bool {
    width(c.encode_utf8(&mut [0; 4])) > 1
}

/// Parts of a word that each fit into so many columns.
fn cut(text: &str, columns: usize) -> Vec<Word<'_>> {
    let (mut parts, mut start, mut used) = (Vec::new(), 0, 0);
    for (at, c) in text.trim_end_matches(' ').char_indices() {
        let wide = width(c.encode_utf8(&mut [0; 4]));
        if at > start && (used + wide > columns || at - start > columns * BYTES) {
            parts.push(Word::from(&text[start..at]));
            (start, used) = (at, 0);
        }
        used += wide;
    }
    parts.push(Word::from(&text[start..]));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_to(line: &str, columns: usize) -> Vec<&str> {
        wrap(line, [columns; 2], LongWords::Cut)
    }

    #[test]
    fn lines_are_broken_at_spaces_and_numbers_are_kept_whole() {
        assert_eq!(cut_to("aaa bbb ccc", 8), ["aaa bbb", "ccc"]);
        assert_eq!(cut_to("aaa bbb", 7), ["aaa bbb"]);
        assert_eq!(cut_to("aa   bb", 4), ["aa", "bb"]);
        assert_eq!(cut_to("a/b-c (d)", 6), ["a/b-c", "(d)"]);
        assert_eq!(cut_to("call 0161 496 0000", 16), ["call", "0161 496 0000"]);
        assert_eq!(cut_to("0161 496 0000", 8), ["0161 496", "0000"]);
        assert_eq!(cut_to("", 4), [""]);
        assert_eq!(
            wrap("one two three", [5, 9], LongWords::Cut),
            ["one", "two three"]
        );
    }

    #[test]
    fn words_longer_than_a_line_are_cut_or_kept() {
        assert_eq!(cut_to("aaaaaaaaaa", 4), ["aaaa", "aaaa", "aa"]);
        assert_eq!(cut_to("b aaaaaa c", 4), ["b", "aaaa", "aa c"]);
        assert_eq!(
            wrap("to /home/sarah/Ellis now", [6; 2], LongWords::Keep),
            ["to", "/home/sarah/Ellis", "now"]
        );
        let pile = format!("a{}", "\u{301}".repeat(900));
        assert!(cut_to(&pile, 10).iter().all(|line| line.len() <= 130));
    }

    #[test]
    fn chinese_takes_two_columns_and_is_broken_between_letters() {
        assert_eq!(width("她住在伦敦"), 10);
        for long in [LongWords::Cut, LongWords::Keep] {
            assert_eq!(wrap("她住在伦敦", [6; 2], long), ["她住在", "伦敦"]);
            // A line does not begin with a full stop.
            assert_eq!(wrap("她住在。", [6; 2], long), ["她住", "在。"]);
            assert_eq!(wrap("药: 她住在伦敦", [8; 2], long), ["药: 她住", "在伦敦"]);
        }
    }

    #[test]
    fn bengali_marks_take_no_column_of_their_own() {
        let words = "রাতে একটি বড়ি খান";
        assert!(width(words) < words.chars().count());
        for line in cut_to(words, 9) {
            assert!(width(line) <= 9 && words.contains(line), "{line}");
        }
    }
}
