//! A reply to what is asked.

use carewallet_app::Error;
use carewallet_app::entry_questions::{Heard, Misfit, Reply};
use carewallet_app::forms;

use super::ask::request;
use super::asking::{Asking, Fault};
use super::beside::FormAbout;
use crate::answer::Answer;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::{english, said, understood};

/// Takes a reply, and saves the entry once that completes it.
pub(crate) fn answer(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.record()?;
    let handle = visit.part("asking");
    let here = format!("/ask/{handle}");
    let is_now = |asking: &&mut Asking| asking.step.to_string() == visit.field("step");
    if window.askings.get(handle).filter(is_now).is_none() {
        // Sent twice, or from another tab: where it stands now.
        return Ok(Answer::see(here));
    }
    if is_elsewhere(window, handle)? {
        return Ok(Answer::see(here));
    }
    let Some(mut asking) = window.askings.take(handle) else {
        return Ok(Answer::see(here));
    };
    let done = hear(window, &mut asking, visit);
    window.askings.keep(asking);
    done?;
    Ok(Answer::see(here))
}

/// Begins again with what is left where the record was changed by another page: an answer
/// must not be written over what somebody wrote in the meantime.
fn is_elsewhere(window: &mut Window, handle: &str) -> Result<bool, Error> {
    let stamp = window.parts()?.1.stamp()?;
    let asking = window.askings.get(handle);
    let Some(asking) = asking.filter(|asking| asking.stamp != stamp) else {
        return Ok(false);
    };
    let (form, subject, left) = (asking.form.clone(), asking.subject.clone(), asking.left());
    let form = forms::bundled(&form);
    let page = form.and_then(|form| FormAbout::with(window, form, &subject));
    let Some(page) = page else {
        return Ok(false);
    };
    let held = window.record()?;
    let request = request(window, &held, &page, Some(left))?;
    let words = window.words();
    if let Some(asking) = window.askings.get(handle) {
        asking.again(&words, request, &held.contents, stamp);
        let changed = words.say(
            "The record was changed on another page. Your last answer was not taken: please \
             look, and give it again.",
        );
        asking.said.push(changed.to_string());
    }
    Ok(true)
}

fn hear(window: &mut Window, asking: &mut Asking, visit: &Visit) -> Result<(), Error> {
    asking.step += 1;
    asking.typed.clear();
    let reply = match reply(asking, visit) {
        Ok(reply) => reply,
        Err(fault) => {
            asking.said.clear();
            asking.typed = visit.field("words").to_owned();
            asking.fault = Some(Fault::Words(fault));
            return Ok(());
        }
    };
    asking.said.clear();
    asking.fault = None;
    let heard = {
        let (mut face, folder) = window.parts()?;
        let mut wallet = folder.open_unreminded(&mut face)?;
        asking.interview.answer(&reply, &mut wallet)
    };
    let words = window.words();
    match heard {
        Ok(Heard::Taken) => {}
        Ok(Heard::Understood(plain)) => {
            let what = understood::answer(&words, &plain, window.platform().today());
            let words = words.say("Understood as {what}.").set("what", what);
            asking.said.push(words.to_string());
        }
        Ok(Heard::Needed) => {
            asking.fault = Some(Fault::Words(english("This one is needed")));
        }
        Ok(Heard::AskAgain(Misfit::Unclear(readings))) => {
            asking.fault = Some(Fault::Unclear(readings));
        }
        Ok(Heard::AskAgain(misfit)) => {
            asking.typed = visit.field("words").to_owned();
            asking.fault = Some(Fault::Misfit(misfit));
        }
        Err(error) => {
            let not_saved = words.say("This was not saved.");
            let why = said(&words, &error.message);
            asking.said.push(format!("{not_saved} {why}"));
        }
    }
    asking.listen(&words);
    asking.stamp = window.parts()?.1.stamp()?;
    Ok(())
}

/// What a form says, or why it says nothing that could be taken.
fn reply(asking: &Asking, visit: &Visit) -> Result<Reply, &'static str> {
    match visit.field("do") {
        "skip" => return Ok(Reply::Skip),
        "stop" => return Ok(Reply::Leave),
        "back" => return Ok(Reply::Back),
        _ => {}
    }
    let chosen: Vec<&str> = visit
        .fields
        .all("choice")
        .filter(|one| !one.is_empty())
        .collect();
    let ways = [
        visit.given("words").is_some(),
        !chosen.is_empty(),
        visit.given("open").is_some(),
    ];
    // Nobody can tell which of them is meant.
    if ways.iter().filter(|way| **way).count() > 1 {
        return Err(english(
            "There is an answer, and a reason for none: keep one of them",
        ));
    }
    if let Some(open) = visit.given("open") {
        return Ok(Reply::Words(open.to_owned()));
    }
    match (chosen.as_slice(), asking.is_yes_or_no()) {
        (["yes"], true) => Ok(Reply::Yes),
        (["no"], true) => Ok(Reply::No),
        (_, true) => Err(english("Choose yes or no")),
        ([], _) => match visit.given("words") {
            Some(words) => Ok(Reply::Words(words.to_owned())),
            None => Err(english("Answer it, or skip it")),
        },
        (several, _) => Ok(Reply::Words(several.join(", "))),
    }
}
