//! `carewallet check`: every file, every signature, every attachment.

use carewallet_app::json_view::{BesideView, CheckAnswer, CheckFault};
use carewallet_app::{backup, wholeness};
use carewallet_core::ErrorKind;
use carewallet_core::wallet::Checkup;
use clap::Args;

use crate::exit::{Exit, Refusal};
use crate::render::escape;
use crate::session::Session;

/// Check the whole wallet: every file, every signature, whether anything is missing
#[derive(Args)]
pub(crate) struct CheckArgs {}

pub(crate) fn run(_args: &CheckArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let checkup = wallet.check()?;
    let last = backup::last(session, &wallet);
    if !checkup.wholeness.is_whole() {
        session.is_not_whole(&wholeness::in_words(checkup.wholeness));
    }
    let faults: Vec<CheckFault> = checkup.faults.iter().map(CheckFault::from).collect();
    for fault in &checkup.faults {
        session.say(format!("{}: {}", fault.file, fault.says));
    }
    let also = also_there(&checkup);
    if !also.is_empty() {
        session.say("also there, and no fault:");
    }
    for beside in &also {
        session.say(format!("  {}: {}", beside.file, beside.message));
    }
    let since = checkup
        .entries
        .saturating_sub(last.map_or(0, |last| last.entries));
    super::backup::say_last(session, last, since);
    // Before the refusal: a program gets the faults one by one, and the exit code as well.
    session.answer(&CheckAnswer {
        files: checkup.files,
        entries: checkup.entries,
        faults,
        also,
        backup: last.map(super::backup::last_view),
    })?;
    let files = escape::count(checkup.files, "file", "files");
    let entries = escape::count(checkup.entries, "entry", "entries");
    if checkup.faults.is_empty() {
        session.say(format!("checked: {files}, {entries}, all sound"));
        return Ok(());
    }
    let count = checkup.faults.len();
    let message = match checkup.faults.first() {
        Some(only) if count == 1 => format!("{}: {}", only.file, only.says),
        _ => format!("{count} faults were found, {entries} sound"),
    };
    // The general hint would send people here again.
    Err(Refusal::new(ErrorKind::Damaged, message)
        .exits(Exit::Damaged)
        .hint("keep this copy, and bring what is missing from another one with carewallet merge"))
}

/// What sync programs, systems and repairs left beside the wallet's files.
fn also_there(checkup: &Checkup) -> Vec<BesideView> {
    let debris = checkup.debris.iter().map(|debris| BesideView {
        file: debris.file.clone(),
        message: debris.sort.says().to_owned(),
    });
    let quarantined = (checkup.quarantined > 0).then(|| BesideView {
        file: "quarantine".to_owned(),
        message: format!(
            "{} out of the way; carewallet repair --undo puts back",
            escape::count(checkup.quarantined, "file", "files")
        ),
    });
    debris.chain(quarantined).collect()
}
