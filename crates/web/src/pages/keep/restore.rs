//! A backup put back into a new folder: also on a computer where no wallet is open yet.

use std::path::{Path, PathBuf};

use askama::Template;
use carewallet_app::Error;
use carewallet_app::backup::{self, Restored};
use carewallet_core::ErrorKind;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::hints;
use crate::pages::why_not;
use crate::visit::Visit;
use crate::window::keeping::Report;
use crate::window::{Window, WindowFace};
use carewallet_screen::{Words, english};

const PATH: &str = "/keep/restore";

#[derive(Template)]
#[template(path = "keep_restore.html")]
struct RestorePage {
    chrome: Chrome,
    step: usize,
    /// Backups that lie on sticks that are plugged in.
    found: Vec<String>,
    chosen: String,
    file: String,
    key: String,
    folder: String,
    fault: Option<String>,
    report: Option<Report>,
}

pub(crate) fn show(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    Ok(Answer::page(&page(window, visit, None)))
}

fn page(window: &mut Window, visit: &Visit, fault: Option<String>) -> RestorePage {
    let found = found(window);
    let home = window.platform().home_dir();
    let folder = home.map(|home| home.join("carewallet").display().to_string());
    let typed = |name: &str| visit.field(name).to_owned();
    RestorePage {
        step: window.keeping.step,
        report: window.keeping.report_of(PATH),
        found: found.iter().map(|it| it.display().to_string()).collect(),
        chosen: typed("found"),
        file: typed("file"),
        key: typed("key"),
        folder: match visit.given("folder") {
            Some(folder) => folder.to_owned(),
            None => folder.unwrap_or_default(),
        },
        chrome: window.chrome("Put a backup back").within("keep"),
        fault,
    }
}

fn found(window: &Window) -> Vec<PathBuf> {
    let sticks = window.platform().sticks();
    sticks
        .iter()
        .flat_map(|stick| backup::in_folder(stick))
        .collect()
}

pub(crate) fn restore(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if !window.keeping.is_now(visit.field("step")) {
        return Ok(Answer::see(PATH));
    }
    let words = window.words();
    let typed = match Typed::of(window, visit) {
        Ok(typed) => typed,
        Err(error) => {
            let fault = why_not(&words, error);
            return Ok(Answer::unfit(&page(window, visit, Some(fault))));
        }
    };
    let restored = {
        let mut face = WindowFace::new(window.platform(), window.words())
            .with_passphrase(visit.fields.secret("passphrase"))
            .showing(&window.progress);
        backup::restore(&mut face, &typed.file, Some(&typed.key), &typed.folder)
    };
    let restored = match restored {
        Ok(restored) => restored,
        Err(error) => {
            let fault = why_not(&words, error);
            return Ok(Answer::unfit(&page(window, visit, Some(fault))));
        }
    };
    let report = report(&words, &restored, &typed.folder);
    let partial = report.is_partial;
    window.keeping.reports(report);
    if window.is_unlocked() || partial {
        return Ok(Answer::see(PATH));
    }
    // On another computer this is the wallet to open from now on.
    window.opening.root = Some(typed.folder);
    window.opening.key = Some(typed.key);
    window.forget_begun();
    window.unlock(visit.fields.secret("passphrase"))?;
    let done = words.say("The backup is put back, and open now.");
    window.say(done.to_string());
    Ok(Answer::see("/"))
}

/// Where everything is and goes, as it was typed.
struct Typed {
    file: PathBuf,
    key: PathBuf,
    folder: PathBuf,
}

impl Typed {
    fn of(window: &Window, visit: &Visit) -> Result<Self, Error> {
        let path = |name: &str, what: &'static str| {
            let typed = visit.given(name).ok_or_else(|| {
                let error = Error::new(ErrorKind::NothingGiven, what);
                error.with_advice(english("Fill in all three."))
            });
            typed.map(|typed| window.platform().path(Path::new(typed)))
        };
        let chosen = visit.given("found").filter(|chosen| *chosen != "file");
        let of_stick = found(window).into_iter();
        let file = match chosen {
            Some(chosen) => of_stick
                .into_iter()
                .find(|file| file.display().to_string() == chosen)
                .ok_or_else(|| {
                    Error::new(ErrorKind::MissingFile, english("That backup is gone."))
                })?,
            None => path("file", english("The backup is missing."))?,
        };
        Ok(Self {
            file,
            key: path("key", english("The key file is missing."))?,
            folder: path("folder", english("The new folder is missing."))?,
        })
    }
}

fn report(words: &Words, restored: &Restored, dir: &Path) -> Report {
    let checkup = &restored.checkup;
    let place = words.say("The wallet is in {folder}.");
    let entries = words.say("In it: {entries} entries.");
    let entries = entries.set("entries", checkup.entries);
    let mut lines = vec![
        place.set("folder", dir.display().to_string()).to_string(),
        format!("{entries} {}", words.say("It was opened and checked.")),
    ];
    if !checkup.wholeness.is_whole() {
        lines.push(hints::not_whole(words, checkup.wholeness));
    }
    for fault in &checkup.faults {
        lines.push(format!("{}: {}.", fault.file, fault.says));
    }
    let is_partial = !checkup.faults.is_empty() || !checkup.wholeness.is_whole();
    if is_partial {
        let older = words.say(
            "This was damaged or missing when the backup was made. An older backup may have it: \
             put that back beside, then bring it in.",
        );
        lines.push(older.to_string());
    }
    let headings = [
        english("The backup is put back"),
        english("The backup is put back, and not all of the record is in it"),
    ];
    Report::of(words, PATH, is_partial, headings, lines)
}
