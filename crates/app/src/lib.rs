//! What a family and an agency do with a record, whichever face is in front: a
//! terminal, a window or a page.
//!
//! A face brings a [`Platform`] and gets plain results and errors. Nothing here
//! knows of terminals, flags, HTML or HTTP.

mod error;
pub mod keyring;
mod platform;

pub use error::Error;
pub use platform::{FileError, Platform, Write};
