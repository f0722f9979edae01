//! Words as people write them, in any script. Kept as typed; characters that
//! hide or turn other characters are refused, joiners and marks are not.

use super::{Shape, ValueError, holds_text, written_as_text};
use crate::hidden::{self, Hidden};

/// One line of words, at most 500 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line(String);

impl Line {
    /// The most characters.
    pub const MAX: usize = 500;

    /// Reads a line; spaces around it are dropped.
    ///
    /// # Errors
    ///
    /// Nothing that can be seen, too long, or with a character that a line may
    /// not have.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        if text.chars().all(hidden::is_unseen) {
            return Err(ValueError::Empty);
        }
        if text.chars().count() > Self::MAX {
            return Err(ValueError::TooLong { max: Self::MAX });
        }
        if let Some(c) = text.chars().find(|&c| c == '\n') {
            return Err(ValueError::Control { code: u32::from(c) });
        }
        safe(text)?;
        Ok(Self(text.to_owned()))
    }
}

holds_text!(Line as it is);
written_as_text!(Line, Shape::Line);

/// Words of any length up to 64 KiB, with line breaks. Never changed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

impl Text {
    /// The most bytes.
    pub const MAX: usize = crate::limits::TEXT_BYTES;

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// Nothing that can be seen, too long, or with a character that a text may
    /// not have.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        if text.chars().all(hidden::is_unseen) {
            return Err(ValueError::Empty);
        }
        if text.len() > Self::MAX {
            return Err(ValueError::TooLong { max: Self::MAX });
        }
        safe(text)?;
        Ok(Self(text.to_owned()))
    }
}

holds_text!(Text as it is);
written_as_text!(Text, Shape::Text);

/// Refuses what could make words look like other words.
fn safe(text: &str) -> Result<(), ValueError> {
    let mut open = 0_usize;
    for c in text.chars() {
        let code = u32::from(c);
        match c {
            // A change of direction must not reach over a line.
            '\n' if open > 0 => return Err(ValueError::Direction { code: 0x2066 }),
            '\n' => {}
            _ if c.is_control() => return Err(ValueError::Control { code }),
            '\u{202A}'..='\u{202E}' => return Err(ValueError::Direction { code }),
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => {
                open = open.checked_sub(1).ok_or(ValueError::Direction { code })?;
            }
            _ if is_hidden(c) => return Err(ValueError::Invisible { code }),
            _ => {}
        }
    }
    if open > 0 {
        Err(ValueError::Direction { code: 0x2066 })
    } else {
        Ok(())
    }
}

/// Characters that carry no letter, no joiner and no mark of any script.
fn is_hidden(c: char) -> bool {
    matches!(
        hidden::class(c),
        Some(Hidden::LineEnd | Hidden::Invisible | Hidden::NoText)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_every_script_and_refuse_what_hides() {
        for good in [
            "Siân Ellis",
            "محمد",
            "क्\u{200D}ष",
            "می\u{200C}خواهم",
            "O\u{2019}Brien",
            "\u{2068}שרה\u{2069}",
            "👩\u{200D}👧",
        ] {
            assert!(Line::parse(good).is_ok_and(|line| line.as_str() == good));
        }
        let refused = [
            ("", ValueError::Empty),
            (" \t", ValueError::Empty),
            ("a\nb", ValueError::Control { code: 10 }),
            ("a\tb", ValueError::Control { code: 9 }),
            ("a\u{1b}[2J", ValueError::Control { code: 27 }),
            ("a\u{9b}b", ValueError::Control { code: 0x9b }),
            ("a\u{202e}b", ValueError::Direction { code: 0x202e }),
            ("a\u{2066}b", ValueError::Direction { code: 0x2066 }),
            ("a\u{2069}b", ValueError::Direction { code: 0x2069 }),
            ("a\u{feff}b", ValueError::Invisible { code: 0xfeff }),
            ("a\u{e0041}b", ValueError::Invisible { code: 0xe0041 }),
            ("a\u{fffe}b", ValueError::Invisible { code: 0xfffe }),
        ];
        for (text, error) in refused {
            assert_eq!(Line::parse(text).err(), Some(error));
        }
    }

    #[test]
    fn what_nobody_sees_is_empty() {
        for unseen in [
            "\u{ad}",
            "\u{34f}",
            "\u{61c}",
            "\u{115f}",
            "\u{1160}",
            "\u{17b4}",
            "\u{180e}",
            "\u{200b}",
            "\u{200c}",
            "\u{200d}",
            "\u{200e}",
            "\u{200f}",
            "\u{202e}",
            "\u{2060}",
            "\u{2066}\u{2069}",
            "\u{2800}",
            "\u{3000}",
            "\u{3164}",
            "\u{fe0f}",
            "\u{feff}",
            "\u{ffa0}",
            "\u{1d173}",
            "\u{e0041}",
            "\u{3164}\u{a0}\u{200b}\u{2800} \u{200f}",
        ] {
            let refused = Some(ValueError::Empty);
            assert_eq!(Line::parse(unseen).err(), refused, "{unseen:?}");
            assert_eq!(Text::parse(unseen).err(), refused, "{unseen:?}");
            let seen = Line::parse(&format!("{unseen}a")).err();
            assert_ne!(seen, refused, "{unseen:?}");
        }
        assert!(Line::parse("\u{2801}").is_ok() && Line::parse("\u{3163}").is_ok());
    }

    #[test]
    fn limits_hold_at_the_edge() {
        assert!(Line::parse(&"é".repeat(500)).is_ok());
        assert_eq!(
            Line::parse(&"é".repeat(501)).err(),
            Some(ValueError::TooLong { max: 500 })
        );
        assert!(Text::parse(&"a".repeat(65_536)).is_ok());
        assert_eq!(
            Text::parse(&"a".repeat(65_537)).err(),
            Some(ValueError::TooLong { max: 65_536 })
        );
    }

    #[test]
    fn a_text_is_never_changed() {
        let words = "  I like tea.\n\nNot too strong. ";
        assert!(Text::parse(words).is_ok_and(|text| text.as_str() == words));
        assert_eq!(Text::parse(" \n ").err(), Some(ValueError::Empty));
    }
}
