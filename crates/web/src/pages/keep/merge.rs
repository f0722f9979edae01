//! Bringing in what another copy of the wallet has.

use std::path::Path;

use askama::Template;
use carewallet_app::wording::count;
use carewallet_app::{Error, merge};
use carewallet_core::ErrorKind;
use carewallet_core::wallet::{Fault, Merged};

use super::fault;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;
use crate::window::keeping::Report;

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
            window.keeping.reports(report(&merged));
            Ok(Answer::see(PATH))
        }
        Err(error) if error.kind == ErrorKind::Locked => Err(error),
        Err(error) => {
            let fault = fault(error);
            Ok(Answer::unfit(&page(window, visit, Some(fault))))
        }
    }
}

fn merged(window: &mut Window, visit: &Visit) -> Result<Merged, Error> {
    let Some(dir) = visit.given("folder").map(Path::new) else {
        return Err(Error::new(ErrorKind::NothingGiven, "no folder was written")
            .with_advice("write the folder of the other copy"));
    };
    let (mut face, folder) = window.parts()?;
    merge::refuse_missing(&face, dir)?;
    merge::merge(&mut face, folder, dir)
}

fn report(merged: &Merged) -> Report {
    let new = count(merged.entries, "entry is", "entries are");
    let mut lines = vec![format!("{new} new here.")];
    if merged.attachments > 0 {
        let brought = count(merged.attachments, "attached file", "attached files");
        lines.push(format!(
            "{brought} that was missing or damaged here came with it."
        ));
    }
    let problems: Vec<Fault> = merged.problems.iter().map(Fault::from).collect();
    for fault in &problems {
        lines.push(format!("Not taken in: {}: {}.", fault.file, fault.says));
    }
    let lacking = merged.not_copied.iter();
    for fault in lacking.filter(|fault| !problems.contains(fault)) {
        lines.push(format!("Not copied: {}: {}.", fault.file, fault.says));
    }
    let is_partial = !merged.not_copied.is_empty();
    if is_partial {
        lines.push("Look for another copy that has the rest, and bring that in too.".to_owned());
    }
    lines.push("The other copy was only read.".to_owned());
    let headings = [
        "The copy is brought in",
        "What could be copied is here, and not all could",
    ];
    Report::of(PATH, is_partial, headings, lines)
}
