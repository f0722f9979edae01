//! The page as one file, for a program that hands it out.

/// The page, as `make_page.py` made it from these crates.
pub const HTML: &str = include_str!("../desk.html");
