//! Taking over what people have: a table of a spreadsheet, an address book or a
//! calendar of another program, looked at row by row before anything is written down.
//!
//! A face reads a file ([`ForeignFile`]), settles what its columns mean ([`Columns`]),
//! and gets a [`FoundRow`] for each statement. [`Takeover::look`] says what would become
//! of each: nothing is guessed, and no row hinders another one.

mod calendar;
mod cards;
pub mod columns;
mod dates;
mod headings;
mod look;
mod row;
mod standing;

#[cfg(test)]
mod tests;

pub use calendar::rows as calendar_rows;
pub use cards::rows as card_rows;
pub use carewallet_import::ForeignFile;
pub use columns::{Column, Columns, Meaning};
pub use dates::DateOrder;
pub use look::{Taken, Takeover};
pub use row::{FoundRow, LookedRow, RowState};
pub use standing::{Beside, Standing};
