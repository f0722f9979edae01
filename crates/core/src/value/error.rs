//! Why a value or a body is refused. Messages name the field and the reason,
//! and never repeat the value.

use thiserror::Error;

use crate::error_kind::ErrorKind;
use crate::json::{JsonError, JsonFault};

/// The reason why one value is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ValueError {
    /// All ten digits are zero.
    #[error("is all zeros")]
    AllZero,
    /// The last digit does not fit the others.
    #[error("has a check digit that does not fit, look at the number again")]
    CheckDigit,
    /// Not one of the choices.
    #[error("must be one of: {}", some_of(.choices, *.nearest))]
    Choice {
        /// What may be written.
        choices: &'static [&'static str],
        /// The one that was probably meant.
        nearest: Option<&'static str>,
    },
    /// A control character.
    #[error("has a control character (U+{code:04X})")]
    Control {
        /// Its code point.
        code: u32,
    },
    /// A character that turns the direction of writing.
    #[error("has a hidden change of writing direction (U+{code:04X})")]
    Direction {
        /// Its code point.
        code: u32,
    },
    /// Nothing in it.
    #[error("is empty")]
    Empty,
    /// Digits of another script, or raised digits.
    #[error("has digits that are not 0-9, write 0-9")]
    ForeignDigit,
    /// A character that cannot be seen.
    #[error("has a character that cannot be seen (U+{code:04X})")]
    Invisible {
        /// Its code point.
        code: u32,
    },
    /// A letter where none may be.
    #[error("has letters, write digits only")]
    Letters,
    /// A day that the calendar does not have.
    #[error("is a day that does not exist")]
    NoSuchDay,
    /// A month or a year where a day is wanted.
    #[error("needs the day, write it like 3 May 2026")]
    NeedsDay,
    /// A date of birth without a year.
    #[error("needs the year, write it like 17 May 1940")]
    NeedsYear,
    /// Doses are written with plain letters and few signs.
    #[error("has a letter or sign that a dose may not have, write a-z, 0-9 and . , / % ( ) + -")]
    NotPlain,
    /// A date beside the name of another day of the week.
    #[error("names a date that is on another day of the week")]
    OtherWeekday,
    /// A telephone number with too few or too many digits.
    #[error("has {has} digits, and numbers that begin like it have {wants}, look at it again")]
    PhoneDigits {
        /// How many there are.
        has: usize,
        /// How many there should be, in words.
        wants: &'static str,
    },
    /// Outside the range.
    #[error("must be from {min} to {max}")]
    OutOfRange {
        /// The smallest.
        min: u32,
        /// The largest.
        max: u32,
    },
    /// Not of the form that this value has.
    #[error("is not {like}")]
    Shape {
        /// What is wanted, with an example.
        like: &'static str,
    },
    /// More than may be.
    #[error("is longer than {max}")]
    TooLong {
        /// The most.
        max: usize,
    },
    /// More items than may be.
    #[error("has more than {max} items")]
    TooMany {
        /// The most.
        max: usize,
    },
    /// A date with words like "about" or "spring", which are not kept with it.
    #[error(
        "holds a year, a month or a day and no words beside it: if the year or the month alone \
         is right, write only that; else leave it out, and say it in another field"
    )]
    TooVague,
    /// Another type of JSON.
    #[error("must be {want}")]
    WrongType {
        /// What it must be.
        want: &'static str,
    },
}

/// Why a body is refused. `field` is the path of the field, with dots.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum BodyError {
    /// Two fields that exclude each other.
    #[error("{first} and {second} cannot both be given")]
    Both {
        /// One of them.
        first: &'static str,
        /// The other.
        second: &'static str,
    },
    /// A value is not right.
    #[error("{field} {reason}")]
    Invalid {
        /// The field.
        field: String,
        /// Why.
        reason: ValueError,
    },
    /// Not strict JSON.
    #[error("the body {0}")]
    Json(JsonFault),
    /// A required field is not there.
    #[error("{field} is missing")]
    Missing {
        /// The field.
        field: String,
    },
    /// The body is JSON, but not an object.
    #[error("a body must be an object")]
    NotAnObject,
    /// A field that this sort of entry must not have.
    #[error("{field} cannot be given here: {because}")]
    NotHere {
        /// The field.
        field: &'static str,
        /// Why.
        because: &'static str,
    },
    /// No field at all.
    #[error("nothing is given")]
    Nothing,
    /// One value is wanted and several are given.
    #[error("{field} is given more than once")]
    Repeated {
        /// The field.
        field: String,
    },
    /// A field that the kind does not have.
    #[error("unknown field {field}{}", did_you_mean(.nearest))]
    UnknownField {
        /// The field as typed, if it can be shown.
        field: String,
        /// The field that was probably meant.
        nearest: Option<&'static str>,
    },
}

impl BodyError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Both { .. } => ErrorKind::Both,
            Self::Invalid { .. } => ErrorKind::InvalidValue,
            Self::Json(fault) => JsonError {
                fault: *fault,
                at: 0,
            }
            .kind(),
            Self::Missing { .. } => ErrorKind::MissingField,
            Self::NotAnObject => ErrorKind::NotAnObject,
            Self::NotHere { .. } => ErrorKind::NotHere,
            Self::Nothing => ErrorKind::NothingGiven,
            Self::Repeated { .. } => ErrorKind::RepeatedField,
            Self::UnknownField { .. } => ErrorKind::UnknownField,
        }
    }

    /// The same error, seen from the group that holds the field.
    pub(crate) fn under(mut self, name: &str) -> Self {
        match &mut self {
            Self::Invalid { field, .. }
            | Self::Missing { field }
            | Self::Repeated { field }
            | Self::UnknownField { field, .. } => {
                *field = if field.is_empty() {
                    name.to_owned()
                } else {
                    format!("{name}.{field}")
                };
            }
            _ => {}
        }
        self
    }

    /// A required field that is not there, still without its name.
    pub(crate) fn missing() -> Self {
        Self::Missing {
            field: String::new(),
        }
    }
}

impl From<ValueError> for BodyError {
    fn from(reason: ValueError) -> Self {
        Self::Invalid {
            field: String::new(),
            reason,
        }
    }
}

/// So many choices fit into a line that is read.
const CHOICES: usize = 5;

/// The choices, the nearest first, and how many are left out.
fn some_of(choices: &[&'static str], nearest: Option<&'static str>) -> String {
    let others = choices.iter().copied();
    let others = others.filter(|name| nearest != Some(*name));
    let said: Vec<&str> = nearest.into_iter().chain(others).take(CHOICES).collect();
    match choices.len().saturating_sub(said.len()) {
        0 => said.join(", "),
        left => format!("{}, and {left} more", said.join(", ")),
    }
}

fn did_you_mean(nearest: &Option<&'static str>) -> String {
    nearest.map_or_else(String::new, |name| format!(", did you mean {name}"))
}
