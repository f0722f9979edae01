//! The laws that the fuzz targets try; the suite tries them with the kept bytes.
#![allow(clippy::unwrap_used, reason = "a law that cannot go on is broken")]

#[path = "../../laws/mod.rs"]
pub mod laws;
