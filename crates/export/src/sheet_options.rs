//! How a sheet is wanted: which kind, in which language and print, on which
//! day it is made.

use std::collections::BTreeSet;

use carewallet_core::value::Date;
use carewallet_core::{Entry, EntryId};

use crate::language::Language;
use crate::pdf::Print;
use crate::sheet::SheetKind;
use crate::whole::Whole;

/// How a sheet is wanted.
#[derive(Clone)]
pub struct SheetOptions {
    /// What it tells, and in which order.
    pub kind: SheetKind,
    /// The language of its fixed words.
    pub language: Language,
    /// How large and how black it is printed.
    pub print: Print,
    /// The day on which it is made: it decides what must be checked again.
    pub today: Date,
    /// What the recipient has already, for a hand-over.
    pub before: Option<Before>,
    /// Of what the share holds everything that is on record.
    pub whole: Whole,
}

/// What a recipient was given before.
#[derive(Clone)]
pub struct Before {
    /// When that was.
    pub on: Date,
    /// The entries that they have.
    pub entries: BTreeSet<EntryId>,
    /// The titles of what they have and what was taken back since then, with
    /// nothing in its place.
    pub taken_back: Vec<String>,
}

impl Before {
    /// Whether these entries, or what was taken back, are news to them.
    #[must_use]
    pub fn has_news(&self, entries: &[&Entry]) -> bool {
        let is_new = |entry: &&Entry| !self.entries.contains(&entry.id());
        !self.taken_back.is_empty() || entries.iter().any(is_new)
    }
}

impl SheetOptions {
    /// A summary in English and in clear print.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self {
            kind: SheetKind::Summary,
            language: Language::English,
            print: Print::CLEAR,
            today,
            before: None,
            whole: Whole::default(),
        }
    }

    /// The same as another kind of sheet.
    #[must_use]
    pub fn of_kind(mut self, kind: SheetKind) -> Self {
        self.kind = kind;
        self
    }

    /// The same in another print.
    #[must_use]
    pub fn printed(mut self, print: Print) -> Self {
        self.print = print;
        self
    }

    /// The same in another language.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }
}
