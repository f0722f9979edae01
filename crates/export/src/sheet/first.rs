//! What somebody with one minute must see: allergies, risks, whom to ring.
//! It repeats what stands below, word for word; nothing is weighed here.

use carewallet_core::Body;
use carewallet_core::kind::Contact;
use carewallet_core::share::Role;
use carewallet_core::value::Answer;

use super::{At, differing, said, source};
use crate::document::{Block, CallOut, CallOutKind, Text, Tone};
use crate::told::Told;

/// The frame at the head of a person's part, if there is anything for it.
pub(super) fn block(at: At<'_>, entries: &[&Told<'_>]) -> Option<Block> {
    let lines = [
        (at.tongue.term_both("Allergies"), allergies(at, entries)),
        (at.tongue.term_both("Risks"), risks(at, entries)),
        (at.tongue.both("ring-first"), ring_first(entries)),
        (at.tongue.both("do-not-contact"), do_not_contact(entries)),
    ];
    let mut words = Text::default();
    for (label, said) in lines {
        let Some(said) = said else { continue };
        let start = if words.runs.is_empty() { "" } else { "\n" };
        words = words
            .with(Tone::Strong, format!("{start}{label}: "))
            .with(Tone::Plain, said);
    }
    (!words.runs.is_empty()).then(|| {
        Block::CallOut(CallOut {
            kind: CallOutKind::Warning,
            label: at.tongue.both("read-first"),
            words,
        })
    })
}

fn allergies(at: At<'_>, entries: &[&Told<'_>]) -> Option<String> {
    let said = entries.iter().filter_map(|told| match &told.body {
        Some(body @ Body::Allergy(_)) => {
            let severity = said::field(at.tongue, body, "severity");
            Some(with_notes(at, told, severity))
        }
        _ => None,
    });
    let said: Vec<String> = said.collect();
    if !said.is_empty() {
        let said = said.join("; ");
        return Some(if entries_differ(entries) {
            format!("{said} ({})", at.tongue.both("these-differ"))
        } else {
            said
        });
    }
    // Silence must not be read as "none".
    let health =
        |told: &&Told<'_>| matches!(told.body, Some(Body::Medication(_) | Body::Condition(_)));
    let expected = at.share.from.role == Role::Family && entries.iter().any(health);
    expected.then(|| at.tongue.both("allergies-silent"))
}

fn entries_differ(entries: &[&Told<'_>]) -> bool {
    let mut allergies = entries.to_vec();
    allergies.retain(|told| matches!(told.body, Some(Body::Allergy(_))));
    let groups = differing::groups(&allergies);
    groups.len() < allergies.len()
}

fn risks(at: At<'_>, entries: &[&Told<'_>]) -> Option<String> {
    let said = entries
        .iter()
        .filter(|told| matches!(told.body, Some(Body::Risk(_))))
        .map(|told| with_notes(at, told, None));
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join("; "))
}

fn with_notes(at: At<'_>, told: &Told<'_>, severity: Option<String>) -> String {
    let again = source::flag(at, told).map(|_| at.tongue.both("check-again"));
    let notes: Vec<String> = severity.into_iter().chain(again).collect();
    if notes.is_empty() {
        return told.title.clone();
    }
    format!("{} ({})", told.title, notes.join(", "))
}

fn contacts<'a>(entries: &'a [&Told<'_>]) -> impl Iterator<Item = &'a Contact> {
    entries.iter().filter_map(|told| match &told.body {
        Some(Body::Contact(contact)) => Some(&**contact),
        _ => None,
    })
}

fn is_barred(contact: &Contact) -> bool {
    contact.do_not_contact.is_some_and(|yes| yes.0)
}

/// Whom the record ranks first, with a number.
fn ring_first(entries: &[&Told<'_>]) -> Option<String> {
    let ranked = contacts(entries).filter(|contact| !is_barred(contact) && contact.rank.is_some());
    let contact = ranked.min_by_key(|contact| contact.rank.map(|rank| rank.number()))?;
    let phone = contact.phone.as_ref().and_then(Answer::given)?;
    let who = contact.relationship.as_ref().and_then(Answer::given);
    let who = who.map_or_else(String::new, |who| format!(" ({})", who.as_str()));
    let numbers: Vec<String> = phone.as_slice().iter().map(|phone| phone.plain()).collect();
    Some(format!(
        "{}{who}, {}",
        contact.name.as_str(),
        numbers.join(" or ")
    ))
}

fn do_not_contact(entries: &[&Told<'_>]) -> Option<String> {
    let barred = contacts(entries).filter(|contact| is_barred(contact));
    let names: Vec<&str> = barred.map(|contact| contact.name.as_str()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
