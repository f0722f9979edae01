//! Who writes back: an agency with its key, or by its name alone.

use std::path::PathBuf;

use carewallet_app::{Error, reply};
use carewallet_core::ErrorKind;
use carewallet_core::value::Line;
use carewallet_screen::{english, said};
use zeroize::Zeroizing;

use crate::agency::Agency;
use crate::answer::Answer;
use crate::desk::Desk;
use crate::request::Request;

/// The page that somebody came from: the reply to a sheet, or all sheets.
fn back(request: &Request) -> Answer {
    match request.fields.given("sheet") {
        Some(number) => Answer::go(format!("/sheet/{number}/reply")),
        None => Answer::go("/"),
    }
}

/// Without a key: what is written is not signed.
///
/// # Errors
/// That it is no name.
pub(super) fn by_name(desk: &mut Desk, request: &Request) -> Result<Answer, Error> {
    let name = Line::parse(request.field("name")).map_err(|reason| {
        let message = format!("the name of the agency {reason}");
        Error::new(ErrorKind::Usage, message)
    })?;
    desk.set_agency(Some(Agency::ByName(name)));
    Ok(back(request))
}

/// Opens the agency's key file, or asks for its passphrase.
///
/// # Errors
/// Why it does not open.
pub(super) fn key(desk: &mut Desk, request: &Request) -> Result<Answer, Error> {
    let Some(upload) = &request.upload else {
        return Err(Error::new(ErrorKind::NothingGiven, "no file was chosen"));
    };
    open(desk, request, (&upload.name, upload.bytes.clone()))
}

/// The same with the passphrase that was typed.
///
/// # Errors
/// Why it does not open.
pub(super) fn passphrase(desk: &mut Desk, request: &Request) -> Result<Answer, Error> {
    let Some((name, bytes)) = desk.locked_key.take() else {
        return Ok(back(request));
    };
    desk.browser.words = request.fields.secret("passphrase");
    open(desk, request, (&name, bytes.to_vec()))
}

fn open(
    desk: &mut Desk,
    request: &Request,
    (name, bytes): (&str, Vec<u8>),
) -> Result<Answer, Error> {
    let path = PathBuf::from(name);
    desk.browser.files.insert(path.clone(), bytes);
    let opened = reply::Desk::unlock(&mut desk.browser, Some(&path), None, None);
    let bytes = desk.browser.files.remove(&path).unwrap_or_default();
    let bytes = Zeroizing::new(bytes);
    // The passphrase of a key opens nothing else.
    desk.browser.words = None;
    match opened {
        Ok(opened) => {
            // That the key of a desk soon ends, if it does.
            for note in std::mem::take(&mut desk.browser.notes) {
                let said = said(&desk.words(), &note);
                desk.say(said);
            }
            desk.set_agency(Some(Agency::WithKey(Box::new(opened))));
            // What a family sealed to this key opens now.
            desk.sort();
            Ok(back(request))
        }
        Err(error) if matches!(error.kind, ErrorKind::Locked | ErrorKind::WrongPassphrase) => {
            desk.locked_key = Some((name.to_owned(), bytes));
            if error.kind == ErrorKind::WrongPassphrase || request.fields.has("passphrase") {
                let words = desk.words();
                let wrong = english("This is not the passphrase of the key file. Type it again.");
                desk.say(words.say(wrong).to_string());
            }
            Ok(back(request))
        }
        Err(error) => Err(error),
    }
}

/// Forgets the key and the name. What was written down stays.
pub(super) fn put_away(desk: &mut Desk, request: &Request) -> Answer {
    desk.set_agency(None);
    back(request)
}
