//! An address book as contacts.

use carewallet_core::Kind;
use carewallet_import::{Card, Cards};

use super::row::FoundRow;

/// The cards of an address book as contacts.
#[must_use]
pub fn rows(cards: &Cards) -> Vec<FoundRow> {
    let rows = cards.cards.iter().map(|card| row(card, cards.as_windows));
    rows.collect()
}

fn row(card: &Card, as_windows: bool) -> FoundRow {
    let mut found = FoundRow::new(card.line, Kind::Contact);
    if card.is_damaged {
        found.refused = Some("this card cannot be read".to_owned());
        return found;
    }
    let mut notes = card.notes.clone();
    found.field("name", &card.name);
    for (number, labels) in &card.phones {
        if labels.iter().any(|label| label == "fax") {
            notes.push(format!("Fax: {number}"));
            continue;
        }
        found.field("phone", number);
        // Which number is which would be lost with a list of bare numbers.
        if !labels.is_empty() && (card.phones.len() > 1 || !is_plain(labels)) {
            notes.push(format!("{number}: {}", labels.join(", ")));
        }
    }
    let mut emails = card.emails.iter();
    if let Some((first, _)) = emails.next() {
        found.field("email", first);
    }
    notes.extend(emails.map(|(other, _)| format!("Another e-mail address: {other}")));
    let mut addresses = card.addresses.iter();
    if let Some((first, _)) = addresses.next() {
        found.field("address", first);
    }
    notes.extend(addresses.map(|(other, labels)| {
        let label = labels.first().map_or("another", String::as_str);
        format!("Address ({label}): {}", other.replace('\n', ", "))
    }));
    found.field("note", &notes.join("\n"));
    found.left_out.clone_from(&card.left_out);
    if as_windows {
        found
            .doubts
            .push("the file is not in UTF-8: check the letters of the name".to_owned());
    }
    found
}

/// What a single number says anyway.
fn is_plain(labels: &[String]) -> bool {
    labels
        .iter()
        .all(|label| ["mobile", "home"].contains(&label.as_str()))
}
