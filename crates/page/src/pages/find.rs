//! Looking for words on one sheet.

use askama::Template;
use carewallet_app::People;
use carewallet_app::record_filter::RecordFilter;
use carewallet_app::wording::entry::source;
use carewallet_core::Entry;
use carewallet_core::attribution::Names;
use carewallet_export::entry_text::Line;
use carewallet_screen::Words;

use super::whom::called;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::request::Request;

#[derive(Template)]
#[template(path = "find.html")]
struct FindPage {
    chrome: Chrome,
    number: String,
    sought: String,
    near: Vec<String>,
    incomplete: bool,
    found: Vec<Found>,
}

/// An entry that holds the words.
struct Found {
    about: String,
    title: String,
    lines: Vec<Line>,
    source: String,
}

/// The page; the sheets where there is no such sheet.
pub(super) fn found(desk: &mut Desk, number: &str, request: &Request) -> Answer {
    let chrome = desk.chrome("Find on this sheet");
    let words = desk.words();
    let Some(incoming) = desk.sheet(number) else {
        return Answer::go("/");
    };
    let share = &incoming.share;
    let sought = request.field("words");
    if sought.is_empty() {
        return Answer::go(format!("/sheet/{number}"));
    }
    let filter = RecordFilter::holding(sought);
    let names = Names::from_share(share);
    let fits = share.entries.iter().filter(|entry| filter.fits(entry));
    let people = People::from_share(share);
    let found = fits.map(|entry| Found {
        about: called(&words, &people, entry.about()),
        ..shown(&words, entry, &names)
    });
    let found: Vec<Found> = found.collect();
    let page = FindPage {
        number: number.to_owned(),
        sought: sought.to_owned(),
        near: if found.is_empty() {
            filter.near_words(share.entries.iter())
        } else {
            Vec::new()
        },
        incomplete: share.header.incomplete,
        found,
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

fn shown(words: &Words, entry: &Entry, names: &Names) -> Found {
    let title = words.title(entry);
    let lines = entry
        .body()
        .map_or_else(Vec::new, |body| words.lines(&body));
    Found {
        about: String::new(),
        lines: lines
            .into_iter()
            .filter(|line| line.text != title)
            .collect(),
        title,
        source: source(words, entry.envelope(), names),
    }
}
