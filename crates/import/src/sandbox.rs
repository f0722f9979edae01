//! Decoding in a child process that holds nothing worth stealing: no key, no
//! file, no network.

mod confine;
mod parent;
mod protocol;
mod worker;

pub use confine::{Confinement, confine};
pub use parent::{ChildDecoder, Reading};
pub use worker::decode_child;
