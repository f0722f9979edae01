//! Taking in what came: files that are put on one pile until they are a whole sheet.

pub(crate) mod arrived;
pub(crate) mod decided;
mod facts;
mod in_hand;
mod judged;
mod signed;
#[cfg(test)]
mod tests;

use askama::Template;
use carewallet_app::Error;
use carewallet_app::incoming::pile::{Pile, Refused};
use carewallet_app::incoming::{self, Key, Looked, Openers};
use carewallet_app::receive::waiting;
use carewallet_app::wording::Say as _;
use carewallet_core::ErrorKind;
use zeroize::Zeroizing;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::hints;
use crate::visit::Visit;
use crate::window::receiving::Source;
use crate::window::{Receiving, Window};
use carewallet_screen::piled::{self, FileRow, SheetRow};
use carewallet_screen::{Words, english, said, sentence};

#[derive(Template)]
#[template(path = "receive.html")]
struct ReceivePage {
    chrome: Chrome,
    files: Vec<FileRow>,
    sheets: Vec<SheetRow>,
    /// Why the files make no sheet, where the sheets do not say it.
    fault: Option<String>,
    needs_words: bool,
    notes: Vec<String>,
    /// Sheets that are looked through already.
    begun: Vec<Link>,
    /// Sheets of which facts wait for an answer.
    waiting: Vec<Link>,
}

/// Something to go on with.
struct Link {
    words: String,
    path: String,
}

pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let page = page(window)?;
    Ok(Answer::page(&page))
}

fn page(window: &mut Window) -> Result<ReceivePage, Error> {
    let waiting = waiting_sheets(window)?;
    let chrome = window.chrome("Take in").within("receive");
    let words = window.words();
    let receiving = &window.receiving;
    let sheets = piled::sheets(&words, &receiving.pile);
    let refused = receiving.refused.as_ref();
    let begun = receiving.open().map(|sheet| Link {
        words: match sheet.from.as_str() {
            "" => words
                .say("Go on with the sheet that you were looking through")
                .to_string(),
            from => words
                .say("Go on with what came from {from}")
                .set("from", from)
                .to_string(),
        },
        path: format!("/receive/sheet/{}", sheet.handle),
    });
    Ok(ReceivePage {
        files: piled::files(&words, &receiving.pile, hints::for_kind),
        needs_words: refused.is_some_and(|one| is_sealed(one.kind)),
        fault: refused
            .filter(|one| !piled::is_short(one.kind))
            .map(|one| one.message.clone()),
        notes: receiving
            .notes
            .iter()
            .map(|note| said(&words, note))
            .collect(),
        begun: begun.collect(),
        waiting,
        sheets,
        chrome,
    })
}

/// The sheets of which facts wait for an answer.
fn waiting_sheets(window: &mut Window) -> Result<Vec<Link>, Error> {
    let held = window.record()?;
    let words = window.words();
    let mut waits = Vec::new();
    for sheet in waiting::of(&held.contents) {
        let line = words
            .say("{from}, made {day}: {facts} facts wait")
            .set("from", sheet.decision.from.plain())
            .set("day", words.day(sheet.decision.made_on))
            .set("facts", sheet.facts());
        let handle = window.handles.of_entry(sheet.entry.id());
        waits.push(Link {
            words: line.to_string(),
            path: format!("/receive/waiting/{handle}"),
        });
    }
    Ok(waits)
}

fn is_sealed(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Sealed | ErrorKind::WrongWords)
}

/// Puts files on the pile, and looks whether it is a whole sheet now.
pub(crate) fn add(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if visit.files.is_empty() && visit.given("words").is_none() {
        let none = Error::new(ErrorKind::NothingGiven, english("No file was chosen."));
        let none = none.with_advice(english(
            "Choose the photographs or files, then press “Read them”.",
        ));
        let words = window.words();
        window.receiving.refused = Some(refused(&words, none, &Pile::default()));
        return Ok(Answer::unfit(&page(window)?));
    }
    let mut receiving = std::mem::take(&mut window.receiving);
    let added = receive_into(window, &mut receiving, visit);
    window.receiving = receiving;
    added
}

