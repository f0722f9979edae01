//! Characters that nobody sees: they steer a terminal, or turn the direction of
//! writing. They are shown by their number instead.

use std::borrow::Cow;

/// True for characters that act on a terminal or hide in a text.
#[must_use]
pub fn acts(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// The text with such characters shown as `\u{..}`. Line ends stay.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().map(|c| {
        if acts(c) {
            c.escape_unicode().to_string()
        } else {
            c.into()
        }
    });
    Cow::Owned(shown.collect())
}
