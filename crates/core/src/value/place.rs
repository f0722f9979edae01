//! Where somebody lives and which organisation it is.

use super::{Shape, ValueError, holds_text, written_as_text};

/// A UK postcode, kept in capitals with one space.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode(String);

impl Postcode {
    /// Reads a postcode, with or without its space.
    ///
    /// # Errors
    ///
    /// Not of the form of a UK postcode.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let like = ValueError::Shape {
            like: "a UK postcode like SW1A 1AA",
        };
        let packed: String = text
            .chars()
            .filter(|&c| c != ' ')
            .collect::<String>()
            .to_ascii_uppercase();
        if !packed.is_ascii() || !(5..=7).contains(&packed.len()) {
            return Err(like);
        }
        let (outward, inward) = packed.split_at(packed.len() - 3);
        let sound = outward_is_sound(outward)
            && form(inward) == "9AA"
            // Left out of postcodes because they are misread by hand.
            && !inward.contains(['C', 'I', 'K', 'M', 'O', 'V']);
        // Girobank's old postcode fits no pattern and is still a real one.
        if sound || packed == "GIR0AA" {
            Ok(Self(format!("{outward} {inward}")))
        } else {
            Err(like)
        }
    }
}

holds_text!(Postcode as it is);
written_as_text!(Postcode, Shape::Postcode);

fn outward_is_sound(outward: &str) -> bool {
    let forms = ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"];
    forms.contains(&form(outward).as_str()) && !outward.starts_with(['Q', 'V', 'X'])
}

/// `A` for each letter and `9` for each digit.
fn form(text: &str) -> String {
    let class = |b: u8| match b {
        b'A'..=b'Z' => 'A',
        b'0'..=b'9' => '9',
        _ => '?',
    };
    text.bytes().map(class).collect()
}

/// The code of an organisation in the NHS's own list, in capitals.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OdsCode(String);

impl OdsCode {
    /// Reads 1 to 9 letters and digits.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        if (1..=9).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric()) {
            Ok(Self(text.to_ascii_uppercase()))
        } else {
            Err(ValueError::Shape {
                like: "an organisation code like B82617",
            })
        }
    }
}

holds_text!(OdsCode as it is);
written_as_text!(OdsCode, Shape::OdsCode);

/// A unique property reference number.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uprn(String);

impl Uprn {
    /// Reads 1 to 12 digits that are not all zero.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        if !(1..=12).contains(&text.len()) || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ValueError::Shape {
                like: "a property number of up to 12 digits",
            });
        }
        if text.bytes().all(|b| b == b'0') {
            Err(ValueError::AllZero)
        } else {
            Ok(Self(text.to_owned()))
        }
    }
}

holds_text!(Uprn as it is);
written_as_text!(Uprn, Shape::Uprn);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes_get_their_space() {
        for (typed, kept) in [
            ("sw1a1aa", "SW1A 1AA"),
            ("M1 1AE", "M1 1AE"),
            ("B338TH", "B33 8TH"),
            ("cr2 6xh", "CR2 6XH"),
            ("DN551PT", "DN55 1PT"),
            ("W1A 0AX", "W1A 0AX"),
            ("gir 0aa", "GIR 0AA"),
        ] {
            assert!(
                Postcode::parse(typed).is_ok_and(|code| code.as_str() == kept),
                "{typed}"
            );
        }
        for bad in [
            "",
            "SW1A",
            "12345",
            "SW1A 1A1",
            "QA1 1AA",
            "SW1A 1AI",
            "AAA1 1AA",
            "ＳW1A 1AA",
            "SW1A\t1AA",
        ] {
            assert!(Postcode::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn codes_keep_their_lengths() {
        assert!(OdsCode::parse("b82617").is_ok_and(|code| code.as_str() == "B82617"));
        assert!(
            OdsCode::parse("").is_err()
                && OdsCode::parse("ABCDEFGHIJ").is_err()
                && OdsCode::parse("B-1").is_err()
        );
        assert!(Uprn::parse("100023336956").is_ok() && Uprn::parse("1").is_ok());
        assert!(Uprn::parse("1000233369567").is_err() && Uprn::parse("12a").is_err());
        assert_eq!(Uprn::parse("000").err(), Some(ValueError::AllZero));
    }
}
