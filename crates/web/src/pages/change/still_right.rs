//! Saying that an entry is still right: the same statement with the day of the check.

use askama::Template;
use carewallet_app::attribution::Writer;
use carewallet_app::{Error, change};
use carewallet_core::ErrorKind;
use carewallet_core::entry::{Checked, HowChecked, Voice};
use carewallet_core::value::Line;

use super::{cards, done, done_already, meant};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::card::Card;
use crate::visit::Visit;
use crate::window::{Held, Window};
use carewallet_screen::{english, sentence};

/// How it may be known.
const WAYS: [(&str, HowChecked, &str); 3] = [
    (
        "paper",
        HowChecked::SeenDocument,
        english("I have seen it on paper, or on the packet"),
    ),
    (
        "person",
        HowChecked::ConfirmedByPerson,
        english("The person says so"),
    ),
    (
        "professional",
        HowChecked::ConfirmedByProfessional,
        english("A professional says so"),
    ),
];

#[derive(Template)]
#[template(path = "still_right.html")]
struct StillRightPage {
    chrome: Chrome,
    once: String,
    cards: Vec<Card>,
    handle: String,
    /// The address of the page that changes it.
    change: String,
    ways: Vec<(&'static str, &'static str, bool)>,
    by: String,
    /// The own words of whom it is in, which only they can say again.
    own_words_of: Option<String>,
    fault: Option<String>,
}

pub(crate) fn ask(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let page = page(window, &held, visit, None)?;
    Ok(page.map_or(Answer::Missing, |page| Answer::page(&page)))
}

pub(crate) fn renew(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if let Some(answer) = done_already(window, visit) {
        return Ok(answer);
    }
    let held = window.record()?;
    let Some(old) = meant(window, &held, visit) else {
        return Ok(Answer::Missing);
    };
    let words = window.words();
    let way = WAYS.iter().find(|(way, ..)| *way == visit.field("how"));
    let Some((_, how, _)) = way else {
        let fault = words.say("Choose how you know").to_string();
        return again(window, &held, visit, fault);
    };
    let who = match visit.given("by").map(Line::parse).transpose() {
        Ok(who) => who,
        Err(reason) => {
            let fault = words.say("The name {reason}");
            let fault = fault.set("reason", reason.to_string()).to_string();
            return again(window, &held, visit, fault);
        }
    };
    let checked = Checked {
        how: *how,
        when: window.platform().today(),
        who,
    };
    let saved = {
        let (mut face, folder) = window.parts()?;
        let mut wallet = folder.open_unreminded(&mut face)?;
        let writer = Writer::of_family(&held.people, &wallet)?;
        match change::still_right(old, &held.contents.record(), checked, &writer) {
            Ok(draft) => Ok(wallet.add(vec![draft])?),
            Err(error) if error.kind == ErrorKind::OwnWords => {
                Err(words.say(&sentence(&error.message)).to_string())
            }
            Err(error) => return Err(error),
        }
    };
    match saved {
        Ok(saved) => {
            let id = saved.ids().first().copied().unwrap_or(old.id());
            Ok(done(
                window,
                visit,
                id,
                english("Saved: it was checked today and is still right."),
            ))
        }
        Err(fault) => again(window, &held, visit, fault),
    }
}

fn again(window: &mut Window, held: &Held, visit: &Visit, fault: String) -> Result<Answer, Error> {
    let page = page(window, held, visit, Some(fault))?;
    Ok(page.map_or(Answer::Missing, |page| Answer::unfit(&page)))
}

fn page(
    window: &mut Window,
    held: &Held,
    visit: &Visit,
    fault: Option<String>,
) -> Result<Option<StillRightPage>, Error> {
    let Some(entry) = meant(window, held, visit) else {
        return Ok(None);
    };
    change::body_of(entry, &held.contents.record())?;
    let envelope = entry.envelope();
    let is_own = envelope.voice == Voice::OwnWords;
    let ways = WAYS.iter();
    let ways = ways.map(|(way, _, words)| (*way, *words, *way == visit.field("how")));
    Ok(Some(StillRightPage {
        once: window.handles.draw(),
        handle: visit.part("entry").to_owned(),
        change: format!("/change/{}", visit.part("entry")),
        ways: ways.collect(),
        by: visit.field("by").to_owned(),
        own_words_of: is_own.then(|| envelope.said_by.plain()),
        fault,
        cards: cards(window, held, [entry]),
        chrome: window.chrome("Is it still right?").within("record"),
    }))
}
