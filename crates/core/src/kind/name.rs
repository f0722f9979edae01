//! The one rule by which two names are the same.

/// A name made comparable: case, spaces and the spelling of accents in Unicode
/// do not matter, everything else does.
#[must_use]
pub fn name_key(name: &str) -> String {
    super::key(name)
}
