//! Numbers that stand for a person: NHS number, CHI number, Health and Care
//! number, National Insurance number.

use super::{Date, Shape, ValueError, holds_text, written_as_text};

/// An NHS number (England, Wales, Isle of Man), kept as ten digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NhsNumber(String);

/// A CHI number (Scotland). It tells the day of birth, so it is as private.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChiNumber(String);

/// A Health and Care number (Northern Ireland).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HcNumber(String);

impl NhsNumber {
    /// Reads ten digits, with or without spaces, and checks the last.
    ///
    /// # Errors
    ///
    /// Not ten digits, all zeros, or a check digit that does not fit.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        ten_digits(text, "10 digits like 999 000 0018").map(Self)
    }

    /// Whether it lies in the range that is never given to anybody.
    pub fn is_test_range(&self) -> bool {
        self.0.starts_with("999")
    }

    /// `999 000 0018`
    pub fn plain(&self) -> String {
        three_three_four(&self.0)
    }
}

holds_text!(NhsNumber);
written_as_text!(NhsNumber, Shape::NhsNumber);

impl ChiNumber {
    /// Reads ten digits that begin with a day of birth, and checks the last.
    ///
    /// # Errors
    ///
    /// Not ten digits, no day at the start, or a check digit that does not fit.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let like = "a CHI number, 10 digits that begin with the day of birth";
        let digits = ten_digits(text, like)?;
        // Two digits name no century, and people born in either are alive.
        let part = |from: usize| digits[from..from + 2].parse::<i16>().unwrap_or(0);
        let (day, month, year) = (part(0), part(2), part(4));
        let born = [1900, 2000].iter().any(|century| {
            i8::try_from(month)
                .and_then(|month| Ok((month, i8::try_from(day)?)))
                .is_ok_and(|(month, day)| Date::new(century + year, month, day).is_ok())
        });
        if born {
            Ok(Self(digits))
        } else {
            Err(ValueError::Shape { like })
        }
    }

    /// `010190 0009`, the day of birth first
    pub fn plain(&self) -> String {
        format!("{} {}", &self.0[..6], &self.0[6..])
    }
}

holds_text!(ChiNumber);
written_as_text!(ChiNumber, Shape::ChiNumber);

impl HcNumber {
    /// Reads ten digits in the range of Northern Ireland, and checks the last.
    ///
    /// # Errors
    ///
    /// Not ten digits, another range, or a check digit that does not fit.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let like = "a Health and Care number, 10 digits from 320 000 0010 to 399 999 9999";
        let digits = ten_digits(text, like)?;
        // Nine digits sort as text as they do as numbers; the tenth is the check digit.
        let inside = ("320000001"..="399999999").contains(&&digits[..9]);
        if inside {
            Ok(Self(digits))
        } else {
            Err(ValueError::Shape { like })
        }
    }

    /// Three, three and four digits
    pub fn plain(&self) -> String {
        three_three_four(&self.0)
    }
}

holds_text!(HcNumber);
written_as_text!(HcNumber, Shape::HcNumber);

/// A National Insurance number, kept as nine letters and digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NiNumber(String);

impl NiNumber {
    /// Reads two letters, six digits and a letter from A to D.
    ///
    /// # Errors
    ///
    /// Not of that form, or letters that are never given out.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let like = "a National Insurance number (two letters, six digits, a letter)";
        let packed: String = text
            .chars()
            .filter(|&c| c != ' ')
            .collect::<String>()
            .to_ascii_uppercase();
        // HMRC's manual NIM39110 lists the letters and pairs that are never given out.
        let sound = match packed.as_bytes() {
            [first, second, digits @ .., last] if digits.len() == 6 => {
                first.is_ascii_uppercase()
                    && second.is_ascii_uppercase()
                    && !b"DFIQUV".contains(first)
                    && !b"DFIOQUV".contains(second)
                    && ![*b"BG", *b"GB", *b"NK", *b"KN", *b"TN", *b"NT", *b"ZZ"]
                        .contains(&[*first, *second])
                    && digits.iter().all(u8::is_ascii_digit)
                    && (b'A'..=b'D').contains(last)
            }
            _ => false,
        };
        if sound {
            Ok(Self(packed))
        } else {
            Err(ValueError::Shape { like })
        }
    }

    /// Two letters, three pairs of digits and a letter
    pub fn plain(&self) -> String {
        let n = &self.0;
        format!(
            "{} {} {} {} {}",
            &n[..2],
            &n[2..4],
            &n[4..6],
            &n[6..8],
            &n[8..]
        )
    }
}

holds_text!(NiNumber);
written_as_text!(NiNumber, Shape::NiNumber);

