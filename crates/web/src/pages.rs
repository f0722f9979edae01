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
use carewallet_app::Error;
use carewallet_core::ErrorKind;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::hints;
use crate::window::Window;
use crate::words::Words;

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
    let advice = hints::advice(&mut error);
    Answer::unfit(&Refusal {
        chrome: window.chrome("This was not done"),
        message: sentence(&error.message),
        advice: advice.map(|advice| sentence(&advice)),
    })
}

/// Why something was not done, and what to do, for beside a field.
pub(crate) fn why_not(words: &Words, mut error: Error) -> String {
    let advice = hints::advice(&mut error).map(|advice| sentence(&advice));
    let message = sentence(&error.message);
    let said = words.say(&message).to_string();
    match advice {
        Some(advice) => format!("{said} {}", words.say(&advice)),
        None => said,
    }
}

/// A message as a sentence: messages begin in lower case and end without a full stop.
pub(crate) fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    let mut sentence = first.unwrap_or_default() + letters.as_str();
    if !sentence.ends_with(['.', '!', '?']) {
        sentence.push('.');
    }
    sentence
}
