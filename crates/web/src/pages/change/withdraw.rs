//! Taking an entry back, with the reason.

use askama::Template;
use carewallet_app::{Error, change};
use carewallet_core::entry::Why;
use carewallet_core::value::Text;

use super::{cards, done, done_already, meant};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::card::Card;
use crate::visit::Visit;
use crate::window::{Held, Window};
use carewallet_screen::english;

#[derive(Template)]
#[template(path = "withdraw.html")]
struct WithdrawPage {
    chrome: Chrome,
    once: String,
    handle: String,
    /// The address of the page that changes it.
    change: String,
    cards: Vec<Card>,
    why: String,
    /// Whether it stands in for an earlier one, which does not come back by this.
    is_change: bool,
    fault: Option<String>,
}

pub(crate) fn ask(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let page = page(window, &held, visit, None)?;
    Ok(page.map_or(Answer::Missing, |page| Answer::page(&page)))
}

pub(crate) fn withdraw(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if let Some(answer) = done_already(window, visit) {
        return Ok(answer);
    }
    let held = window.record()?;
    let Some(entry) = meant(window, &held, visit) else {
        return Ok(Answer::Missing);
    };
    let words = window.words();
    let fault = match visit.given("why").map(Text::parse) {
        None => words.say("Say why, in your own words").to_string(),
        Some(Err(reason)) => words
            .say("The reason {reason}")
            .set("reason", reason.to_string())
            .to_string(),
        Some(Ok(why)) => {
            // It counts, and is not one of the wallet's own.
            change::body_of(entry, &held.contents.record())?;
            {
                let (mut face, folder) = window.parts()?;
                let mut wallet = folder.open_unreminded(&mut face)?;
                wallet.withdraw(entry, Why { why })?;
            }
            let line = english("Taken back: it does not count any more. Its history stays.");
            return Ok(done(window, visit, entry.id(), line));
        }
    };
    let page = page(window, &held, visit, Some(fault))?;
    Ok(page.map_or(Answer::Missing, |page| Answer::unfit(&page)))
}

fn page(
    window: &mut Window,
    held: &Held,
    visit: &Visit,
    fault: Option<String>,
) -> Result<Option<WithdrawPage>, Error> {
    let Some(entry) = meant(window, held, visit) else {
        return Ok(None);
    };
    change::body_of(entry, &held.contents.record())?;
    Ok(Some(WithdrawPage {
        once: window.handles.draw(),
        handle: visit.part("entry").to_owned(),
        change: format!("/change/{}", visit.part("entry")),
        why: visit.field("why").to_owned(),
        is_change: !entry.envelope().replaces.is_empty(),
        fault,
        cards: cards(window, held, [entry]),
        chrome: window.chrome("Take it back").within("record"),
    }))
}
