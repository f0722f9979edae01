//! One entry, and what happened to it.

use askama::Template;
use carewallet_app::ledger::{self, HeldState};
use carewallet_app::wording::Say as _;
use carewallet_app::{Error, attachments, history};
use carewallet_core::Entry;
use carewallet_core::wallet::Contents;
use carewallet_screen::{Words, english};

use super::card::{Card, Cards};
use crate::answer::{Answer, File};
use crate::chrome::Chrome;
use crate::pages::whom;
use crate::visit::Visit;
use crate::window::Window;

#[derive(Template)]
#[template(path = "entry.html")]
struct EntryPage {
    chrome: Chrome,
    about: String,
    subject: String,
    card: Card,
    /// What it replaced, and what replaced it, the oldest first.
    story: Vec<Card>,
    can_change: bool,
    /// Who has it, in which version, a line each.
    who_has: Vec<WhoHas>,
    /// Whether it was written just now.
    is_just_written: bool,
    /// Whether the first five things are being written down.
    is_fresh: bool,
}

/// Somebody who has it.
struct WhoHas {
    words: String,
    /// They have something else than what stands now.
    is_outdated: bool,
}

fn who_has(words: &Words, contents: &Contents, entry: &Entry) -> Vec<WhoHas> {
    let all = ledger::who_has(contents, entry).into_iter();
    let lines = all.map(|has| {
        let line = match (has.is_theirs, has.state) {
            (true, HeldState::Current) => english("{who} told it on {day}."),
            (false, HeldState::Current) => english("{who} has it as it stands now, since {day}."),
            (_, HeldState::Changed) => {
                english("{who} has an older version, since {day}: it was changed here since.")
            }
            (_, HeldState::TakenBack | HeldState::Erased) => {
                english("{who} has it since {day}, and it was taken back here since.")
            }
        };
        let line = words.say(line).set("who", &has.who);
        WhoHas {
            words: line.set("day", words.day(has.since.date())).to_string(),
            is_outdated: has.state != HeldState::Current,
        }
    });
    lines.collect()
}

pub(crate) fn show(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let id = window.handles.entry(visit.part("entry"));
    let Some(entry) = id.and_then(|id| held.contents.get(&id)) else {
        return Ok(Answer::Missing);
    };
    let record = held.contents.record();
    let cards = Cards::new(window.words(), &held, &record, window.platform().today());
    let story: Vec<&Entry> = history::story(&held.contents, entry);
    let story = match story.as_slice() {
        [_] => Vec::new(),
        story => story
            .iter()
            .map(|entry| cards.of(entry, &mut window.handles))
            .collect(),
    };
    let card = cards.of(entry, &mut window.handles);
    Ok(Answer::page(&EntryPage {
        about: whom(&window.words(), &held.people, entry.about()),
        subject: window.handles.of_subject(entry.about()),
        is_fresh: window.is_fresh,
        is_just_written: window.writings.last_saved() == Some(entry.id()),
        can_change: card.fate.is_none() && entry.is_statement(),
        who_has: if entry.is_statement() {
            who_has(&window.words(), &held.contents, entry)
        } else {
            Vec::new()
        },
        card,
        story,
        chrome: window.chrome("An entry").within("record"),
    }))
}

/// The bytes of a photo or a letter. Only plain pictures are shown in the page; everything
/// else is kept as a file.
pub(crate) fn attachment(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let id = window.handles.entry(visit.part("entry"));
    let Some(entry) = id.and_then(|id| held.contents.get(&id)) else {
        return Ok(Answer::Missing);
    };
    let number: Option<usize> = visit.part("number").parse().ok();
    let attachments = &entry.envelope().attachments;
    let Some(attachment) = number.and_then(|number| attachments.get(number)) else {
        return Ok(Answer::Missing);
    };
    let bytes = {
        let (mut face, folder) = window.parts()?;
        let wallet = folder.open(&mut face)?;
        wallet.attachment(attachment)?
    };
    let (media, name) = match attachment.media_type.as_str() {
        "image/jpeg" => ("image/jpeg", None),
        "image/png" => ("image/png", None),
        _ => {
            let place = number.unwrap_or_default() + 1;
            let name = attachments::name(entry, place, attachment);
            ("application/octet-stream", Some(name))
        }
    };
    Ok(Answer::File(File { media, name, bytes }))
}
