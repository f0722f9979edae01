//! A body as the words that somebody would type for it, and what becomes of
//! them when some are changed.

use serde_json::Value as Json;

use super::{Answer, Field, Shape};

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
                // Without numbers the fields of one group would run into those of the next.
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
    // Both ways: a new group removes its old fields, and a new field the answer for its group.
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
    // New words do not go with old codes, and a list has no name for the item that is meant.
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
