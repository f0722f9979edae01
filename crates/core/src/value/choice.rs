//! A value that is one of a few: its name in JSON and its plain words.

use super::{ValueError, nearest};

/// One of the things that may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The name in JSON and on the command line.
    pub name: &'static str,
    /// The plain words.
    pub says: &'static str,
    /// Other words for it that people type.
    pub also: &'static [&'static str],
}

impl Choice {
    /// Whether these letters and digits are its name or one of its words.
    fn is_called(&self, wanted: &str) -> bool {
        let mut words = [self.name, self.says]
            .into_iter()
            .chain(self.also.iter().copied());
        words.any(|words| bare(words) == wanted)
    }
}

/// The letters and digits in lower case, with `_` for everything between them: commas and
/// hyphens are typed as people please.
fn bare(text: &str) -> String {
    let lower = text.to_lowercase().replace(['\'', '’'], "");
    let words = lower.split(|sign: char| !sign.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("_")
}

/// Finds a choice by its name or by its words, whatever the case.
pub(crate) fn parse_choice(
    text: &str,
    choices: &'static [Choice],
    names: &'static [&'static str],
) -> Result<usize, ValueError> {
    let wanted = bare(text);
    choices
        .iter()
        .position(|choice| choice.is_called(&wanted))
        .ok_or_else(|| ValueError::Choice {
            choices: names,
            nearest: near(&wanted, choices),
        })
}

/// The choice whose name or words are nearest, or have all of the typed words.
fn near(wanted: &str, choices: &'static [Choice]) -> Option<&'static str> {
    let by_name = nearest(wanted, choices.iter().map(|choice| choice.name));
    let by_words = || {
        let words = nearest(
            &wanted.replace('_', " "),
            choices.iter().map(|choice| choice.says),
        );
        let found = choices.iter().find(|choice| Some(choice.says) == words);
        found.map(|choice| choice.name)
    };
    by_name.or_else(by_words)
}

/// Makes an enum whose variants each have a name and plain words.
macro_rules! choice {
    ($(#[$about:meta])* $name:ident {
        $($variant:ident $written:literal $says:literal $(or $($also:literal)+)?,)+
    }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = $says] $variant,)+ }

        impl $name {
            /// Every choice, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
            const CHOICES: &'static [$crate::value::Choice] =
                &[$($crate::value::Choice {
                    name: $written,
                    says: $says,
                    also: &[$($($also,)+)?],
                },)+];
            const NAMES: &'static [&'static str] = &[$($written,)+];

            /// The name in JSON and on the command line.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $written,)+ }
            }

            /// The plain words.
            pub fn says(self) -> &'static str {
                match self { $(Self::$variant => $says,)+ }
            }

            /// Reads a name, or the plain words.
            ///
            /// # Errors
            ///
            /// The text is none of the choices.
            pub fn parse(text: &str) -> Result<Self, $crate::value::ValueError> {
                $crate::value::parse_choice(text, Self::CHOICES, Self::NAMES)
                    .map(|number| Self::ALL[number])
            }
        }

        impl $crate::value::Value for $name {
            const SHAPE: $crate::value::Shape = $crate::value::Shape::Choice(Self::CHOICES);

            fn from_json(json: serde_json::Value) -> Result<Self, $crate::value::BodyError> {
                // Only the name itself: an entry has one spelling.
                let found = json.as_str().and_then(|text| {
                    Self::ALL.iter().copied().find(|choice| choice.name() == text)
                });
                found.ok_or_else(|| {
                    $crate::value::ValueError::Choice {
                        choices: Self::NAMES,
                        nearest: None,
                    }
                    .into()
                })
            }

            fn from_words(
                words: $crate::value::Words<'_>,
            ) -> Result<Self, $crate::value::BodyError> {
                Ok(Self::parse(words.one()?)?)
            }

            fn to_json(&self) -> serde_json::Value {
                serde_json::Value::String(self.name().to_owned())
            }

            fn shown(&self) -> String {
                self.says().to_owned()
            }
        }
    };
}
pub(crate) use choice;