/// The same with what is being taken in apart from the window, which is at work.
fn receive_into(
    window: &mut Window,
    receiving: &mut Receiving,
    visit: &Visit,
) -> Result<Answer, Error> {
    let words = window.words();
    // Refused where the wallet is locked, before anything is kept.
    let (mut face, _) = window.parts()?;
    let mut files = visit.files.iter();
    // What fits is read all the same: the rest is said.
    let full = files.find_map(|file| receiving.pile.add(&file.name, file.bytes.clone()).err());
    if let Some(words) = visit.given("words") {
        receiving.words = Some(Zeroizing::new(words.to_owned()));
    }
    receiving.pile.read(&mut face);
    receiving.notes = face.into_notices();
    let answer = put_together(window, receiving);
    if let Some(error) = full.filter(|_| !receiving.pile.is_empty()) {
        receiving.refused = Some(refused(&words, error, &receiving.pile));
    }
    answer
}

/// Goes on to the sheet, if the pile is one.
fn put_together(window: &mut Window, receiving: &mut Receiving) -> Result<Answer, Error> {
    receiving.refused = None;
    let words = window.words();
    if receiving.pile.is_empty() {
        return Ok(Answer::see("/receive"));
    }
    match look(window, receiving) {
        Ok(Looked::Share(incoming)) => {
            receiving.forget_the_pile();
            let source = Source::Came(Box::new(incoming.share), incoming.sheet);
            let handle = receiving.take(|| window.handles.draw(), source);
            Ok(Answer::see(format!("/receive/sheet/{handle}")))
        }
        Ok(Looked::Questions(pages)) => {
            let message = words
                .say("These are questions of an agency on {pages} pages, and no answers.")
                .set("pages", pages.len());
            let error = Error::new(ErrorKind::GapSheet, message.to_string());
            receiving.refused = Some(refused(&words, error, &receiving.pile));
            Ok(Answer::see("/receive"))
        }
        Err(error) => {
            receiving.refused = Some(refused(&words, error, &receiving.pile));
            Ok(Answer::see("/receive"))
        }
    }
}

fn look(window: &mut Window, receiving: &mut Receiving) -> Result<Looked, Error> {
    let words = receiving.words.clone();
    let (face, folder) = window.parts()?;
    let mut face = face.with_words(words);
    let wallet = folder.open_unnoticed()?;
    let openers = Openers {
        words_file: None,
        key: Key::Held(wallet.identity()),
    };
    let looked = receiving.pile.look(&mut face, &openers);
    if let Ok(Looked::Share(incoming)) = &looked {
        incoming::give_notice(&mut face, &incoming.share);
    }
    receiving.notes.extend(face.into_notices());
    looked
}

/// The fault in words. Names of files stay as they are: they begin some messages.
fn refused(words: &Words, mut error: Error, pile: &Pile) -> Refused {
    let advice = hints::advice(words, &mut error).map(|advice| sentence(&advice));
    let names = pile.files().iter().map(|file| file.name.as_str());
    let name = names
        .into_iter()
        .find(|name| error.message.starts_with(name));
    let rest = name.and_then(|name| error.message.strip_prefix(name));
    let message = match (name, rest.and_then(|rest| rest.strip_prefix(": "))) {
        (Some(name), Some(message)) => format!("{name}: {}", said(words, message)),
        (Some(_), None) => format!("{}.", error.message),
        (None, _) => said(words, &error.message),
    };
    Refused {
        kind: error.kind,
        message: match advice {
            Some(advice) => format!("{message} {advice}"),
            None => message,
        },
    }
}

/// Leaves a file of the pile out.
pub(crate) fn leave_out(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let mut receiving = std::mem::take(&mut window.receiving);
    // By its mark, so that a second click does not take the next one away.
    receiving.pile.remove(visit.field("file"));
    receiving.notes.clear();
    let answer = put_together(window, &mut receiving);
    window.receiving = receiving;
    answer
}

/// Forgets the pile.
pub(crate) fn forget(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    window.receiving.forget_the_pile();
    let words = window.words();
    let forgotten = words.say("The files are forgotten. Nothing was saved.");
    window.say(forgotten.to_string());
    Ok(Answer::see("/receive"))
}

/// Goes on with a sheet that is kept in the wallet.
pub(crate) fn resume(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let id = window.handles.entry(visit.part("entry"));
    let held = window.record()?;
    let mut sheets = waiting::of(&held.contents).into_iter();
    let Some(sheet) = sheets.find(|sheet| Some(sheet.entry.id()) == id) else {
        // It was decided meanwhile, or the window was locked.
        return Ok(Answer::see("/receive"));
    };
    let source = Source::Kept(sheet.decision.share.clone());
    let handle = {
        let handles = &mut window.handles;
        window.receiving.take(|| handles.draw(), source)
    };
    Ok(Answer::see(format!("/receive/sheet/{handle}")))
}
