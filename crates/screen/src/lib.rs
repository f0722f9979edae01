//! What the family's window and the agency's page have in common: the words of their
//! pages in eight languages ([`Words`]), how pages look ([`Look`], [`STYLE`]), what was
//! read from which file ([`piled`]), and the questions of an entry ([`EntryPages`]).

mod entry_pages;
mod fields;
mod kinds;
mod look;
pub mod piled;
mod sentence;
pub mod understood;
mod words;

pub use entry_pages::{Answered, Asked, Choosing, EntryPages, Fault, Input};
pub use fields::Fields;
pub use kinds::Kinds;
pub use look::{Look, Shade};
pub use sentence::{said, sentence};
pub use words::{Arg, Saying, Words, english};

/// The one stylesheet.
pub const STYLE: &str = include_str!("../assets/screen.css");
/// The icon, an SVG.
pub const ICON: &str = include_str!("../assets/icon.svg");
