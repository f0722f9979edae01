//! What people type, as they write it in Britain: dates, times, weights, heights
//! and telephone numbers (docs/writing.md). What could be read in more than one
//! way is never guessed. No clock: whoever asks says which day it is.

mod clock;
mod date;
mod fields;
mod measure;
mod part;
mod phone;
mod relative;
mod years;

pub use clock::clock_time;
pub use date::date;
pub use fields::{TypedFields, Unclear, answer, fields};
pub use phone::phone;
pub use years::{Tense, Wanted};

use crate::value::{ClockTime, Date, PartialDate, Phone, ValueError};

/// What came of something that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Understood<T> {
    /// It can be read in one way only.
    One(T),
    /// It can be read in these ways, and nobody but the writer knows which is meant.
    Several(Vec<T>),
    /// It cannot be read, or not kept here.
    NotUnderstood(ValueError),
}

impl<T> Understood<T> {
    /// One, several or none of these readings; the reason is for none.
    fn of(mut readings: Vec<T>, none: ValueError) -> Self {
        match readings.pop() {
            None => Self::NotUnderstood(none),
            Some(only) if readings.is_empty() => Self::One(only),
            Some(last) => {
                readings.push(last);
                Self::Several(readings)
            }
        }
    }

    /// The same with each reading turned into something else.
    fn map<U>(self, turn: impl Fn(T) -> U) -> Understood<U> {
        match self {
            Self::One(one) => Understood::One(turn(one)),
            Self::Several(all) => Understood::Several(all.into_iter().map(turn).collect()),
            Self::NotUnderstood(reason) => Understood::NotUnderstood(reason),
        }
    }
}

/// One way to read what was typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Reading {
    /// As it is kept, and may be typed to be clear: `2026-05-03`.
    pub written: String,
    /// In words: `3 May 2026`.
    pub words: String,
}

/// Readings of values that have both.
macro_rules! readings {
    ($($type:ty)*) => {
        $(impl From<$type> for Reading {
            fn from(value: $type) -> Self {
                Self { written: value.written(), words: value.plain() }
            }
        })*
    };
}

readings! { ClockTime Date PartialDate Phone }
