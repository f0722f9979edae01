//! The check in words, and the repair: its plan first, and its undoing.

use askama::Template;
use carewallet_app::wording::count;
use carewallet_app::{Error, repair, wholeness};
use carewallet_core::ErrorKind;
use carewallet_core::wallet::{Checkup, Repair, Undone};

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::sentence;
use crate::visit::Visit;
use crate::window::Window;
use crate::window::keeping::Report;

const PATH: &str = "/keep/check";

#[derive(Template)]
#[template(path = "keep_check.html")]
struct CheckPage {
    chrome: Chrome,
    step: usize,
    verdict: String,
    is_sound: bool,
    faults: Vec<String>,
    todo: Vec<&'static str>,
    also: Vec<String>,
    /// What a repair would do.
    plan: Vec<String>,
    /// What stays where it is all the same.
    stays: Vec<String>,
    quarantined: usize,
    report: Option<Report>,
}

pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let (mut face, folder) = window.parts()?;
    let (checkup, plan) = {
        let wallet = folder.open_unreminded(&mut face)?;
        (wallet.check()?, wallet.plan_repair()?)
    };
    let page = CheckPage {
        step: window.keeping.step,
        report: window.keeping.report_of(PATH),
        verdict: verdict(&checkup),
        is_sound: checkup.faults.is_empty() && checkup.wholeness.is_whole(),
        faults: faults(&checkup),
        todo: todo(&checkup, &plan),
        also: also(&checkup),
        plan: steps(&plan, "would go", "would be"),
        stays: stays(&plan),
        quarantined: checkup.quarantined,
        chrome: window.chrome("Check the wallet").within("keep"),
    };
    Ok(Answer::page(&page))
}

fn verdict(checkup: &Checkup) -> String {
    let files = count(checkup.files, "file", "files");
    let entries = count(checkup.entries, "entry", "entries");
    match checkup.faults.len() {
        0 if checkup.wholeness.is_whole() => {
            format!("All sound: {files} and {entries} were looked at, and every signature.")
        }
        0 => sentence(&wholeness::in_words(checkup.wholeness)),
        many => {
            let faults = count(many, "fault was", "faults were");
            format!("{faults} found. {entries} are sound.")
        }
    }
}

fn faults(checkup: &Checkup) -> Vec<String> {
    let faults = checkup.faults.iter();
    faults
        .map(|fault| format!("{}: {}", fault.file, fault.says))
        .collect()
}

/// What to do, in the order in which to try it.
fn todo(checkup: &Checkup, plan: &Repair) -> Vec<&'static str> {
    let mut todo = Vec::new();
    if checkup.faults.is_empty() && checkup.wholeness.is_whole() {
        return todo;
    }
    todo.push("Keep this copy as it is: nothing is deleted by anything here.");
    if !checkup.wholeness.is_whole() || plan.stays.iter().any(|stays| stays.may_hide) {
        todo.push(
            "Look for a good copy: a backup that is put back beside, or the folder on another \
             computer. Then bring it in.",
        );
    }
    if !plan.moves.is_empty() || plan.marker {
        todo.push("Put out of the way what is in the way: see below what that would be.");
    }
    todo
}

fn also(checkup: &Checkup) -> Vec<String> {
    let debris = checkup.debris.iter();
    debris
        .map(|debris| format!("{}: {}", debris.file, debris.sort.says()))
        .collect()
}

fn steps(plan: &Repair, go: &str, be: &str) -> Vec<String> {
    let moves = plan.moves.iter();
    let moves =
        moves.map(|one| format!("{} {go} out of the way: {}.", one.file(), one.reason.says()));
    let marker = plan
        .marker
        .then(|| format!("wallet.json {be} written anew."));
    moves.chain(marker).collect()
}

fn stays(plan: &Repair) -> Vec<String> {
    let stays = plan.stays.iter();
    stays
        .map(|stays| format!("{}: {}", stays.file, stays.says))
        .collect()
}

/// Does what the plan says: once.
pub(crate) fn mend(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if !window.keeping.is_now(visit.field("step")) {
        return Ok(Answer::see(PATH));
    }
    let (mut face, folder) = window.parts()?;
    let done = repair::apply(&mut face, folder)?;
    let mut lines = steps(&done, "went", "was");
    for (one, why) in &done.failed {
        lines.push(format!("{} could not be moved: {why}.", one.file()));
    }
    lines.push("Nothing was deleted. You can put it all back.".to_owned());
    let is_partial = !done.failed.is_empty();
    window.keeping.reports(Report {
        path: PATH,
        heading: match is_partial {
            false => "What was in the way is out of the way".to_owned(),
            true => "Not all could be moved".to_owned(),
        },
        lines,
        is_partial,
    });
    Ok(Answer::see(PATH))
}

/// Puts back what was put out of the way.
pub(crate) fn undo(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if !window.keeping.is_now(visit.field("step")) {
        return Ok(Answer::see(PATH));
    }
    let (mut face, folder) = window.parts()?;
    let Undone { back, stays } = repair::undo(&mut face, folder)?;
    if back.is_empty() && stays.is_empty() {
        return Err(Error::new(
            ErrorKind::Nothing,
            "there is nothing that could be put back",
        ));
    }
    let mut lines: Vec<String> = back.iter().map(|file| format!("Back: {file}.")).collect();
    for (file, why) in &stays {
        lines.push(format!("Still out of the way: {file}: {why}."));
    }
    window.keeping.reports(Report {
        path: PATH,
        heading: "Put back".to_owned(),
        lines,
        is_partial: !stays.is_empty(),
    });
    Ok(Answer::see(PATH))
}
