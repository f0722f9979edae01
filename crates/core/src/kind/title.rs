//! The short title of a body, in its parts: the fixed words, which a sheet says
//! in its own language, and what somebody typed, which stays as it is.

use std::fmt;

/// The title of a body. In English it reads as its `Display`.
#[derive(Clone, PartialEq, Eq)]
pub enum Title {
    /// What somebody typed: `Donepezil`.
    Words(String),
    /// Words that all bodies of a kind share: `Household`.
    Fixed(FixedTitle),
    /// A choice: `Dentist`.
    Choice(&'static str),
    /// A choice, and what somebody typed: `GP: Dr Osei`.
    ChoiceOf(&'static str, String),
    /// Something of which it is known that there was none: `Fall: none known`.
    NoneKnown(&'static str),
    /// A choice by day or by night: `Toilet (by night)`.
    When(&'static str, &'static str),
}

/// The titles that a kind has by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FixedTitle {
    /// That no condition is known.
    NoConditions,
    /// That no allergy is known.
    NoAllergies,
    /// That no medicine is taken.
    NoMedicines,
    /// That no equipment is used.
    NoEquipment,
    /// An adjustment.
    Adjustment,
    /// A key safe.
    KeySafe,
    /// The home.
    Home,
    /// An address of which nobody says what it is.
    Address,
    /// The household.
    Household,
    /// Bladder and bowel.
    Continence,
}

impl FixedTitle {
    /// Every fixed title.
    pub const ALL: [Self; 10] = [
        Self::NoConditions,
        Self::NoAllergies,
        Self::NoMedicines,
        Self::NoEquipment,
        Self::Adjustment,
        Self::KeySafe,
        Self::Home,
        Self::Address,
        Self::Household,
        Self::Continence,
    ];

    /// The words in English.
    pub fn says(self) -> &'static str {
        match self {
            Self::NoConditions => "No known conditions",
            Self::NoAllergies => "No known allergies",
            Self::NoMedicines => "No medicines",
            Self::NoEquipment => "No equipment",
            Self::Adjustment => "Reasonable adjustment",
            Self::KeySafe => "Key safe",
            Self::Home => "The home",
            Self::Address => "Address",
            Self::Household => "Household",
            Self::Continence => "Bladder and bowel",
        }
    }
}

/// In English.
impl fmt::Display for Title {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) => f.write_str(words),
            Self::Fixed(fixed) => f.write_str(fixed.says()),
            Self::Choice(choice) => f.write_str(choice),
            Self::ChoiceOf(choice, words) => write!(f, "{choice}: {words}"),
            Self::NoneKnown(choice) => write!(f, "{choice}: none known"),
            Self::When(choice, when) => write!(f, "{choice} ({when})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{Body, Kind};

    #[test]
    fn a_title_keeps_typed_words_apart_from_fixed_ones() {
        for (kind, json, title) in [
            (
                "address",
                r#"{"lines":["1 Mill Lane"]}"#,
                Title::Fixed(FixedTitle::Address),
            ),
            (
                "allergy",
                r#"{"none_known":true}"#,
                Title::Fixed(FixedTitle::NoAllergies),
            ),
            // Typed words are typed words, even where they read like fixed ones.
            (
                "allergy",
                r#"{"substance":{"text":"No known allergies"}}"#,
                Title::Words("No known allergies".to_owned()),
            ),
            ("professional", r#"{"role":"gp"}"#, Title::Choice("GP")),
            (
                "professional",
                r#"{"role":"gp","name":"Dr Osei"}"#,
                Title::ChoiceOf("GP", "Dr Osei".to_owned()),
            ),
            (
                "event",
                r#"{"type":"fall","none_known":true}"#,
                Title::NoneKnown("Fall"),
            ),
            (
                "function",
                r#"{"domain":"toilet","when":"night","can_do":"Alone."}"#,
                Title::When("Toilet", "by night"),
            ),
        ] {
            let body = Body::from_json(Kind::parse(kind).unwrap(), json);
            let Ok(body) = body else {
                panic!("{kind}: {json}")
            };
            assert!(body.title() == title, "{}", body.headline());
            assert_eq!(body.headline(), title.to_string());
        }
    }
}
