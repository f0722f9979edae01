//! Settling a contradiction: the entries side by side, of which one stays.

use askama::Template;
use carewallet_app::{Error, settle};
use carewallet_core::{Entry, EntryId};

use super::{cards, done, done_already, meant};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::card::Card;
use crate::visit::Visit;
use crate::window::{Held, Window};
use carewallet_screen::english;

#[derive(Template)]
#[template(path = "settle.html")]
struct SettlePage {
    chrome: Chrome,
    once: String,
    handle: String,
    /// The address of the page that changes it.
    change: String,
    cards: Vec<Card>,
    kept: String,
    why: String,
    fault: Option<String>,
}

pub(crate) fn ask(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let page = page(window, &held, visit, None);
    Ok(page.map_or(Answer::Missing, |page| Answer::page(&page)))
}

pub(crate) fn settle(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if let Some(answer) = done_already(window, visit) {
        return Ok(answer);
    }
    let held = window.record()?;
    let Some(entry) = meant(window, &held, visit) else {
        return Ok(Answer::Missing);
    };
    let today = window.platform().today();
    let all = side_by_side(&held, entry, today);
    let kept = window.handles.entry(visit.field("keep"));
    let Some(kept) = kept.filter(|kept| all.iter().any(|one| one.id() == *kept)) else {
        let words = window.words();
        let fault = words.say("Choose the one that is right").to_string();
        let page = page(window, &held, visit, Some(fault));
        return Ok(page.map_or(Answer::Missing, |page| Answer::unfit(&page)));
    };
    match take_back(window, &held, &all, kept, visit.given("why"))? {
        Ok(()) => Ok(done(
            window,
            visit,
            kept,
            english("Settled: this one stays."),
        )),
        Err(fault) => {
            let page = page(window, &held, visit, Some(fault));
            Ok(page.map_or(Answer::Missing, |page| Answer::unfit(&page)))
        }
    }
}

/// Takes back what contradicts the one that stays; or why the reason is no text.
fn take_back(
    window: &mut Window,
    held: &Held,
    all: &[&Entry],
    kept: EntryId,
    why: Option<&str>,
) -> Result<Result<(), String>, Error> {
    let today = window.platform().today();
    let against = held.contents.get(&kept);
    let against = against.map_or_else(Vec::new, |kept| {
        settle::against(&held.contents, kept, today)
    });
    let go = all.iter().map(|entry| entry.id());
    let go = go.filter(|id| against.iter().any(|one| one.id() == *id));
    let words = window.words();
    let (mut face, folder) = window.parts()?;
    let mut wallet = folder.open_unreminded(&mut face)?;
    for id in go {
        let clash = settle::clash(&held.contents, &id.to_string(), &kept.to_string(), today)?;
        match clash.why(why) {
            Ok(why) => wallet.withdraw(clash.goes, why)?,
            Err(reason) => {
                let fault = words.say("The reason {reason}");
                return Ok(Err(fault.set("reason", reason.to_string()).to_string()));
            }
        };
    }
    Ok(Ok(()))
}

/// The entry, and those that cannot be right together with it.
fn side_by_side<'h>(
    held: &'h Held,
    entry: &'h Entry,
    today: carewallet_core::value::Date,
) -> Vec<&'h Entry> {
    let mut all = vec![entry];
    all.extend(settle::against(&held.contents, entry, today));
    all
}

fn page(
    window: &mut Window,
    held: &Held,
    visit: &Visit,
    fault: Option<String>,
) -> Option<SettlePage> {
    let entry = meant(window, held, visit)?;
    let all = side_by_side(held, entry, window.platform().today());
    Some(SettlePage {
        once: window.handles.draw(),
        handle: visit.part("entry").to_owned(),
        change: format!("/change/{}", visit.part("entry")),
        cards: cards(window, held, all),
        kept: visit.field("keep").to_owned(),
        why: visit.field("why").to_owned(),
        fault,
        chrome: window.chrome("Which is right?").within("record"),
    })
}
