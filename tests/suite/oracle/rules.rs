//! The rules, each on one sheet. Nothing here asks the code that made it.

mod absence;
mod cards;
mod health;
mod incomplete;
mod marks;
mod others;
mod repeats;

pub use repeats::Places;

use super::case::Case;
use super::page::{Body, Page};
use super::violation::Tally;

/// A sheet with the rules that it is judged by.
pub struct Judge<'a> {
    pub case: &'a Case<'a>,
    pub page: &'a Page,
    pub places: &'a Places,
}

impl Judge<'_> {
    /// Judges the sheet by every rule.
    pub fn judge(&self, tally: &mut Tally) {
        let body = self.page.body;
        let name = format!("{body:?}");
        *tally.documents.entry(name).or_default() += 1;
        health::allergies(self, tally);
        health::medicines(self, tally);
        others::died(self, tally);
        others::private(self, tally);
        if body == Body::Pdf {
            // Lines of a page that was drawn have no blocks to be judged by.
            return;
        }
        health::stopped(self, tally);
        health::doses(self, tally);
        repeats::said_twice(self, tally);
        marks::unmarked(self, tally);
        marks::marked_for_nothing(self, tally);
        others::past(self, tally);
        absence::false_absence(self, tally);
        cards::silent(self, tally);
        incomplete::told_first(self, tally);
    }

    /// Judges a sheet of a record of which a part cannot be read: what it may
    /// not tell, and what it must say.
    pub fn judge_damaged(&self, tally: &mut Tally) {
        *tally.documents.entry("Damaged".to_owned()).or_default() += 1;
        absence::false_absence(self, tally);
        incomplete::told_first(self, tally);
    }

    /// Whether this body can be asked for a text: what poppler takes from a
    /// page may turn other scripts round.
    fn can_ask(&self, key: &str) -> bool {
        self.page.body != Body::Pdf || key.is_ascii()
    }
}
