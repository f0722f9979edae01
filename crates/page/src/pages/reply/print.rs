//! A reply without a signature, on paper: for people only.

use askama::Template;
use carewallet_app::wording::Say as _;

use super::super::whom::about;
use super::entries::{self, Row};
use super::overview;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;

#[derive(Template)]
#[template(path = "reply_unsigned.html")]
struct UnsignedPage {
    chrome: Chrome,
    number: String,
    family: String,
    about: String,
    agency: String,
    today: String,
    entries: Vec<Row>,
}

/// The page.
pub(super) fn unsigned(desk: &mut Desk, number: &str) -> Answer {
    let chrome = desk.chrome("A note to the family");
    let words = desk.words();
    let entries = entries::rows(desk, number);
    let (Some(incoming), Some(agency)) = (desk.sheet(number), desk.agency.as_ref()) else {
        return Answer::go(overview(number));
    };
    let page = UnsignedPage {
        number: number.to_owned(),
        family: incoming.share.from.name.plain(),
        about: about(&words, &incoming.share),
        agency: agency.name().plain(),
        today: words.day(desk.today()),
        entries,
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}
