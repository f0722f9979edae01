//! What a field is: its name, its words for people, and its shape.

use super::Choice;

/// One field of a kind, as forms, prompts and documents need it.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name in JSON and on the command line.
    pub name: &'static str,
    /// The words on a sheet.
    pub label: &'static str,
    /// What may stand in it.
    pub shape: Shape,
    /// Whether a body without it is refused.
    pub required: bool,
    /// Whether none, not known, not asked and prefer not to say may be given.
    pub answers: bool,
    /// The question to ask a person.
    pub says: &'static str,
}

/// What may stand in a field.
#[derive(Debug, Clone, Copy)]
#[allow(
    missing_docs,
    reason = "each is named for its value, and says() puts it in words"
)]
pub enum Shape {
    ChiNumber,
    Choice(&'static [Choice]),
    ClockTime,
    Coded {
        fields: &'static [Field],
    },
    Count {
        min: u32,
        max: u32,
    },
    Date,
    Dose,
    Email,
    Group {
        fields: &'static [Field],
        main: Option<&'static str>,
    },
    Hash,
    Hashes,
    HcNumber,
    Key,
    Language,
    Line,
    Many(&'static Self),
    Money,
    NhsNumber,
    NiNumber,
    NoneKnown,
    OdsCode,
    PartialDate,
    Phone,
    Postcode,
    Reading,
    Recipient,
    SheetId,
    Text,
    Time,
    Uprn,
    YesNo,
}

impl Shape {
    /// What to write, in plain words.
    pub fn says(self) -> String {
        match self {
            Self::Choice(choices) => {
                let names: Vec<&str> = choices.iter().map(|choice| choice.name).collect();
                format!("one of: {}", names.join(", "))
            }
            Self::Count { min, max } => format!("a whole number from {min} to {max}"),
            Self::Group { fields, .. } => {
                let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
                format!("a group of: {}", names.join(", "))
            }
            Self::Many(inner) => format!("one or more, each {}", inner.says()),
            other => other.plain().to_owned(),
        }
    }

    fn plain(self) -> &'static str {
        match self {
            Self::ChiNumber => "a CHI number (Scotland), 10 digits",
            Self::ClockTime => "a time of day like 14:30",
            Self::Coded { .. } => "words, and codes if somebody gave them",
            Self::Date => "a day like 2026-03-01",
            Self::Dose => "a dose in plain letters and digits",
            Self::Email => "an e-mail address",
            Self::Hash => "64 hex digits",
            Self::Hashes => "a list of 64 hex digits each",
            Self::HcNumber => "a Health and Care number (Northern Ireland), 10 digits",
            Self::Key => "a public key, 43 characters",
            Self::Language => "a language: a name like Welsh, or a tag like cy",
            Self::Line => "one line of words",
            Self::Money => "pounds like 68.10",
            Self::NhsNumber => "an NHS number, 10 digits",
            Self::NiNumber => "a National Insurance number",
            Self::NoneKnown => "yes, or leave it out",
            Self::OdsCode => "an organisation code, up to 9 letters and digits",
            Self::PartialDate => "a date like 1940, 1940-05 or 1940-05-17",
            Self::Phone => "a phone number",
            Self::Postcode => "a postcode",
            Self::Reading => "a number like 36.5 or 128/74",
            Self::Recipient => "an age recipient, age1…",
            Self::SheetId => "16 hex digits",
            Self::Text => "words, as many as needed",
            Self::Time => "a time like 2026-03-01T09:30:00Z",
            Self::Uprn => "a property number, up to 12 digits",
            Self::YesNo => "yes or no",
            Self::Choice(_) | Self::Count { .. } | Self::Group { .. } | Self::Many(_) => "",
        }
    }
}

/// One line of a body in plain English.
#[derive(Clone, PartialEq, Eq)]
pub struct Fact {
    /// The words of the field.
    pub label: &'static str,
    /// Its value.
    pub text: String,
}
