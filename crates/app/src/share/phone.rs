//! Lists for a telephone: contacts as vCard, dates as iCalendar. They are no
//! shares: they carry no codes and no signature, and nothing reads them back.
//! The ledger still keeps what was handed over.

use std::path::Path;

use carewallet_core::{Entry, ErrorKind, Kind, Share};
use carewallet_export::history::History;
use carewallet_export::sheet::SheetKind;
use carewallet_export::{calendar, contacts};

use crate::error::Error;

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneList {
    /// `.vcf`
    Contacts,
    /// `.ics`
    Dates {
        /// Whether it says what each date is for, and where.
        details: bool,
    },
}

impl PhoneList {
    /// The list that the ending of a file's name asks for, if it is one of these.
    #[must_use]
    pub fn by_ending(path: &Path, details: bool) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        match ending.as_str() {
            "vcf" => Some(Self::Contacts),
            "ics" => Some(Self::Dates { details }),
            _ => None,
        }
    }

    /// The kind of sheet that holds the same.
    #[must_use]
    pub fn sheet(self) -> SheetKind {
        match self {
            Self::Contacts => SheetKind::Contacts,
            Self::Dates { .. } => SheetKind::Summary,
        }
    }

    /// The kinds that are chosen when none is named; empty for all.
    pub(super) fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Contacts => &[Kind::Contact, Kind::Professional],
            // An entry of any kind may have a day by which to review it.
            Self::Dates { .. } => &[],
        }
    }

    /// Whether anything of an entry is in the list.
    pub(super) fn shows(self, entry: &Entry) -> bool {
        match self {
            Self::Contacts => entry
                .kind()
                .is_some_and(|kind| self.kinds().contains(&kind)),
            Self::Dates { .. } => {
                entry.kind() == Some(Kind::Appointment) || entry.review_due().is_some()
            }
        }
    }

    /// How the name of its file ends.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Contacts => ".vcf",
            Self::Dates { .. } => ".ics",
        }
    }

    /// What it is, in words.
    #[must_use]
    pub fn what(self) -> &'static str {
        match self {
            Self::Contacts => "contacts for a telephone",
            Self::Dates { .. } => "dates for a calendar",
        }
    }

    /// The text of the list.
    ///
    /// # Errors
    /// [`ErrorKind::Nothing`].
    pub(super) fn text(self, share: &Share, history: &History<'_>) -> Result<String, Error> {
        let text = match self {
            Self::Contacts => contacts::vcards(share, history),
            Self::Dates { details } => {
                calendar::calendar(share, history, share.header.made_at, details)
            }
        };
        if text.is_empty() {
            let message = format!("there is nothing in this selection for {}", self.what());
            return Err(Error::new(ErrorKind::Nothing, message));
        }
        Ok(text)
    }

    /// How many items a text of this list holds.
    pub(super) fn count(self, text: &str) -> usize {
        // Counted in the text: one entry may give several items, or none.
        let begin = match self {
            Self::Contacts => "BEGIN:VCARD\r",
            Self::Dates { .. } => "BEGIN:VEVENT\r",
        };
        text.matches(begin).count()
    }
}
