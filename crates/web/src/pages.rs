//! The pages, each beside its template.

pub(crate) mod card;
pub(crate) mod entry;
pub(crate) mod home;
pub(crate) mod keep;
pub(crate) mod keep_shut;
pub(crate) mod look;
pub(crate) mod receive;
pub(crate) mod record;
pub(crate) mod search;
pub(crate) mod unlock;
// Beginning, and writing down.
pub(crate) mod begin;
pub(crate) mod change;
pub(crate) mod write;

pub(crate) mod forms;
pub(crate) mod timeline;
pub(crate) mod visit;
pub(crate) mod who_knows;

use askama::Template;
use carewallet_app::{Error, People};
use carewallet_core::kind::Caution;
use carewallet_core::{ErrorKind, SubjectId};

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::hints;
use crate::window::Window;
use carewallet_screen::{Words, said, sentence};

#[derive(Template)]
#[template(path = "refusal.html")]
struct Refusal {
    chrome: Chrome,
    message: String,
    advice: Option<String>,
}

/// The page that says why something was not done, and what to do.
pub(crate) fn refusal(window: &mut Window, mut error: Error) -> Answer {
    if error.kind == ErrorKind::Locked && !window.is_unlocked() {
        return Answer::see("/unlock");
    }
    let words = window.words();
    let advice = hints::advice(&words, &mut error);
    Answer::unfit(&Refusal {
        chrome: window.chrome("This was not done"),
        message: said(&words, &error.message),
        advice: advice.map(|advice| sentence(&advice)),
    })
}

/// Why something was not done, and what to do, for beside a field.
pub(crate) fn why_not(words: &Words, mut error: Error) -> String {
    let advice = hints::advice(words, &mut error);
    let message = said(words, &error.message);
    match advice {
        Some(advice) => format!("{message} {}", sentence(&advice)),
        None => message,
    }
}

/// What a reader should check, with the name of its field.
pub(crate) fn caution(words: &Words, caution: Caution) -> String {
    let says = words.say(caution.says());
    match caution.field() {
        Some(field) => format!("{}: {says}", words.say(field)),
        None => says.to_string(),
    }
}

/// Whom something is about: somebody by name, or the home.
pub(crate) fn whom(words: &Words, people: &People, about: &SubjectId) -> String {
    let name = people.name(about);
    match about {
        SubjectId::Home => words.say(&name).to_string(),
        SubjectId::Person(_) => name,
    }
}
