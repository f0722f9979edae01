//! Whom to ring, in which order, and whom not.

use carewallet_core::kind::ContactRole;
use carewallet_core::{Body, Kind};

use super::lines::{Lines, after, bracketed};
use super::shown;
use crate::told::Told;

/// Roles that are said beside a number: who can open the door, who comes, who
/// may decide.
const TOLD: [ContactRole; 4] = [
    ContactRole::KeyHolder,
    ContactRole::Responder,
    ContactRole::AttorneyHw,
    ContactRole::Interpreter,
];

/// Who has no rank is rung last.
pub(super) fn rank(body: &Body) -> u64 {
    shown::number(body, "rank").unwrap_or(u64::MAX)
}

impl Lines<'_> {
    /// Contacts with a number to ring, in the order of their ranks, a line
    /// each; so many of them with all that is to know.
    pub(super) fn rung(&self, in_full: usize) -> Vec<String> {
        (1..)
            .zip(self.ranked())
            .filter_map(|(number, (told, body))| {
                let words = self.to_ring(told, body, None, number <= in_full)?;
                Some(format!("{number}. {words}"))
            })
            .collect()
    }

    /// The same in few words: on a card.
    pub(super) fn rung_briefly(&self) -> Vec<String> {
        let lines = self.ranked().into_iter().filter_map(|(told, body)| {
            let phone = self.field(body, "phone")?;
            let who = bracketed(self.field(body, "relationship"));
            Some(self.marked(told, format!("{}{who}: {phone}", told.title)))
        });
        lines.collect()
    }

    /// Who may be rung, whom to ring first before the others.
    fn ranked(&self) -> Vec<(&Told<'_>, &Body)> {
        let all = self.of(Kind::Contact);
        let mut ranked: Vec<_> = all.filter(|(_, body)| shown::can_be_rung(body)).collect();
        ranked.sort_by_key(|(told, body)| (rank(body), told.number));
        ranked
    }

    /// One contact: who it is, what they are in an emergency, the number and
    /// when to ring; and what else is to know where there is room.
    pub(super) fn to_ring(
        &self,
        told: &Told<'_>,
        body: &Body,
        mark: Option<String>,
        full: bool,
    ) -> Option<String> {
        let phone = self
            .field(body, "phone")
            .filter(|_| !shown::is_barred(body))?;
        let who: Vec<String> = self
            .field(body, "relationship")
            .into_iter()
            .chain(mark)
            .chain(self.roles(body))
            .collect();
        let who = bracketed((!who.is_empty()).then(|| who.join(", ")));
        let hours = after(", ", self.field(body, "hours"));
        let note = after(". ", self.field(body, "note").filter(|_| full));
        Some(self.marked(told, format!("{}{who}: {phone}{hours}{note}", told.title)))
    }

    /// Roles that matter to whoever rings.
    fn roles(&self, body: &Body) -> Vec<String> {
        let all = shown::names_of(body, "roles").into_iter();
        let told = all.filter_map(|name| {
            let role = ContactRole::ALL.iter().find(|role| role.name() == name)?;
            TOLD.contains(role)
                .then(|| self.at.tongue.choice(role.says()))
        });
        told.collect()
    }

    /// Whom the record says not to contact: names alone.
    pub(super) fn barred(&self) -> Vec<String> {
        let all = self.of(Kind::Contact);
        let barred = all.filter(|(_, body)| shown::is_barred(body));
        barred.map(|(told, _)| told.title.clone()).collect()
    }
}
