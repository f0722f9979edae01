//! What must stand beside a name wherever it is printed: that somebody died or
//! left, that something has not begun, that somebody must not be contacted.

use carewallet_core::entry::Content;
use carewallet_core::kind::Gone;
use carewallet_core::value::{BodyField, Field, PartialDate, listed};
use carewallet_core::{Body, Kind, SubjectId, field};

use super::At;
use super::contact::{bars_contact, is_barred, named_in};
use crate::entry_text::{EntryText, Line};

/// The day on which something begins.
fn began() -> [&'static Field; 3] {
    [
        field!(Medication.start),
        field!(Support.since),
        field!(Professional.since),
    ]
}

/// What would let a reader reach somebody.
fn reach() -> [&'static Field; 4] {
    [
        field!(Contact.phone),
        field!(Contact.email),
        field!(Contact.address),
        field!(Contact.hours),
    ]
}

impl At<'_> {
    /// The name of whom entries are about: who died or left is never called as
    /// the living are.
    pub(super) fn name(self, about: &SubjectId, name: &str) -> String {
        let Some(gone) = self.gone(about) else {
            return name.to_owned();
        };
        let date = gone.date();
        let is_day = date.earliest() == date.latest();
        let id = match (gone, is_day) {
            (Gone::Died(_), true) => "died-on",
            (Gone::Died(_), false) => "died-in",
            (Gone::Left(_), true) => "left-on",
            (Gone::Left(_), false) => "left-in",
        };
        format!("{name} ({})", self.localizer.both_on(id, date))
    }

    /// Whether an entry of the share says that somebody died or left.
    pub(super) fn gone(self, about: &SubjectId) -> Option<Gone> {
        let entries = self.share.entries.iter();
        let mut people = entries
            .filter(|entry| entry.about() == about && entry.kind() == Some(Kind::Person))
            .filter_map(|entry| entry.content().ok().flatten());
        people.find_map(|content| match content {
            Content::Body(Body::Person(person)) => person.gone(self.today),
            _ => None,
        })
    }

    /// Whom the share is about, by name.
    pub(super) fn names(self) -> Option<String> {
        let about = self.share.header.about.iter();
        let names: Vec<String> = about
            .map(|one| self.name(&SubjectId::Person(one.id.clone()), one.name.as_str()))
            .collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// When a body begins, if that is still to come.
    pub(super) fn begins(self, entry_text: &EntryText<'_>) -> Option<PartialDate> {
        entry_text.body.as_ref()?.begins_later(self.today)
    }

    /// The title of an entry where nothing else says that somebody must not be
    /// contacted.
    pub(super) fn title(self, entry_text: &EntryText<'_>) -> String {
        if entry_text.body.as_ref().is_some_and(bars_contact) {
            let never = self.localizer.both("do-not-contact");
            return format!("{never}: {}", entry_text.title);
        }
        entry_text.title.clone()
    }

    /// The names of people, where whoever must not be contacted is marked.
    pub(super) fn marked_names(self, names: &[String]) -> Vec<String> {
        let barred = barred_names(self);
        let never = self.localizer.both("do-not-contact");
        let marked = names.iter().map(|name| {
            let said = self.localizer.value(name);
            if barred.iter().any(|one| is_named(one, name)) {
                format!("{said} ({never})")
            } else {
                said
            }
        });
        marked.collect()
    }
}

/// Puts beside each title what must stand there, and leaves out what must not.
pub(super) fn put(at: At<'_>, all: &mut [EntryText<'_>]) {
    for entry_text in all {
        if let Some(start) = at.begins(entry_text) {
            let later = at.localizer.both_on("not-begun", start);
            entry_text.title = format!("{} ({later})", entry_text.title);
            let label = at.localizer.both("begins");
            for line in &mut entry_text.lines {
                if began().iter().any(|field| is_labelled(at, line, field)) {
                    line.label.clone_from(&label);
                }
            }
        }
        let Some(body) = &entry_text.body else {
            continue;
        };
        if bars_contact(body) {
            let said = |line: &Line| reach().iter().any(|field| is_labelled(at, line, field));
            entry_text.lines.retain(|line| !said(line));
        }
        if let Body::Contingency(plan) = body {
            let names = at.marked_names(&named_in(plan));
            let order = field!(Contingency.who_contacted);
            let lines = entry_text.lines.iter_mut();
            for line in lines.filter(|line| is_labelled(at, line, order)) {
                line.text = listed(&names);
            }
        }
    }
}

/// Whether a number or an address stays in the codes alone.
pub(super) fn hides(all: &[EntryText<'_>]) -> bool {
    let mut bodies = all.iter().filter_map(|entry_text| entry_text.body.as_ref());
    bodies.any(|body| matches!(body, Body::Contact(one) if is_barred(one) && one.phone.is_given()))
}

fn is_labelled(at: At<'_>, line: &Line, field: &Field) -> bool {
    line.label == at.localizer.term_both(field.label)
}

/// The names by which whoever must not be contacted is named: the whole name,
/// and the first name where no other contact has it.
fn barred_names(at: At<'_>) -> Vec<String> {
    let entries = at.share.entries.iter();
    let contents = entries.filter_map(|entry| entry.content().ok().flatten());
    let contacts: Vec<(String, bool)> = contents
        .filter_map(|content| match content {
            Content::Body(Body::Contact(contact)) => {
                Some((contact.name.plain().to_lowercase(), is_barred(&contact)))
            }
            _ => None,
        })
        .collect();
    let mut names = Vec::new();
    for (name, _) in contacts.iter().filter(|(_, barred)| *barred) {
        let first = first_name(name);
        let mut others = contacts.iter().filter(|(_, barred)| !barred);
        if others.all(|(other, _)| first_name(other) != first) {
            names.push(first.to_owned());
        }
        names.push(name.clone());
    }
    names
}

fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}

/// Whether words name somebody, whatever stands beside the name.
fn is_named(name: &str, words: &str) -> bool {
    let words = words.to_lowercase();
    let alone = words.split(['(', ',', ':']).next().unwrap_or_default();
    alone.trim() == name
}
