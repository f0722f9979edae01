//! Bringing in what another copy of the wallet has.

use std::path::Path;

use askama::Template;
use carewallet_app::{Error, merge};
use carewallet_core::ErrorKind;
use carewallet_core::wallet::{Fault, Merged};

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::why_not;
use crate::visit::Visit;
use crate::window::Window;
use crate::window::keeping::Report;
use carewallet_screen::{Words, english};

const PATH: &str = "/keep/merge";

#[derive(Template)]
#[template(path = "keep_merge.html")]
struct MergePage {
    chrome: Chrome,
    step: usize,
    typed: String,
    sticks: Vec<String>,
    fault: Option<String>,
    report: Option<Report>,
}

pub(crate) fn show(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.parts()?;
    Ok(Answer::page(&page(window, visit, None)))
}

fn page(window: &mut Window, visit: &Visit, fault: Option<String>) -> MergePage {
    let sticks = window.platform().sticks();
    MergePage {
        step: window.keeping.step,
        report: window.keeping.report_of(PATH),
        typed: visit.field("folder").to_owned(),
        sticks: sticks.iter().map(|it| it.display().to_string()).collect(),
        chrome: window.chrome("Bring in a copy").within("keep"),
        fault,
    }
}

pub(crate) fn bring(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if !window.keeping.is_now(visit.field("step")) {
        return Ok(Answer::see(PATH));
    }
    match merged(window, visit) {
        Ok(merged) => {
            let report = report(&window.words(), &merged);
            window.keeping.reports(report);
            Ok(Answer::see(PATH))
        }
        Err(error) if error.kind == ErrorKind::Locked => Err(error),
        Err(error) => {
            let fault = why_not(&window.words(), error);
            Ok(Answer::unfit(&page(window, visit, Some(fault))))
        }
    }
}

fn merged(window: &mut Window, visit: &Visit) -> Result<Merged, Error> {
    let Some(dir) = visit.given("folder").map(Path::new) else {
        let error = Error::new(ErrorKind::NothingGiven, english("No folder was written."));
        return Err(error.with_advice(english("Write the folder of the other copy.")));
    };
    let (mut face, folder) = window.parts()?;
    merge::refuse_missing(&face, dir)?;
    merge::merge(&mut face, folder, dir)
}

/// Of all that was to come in, and of less.
const HEADINGS: [&str; 2] = [
    english("The copy is brought in"),
    english("What could be copied is here, and not all could"),
];

fn report(words: &Words, merged: &Merged) -> Report {
    let new = words.say("{entries} entries are new here.");
    let mut lines = vec![new.set("entries", merged.entries).to_string()];
    if merged.attachments > 0 {
        let brought =
            words.say("{files} attached files that were missing or damaged here came with it.");
        lines.push(brought.set("files", merged.attachments).to_string());
    }
    let named = |line: &'static str, fault: &Fault| {
        let line = words.say(line).set("file", &fault.file);
        line.set("why", &fault.says).to_string()
    };
    let problems: Vec<Fault> = merged.problems.iter().map(Fault::from).collect();
    for fault in &problems {
        lines.push(named(english("Not taken in: {file}: {why}."), fault));
    }
    let lacking = merged.not_copied.iter();
    for fault in lacking.filter(|fault| !problems.contains(fault)) {
        lines.push(named(english("Not copied: {file}: {why}."), fault));
    }
    let is_partial = !merged.not_copied.is_empty();
    if is_partial {
        let line = words.say("Look for another copy that has the rest, and bring that in too.");
        lines.push(line.to_string());
    }
    lines.push(words.say("The other copy was only read.").to_string());
    Report::of(words, PATH, is_partial, HEADINGS, lines)
}
