//! Who is rung, and in which order: the carer is the one who is ill, and
//! stands last.

use carewallet_core::kind::{Contact, ContactRole, Contingency};

use super::plan::Plan;
use crate::entry_text::EntryText;
use crate::sheet::contact::{can_be_rung, has_role, named_in, rank};

impl Plan<'_> {
    /// Contacts with a number, in the order in which they are rung.
    pub(super) fn ring_first(&self) -> Vec<String> {
        let lines = &self.lines;
        let marked = lines.of::<Contact>().any(|(_, one)| has_the_role(one));
        let mut ranked: Vec<(bool, u32, &EntryText<'_>, &Contact)> = lines
            .of::<Contact>()
            .map(|(entry_text, contact)| {
                let is_carer = self.is_the_carer(entry_text, contact, marked);
                (is_carer, rank(contact), entry_text, contact)
            })
            .collect();
        ranked.sort_by_key(|(carer, rank, entry_text, _)| (*carer, *rank, entry_text.number));
        ranked.retain(|(.., contact)| can_be_rung(contact));
        let rung = (1..)
            .zip(ranked)
            .filter_map(|(number, (carer, _, entry_text, contact))| {
                let mark = carer.then(|| lines.at.localizer.both("the-carer"));
                let words = lines.to_ring(entry_text, contact, mark, true)?;
                Some(format!("{number}. {words}"))
            });
        rung.collect()
    }

    /// Whether everybody whom a plan names stands among those who are rung.
    pub(super) fn all_are_rung(&self) -> bool {
        let plans = self.lines.of::<Contingency>();
        let mut named = plans.flat_map(|(_, plan)| named_in(plan));
        named.all(|name| {
            let mut contacts = self.lines.of::<Contact>();
            contacts.any(|(entry_text, _)| entry_text.headline == name)
        })
    }

    /// Who comes when, a line each; the carer, who does not come now, is marked.
    pub(super) fn who_comes(&self) -> Vec<String> {
        let lines = &self.lines;
        let carers = lines.of::<Contact>().filter(|(_, it)| has_the_role(it));
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
    fn is_the_carer(&self, entry_text: &EntryText<'_>, contact: &Contact, marked: bool) -> bool {
        if marked {
            return has_the_role(contact);
        }
        let name = entry_text.headline.to_lowercase();
        self.carers.iter().any(|carer| carer.to_lowercase() == name)
    }
}

fn has_the_role(contact: &Contact) -> bool {
    has_role(contact, ContactRole::MainCarer)
}
