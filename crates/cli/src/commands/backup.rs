//! `carewallet backup`: the whole wallet in one file, proved before it is there.

use std::path::{Path, PathBuf};

use carewallet_app::backup::{self, BackupMade, BackupStatus, LastBackup, OLD_AFTER_DAYS};
use carewallet_app::json_view::{BackupAnswer, BackupStatusAnswer, BesideView, LastBackupView};
use carewallet_app::{Platform, wholeness};
use carewallet_core::ErrorKind;
use clap::Args;

use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

/// Back up the whole wallet into one sealed file; without a file, say how old the last one is
///
/// The file opens with the key of any holder: carewallet restore, or
/// age -d -i KEY FILE | tar x. It is never written over another file. Keep it on a
/// stick, in another house, and the key apart from it.
#[derive(Args)]
pub(crate) struct BackupArgs {
    /// The file to write, such as /media/stick/carewallet.age
    file: Option<PathBuf>,
}

pub(crate) fn run(args: &BackupArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    match &args.file {
        Some(file) => make(file, session),
        None => look(session),
    }
}

fn make(file: &Path, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let made = backup::make(session, &mut folder, file)?;
    let shown = file.display().to_string();
    if !made.wholeness.is_whole() {
        session.is_not_whole(&wholeness::in_words(made.wholeness));
    }
    for damaged in &made.damaged {
        session.say(format!("damaged, and in the backup as it is: {damaged}"));
    }
    for left_out in &made.left_out {
        session.say(format!(
            "not in the backup: {}: {}",
            left_out.file, left_out.why
        ));
    }
    let files = escape::count(made.files, "file", "files");
    let entries = escape::count(made.entries, "entry", "entries");
    session.say(format!(
        "saved: {shown} ({files}, {entries}); it was opened and compared"
    ));
    if !made.remembered {
        session.note("this computer could not remember when; the backup itself is fine");
    }
    session.answer(&answer(&made, &shown))?;
    if made.is_whole() {
        return Ok(());
    }
    // Only after the answer: the backup is there, and the record is not whole.
    Err(Refusal::new(
        ErrorKind::NotWhole,
        "the backup is there, and not all of the record is in it",
    )
    .hint("keep older backups too; carewallet check lists what is damaged"))
}

fn answer(made: &BackupMade, file: &str) -> BackupAnswer {
    let left_out = made.left_out.iter().map(|left_out| BesideView {
        file: left_out.file.clone(),
        message: left_out.why.clone(),
    });
    BackupAnswer {
        file: file.to_owned(),
        files: made.files,
        entries: made.entries,
        damaged: made.damaged.clone(),
        left_out: left_out.collect(),
    }
}

/// Says how old the last backup is, and offers a stick that is plugged in.
fn look(session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let status = backup::status(session, &mut folder)?;
    drop(folder);
    say_last(session, status.last, status.since);
    let sticks = session.sticks();
    let shown = sticks.iter().map(|stick| stick.display().to_string());
    session.answer(&BackupStatusAnswer {
        last: status.last.map(last_view),
        since: status.since,
        name: status.name.clone(),
        sticks: shown.collect(),
    })?;
    match chosen(session, &sticks, &status) {
        Some(file) => make(&file, session),
        None => Ok(()),
    }
}

/// The place on a stick that was chosen.
fn chosen(session: &mut Session<'_>, sticks: &[PathBuf], status: &BackupStatus) -> Option<PathBuf> {
    if sticks.is_empty() || !session.can_ask() {
        session.say(format!("to make one: carewallet backup {}", status.name));
        return None;
    }
    let places = sticks
        .iter()
        .map(|stick| backup::free_path(stick, &status.name));
    let places: Vec<PathBuf> = places.collect();
    for (number, place) in (1..).zip(&places) {
        session.say(format!("{number}  {}", place.display()));
    }
    let question = match places.len() {
        1 => "save it there? 1, or Enter for no: ".to_owned(),
        many => format!("save it on which? 1 to {many}, or Enter for none: "),
    };
    loop {
        // The end of the input counts as no.
        let answer = session.host.ask(&question).unwrap_or_default();
        if answer.trim().is_empty() {
            return None;
        }
        let number = answer.trim().parse::<usize>().ok();
        let place = number.and_then(|number| places.get(number.checked_sub(1)?));
        if let Some(place) = place {
            return Some(place.clone());
        }
    }
}

/// Says when this computer made the last backup.
pub(super) fn say_last(session: &mut Session<'_>, last: Option<LastBackup>, since: usize) {
    let entries = escape::count(since, "entry", "entries");
    let Some(last) = last else {
        session.say(format!(
            "this computer knows of no backup; {entries} to back up"
        ));
        return;
    };
    let days = last.age_in_days(session);
    let old = if days > OLD_AFTER_DAYS {
        format!(": {days} days ago, make a new one")
    } else {
        String::new()
    };
    let at = last.at.date().plain();
    session.say(format!(
        "last backup from this computer: {at}, {entries} since{old}"
    ));
}

pub(super) fn last_view(last: LastBackup) -> LastBackupView {
    LastBackupView {
        at: last.at.written(),
        entries: last.entries,
    }
}
