//! The people of a share as vCard 4.0 (RFC 6350), for the address book of a
//! phone. No health data and no notes, and no card for anybody who must not be
//! contacted.

mod name_parts;

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::kind::{Contact, ContactRole, Professional};
use carewallet_core::value::{Email, Line, List, Phone, Timestamp, given};
use carewallet_core::{Body, Entry, Kind, PersonId, Share, SubjectId};
use unicode_normalization::UnicodeNormalization;

use crate::content_line::{ContentLines, INCOMPLETE, PRODID, escaped, in_utc, superseded, uid};
use crate::history::History;
use crate::notice::incomplete_words;
use name_parts::NameParts;

/// Writes a card for each contact and each professional of a share, and one for
/// each person they are related to. Empty if there is nobody.
#[must_use]
pub fn vcards(share: &Share, history: &History<'_>) -> String {
    let called = Called::of(share);
    let mut out = ContentLines::default();
    let mut named = BTreeSet::new();
    for (entry, body) in &called.cards {
        // A card keeps its UID over all changes of its entry, so that an address book
        // changes the one that it has. Two that disagree are two cards.
        let first = history.first(entry.id());
        let name = if named.insert(first) {
            first
        } else {
            entry.id()
        };
        let head = (uid(name), entry.envelope().recorded_at);
        match body {
            Body::Contact(contact) => write_contact(&mut out, head, contact),
            Body::Professional(professional) => write_professional(&mut out, head, professional),
            _ => {}
        }
    }
    for (person, related) in called.related() {
        if let Some(name) = share
            .name_of(person)
            .filter(|name| called.may_have_card(name.as_str()))
        {
            write_person(&mut out, (person, name), &related);
        }
    }
    if share.header.incomplete {
        return marked(&out.into_text());
    }
    out.into_text()
}

/// The same cards, each with a note that part of the record could not be read.
fn marked(cards: &str) -> String {
    let mut more = ContentLines::default();
    more.plain(INCOMPLETE, "TRUE");
    more.words("NOTE", &incomplete_words());
    let end = "END:VCARD\r\n";
    cards.replace(end, &format!("{}{end}", more.into_text()))
}

/// Everybody who may get a card.
struct Called<'a> {
    cards: Vec<(&'a Entry, Body)>,
    /// The normalised names of those who must not be contacted.
    barred: BTreeSet<String>,
}

impl<'a> Called<'a> {
    fn of(share: &'a Share) -> Self {
        let gone = superseded(share);
        let people = share.entries.iter().filter(|entry| {
            let kind = entry.kind();
            matches!(kind, Some(Kind::Contact | Kind::Professional)) && !gone.contains(&entry.id())
        });
        let cards = people.filter_map(|entry| Some((entry, entry.body()?)));
        let mut called = Self {
            cards: cards.collect(),
            barred: BTreeSet::new(),
        };
        let bodies = called.cards.iter().map(|(_, body)| body);
        // The same person may be a contact and a professional: a bar on one
        // name bars all of their cards.
        called.barred = bodies
            .filter(|body| must_not_be_contacted(body))
            .map(|body| comparable(&name_of(body)))
            .collect();
        let mut cards = std::mem::take(&mut called.cards);
        cards.retain(|(_, body)| called.may_have_card(&name_of(body)));
        called.cards = cards;
        called
    }

    fn may_have_card(&self, name: &str) -> bool {
        !self.barred.contains(&comparable(name))
    }

    /// Who is what to whom.
    fn related(&self) -> BTreeMap<&PersonId, Vec<Related<'_>>> {
        let mut related: BTreeMap<_, Vec<Related<'_>>> = BTreeMap::new();
        for (entry, body) in &self.cards {
            let (SubjectId::Person(person), Body::Contact(contact)) = (entry.about(), body) else {
                continue;
            };
            let types = related_types(contact);
            if !types.is_empty() {
                related.entry(person).or_default().push(Related {
                    types,
                    name: &contact.name,
                    as_of: entry.envelope().recorded_at,
                });
            }
        }
        related
    }
}

/// What somebody is to a person.
struct Related<'a> {
    types: BTreeSet<&'static str>,
    name: &'a Line,
    as_of: Timestamp,
}

fn must_not_be_contacted(body: &Body) -> bool {
    match body {
        Body::Contact(contact) => contact.do_not_contact.is_some_and(|no| no.0),
        _ => false,
    }
}

/// Name, else organisation, else the role.
fn name_of(body: &Body) -> String {
    match body {
        Body::Contact(contact) => contact.name.plain(),
        Body::Professional(professional) => {
            let name = given(professional.name.as_ref()).or_else(|| organisation(professional));
            name.map_or_else(|| professional.role.says().to_owned(), Line::plain)
        }
        other => other.headline(),
    }
}

fn organisation(professional: &Professional) -> Option<&Line> {
    given(professional.organisation.as_ref()).map(|organisation| &organisation.name)
}

