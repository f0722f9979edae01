//! Telephone numbers with a digit too few or too many.

use crate::value::{Phone, ValueError};

use super::Understood;

/// What typed words mean as a telephone number.
///
/// # Errors
/// It is no telephone number at all.
pub fn phone(text: &str) -> Result<Understood<Phone>, ValueError> {
    let read = Phone::parse(text);
    let number = match &read {
        Ok(phone) => phone.called(),
        // So many digits that it can only be a slip in a number.
        Err(ValueError::Shape { .. }) => digits_of(text),
        Err(error) => return Err(*error),
    };
    let has = number.len();
    // Ofcom's National Telephone Numbering Plan: which numbers still have ten digits.
    let wants = match number.as_bytes() {
        [b'0', b'2' | b'3' | b'5' | b'7' | b'9', ..] if has != 11 && has > LEAST => "11",
        [b'0', b'1' | b'8', ..] if read.is_err() && has > LEAST => "10 or 11",
        _ => return read.map(Understood::One),
    };
    Ok(Understood::NotUnderstood(ValueError::PhoneDigits {
        has,
        wants,
    }))
}

/// With fewer digits it is a code or a house number, and no slip.
const LEAST: usize = 5;

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Option<usize> {
        match phone(text).unwrap() {
            Understood::NotUnderstood(ValueError::PhoneDigits { has, .. }) => Some(has),
            _ => None,
        }
    }

    #[test]
    fn a_digit_too_few_is_counted() {
        for (typed, has) in [
            ("07700 900 11", Some(10)),
            ("07700 900 111", None),
            ("020 7946 000", Some(10)),
            ("0300 123 099", Some(10)),
            ("01204 96012", None),
            ("0800 11111", Some(9)),
            ("0800 1111", None),
            ("0121 496 010 ext 12", None),
            ("0771 496 010 ext 12", Some(10)),
            ("18001 0300 123 0999", None),
            ("18001 0300 123 099", Some(10)),
            ("+44 7700 900111", None),
            ("999", None),
        ] {
            assert_eq!(digits(typed), has, "{typed}");
        }
    }
}
