//! A reply without a signature, on paper: for people only.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::wording::Say as _;

use super::entries::{self, Row};
use super::{overview, refuse_begun};
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
///
/// # Errors
/// As [`super::refuse_begun`].
pub(super) fn unsigned(desk: &mut Desk, number: &str) -> Result<Answer, Error> {
    refuse_begun(desk, number)?;
    let chrome = desk.chrome("A note to the family");
    let words = desk.words();
    let entries = entries::rows(desk, number);
    let (Some(incoming), Some(agency)) = (desk.sheet(number), desk.agency.as_ref()) else {
        return Ok(Answer::go(overview(number)));
    };
    let page = UnsignedPage {
        number: number.to_owned(),
        family: incoming.share.from.name.plain(),
        about: about(&entries),
        agency: agency.name().plain(),
        today: words.day(desk.today()),
        entries,
        chrome,
    };
    Ok(Answer::page(&page.chrome.title, &page))
}

/// Whom the entries are about, each once.
fn about(entries: &[Row]) -> String {
    let mut once: Vec<&str> = Vec::new();
    for name in entries.iter().map(|row| row.about.as_str()) {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once.join(", ")
}
