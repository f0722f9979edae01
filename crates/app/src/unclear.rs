//! What was typed and can be read in more than one way, where nobody can be asked
//! which is meant.

use carewallet_core::ErrorKind;
use carewallet_core::understood::Reading;
use serde_json::{Value as Json, json};

use crate::error::Error;

/// What was typed: how it is called, what is typed before a value of it (`date=`,
/// `--on `), and the ways to read it.
pub struct UnclearValue<'a> {
    /// Its name, as the face shows it.
    pub name: &'a str,
    /// The same with what leads to the value.
    pub typed: String,
    /// The ways to read it.
    pub readings: &'a [Reading],
}

impl UnclearValue<'_> {
    /// What is wrong, in words. The value is not in it.
    #[must_use]
    pub fn says(&self) -> String {
        let ways = self.readings.len();
        format!("{} can be read in {ways} ways", self.name)
    }

    /// How to write each of the readings.
    fn advice(&self) -> String {
        let one =
            |reading: &Reading| format!("{}{} ({})", self.typed, reading.written, reading.words);
        let all: Vec<String> = self.readings.iter().map(one).collect();
        all.join(" or ")
    }

    fn details(&self) -> impl Iterator<Item = Json> {
        self.readings.iter().map(|reading| {
            json!({ "field": self.name, "value": reading.written, "words": reading.words })
        })
    }
}

/// Why nothing was done: each of these can be read in several ways.
#[must_use]
pub fn error(unclear: &[UnclearValue<'_>]) -> Error {
    let says: Vec<String> = unclear.iter().map(UnclearValue::says).collect();
    let advice: Vec<String> = unclear.iter().map(UnclearValue::advice).collect();
    let readings: Vec<Json> = unclear.iter().flat_map(UnclearValue::details).collect();
    Error::new(ErrorKind::Unclear, says.join("; "))
        .with_advice(format!("write {}", advice.join("; ")))
        .with_details(json!({ "readings": readings }))
}
