//! Whom to ring, in which order, and whom not.

use carewallet_core::kind::{Contact, ContactRole};
use carewallet_core::value::{Phone, given_list};

use super::contact::{can_be_rung, is_barred, rank};
use super::lines::{Lines, after, bracketed};
use crate::entry_text::EntryText;

/// Roles that are said beside a number: who can open the door, who comes, who
/// may decide.
const PRINTED_ROLES: [ContactRole; 4] = [
    ContactRole::KeyHolder,
    ContactRole::Responder,
    ContactRole::AttorneyHw,
    ContactRole::Interpreter,
];

impl Lines<'_> {
    /// Contacts with a number to ring, in the order of their ranks, a line
    /// each, under the number that the record gives them; so many of them with
    /// all that is to know.
    pub(super) fn rung(&self, in_full: usize) -> Vec<String> {
        (1..)
            .zip(self.ranked())
            .filter_map(|(place, (entry_text, contact))| {
                let words = self.to_ring(entry_text, contact, None, place <= in_full)?;
                Some(match contact.rank {
                    Some(rank) => format!("{}. {words}", rank.number()),
                    None => words,
                })
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
        let lines = self
            .ranked()
            .into_iter()
            .filter_map(|(entry_text, contact)| {
                let phone = if alone {
                    given_list(contact.phone.as_ref())
                        .first()
                        .map(Phone::written)
                } else {
                    self.field(&contact.phone)
                }?;
                let who = self.field(&contact.relationship).filter(|_| !alone);
                let who = bracketed(who);
                Some(self.marked(entry_text, format!("{}{who}: {phone}", entry_text.title)))
            });
        lines.collect()
    }

    /// Who may be rung, whom to ring first before the others.
    fn ranked(&self) -> Vec<(&EntryText<'_>, &Contact)> {
        let all = self.of::<Contact>();
        let mut ranked: Vec<_> = all.filter(|(_, one)| can_be_rung(one)).collect();
        ranked.sort_by_key(|(entry_text, one)| (rank(one), entry_text.number));
        ranked
    }

    /// One contact: who it is, what they are in an emergency, the number and
    /// when to ring; and what else is to know where there is room.
    pub(super) fn to_ring(
        &self,
        entry_text: &EntryText<'_>,
        contact: &Contact,
        mark: Option<String>,
        full: bool,
    ) -> Option<String> {
        let phone = self.field(&contact.phone).filter(|_| !is_barred(contact))?;
        let who: Vec<String> = self
            .field(&contact.relationship)
            .into_iter()
            .chain(mark)
            .chain(self.roles(contact))
            .collect();
        let who = bracketed((!who.is_empty()).then(|| who.join(", ")));
        let hours = after(", ", self.field(&contact.hours));
        let note = after(". ", self.field(&contact.note).filter(|_| full));
        Some(self.marked(
            entry_text,
            format!("{}{who}: {phone}{hours}{note}", entry_text.title),
        ))
    }

    /// Roles that matter to whoever rings.
    fn roles(&self, contact: &Contact) -> Vec<String> {
        let all = given_list(contact.roles.as_ref()).iter();
        all.filter(|role| PRINTED_ROLES.contains(role))
            .map(|role| self.at.localizer.choice(role.says()))
            .collect()
    }

    /// Whom the record says not to contact: names alone.
    pub(super) fn barred(&self) -> Vec<String> {
        let all = self.of::<Contact>();
        let barred = all.filter(|(_, one)| is_barred(one));
        barred
            .map(|(entry_text, _)| entry_text.title.clone())
            .collect()
    }
}
