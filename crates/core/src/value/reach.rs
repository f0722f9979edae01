//! How somebody is reached: phone numbers and e-mail addresses.

use super::{Shape, ValueError, holds_text, written_as_text};

/// A phone number: its digits as typed, with single spaces.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

impl Phone {
    /// Reads a UK number (0…), one with a country code (+…), or a short one
    /// such as 111 or 999.
    ///
    /// # Errors
    ///
    /// Letters, digits of another script, or too few or too many digits.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        // Phones put direction marks around numbers that are copied.
        let typed: String = text
            .chars()
            .filter(
                |c| !matches!(c, '\u{200E}' | '\u{202A}'..='\u{202C}' | '\u{2066}'..='\u{2069}'),
            )
            .collect();
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(ValueError::Empty);
        }
        let typed = if typed.starts_with('+') {
            // The 0 is dialled within the country only.
            typed.replacen("(0)", " ", 1)
        } else {
            typed.to_owned()
        };
        for (at, c) in typed.char_indices() {
            phone_sign(at, c)?;
        }
        let spaced: String = typed
            .chars()
            .map(|c| {
                if c.is_ascii_digit() || c == '+' {
                    c
                } else {
                    ' '
                }
            })
            .collect();
        let kept = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
        if countable(&kept) {
            Ok(Self(kept))
        } else {
            Err(ValueError::Shape { like: LIKE })
        }
    }

    /// The number without its spaces.
    pub fn digits(&self) -> String {
        self.0.replace(' ', "")
    }
}

const LIKE: &str = "a phone number, it begins with 0 or + and has 10 or more digits";

fn phone_sign(at: usize, c: char) -> Result<(), ValueError> {
    match c {
        '0'..='9' | ' ' | '-' | '.' | '(' | ')' | '\u{a0}' | '\u{2011}' | '–' => Ok(()),
        '+' if at == 0 => Ok(()),
        _ if c.is_alphabetic() => Err(ValueError::Letters),
        _ if c.is_numeric() => Err(ValueError::ForeignDigit),
        _ => Err(ValueError::Shape { like: LIKE }),
    }
}

fn countable(kept: &str) -> bool {
    let digits = kept.bytes().filter(u8::is_ascii_digit).count();
    // Emergency and public services, Relay UK (18000, 18001) and helplines (116 …).
    let short = ["999", "112", "101", "105", "111", "119", "18000", "18001"];
    match kept.as_bytes().first() {
        // ITU-T E.164: at most 15 digits.
        Some(b'+') => (8..=15).contains(&digits),
        Some(b'0') => (10..=11).contains(&digits),
        _ => short.contains(&kept) || (digits == 6 && kept.starts_with("116")),
    }
}

holds_text!(Phone as it is);
written_as_text!(Phone, Shape::Phone);

/// An e-mail address.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

impl Email {
    /// Reads `name@place.tld`.
    ///
    /// # Errors
    ///
    /// Not of that form, or longer than 254 characters.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        // RFC 5321: a path has 256 octets, two of which are the angle brackets.
        if text.len() > 254 {
            return Err(ValueError::TooLong { max: 254 });
        }
        let sound = text
            .split_once('@')
            .is_some_and(|(name, place)| name_is_sound(name) && place_is_sound(place));
        if sound {
            Ok(Self(text.to_owned()))
        } else {
            Err(ValueError::Shape {
                like: "an e-mail address like name@example.org",
            })
        }
    }
}

holds_text!(Email as it is);
written_as_text!(Email, Shape::Email);

fn name_is_sound(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&b))
    };
    name.len() <= 64 && name.split('.').all(part)
}

fn place_is_sound(place: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    place.contains('.') && place.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_keep_their_digits() {
        let kept = [
            ("01632 960123", "01632 960123"),
            ("01632-960-123", "01632 960 123"),
            ("(01632) 960 123", "01632 960 123"),
            ("+44 1632 960123", "+44 1632 960123"),
            ("+44 (0)1632 960123", "+44 1632 960123"),
            ("\u{202a}07700 900123\u{202c}", "07700 900123"),
            ("111", "111"),
            ("116 123", "116 123"),
        ];
        for (typed, number) in kept {
            assert!(
                Phone::parse(typed).is_ok_and(|phone| phone.as_str() == number),
                "{typed}"
            );
        }
        assert!(Phone::parse("01632 960 123").is_ok_and(|phone| phone.digits() == "01632960123"));
    }

    #[test]
    fn phones_refuse_the_rest() {
        let refused = [
            ("", ValueError::Empty),
            ("ask Sarah", ValueError::Letters),
            ("01632 960123 ext 4", ValueError::Letters),
            ("٠١٦٣٢ 960123", ValueError::ForeignDigit),
            ("1632 960123", ValueError::Shape { like: LIKE }),
            ("01632", ValueError::Shape { like: LIKE }),
            ("016329601234", ValueError::Shape { like: LIKE }),
            ("+1234567890123456", ValueError::Shape { like: LIKE }),
            ("0163+2960123", ValueError::Shape { like: LIKE }),
            ("01632\n960123", ValueError::Shape { like: LIKE }),
        ];
        for (typed, error) in refused {
            assert_eq!(Phone::parse(typed).err(), Some(error), "{typed}");
        }
    }

    #[test]
    fn emails_keep_their_form() {
        for good in ["sarah@example.org", "s.ellis+care@mail.example.co.uk"] {
            assert!(Email::parse(good).is_ok());
        }
        for bad in [
            "",
            "sarah",
            "sarah@",
            "@example.org",
            "a b@example.org",
            "a@b",
            "a@b..c",
            "a.@b.c",
            "a@-b.c",
            "é@example.org",
            "a@b@c.d",
        ] {
            assert!(Email::parse(bad).is_err(), "{bad}");
        }
        assert!(Email::parse(&format!("a@{}.org", "b.".repeat(130))).is_err());
    }
}
