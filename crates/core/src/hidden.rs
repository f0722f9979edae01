//! Characters that nobody sees: they steer a terminal, turn the direction of
//! writing, or take no room. One table says what each of them does; who checks,
//! draws or prints text picks the classes that matter there.

use std::borrow::Cow;

/// What a character does that nobody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// A control, which steers terminals and printers.
    Control,
    /// Ends a line or a paragraph, beside the usual line ends.
    LineEnd,
    /// Turns the direction of all that follows, up to where it ends.
    Direction,
    /// Pulls its neighbours in one direction; some scripts are typed with it.
    Mark,
    /// Joins or parts letters; some scripts are written with it.
    Joiner,
    /// Takes no room, and no script needs it.
    Invisible,
    /// Means something to one program only.
    Private,
    /// No part of any text: byte order marks, annotations, tags, noncharacters.
    NoText,
}

/// What a character does unseen; none for what is seen, and for spaces.
#[must_use]
pub fn class(c: char) -> Option<Hidden> {
    let code = u32::from(c);
    match c {
        _ if c.is_control() => Some(Hidden::Control),
        _ if code & 0xfffe == 0xfffe => Some(Hidden::NoText),
        '\u{ad}' | '\u{180e}' | '\u{2060}'..='\u{2065}' => Some(Hidden::Invisible),
        '\u{61c}' | '\u{200e}' | '\u{200f}' => Some(Hidden::Mark),
        '\u{200b}'..='\u{200d}' => Some(Hidden::Joiner),
        '\u{2028}' | '\u{2029}' => Some(Hidden::LineEnd),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(Hidden::Direction),
        '\u{206a}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}' => Some(Hidden::NoText),
        '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{f0000}'.. => Some(Hidden::Private),
        _ => None,
    }
}

/// True for characters of which nothing is seen when they stand alone: spaces,
/// fillers, joiners, marks of direction. In Unicode's terms: `White_Space`,
/// `General_Category` Cf, `Default_Ignorable_Code_Point`, and the empty Braille
/// pattern.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || !matches!(class(c), None | Some(Hidden::Control | Hidden::Private))
        || matches!(
            c,
            '\u{34f}'
                | '\u{600}'..='\u{605}'
                | '\u{6dd}'
                | '\u{70f}'
                | '\u{890}'..='\u{891}'
                | '\u{8e2}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{ffa0}'
                | '\u{110bd}'
                | '\u{110cd}'
                | '\u{13430}'..='\u{1343f}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
        )
}

/// True for characters that act on a terminal or hide in a text there. Line ends
/// and joiners do not.
#[must_use]
pub fn acts(c: char) -> bool {
    c != '\n' && !matches!(class(c), None | Some(Hidden::Joiner | Hidden::Invisible))
}

/// The text with such characters shown as `\u{..}`.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn every(wanted: Hidden) -> Vec<(u32, u32)> {
        let mut runs: Vec<(u32, u32)> = Vec::new();
        let found = (0..=0x10_ffff).filter_map(char::from_u32);
        for c in found.filter(|c| class(*c) == Some(wanted)) {
            match runs.last_mut() {
                Some((_, end)) if *end + 1 == u32::from(c) => *end += 1,
                _ => runs.push((u32::from(c), u32::from(c))),
            }
        }
        runs
    }

    #[test]
    fn each_class_holds_what_it_says() {
        assert_eq!(every(Hidden::Control), [(0, 0x1f), (0x7f, 0x9f)]);
        assert_eq!(every(Hidden::LineEnd), [(0x2028, 0x2029)]);
        assert_eq!(
            every(Hidden::Direction),
            [(0x202a, 0x202e), (0x2066, 0x2069)]
        );
        assert_eq!(every(Hidden::Mark), [(0x61c, 0x61c), (0x200e, 0x200f)]);
        assert_eq!(every(Hidden::Joiner), [(0x200b, 0x200d)]);
        let invisible = [(0xad, 0xad), (0x180e, 0x180e), (0x2060, 0x2065)];
        assert_eq!(every(Hidden::Invisible), invisible);
        let private = every(Hidden::Private);
        assert_eq!(private[..2], [(0xe000, 0xf8ff), (0xfdd0, 0xfdef)]);
        assert_eq!(private[2..], [(0xf_0000, 0xf_fffd), (0x10_0000, 0x10_fffd)]);
        let no_text = every(Hidden::NoText);
        assert_eq!(no_text[..2], [(0x206a, 0x206f), (0xfeff, 0xfeff)]);
        assert_eq!(no_text[2..4], [(0xfff0, 0xfffb), (0xfffe, 0xffff)]);
        // The last two of a plane, where the next one begins with tags.
        assert!(no_text.contains(&(0xd_fffe, 0xe_0fff)));
        assert_eq!(no_text.len(), 4 + 16);
    }

    #[test]
    fn a_terminal_shows_what_acts_and_keeps_what_scripts_need() {
        assert_eq!(visible("a\nb\u{200d}c\u{ad}"), "a\nb\u{200d}c\u{ad}");
        assert_eq!(
            visible("\u{200e}\u{2028}\u{2067}\u{feff}\u{e0041}\u{e000}"),
            "\\u{200e}\\u{2028}\\u{2067}\\u{feff}\\u{e0041}\\u{e000}"
        );
    }

    #[test]
    fn spaces_and_fillers_are_unseen_and_letters_are_not() {
        for c in "\u{a0} \u{3164}\u{2800}\u{200b}\u{200f}\u{2067}\u{fe0f}\u{feff}".chars() {
            assert!(is_unseen(c), "{c:?}");
        }
        assert!(!"aम山ç\u{301}\u{e000}".contains(is_unseen));
    }
}
