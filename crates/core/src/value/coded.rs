//! Words first, codes beside them: a code is somebody's opinion about the
//! words, and keeps the name of whoever gave it.

use serde_json::Value as Json;

use super::{BodyError, Group, Line, List, Shape, Value, ValueError, Words, group, inner_group};

group! {
    /// One code of one code system.
    Coding {
        system: must Line, "System", "Which code system is it from?";
        code: must Line, "Code", "What is the code?";
        display: may Line, "Meaning", "What does the code system call it?";
        assigned_by: may Line, "Coded by", "Who gave the code?";
    }
}

inner_group!(Coding);

group! {
    /// The words that were used, and the codes that somebody gave them.
    Coded main text {
        text: must Line, "Words", "What are the words?";
        codings: may List<Coding>, "Codes", "Which codes were given?";
    }
}

impl Coded {
    /// The words.
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }
}

impl Value for Coded {
    const SHAPE: Shape = Shape::Coded {
        fields: <Self as Group>::FIELDS,
    };

    fn from_json(json: Json) -> Result<Self, BodyError> {
        match json {
            Json::Object(map) => Self::from_map(map),
            _ => Err(ValueError::WrongType {
                want: "an object with text",
            }
            .into()),
        }
    }

    fn from_words(words: Words<'_>) -> Result<Self, BodyError> {
        // A bare value that is wrong is blamed on the field, not on its text.
        match words.one() {
            Ok(text) => Ok(Self {
                text: Line::parse(text)?,
                codings: None,
            }),
            Err(_) => Self::from_group_words(words),
        }
    }

    fn to_json(&self) -> Json {
        Json::Object(self.to_map())
    }

    fn shown(&self) -> String {
        self.text.plain()
    }
}
