//! What the person must not have, the worst first.

use carewallet_core::Kind;
use carewallet_core::kind::{Allergy, Severity};
use carewallet_core::value::{BodyField, given};

use super::lines::{Lines, after, bracketed};
use crate::entry_text::EntryText;

impl<'a> Lines<'a> {
    /// What the person must not have, the worst first.
    pub(super) fn must_not_have(&self) -> Vec<String> {
        let all = self.allergies().into_iter().map(|(entry_text, allergy)| {
            let severity = bracketed(self.field(&allergy.severity));
            let reaction = after(": ", self.field(&allergy.reaction));
            self.marked(
                entry_text,
                format!("{}{severity}{reaction}", entry_text.title),
            )
        });
        all.collect()
    }

    /// Allergies, the worst first.
    pub(super) fn allergies(&self) -> Vec<(&'a EntryText<'a>, &'a Allergy)> {
        let mut all: Vec<_> = self.of::<Allergy>().collect();
        all.sort_by_key(|(_, allergy)| mildness(allergy));
        all
    }

    /// The label over them. If every entry says that no allergy is known, it is
    /// "Allergies": under "Must not have" that would read as its opposite.
    pub(super) fn never_label(&self) -> String {
        let all = self.allergies();
        let none = |(_, allergy): &(_, &Allergy)| allergy.none_known.is_given();
        if !all.is_empty() && all.iter().all(none) {
            return self.at.localizer.term_both(Kind::Allergy.title());
        }
        self.at.localizer.both("must-not-have")
    }
}

/// A sort key, the worst lowest. An unknown severity ranks above moderate,
/// because it may be severe.
fn mildness(allergy: &Allergy) -> u8 {
    match given(allergy.severity.as_ref()) {
        Some(Severity::LifeThreatening) => 0,
        Some(Severity::Severe) => 1,
        None => 2,
        Some(Severity::Moderate) => 3,
        Some(Severity::Mild) => 4,
    }
}
