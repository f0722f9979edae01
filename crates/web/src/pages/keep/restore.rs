//! A backup put back into a new folder: also on a computer where no wallet is open yet.

use std::path::{Path, PathBuf};

use askama::Template;
use carewallet_app::backup::{self, Restored};
use carewallet_app::wording::count;
use carewallet_app::{Error, wholeness};
use carewallet_core::ErrorKind;

use super::fault;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::sentence;
use crate::visit::Visit;
use crate::window::keeping::Report;
use crate::window::{Window, WindowFace};

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
    let typed = match Typed::of(window, visit) {
        Ok(typed) => typed,
        Err(error) => return Ok(Answer::unfit(&page(window, visit, Some(fault(error))))),
    };
    let restored = {
        let mut face = WindowFace::new(window.platform())
            .with_passphrase(visit.secret("passphrase"))
            .showing(&window.progress);
        backup::restore(&mut face, &typed.file, Some(&typed.key), &typed.folder)
    };
    let restored = match restored {
        Ok(restored) => restored,
        Err(error) => return Ok(Answer::unfit(&page(window, visit, Some(fault(error))))),
    };
    let report = report(&restored, &typed.folder);
    let (partial, heading) = (report.is_partial, report.heading.clone());
    window.keeping.reports(report);
    if window.is_unlocked() || partial {
        return Ok(Answer::see(PATH));
    }
    // On another computer this is the wallet to open from now on.
    window.opening.root = Some(typed.folder);
    window.opening.key = Some(typed.key);
    window.unlock(visit.secret("passphrase"))?;
    window.say(format!("{heading}, and open now."));
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
                Error::new(ErrorKind::NothingGiven, format!("{what} is missing"))
                    .with_advice("fill in all three")
            });
            typed.map(|typed| window.platform().path(Path::new(typed)))
        };
        let chosen = visit.given("found").filter(|chosen| *chosen != "file");
        let of_stick = found(window).into_iter();
        let file = match chosen {
            Some(chosen) => of_stick
                .into_iter()
                .find(|file| file.display().to_string() == chosen)
                .ok_or_else(|| Error::new(ErrorKind::MissingFile, "that backup is gone"))?,
            None => path("file", "the backup")?,
        };
        Ok(Self {
            file,
            key: path("key", "the key file")?,
            folder: path("folder", "the new folder")?,
        })
    }
}

fn report(restored: &Restored, dir: &Path) -> Report {
    let checkup = &restored.checkup;
    let entries = count(checkup.entries, "entry", "entries");
    let mut lines = vec![
        format!("The wallet is in {}.", dir.display()),
        format!("In it: {entries}. It was opened and checked."),
    ];
    if !checkup.wholeness.is_whole() {
        lines.push(sentence(&wholeness::in_words(checkup.wholeness)));
    }
    for fault in &checkup.faults {
        lines.push(format!("{}: {}.", fault.file, fault.says));
    }
    let is_partial = !checkup.faults.is_empty() || !checkup.wholeness.is_whole();
    if is_partial {
        lines.push(
            "This was damaged or missing when the backup was made. An older backup may have it: \
             put that back beside, then bring it in."
                .to_owned(),
        );
    }
    let headings = [
        "The backup is put back",
        "The backup is put back, and not all of the record is in it",
    ];
    Report::of(PATH, is_partial, headings, lines)
}
