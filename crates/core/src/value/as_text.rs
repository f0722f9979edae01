//! Values that are written as text: what `parse` and `written` give them.

/// Gives a type with `parse`, `written` and `plain` its place in fields, and
/// in structs that serde reads and writes.
macro_rules! written_as_text {
    ($type:ident, $shape:expr) => {
        impl $crate::value::Value for $type {
            const SHAPE: $crate::value::Shape = $shape;

            fn from_json(json: serde_json::Value) -> Result<Self, $crate::value::BodyError> {
                let serde_json::Value::String(text) = json else {
                    return Err($crate::value::ValueError::WrongType { want: "text" }.into());
                };
                Ok(Self::parse_written(&text)?)
            }

            fn from_words(
                words: $crate::value::Words<'_>,
            ) -> Result<Self, $crate::value::BodyError> {
                Ok(Self::parse(words.one()?)?)
            }

            fn to_json(&self) -> serde_json::Value {
                serde_json::Value::String(self.written())
            }

            fn shown(&self) -> String {
                self.plain()
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.written())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(from)?;
                Self::parse_written(&text).map_err(serde::de::Error::custom)
            }
        }

        impl $type {
            /// Reads the one spelling in which it is kept, and no other.
            fn parse_written(text: &str) -> Result<Self, $crate::value::ValueError> {
                // People may type it in several ways, but what is hashed has one spelling.
                let value = Self::parse(text)?;
                if value.written() == text {
                    Ok(value)
                } else {
                    Err($crate::value::ValueError::Shape {
                        like: "written in its one spelling",
                    })
                }
            }
        }
    };
}
pub(crate) use written_as_text;

/// Gives a type that holds its text the ways to read it.
macro_rules! holds_text {
    ($type:ident) => {
        impl $type {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text as it is kept.
            pub fn written(&self) -> String {
                self.0.clone()
            }
        }
    };
    ($type:ident as it is) => {
        $crate::value::holds_text!($type);

        impl $type {
            /// The text as people read it.
            pub fn plain(&self) -> String {
                self.0.clone()
            }
        }
    };
}
pub(crate) use holds_text;
