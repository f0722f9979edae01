//! The pages, each beside its template, and which address leads to which.

mod agency;
mod file;
mod find;
mod form;
mod forms;
mod key;
mod look;
mod reply;
mod sheet;
mod sheets;
mod whom;

use askama::Template;
use carewallet_app::Error;
use carewallet_screen::{said, sentence};

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::hints;
use crate::request::Request;

impl Desk {
    /// Does what somebody asked for.
    pub fn ask(&mut self, request: &Request) -> Answer {
        match answer(self, request) {
            Ok(answer) => answer,
            Err(error) => refusal(self, error, request),
        }
    }
}

/// Does what an address asks for. One that leads nowhere leads to the sheets.
///
/// # Errors
/// Why it was not done.
fn answer(desk: &mut Desk, request: &Request) -> Result<Answer, Error> {
    match request.parts().as_slice() {
        ["add"] => sheets::add(desk, request),
        ["sort"] => Ok(sheets::sort(desk)),
        ["words"] => Ok(sheets::words(desk, request)),
        ["leave-out"] => Ok(sheets::leave_out(desk, request)),
        ["forget"] => Ok(sheets::forget(desk)),
        ["look"] => Ok(look::show(desk)),
        ["look", "choose"] => Ok(look::choose(desk, request)),
        ["form-file"] => forms::add(desk, request),
        ["agency", "name"] => agency::by_name(desk, request),
        ["agency", "key"] => agency::key(desk, request),
        ["agency", "passphrase"] => agency::passphrase(desk, request),
        ["agency", "put-away"] => Ok(agency::put_away(desk, request)),
        ["key"] => Ok(key::show(desk)),
        ["key", "make"] => Ok(key::make(desk, request)),
        ["key", "file"] => key::file(desk),
        ["key", "forget"] => Ok(key::forget(desk)),
        ["sheet", number] => Ok(sheet::show(desk, number)),
        ["sheet", number, "print"] => sheet::print(desk, number),
        ["sheet", number, "file"] => file::of_sheet(desk, number, request),
        ["sheet", number, "find"] => Ok(find::found(desk, number, request)),
        ["sheet", number, "forms"] => Ok(forms::list(desk, number)),
        ["sheet", number, "reply", rest @ ..] => reply::answer(desk, number, rest, request),
        ["sheet", number, "form", form, rest @ ..] => {
            form::answer(desk, (number, form), rest, request)
        }
        _ => Ok(sheets::show(desk)),
    }
}

#[derive(Template)]
#[template(path = "refusal.html")]
struct Refusal {
    chrome: Chrome,
    /// For programs, and for whoever is asked for help.
    kind: &'static str,
    message: String,
    advice: Option<String>,
    /// The reply to go on with.
    reply: Option<String>,
}

/// The page that says why something was not done, and what to do.
fn refusal(desk: &mut Desk, error: Error, request: &Request) -> Answer {
    let words = desk.words();
    let chrome = desk.chrome("This was not done");
    let advice = hints::for_kind(error.kind).map(|advice| words.say(advice).to_string());
    Answer::page(
        &chrome.title.clone(),
        &Refusal {
            reply: reply::asked_from(request),
            kind: error.kind.name(),
            message: said(&words, &error.message),
            advice: advice.map(|advice| sentence(&advice)),
            chrome,
        },
    )
}