fn three_three_four(digits: &str) -> String {
    format!("{} {} {}", &digits[..3], &digits[3..6], &digits[6..])
}

/// Ten digits that pass modulus 11.
fn ten_digits(text: &str, like: &'static str) -> Result<String, ValueError> {
    let digits: String = text
        .chars()
        // Letters print the number in groups, and copied text may hold a hard space.
        .filter(|c| !matches!(c, ' ' | '-' | '\u{a0}'))
        .collect();
    if digits
        .chars()
        .any(|c| c.is_numeric() && !c.is_ascii_digit())
    {
        return Err(ValueError::ForeignDigit);
    }
    if digits.len() != 10 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(ValueError::Shape { like });
    }
    // All zeros would pass the check below.
    if digits.bytes().all(|b| b == b'0') {
        return Err(ValueError::AllZero);
    }
    // NHS Data Dictionary, NHS NUMBER: the first nine digits weigh 10 down to 2.
    let weighed = digits
        .bytes()
        .zip((2..=10_u32).rev())
        .map(|(b, weight)| u32::from(b - b'0') * weight);
    let check = (11 - weighed.sum::<u32>() % 11) % 11;
    // A check of 10 has no digit, so such numbers are never given out.
    if digits
        .bytes()
        .last()
        .is_some_and(|last| u32::from(last - b'0') == check)
    {
        Ok(digits)
    } else {
        Err(ValueError::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nhs_numbers_that_are_sound() {
        for sound in [
            "9434765919",
            "9876543210",
            "4010232137",
            "9690937286",
            "9990000018",
            "9990000026",
            "9990000034",
            "999 000 0018",
            "999-000-0018",
        ] {
            assert!(NhsNumber::parse(sound).is_ok(), "{sound}");
        }
        let number = NhsNumber::parse("999 000 0018").unwrap();
        assert_eq!(
            (number.as_str(), number.plain().as_str()),
            ("9990000018", "999 000 0018")
        );
        assert!(number.is_test_range());
        assert!(!NhsNumber::parse("9434765919").unwrap().is_test_range());
    }

    #[test]
    fn nhs_numbers_that_are_not() {
        let refused = [
            ("9434765918", ValueError::CheckDigit),
            ("3200000004", ValueError::CheckDigit),
            ("9990000000", ValueError::CheckDigit),
            ("0000000000", ValueError::AllZero),
            ("999000001８", ValueError::ForeignDigit),
        ];
        for (text, error) in refused {
            assert_eq!(NhsNumber::parse(text).err(), Some(error), "{text}");
        }
        for text in [
            "943476591",
            "94347659190",
            "",
            "NHS9990000018",
            "99900000l8",
        ] {
            assert!(
                matches!(NhsNumber::parse(text), Err(ValueError::Shape { .. })),
                "{text}"
            );
        }
    }

    #[test]
    fn every_wrong_check_digit_is_refused() {
        // The first nine digits 999000013 would need a check of 10.
        let sound = |first: &str| {
            (0..10)
                .filter(|last| NhsNumber::parse(&format!("{first}{last}")).is_ok())
                .count()
        };
        assert_eq!(sound("999000001"), 1);
        let without = (0..1000)
            .filter(|n| sound(&format!("999000{n:03}")) == 0)
            .count();
        assert!(
            without > 80 && without < 100,
            "one in eleven has no check digit: {without}"
        );
    }

    #[test]
    fn numbers_of_scotland_and_northern_ireland_keep_their_ranges() {
        let chi = (0..10)
            .filter_map(|last| ChiNumber::parse(&format!("010140211{last}")).ok())
            .next()
            .unwrap();
        assert!(chi.plain().starts_with("010140 "));
        assert!((0..10).all(|last| ChiNumber::parse(&format!("310240200{last}")).is_err()));
        assert!((0..10).all(|last| HcNumber::parse(&format!("320000000{last}")).is_err()));
        assert_eq!(
            (0..10)
                .filter(|last| HcNumber::parse(&format!("320000001{last}")).is_ok())
                .count(),
            1
        );
        assert!(HcNumber::parse("9990000018").is_err() && ChiNumber::parse("9990000018").is_err());
    }

    #[test]
    fn national_insurance_numbers_keep_their_form() {
        assert!(
            NiNumber::parse("ab 12 34 56 c")
                .is_ok_and(|n| n.as_str() == "AB123456C" && n.plain() == "AB 12 34 56 C")
        );
        for bad in [
            "QQ123456C",
            "BG123456A",
            "AO123456A",
            "AB12345C",
            "AB123456E",
            "A1123456C",
            "",
        ] {
            assert!(NiNumber::parse(bad).is_err(), "{bad}");
        }
    }
}
