//! Whole numbers, readings, pounds, and yes or no. What has decimals is text.

use serde_json::Value as Json;

use super::{BodyError, Shape, Value, ValueError, Words, holds_text, written_as_text};

/// A whole number from `MIN` to `MAX`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count<const MIN: u32, const MAX: u32>(u32);

impl<const MIN: u32, const MAX: u32> Count<MIN, MAX> {
    /// The number.
    ///
    /// # Errors
    ///
    /// Out of range.
    pub fn new(number: u32) -> Result<Self, ValueError> {
        if (MIN..=MAX).contains(&number) {
            Ok(Self(number))
        } else {
            Err(Self::RANGE)
        }
    }

    /// The number as an integer.
    pub fn number(self) -> u32 {
        self.0
    }

    const RANGE: ValueError = ValueError::OutOfRange { min: MIN, max: MAX };
}

impl<const MIN: u32, const MAX: u32> Value for Count<MIN, MAX> {
    const SHAPE: Shape = Shape::Count { min: MIN, max: MAX };

    fn from_json(json: Json) -> Result<Self, BodyError> {
        if !json.is_number() {
            return Err(ValueError::WrongType {
                want: "a whole number",
            }
            .into());
        }
        // Negative numbers and fractions are numbers too, so they are out of range.
        let number = json.as_u64().and_then(|number| u32::try_from(number).ok());
        Ok(Self::new(number.ok_or(Self::RANGE)?)?)
    }

    fn from_words(words: Words<'_>) -> Result<Self, BodyError> {
        let text = words.one()?.trim();
        // `parse` would take a sign as well.
        if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ValueError::WrongType {
                want: "a whole number",
            }
            .into());
        }
        Ok(Self::new(text.parse().map_err(|_| Self::RANGE)?)?)
    }

    fn to_json(&self) -> Json {
        Json::from(self.0)
    }

    fn shown(&self) -> String {
        self.0.to_string()
    }
}

/// Yes or no.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YesNo(pub bool);

impl Value for YesNo {
    const SHAPE: Shape = Shape::YesNo;

    fn from_json(json: Json) -> Result<Self, BodyError> {
        let yes = json.as_bool().ok_or(ValueError::WrongType {
            want: "true or false",
        })?;
        Ok(Self(yes))
    }

    fn from_words(words: Words<'_>) -> Result<Self, BodyError> {
        match words.one()?.trim().to_lowercase().as_str() {
            "yes" | "y" | "true" => Ok(Self(true)),
            "no" | "n" | "false" => Ok(Self(false)),
            _ => Err(ValueError::Choice {
                choices: &["yes", "no"],
                nearest: None,
            }
            .into()),
        }
    }

    fn to_json(&self) -> Json {
        Json::Bool(self.0)
    }

    fn shown(&self) -> String {
        if self.0 { "yes" } else { "no" }.to_owned()
    }
}

/// That somebody asked and there is none. It says so, or it is not there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoneKnown;

impl NoneKnown {
    fn only(yes: YesNo) -> Result<Self, BodyError> {
        if yes.0 {
            Ok(Self)
        } else {
            Err(ValueError::Choice {
                choices: &["yes"],
                nearest: None,
            }
            .into())
        }
    }
}

impl Value for NoneKnown {
    const SHAPE: Shape = Shape::NoneKnown;

    fn from_json(json: Json) -> Result<Self, BodyError> {
        YesNo::from_json(json).and_then(Self::only)
    }

    fn from_words(words: Words<'_>) -> Result<Self, BodyError> {
        YesNo::from_words(words).and_then(Self::only)
    }

    fn to_json(&self) -> Json {
        Json::Bool(true)
    }

    fn shown(&self) -> String {
        "none known".to_owned()
    }
}

/// A measured number as it was read: `36.5` or `128/74`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reading(String);

impl Reading {
    /// Reads a number, or two with a stroke between.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        let sound =
            text.len() <= 20 && text.split('/').count() <= 2 && text.split('/').all(decimal);
        if sound {
            Ok(Self(text.to_owned()))
        } else {
            Err(ValueError::Shape {
                like: "a number like 36.5 or 128/74",
            })
        }
    }
}

holds_text!(Reading as it is);
written_as_text!(Reading, Shape::Reading);

/// Pounds and pence: `68.10`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(String);

impl Money {
    /// Reads pounds, with or without the sign and pence.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let printed = text.trim().trim_start_matches('£');
        // As amounts are printed, and copied: £1,000. Elsewhere a comma is no
        // part of an amount: "1,5" must not become £15.
        if !thousands_are_grouped(printed) {
            return Err(ValueError::Shape {
                like: "pounds like 68 or 68.10",
            });
        }
        let text = printed.replace(',', "");
        let pence = text
            .split_once('.')
            .is_none_or(|(_, pence)| pence.len() == 2);
        if text.len() <= 12 && decimal(&text) && pence {
            Ok(Self(text))
        } else {
            Err(ValueError::Shape {
                like: "pounds like 68 or 68.10",
            })
        }
    }

    /// `£68.10`
    pub fn plain(&self) -> String {
        format!("£{}", self.0)
    }
}

holds_text!(Money);
written_as_text!(Money, Shape::Money);

/// True if every comma is followed by three digits of a whole number.
fn thousands_are_grouped(text: &str) -> bool {
    let (whole, pence) = text.split_once('.').unwrap_or((text, ""));
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let mut others = groups.peekable();
    let fits = others.peek().is_none() || (1..=3).contains(&first.len());
    fits && others.all(|group| group.len() == 3) && !pence.contains(',')
}

/// Digits, and a point with digits after it.
fn decimal(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    match text.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part),
        None => digits(text),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn counts_hold_at_the_edge() {
        type Days = Count<1, 31>;
        for (json, sound) in [
            (json!(0), false),
            (json!(1), true),
            (json!(31), true),
            (json!(32), false),
            (json!(-1), false),
            (json!("1"), false),
            (json!(1.5), false),
        ] {
            assert_eq!(Days::from_json(json).is_ok(), sound);
        }
        for (text, sound) in [
            ("1", true),
            ("31", true),
            ("32", false),
            ("-1", false),
            ("", false),
            ("99999999999999", false),
            ("two", false),
        ] {
            assert_eq!(
                Days::from_words(Words::single(text)).is_ok(),
                sound,
                "{text}"
            );
        }
    }

    #[test]
    fn readings_and_pounds_are_text() {
        for good in ["36.5", "128/74", "80", "0.5"] {
            assert!(Reading::parse(good).is_ok_and(|it| it.as_str() == good));
        }
        for bad in ["", ".5", "5.", "1/2/3", "-1", "1e3", "٣", "12,5", "NaN"] {
            assert!(Reading::parse(bad).is_err(), "{bad}");
        }
        for (typed, kept) in [("£68.10", "68.10"), ("1,000", "1000"), ("68", "68")] {
            assert!(Money::parse(typed).is_ok_and(|it| it.as_str() == kept));
        }
        for bad in [
            "", "£", "68.1", "68.123", "-5", "lots", "1,5", "12,34.50", ",500", "1.00,0",
        ] {
            assert!(Money::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn none_known_is_said_or_absent() {
        assert!(NoneKnown::from_json(json!(true)).is_ok());
        assert!(NoneKnown::from_json(json!(false)).is_err());
        assert!(NoneKnown::from_words(Words::single("yes")).is_ok());
        assert!(
            YesNo::from_words(Words::single("maybe")).is_err()
                && YesNo::from_json(json!("yes")).is_err()
        );
    }
}
