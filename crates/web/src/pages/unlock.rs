//! Unlocking the wallet.

use askama::Template;
use carewallet_app::Error;
use carewallet_core::ErrorKind;

use super::why_not;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;

#[derive(Template)]
#[template(path = "unlock.html")]
struct Unlock {
    chrome: Chrome,
    folder: String,
    key: Option<String>,
    fault: Option<String>,
}

/// Opens the wallet by itself where no passphrase is needed, else asks for it.
pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    if window.is_unlocked() {
        return Ok(Answer::see("/"));
    }
    match window.unlock(None) {
        Ok(()) => Ok(Answer::see("/")),
        Err(error) if error.kind == ErrorKind::Locked => Ok(Answer::page(&page(window, None))),
        Err(error) => Ok(Answer::unfit(&page(window, Some(error)))),
    }
}

pub(crate) fn unlock(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    match window.unlock(visit.fields.secret("passphrase")) {
        Ok(()) => Ok(Answer::see("/")),
        Err(error) => Ok(Answer::unfit(&page(window, Some(error)))),
    }
}

fn page(window: &mut Window, error: Option<Error>) -> Unlock {
    let words = window.words();
    let fault = error.map(|error| why_not(&words, error));
    let shown = |path: &std::path::PathBuf| path.display().to_string();
    Unlock {
        folder: window.opening.root.as_ref().map(shown).unwrap_or_default(),
        key: window.opening.key.as_ref().map(shown),
        fault,
        chrome: window.chrome("Open the wallet"),
    }
}