fn comparable(name: &str) -> String {
    // NFKC, so that full-width or ligature spellings of a barred name do not
    // slip through.
    let lower = name.nfkc().collect::<String>().to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn begin(out: &mut ContentLines, (kind, uid, rev): (&str, &str, Timestamp), name: &str) {
    out.plain("BEGIN", "VCARD");
    out.plain("VERSION", "4.0");
    out.plain("PRODID", PRODID);
    out.plain("KIND", kind);
    out.plain("UID;VALUE=text", uid);
    out.plain("REV", &in_utc(rev));
    out.words("FN", name);
}

/// The name in the parts of N (RFC 6350 §6.2.2), so that an address book sorts it and
/// greets with it as with any other. FN has it as it was written.
fn write_whole_name(out: &mut ContentLines, name: &str) {
    let parts = NameParts::of(name);
    let [family, given, further, before, after] = [
        parts.family,
        parts.given,
        parts.further,
        parts.before,
        parts.after,
    ]
    .map(|part| escaped(&part));
    out.plain("N", &format!("{family};{given};{further};{before};{after}"));
}

fn reach(out: &mut ContentLines, phones: Option<&List<Phone>>, email: Option<&Email>) {
    for phone in phones.map_or(&[][..], List::as_slice) {
        out.plain("TEL;VALUE=uri;TYPE=voice", &tel(phone));
    }
    if let Some(email) = email {
        out.words("EMAIL", email.as_str());
    }
}

/// A number as a URI (RFC 3966); without a country code it is a UK number.
fn tel(phone: &Phone) -> String {
    let digits = phone.digits();
    let extension = phone.extension();
    let extension = extension.map_or_else(String::new, |number| format!(";ext={number}"));
    if let Some(abroad) = digits.strip_prefix("00") {
        format!("tel:+{abroad}{extension}")
    } else if let Some(here) = digits.strip_prefix('0') {
        format!("tel:+44{here}{extension}")
    } else {
        // Short numbers, 999 among them, and what Relay UK is rung with. Telephones dial a
        // context as digits, or not at all, so they stay bare, whatever RFC 3966 says.
        format!("tel:{digits}{extension}")
    }
}

fn write_contact(out: &mut ContentLines, (uid, rev): (String, Timestamp), contact: &Contact) {
    // REV is when the entry was recorded, so that a phone keeps the newest
    // card.
    begin(out, ("individual", &uid, rev), contact.name.as_str());
    write_whole_name(out, contact.name.as_str());
    reach(
        out,
        given(contact.phone.as_ref()),
        given(contact.email.as_ref()),
    );
    out.plain("END", "VCARD");
}

fn write_professional(
    out: &mut ContentLines,
    (uid, rev): (String, Timestamp),
    professional: &Professional,
) {
    let name = given(professional.name.as_ref());
    let kind = if name.is_some() { "individual" } else { "org" };
    let called = name_of(&Body::Professional(Box::new(professional.clone())));
    begin(out, (kind, &uid, rev), &called);
    match name {
        Some(name) => write_whole_name(out, name.as_str()),
        // An organisation has no family name or given names.
        None => out.plain("N", ";;;;"),
    }
    let units = [organisation(professional), professional.team.as_ref()];
    let units = units.map(|unit| unit.map_or_else(String::new, |unit| escaped(unit.as_str())));
    if units.iter().any(|unit| !unit.is_empty()) {
        out.plain("ORG", units.join(";").trim_end_matches(';'));
    }
    if let Some(job) = &professional.job {
        out.words("TITLE", job.as_str());
    }
    out.words("ROLE", professional.role.says());
    let phones = given(professional.phone.as_ref());
    reach(out, phones, given(professional.email.as_ref()));
    out.plain("END", "VCARD");
}

/// RELATED (RFC 6350 §6.6.6) says who others are to the person on the card, so
/// it goes on the card of the person who is cared for.
fn write_person(
    out: &mut ContentLines,
    (person, name): (&PersonId, &Line),
    related: &[Related<'_>],
) {
    let newest = related.iter().map(|related| related.as_of).max();
    let Some(newest) = newest else {
        return;
    };
    let uid = format!("carewallet-{}", person.as_str());
    begin(out, ("individual", &uid, newest), name.as_str());
    write_whole_name(out, name.as_str());
    for related in related {
        let types: Vec<&str> = related.types.iter().copied().collect();
        let property = format!("RELATED;TYPE={};VALUE=text", types.join(","));
        out.words(&property, related.name.as_str());
    }
    out.plain("END", "VCARD");
}

fn related_types(contact: &Contact) -> BTreeSet<&'static str> {
    let roles = given(contact.roles.as_ref()).map_or(&[][..], List::as_slice);
    let by_role = roles.iter().filter_map(|role| by_role(*role));
    let relationship = given(contact.relationship.as_ref());
    let by_relationship = relationship.and_then(|words| by_relationship(words.as_str()));
    let lives_there = given(contact.household_member.as_ref()).is_some_and(|yes| yes.0);
    let here = lives_there.then_some("co-resident");
    by_role.chain(by_relationship).chain(here).collect()
}

fn by_role(role: ContactRole) -> Option<&'static str> {
    match role {
        ContactRole::NextOfKin => Some("kin"),
        ContactRole::Emergency | ContactRole::Responder => Some("emergency"),
        ContactRole::AttorneyHw
        | ContactRole::AttorneyPf
        | ContactRole::Deputy
        | ContactRole::Appointee
        | ContactRole::Advocate => Some("agent"),
        ContactRole::MainCarer | ContactRole::KeyHolder | ContactRole::Interpreter => None,
    }
}

/// Only relationships with a single meaning.
fn by_relationship(words: &str) -> Option<&'static str> {
    match comparable(words).as_str() {
        "daughter" | "son" | "child" => Some("child"),
        "husband" | "wife" | "spouse" | "civil partner" => Some("spouse"),
        "mother" | "father" | "mum" | "dad" | "parent" => Some("parent"),
        "sister" | "brother" | "sibling" => Some("sibling"),
        "grandson" | "granddaughter" | "grandchild" | "niece" | "nephew" | "cousin" | "aunt"
        | "uncle" => Some("kin"),
        "friend" => Some("friend"),
        "neighbour" => Some("neighbor"),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
