//! From the arguments to the command that they name.

use carewallet_core::ErrorKind;
use std::ffi::OsString;

use crate::args::{self, Command, Typed};
use crate::commands::{
    add, agency, backup, change, check, completions, demo, desk, due, erase, form, forms, history,
    holder, init, kinds, ledger, man, merge, open, person, read, receive, recovery, repair, reply,
    restore, settle, share, show, undo, unlock, withdraw,
};
use crate::exit::{Exit, Refusal};
use crate::session::{Seat, Session};
use crate::terminal::Terminal;

/// Reads the arguments and does what they say.
pub(crate) fn perform(
    args: Vec<OsString>,
    json: bool,
    host: &mut dyn Terminal,
    seat: Option<Seat<'_>>,
) -> Result<Exit, Refusal> {
    // Kept for the hint: clap's error does not say which command was meant.
    let typed = args.clone();
    execute(args, json, host, seat).map_err(|refusal| args::with_help(refusal, &typed))
}

fn execute(
    args: Vec<OsString>,
    json: bool,
    host: &mut dyn Terminal,
    seat: Option<Seat<'_>>,
) -> Result<Exit, Refusal> {
    // A click on the program: its help would be written where nobody reads it.
    let args = match args.is_empty() && host.is_desktop() {
        true => vec!["open".into()],
        false => args,
    };
    let cli = match args::parse(args)? {
        Typed::Command(cli) => *cli,
        Typed::Text(text) => {
            host.out(&text);
            return Ok(Exit::Done);
        }
        // Help is for people: a program that asked for JSON gets an error document.
        Typed::Unfinished(_) if json => {
            return Err(Refusal::new(
                ErrorKind::Usage,
                "the command is not complete",
            ));
        }
        Typed::Unfinished(help) => {
            host.err(&help);
            return Ok(Exit::Usage);
        }
    };
    let mut session = match seat {
        Some(seat) => Session::in_seat(host, cli.global, seat),
        None => Session::new(host, cli.global),
    };
    match dispatch(cli.command, &mut session) {
        Ok(()) => Ok(Exit::Done),
        // There will be no answer to carry the notes, so the refusal does.
        Err(refusal) => Err(refusal.noting(session.into_notes())),
    }
}

fn dispatch(command: Command, session: &mut Session<'_>) -> Result<(), Refusal> {
    match command {
        Command::Init(args) => init::run(&args, session),
        Command::Person(args) => person::run(args, session),
        Command::Add(args) => add::run(&args, session),
        Command::Kinds(args) => kinds::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Due(args) => due::run(&args, session),
        Command::Forms(args) => forms::run(&args, session),
        Command::Form(args) => form::run(&args, session),
        Command::History(args) => history::run(&args, session),
        Command::Change(args) => change::run(&args, session),
        Command::Undo(args) => undo::run(&args, session),
        Command::Withdraw(args) => withdraw::run(&args, session),
        Command::Settle(args) => settle::run(&args, session),
        Command::Erase(args) => erase::run(&args, session),
        Command::Share(args) => share::run(&args, session),
        Command::Read(args) => read::run(&args, session),
        Command::Reply(args) => reply::run(&args, session),
        Command::Receive(args) => receive::run(&args, session),
        Command::Ledger(args) => ledger::run(&args, session),
        Command::Merge(args) => merge::run(&args, session),
        Command::Check(args) => check::run(&args, session),
        Command::Repair(args) => repair::run(&args, session),
        Command::Backup(args) => backup::run(&args, session),
        Command::Restore(args) => restore::run(&args, session),
        Command::Holder(args) => holder::run(args, session),
        Command::Recovery(args) => recovery::run(args, session),
        Command::Agency(args) => agency::run(args, session),
        Command::Desk(args) => desk::run(&args, session),
        Command::Unlock => unlock::run(session),
        Command::Completions(args) => completions::run(&args, session),
        Command::Man => man::run(session),
        Command::Open(args) => open::run(&args, session),
        Command::Demo(args) => demo::run(&args, session).map(|_| ()),
        Command::DecodeChild => match session.host.decode_child() {
            0 => Ok(()),
            _ => Err(Refusal::new(
                ErrorKind::NotChecked,
                "the picture was not checked",
            )),
        },
    }
}
