//! The first page: what was read, what is missing, and the sheets that are whole.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::incoming::{Incoming, SetAside};
use carewallet_app::wording::Say as _;
use carewallet_core::ErrorKind;
use carewallet_screen::piled::{self, FileRow, SheetRow};
use carewallet_screen::{Words, english, said};

use super::whom::about;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::hints;
use crate::request::Request;

#[derive(Template)]
#[template(path = "sheets.html")]
struct SheetsPage {
    chrome: Chrome,
    whole: Vec<Link>,
    short: Vec<SheetRow>,
    faults: Vec<Fault>,
    notes: Vec<String>,
    questions: usize,
    needs_words: bool,
    /// Whether something is sealed to a key.
    needs_key: bool,
    needs_passphrase: bool,
    /// None: a key that is opened here leads back here.
    number: &'static str,
    /// Whether something is left to do.
    is_left: bool,
    files: Vec<FileRow>,
}

/// A sheet that is whole.
struct Link {
    number: usize,
    words: String,
    made: String,
    /// A newer sheet about the same people is here.
    is_older: bool,
}

/// The page.
pub(super) fn show(desk: &mut Desk) -> Answer {
    let words = desk.words();
    let chrome = desk.chrome("Read a care sheet");
    let short = piled::sheets(&words, &desk.pile);
    let short: Vec<SheetRow> = short.into_iter().filter(|row| row.todo.is_some()).collect();
    let faults = faults(&words, &desk.set_aside);
    let files = piled::files(&words, &desk.pile, hints::for_kind);
    let notes = desk.browser.notes.iter().map(|note| said(&words, note));
    let page = SheetsPage {
        whole: links(&words, &desk.sheets),
        is_left: !short.is_empty() || !faults.is_empty() || files.iter().any(|file| file.is_fault),
        short,
        faults,
        notes: notes.collect(),
        questions: desk.questions,
        needs_words: desk.needs_words,
        needs_key: (desk.set_aside.iter()).any(|one| one.why.kind == ErrorKind::WrongKey),
        needs_passphrase: desk.locked_key.is_some(),
        number: "",
        files,
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

fn links(words: &Words, sheets: &[Incoming]) -> Vec<Link> {
    let links = (1..).zip(sheets).map(|(number, one)| Link {
        number,
        words: words
            .say("{about}: what {from} wrote")
            .set("about", about(words, &one.share))
            .set("from", one.share.from.name.as_str())
            .to_string(),
        made: words.day(one.share.header.made_at.date()),
        is_older: is_older(one, sheets),
    });
    links.collect()
}

/// Whether a newer sheet about the same people is among them.
pub(super) fn is_older(one: &Incoming, sheets: &[Incoming]) -> bool {
    let mut others = sheets.iter();
    others.any(|other| is_of_the_same(one, other) && made(other) > made(one))
}

fn made(one: &Incoming) -> carewallet_core::value::Timestamp {
    one.share.header.made_at
}

/// Whether two sheets are of one household and about the same people.
fn is_of_the_same(one: &Incoming, other: &Incoming) -> bool {
    let whom = |one: &Incoming| {
        let mut ids: Vec<String> = one
            .share
            .header
            .about
            .iter()
            .map(|about| about.id.as_str().to_owned())
            .collect();
        ids.sort();
        (one.share.header.wallet.clone(), ids)
    };
    whom(one) == whom(other)
}

/// Something that cannot be used.
struct Fault {
    /// For programs, and for whoever is asked for help.
    kind: &'static str,
    words: String,
    /// It opens with words.
    opens: bool,
}

/// What cannot be used, but for what is only missing, which the sheets say.
fn faults(words: &Words, set_aside: &[SetAside]) -> Vec<Fault> {
    let faults = set_aside
        .iter()
        .filter(|one| !piled::is_short(one.why.kind));
    let in_words = faults.map(|one| {
        let message = said(words, &one.why.message);
        let advice = hints::for_kind(one.why.kind).map(|advice| words.say(advice).to_string());
        Fault {
            kind: one.why.kind.name(),
            opens: one.is_sealed(),
            words: format!(
                "{}: {message} {}",
                one.files.join(", "),
                advice.unwrap_or_default()
            ),
        }
    });
    in_words.collect()
}

/// Adds one file.
///
/// # Errors
/// That it is empty, or one too many.
pub(super) fn add(desk: &mut Desk, request: &Request) -> Result<Answer, Error> {
    match &request.upload {
        Some(upload) => desk.add(upload)?,
        None => return Err(Error::new(ErrorKind::NothingGiven, "no file was chosen")),
    }
    Ok(Answer::go("/"))
}

/// Looks at all files together. One whole sheet, and nothing else to say, is shown at once.
pub(super) fn sort(desk: &mut Desk) -> Answer {
    let before = desk.sheets.len();
    desk.sort();
    lead_on(desk, before)
}

/// Takes words that open something sealed.
pub(super) fn words(desk: &mut Desk, request: &Request) -> Answer {
    let before = desk.sheets.len();
    desk.open_with(request.field("words"));
    lead_on(desk, before)
}

fn lead_on(desk: &mut Desk, before: usize) -> Answer {
    let is_all = desk.set_aside.is_empty() && desk.browser.notes.is_empty();
    if is_all && desk.sheets.len() == before + 1 {
        return Answer::go(format!("/sheet/{}", desk.sheets.len()));
    }
    Answer::go("/")
}

/// Leaves a file out.
pub(super) fn leave_out(desk: &mut Desk, request: &Request) -> Answer {
    desk.pile.remove(request.field("file"));
    desk.sort();
    Answer::go("/")
}

/// Forgets everything.
pub(super) fn forget(desk: &mut Desk) -> Answer {
    desk.forget();
    let words = desk.words();
    desk.say(words.say(english("Everything was forgotten.")).to_string());
    Answer::go("/")
}
