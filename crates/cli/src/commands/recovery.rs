//! `carewallet recovery`: a second way in, before the first one is lost.

mod list;
pub(super) mod print;
pub(super) mod prove;
mod restore;
mod split;
mod split_parts;
mod typed_words;

use clap::{Args, Subcommand};

use crate::exit::Refusal;
use crate::session::Session;

pub(super) use list::tell_proved;

/// A way back if the key is lost: print it, try it, use it
#[derive(Args)]
pub(crate) struct RecoveryArgs {
    #[command(subcommand)]
    command: RecoveryCommand,
}

#[derive(Subcommand)]
enum RecoveryCommand {
    Print(print::PrintArgs),
    Prove(prove::ProveArgs),
    List(list::ListArgs),
    Restore(restore::RestoreArgs),
    Split(split::SplitArgs),
}

pub(crate) fn run(args: RecoveryArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    match args.command {
        RecoveryCommand::Print(args) => print::run(&args, session),
        RecoveryCommand::Prove(args) => prove::run(&args, session),
        RecoveryCommand::List(args) => list::run(&args, session),
        RecoveryCommand::Restore(args) => restore::run(&args, session),
        RecoveryCommand::Split(args) => split::run(&args, session),
    }
}
