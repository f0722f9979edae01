//! A backup onto a stick or into a folder: it is called made only after it was read back.

use std::path::{Path, PathBuf};

use askama::Template;
use carewallet_app::Error;
use carewallet_app::backup::{self, BackupMade};
use carewallet_core::ErrorKind;

use super::backup_words;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::hints;
use crate::pages::why_not;
use crate::visit::Visit;
use crate::window::Window;
use crate::window::keeping::Report;
use carewallet_screen::{Words, english};

const PATH: &str = "/keep/backup";

#[derive(Template)]
#[template(path = "keep_backup.html")]
struct BackupPage {
    chrome: Chrome,
    step: usize,
    last: String,
    /// What the file will be called.
    name: String,
    sticks: Vec<String>,
    chosen: String,
    typed: String,
    fault: Option<String>,
    report: Option<Report>,
}

pub(crate) fn show(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    Ok(Answer::page(&page(window, visit, None)?))
}

fn page(window: &mut Window, visit: &Visit, fault: Option<String>) -> Result<BackupPage, Error> {
    let words = window.words();
    let (mut face, folder) = window.parts()?;
    let status = backup::status(&mut face, folder)?;
    let last = backup_words(&words, &face, status.last, status.since);
    let sticks = window.platform().sticks();
    Ok(BackupPage {
        step: window.keeping.step,
        report: window.keeping.report_of(PATH),
        sticks: sticks.iter().map(|it| it.display().to_string()).collect(),
        name: status.name,
        chosen: visit.field("place").to_owned(),
        typed: visit.field("folder").to_owned(),
        chrome: window.chrome("Backup").within("keep"),
        last,
        fault,
    })
}

/// Makes it: once, however often the button is pressed.
pub(crate) fn make(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if !window.keeping.is_now(visit.field("step")) {
        return Ok(Answer::see(PATH));
    }
    match made(window, visit) {
        Ok(report) => {
            window.keeping.reports(report);
            Ok(Answer::see(PATH))
        }
        Err(error) if error.kind == ErrorKind::Locked => Err(error),
        Err(error) => {
            let fault = why_not(&window.words(), error);
            Ok(Answer::unfit(&page(window, visit, Some(fault))?))
        }
    }
}

fn made(window: &mut Window, visit: &Visit) -> Result<Report, Error> {
    let dir = chosen(window, visit)?;
    let words = window.words();
    let (mut face, folder) = window.parts()?;
    let name = {
        let wallet = folder.open_unreminded(&mut face)?;
        backup::file_name(&face, wallet.id())
    };
    if !dir.is_dir() {
        let message = words.say("There is no such folder: {folder}");
        let message = message.set("folder", dir.display().to_string());
        return Err(Error::new(ErrorKind::MissingFile, message.to_string()));
    }
    let file = backup::free_path(&dir, &name);
    let made = backup::make(&mut face, folder, &file)?;
    Ok(report(&words, &made, &file))
}

/// A stick that is plugged in, or the folder that was typed.
fn chosen(window: &Window, visit: &Visit) -> Result<PathBuf, Error> {
    let sticks = window.platform().sticks();
    let place = visit.field("place");
    if let Some(stick) = sticks.iter().find(|it| it.display().to_string() == place) {
        return Ok(stick.clone());
    }
    match visit.given("folder") {
        Some(typed) => Ok(window.platform().path(Path::new(typed))),
        None if place.is_empty() || place == "folder" => {
            let message = english("No place was chosen.");
            let error = Error::new(ErrorKind::NothingGiven, message);
            Err(error.with_advice(english("Choose a stick, or write a folder.")))
        }
        None => Err(Error::new(
            ErrorKind::MissingFile,
            english("That stick is not there any more."),
        )),
    }
}

/// Of a whole backup, and of one that lacks something.
const HEADINGS: [&str; 2] = [
    english("The backup is made"),
    english("The backup is made, and not all of the record is in it"),
];

fn report(words: &Words, made: &BackupMade, file: &Path) -> Report {
    let file = file.display().to_string();
    let mut lines = vec![
        words.say("It is {file}.").set("file", file).to_string(),
        what_is_in_it(words, made),
    ];
    if !made.wholeness.is_whole() {
        lines.push(hints::not_whole(words, made.wholeness));
        let line = words.say("Keep older backups too. “Check the wallet” lists what is damaged.");
        lines.push(line.to_string());
    }
    for damaged in &made.damaged {
        let line = words.say("Damaged, and in the backup as it is: {file}.");
        lines.push(line.set("file", damaged).to_string());
    }
    for left in &made.left_out {
        let line = words.say("Not in the backup: {file}: {why}.");
        let line = line.set("file", &left.file);
        lines.push(line.set("why", left.why.to_string()).to_string());
    }
    if !made.remembered {
        let line = words.say("This computer could not remember when; the backup itself is fine.");
        lines.push(line.to_string());
    }
    let line = words.say("Keep it in another house, and the key apart from it.");
    lines.push(line.to_string());
    Report::of(words, PATH, !made.is_whole(), HEADINGS, lines)
}

fn what_is_in_it(words: &Words, made: &BackupMade) -> String {
    let entries = words.say("In it: {entries} entries.");
    let files = words.say("They are in {files} files.");
    let compared = words.say("It was opened again and compared with the wallet.");
    format!(
        "{} {} {compared}",
        entries.set("entries", made.entries),
        files.set("files", made.files)
    )
}
