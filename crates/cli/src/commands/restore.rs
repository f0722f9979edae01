//! `carewallet restore`: a backup, put back into a new folder.

use std::path::PathBuf;

use carewallet_app::backup;
use carewallet_app::json_view::{CheckFault, RestoreAnswer};
use carewallet_app::wholeness;
use carewallet_core::ErrorKind;
use clap::Args;

use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

/// Put a backup back into a new folder: all of it, or nothing
///
/// Nothing is ever written over: the folder must be new, or empty. To bring what a
/// backup has into a wallet that is there, restore it beside, then merge.
#[derive(Args)]
pub(crate) struct RestoreArgs {
    /// The backup
    file: PathBuf,
    /// The folder of the wallet to be
    dir: PathBuf,
}

pub(crate) fn run(args: &RestoreArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let key = session.key_file();
    let restored = backup::restore(session, &args.file, key.as_deref(), &args.dir)?;
    let checkup = restored.checkup;
    let dir = args.dir.display().to_string();
    if !checkup.wholeness.is_whole() {
        session.is_not_whole(&wholeness::in_words(checkup.wholeness));
    }
    for fault in &checkup.faults {
        session.say(format!("{}: {}", fault.file, fault.says));
    }
    let entries = escape::count(checkup.entries, "entry", "entries");
    session.say(format!(
        "restored: {dir} ({entries}); it was opened and checked"
    ));
    session.answer(&RestoreAnswer {
        wallet: restored.wallet,
        dir,
        files: checkup.files,
        entries: checkup.entries,
        faults: checkup.faults.iter().map(CheckFault::from).collect(),
    })?;
    if checkup.faults.is_empty() && checkup.wholeness.is_whole() {
        return Ok(());
    }
    Err(Refusal::new(
        ErrorKind::NotWhole,
        "the wallet is there, with what was damaged or missing when it was backed up",
    )
    .hint("an older backup may have it: restore that beside, then carewallet merge"))
}
