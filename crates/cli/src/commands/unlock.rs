//! `carewallet unlock`: a passphrase is typed once, and one command after the other.

use std::ffi::OsString;
use std::time::Duration;

use carewallet_app::sitting::Sitting;
use carewallet_app::unlock;
use carewallet_core::ErrorKind;

use crate::exit::Refusal;
use crate::render::escape::wrapped;
use crate::session::{Seat, Session};
use crate::terminal::Answered;
use crate::typed_line;

/// How long nothing has to be typed until everything is locked again.
const IDLE: Duration = Duration::from_mins(15);

const WELCOME: &str = "It is unlocked. Type one command after the other, without carewallet in \
    front: due, or add medication. What belongs together goes between double quotes: show --find \
    \"blue folder\". Type quit to lock it again.";

pub(crate) fn run(session: &mut Session<'_>) -> Result<(), Refusal> {
    if session.is_seated() {
        return Err(Refusal::usage(
            "it is unlocked already",
            "type the next command, or quit",
        ));
    }
    if !session.can_ask() {
        let message = "commands are typed here, and there is no terminal";
        return Err(Refusal::new(ErrorKind::Usage, message)
            .hint("a program runs carewallet once for each command"));
    }
    let mut keys = Sitting::default();
    open_once(&mut session.seated(&mut keys))?;
    session.say(wrapped(WELCOME, ""));
    while let Some(args) = next(session) {
        if !args.is_empty() {
            let seat = Seat {
                keys: &mut keys,
                global: session.global().clone(),
            };
            // What a command could not do it has said itself.
            crate::run_seated(args, session.host, seat);
        }
    }
    Ok(())
}

/// Asks for the passphrase now, and says what is noticed about the wallet. An agency has a
/// key and no wallet.
fn open_once(session: &mut Session<'_>) -> Result<(), Refusal> {
    match (session.wallet_dir(), session.key_file()) {
        (Err(_), Some(key)) => {
            unlock::agency_key(session, &key)?;
        }
        _ => {
            let mut folder = session.unlock()?;
            folder.open(session)?;
        }
    }
    Ok(())
}

/// The arguments of the next command; none when it is over.
fn next(session: &mut Session<'_>) -> Option<Vec<OsString>> {
    loop {
        let line = match session.host.ask_within("carewallet> ", IDLE) {
            Answered::Line(line) => line,
            Answered::Ended => {
                session.say("");
                return None;
            }
            Answered::Late => {
                session.say("\nNothing was typed for 15 minutes: it is locked again.");
                return None;
            }
        };
        let Some(mut words) = typed_line::words(&line) else {
            session.say("A double quote is missing at the end.");
            continue;
        };
        if words.first().is_some_and(|first| first == "carewallet") {
            words.remove(0);
        }
        return match words.as_slice() {
            [only] if ["quit", "exit", "lock", "q"].contains(&only.as_str()) => None,
            _ => Some(words.into_iter().map(OsString::from).collect()),
        };
    }
}
