//! What people read on a terminal: entries and coverage as text, and how any
//! text is made safe to print.

pub(crate) mod coverage;
pub(crate) mod entry;
pub(crate) mod escape;
pub(crate) mod holder;

/// A key id in groups of four, to read aloud and compare.
pub(crate) fn grouped(key_id: &str) -> String {
    let groups: Vec<&str> = (0..key_id.len())
        .step_by(4)
        .filter_map(|at| key_id.get(at..(at + 4).min(key_id.len())))
        .collect();
    groups.join(" ")
}
