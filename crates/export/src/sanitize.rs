//! Makes hidden characters visible, so that nothing in a record can steer a
//! printer, a terminal or the eye: controls and direction overrides become
//! `\u{..}`, line ends become one kind, and empty lines at most one in a row.
//! Our own marks around values stay: what draws a line needs them.

use std::borrow::Cow;
use std::fmt::Write as _;

use carewallet_core::hidden::{self, Hidden};

use crate::bidi::{CLOSE, OPEN, plain};

/// The text as it may be shown; line breaks are kept as `\n`.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(needs_care) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut breaks = 0;
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => {
                breaks += 1;
                if breaks <= 2 {
                    out.push('\n');
                }
            }
            _ => {
                breaks = 0;
                push_visible(&mut out, c);
            }
        }
    }
    Cow::Owned(out)
}

/// The same on a single line.
pub(crate) fn one_line(text: &str) -> String {
    let shown = visible(text);
    let mut out = String::with_capacity(shown.len());
    for piece in shown.split('\n').filter(|piece| !piece.trim().is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(piece.trim());
    }
    out
}

/// The start of it, for what is read and not drawn: PDF/A limits how long a
/// name in its tree may be.
pub(crate) fn short(text: &str) -> String {
    let line = one_line(&plain(text));
    match line.char_indices().nth(250) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

fn push_visible(out: &mut String, c: char) {
    if c == '\t' {
        out.push(' ');
    } else if is_hidden(c) {
        // Writing to a string cannot fail.
        let _written = write!(out, "\\u{{{:x}}}", u32::from(c));
    } else {
        out.push(c);
    }
}

fn needs_care(c: char) -> bool {
    is_hidden(c) || hidden::class(c) == Some(Hidden::LineEnd)
}

/// What no text needs. Marks and joiners stay, for scripts are written with them.
fn is_hidden(c: char) -> bool {
    let class = hidden::class(c);
    !matches!(c, OPEN | CLOSE)
        && matches!(
            class,
            Some(Hidden::Control | Hidden::Direction | Hidden::Private | Hidden::NoText)
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_is_untouched() {
        let text = "Siân’s ½ tablet ≥ 4 h; 10 µg — مریضہ";
        assert!(matches!(visible(text), Cow::Borrowed(same) if same == text));
    }

    #[test]
    fn hidden_characters_are_spelt_out() {
        assert_eq!(visible("a\u{1b}[2Jb"), "a\\u{1b}[2Jb");
        assert_eq!(visible("x\u{202e}y\u{2067}"), "x\\u{202e}y\\u{2067}");
        assert_eq!(visible("\u{0}\u{85}\u{7f}"), "\\u{0}\\u{85}\\u{7f}");
        assert_eq!(
            visible("\u{feff}\u{e000}\u{10ffff}"),
            "\\u{feff}\\u{e000}\\u{10ffff}"
        );
        assert_eq!(visible("a\tb"), "a b");
    }

    #[test]
    fn line_ends_become_one_kind_and_pile_up_to_two() {
        assert_eq!(visible("a\r\nb\rc\u{2028}d"), "a\nb\nc\nd");
        assert_eq!(visible(&format!("a{}b", "\r\n".repeat(9_999))), "a\n\nb");
        assert_eq!(one_line("a\n\n b\n"), "a b");
        assert_eq!(short(&"é".repeat(999)).chars().count(), 251);
    }
}
