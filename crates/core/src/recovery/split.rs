//! A key in parts for relatives: any `needed` of them give it back, and fewer tell
//! nothing of it (docs/format.md §2.3). Here it is cut and put together; a [`Part`] is
//! what one sheet of paper holds. The arithmetic is the library's.

mod dealing;
mod join;
mod part;
mod part_text;

pub use dealing::{Plan, SplitError, split};
pub use join::{JoinError, join};
pub use part::{Part, PartError};
pub use part_text::{CODE_BEGINS, PART_WORDS};

/// The most sheets of one key: every choice of them is tried when they are made, and
/// more relatives than this do not agree on anything.
pub const MOST_PARTS: u8 = 7;
/// The fewest parts that give a key: one alone must open nothing.
pub const FEWEST_NEEDED: u8 = 2;
/// Bytes of the secret of an age identity.
pub const KEY_BYTES: usize = 32;
