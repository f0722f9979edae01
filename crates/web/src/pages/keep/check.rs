//! The check in words, and the repair: its plan first, and its undoing.

use askama::Template;
use carewallet_app::{Error, repair};
use carewallet_core::ErrorKind;
use carewallet_core::wallet::{Checkup, Repair, Undone};

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::hints;
use crate::visit::Visit;
use crate::window::Window;
use crate::window::keeping::Report;
use carewallet_screen::{Saying, Words, english};

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
    let words = window.words();
    let (mut face, folder) = window.parts()?;
    let (checkup, plan) = {
        let wallet = folder.open_unreminded(&mut face)?;
        wallet.check_for_repair()?
    };
    let page = CheckPage {
        step: window.keeping.step,
        report: window.keeping.report_of(PATH),
        verdict: verdict(&words, &checkup),
        is_sound: checkup.faults.is_empty() && checkup.wholeness.is_whole(),
        faults: faults(&checkup),
        todo: todo(&checkup, &plan),
        also: also(&words, &checkup),
        plan: steps(&words, &plan, &WOULD),
        stays: stays(&plan),
        quarantined: checkup.quarantined,
        chrome: window.chrome("Check the wallet").within("keep"),
    };
    Ok(Answer::page(&page))
}

fn verdict(words: &Words, checkup: &Checkup) -> String {
    let two = |first: Saying<'_>, then: Saying<'_>| format!("{first} {then}");
    let entries = |line: &'static str| words.say(line).set("entries", checkup.entries);
    match checkup.faults.len() {
        0 if checkup.wholeness.is_whole() => two(
            words
                .say("All sound: {files} files were looked at.")
                .set("files", checkup.files),
            entries(english(
                "{entries} entries were looked at, and every signature.",
            )),
        ),
        0 => hints::not_whole(words, checkup.wholeness),
        many => two(
            words.say("{faults} faults were found.").set("faults", many),
            entries(english("{entries} entries are sound.")),
        ),
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
    todo.push(english(
        "Keep this copy as it is: nothing is deleted by anything here.",
    ));
    if !checkup.wholeness.is_whole() || plan.stays.iter().any(|stays| stays.may_hide) {
        todo.push(english(
            "Look for a good copy: a backup that is put back beside, or the folder on another \
             computer. Then bring it in.",
        ));
    }
    if !plan.moves.is_empty() || plan.marker {
        todo.push(english(
            "Put out of the way what is in the way: see below what that would be.",
        ));
    }
    todo
}

fn also(words: &Words, checkup: &Checkup) -> Vec<String> {
    let debris = checkup.debris.iter();
    debris
        .map(|debris| format!("{}: {}", debris.file, words.say(debris.sort.says())))
        .collect()
}

/// What a step is called: what becomes of a file, and of `wallet.json`.
struct InWords {
    file: &'static str,
    marker: &'static str,
}

/// Before it is done.
const WOULD: InWords = InWords {
    file: english("{file} would go out of the way: {reason}."),
    marker: english("wallet.json would be written anew."),
};

/// Afterwards.
const DID: InWords = InWords {
    file: english("{file} went out of the way: {reason}."),
    marker: english("wallet.json was written anew."),
};

fn steps(words: &Words, plan: &Repair, said: &InWords) -> Vec<String> {
    let moves = plan.moves.iter().map(|one| {
        words
            .say(said.file)
            .set("file", one.file())
            .set("reason", words.say(one.reason.says()))
            .to_string()
    });
    let marker = plan.marker.then(|| words.say(said.marker).to_string());
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
    let words = window.words();
    let (mut face, folder) = window.parts()?;
    let done = repair::apply(&mut face, folder)?;
    let mut lines = steps(&words, &done, &DID);
    for (one, why) in &done.failed {
        let line = words.say("{file} could not be moved: {why}.");
        let line = line.set("file", one.file());
        lines.push(line.set("why", why.to_string()).to_string());
    }
    let line = words.say("Nothing was deleted. You can put it all back.");
    lines.push(line.to_string());
    let headings = [
        english("What was in the way is out of the way"),
        english("Not all could be moved"),
    ];
    let report = Report::of(&words, PATH, !done.failed.is_empty(), headings, lines);
    window.keeping.reports(report);
    Ok(Answer::see(PATH))
}

/// Puts back what was put out of the way.
pub(crate) fn undo(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if !window.keeping.is_now(visit.field("step")) {
        return Ok(Answer::see(PATH));
    }
    let words = window.words();
    let (mut face, folder) = window.parts()?;
    let Undone { back, stays } = repair::undo(&mut face, folder)?;
    if back.is_empty() && stays.is_empty() {
        return Err(Error::new(
            ErrorKind::Nothing,
            english("There is nothing that could be put back."),
        ));
    }
    let back = back.iter();
    let back = back.map(|file| words.say("Back: {file}.").set("file", file).to_string());
    let mut lines: Vec<String> = back.collect();
    for (file, why) in &stays {
        let line = words.say("Still out of the way: {file}: {why}.");
        let line = line.set("file", file);
        lines.push(line.set("why", why.to_string()).to_string());
    }
    let headings = [english("Put back"); 2];
    let report = Report::of(&words, PATH, !stays.is_empty(), headings, lines);
    window.keeping.reports(report);
    Ok(Answer::see(PATH))
}
