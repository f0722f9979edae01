//! A group of named values, and the macro that makes one from a table, so
//! that the struct, its JSON, its fields and its words cannot drift apart.

use serde_json::Value as Json;

use super::{BodyError, Fact, Field, Shape, Words, nearest};

/// Something that stands in a field.
pub(crate) trait Value: Sized {
    /// What may stand there.
    const SHAPE: Shape;
    /// Whether "not known" and its like are taken.
    const ANSWERS: bool = false;
    /// Whether it is a value, and not one of the answers without one.
    fn has_value(&self) -> bool {
        true
    }
    /// Reads it from JSON, strictly.
    fn from_json(json: Json) -> Result<Self, BodyError>;
    /// Reads it from words as a person types them.
    fn from_words(words: Words<'_>) -> Result<Self, BodyError>;
    /// Writes it as JSON.
    fn to_json(&self) -> Json;
    /// Shows it in plain English.
    fn shown(&self) -> String;
    /// Adds its line, or lines, in plain English.
    fn facts(&self, label: &'static str, out: &mut Vec<Fact>) {
        out.push(Fact {
            label,
            text: self.shown(),
        });
    }
}

/// A value, or an optional value, as a group holds it.
pub(crate) trait Member: Sized {
    const SHAPE: Shape;
    const ANSWERS: bool;
    fn read_json(json: Option<Json>) -> Result<Self, BodyError>;
    fn read_words(words: Words<'_>) -> Result<Self, BodyError>;
    fn has_value(&self) -> bool;
    fn write_json(&self) -> Option<Json>;
    fn write_facts(&self, label: &'static str, out: &mut Vec<Fact>);
}

impl<T: Value> Member for T {
    const SHAPE: Shape = <T as Value>::SHAPE;
    const ANSWERS: bool = <T as Value>::ANSWERS;

    fn read_json(json: Option<Json>) -> Result<Self, BodyError> {
        Self::from_json(json.ok_or_else(BodyError::missing)?)
    }

    fn read_words(words: Words<'_>) -> Result<Self, BodyError> {
        if words.is_empty() {
            Err(BodyError::missing())
        } else {
            Self::from_words(words)
        }
    }

    fn has_value(&self) -> bool {
        Value::has_value(self)
    }

    fn write_json(&self) -> Option<Json> {
        Some(self.to_json())
    }

    fn write_facts(&self, label: &'static str, out: &mut Vec<Fact>) {
        self.facts(label, out);
    }
}

impl<T: Value> Member for Option<T> {
    const SHAPE: Shape = <T as Value>::SHAPE;
    const ANSWERS: bool = <T as Value>::ANSWERS;

    fn read_json(json: Option<Json>) -> Result<Self, BodyError> {
        json.map(T::from_json).transpose()
    }

    fn read_words(words: Words<'_>) -> Result<Self, BodyError> {
        if words.is_empty() {
            Ok(None)
        } else {
            T::from_words(words).map(Some)
        }
    }

    fn has_value(&self) -> bool {
        self.as_ref().is_some_and(Value::has_value)
    }

    fn write_json(&self) -> Option<Json> {
        self.as_ref().map(Value::to_json)
    }

    fn write_facts(&self, label: &'static str, out: &mut Vec<Fact>) {
        if let Some(value) = self {
            value.facts(label, out);
        }
    }
}

/// A struct made by [`group!`].
pub(crate) trait Group: Sized {
    const FIELDS: &'static [Field];
    const MAIN: Option<&'static str>;
    fn from_map(map: serde_json::Map<String, Json>) -> Result<Self, BodyError>;
    fn from_group_words(words: Words<'_>) -> Result<Self, BodyError>;
    /// All that is wrong with the words, field by field.
    fn mistakes(words: Words<'_>) -> Vec<BodyError>;
    fn to_map(&self) -> serde_json::Map<String, Json>;
    fn all_facts(&self) -> Vec<Fact>;
}

/// Refuses a name that no field has.
pub(crate) fn known<'a>(
    names: impl Iterator<Item = &'a str>,
    fields: &'static [Field],
) -> Result<(), BodyError> {
    unknown(names, fields).next().map_or(Ok(()), Err)
}

/// The names that no field has.
pub(crate) fn unknown<'a>(
    names: impl Iterator<Item = &'a str>,
    fields: &'static [Field],
) -> impl Iterator<Item = BodyError> {
    let unknown = names.filter(|name| !fields.iter().any(|field| field.name == *name));
    unknown.map(|name| BodyError::UnknownField {
        field: showable(name),
        nearest: nearest(name, fields.iter().map(|field| field.name)),
    })
}

/// A name from outside is shown only if it looks like a name.
fn showable(name: &str) -> String {
    let looks = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    if !name.is_empty() && name.len() <= 40 && name.chars().all(looks) {
        name.to_owned()
    } else {
        "(a name that cannot be shown)".to_owned()
    }
}

/// Takes one member out of an object.
pub(crate) fn read_json<T: Member>(
    map: &mut serde_json::Map<String, Json>,
    name: &str,
) -> Result<T, BodyError> {
    T::read_json(map.remove(name)).map_err(|error| error.under(name))
}

/// Reads one member from the words.
pub(crate) fn read_words<T: Member>(words: &Words<'_>, name: &str) -> Result<T, BodyError> {
    T::read_words(words.of(name)).map_err(|error| error.under(name))
}

/// The name of a field whose Rust name may need `r#`.
pub(crate) const fn plain_name(name: &'static str) -> &'static str {
    match name.as_bytes() {
        // `stringify!` keeps it, and JSON has no such name.
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

/// The type of a field: `must` be there, `may` be there, may be there and may
/// be `ask`ed for (so "not known" is an answer), must be there but may be an
/// `answer` like "not known", or must be there `unless` another field is.
macro_rules! member_type {
    (must $type:ty) => { $type };
    (may $type:ty) => { Option<$type> };
    (ask $type:ty) => { Option<$crate::value::Answer<$type>> };
    (answer $type:ty) => { $crate::value::Answer<$type> };
    (unless $type:ty) => { Option<$type> };
}
pub(crate) use member_type;

/// Whether a field is required.
macro_rules! member_required {
    (must) => {
        true
    };
    (answer) => {
        true
    };
    // It is asked for like the others; `Talk::check` knows what may stand instead.
    (unless) => {
        true
    };
    (may) => {
        false
    };
    (ask) => {
        false
    };
}
pub(crate) use member_required;

macro_rules! main_field {
    () => {
        None
    };
    ($main:ident) => {
        Some($crate::value::plain_name(stringify!($main)))
    };
}
pub(crate) use main_field;

/// Makes a struct of fields with everything that follows from its table.
macro_rules! group {
    ($(#[$about:meta])* $name:ident $(main $main:ident)? {
        $($field:ident: $how:ident $type:ty, $label:literal, $says:literal;)+
    }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name {
            $(#[doc = $says] pub $field: $crate::value::member_type!($how $type),)+
        }

        impl $crate::value::Group for $name {
            const FIELDS: &'static [$crate::value::Field] = &[$($crate::value::Field {
                name: $crate::value::plain_name(stringify!($field)),
                label: $label,
                shape: <$crate::value::member_type!($how $type) as $crate::value::Member>::SHAPE,
                required: $crate::value::member_required!($how),
                answers: <$crate::value::member_type!($how $type) as $crate::value::Member>::ANSWERS,
                says: $says,
            },)+];
            const MAIN: Option<&'static str> = $crate::value::main_field!($($main)?);

            fn from_map(
                mut map: serde_json::Map<String, serde_json::Value>,
            ) -> Result<Self, $crate::value::BodyError> {
                // First, so that a misspelt name is named and not the field that is then missing.
                $crate::value::known(map.keys().map(String::as_str), Self::FIELDS)?;
                Ok(Self { $($field: $crate::value::read_json(
                    &mut map,
                    $crate::value::plain_name(stringify!($field)),
                )?,)+ })
            }

            fn from_group_words(
                words: $crate::value::Words<'_>,
            ) -> Result<Self, $crate::value::BodyError> {
                let words = words.with_main(Self::MAIN)?;
                $crate::value::known(words.names(), Self::FIELDS)?;
                Ok(Self { $($field: $crate::value::read_words(
                    &words,
                    $crate::value::plain_name(stringify!($field)),
                )?,)+ })
            }

            fn mistakes(words: $crate::value::Words<'_>) -> Vec<$crate::value::BodyError> {
                let words = match words.with_main(Self::MAIN) {
                    Ok(words) => words,
                    Err(error) => return vec![error],
                };
                let mut found: Vec<_> =
                    $crate::value::unknown(words.names(), Self::FIELDS).collect();
                $(found.extend(
                    $crate::value::read_words::<$crate::value::member_type!($how $type)>(
                        &words,
                        $crate::value::plain_name(stringify!($field)),
                    )
                    .err(),
                );)+
                found
            }

            fn to_map(&self) -> serde_json::Map<String, serde_json::Value> {
                let mut map = serde_json::Map::new();
                $(if let Some(json) = $crate::value::Member::write_json(&self.$field) {
                    map.insert($crate::value::plain_name(stringify!($field)).to_owned(), json);
                })+
                map
            }

            fn all_facts(&self) -> Vec<$crate::value::Fact> {
                let mut out = Vec::new();
                $($crate::value::Member::write_facts(&self.$field, $label, &mut out);)+
                out
            }
        }
    };
}
pub(crate) use group;

/// Lets a group stand in a field of another group.
macro_rules! inner_group {
    ($name:ident, $shape:expr) => {
        impl $crate::value::Value for $name {
            const SHAPE: $crate::value::Shape = $shape;

            fn from_json(json: serde_json::Value) -> Result<Self, $crate::value::BodyError> {
                match json {
                    serde_json::Value::Object(map) => $crate::value::Group::from_map(map),
                    _ => Err($crate::value::ValueError::WrongType { want: "an object" }.into()),
                }
            }

            fn from_words(
                words: $crate::value::Words<'_>,
            ) -> Result<Self, $crate::value::BodyError> {
                $crate::value::Group::from_group_words(words)
            }

            fn to_json(&self) -> serde_json::Value {
                serde_json::Value::Object($crate::value::Group::to_map(self))
            }

            fn shown(&self) -> String {
                $crate::value::one_line(&$crate::value::Group::all_facts(self))
            }

            // The fields of a group have labels of their own.
            fn facts(&self, _label: &'static str, out: &mut Vec<$crate::value::Fact>) {
                out.extend($crate::value::Group::all_facts(self));
            }
        }
    };
    ($name:ident) => {
        $crate::value::inner_group!(
            $name,
            $crate::value::Shape::Group {
                fields: <$name as $crate::value::Group>::FIELDS,
                main: <$name as $crate::value::Group>::MAIN,
            }
        );
    };
}
pub(crate) use inner_group;
