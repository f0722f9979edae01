//! What the person must not have, the worst first.

use carewallet_core::kind::{Allergy, Severity};
use carewallet_core::value::{BodyField, given};

use super::lines::{Lines, after, bracketed};
use crate::entry_text::EntryText;

impl<'a> Lines<'a> {
    /// What must not be had, the worst first.
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

    /// The label of what must not be had. Where all that is said is that none is
    /// known, it speaks of allergies: "must not have" would say the opposite.
    pub(super) fn never_label(&self) -> String {
        let all = self.allergies();
        let none = |(_, allergy): &(_, &Allergy)| allergy.none_known.is_given();
        if !all.is_empty() && all.iter().all(none) {
            return self.at.localizer.term_both("Allergies and bad reactions");
        }
        self.at.localizer.both("must-not-have")
    }
}

/// How bad an allergy is, the worst lowest; of one whose severity nobody knows,
/// it is not assumed to be mild.
fn mildness(allergy: &Allergy) -> u8 {
    match given(allergy.severity.as_ref()) {
        Some(Severity::LifeThreatening) => 0,
        Some(Severity::Severe) => 1,
        None => 2,
        Some(Severity::Moderate) => 3,
        Some(Severity::Mild) => 4,
    }
}
