//! Address books, as telephones save them (vCard 2.1, 3.0, 4.0).

use std::collections::BTreeMap;

use calcard::vcard::{VCard, VCardEntry, VCardParameterName, VCardProperty, VCardValue};
use carewallet_core::limits::FOREIGN_ROWS;

use super::ForeignError;
use super::text::Decoded;

/// An address book.
pub struct Cards {
    /// Its cards, in order.
    pub cards: Vec<Card>,
    /// Its letters were taken for those of Windows.
    pub as_windows: bool,
}

/// A card of an address book.
#[derive(Default)]
pub struct Card {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// It cannot be read.
    pub is_damaged: bool,
    /// The whole name; of an organisation, its name.
    pub name: String,
    /// Telephone numbers as they are written, each with its labels: `mobile`, `work`.
    pub phones: Vec<(String, Vec<String>)>,
    /// E-mail addresses, with their labels.
    pub emails: Vec<(String, Vec<String>)>,
    /// Postal addresses, each on lines, with their labels.
    pub addresses: Vec<(String, Vec<String>)>,
    /// Words about them: notes, and what they do where.
    pub notes: Vec<String>,
    /// What else is on the card and is not given, in words: "a picture".
    pub left_out: Vec<String>,
}

pub(super) fn read(decoded: &Decoded) -> Result<Cards, ForeignError> {
    let parts = parts(&decoded.text);
    if parts.len() > FOREIGN_ROWS {
        return Err(ForeignError::TooManyRows {
            limit: FOREIGN_ROWS,
        });
    }
    // Each by itself, so that a damaged one does not hinder the others.
    let cards = parts.into_iter().map(|(line, text)| card(line, text));
    Ok(Cards {
        cards: cards.collect(),
        as_windows: decoded.as_windows,
    })
}

/// The cards of a file, each with its line. What lies within another one is its part.
fn parts(text: &str) -> Vec<(usize, &str)> {
    let mut parts = Vec::new();
    let (mut depth, mut begin, mut at) = (0usize, (1, 0), 0);
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let word = line.trim_end();
        if word.eq_ignore_ascii_case("BEGIN:VCARD") {
            if depth == 0 {
                begin = (number, at);
            }
            depth += 1;
        }
        at += line.len();
        if word.eq_ignore_ascii_case("END:VCARD") && depth > 0 {
            depth -= 1;
            if depth == 0 {
                parts.push((begin.0, &text[begin.1..at]));
            }
        }
    }
    if depth > 0 {
        // It is cut off; the parser says what it thinks of it.
        parts.push((begin.0, &text[begin.1..]));
    }
    parts
}

fn card(line: usize, text: &str) -> Card {
    let is_whole = text.trim_end().to_ascii_uppercase().ends_with("END:VCARD");
    let mut card = Card {
        line,
        ..Card::default()
    };
    let Some(read) = VCard::parse(text).ok().filter(|_| is_whole) else {
        card.is_damaged = true;
        return card;
    };
    let mut parts = String::new();
    let mut organisation = String::new();
    let labels = own_labels(&read);
    for entry in &read.entries {
        card.take(entry, &labels, &mut parts, &mut organisation);
    }
    if card.name.is_empty() {
        card.name = parts;
    }
    if card.name.is_empty() {
        card.name = organisation;
    } else if !organisation.is_empty() && organisation != card.name {
        card.notes.push(format!("Organisation: {organisation}"));
    }
    card
}

