//! What a sheet says where it has no entries. "Nothing is on record" is printed
//! only if the maker of the sheet knows that: from a whole record, with nothing
//! left out. Otherwise the sheet speaks only for itself.

use carewallet_core::{Kind, SubjectId};

use super::At;
use super::lines::Lines;

/// The two sentences for one kind of gap.
#[derive(Clone, Copy)]
pub(super) struct Silence {
    /// For when nothing is on record.
    record: &'static str,
    /// For when only this sheet is known to have nothing.
    sheet: &'static str,
}

pub(super) const NOTHING: Silence = Silence {
    record: "nothing-on-record",
    sheet: "nothing-on-sheet",
};
pub(super) const NOBODY: Silence = Silence {
    record: "nobody-on-record",
    sheet: "nobody-on-sheet",
};
pub(super) const NOBODY_LISTED: Silence = Silence {
    record: "contacts-nobody",
    sheet: "contacts-nobody-here",
};
pub(super) const NOTHING_OF_THE_MISSING: Silence = Silence {
    record: "missing-nothing",
    sheet: "missing-nothing-here",
};
pub(super) const NOTHING_ABOUT_ALLERGIES: Silence = Silence {
    record: "easy-allergies-silent",
    sheet: "easy-allergies-silent-here",
};

impl Silence {
    /// The id of the sentence, for these kinds of entries about somebody.
    pub(super) fn id(self, at: At<'_>, about: &[&SubjectId], kinds: &[Kind]) -> &'static str {
        let whole = |about: &&SubjectId| kinds.iter().all(|kind| at.whole.holds(about, *kind));
        if about.iter().all(whole) {
            self.record
        } else {
            self.sheet
        }
    }
}

impl Lines<'_> {
    /// The lines joined, or the sentence for having none. Contacts of the home
    /// count as contacts of the person.
    pub(super) fn or_silent(&self, lines: &[String], silence: Silence, kinds: &[Kind]) -> String {
        if lines.is_empty() {
            return self.silent(silence, kinds);
        }
        lines.join("\n")
    }

    /// The same as lines.
    pub(super) fn or_silence(
        &self,
        lines: Vec<String>,
        silence: Silence,
        kinds: &[Kind],
    ) -> Vec<String> {
        if lines.is_empty() {
            return vec![self.silent(silence, kinds)];
        }
        lines
    }

    pub(super) fn silent(&self, silence: Silence, kinds: &[Kind]) -> String {
        let home = SubjectId::Home;
        let either = kinds.contains(&Kind::Contact);
        let mut about = vec![&self.about];
        about.extend(either.then_some(&home));
        self.at.localizer.both(silence.id(self.at, &about, kinds))
    }
}
