//! Whom to ring, in which order, and whom not.

use carewallet_core::{Body, Kind};

use super::lines::{Lines, after, bracketed};
use super::shown;
use crate::told::Told;

/// Who has no rank is rung last.
pub(super) fn rank(body: &Body) -> u64 {
    shown::number(body, "rank").unwrap_or(u64::MAX)
}

impl Lines<'_> {
    /// Contacts with a number to ring, in the order of their ranks, a line
    /// each; so many of them with all that is to know.
    pub(super) fn rung(&self, in_full: usize) -> Vec<String> {
        let mut ranked: Vec<(&Told<'_>, &Body)> = self.of(Kind::Contact).collect();
        ranked.sort_by_key(|(told, body)| (rank(body), told.number));
        let rung = ranked
            .into_iter()
            .filter(|(_, body)| shown::can_be_rung(body));
        (1..)
            .zip(rung)
            .filter_map(|(number, (told, body))| {
                let words = self.to_ring(told, body, None, number <= in_full)?;
                Some(format!("{number}. {words}"))
            })
            .collect()
    }

    /// One contact: who it is, the number, and more where there is room.
    pub(super) fn to_ring(
        &self,
        told: &Told<'_>,
        body: &Body,
        mark: Option<String>,
        full: bool,
    ) -> Option<String> {
        let phone = self.field(body, "phone")?;
        let who = bracketed(self.field(body, "relationship"));
        let mark = bracketed(mark);
        let more = if full {
            let hours = after(", ", self.field(body, "hours"));
            format!("{hours}{}", after(". ", self.field(body, "note")))
        } else {
            String::new()
        };
        let words = format!("{}{who}{mark}: {phone}{more}", told.title);
        Some(self.marked(told, words))
    }

    /// Whom the record says not to contact: names alone.
    pub(super) fn barred(&self) -> Vec<String> {
        let all = self.of(Kind::Contact);
        let barred = all.filter(|(_, body)| shown::is_barred(body));
        barred.map(|(told, _)| told.title.clone()).collect()
    }
}
