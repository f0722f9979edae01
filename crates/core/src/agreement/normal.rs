//! When two values count as equal: a normal form that differences of spelling
//! do not touch. It is compared and never shown.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use crate::kind::{Field, Shape, key};

/// A value made comparable: one text, or a set of them for a list.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Normal(BTreeSet<String>);

impl Normal {
    pub(super) fn of_yes_no(yes: bool) -> Self {
        Self(BTreeSet::from([yes.to_string()]))
    }

    /// Whether it says all that the other one says.
    pub(super) fn holds(&self, other: &Self) -> bool {
        other.0.is_subset(&self.0)
    }

    /// How much it says.
    pub(super) fn weight(&self) -> usize {
        self.0.len()
    }

    /// All of it as one text.
    pub(super) fn text(&self) -> String {
        self.0.iter().cloned().collect::<Vec<_>>().join("\t")
    }
}

/// The normal form of a field's value. "Not known", "not asked" and "prefer not
/// to say" say nothing that could be compared; "none" does.
pub(super) fn normal(shape: Shape, json: &Json) -> Option<Normal> {
    if let Some(answer) = answer(json) {
        // "None" contradicts a value; the other three say nothing about it.
        return (answer == "none").then(|| Normal(BTreeSet::from(["none".to_owned()])));
    }
    let all = match (shape, json) {
        // A set: the order in which items were listed says nothing.
        (Shape::Many(inner), Json::Array(items)) => {
            items.iter().map(|item| text(*inner, item)).collect()
        }
        (Shape::Many(inner), one) => BTreeSet::from([text(*inner, one)]),
        (Shape::Group { fields, .. }, Json::Object(map)) => parts(fields, map),
        (shape, one) => BTreeSet::from([text(shape, one)]),
    };
    Some(Normal(all))
}

fn answer(json: &Json) -> Option<&str> {
    let map = json.as_object().filter(|map| map.len() == 1)?;
    map.get("answer")?.as_str()
}

fn text(shape: Shape, json: &Json) -> String {
    match (shape, json) {
        (Shape::Phone, Json::String(words)) => phone(words),
        (Shape::Dose, Json::String(words)) => dose(words),
        (Shape::Line | Shape::Text | Shape::Reading, Json::String(words)) => words_of(words),
        // Codes say the same thing for a program; the words are what people compare.
        (Shape::Coded { .. }, Json::Object(map)) => {
            words_of(map.get("text").and_then(Json::as_str).unwrap_or_default())
        }
        (Shape::Group { fields, .. }, Json::Object(map)) => Normal(parts(fields, map)).text(),
        (_, Json::String(words)) => words.clone(),
        (_, other) => other.to_string(),
    }
}

/// What each field of a group says.
pub(super) fn parts(fields: &[Field], map: &Map<String, Json>) -> BTreeSet<String> {
    let parts = fields.iter().filter_map(|field| {
        let value = normal(field.shape, map.get(field.name)?)?;
        // With its name, or equal words in two different fields would look the same.
        Some(format!("{}={}", field.name, value.text()))
    });
    parts.collect()
}

/// NFC, one case, single spaces, no full stop at the end.
pub(super) fn words_of(words: &str) -> String {
    let words = key(words);
    words.trim_end_matches(['.', ' ']).to_owned()
}

/// The digits as they are dialled within the country.
fn phone(words: &str) -> String {
    let digits: String = words
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    match digits.strip_prefix("+44") {
        // `+44 (0)161` would otherwise come out with two zeros.
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => digits,
    }
}

/// Spellings of a microgram; they are compared as one and shown as typed.
// Nothing else is converted: two spellings taken for one dose could do harm.
const MICROGRAM: [&str; 6] = ["µg", "μg", "ug", "mcg", "microgram", "micrograms"];

/// One spelling of a unit, and none of the spaces between a number and its unit.
fn dose(words: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let lower = words_of(words);
    // The line end closes the last word; it is never part of the result.
    for c in lower.chars().chain(['\n']) {
        if c.is_alphabetic() {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            let unit = MICROGRAM.contains(&word.as_str());
            let follows_number =
                out.ends_with(' ') && out.trim_end().ends_with(|c: char| c.is_numeric());
            if follows_number {
                out.pop();
            }
            out.push_str(if unit { "µg" } else { &word });
            word.clear();
        }
        if c != '\n' {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_dose_are_one_and_doses_are_not() {
        for spelling in ["50 micrograms", "50µg", "50 MCG", "50  ug.", "50 μg"] {
            assert_eq!(dose(spelling), "50µg", "{spelling}");
        }
        assert_eq!(dose("2 x 5 ml"), dose("2x 5ml"));
        for (one, other) in [
            ("50 micrograms", "500 micrograms"),
            ("50 micrograms", "50 mg"),
            ("2.5 mg", "25 mg"),
            ("5 ml", "5 mg"),
            ("1/2 tablet", "1 2 tablet"),
        ] {
            assert_ne!(dose(one), dose(other), "{one}, {other}");
        }
    }

    #[test]
    fn a_phone_number_is_its_digits() {
        assert_eq!(phone("+44 7700 900461"), phone("07700 900 461"));
        assert_ne!(phone("07700 900461"), phone("07700 900416"));
        assert_eq!(phone("112"), "112");
    }
}
