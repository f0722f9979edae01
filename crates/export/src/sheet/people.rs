//! Whom to ring, in which order, and whom not.

use carewallet_core::kind::ContactRole;
use carewallet_core::{Body, Kind};

use super::lines::{Lines, after, bracketed};
use super::shown;
use crate::entry_text::EntryText;

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
    /// each, under the number that the record gives them; so many of them with
    /// all that is to know.
    pub(super) fn rung(&self, in_full: usize) -> Vec<String> {
        (1..)
            .zip(self.ranked())
            .filter_map(|(place, (entry_text, body))| {
                let words = self.to_ring(entry_text, body, None, place <= in_full)?;
                let rank = shown::number(body, "rank");
                Some(rank.map_or_else(|| words.clone(), |rank| format!("{rank}. {words}")))
            })
            .collect()
    }

    /// The same, so many of them, and how many more there are.
    pub(super) fn rung_at_most(&self, most: usize) -> Vec<String> {
        let mut lines = self.rung(most);
        let more = self.and_more(lines.len().saturating_sub(most));
        lines.truncate(most);
        lines.extend(more);
        lines
    }

    /// That a list goes on: a part of it must not be taken for all of it.
    pub(super) fn and_more(&self, count: usize) -> Option<String> {
        let args = [("count", count.into())];
        (count > 0).then(|| self.at.localizer.both_with("card-and-more", args))
    }

    /// The same in few words: on a card. With a name and a number alone if
    /// there is no room for more.
    pub(super) fn rung_briefly(&self, alone: bool) -> Vec<String> {
        let lines = self.ranked().into_iter().filter_map(|(entry_text, body)| {
            let phone = if alone {
                shown::names_of(body, "phone").into_iter().next()
            } else {
                self.field(body, "phone")
            }?;
            let who = self.field(body, "relationship").filter(|_| !alone);
            let who = bracketed(who);
            Some(self.marked(entry_text, format!("{}{who}: {phone}", entry_text.title)))
        });
        lines.collect()
    }

    /// Who may be rung, whom to ring first before the others.
    fn ranked(&self) -> Vec<(&EntryText<'_>, &Body)> {
        let all = self.of(Kind::Contact);
        let mut ranked: Vec<_> = all.filter(|(_, body)| shown::can_be_rung(body)).collect();
        ranked.sort_by_key(|(entry_text, body)| (rank(body), entry_text.number));
        ranked
    }

    /// One contact: who it is, what they are in an emergency, the number and
    /// when to ring; and what else is to know where there is room.
    pub(super) fn to_ring(
        &self,
        entry_text: &EntryText<'_>,
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
        Some(self.marked(
            entry_text,
            format!("{}{who}: {phone}{hours}{note}", entry_text.title),
        ))
    }

    /// Roles that matter to whoever rings.
    fn roles(&self, body: &Body) -> Vec<String> {
        let all = shown::names_of(body, "roles").into_iter();
        let entry_text = all.filter_map(|name| {
            let role = ContactRole::ALL.iter().find(|role| role.name() == name)?;
            TOLD.contains(role)
                .then(|| self.at.localizer.choice(role.says()))
        });
        entry_text.collect()
    }

    /// Whom the record says not to contact: names alone.
    pub(super) fn barred(&self) -> Vec<String> {
        let all = self.of(Kind::Contact);
        let barred = all.filter(|(_, body)| shown::is_barred(body));
        barred
            .map(|(entry_text, _)| entry_text.title.clone())
            .collect()
    }
}
