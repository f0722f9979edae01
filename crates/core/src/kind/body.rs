//! Reading, changing and showing the typed content of an entry.

use serde_json::Value as Json;

use crate::value::{BodyError, Fact, Words, flatten, merge, parse_object};

use super::{Body, Caution, Kind, Title};

impl Body {
    /// Reads a body as it stands in an entry: strictly.
    ///
    /// # Errors
    ///
    /// Not strict JSON, an unknown or missing field, or a value that is wrong.
    pub fn from_json(kind: Kind, json: &str) -> Result<Self, BodyError> {
        let map = parse_object(json)?;
        // Every member of it becomes a field, or is refused.
        let is_empty = map.is_empty();
        Self::of_map(kind, map)?.checked(is_empty)
    }

    /// Reads a body as a person types it: names and values. A name that comes
    /// again adds to a list; a dot leads into a group (`name.preferred`).
    ///
    /// # Errors
    ///
    /// An unknown or missing field, or a value that is wrong.
    pub fn from_fields(kind: Kind, fields: &[(String, String)]) -> Result<Self, BodyError> {
        let tidy = plain_spaces_in(fields);
        let body = Self::of_words(kind, Words::all(&tidy))?;
        let is_empty = body.content().map().is_empty();
        body.checked(is_empty)
    }

    /// All that is wrong with fields as a person types them, so that nobody has to
    /// mend them one by one: empty where [`Body::from_fields`] gives a body.
    pub fn mistakes(kind: Kind, fields: &[(String, String)]) -> Vec<BodyError> {
        let tidy = plain_spaces_in(fields);
        let mut found = Self::mistakes_of(kind, Words::all(&tidy));
        if found.is_empty() {
            found.extend(Self::from_fields(kind, fields).err());
        }
        found
    }

    /// Reads JSON as a person or a simple program writes it: plain text where
    /// an entry has words and codes, words such as "not known", numbers as text.
    ///
    /// # Errors
    ///
    /// Not strict JSON, an unknown or missing field, or a value that is wrong.
    pub fn from_draft(kind: Kind, json: &str) -> Result<Self, BodyError> {
        let mut fields = Vec::new();
        flatten("", &Json::Object(parse_object(json)?), &mut fields);
        Self::from_fields(kind, &fields)
    }

    /// The same body with some fields changed. An empty value removes a
    /// field; lists are replaced as a whole.
    ///
    /// # Errors
    ///
    /// As [`Body::from_fields`], also when a required field is removed.
    pub fn with_fields(&self, changes: &[(String, String)]) -> Result<Self, BodyError> {
        Self::from_fields(self.kind(), &self.changed_fields(changes)?)
    }

    /// The fields of [`Body::with_fields`], as a person would type all of them.
    ///
    /// # Errors
    ///
    /// An unknown field.
    pub fn changed_fields(
        &self,
        changes: &[(String, String)],
    ) -> Result<Vec<(String, String)>, BodyError> {
        let mut held = Vec::new();
        flatten("", &self.to_value(), &mut held);
        let fields = self.kind().fields();
        // Only the first name of a path: deeper ones are checked where their group is read.
        crate::value::known(
            changes
                .iter()
                .map(|(path, _)| path.split('.').next().unwrap_or(path)),
            fields,
        )?;
        Ok(merge(held, changes, fields))
    }

    fn checked(self, is_empty: bool) -> Result<Self, BodyError> {
        // A kind without required fields could otherwise be written with nothing in it.
        if is_empty {
            return Err(BodyError::Nothing);
        }
        self.content().check()?;
        Ok(self)
    }

    /// The body as JSON. What is absent is left out.
    pub fn to_value(&self) -> Json {
        Json::Object(self.content().map())
    }

    /// Its fields in plain English, in order.
    pub fn facts(&self) -> Vec<Fact> {
        self.content().lines()
    }

    /// A short title, in its parts.
    pub fn title(&self) -> Title {
        self.content().title()
    }

    /// The title in English.
    pub fn headline(&self) -> String {
        self.title().to_string()
    }

    /// The free text of the kinds that hold the person's own words.
    pub fn own_words(&self) -> Option<&str> {
        self.content().own_words()
    }

    /// What a reader should check.
    pub fn warnings(&self) -> Vec<Caution> {
        self.content().warnings()
    }
}

fn plain_spaces_in(fields: &[(String, String)]) -> Vec<(String, String)> {
    let tidy = fields.iter();
    tidy.map(|(path, value)| (path.clone(), plain_spaces(value)))
        .collect()
}

/// Typed or pasted words may come with tabs and with line ends of any system.
fn plain_spaces(value: &str) -> String {
    value.replace("\r\n", "\n").replace('\t', " ")
}
