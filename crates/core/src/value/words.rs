//! Fields as a person types them: `name=…`, `name.preferred=…`, repeated
//! names for lists.

use super::{BodyError, Field, Shape};

/// The words for one field or group: what is left of each path, and the value.
#[derive(Clone)]
pub(crate) struct Words<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Words<'a> {
    /// All words of a command line.
    pub(crate) fn all(fields: &'a [(String, String)]) -> Self {
        Self(
            fields
                .iter()
                .map(|(path, value)| (path.as_str(), value.as_str()))
                .collect(),
        )
    }

    /// Words that stand for one value.
    #[cfg(test)]
    pub(crate) fn single(text: &'a str) -> Self {
        Self(vec![("", text)])
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The one value that these words are.
    pub(crate) fn one(&self) -> Result<&'a str, BodyError> {
        match self.0.as_slice() {
            [("", text)] => Ok(text),
            [(path, _), ..] if !path.is_empty() => Err(BodyError::UnknownField {
                field: (*path).to_owned(),
                nearest: None,
            }),
            _ => Err(BodyError::Repeated {
                field: String::new(),
            }),
        }
    }

    /// The words under one name.
    pub(crate) fn of(&self, name: &str) -> Self {
        let under = self.0.iter().filter_map(|&(path, value)| {
            let rest = path.strip_prefix(name)?;
            if rest.is_empty() {
                Some((rest, value))
            } else {
                // "name" must not take what stands under "names".
                Some((rest.strip_prefix('.')?, value))
            }
        });
        Self(under.collect())
    }

    /// The first names of the paths.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|(path, _)| first(path))
    }

    /// A bare value stands for the main field of its group.
    pub(crate) fn with_main(mut self, main: Option<&'static str>) -> Result<Self, BodyError> {
        for (path, _) in &mut self.0 {
            if path.is_empty() {
                *path = main.ok_or(super::ValueError::WrongType {
                    want: "a group of fields",
                })?;
            }
        }
        Ok(self)
    }

    /// The items of a list of single values.
    pub(crate) fn values(&self) -> Vec<Self> {
        self.0.iter().map(|&word| Self(vec![word])).collect()
    }

    /// The items of a list of choices: commas part them too.
    pub(crate) fn values_at_commas(&self) -> Vec<Self> {
        let parts = self.0.iter().flat_map(|&(path, value)| {
            value
                .split(',')
                .map(move |part| Self(vec![(path, part.trim())]))
        });
        parts.collect()
    }

    /// The items of a list of groups: numbered ones by their number; else a
    /// field that comes again begins a new item.
    pub(crate) fn groups(&self, fields: &[Field], main: Option<&str>) -> Vec<Self> {
        let mut items: Vec<(&str, Self)> = Vec::new();
        for &(path, value) in &self.0 {
            let (number, rest) = numbered(path);
            let again = |item: &Self| number.is_empty() && item.has(rest, fields, main);
            // From the end: a field that came again has begun a new item.
            match items.iter_mut().rev().find(|(of, _)| *of == number) {
                Some((_, item)) if !again(item) => item.0.push((rest, value)),
                _ => items.push((number, Self(vec![(rest, value)]))),
            }
        }
        items.into_iter().map(|(_, item)| item).collect()
    }

    /// Whether a field that holds one value is there already.
    fn has(&self, path: &str, fields: &[Field], main: Option<&str>) -> bool {
        let full = |path: &'_ str| {
            if path.is_empty() {
                main.unwrap_or("").to_owned()
            } else {
                path.to_owned()
            }
        };
        let path = full(path);
        let many =
            |field: &Field| field.name == first(&path) && matches!(field.shape, Shape::Many(_));
        !fields.iter().any(many) && self.0.iter().any(|&(held, _)| full(held) == path)
    }
}

fn first(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}

/// Splits `0.day` into `0` and `day`.
fn numbered(path: &str) -> (&str, &str) {
    match path.split_once('.') {
        Some((number, rest))
            if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) =>
        {
            (number, rest)
        }
        _ => ("", path),
    }
}
