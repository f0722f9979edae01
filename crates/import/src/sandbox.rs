//! Decoding in a child process that holds nothing worth stealing: no key, no
//! file, no network.

mod confine;
mod confinement;
mod cost;
mod parent;
mod protocol;
mod worker;

pub use confine::confine;
pub use confinement::{Confinement, Shortfall};
pub use parent::{ChildDecoder, Reading};
pub use worker::decode_child;
