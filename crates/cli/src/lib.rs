//! The command line of carewallet: arguments in, plain words out.
//!
//! Start at [`run`]. Commands are in `commands`, one file each; all that they
//! know of the world comes through a
//! [`Terminal`] and the platform behind it.
//!
//! The program is one call, [`start`]; a test brings a terminal of its own:
//!
//! ```
//! use carewallet::{Exit, Terminal, run};
//!
//! fn lists_the_kinds(terminal: &mut dyn Terminal) -> bool {
//!     run(["kinds".into()], terminal) == Exit::Done.code()
//! }
//! ```

mod agreed;
mod args;
mod attribution;
mod body_form;
mod commands;
mod dates;
mod dispatch;
mod exit;
mod forms;
mod options;
mod prompt;
mod render;
mod session;
mod synonyms;
mod system;
mod takeover;
mod terminal;
mod typed_fields;
mod typed_line;
mod unclear;
mod wholeness;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

pub use exit::Exit;
pub use terminal::{Answered, Terminal};

use exit::Refusal;
use session::Seat;

/// Runs the program in this process: its arguments, terminal, files and clock.
#[must_use]
pub fn start() -> ExitCode {
    let mut host = system::System::start();
    ExitCode::from(run(std::env::args_os().skip(1), &mut host))
}

/// Runs one command, without the program's own name in front, and gives the
/// exit code: 0 done, 1 refused, 2 usage, 3 cannot unlock, 4 damaged, 5 empty,
/// 6 not carewallet's, 7 made by a newer version, 8 not allowed, 9 done in part, 70 bug.
pub fn run(args: impl IntoIterator<Item = OsString>, host: &mut dyn Terminal) -> u8 {
    run_command(args.into_iter().collect(), host, None)
}

/// The same for a command that is typed between others, after one unlocking.
pub(crate) fn run_seated(args: Vec<OsString>, host: &mut dyn Terminal, seat: Seat<'_>) -> u8 {
    run_command(args, host, Some(seat))
}

fn run_command(args: Vec<OsString>, host: &mut dyn Terminal, seat: Option<Seat<'_>>) -> u8 {
    // Looked up by hand: a slip that clap refuses must reach a program as JSON too.
    let json = args
        .iter()
        // What follows `--` is a value, whatever it looks like.
        .take_while(|arg| *arg != "--")
        .any(|arg| arg == "--json");
    // A fault must end with its own exit code, and without its words, which may hold the record.
    let done = catch_unwind(AssertUnwindSafe(|| {
        dispatch::perform(args, json, host, seat)
    }));
    let done = match done {
        Ok(done) => done,
        Err(_) => Err(Refusal::bug(system::last_panic())),
    };
    let flushed = host.finish();
    // Lost output, as on a full disk, must not end with 0; an earlier refusal counts first.
    let done = done.and_then(|exit| flushed.map(|()| exit).map_err(Refusal::from));
    match done {
        Ok(exit) => exit.code(),
        Err(refusal) => {
            host.err(&if json {
                refusal.as_json()
            } else {
                refusal.as_words()
            });
            refusal.exit.code()
        }
    }
}
