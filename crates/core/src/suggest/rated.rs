//! A place with its score, and the order of scores.

use std::cmp::Ordering;

/// A place, or several, and how well it fits.
pub(super) struct Rated {
    pub(super) paths: Vec<String>,
    pub(super) score: f32,
    /// What it is put in order by.
    pub(super) rank: f32,
}

/// The best first.
pub(super) fn falling(a: f32, b: f32) -> Ordering {
    b.total_cmp(&a)
}
