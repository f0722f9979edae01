//! What an entry says at one place.

use serde_json::Value as Json;

use super::Shortfall;
use crate::kind::Field;
use crate::path::{Found, Holds};

/// What it says.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Says<'h> {
    /// That there is none.
    None,
    /// That none of the kind is known.
    NoneKnown,
    /// A value.
    Value(ByName, &'h Json),
    /// All that it holds.
    Whole,
}

/// A field, compared by its name.
#[derive(Clone, Copy)]
pub(crate) struct ByName(pub(crate) &'static Field);

// A shape cannot be compared, and within a kind the name is enough.
impl PartialEq for ByName {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}

/// What was found, as a statement or as the reason why there is none.
pub(super) fn says_or_lack(found: Found<'_>) -> Result<Says<'_>, Shortfall> {
    match (found.holds, found.field) {
        (Holds::Value(json), Some(field)) => Ok(Says::Value(ByName(field), json)),
        (Holds::Value(_) | Holds::Body, _) => Ok(Says::Whole),
        (Holds::None, _) => Ok(Says::None),
        (Holds::NotKnown, _) => Err(Shortfall::NotKnown),
        (Holds::NotAsked, _) => Err(Shortfall::NotAsked),
        (Holds::PreferNotToSay, _) => Err(Shortfall::PreferNotToSay),
    }
}
