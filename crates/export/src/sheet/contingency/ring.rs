//! Who is rung, and in which order: the carer is the one who is ill, and
//! stands last.

use carewallet_core::{Body, Kind};

use super::plan::Plan;
use crate::entry_text::EntryText;
use crate::sheet::people::rank;
use crate::sheet::shown::{can_be_rung, names_of};

impl Plan<'_> {
    /// Contacts with a number, in the order in which they are rung.
    pub(super) fn ring_first(&self) -> Vec<String> {
        let lines = &self.lines;
        let marked = lines.of(Kind::Contact).any(|(_, body)| has_the_role(body));
        let mut ranked: Vec<(bool, u64, &EntryText<'_>, &Body)> = lines
            .of(Kind::Contact)
            .map(|(entry_text, body)| {
                (
                    self.is_the_carer(entry_text, body, marked),
                    rank(body),
                    entry_text,
                    body,
                )
            })
            .collect();
        ranked.sort_by_key(|(carer, rank, entry_text, _)| (*carer, *rank, entry_text.number));
        ranked.retain(|(.., body)| can_be_rung(body));
        let rung = (1..)
            .zip(ranked)
            .filter_map(|(number, (carer, _, entry_text, body))| {
                let mark = carer.then(|| lines.at.localizer.both("the-carer"));
                let words = lines.to_ring(entry_text, body, mark, true)?;
                Some(format!("{number}. {words}"))
            });
        rung.collect()
    }

    /// Whether everybody whom a plan names stands among those who are rung.
    pub(super) fn all_are_rung(&self) -> bool {
        let plans = self.lines.of(Kind::Contingency);
        let mut named = plans.flat_map(|(_, body)| names_of(body, "who_contacted"));
        named.all(|name| {
            let mut contacts = self.lines.of(Kind::Contact);
            contacts.any(|(entry_text, _)| entry_text.headline == name)
        })
    }

    /// Who comes when, a line each; the carer, who does not come now, is marked.
    pub(super) fn who_comes(&self) -> Vec<String> {
        let lines = &self.lines;
        let carers = lines.of(Kind::Contact).filter(|(_, it)| has_the_role(it));
        let mut carers: Vec<String> = carers
            .map(|(entry_text, _)| entry_text.headline.clone())
            .collect();
        if carers.is_empty() {
            carers.extend_from_slice(self.carers);
        }
        lines.who_comes_with(|entry_text| {
            let name = entry_text.headline.to_lowercase();
            let is_carer = carers.iter().any(|carer| carer.to_lowercase() == name);
            is_carer.then(|| lines.at.localizer.both("the-carer"))
        })
    }

    /// Who has the role; if nobody has it, whom an entry names as a carer.
    fn is_the_carer(&self, entry_text: &EntryText<'_>, body: &Body, marked: bool) -> bool {
        if marked {
            return has_the_role(body);
        }
        let name = entry_text.headline.to_lowercase();
        self.carers.iter().any(|carer| carer.to_lowercase() == name)
    }
}

fn has_the_role(body: &Body) -> bool {
    let roles = names_of(body, "roles");
    roles.iter().any(|role| role == "main_carer")
}
