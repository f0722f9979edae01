//! Easy Read: one idea in a sentence, short words, a picture beside each. Our
//! sentences frame the record's words, which stand as they were written.

mod about;
mod daily;
mod health;
mod help;
mod row;

use carewallet_core::kind::Person;
use carewallet_core::value::{BodyField, Date, Line, given};
use carewallet_core::{Body, Kind};

use super::contact::{can_be_rung, is_barred};
use super::context::SheetContext;
use super::current::is_current;
use super::lines::Lines;
use crate::document::{Block, Document, Level, Pictured};
use crate::entry_text::EntryText;
use crate::symbol::Symbol;
use row::{Row, Speaker};

/// The kinds of which the sheet tells something.
pub(super) const KINDS: [Kind; 21] = [
    Kind::Person,
    Kind::Address,
    Kind::AboutMe,
    Kind::Statement,
    Kind::CommunicationNeed,
    Kind::Adjustment,
    Kind::Legal,
    Kind::Professional,
    Kind::Contact,
    Kind::Appointment,
    Kind::Condition,
    Kind::Household,
    Kind::Support,
    Kind::Function,
    Kind::Continence,
    Kind::Risk,
    Kind::Allergy,
    Kind::Medication,
    Kind::Equipment,
    Kind::Goal,
    Kind::Contingency,
];

/// Whether the sheet prints something of a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    match body {
        Body::AboutMe(about) => about.text.is_given(),
        Body::Contact(one) => is_barred(one) || can_be_rung(one),
        Body::Household(household) => household.pets.is_given(),
        Body::Continence(it) => it.products.is_given() || it.impact.is_given(),
        Body::Function(function) => daily::is_described(function),
        _ => KINDS.contains(&body.kind()) && is_current(body, today),
    }
}

/// The sheet, without its codes.
pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    context.each(|lines| {
        let speaker = Speaker {
            name: name(lines).unwrap_or_else(|| context.name(lines.entries)),
            lines,
        };
        let mut blocks = Vec::new();
        for (title, rows) in sections(&speaker) {
            let pictured: Vec<Pictured> = rows.into_iter().map(Row::pictured).collect();
            if !pictured.is_empty() {
                blocks.push(Block::heading(Level::Section, title));
                blocks.push(Block::Pictured(pictured));
            }
        }
        blocks
    })
}

/// What the person likes to be called.
fn name(lines: &Lines<'_>) -> Option<String> {
    let mut people = lines.of::<Person>();
    people.find_map(|(_, person)| preferred(person))
}

fn preferred(person: &Person) -> Option<String> {
    given(person.name.preferred.as_ref()).map(Line::written)
}

fn sections<'a>(speaker: &'a Speaker<'a>) -> Vec<(String, Vec<Row<'a>>)> {
    let titled = |id: &str, rows: Vec<Row<'a>>| (speaker.title(id), rows);
    vec![
        titled("easy-about", about::person(speaker)),
        titled("easy-talk", about::talking(speaker)),
        titled("easy-own-words", about::own_words(speaker)),
        titled("easy-health", health::health(speaker)),
        titled("easy-medicines", health::medicines(speaker)),
        titled("easy-every-day", daily::activities(speaker)),
        titled("easy-things", daily::things(speaker)),
        titled("easy-safe", daily::safety(speaker)),
        titled("easy-people", help::people(speaker)),
        titled("easy-appointments", help::appointments(speaker)),
        titled("easy-papers", help::papers(speaker)),
        titled("easy-home", about::home(speaker)),
        titled("easy-wishes", about::wishes(speaker)),
        titled("easy-this-sheet", vec![this_sheet(speaker)]),
    ]
}

/// Who wrote it, and that silence is not "none".
fn this_sheet<'a>(speaker: &'a Speaker<'a>) -> Row<'a> {
    let mut names: Vec<String> = Vec::new();
    for entry_text in speaker.lines.entries {
        let entry_text: &EntryText<'_> = entry_text;
        let name = entry_text.entry.envelope().said_by.plain();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut row = speaker.row(Symbol::Question, "");
    for name in names {
        row = row.say_of("easy-wrote", "who", &name);
    }
    row.say("easy-not-here")
        .say("easy-not-none")
        .say("easy-please-ask")
}

#[cfg(test)]
mod tests;
