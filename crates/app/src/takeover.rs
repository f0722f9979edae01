//! Taking over what people have: a table of a spreadsheet, an address book or a
//! calendar of another program, looked at row by row before anything is written down.
//!
//! A face reads a file ([`ForeignFile`]), settles what its columns mean ([`Columns`]),
//! and gets a [`FoundRow`] for each statement; a form that came back filled gives one for
//! each answer ([`returned_rows`]). [`Takeover::look`] says what would become
//! of each: nothing is guessed, and no row hinders another one.

mod calendar;
mod cards;
pub mod columns;
mod dates;
mod headings;
mod look;
mod returned;
mod row;
mod standing;

#[cfg(test)]
mod tests;

pub use calendar::rows as calendar_rows;
pub use cards::rows as card_rows;
pub use carewallet_import::{ForeignFile, ReturnedForm};
pub use columns::{Column, Columns, Meaning};
pub use dates::DateOrder;
pub use look::{Taken, Takeover};
pub use returned::{FormBeside, form_of, rows as returned_rows};
pub use row::{FoundQuestion, FoundRow, LookedRow, RowState};
pub use standing::{Beside, Standing, as_entries};
