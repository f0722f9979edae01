//! Looking for words. They are sent in a form and kept in memory: an address would stay
//! in the history of the browser.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::record_filter::RecordFilter;
use carewallet_core::Entry;

use super::card::{Card, Cards};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;

/// Entries that are listed; words that fit more are too few.
const MOST: usize = 100;

#[derive(Template)]
#[template(path = "found.html")]
struct Found {
    chrome: Chrome,
    words: String,
    near: Vec<String>,
    cards: Vec<Card>,
    more: usize,
}

/// Keeps the words, and leads to what they find.
pub(crate) fn search(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = window.handles.of_words(visit.field("words"));
    Ok(Answer::see(format!("/found/{handle}")))
}

/// What was found.
pub(crate) fn found(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let Some(words) = window.handles.words(visit.part("words")) else {
        return Ok(Answer::Missing);
    };
    let filter = RecordFilter::holding(&words);
    let record = held.contents.record();
    let cards = Cards::new(window.words(), &held, &record, window.platform().today());
    let fits: Vec<&Entry> = record
        .entries()
        .filter(|entry| filter.fits(entry))
        .collect();
    let near = if fits.is_empty() {
        filter.near_words(record.entries())
    } else {
        Vec::new()
    };
    let listed = cards.once(&fits);
    let first = listed.iter().take(MOST);
    Ok(Answer::page(&Found {
        words,
        near,
        cards: first
            .map(|entry| cards.of(entry, &mut window.handles))
            .collect(),
        more: listed.len().saturating_sub(MOST),
        chrome: window.chrome("What was found").within("record"),
    }))
}
