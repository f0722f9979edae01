//! Ways back to a key that was lost: the key as words on paper
//! (docs/format.md §2.1), and in parts for relatives (§2.3). Whether a way was tried
//! is recorded by the wallet ([`crate::kind::Recovery`]); pages and pictures are
//! elsewhere.

mod key_bytes;
mod key_of_words;
mod key_words;
mod misspelt;
pub mod split;
mod ways;

pub use key_bytes::{key_bytes, of_key_bytes};
pub use key_words::{KeyWords, KeyWordsError, WORDS, count_words};
pub use ways::{DRILL_DAYS, ProvedWay, Ways};
