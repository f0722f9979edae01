//! `carewallet receive`: the family looks through an addition, and takes it in.

mod review;

use std::path::PathBuf;

use carewallet_app::receive;
use carewallet_core::ErrorKind;
use clap::Args;

use crate::exit::Refusal;
use crate::forms::word;
use crate::render::escape::{self, wrapped};
use crate::session::Session;

/// Receive what an agency added: look through it, then take it in
///
/// Nothing is overwritten: where the agency says something else than the
/// record does, both stand side by side.
#[derive(Args)]
pub(crate) struct ReceiveArgs {
    /// The pictures or files of one addition
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Take it in without asking
    #[arg(long)]
    yes: bool,
    /// A file with the words that open it
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
}

pub(crate) fn run(args: &ReceiveArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let words_file = args.words_file.clone();
    let mut arrival = receive::look(session, &mut folder, &args.files, words_file)?;
    review::show(session, &arrival);
    let new = arrival.new_entries().count();
    // Without a question: there is nothing to agree to.
    if new == 0 {
        session.say("\nnothing new: all of it is in the wallet already");
        return session.answer(&review::answer(&arrival, false));
    }
    if args.yes {
        // Beforehand nobody can say yes to a key that nobody has seen.
        if let Err(refused) = arrival.refuse_unseen() {
            session.answer(&review::answer(&arrival, false))?;
            return Err(refused.into());
        }
    }
    let agreed = args.yes || (session.can_ask() && session.confirmed("\ntake this in?"));
    if !agreed {
        // A program may look first without --yes: it gets the review all the same.
        session.answer(&review::answer(&arrival, false))?;
        return Err(Refusal::new(
            ErrorKind::NotConfirmed,
            "nothing was taken in: nobody said yes",
        ));
    }
    let brings_a_key = arrival.brings_a_key();
    arrival.take_in()?;
    session.say(format!(
        "\nsaved: {} from {}",
        escape::count(new, "entry", "entries"),
        arrival.share.from.name.as_str()
    ));
    if brings_a_key {
        let words = format!(
            "The agency and its key are now in your address book. To compare the words later: \
             carewallet agency verify {}",
            word(arrival.share.from.name.as_str())
        );
        session.say(wrapped(&words, ""));
    }
    session.answer(&review::answer(&arrival, true))
}
