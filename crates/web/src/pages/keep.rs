//! Keeping the wallet safe: how things stand, as a list of what to do.

pub(crate) mod admit;
pub(crate) mod backup;
pub(crate) mod check;
pub(crate) mod holders;
pub(crate) mod merge;
pub(crate) mod recovery;
pub(crate) mod restore;
#[cfg(test)]
mod tests;

use askama::Template;
use carewallet_app::backup::{LastBackup, OLD_AFTER_DAYS};
use carewallet_app::recovery::Reminder;
use carewallet_app::wording::Say as _;
use carewallet_app::{Error, Platform};
use carewallet_core::Wallet;
use carewallet_core::kind::RecoveryWay;
use carewallet_core::recovery::{ProvedWay, Ways};
use carewallet_core::value::Date;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::hints;
use crate::visit::Visit;
use crate::window::{Held, Window, WindowFace};
use carewallet_screen::{Words, english};

#[derive(Template)]
#[template(path = "keep.html")]
struct KeepPage {
    chrome: Chrome,
    tasks: Vec<Task>,
}

/// Something that keeps the wallet safe, and how it stands.
struct Task {
    words: &'static str,
    path: &'static str,
    /// In one or two words; never by colour alone.
    state: &'static str,
    is_due: bool,
    about: String,
}

pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let words = window.words();
    let (mut face, folder) = window.parts()?;
    let wallet = folder.open_unreminded(&mut face)?;
    let entries = held.contents.entries().len();
    let mut tasks = vec![whole(&words, &held)];
    tasks.extend(ways(&words, &wallet));
    tasks.push(last_backup(&words, &face, &wallet, entries));
    tasks.push(who(&words, &wallet));
    drop(wallet);
    tasks.extend(when_needed(&words));
    Ok(Answer::page(&KeepPage {
        chrome: window.chrome("Keep safe").within("keep"),
        tasks,
    }))
}

/// What nobody has to do before it is needed.
fn when_needed(words: &Words) -> [Task; 2] {
    let task = |title, path, about| Task {
        words: title,
        path,
        state: english("When needed"),
        is_due: false,
        about: words.say(about).to_string(),
    };
    [
        task(
            english("Bring in a copy from another folder"),
            "/keep/merge",
            english("What another copy of this wallet has and this one not."),
        ),
        task(
            english("Put a backup back"),
            "/keep/restore",
            english("Into a new folder, on this computer or another one."),
        ),
    ]
}

/// Whether all of it can be read.
fn whole(words: &Words, held: &Held) -> Task {
    let wholeness = held.contents.wholeness();
    let aside = held.contents.faulty().count();
    let is_due = !wholeness.is_whole() || aside > 0;
    let about = match (wholeness.is_whole(), aside) {
        (false, _) => hints::not_whole(words, wholeness),
        (true, 0) => words.say("Nothing is missing or damaged.").to_string(),
        (true, files) => {
            let aside = hints::set_aside(words, files);
            format!("{} {aside}", words.say("All entries can be read."))
        }
    };
    Task {
        words: english("Check the wallet"),
        path: "/keep/check",
        state: if is_due {
            english("To look at")
        } else {
            english("All can be read")
        },
        is_due,
        about,
    }
}

/// The ways in, and when one was tried.
fn ways(words: &Words, wallet: &Wallet<'_>) -> [Task; 2] {
    let ways = carewallet_app::recovery::ways(wallet);
    let reminder = carewallet_app::recovery::reminder(wallet);
    let is_drill = matches!(reminder, Some(Reminder::Drill { .. }));
    let is_only = matches!(reminder, Some(Reminder::OneWay));
    let tried = match ways.last_proof() {
        None => words.say("No way back was tried yet."),
        Some(day) => words.say("Tried last on {day}.").set("day", words.day(day)),
    };
    let drill = Task {
        words: english("Try the way back"),
        path: "/keep/drill",
        state: match (is_only, is_drill) {
            (true, _) => english("Not yet"),
            (false, true) => english("Due"),
            (false, false) => english("Done"),
        },
        is_due: is_drill,
        about: tried.to_string(),
    };
    [paper(words, &ways, is_only), drill]
}

/// Whether a recovery sheet was printed and read back.
fn paper(words: &Words, ways: &Ways, is_only: bool) -> Task {
    let is_paper = |way: &ProvedWay| way.body.way == RecoveryWay::Paper;
    let (state, about) = match (is_only, ways.proved.iter().any(is_paper)) {
        (true, _) => (
            english("To do"),
            words.say("One key opens it, and nothing else. If it is lost, all is lost."),
        ),
        (false, true) => (english("Proved"), words.say("There are {ways} ways in.")),
        (false, false) => (
            english("Not yet"),
            words.say("There are {ways} ways in, and no paper was read back yet."),
        ),
    };
    Task {
        words: english("Recovery sheet"),
        path: "/keep/recovery",
        state,
        is_due: is_only,
        about: about.set("ways", ways.count()).to_string(),
    }
}

fn last_backup(words: &Words, face: &WindowFace<'_>, wallet: &Wallet<'_>, entries: usize) -> Task {
    let last = carewallet_app::backup::last(face, wallet);
    let since = entries.saturating_sub(last.map_or(0, |last| last.entries));
    let is_old = last.is_none_or(|last| last.age_in_days(face) > OLD_AFTER_DAYS);
    Task {
        words: english("Backup"),
        path: "/keep/backup",
        state: match (last, is_old || since > 0) {
            (None, _) => english("To do"),
            (Some(_), true) => english("Due"),
            (Some(_), false) => english("Done"),
        },
        is_due: is_old || since > 0,
        about: backup_words(words, face, last, since),
    }
}

/// When this computer made the last backup.
pub(super) fn backup_words(
    words: &Words,
    platform: &dyn Platform,
    last: Option<LastBackup>,
    since: usize,
) -> String {
    let Some(last) = last else {
        let none = words.say("This computer knows of no backup.");
        let entries = words.say("There are {entries} entries to back up.");
        return format!("{none} {}", entries.set("entries", since));
    };
    let at = words
        .say("The last backup from this computer is of {at}; {entries} entries came since.")
        .set("at", words.day(last.at.date()))
        .set("entries", since);
    let days = last.age_in_days(platform);
    if days <= OLD_AFTER_DAYS {
        return at.to_string();
    }
    let old = words.say("That is {days} days ago.");
    format!("{at} {}", old.set("days", days.unsigned_abs()))
}

fn who(words: &Words, wallet: &Wallet<'_>) -> Task {
    let today: Date = wallet.now().date();
    let holders = wallet.holders();
    let ended = carewallet_app::holders::ended(wallet).len();
    let names: Vec<&str> = holders.iter().map(|one| one.name.as_str()).collect();
    let mut about = format!("{}.", names.join(", "));
    if ended > 0 {
        let over = words
            .say(
                "For {people} people, the time was over before {day}, and the key still opens \
                 it.",
            )
            .set("people", ended)
            .set("day", words.day(today));
        about = format!("{about} {over}");
    }
    Task {
        words: english("Who opens it"),
        path: "/keep/holders",
        state: if ended > 0 {
            english("To look at")
        } else {
            english("As you wrote it")
        },
        is_due: ended > 0,
        about,
    }
}
