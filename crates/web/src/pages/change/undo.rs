//! Undoing what was written last, which is shown first.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::undo::{self, Undo};
use carewallet_core::entry::Why;
use carewallet_core::value::Text;
use carewallet_core::wallet::Saved;
use carewallet_core::{Draft, Entry, ErrorKind};

use super::{cards, done, done_already};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::card::Card;
use crate::visit::Visit;
use crate::window::{Held, Window};
use carewallet_screen::{english, sentence};

#[derive(Template)]
#[template(path = "undo.html")]
struct UndoPage {
    chrome: Chrome,
    once: String,
    steps: Vec<Step>,
    /// Why it cannot be undone.
    refused: Option<String>,
}

/// One thing that is undone.
struct Step {
    words: &'static str,
    /// What was written.
    written: Vec<Card>,
    /// What counts again.
    again: Vec<Card>,
}

pub(crate) fn ask(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let last = last(window, &held)?;
    let mut steps = Vec::new();
    let mut refused = None;
    for entry in &last {
        match undo::of(&held.contents, entry) {
            Ok(undo) => steps.push(step(window, &held, entry, &undo)),
            Err(error) => refused = Some(sentence(&error.message)),
        }
    }
    let once = match last.first() {
        // Bound to what is shown: the form of an older page undoes nothing else.
        Some(first) => format!("{}-{}", window.handles.of_entry(first.id()), last.len()),
        None => String::new(),
    };
    Ok(Answer::page(&UndoPage {
        once,
        steps,
        refused,
        chrome: window.chrome("Undo").within("record"),
    }))
}

pub(crate) fn undo(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if let Some(answer) = done_already(window, visit) {
        return Ok(answer);
    }
    let held = window.record()?;
    let last = last(window, &held)?;
    let Some(first) = last.first().copied() else {
        return Ok(Answer::see("/undo"));
    };
    let shown = format!("{}-{}", window.handles.of_entry(first.id()), last.len());
    if visit.field("once") != shown {
        let words = window.words();
        let newer =
            words.say("Something was written in the meantime. This is what was written last.");
        window.say(newer.to_string());
        return Ok(Answer::see("/undo"));
    }
    let saved = take_back(window, &held, &last)?;
    // What was taken back is shown as it stands now; what came back, as it counts again.
    let back = saved.entries.iter().find(|entry| entry.is_statement());
    let id = back.map_or(first.id(), Entry::id);
    Ok(done(window, visit, id, english("Undone.")))
}

fn take_back(window: &mut Window, held: &Held, last: &[&Entry]) -> Result<Saved, Error> {
    let text = Text::parse("undone");
    let why = text.map_err(|reason| Error::new(ErrorKind::Bug, reason.to_string()))?;
    let (mut face, folder) = window.parts()?;
    let mut wallet = folder.open_unreminded(&mut face)?;
    let writer = wallet.own_name()?;
    let mut drafts: Vec<Draft> = Vec::new();
    for entry in last {
        let why = Why { why: why.clone() };
        drafts.extend(undo::of(&held.contents, entry)?.drafts(&writer, why)?);
    }
    Ok(wallet.add(drafts)?)
}

fn last<'h>(window: &mut Window, held: &'h Held) -> Result<Vec<&'h Entry>, Error> {
    let key = {
        let (mut face, folder) = window.parts()?;
        let wallet = folder.open_unreminded(&mut face)?;
        wallet.identity().public_key().id()
    };
    Ok(undo::last(&held.contents, &key))
}

fn step(window: &mut Window, held: &Held, entry: &Entry, undo: &Undo<'_>) -> Step {
    let entry = held.contents.get(&entry.id());
    match undo {
        Undo::TakeBack(_) => Step {
            words: english("This was added. It is taken back:"),
            written: cards(window, held, entry),
            again: Vec::new(),
        },
        Undo::BringBack { before, .. } => {
            let before = before.iter().filter_map(|one| held.contents.get(&one.id()));
            let before: Vec<&Entry> = before.collect();
            Step {
                words: english("This was changed. It says again what it said before:"),
                written: cards(window, held, entry),
                again: cards(window, held, before),
            }
        }
        Undo::Again(gone) => {
            let gone = gone.iter().filter_map(|one| held.contents.get(&one.id()));
            let gone: Vec<&Entry> = gone.collect();
            Step {
                words: english("This was taken back. It counts again:"),
                written: Vec::new(),
                again: cards(window, held, gone),
            }
        }
    }
}
