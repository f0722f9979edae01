//! Handing over: the file and the line of the ledger, together, and once.

use askama::Template;
use carewallet_app::output::Output;
use carewallet_app::share::{self, a_sheet};
use carewallet_app::{Error, Write};
use carewallet_core::ErrorKind;

use super::handed_over::HandedOver;
use super::prepare::{self, make_ready};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::why_not;
use crate::saving;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::sentence;

#[derive(Template)]
#[template(path = "visit_save.html")]
struct SavePage {
    chrome: Chrome,
    at: String,
    step: u32,
    to: String,
    sheet: String,
    entries: usize,
    sealed: bool,
    folder: String,
    fault: Option<String>,
}

pub(crate) fn save(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = match super::plan(window, visit) {
        Ok(plan) if plan.next() == plan.at("look") => plan.handle.clone(),
        Ok(plan) => return Ok(Answer::see(plan.next())),
        Err(answer) => return Ok(answer),
    };
    if is_another(window, &handle)? {
        return Ok(Answer::see(format!("/visit/{handle}/look")));
    }
    let folder = saving::folder(window.platform());
    Ok(Answer::page(&page(window, &handle, folder, None)?))
}

/// Hands it over.
pub(crate) fn hand_over(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = match super::answered(window, visit) {
        Ok(plan) => plan.handle.clone(),
        // A second click leads to what the first one did.
        Err(answer) => return Ok(answer),
    };
    if is_another(window, &handle)? {
        return Ok(Answer::see(format!("/visit/{handle}/look")));
    }
    let folder = visit.field("folder").to_owned();
    match write(window, &handle, &folder) {
        Ok(()) => Ok(Answer::see(format!("/visit/{handle}/done"))),
        Err(error) if error.kind == ErrorKind::Locked => Err(error),
        Err(error) => {
            let words = window.words();
            let nothing = words.say("Nothing was handed over.");
            let fault = format!("{} {nothing}", why_not(&words, error));
            make_ready(window, &handle)?;
            Ok(Answer::unfit(&page(window, &handle, folder, Some(fault))?))
        }
    }
}

/// Whether the sheet is not the one any more that was looked at.
fn is_another(window: &mut Window, handle: &str) -> Result<bool, Error> {
    let plan = window.plans.get(handle).ok_or_else(prepare::forgotten)?;
    let was_there = plan.ready.is_some();
    if make_ready(window, handle)? {
        return Ok(false);
    }
    let plan = window.plans.get(handle).ok_or_else(prepare::forgotten)?;
    plan.step += 1;
    if !was_there {
        // The wallet was locked meanwhile: nobody can say whether it is the same.
        return Ok(true);
    }
    let words = window.words();
    let changed = words.say("The record changed since you looked. Look at the sheet as it is now.");
    window.say(changed.to_string());
    Ok(true)
}

fn write(window: &mut Window, handle: &str, typed: &str) -> Result<(), Error> {
    let output = Output {
        write: Write::New,
        inputs: Vec::new(),
        key: window.opening.key.clone(),
        wallet: window.opening.root.clone(),
    };
    let plan = window.plans.get(handle).ok_or_else(prepare::forgotten)?;
    let name = plan.sheet.unwrap_or_default().name();
    let file = saving::file(window.platform(), typed, name)?;
    output.may_write(window.platform(), &file)?;
    let plan = window.plans.get(handle).ok_or_else(prepare::forgotten)?;
    // From here on it is taken: what fails is made anew before it is tried again.
    let ready = plan.ready.take().ok_or_else(prepare::forgotten)?;
    let shared = {
        let (mut face, folder) = window.parts()?;
        share::hand_over(&mut face, folder, ready.prepared, &file, &output)?
    };
    let plan = window.plans.get(handle).ok_or_else(prepare::forgotten)?;
    plan.step += 1;
    plan.handed = HandedOver::of(shared, file);
    Ok(())
}

fn page(
    window: &mut Window,
    handle: &str,
    folder: String,
    fault: Option<String>,
) -> Result<SavePage, Error> {
    let words = window.words();
    let plan = window.plans.get(handle).ok_or_else(prepare::forgotten)?;
    let ready = plan.ready.as_ref().ok_or_else(prepare::forgotten)?;
    let sheet = sentence(a_sheet(plan.sheet.unwrap_or_default()));
    Ok(SavePage {
        at: format!("/visit/{handle}"),
        step: plan.step,
        to: plan.receiver(&words),
        sheet: sheet.trim_end_matches('.').to_owned(),
        entries: ready.prepared.words().entries.len(),
        sealed: plan.sealed,
        folder,
        fault,
        chrome: window.chrome("Save it to print").within("visit"),
    })
}
