//! How much of a questionnaire is read.

/// Bytes of a questionnaire that is read.
pub(super) const BYTES: usize = 16 << 20;
/// Levels of items inside each other.
pub(super) const DEPTH: usize = 16;
/// Levels of JSON inside each other: two an item, and some for its parts and for
/// a Bundle around it.
pub(super) const JSON_DEPTH: usize = 3 * DEPTH + 6;
/// Questions of one form.
pub(super) const QUESTIONS: usize = 1000;
