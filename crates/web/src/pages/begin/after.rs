//! What comes after a record is begun: the recovery sheet on paper, and the first five
//! things.

use askama::Template;
use carewallet_app::{Error, recovery};
use carewallet_core::{Kind, SubjectId};

use crate::answer::{Answer, File};
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::{Held, Window};
use carewallet_screen::english;

/// What should be written down before anything else, and in which words.
const FIRST: [(Kind, &str, &str); 5] = [
    (
        Kind::Medication,
        english("A medicine"),
        english("The one that must not be missed"),
    ),
    (
        Kind::Allergy,
        english("Allergies"),
        english("Or that none is known"),
    ),
    (
        Kind::Contact,
        english("Somebody to ring"),
        english("Who can come, and who decides"),
    ),
    (
        Kind::AboutMe,
        english("What matters most"),
        english("In the person’s own words"),
    ),
    (
        Kind::Professional,
        english("The GP"),
        english("The surgery and its telephone number"),
    ),
];

#[derive(Template)]
#[template(path = "begin_paper.html")]
struct PaperPage {
    chrome: Chrome,
    folder: String,
    key: Option<String>,
}

#[derive(Template)]
#[template(path = "begin_first.html")]
struct FirstPage {
    chrome: Chrome,
    subject: String,
    name: String,
    things: Vec<Thing>,
    done: usize,
}

/// Something to be written down first.
struct Thing {
    kind: &'static str,
    words: &'static str,
    hint: &'static str,
    is_done: bool,
}

/// What to do with the recovery sheet.
pub(crate) fn paper(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    window.parts()?;
    let shown = |path: &std::path::PathBuf| path.display().to_string();
    Ok(Answer::page(&PaperPage {
        folder: window.opening.root.as_ref().map(shown).unwrap_or_default(),
        key: window.opening.key.as_ref().map(shown),
        chrome: window.chrome("A second way in"),
    }))
}

/// The recovery sheet: it is the key itself, so it is given only to whoever asks for it.
pub(crate) fn sheet(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let bytes = {
        let (mut face, folder) = window.parts()?;
        let wallet = folder.open_unreminded(&mut face)?;
        recovery::sheet_pdf(&face, &wallet)?
    };
    Ok(Answer::File(File {
        media: "application/pdf",
        name: Some("recovery-sheet.pdf".to_owned()),
        bytes: bytes.to_vec(),
    }))
}

/// The first five things.
pub(crate) fn first(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let Some(person) = held.people.still_here().next() else {
        return Ok(Answer::see("/write"));
    };
    let subject = SubjectId::Person(person.id.clone());
    let things = FIRST.into_iter().map(|(kind, words, hint)| Thing {
        kind: kind.name(),
        words,
        hint,
        is_done: has(&held, &subject, kind),
    });
    let things: Vec<Thing> = things.collect();
    let done = things.iter().filter(|thing| thing.is_done).count();
    if done == things.len() {
        window.is_fresh = false;
    }
    Ok(Answer::page(&FirstPage {
        subject: window.handles.of_subject(&subject),
        name: person.name.plain(),
        things,
        done,
        chrome: window.chrome("The first five things").within("write"),
    }))
}

fn has(held: &Held, subject: &SubjectId, kind: Kind) -> bool {
    let record = held.contents.record();
    let mut entries = record.entries();
    entries.any(|entry| entry.kind() == Some(kind) && entry.about() == subject)
}
