//! Fields of an entry as people type them, turned into the spelling that is kept.

use crate::kind::{Kind, MeasurementType, is_past};
use crate::value::{Answer, BodyError, Date, Shape};

use super::measure::measured;
use super::{Reading, Tense, Understood, Wanted, clock_time, date, phone};

/// What was typed, as it is to be read on.
pub struct TypedFields {
    /// The fields, those that were understood in the spelling that is kept. What is
    /// unclear or wrong stays as it was typed.
    pub fields: Vec<(String, String)>,
    /// What was understood, where it is not what was typed: the field, and in words.
    pub told: Vec<(String, String)>,
    /// What can be read in several ways.
    pub unclear: Vec<Unclear>,
    /// What cannot be read.
    pub wrong: Vec<BodyError>,
}

/// A value that can be read in several ways.
pub struct Unclear {
    /// Which of the fields, from 0.
    pub at: usize,
    /// Its name.
    pub field: String,
    /// The ways to read it.
    pub readings: Vec<Reading>,
}

/// Reads fields as a person types them, on this day.
#[must_use]
pub fn fields(kind: Kind, typed: &[(String, String)], today: Date) -> TypedFields {
    let mut read = TypedFields {
        fields: typed.to_vec(),
        told: Vec::new(),
        unclear: Vec::new(),
        wrong: Vec::new(),
    };
    for (at, (name, text)) in typed.iter().enumerate() {
        let Some(found) = answer(kind, name, text, today) else {
            continue;
        };
        match found {
            Understood::One(reading) => {
                if reading.written != text.trim() {
                    read.told.push((name.clone(), reading.words));
                }
                read.fields[at].1 = reading.written;
            }
            Understood::Several(readings) => read.unclear.push(Unclear {
                at,
                field: name.clone(),
                readings,
            }),
            Understood::NotUnderstood(reason) => read.wrong.push(BodyError::Invalid {
                field: name.clone(),
                reason,
            }),
        }
    }
    if kind == Kind::Measurement {
        read.measure();
    }
    read
}

/// Reads one answer; nothing where the field takes it as it is.
#[must_use]
pub fn answer(kind: Kind, name: &str, text: &str, today: Date) -> Option<Understood<Reading>> {
    // An empty value removes, and "not known" is an answer of its own.
    if text.trim().is_empty() || Answer::<()>::from_word(text).is_some() {
        return None;
    }
    let tense = match name {
        "birth_date" if kind == Kind::Person => Tense::Birth,
        _ if is_past(kind, name) => Tense::Past,
        _ => Tense::Any,
    };
    let a_date = |whole_day| date(text, Wanted { tense, whole_day }, today).map(Reading::from);
    let shape = kind.field_at(name)?.shape;
    match shape {
        Shape::Many(Shape::Date) | Shape::Date => Some(a_date(true)),
        Shape::Many(Shape::PartialDate) | Shape::PartialDate => Some(a_date(false)),
        Shape::Many(Shape::ClockTime) | Shape::ClockTime => {
            Some(clock_time(text).map(Reading::from))
        }
        Shape::Many(Shape::Phone) | Shape::Phone => {
            // What is no number at all is refused by the field itself.
            Some(phone(text).ok()?.map(Reading::from))
        }
        _ => None,
    }
}

impl TypedFields {
    /// Takes the unit out of the value of a measurement, where no unit is given.
    fn measure(&mut self) {
        let given = |name: &str| self.fields.iter().find(|(field, _)| field == name);
        let of = given("type").and_then(|(_, text)| MeasurementType::parse(text).ok());
        let (Some(of), Some((_, text)), None) = (of, given("value"), given("unit")) else {
            return;
        };
        let text = text.clone();
        let Some(measured) = measured(&text, of) else {
            return;
        };
        let words = format!("{} {}", measured.value, measured.unit);
        for (name, value) in &mut self.fields {
            if name == "value" {
                value.clone_from(&measured.value);
            }
        }
        let unit = ("unit".to_owned(), measured.unit.to_owned());
        self.fields.push(unit);
        if measured.is_converted {
            let note = format!("It was read as {}.", text.trim());
            self.fields.push(("note".to_owned(), note));
            self.told.push(("value".to_owned(), words));
        }
    }
}
