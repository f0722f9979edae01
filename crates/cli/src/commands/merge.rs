//! `carewallet merge`: what another copy of this wallet has and this one not.

use std::path::PathBuf;

use carewallet_app::json_view::{CheckFault, MergeAnswer};
use carewallet_app::merge;
use carewallet_core::ErrorKind;
use carewallet_core::wallet::Fault;
use clap::Args;

use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

/// Merge another copy of this wallet into this one: nothing ever disappears
///
/// The other copy is only read. Run it the other way round to bring that copy
/// up to date as well.
#[derive(Args)]
pub(crate) struct MergeArgs {
    /// The folder of the other copy
    dir: PathBuf,
}

pub(crate) fn run(args: &MergeArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let shown = args.dir.display().to_string();
    merge::refuse_missing(session, &args.dir)?;
    let mut folder = session.unlock()?;
    let merged = merge::merge(session, &mut folder, &args.dir)?;
    let new = escape::count(merged.entries, "entry is", "entries are");
    session.say(format!("merged: {new} new here"));
    if merged.attachments > 0 {
        let brought = escape::count(merged.attachments, "attachment", "attachments");
        session.say(format!(
            "copied: {brought} that was missing or damaged here"
        ));
    }
    // A damaged file of the other copy does not stop the merge: the rest is worth having.
    let problems: Vec<Fault> = merged.problems.iter().map(Fault::from).collect();
    for fault in &problems {
        session.say(format!(
            "not taken in: {shown}/{}: {}",
            fault.file, fault.says
        ));
    }
    let lacking = merged
        .not_copied
        .iter()
        .filter(|fault| !problems.contains(fault));
    for fault in lacking {
        session.say(format!("not copied: {}: {}", fault.file, fault.says));
    }
    session.answer(&MergeAnswer {
        merged: merged.entries,
        attachments: merged.attachments,
        not_copied: merged.not_copied.iter().map(CheckFault::from).collect(),
        problems: problems.iter().map(CheckFault::from).collect(),
    })?;
    let count = merged.not_copied.len();
    if count == 0 {
        return Ok(());
    }
    let files = escape::count(count, "file", "files");
    let message = format!("{files} of {shown} could not be copied; all else is here");
    Err(Refusal::new(ErrorKind::NotMerged, message))
}
