//! Fields as a person types them: `name=…`, `name.preferred=…`, repeated
//! names for lists, and the way back from JSON to such words.

use serde_json::Value as Json;

use super::{Answer, BodyError, Field, Shape};

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

/// JSON as words: arrays repeat their name, groups in arrays are numbered.
pub(crate) fn flatten(path: &str, json: &Json, out: &mut Vec<(String, String)>) {
    let inner = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match json {
        Json::Null => {}
        Json::Bool(yes) => out.push((path.to_owned(), if *yes { "yes" } else { "no" }.to_owned())),
        Json::Number(number) => out.push((path.to_owned(), number.to_string())),
        Json::String(text) => out.push((path.to_owned(), text.clone())),
        Json::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                let numbered = inner(&number.to_string());
                flatten(if item.is_object() { &numbered } else { path }, item, out);
            }
        }
        Json::Object(map) => match (map.len(), map.get("answer").and_then(Json::as_str)) {
            (1, Some(answer)) => out.push((path.to_owned(), answer.to_owned())),
            _ => map
                .iter()
                .for_each(|(name, item)| flatten(&inner(name), item, out)),
        },
    }
}

/// What a body's words become when some are changed. An empty value removes.
pub(crate) fn merge(
    mut held: Vec<(String, String)>,
    changes: &[(String, String)],
    fields: &'static [Field],
) -> Vec<(String, String)> {
    let aimed: Vec<(String, String, &String)> = changes
        .iter()
        .map(|(path, value)| {
            let path = full_path(path, value, fields);
            (replaced(&path, fields), path, value)
        })
        .collect();
    held.retain(|(path, _)| {
        !aimed
            .iter()
            .any(|(root, ..)| within(path, root) || within(root, path))
    });
    let given = aimed
        .into_iter()
        .filter(|(.., value)| !value.trim().is_empty());
    held.extend(given.map(|(_, path, value)| (path, value.clone())));
    held
}

fn within(path: &str, root: &str) -> bool {
    path.strip_prefix(root)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The path with the main field named, unless the value is "not known" or so,
/// or empty: these are about the whole group.
fn full_path(path: &str, value: &str, fields: &'static [Field]) -> String {
    let whole = value.trim().is_empty() || Answer::<()>::from_word(value).is_some();
    match find(path, fields) {
        Some(Shape::Group {
            main: Some(main), ..
        }) if !whole => format!("{path}.{main}"),
        _ => path.to_owned(),
    }
}

/// What a change at this path replaces: lists and coded words as a whole.
fn replaced(path: &str, fields: &'static [Field]) -> String {
    let ends = path.match_indices('.').map(|(at, _)| at);
    for end in ends {
        if let Some(Shape::Many(_) | Shape::Coded { .. }) = find(&path[..end], fields) {
            return path[..end].to_owned();
        }
    }
    path.to_owned()
}

fn find(path: &str, fields: &'static [Field]) -> Option<Shape> {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let shape = fields.iter().find(|field| field.name == name)?.shape;
    match shape {
        _ if rest.is_empty() => Some(shape),
        Shape::Group { fields, .. } | Shape::Coded { fields } => find(rest, fields),
        _ => None,
    }
}
