//! How somebody is reached: phone numbers and e-mail addresses.

use super::{Shape, ValueError, holds_text, written_as_text};

/// A phone number: its digits as typed, with single spaces, and an extension as
/// ` ext 12`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

impl Phone {
    /// Reads a UK number (0…), one with a country code (+…), or a short one
    /// such as 111 or 999; with Relay UK's 18001 in front, and an extension behind.
    ///
    /// # Errors
    ///
    /// Other letters, digits of another script, or too few or too many digits.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        // Phones put direction marks around numbers that are copied.
        let typed: String = text
            .chars()
            .filter(
                |c| !matches!(c, '\u{200E}' | '\u{202A}'..='\u{202C}' | '\u{2066}'..='\u{2069}'),
            )
            .collect();
        let (typed, extension) = without_extension(typed.trim());
        let called = without_relay(typed);
        let relay = &typed[..typed.len() - called.len()];
        let number = number(called)?;
        // Relay UK puts through to a whole number, not to 999 or to itself.
        if !relay.is_empty() && !number.starts_with(['0', '+']) {
            return Err(ValueError::Shape { like: LIKE });
        }
        let extension = extension.map(|digits| format!("{EXTENSION}{digits}"));
        Ok(Self(format!(
            "{relay}{number}{}",
            extension.unwrap_or_default()
        )))
    }

    /// What is dialled, without spaces and without the extension.
    pub fn digits(&self) -> String {
        let number = self.0.split(EXTENSION).next().unwrap_or_default();
        number.replace(' ', "")
    }

    /// The extension, if there is one.
    pub fn extension(&self) -> Option<&str> {
        self.0.split_once(EXTENSION).map(|(_, extension)| extension)
    }

    /// The digits of whom is rung in the end: without Relay UK in front.
    pub(crate) fn called(&self) -> String {
        let number = self.0.split(EXTENSION).next().unwrap_or_default();
        without_relay(number).replace(' ', "")
    }
}

/// A number with single spaces, if it is one.
fn number(typed: &str) -> Result<String, ValueError> {
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
    let spaced = typed.replace(|c: char| !c.is_ascii_digit() && c != '+', " ");
    let kept = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    if countable(&kept) {
        Ok(kept)
    } else {
        Err(ValueError::Shape { like: LIKE })
    }
}

/// Between a number and its extension, as it is kept.
const EXTENSION: &str = " ext ";

/// Splits `0121 496 0100 ext. 12` in two.
fn without_extension(typed: &str) -> (&str, Option<&str>) {
    let lower = typed.to_ascii_lowercase();
    for mark in ["extension", "ext.", "extn", "ext", "x"] {
        let Some(at) = lower.rfind(mark) else {
            continue;
        };
        let extension = typed[at + mark.len()..].trim_start();
        let is_number = extension.bytes().all(|b| b.is_ascii_digit());
        if is_number && (1..=6).contains(&extension.len()) {
            let number = typed[..at].trim_end().trim_end_matches([',', ';']);
            return (number.trim_end(), Some(extension));
        }
    }
    (typed, None)
}

/// A number without the prefix of Relay UK, by which people who cannot hear or speak
/// are rung and ring.
fn without_relay(kept: &str) -> &str {
    let rest = kept
        .strip_prefix("18001 ")
        .or_else(|| kept.strip_prefix("18002 "));
    rest.unwrap_or(kept)
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

const CHILDLINE: &str = "08001111";

fn countable(kept: &str) -> bool {
    let digits = kept.bytes().filter(u8::is_ascii_digit).count();
    // Emergency and public services, Relay UK (18000, 18001) and helplines (116 …).
    let short = ["999", "112", "101", "105", "111", "119", "18000", "18001"];
    match kept.as_bytes().first() {
        // ITU-T E.164: at most 15 digits.
        Some(b'+') => (8..=15).contains(&digits),
        // Childline has seven digits behind the 0, and no others have.
        Some(b'0') => (10..=11).contains(&digits) || kept.replace(' ', "") == CHILDLINE,
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
            ("0800 1111", "0800 1111"),
            ("0121 496 0100 ext 12", "0121 496 0100 ext 12"),
            ("0121 496 0100, Ext. 12", "0121 496 0100 ext 12"),
            ("0121 496 0100 x12", "0121 496 0100 ext 12"),
            ("(0121) 496 0100 extension 12", "0121 496 0100 ext 12"),
            ("18001 0300 123 0999", "18001 0300 123 0999"),
            ("18001 +44 300 123 0999", "18001 +44 300 123 0999"),
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
            ("01632 960123 ext", ValueError::Letters),
            ("01632 960123 ext four", ValueError::Letters),
            ("ext 4", ValueError::Empty),
            ("18001 999", ValueError::Shape { like: LIKE }),
            (
                "18001 18001 0300 123 0999",
                ValueError::Shape { like: LIKE },
            ),
            ("0801 1111", ValueError::Shape { like: LIKE }),
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
