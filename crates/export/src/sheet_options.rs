//! The options of a sheet: kind, language, print, and the day it is made.

use std::collections::BTreeSet;

use carewallet_core::value::Date;
use carewallet_core::{Entry, EntryId};

use crate::language::Language;
use crate::pdf::Print;
use crate::sheet::SheetKind;
use crate::whole::Whole;

/// The options of a sheet.
#[derive(Clone)]
pub struct SheetOptions {
    /// What it contains, and in which order.
    pub kind: SheetKind,
    /// The language of its fixed words.
    pub language: Language,
    /// Size and contrast of the print.
    pub print: Print,
    /// The day it is made, which decides what is due for a check.
    pub today: Date,
    /// What the recipient has already, for a hand-over.
    pub before: Option<Before>,
    /// What the share holds completely.
    pub whole: Whole,
    /// The number of the sheet that it answers, where the maker has it in hand.
    pub answers: Option<String>,
}

/// What a recipient was given before.
#[derive(Clone)]
pub struct Before {
    /// When that was.
    pub on: Date,
    /// The entries that they have.
    pub entries: BTreeSet<EntryId>,
    /// The titles of entries they have that were taken back since then without
    /// a replacement.
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
            answers: None,
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
