//! A backup onto a stick or into a folder: it is called made only after it was read back.

use std::path::{Path, PathBuf};

use askama::Template;
use carewallet_app::backup::{self, BackupMade};
use carewallet_app::wording::count;
use carewallet_app::{Error, wholeness};
use carewallet_core::ErrorKind;

use super::{backup_words, fault};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::sentence;
use crate::visit::Visit;
use crate::window::Window;
use crate::window::keeping::Report;

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
    let (mut face, folder) = window.parts()?;
    let status = backup::status(&mut face, folder)?;
    let last = backup_words(&face, status.last, status.since);
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
            let fault = fault(error);
            Ok(Answer::unfit(&page(window, visit, Some(fault))?))
        }
    }
}

fn made(window: &mut Window, visit: &Visit) -> Result<Report, Error> {
    let dir = chosen(window, visit)?;
    let (mut face, folder) = window.parts()?;
    let name = {
        let wallet = folder.open_unreminded(&mut face)?;
        backup::file_name(&face, wallet.id())
    };
    if !dir.is_dir() {
        let message = format!("{}: there is no such folder", dir.display());
        return Err(Error::new(ErrorKind::MissingFile, message));
    }
    let file = backup::free_path(&dir, &name);
    let made = backup::make(&mut face, folder, &file)?;
    Ok(report(&made, &file))
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
            let error = Error::new(ErrorKind::NothingGiven, "no place was chosen");
            Err(error.with_advice("choose a stick, or write a folder"))
        }
        None => Err(Error::new(
            ErrorKind::MissingFile,
            "that stick is not there any more",
        )),
    }
}

fn report(made: &BackupMade, file: &Path) -> Report {
    let files = count(made.files, "file", "files");
    let entries = count(made.entries, "entry", "entries");
    let mut lines = vec![
        format!("It is {}.", file.display()),
        format!("In it: {entries}, in {files}. It was opened again and compared with the wallet."),
    ];
    if !made.wholeness.is_whole() {
        lines.push(sentence(&wholeness::in_words(made.wholeness)));
        lines.push("Keep older backups too. “Check the wallet” lists what is damaged.".to_owned());
    }
    for damaged in &made.damaged {
        lines.push(format!("Damaged, and in the backup as it is: {damaged}."));
    }
    for left in &made.left_out {
        lines.push(format!("Not in the backup: {}: {}.", left.file, left.why));
    }
    if !made.remembered {
        lines.push("This computer could not remember when; the backup itself is fine.".to_owned());
    }
    lines.push("Keep it in another house, and the key apart from it.".to_owned());
    let headings = [
        "The backup is made",
        "The backup is made, and not all of the record is in it",
    ];
    Report::of(PATH, !made.is_whole(), headings, lines)
}
