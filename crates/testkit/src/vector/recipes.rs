//! The recipes: each takes something sound, breaks one thing in it, and redoes
//! signatures, hashes and checksums, so that only that fault remains.

mod batch;
mod body;
mod entry;
mod json;
mod key;
mod keyparts;
mod parts;
mod payload;
mod question_sheet;
mod segment;
mod share;

use super::Vector;

/// All vectors, freshly made.
#[must_use]
pub fn recipes() -> Vec<Vector> {
    let areas = [
        json::all(),
        entry::all(),
        body::all(),
        batch::all(),
        segment::all(),
        share::all(),
        payload::all(),
        question_sheet::all(),
        parts::all(),
        key::all(),
        keyparts::all(),
    ];
    areas.into_iter().flatten().collect()
}
