//! What is done with an entry that stands: changing it, saying that it is still right,
//! taking it back, undoing, and settling which of two is right. Nothing is written over.

mod settle;
mod still_right;
#[cfg(test)]
mod tests;
mod undo;
mod withdraw;

use carewallet_app::entry_walk::EntryWalk;
use carewallet_app::{Error, change};
use carewallet_core::{Entry, EntryId};

pub(crate) use settle::{ask as ask_settle, settle};
pub(crate) use still_right::{ask as ask_still_right, renew};
pub(crate) use undo::{ask as ask_undo, undo};
pub(crate) use withdraw::{ask as ask_withdraw, withdraw};

use crate::answer::Answer;
use crate::pages::card::{Card, Cards};
use crate::visit::Visit;
use crate::window::{Held, Window, Writing};

/// Begins with the present answers of an entry, to be changed one by one.
pub(crate) fn begin(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let Some(old) = meant(window, &held, visit) else {
        return Ok(Answer::Missing);
    };
    let mut begun = window.writings.begun().iter();
    if let Some(same) = begun.find(|writing| writing.changes == Some(old.id())) {
        return Ok(Answer::see(format!("/write/{}", same.handle)));
    }
    let body = change::body_of(old, &held.contents.record())?;
    let walk = EntryWalk::of_body(&body, window.platform().today())?;
    let handle = window.handles.draw();
    let mut writing = Writing::new(handle.clone(), old.about().clone(), walk);
    let before = old.envelope();
    writing.changes = Some(old.id());
    writing.telling.text.lane = Some(before.lane.name().to_owned());
    writing.telling.text.when = before.when.map(|when| when.written());
    writing.telling.text.review_by = before.review_by.map(|day| day.written());
    window.writings.begin(writing)?;
    Ok(Answer::see(format!("/write/{handle}")))
}

/// The entry that an address means.
fn meant<'h>(window: &Window, held: &'h Held, visit: &Visit) -> Option<&'h Entry> {
    let id = window.handles.entry(visit.part("entry"))?;
    held.contents.get(&id)
}

/// Cards of some entries.
fn cards<'h>(
    window: &mut Window,
    held: &'h Held,
    entries: impl IntoIterator<Item = &'h Entry>,
) -> Vec<Card> {
    let record = held.contents.record();
    let cards = Cards::new(window.words(), held, &record, window.platform().today());
    let known = entries
        .into_iter()
        .filter_map(|entry| held.contents.get(&entry.id()));
    known
        .map(|entry| cards.of(entry, &mut window.handles))
        .collect()
}

/// Where the second click of a double click leads: to what the first one did.
fn done_already(window: &mut Window, visit: &Visit) -> Option<Answer> {
    let id = window.writings.saved(visit.field("once"))?;
    Some(entry_page(window, id))
}

/// Remembers what was done, for the second click, and shows it.
fn done(window: &mut Window, visit: &Visit, id: EntryId, line: &'static str) -> Answer {
    window.writings.is_saved(visit.field("once"), id);
    let words = window.words();
    window.say(words.say(line).to_string());
    entry_page(window, id)
}

fn entry_page(window: &mut Window, id: EntryId) -> Answer {
    Answer::see(format!("/entry/{}", window.handles.of_entry(id)))
}
