//! How the page looks. It is remembered nowhere.

use askama::Template;
use carewallet_export::Language;
use carewallet_screen::{Look, Shade};

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::request::Request;

#[derive(Template)]
#[template(path = "look.html")]
struct LookPage {
    chrome: Chrome,
}

/// The page.
pub(super) fn show(desk: &mut Desk) -> Answer {
    let chrome = desk.chrome("How it looks");
    Answer::page(&chrome.title.clone(), &LookPage { chrome })
}

/// Takes what was chosen.
pub(super) fn choose(desk: &mut Desk, request: &Request) -> Answer {
    desk.wear(Look {
        language: Language::find(request.field("language")).unwrap_or_default(),
        large: request.fields.has("large"),
        contrast: request.fields.has("contrast"),
        shade: match request.field("shade") {
            "light" => Shade::Light,
            "dark" => Shade::Dark,
            _ => Shade::System,
        },
    });
    Answer::go("/look")
}
