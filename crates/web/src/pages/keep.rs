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
use carewallet_app::wholeness;
use carewallet_app::wording::count;
use carewallet_app::{Error, Platform};
use carewallet_core::Wallet;
use carewallet_core::kind::RecoveryWay;
use carewallet_core::recovery::{ProvedWay, Ways};
use carewallet_core::value::Date;

use super::sentence;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::hints;
use crate::visit::Visit;
use crate::window::{Held, Window, WindowFace};

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
    let (mut face, folder) = window.parts()?;
    let wallet = folder.open_unreminded(&mut face)?;
    let mut tasks = vec![whole(&held)];
    tasks.extend(ways(&wallet));
    tasks.push(last_backup(&face, &wallet, held.contents.entries().len()));
    tasks.push(who(&wallet));
    drop(wallet);
    tasks.push(Task {
        words: "Bring in a copy from another folder",
        path: "/keep/merge",
        state: "When needed",
        is_due: false,
        about: "What another copy of this wallet has and this one not.".to_owned(),
    });
    tasks.push(Task {
        words: "Put a backup back",
        path: "/keep/restore",
        state: "When needed",
        is_due: false,
        about: "Into a new folder, on this computer or another one.".to_owned(),
    });
    Ok(Answer::page(&KeepPage {
        chrome: window.chrome("Keep safe").within("keep"),
        tasks,
    }))
}

/// Whether all of it can be read.
fn whole(held: &Held) -> Task {
    let wholeness = held.contents.wholeness();
    let aside = held.contents.faulty().count();
    let is_due = !wholeness.is_whole() || aside > 0;
    let about = match (wholeness.is_whole(), aside) {
        (false, _) => sentence(&wholeness::in_words(wholeness)),
        (true, 0) => "Nothing is missing or damaged.".to_owned(),
        (true, files) => {
            let files = count(files, "file was set aside", "files were set aside");
            format!("All entries can be read. {files}.")
        }
    };
    Task {
        words: "Check the wallet",
        path: "/keep/check",
        state: if is_due {
            "To look at"
        } else {
            "All can be read"
        },
        is_due,
        about,
    }
}

/// The ways in, and when one was tried.
fn ways(wallet: &Wallet<'_>) -> [Task; 2] {
    let ways = carewallet_app::recovery::ways(wallet);
    let reminder = carewallet_app::recovery::reminder(wallet);
    let is_drill = matches!(reminder, Some(Reminder::Drill { .. }));
    let is_only = matches!(reminder, Some(Reminder::OneWay));
    let tried = ways.last_proof().map_or_else(
        || "No way back was tried yet.".to_owned(),
        |day| format!("Tried last on {}.", day.plain()),
    );
    let drill = Task {
        words: "Try the way back",
        path: "/keep/drill",
        state: match (is_only, is_drill) {
            (true, _) => "Not yet",
            (false, true) => "Due",
            (false, false) => "Done",
        },
        is_due: is_drill,
        about: tried,
    };
    [paper(&ways, is_only), drill]
}

/// Whether a recovery sheet was printed and read back.
fn paper(ways: &Ways, is_only: bool) -> Task {
    let is_paper = |way: &ProvedWay| way.body.way == RecoveryWay::Paper;
    let count = ways.count();
    let (state, about) = match (is_only, ways.proved.iter().any(is_paper)) {
        (true, _) => (
            "To do",
            "One key opens it, and nothing else. If it is lost, all is lost.".to_owned(),
        ),
        (false, true) => ("Proved", format!("There are {count} ways in.")),
        (false, false) => (
            "Not yet",
            format!("There are {count} ways in, and no paper was read back yet."),
        ),
    };
    Task {
        words: "Recovery sheet",
        path: "/keep/recovery",
        state,
        is_due: is_only,
        about,
    }
}

fn last_backup(face: &WindowFace<'_>, wallet: &Wallet<'_>, entries: usize) -> Task {
    let last = carewallet_app::backup::last(face, wallet);
    let since = entries.saturating_sub(last.map_or(0, |last| last.entries));
    let is_old = last.is_none_or(|last| last.age_in_days(face) > OLD_AFTER_DAYS);
    Task {
        words: "Backup",
        path: "/keep/backup",
        state: match (last, is_old || since > 0) {
            (None, _) => "To do",
            (Some(_), true) => "Due",
            (Some(_), false) => "Done",
        },
        is_due: is_old || since > 0,
        about: backup_words(face, last, since),
    }
}

/// When this computer made the last backup.
pub(super) fn backup_words(
    platform: &dyn Platform,
    last: Option<LastBackup>,
    since: usize,
) -> String {
    let entries = count(since, "entry", "entries");
    let Some(last) = last else {
        return format!("This computer knows of no backup. There are {entries} to back up.");
    };
    let days = last.age_in_days(platform);
    let old = if days > OLD_AFTER_DAYS {
        format!(" That is {days} days ago.")
    } else {
        String::new()
    };
    let at = last.at.date().plain();
    format!("The last backup from this computer is of {at}; {entries} came since.{old}")
}

fn who(wallet: &Wallet<'_>) -> Task {
    let today: Date = wallet.now().date();
    let holders = wallet.holders();
    let ended = carewallet_app::holders::ended(wallet).len();
    let names: Vec<&str> = holders.iter().map(|one| one.name.as_str()).collect();
    let over = match ended {
        0 => String::new(),
        _ => format!(
            " For {}, the time was over before {}, and the key still opens it.",
            count(ended, "person", "people"),
            today.plain()
        ),
    };
    Task {
        words: "Who opens it",
        path: "/keep/holders",
        state: if ended > 0 {
            "To look at"
        } else {
            "As you wrote it"
        },
        is_due: ended > 0,
        about: format!("{}.{over}", names.join(", ")),
    }
}

/// A fault with what to do about it, for beside a field.
pub(super) fn fault(mut error: Error) -> String {
    let advice = hints::advice(&mut error).map(|advice| sentence(&advice));
    let message = sentence(&error.message);
    match advice {
        Some(advice) => format!("{message} {advice}"),
        None => message,
    }
}
