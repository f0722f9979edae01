//! Why a file of another program cannot be read.

use carewallet_core::ErrorKind;

/// Why a file of another program cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ForeignError {
    /// A cell of a table is too long; most often a quotation mark that never ends.
    #[error("line {line}: a cell is longer than {limit} bytes")]
    LongCell {
        /// The line, from 1.
        line: usize,
        /// The limit.
        limit: usize,
    },
    /// Neither UTF-8, UTF-16 nor Windows-1252.
    #[error("line {line}: these are no letters in UTF-8, UTF-16 or Windows-1252")]
    NotText {
        /// The line, from 1.
        line: usize,
    },
    /// A calendar that ends in the middle, or is none.
    #[error("this calendar cannot be read: it is cut off, or damaged")]
    NotACalendar,
    /// An address book or a calendar, where only a table is read.
    #[error("this is an address book or a calendar, and no table: the carewallet program reads it")]
    NotATable,
    /// A quotation mark that never ends.
    #[error("line {line}: a quotation mark begins here and never ends")]
    OpenQuote {
        /// The line, from 1.
        line: usize,
    },
    /// More bytes than the limit.
    #[error("the file is too large; of such a file at most {limit} bytes are read")]
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// More columns than the limit.
    #[error("line {line}: there are too many columns; at most {limit} are read")]
    TooManyColumns {
        /// The line, from 1.
        line: usize,
        /// The limit.
        limit: usize,
    },
    /// More rows, cards or dates than the limit.
    #[error("the file holds too much; at most {limit} rows, cards or dates are read")]
    TooManyRows {
        /// The limit.
        limit: usize,
    },
    /// A cell, line or property holds bytes that no text has.
    #[error("this is no text but something else, such as a workbook: save it as CSV first")]
    NotPlain,
}

impl ForeignError {
    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::NotText { .. } => ErrorKind::Encoding,
            Self::NotACalendar | Self::OpenQuote { .. } => ErrorKind::Syntax,
            Self::NotATable | Self::NotPlain => ErrorKind::NotSupported,
            Self::LongCell { .. }
            | Self::TooLarge { .. }
            | Self::TooManyColumns { .. }
            | Self::TooManyRows { .. } => ErrorKind::TooLarge,
        }
    }
}
