//! Medicines on a line, with everything that whoever gives them must know. What
//! stands on record for a medicine is never dropped for want of room.

use carewallet_core::{Body, Kind};

use super::lines::Lines;
use crate::entry_text::EntryText;

/// What is told of a medicine after its name, in the order of a label.
const FIELDS: [&str; 8] = [
    "strength",
    "form",
    "dose",
    "route",
    "when",
    "help_needed",
    "where_kept",
    "note",
];

impl Lines<'_> {
    /// Medicines that are taken, a line each.
    pub(super) fn medicines(&self) -> Vec<String> {
        let all = self.of(Kind::Medication);
        all.map(|(entry_text, body)| self.medicine(entry_text, body))
            .collect()
    }

    fn medicine(&self, entry_text: &EntryText<'_>, body: &Body) -> String {
        let dose = self.field(body, "dose").unwrap_or_default().to_lowercase();
        let said = FIELDS.iter().filter_map(|name| {
            let words = self.field(body, name)?;
            // "1 tablet" says the form already.
            if *name == "form" && dose.contains(&words.to_lowercase()) {
                return None;
            }
            Some(match *name {
                "where_kept" => {
                    let place = [("place", words.into())];
                    self.at.localizer.say_with("kept", place)
                }
                _ => words.trim_end_matches('.').to_owned(),
            })
        });
        let until = self.field(body, "stop").map(|day| {
            let day = [("day", day.into())];
            self.at.localizer.say_with("medicine-until", day)
        });
        let said: Vec<String> = said.chain(until).collect();
        let space = if said.is_empty() { "" } else { " " };
        self.marked(
            entry_text,
            format!("{}{space}{}", entry_text.title, said.join(", ")),
        )
    }
}
