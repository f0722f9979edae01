//! Decoding in a child process that holds nothing worth stealing: no key, no
//! file, no network.

mod confine;
mod confinement;
mod cost;
mod here;
mod parent;
mod protocol;
mod worker;

pub use confine::confine;
pub use confinement::{Confinement, Shortfall};
pub use here::{read_here, reading_of};
pub use parent::{ChildDecoder, Reading};
pub use worker::decode_child;