impl Card {
    fn take(
        &mut self,
        entry: &VCardEntry,
        own: &BTreeMap<String, String>,
        parts: &mut String,
        organisation: &mut String,
    ) {
        use VCardProperty as Is;
        let words = words(entry);
        let own = entry.group.as_ref().and_then(|group| own.get(group));
        let labels = own.map_or_else(|| labels(entry), |own| vec![own.clone()]);
        let labelled = || (words.clone(), labels.clone());
        match &entry.name {
            Is::Fn if self.name.is_empty() => self.name.clone_from(&words),
            Is::N => *parts = name_of_parts(entry),
            Is::Tel => self.phones.push(labelled()),
            Is::Email => self.emails.push(labelled()),
            Is::Adr => self.addresses.push((address(entry), labels)),
            Is::Org => *organisation = joined(entry, ", "),
            Is::Note => self.notes.push(words),
            Is::Nickname => self.notes.push(format!("Called: {words}")),
            Is::Title | Is::Role => self.notes.push(format!("Work: {words}")),
            Is::Related => self.notes.push(related(entry, &words)),
            Is::Photo | Is::Logo => self.left_out.push("a picture".to_owned()),
            Is::Bday => self.left_out.push("a birthday".to_owned()),
            Is::Version
            | Is::Prodid
            | Is::Rev
            | Is::Uid
            | Is::Begin
            | Is::End
            | Is::Kind
            | Is::Fn
            | Is::Created
            | Is::Clientpidmap => {}
            Is::Other(name) if is_own_label(name) => {}
            other => {
                let name = other.as_str().to_owned();
                if !self.left_out.contains(&name) {
                    self.left_out.push(name);
                }
            }
        }
        self.phones.retain(|(number, _)| !number.is_empty());
        self.emails.retain(|(address, _)| !address.is_empty());
        self.addresses.retain(|(lines, _)| !lines.is_empty());
        self.notes.retain(|words| !words.is_empty());
    }
}

/// Telephones of one maker name labels of one's own beside what they are for.
fn own_labels(card: &VCard) -> BTreeMap<String, String> {
    let named = card.entries.iter().filter_map(|entry| {
        let VCardProperty::Other(name) = &entry.name else {
            return None;
        };
        let group = entry.group.clone().filter(|_| is_own_label(name))?;
        let label = words(entry);
        let label = label.trim_start_matches("_$!<").trim_end_matches(">!$_");
        Some((group, label.to_lowercase()))
    });
    named.collect()
}

fn is_own_label(name: &str) -> bool {
    name.eq_ignore_ascii_case("X-ABLABEL")
}

/// The parts of a value, empty ones as well.
fn values(entry: &VCardEntry) -> Vec<String> {
    let mut all = Vec::new();
    for value in &entry.values {
        match value {
            VCardValue::Component(parts) => all.push(parts.join(" ")),
            other => all.push(other.as_text().unwrap_or_default().to_owned()),
        }
    }
    all.iter().map(|part| part.trim().to_owned()).collect()
}

fn joined(entry: &VCardEntry, between: &str) -> String {
    let parts = values(entry).into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(between)
}

fn words(entry: &VCardEntry) -> String {
    let words = joined(entry, ", ");
    let bare = words.strip_prefix("tel:").or(words.strip_prefix("mailto:"));
    bare.unwrap_or(&words).to_owned()
}

/// `Mrs Sarah Jane Ellis`, of family, given, middle names, titles before and behind.
fn name_of_parts(entry: &VCardEntry) -> String {
    let parts = values(entry);
    let at = |place: usize| parts.get(place).cloned().unwrap_or_default();
    let inorder = [at(3), at(1), at(2), at(0), at(4)];
    let there = inorder.into_iter().filter(|part| !part.is_empty());
    there.collect::<Vec<_>>().join(" ")
}

/// An address on lines: what is before the street, the street, town, county, postcode, country.
fn address(entry: &VCardEntry) -> String {
    joined(entry, "\n")
}

/// `mobile`, `work`; nothing that says no more than that it is a telephone.
fn labels(entry: &VCardEntry) -> Vec<String> {
    const SAY_NOTHING: [&str; 7] = ["voice", "pref", "internet", "main", "msg", "dom", "postal"];
    let types = entry
        .params
        .iter()
        .filter(|param| param.name == VCardParameterName::Type);
    let words = types.filter_map(|param| param.value.as_text());
    let words = words.map(|word| word.trim().to_lowercase());
    let words = words.filter(|word| !SAY_NOTHING.contains(&word.as_str()) && !word.is_empty());
    let mut labels: Vec<String> = Vec::new();
    for word in words {
        let word = if word == "cell" { "mobile" } else { &word };
        if !labels.iter().any(|label| label == word) {
            labels.push(word.to_owned());
        }
    }
    labels
}

fn related(entry: &VCardEntry, words: &str) -> String {
    if words.starts_with("urn:") || words.is_empty() {
        return String::new();
    }
    match labels(entry).first() {
        Some(label) => format!("Related ({label}): {words}"),
        None => format!("Related: {words}"),
    }
}
