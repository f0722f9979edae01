//! Files of other programs: tables of spreadsheets, address books, calendars. They are
//! taken apart here, and nothing is understood: what a word means for a record is for
//! whoever asks.

mod calendar;
mod cards;
mod error;
mod table;
mod text;

#[cfg(test)]
mod tests;

pub use calendar::{Calendar, CalendarDate};
pub use cards::{Card, Cards};
pub use error::ForeignError;
pub use table::{Table, TableRow};

use text::Decoded;

/// A file of another program.
pub enum ForeignFile {
    /// A table of a spreadsheet.
    Table(Table),
    /// An address book (vCard).
    Cards(Cards),
    /// A calendar (iCalendar).
    Calendar(Calendar),
}

impl ForeignFile {
    /// Reads such a file; by its content, never by its name. None for lines of JSON,
    /// which are our own.
    ///
    /// # Errors
    /// Why nothing of it can be read.
    pub fn read(bytes: &[u8]) -> Result<Option<Self>, ForeignError> {
        let Some((sort, decoded)) = sort(bytes)? else {
            return Ok(None);
        };
        Ok(Some(match sort {
            Sort::Cards => Self::Cards(cards::read(&decoded)?),
            Sort::Calendar => Self::Calendar(calendar::read(&decoded)?),
            Sort::Table => Self::Table(table::read(&decoded)?),
        }))
    }
}

impl Table {
    /// Reads a table and nothing else, as [`ForeignFile::read`] does: for the agency's page,
    /// which would be a tenth larger with what reads the others.
    ///
    /// # Errors
    /// [`ForeignError::NotATable`]; why nothing of it can be read.
    pub fn read(bytes: &[u8]) -> Result<Option<Self>, ForeignError> {
        match sort(bytes)? {
            None => Ok(None),
            Some((Sort::Table, decoded)) => Ok(Some(table::read(&decoded)?)),
            Some(_) => Err(ForeignError::NotATable),
        }
    }
}

/// What sort of file it is.
enum Sort {
    Table,
    Cards,
    Calendar,
}

/// What sort of file it is, by its content, with its letters; none for lines of JSON.
fn sort(bytes: &[u8]) -> Result<Option<(Sort, Decoded)>, ForeignError> {
    if bytes.iter().all(u8::is_ascii_whitespace) || is_json(bytes) {
        return Ok(None);
    }
    let decoded = Decoded::of(bytes)?;
    let head = decoded.text.trim_start();
    let begins = |word: &str| {
        let head = head.as_bytes().get(..word.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
    };
    let sort = if begins("BEGIN:VCARD") {
        Sort::Cards
    } else if begins("BEGIN:VCALENDAR") {
        Sort::Calendar
    } else {
        Sort::Table
    };
    Ok(Some((sort, decoded)))
}

fn is_json(bytes: &[u8]) -> bool {
    let plain = carewallet_core::text_file::utf8(bytes);
    let text = String::from_utf8_lossy(plain.get(..16).unwrap_or(&plain));
    text.trim_start().starts_with(['{', '['])
}
