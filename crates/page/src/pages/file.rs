//! A sheet as a file: to copy, for a spreadsheet, for programs, or the sheet again.

use carewallet_app::Error;
use carewallet_app::incoming::Incoming;
use carewallet_app::json_view::{ReadAnswer, written};
use carewallet_core::value::Date;
use carewallet_core::{ErrorKind, Payload};
use carewallet_export::pdf::draws;
use carewallet_export::{BodyError, csv, sheet_pdf, sheet_text};
use carewallet_screen::english;

use super::sheet::options;
use crate::answer::{Answer, FileMade};
use crate::desk::Desk;
use crate::request::Request;

/// The file that was asked for.
///
/// # Errors
/// Why it cannot be made.
pub(super) fn of_sheet(desk: &mut Desk, number: &str, request: &Request) -> Result<Answer, Error> {
    let Some(incoming) = desk.sheet(number) else {
        return Ok(Answer::go("/"));
    };
    let share = &incoming.share;
    let payload = || -> Result<Payload, Error> { Ok(Payload::open_form(share.pack()?)) };
    let (media, bytes) = match request.field("as") {
        "txt" => (
            "text/plain",
            sheet_text(share, &payload()?, &options(desk)).into_bytes(),
        ),
        "csv" => ("text/csv", csv::write(share).into_bytes()),
        "json" => (
            "application/json",
            json(incoming, desk.today()).into_bytes(),
        ),
        "pdf" => {
            has_letters(desk, share.text())?;
            let sheet = sheet_pdf(share, &payload()?, &options(desk))?;
            ("application/pdf", sheet.bytes)
        }
        _ => return Err(Error::new(ErrorKind::Usage, "there is no such file")),
    };
    let day = share.header.made_at.date().written();
    Ok(Answer::File(FileMade {
        // It names nobody: file names are seen in passing.
        name: format!("care-sheet-{day}.{}", request.field("as")),
        media,
        bytes,
    }))
}

/// As `carewallet read --json` has it.
fn json(incoming: &Incoming, today: Date) -> String {
    // The answer is made of texts and numbers, so it can be written.
    let answer = serde_json::to_value(ReadAnswer::new(incoming, today));
    format!("{}\n", written(&answer.unwrap_or_default()))
}

/// Refuses a PDF for which this page has no letters: the browser has them, so it can be
/// printed from the screen.
///
/// # Errors
/// [`ErrorKind::NotDrawn`].
pub(super) fn has_letters(desk: &Desk, text: &str) -> Result<(), Error> {
    let own_name = desk.look.language.own_name();
    if draws(text)
        .and_then(|does| Ok(does && draws(own_name)?))
        .map_err(BodyError::from)?
    {
        return Ok(());
    }
    let message = english("this page has no letters for a PDF of it: print it from the screen");
    Err(Error::new(ErrorKind::NotDrawn, message))
}
