//! Phrases that several faces put together in the same way.

pub mod due;
pub mod entry;
pub mod form_answer;
mod ranges;
mod say;

pub use ranges::{ranges, ranges_in};
pub use say::{English, Put, Say, in_english};

/// A number of things in words: `1 entry`, `3 entries`.
#[must_use]
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// How many entries are left out because nothing names the person they are about.
#[must_use]
pub fn nameless(number: usize) -> String {
    let entries = count(number, "entry", "entries");
    format!("not in it, because nothing says whom they are about: {entries}")
}
