//! Who is coming.

use askama::Template;
use carewallet_app::{Error, ledger};
use carewallet_core::value::Line;

use super::plan::Plan;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;

#[derive(Template)]
#[template(path = "visit_who.html")]
struct WhoPage {
    chrome: Chrome,
    /// Where the form goes: a new plan, or one that is changed.
    action: String,
    /// The handle of the plan that will be begun.
    handle: String,
    step: String,
    known: Vec<Known>,
    chosen: String,
    typed: String,
    fault: Option<String>,
    begun: Vec<Begun>,
}

/// Somebody who is known here.
struct Known {
    value: String,
    name: String,
}

/// A sheet that was begun and not handed over.
struct Begun {
    path: String,
    words: String,
}

/// The first page: for a sheet that nobody began yet.
pub(crate) fn begin(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let handle = window.handles.draw();
    let page = page(window, "/visit".to_owned(), handle, None)?;
    Ok(Answer::page(&page))
}

/// The same for one that was begun.
pub(crate) fn who(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let plan = match super::plan(window, visit) {
        Ok(plan) if plan.handed.is_none() => plan,
        Ok(plan) => return Ok(Answer::see(plan.next())),
        Err(answer) => return Ok(answer),
    };
    let (action, handle) = (plan.at("who"), plan.handle.clone());
    Ok(Answer::page(&page(window, action, handle, None)?))
}

/// Takes the answer.
pub(crate) fn choose_who(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = visit.field("plan").to_owned();
    // The form of a new plan brings its handle, so that a second click finds the same one.
    let is_new = visit.part("plan").is_empty();
    if let Some(plan) = window.plans.get(&handle)
        && (is_new || plan.handed.is_some() || plan.step.to_string() != visit.field("step"))
    {
        return Ok(Answer::see(plan.next()));
    }
    let to = match named(window, visit) {
        Ok(to) => to,
        Err(fault) => {
            let action = match is_new {
                true => "/visit".to_owned(),
                false => format!("/visit/{handle}/who"),
            };
            let mut page = page(window, action, handle, Some(fault))?;
            page.chosen = visit.field("who").to_owned();
            page.typed = visit.field("name").to_owned();
            return Ok(Answer::unfit(&page));
        }
    };
    if let Some(plan) = window.plans.get(&handle) {
        plan.to = to;
        plan.changed();
        return Ok(Answer::see(plan.next()));
    }
    // Nothing but a drawn handle makes an address.
    let handle = match handle.bytes().all(|byte| byte.is_ascii_hexdigit()) && !handle.is_empty() {
        true => handle,
        false => window.handles.draw(),
    };
    let plan = Plan::new(&handle, to);
    let next = plan.next();
    window.plans.begin(plan);
    Ok(Answer::see(next))
}

/// Who was named, or why nobody was.
fn named(window: &Window, visit: &Visit) -> Result<Option<Line>, String> {
    let words = window.words();
    let nobody = || words.say("Choose who is coming").to_string();
    match visit.field("who") {
        "" => Err(nobody()),
        "nobody" => Ok(None),
        "other" => match visit.given("name").map(Line::parse) {
            None => Err(words.say("Type the name of who is coming").to_string()),
            Some(Ok(name)) => Ok(Some(name)),
            Some(Err(reason)) => Err(words
                .say("The name {reason}")
                .set("reason", reason.to_string())
                .to_string()),
        },
        known => {
            let name = window.handles.words(known);
            let line = name.and_then(|name| Line::parse(&name).ok());
            line.map(Some).ok_or_else(nobody)
        }
    }
}

fn page(
    window: &mut Window,
    action: String,
    handle: String,
    fault: Option<String>,
) -> Result<WhoPage, Error> {
    let held = window.record()?;
    let names = {
        let (mut face, folder) = window.parts()?;
        let wallet = folder.open_unreminded(&mut face)?;
        ledger::receivers(&wallet, &held.contents)
    };
    let known: Vec<Known> = names
        .into_iter()
        .map(|name| Known {
            value: window.handles.of_words(&name),
            name,
        })
        .collect();
    let plan = window.plans.get(&handle);
    let to = plan.as_ref().map(|plan| plan.to.clone());
    let step = plan.map_or_else(String::new, |plan| plan.step.to_string());
    let to_name = to.as_ref().and_then(|to| to.as_ref()).map(Line::as_str);
    let listed = known.iter().find(|one| Some(one.name.as_str()) == to_name);
    let chosen = match (&to, listed) {
        (None, _) => String::new(),
        (Some(None), _) => "nobody".to_owned(),
        (_, Some(one)) => one.value.clone(),
        _ => "other".to_owned(),
    };
    let typed = to_name
        .filter(|_| chosen == "other")
        .unwrap_or_default()
        .to_owned();
    let words = window.words();
    let open = window.plans.open().filter(|_| step.is_empty());
    let begun = open.map(|plan| Begun {
        path: plan.next(),
        words: plan.in_short(&words),
    });
    let begun = begun.collect();
    Ok(WhoPage {
        action,
        handle,
        step,
        known,
        chosen,
        typed,
        fault,
        begun,
        chrome: window.chrome("Before a visit").within("visit"),
    })
}
