//! How the pages look.

use askama::Template;
use carewallet_app::Error;
use carewallet_export::Language;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::{Look, Shade};

#[derive(Template)]
#[template(path = "look.html")]
struct LookPage {
    chrome: Chrome,
}

pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    Ok(Answer::page(&LookPage {
        chrome: window.chrome("How it looks"),
    }))
}

pub(crate) fn choose(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.wear(Look {
        language: Language::find(visit.field("language")).unwrap_or_default(),
        large: visit.fields.has("large"),
        contrast: visit.fields.has("contrast"),
        shade: match visit.field("shade") {
            "light" => Shade::Light,
            "dark" => Shade::Dark,
            _ => Shade::System,
        },
    });
    Ok(Answer::see("/look"))
}
