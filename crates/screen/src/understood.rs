//! What was understood of something typed, in the language of the pages: days have their
//! own words there, and everything else stands as it is kept.

use carewallet_app::wording::Say as _;
use carewallet_core::understood::{Reading, Understood, Wanted, date};
use carewallet_core::value::{Date, PartialDate};

use crate::Words;

/// The ways to read what was typed.
#[must_use]
pub fn readings(words: &Words, readings: Vec<Reading>) -> Vec<Reading> {
    let said = readings.into_iter().map(|reading| Reading {
        words: match PartialDate::parse(&reading.written) {
            Ok(day) => words.partial_day(day),
            Err(_) => reading.words,
        },
        written: reading.written,
    });
    said.collect()
}

/// What was understood, as it was said in English.
#[must_use]
pub fn answer(words: &Words, english: &str, today: Date) -> String {
    match date(english, Wanted::ANY, today) {
        Understood::One(day) if day.plain() == english => words.partial_day(day),
        _ => english.to_owned(),
    }
}
