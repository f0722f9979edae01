//! Beginning: a new record, question by question, or one that is there already.

mod after;
mod asked;
mod new;
mod open;
#[cfg(test)]
mod tests;

use askama::Template;
use carewallet_app::Error;

pub(crate) use after::{first, paper, sheet};
pub(crate) use new::{answer as answer_new, show as show_new};
pub(crate) use open::{open, show as show_open};

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;

#[derive(Template)]
#[template(path = "begin.html")]
struct BeginPage {
    chrome: Chrome,
}

/// The two ways to begin.
pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    if window.is_unlocked() {
        return Ok(Answer::see("/"));
    }
    Ok(Answer::page(&BeginPage {
        chrome: window.chrome("Begin"),
    }))
}
