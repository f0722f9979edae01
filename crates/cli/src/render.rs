//! What people read on a terminal: entries and coverage as text, and how any
//! text is made safe to print.

pub(crate) mod coverage;
pub(crate) mod entry;
pub(crate) mod escape;
