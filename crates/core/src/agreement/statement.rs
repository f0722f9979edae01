//! What is compared.

use crate::entry::Entry;
use crate::kind::Body;

/// An entry in force, and what it says.
#[derive(Clone, Copy)]
pub struct Statement<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Its body.
    pub body: &'a Body,
}
