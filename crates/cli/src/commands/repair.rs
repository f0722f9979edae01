//! `carewallet repair`: what is in the way goes into quarantine, and back.

mod give_up;

use std::path::PathBuf;

use carewallet_app::json_view::{BesideView, CheckFault, RepairAnswer, RepairUndone};
use carewallet_app::repair;
use carewallet_core::ErrorKind;
use carewallet_core::store::StoreError;
use carewallet_core::wallet::{Repair, Stays};
use clap::Args;

use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

/// Move what is in the way into quarantine; without --apply, only say what would be moved
///
/// Nothing is ever deleted. What may hold something of the record stays where it is.
#[derive(Args)]
pub(crate) struct RepairArgs {
    /// Do it
    #[arg(long, conflicts_with = "undo")]
    apply: bool,
    /// Put everything that lies in quarantine back
    #[arg(long)]
    undo: bool,
    /// A damaged file that no other copy has: from now on it is not missed
    #[arg(long, value_name = "FILE", conflicts_with = "undo")]
    give_up: Option<PathBuf>,
}

pub(crate) fn run(args: &RepairArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    if args.undo {
        let undone = repair::undo(session, &mut folder)?;
        return say_undone(undone.back, &undone.stays, session);
    }
    if let Some(file) = &args.give_up {
        return give_up::run(file, args.apply, &mut folder, session);
    }
    let done = match args.apply {
        true => repair::apply(session, &mut folder)?,
        false => repair::plan(session, &mut folder)?,
    };
    say(&done, args.apply, session);
    session.answer(&answer(&done, args.apply))?;
    if let Some((one, why)) = done.failed.first() {
        let message = format!("{} could not be moved: {why}", one.file());
        return Err(Refusal::new(ErrorKind::NotWritten, message)
            .hint("what was moved is in quarantine; run it again when that is mended"));
    }
    match done.stays.iter().filter(|stays| stays.may_hide).count() {
        0 => Ok(()),
        many => Err(may_hide(many)),
    }
}

fn may_hide(many: usize) -> Refusal {
    let files = escape::count(
        many,
        "file that stays may hold something",
        "files that stay may hold something",
    );
    Refusal::new(ErrorKind::NotWhole, format!("{files} that is nowhere else")).hint(
        "bring it from another copy with carewallet merge, or restore a backup beside and merge \
         that; look on the computer that wrote it last",
    )
}

fn say(done: &Repair, applied: bool, session: &mut Session<'_>) {
    let (moves, writes) = if applied {
        ("moved into quarantine", "written anew")
    } else {
        ("would go into quarantine", "would be written anew")
    };
    for one in &done.moves {
        session.say(format!("{moves}: {}: {}", one.file(), one.reason.says()));
    }
    if done.marker {
        session.say(format!("{writes}: wallet.json"));
    }
    for stays in &done.stays {
        session.say(format!("stays: {}: {}", stays.file, stays.says));
    }
    let nothing = done.moves.is_empty() && !done.marker;
    match (nothing, applied) {
        (true, _) => session.say("there is nothing to repair"),
        (false, true) => session.say("carewallet repair --undo puts it back"),
        (false, false) => session.say("nothing was changed; carewallet repair --apply does it"),
    }
}

fn answer(done: &Repair, applied: bool) -> RepairAnswer {
    let moves = done.moves.iter().map(|one| BesideView {
        file: one.file(),
        message: one.reason.says().to_owned(),
    });
    RepairAnswer {
        applied,
        moves: moves.collect(),
        marker: done.marker,
        stays: done.stays.iter().map(view).collect(),
    }
}

fn view(stays: &Stays) -> CheckFault {
    CheckFault {
        file: stays.file.clone(),
        kind: stays.kind.name(),
        message: stays.says.clone(),
    }
}

fn say_undone(
    back: Vec<String>,
    stays: &[(String, StoreError)],
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    for file in &back {
        session.say(format!("back: {file}"));
    }
    if back.is_empty() && stays.is_empty() {
        session.say("there is nothing in quarantine");
    }
    for (file, why) in stays {
        session.say(format!("still in quarantine: {file}: {why}"));
    }
    let faults = stays.iter().map(|(file, why)| CheckFault {
        file: file.clone(),
        kind: why.kind().name(),
        message: why.to_string(),
    });
    session.answer(&RepairUndone {
        back,
        stays: faults.collect(),
    })?;
    match stays.len() {
        0 => Ok(()),
        many => {
            let files = escape::count(many, "file is", "files are");
            let message = format!("{files} still in quarantine");
            Err(Refusal::new(ErrorKind::NotWritten, message)
                .hint("what stands in their place was left alone"))
        }
    }
}
