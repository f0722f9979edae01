//! Who is rung, and in which order: the carer is the one who is ill, and
//! stands last.

use carewallet_core::Kind;

use super::lines::{Plan, after, bracketed, field};
use super::shown::names_of;
use crate::told::Told;

/// Of so many people more than the number is told.
const IN_FULL: usize = 2;

impl Plan<'_> {
    /// Contacts with a number, in the order in which they are rung.
    pub(super) fn ring_first(&self) -> Vec<String> {
        let marked = self.of(Kind::Contact).any(has_the_role);
        let mut ranked: Vec<(bool, u32, &Told<'_>)> = self
            .of(Kind::Contact)
            .map(|told| (self.is_the_carer(told, marked), rank(told), told))
            .collect();
        ranked.sort_by_key(|(carer, rank, told)| (*carer, *rank, told.number));
        let rung = (1..).zip(ranked).filter_map(|(number, (carer, _, told))| {
            let words = self.rung(told, carer, number <= IN_FULL)?;
            Some(format!("{number}. {words}"))
        });
        rung.collect()
    }

    /// Whether everybody whom a plan names stands among those who are rung.
    pub(super) fn all_are_rung(&self) -> bool {
        let bodies = self
            .of(Kind::Contingency)
            .filter_map(|told| told.body.as_ref());
        let mut named = bodies.flat_map(|body| names_of(body, "who_contacted"));
        named.all(|name| self.of(Kind::Contact).any(|told| told.title == name))
    }

    fn rung(&self, told: &Told<'_>, carer: bool, full: bool) -> Option<String> {
        let phone = field(told, "phone")?;
        let who = bracketed(field(told, "relationship"));
        let carer = if carer { " (the carer)" } else { "" };
        let more = if full {
            let hours = after(", ", field(told, "hours"));
            format!("{hours}{}", after(". ", field(told, "note")))
        } else {
            String::new()
        };
        let words = format!("{}{who}{carer}: {phone}{more}", told.title);
        Some(self.marked(told, words))
    }

    /// Who has the role; if nobody has it, whom an entry names as a carer.
    fn is_the_carer(&self, told: &Told<'_>, marked: bool) -> bool {
        if marked {
            return has_the_role(told);
        }
        let name = told.title.to_lowercase();
        self.carers.iter().any(|carer| carer.to_lowercase() == name)
    }
}

fn has_the_role(told: &Told<'_>) -> bool {
    let roles = told.body.as_ref().map(|body| names_of(body, "roles"));
    roles.is_some_and(|roles| roles.iter().any(|role| role == "main_carer"))
}

/// Who has no rank is rung last.
fn rank(told: &Told<'_>) -> u32 {
    let rank = field(told, "rank").and_then(|rank| rank.parse().ok());
    rank.unwrap_or(u32::MAX)
}
