//! Signing the reply, and handing it over: on paper, as a file, or sealed for the family.

use std::path::Path;

use askama::Template;
use carewallet_app::Error;
use carewallet_app::share::body::BodyForm;
use carewallet_app::wording::Say as _;
use carewallet_core::{ErrorKind, Payload};
use carewallet_export::sheet_html;
use carewallet_screen::english;

use super::super::file::has_letters;
use super::super::sheet::options;
use super::{entries, overview, refuse_begun};
use crate::answer::{Answer, FileMade};
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::request::Request;

#[derive(Template)]
#[template(path = "reply_signed.html")]
struct SignedPage {
    chrome: Chrome,
    number: String,
    family: String,
    agency: String,
    made: String,
    count: usize,
    is_test: bool,
    log_line: String,
}

#[derive(Template)]
#[template(path = "reply_paper.html")]
struct PaperPage {
    chrome: Chrome,
    number: String,
    body: String,
}

/// Signs what is new.
///
/// # Errors
/// [`ErrorKind::Nothing`]; [`ErrorKind::NotConfirmed`] where something is marked and nobody
/// said that they looked at it.
pub(super) fn sign(desk: &mut Desk, number: &str, request: &Request) -> Result<Answer, Error> {
    refuse_begun(desk, number)?;
    let rows = entries::rows(desk, number);
    if rows.is_empty() {
        let message = english("there is nothing new in the reply yet");
        return Err(Error::new(ErrorKind::Nothing, message));
    }
    let is_marked = rows.iter().any(|row| !row.marks.is_empty());
    if is_marked && !request.fields.has("looked") {
        let message = english("look at what is marked, and say that you did: nothing was signed");
        return Err(Error::new(ErrorKind::NotConfirmed, message));
    }
    let signed = {
        let agency = desk.agency.as_ref().and_then(|agency| agency.desk());
        let (Some(agency), Some(incoming), Some(reply)) =
            (agency, desk.sheet(number), desk.reply(number))
        else {
            return Ok(Answer::go(overview(number)));
        };
        let answering = agency.answering(incoming);
        answering.sign(&desk.browser, reply.entries.clone())?
    };
    if let Some(reply) = desk.reply_mut(number) {
        reply.signed = Some(signed);
    }
    Ok(Answer::go(format!("{}/signed", overview(number))))
}

/// The reply that was signed: its page, its paper, or a file of it.
///
/// # Errors
/// Why it cannot be made.
pub(super) fn signed(
    desk: &mut Desk,
    number: &str,
    rest: &[&str],
    request: &Request,
) -> Result<Answer, Error> {
    match rest {
        ["print"] => paper(desk, number),
        ["file"] => file(desk, number, request.field("as")),
        _ => Ok(show(desk, number)),
    }
}

fn show(desk: &mut Desk, number: &str) -> Answer {
    let chrome = desk.chrome("Your reply is signed");
    let words = desk.words();
    let (Some(incoming), Some(reply)) = (desk.sheet(number), desk.reply(number)) else {
        return Answer::go("/");
    };
    let Some(signed) = &reply.signed else {
        return Answer::go(overview(number));
    };
    let page = SignedPage {
        number: number.to_owned(),
        family: incoming.share.from.name.plain(),
        agency: signed.share.from.name.plain(),
        made: words.day(signed.share.header.made_at.date()),
        count: reply.entries.len(),
        is_test: desk
            .agency
            .as_ref()
            .and_then(|agency| agency.desk())
            .is_some_and(|desk| desk.is_test()),
        log_line: signed.log_line.clone(),
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

fn paper(desk: &mut Desk, number: &str) -> Result<Answer, Error> {
    let chrome = desk.chrome("A sheet to print");
    let options = options(desk);
    let Some(signed) = desk.reply(number).and_then(|reply| reply.signed.as_ref()) else {
        return Ok(Answer::go(overview(number)));
    };
    let payload = Payload::open_form(signed.share.pack()?);
    let page = PaperPage {
        number: number.to_owned(),
        body: sheet_html(&signed.share, &payload, &signed.options(&options))?,
        chrome,
    };
    Ok(Answer::page(&page.chrome.title, &page))
}

fn file(desk: &mut Desk, number: &str, wanted: &str) -> Result<Answer, Error> {
    let options = options(desk);
    let Some(signed) = desk.reply_mut(number).and_then(|reply| reply.signed.take()) else {
        return Ok(Answer::go(overview(number)));
    };
    let made = made(desk, &signed, wanted, &options);
    // It was only lent: the reply is signed once.
    if let Some(reply) = desk.reply_mut(number) {
        reply.signed = Some(signed);
    }
    made.map(Answer::File)
}

fn made(
    desk: &mut Desk,
    signed: &carewallet_app::reply::SignedReply,
    wanted: &str,
    options: &carewallet_export::SheetOptions,
) -> Result<FileMade, Error> {
    // It names nobody: file names are seen in passing.
    let name = format!(
        "reply-{}.{wanted}",
        signed.share.header.made_at.date().written()
    );
    if wanted == "jsonl" {
        return Ok(FileMade {
            name: name.replace(".jsonl", ".signed.jsonl"),
            media: "application/jsonl",
            bytes: signed.log_line.clone().into_bytes(),
        });
    }
    let (form, media) = match BodyForm::by_ending(Path::new(&name)) {
        Some(BodyForm::Pdf) => {
            has_letters(desk, signed.share.text())?;
            (BodyForm::Pdf, "application/pdf")
        }
        Some(BodyForm::Text) => (BodyForm::Text, "text/plain"),
        Some(BodyForm::Age) => (BodyForm::Age, "application/age"),
        _ => {
            return Err(Error::new(
                ErrorKind::Usage,
                english("there is no such file"),
            ));
        }
    };
    let made = signed.body(&mut desk.browser, form, false, options)?;
    let files = made.named(Path::new(&name));
    let bytes = files
        .first()
        .map_or_else(Vec::new, |(_, bytes)| bytes.to_vec());
    Ok(FileMade { name, media, bytes })
}
