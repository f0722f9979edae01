//! A new key of an agency, made here and kept by whoever made it.

use askama::Template;
use carewallet_app::wording::Say as _;
use carewallet_app::{Error, agency_key};
use carewallet_core::ErrorKind;
use carewallet_core::check_words::CheckWords;
use carewallet_core::value::Line;
use carewallet_screen::said;

use crate::answer::{Answer, FileMade};
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::request::Request;

#[derive(Template)]
#[template(path = "key.html")]
struct KeyPage {
    chrome: Chrome,
    /// What is wrong, and in which field.
    fault: Option<(&'static str, String)>,
    typed: Typed,
    made: Option<Made>,
}

/// What was typed.
#[derive(Default)]
pub(super) struct Typed {
    name: String,
    desk: String,
    is_test: bool,
}

/// A key that was made.
struct Made {
    name: String,
    words: Vec<String>,
    public: String,
    until: Option<String>,
    is_test: bool,
}

/// The page: what is asked for, or the key that was made.
pub(super) fn show(desk: &mut Desk) -> Answer {
    page(desk, None, Typed::default())
}

fn page(desk: &mut Desk, fault: Option<(&'static str, String)>, typed: Typed) -> Answer {
    let chrome = desk.chrome("A key for your agency");
    let words = desk.words();
    let made = desk.new_key.as_ref().map(|made| {
        let identity = &made.identity;
        Made {
            name: made.name.plain(),
            words: CheckWords::of(&identity.recipient(), &identity.public_key())
                .lines()
                .to_vec(),
            public: identity.public_line(),
            until: made.until.map(|until| words.day(until)),
            is_test: identity.is_test(),
        }
    });
    let page = KeyPage {
        fault,
        typed,
        made,
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

/// Makes a key.
pub(super) fn make(desk: &mut Desk, request: &Request) -> Answer {
    let typed = Typed {
        name: request.field("name").to_owned(),
        desk: request.field("desk").to_owned(),
        is_test: request.fields.has("test"),
    };
    let words = desk.words();
    let parsed = |field: &'static str, text: &str| {
        Line::parse(text).map_err(|reason| {
            let sentence = words.say("This {reason}").set("reason", reason.to_string());
            (field, said(&words, &sentence.to_string()))
        })
    };
    let place = (!typed.desk.is_empty()).then(|| parsed("desk", &typed.desk));
    let both = parsed("name", &typed.name).and_then(|name| Ok((name, place.transpose()?)));
    let (name, place) = match both {
        Ok(both) => both,
        Err(fault) => return page(desk, Some(fault), typed),
    };
    let key = agency_key::make(name, place.as_ref(), typed.is_test, desk.today());
    desk.new_key = Some(key);
    Answer::go("/key")
}

/// The file of the key that was made.
///
/// # Errors
/// [`ErrorKind::Nothing`] where none was made.
pub(super) fn file(desk: &mut Desk) -> Result<Answer, Error> {
    let Some(made) = &desk.new_key else {
        return Err(Error::new(ErrorKind::Nothing, "no key was made yet"));
    };
    Ok(Answer::File(FileMade {
        name: "agency-key.txt".to_owned(),
        media: "text/plain",
        bytes: made.text.as_bytes().to_vec(),
    }))
}

/// Forgets the key that was made.
pub(super) fn forget(desk: &mut Desk) -> Answer {
    desk.new_key = None;
    Answer::go("/")
}
