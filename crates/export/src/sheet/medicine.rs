//! Medicines on a line, with everything that whoever gives them must know. What
//! stands on record for a medicine is never dropped for want of room.

use carewallet_core::kind::Medication;

use super::lines::Lines;
use crate::entry_text::EntryText;

impl Lines<'_> {
    /// Medicines that are taken, a line each.
    pub(super) fn medicines(&self) -> Vec<String> {
        let all = self.of::<Medication>();
        all.map(|(entry_text, medicine)| self.medicine(entry_text, medicine))
            .collect()
    }

    fn medicine(&self, entry_text: &EntryText<'_>, medicine: &Medication) -> String {
        let words = self.on_the_label(medicine);
        let space = if words.is_empty() { "" } else { " " };
        self.marked(
            entry_text,
            format!("{}{space}{}", entry_text.title, words.join(", ")),
        )
    }

    /// What follows the name, in the order of a label.
    fn on_the_label(&self, medicine: &Medication) -> Vec<String> {
        let dose = self.field(&medicine.dose);
        let lower = dose.as_deref().unwrap_or_default().to_lowercase();
        // "1 tablet" says the form already.
        let form = self.field(&medicine.form);
        let form = form.filter(|form| !lower.contains(&form.to_lowercase()));
        let in_words = |id: &str, name: &str, words: Option<String>| {
            words.map(|words| self.at.localizer.say_with(id, [(name, words.into())]))
        };
        let unstopped =
            |words: Option<String>| words.map(|words| words.trim_end_matches('.').to_owned());
        let all = [
            unstopped(self.field(&medicine.strength)),
            unstopped(form),
            unstopped(dose),
            unstopped(self.field(&medicine.route)),
            unstopped(self.field(&medicine.when)),
            unstopped(self.field(&medicine.help_needed)),
            in_words("kept", "place", self.field(&medicine.where_kept)),
            unstopped(self.field(&medicine.note)),
            in_words("medicine-until", "day", self.field(&medicine.stop)),
        ];
        all.into_iter().flatten().collect()
    }
}
