//! Locking the wallet, and closing the window.

use askama::Template;
use carewallet_app::Error;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;

#[derive(Template)]
#[template(path = "closed.html")]
struct ClosedPage {
    chrome: Chrome,
}

pub(crate) fn lock(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    window.lock();
    Ok(Answer::see("/unlock"))
}

/// Forgets everything and ends the program.
pub(crate) fn close(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    window.lock();
    window.is_closing = true;
    Ok(Answer::page(&ClosedPage {
        chrome: window.chrome("Closed"),
    }))
}
