//! Kinds of which it can be known that there is none: either a thing is named,
//! or that there is none, never both.

use super::key;
use super::title::{FixedTitle, Title};
use crate::value::{BodyError, Coded, Field, Group};

/// The name must be there, or "none known" with nothing beside it but a note.
pub(super) fn one_or_none<T: Group>(
    body: &T,
    name: &'static str,
    given: Option<&Coded>,
) -> Result<(), BodyError> {
    let map = body.to_map();
    if !map.contains_key("none_known") {
        return names_a_thing(name, given.ok_or_else(|| BodyError::missing().under(name))?);
    }
    let alone = |name: &str| ["none_known", "note"].contains(&name);
    let beside = |field: &&Field| map.contains_key(field.name) && !alone(field.name);
    T::FIELDS.iter().find(beside).map_or(Ok(()), |field| {
        Err(BodyError::Both {
            first: field.name,
            second: "none_known",
        })
    })
}

/// A thing named "none" would be read as a thing, and "not known" as none.
fn names_a_thing(field: &'static str, given: &Coded) -> Result<(), BodyError> {
    let words = key(given.as_str());
    let words = words.trim_end_matches('.');
    if MEANS_NONE.contains(&words) {
        let because = "if it is known that there is none, give none_known=yes instead";
        return Err(BodyError::NotHere { field, because });
    }
    if ["not known", "unknown", "not asked", "prefer not to say"].contains(&words) {
        let because = "this is not the name of a thing, and not the same as none";
        return Err(BodyError::NotHere { field, because });
    }
    Ok(())
}

/// Words that people write for "there is none".
const MEANS_NONE: &[&str] = &[
    "none",
    "none known",
    "nil",
    "no",
    "n/a",
    "nka",
    "nkda",
    "not any",
    "nothing",
    "no allergies",
    "no known allergies",
    "no known drug allergies",
    "no medicines",
    "no medication",
    "no conditions",
];

/// The name, or that there is none.
pub(super) fn named(name: Option<&Coded>, none: FixedTitle) -> Title {
    name.map_or(Title::Fixed(none), |name| Title::Words(name.text.plain()))
}
