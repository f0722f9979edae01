//! What an agency writes back about a sheet: who writes, what is new, and how it is handed
//! over.

mod columns;
mod entries;
mod entry_file;
mod file_rows;
mod print;
mod sign;
mod write;

use askama::Template;
use carewallet_app::reply::Answering;
use carewallet_app::{Error, People};
use carewallet_core::{Draft, ErrorKind};
use carewallet_screen::{english, said};

use super::sheets::is_older;
use super::whom::{about, called};
use crate::agency::Agency;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::request::Request;
use entries::Row;

#[derive(Template)]
#[template(path = "reply.html")]
struct ReplyPage {
    chrome: Chrome,
    number: String,
    family: String,
    about: String,
    /// A newer sheet about the same people is here.
    is_older: bool,
    agency: Option<Name>,
    needs_passphrase: bool,
    has_agency: bool,
    is_signing: bool,
    entries: Vec<Row>,
    /// Whether something has to be looked at before it is signed.
    is_marked: bool,
    /// What is being written down, in a line.
    begun: Option<String>,
    has_file: bool,
    is_signed: bool,
}

/// Who writes, as the page shows it.
struct Name {
    name: String,
    is_signing: bool,
    is_test: bool,
    /// The words of its key.
    words: Vec<String>,
}

impl Name {
    fn of(agency: &Agency) -> Self {
        let desk = agency.desk();
        Self {
            name: agency.name().plain(),
            is_signing: desk.is_some(),
            is_test: desk.is_some_and(|desk| desk.is_test()),
            words: desk.map_or_else(Vec::new, |desk| desk.check_words().lines().to_vec()),
        }
    }
}

/// A page about the reply to a sheet, or something done with it.
///
/// # Errors
/// Why it was not done.
pub(super) fn answer(
    desk: &mut Desk,
    number: &str,
    rest: &[&str],
    request: &Request,
) -> Result<Answer, Error> {
    if desk.sheet(number).is_none() {
        return Ok(Answer::go("/"));
    }
    match rest {
        ["drop"] => Ok(take_out(desk, number, request)),
        // Who writes is said first: it stands on everything that is written.
        _ if desk.agency.is_none() => Ok(show(desk, number)),
        ["write", rest @ ..] => write::answer(desk, number, rest, request),
        ["file", rest @ ..] => entry_file::answer(desk, number, rest, request),
        ["sign"] => sign::sign(desk, number, request),
        ["signed", rest @ ..] => sign::signed(desk, number, rest, request),
        ["print"] => print::unsigned(desk, number),
        _ => Ok(show(desk, number)),
    }
}

fn show(desk: &mut Desk, number: &str) -> Answer {
    let chrome = desk.chrome("Write back");
    let words = desk.words();
    let entries = entries::rows(desk, number);
    let (Some(incoming), Some(reply)) = (desk.sheet(number), desk.reply(number)) else {
        return Answer::go("/");
    };
    let people = People::from_share(&incoming.share);
    let agency = desk.agency.as_ref().map(Name::of);
    let begun = reply.writing.as_ref().map(|writing| {
        let whom = called(&words, &people, &writing.about);
        format!("{whom}: {}", writing.pages.in_short(&words))
    });
    let page = ReplyPage {
        number: number.to_owned(),
        family: incoming.share.from.name.plain(),
        about: about(&words, &incoming.share),
        is_older: is_older(incoming, &desk.sheets),
        has_agency: agency.is_some(),
        is_signing: agency.as_ref().is_some_and(|agency| agency.is_signing),
        is_marked: entries.iter().any(|entry| !entry.marks.is_empty()),
        agency,
        needs_passphrase: desk.locked_key.is_some(),
        entries,
        begun,
        has_file: reply.file.is_some(),
        is_signed: reply.signed.is_some(),
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

fn take_out(desk: &mut Desk, number: &str, request: &Request) -> Answer {
    let at = request.field("entry").parse::<usize>().ok();
    let taken = match (desk.reply_mut(number), at) {
        (Some(reply), Some(at)) => reply.take_out(at),
        _ => None,
    };
    if let Some(body) = taken.as_ref().and_then(entries::body) {
        let words = desk.words();
        let said = words.say("Taken out: {title}.");
        desk.say(said.set("title", words.title_of(body)).to_string());
    }
    Answer::go(overview(number))
}

/// What is begun and would be lost, or missing from what is handed over.
const BEGUN: &str = english("something is begun and not in the reply yet: finish it, or drop it");

fn say_begun(desk: &mut Desk) {
    let said = said(&desk.words(), BEGUN);
    desk.say(said);
}

/// Refuses to hand over a reply while something is begun that is not in it.
///
/// # Errors
/// [`ErrorKind::NotConfirmed`].
fn refuse_begun(desk: &Desk, number: &str) -> Result<(), Error> {
    match desk.reply(number) {
        Some(reply) if reply.writing.is_some() || reply.file.is_some() => {
            Err(Error::new(ErrorKind::NotConfirmed, BEGUN))
        }
        _ => Ok(()),
    }
}

/// The page of a reply from which something was asked, if it was one.
pub(super) fn asked_from(request: &Request) -> Option<String> {
    let number = match request.parts().as_slice() {
        ["sheet", number, "reply", ..] => (*number).to_owned(),
        ["agency", ..] => request.fields.given("sheet")?.to_owned(),
        _ => return None,
    };
    Some(overview(&number))
}

/// The address of the page of the reply.
fn overview(number: &str) -> String {
    format!("/sheet/{number}/reply")
}

/// The address of the file with new entries.
fn at_file(number: &str) -> String {
    format!("{}/file", overview(number))
}

/// Adds new entries to the reply.
///
/// # Errors
/// [`carewallet_core::ErrorKind::FamilyLane`].
fn add(desk: &mut Desk, number: &str, drafts: Vec<Draft>) -> Result<(), Error> {
    Answering::refuse_family(&drafts)?;
    if let Some(reply) = desk.reply_mut(number) {
        reply.add(drafts);
    }
    Ok(())
}

/// Puts entries of a file into the reply.
///
/// # Errors
/// As [`add`].
fn put_in(desk: &mut Desk, number: &str, drafts: Vec<Draft>) -> Result<Answer, Error> {
    let count = drafts.len();
    add(desk, number, drafts)?;
    let words = desk.words();
    let said =
        words.say("{count} entries of the file are in your reply now. Nothing is signed yet.");
    desk.say(said.set("count", count).to_string());
    Ok(Answer::go(overview(number)))
}
