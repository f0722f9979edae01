//! `carewallet receive`: the family looks through an addition, fact by fact.

mod ask;
mod review;

use std::path::PathBuf;

use carewallet_app::json_view::{ReceiveWaiting, WaitingView};
use carewallet_app::open_wallet::Folder;
use carewallet_app::receive::{self, Arrival, Judgements, waiting};
use carewallet_core::ErrorKind;
use carewallet_core::kind::{Decided, Decision};
use clap::Args;

use crate::exit::Refusal;
use crate::forms::word;
use crate::render::escape::{self, wrapped};
use crate::session::Session;

/// Receive what an agency added: look through it, and say of each fact what you want
///
/// Each fact is shown beside what you have: take it over (yes), do not (no), keep it
/// for later, or say that it is not so, with a note for the agency. What you keep for
/// later stays in the wallet: without FILE this goes on with it. Nothing is
/// overwritten: where you take over what differs from the record, both stand side by
/// side. The agency is told what you decided with the next sheet that you make for it.
#[derive(Args)]
pub(crate) struct ReceiveArgs {
    /// The pictures or files of one addition; none to go on with what waits
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Do not ask: take over what is new or says the same; what differs from the
    /// record, or takes something back, waits for you
    #[arg(long)]
    yes: bool,
    /// With --yes: take over also what differs from the record; both will stand
    #[arg(long, requires = "yes")]
    beside: bool,
    /// Ask again about what was not taken over
    #[arg(long)]
    again: bool,
    /// A file with the words that open it
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
}

/// What came of looking through a sheet.
enum Outcome {
    Saved,
    NothingNew,
    /// Nobody agreed.
    NotAgreed(Refusal),
}

pub(crate) fn run(args: &ReceiveArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    if args.files.is_empty() {
        return goes_on(args, &mut folder, session);
    }
    let words_file = args.words_file.clone();
    let mut arrival = receive::look(session, &mut folder, &args.files, words_file)?;
    let outcome = looks_through(args, &mut arrival, session)?;
    // A program may look first without --yes: it gets the review all the same.
    let saved = matches!(outcome, Outcome::Saved);
    session.answer(&review::answer(&arrival, saved))?;
    match outcome {
        Outcome::NotAgreed(refusal) => Err(refusal),
        Outcome::Saved | Outcome::NothingNew => Ok(()),
    }
}

/// Goes on with the sheets of which facts wait.
fn goes_on(
    args: &ReceiveArgs,
    folder: &mut Folder,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    let waits = waiting::look(session, folder)?;
    if waits.is_empty() {
        session.say("no fact of any sheet waits for your answer");
    }
    if args.yes || session.can_ask() {
        for decision in &waits {
            let mut arrival = receive::resume(session, folder, &decision.share)?;
            let outcome = looks_through(args, &mut arrival, session)?;
            if let Outcome::NotAgreed(refusal) = outcome {
                return Err(refusal);
            }
        }
    }
    let waiting = waiting::look(session, folder)?;
    let waiting: Vec<WaitingView> = waiting.iter().map(waiting_view).collect();
    for sheet in &waiting {
        let facts = escape::count(sheet.facts, "fact waits", "facts wait");
        session.say(format!("{facts} on the sheet of {}", sheet.from));
    }
    session.answer(&ReceiveWaiting { waiting })
}

fn waiting_view(decision: &Decision) -> WaitingView {
    WaitingView {
        from: decision.from.plain(),
        made_on: decision.made_on.written(),
        sheet: decision.sheet.as_ref().map(|sheet| sheet.plain()),
        facts: decision.decided(Decided::Later).count(),
    }
}

/// Shows what came, asks about it, and saves what was decided.
fn looks_through(
    args: &ReceiveArgs,
    arrival: &mut Arrival<'_>,
    session: &mut Session<'_>,
) -> Result<Outcome, Refusal> {
    review::show_head(session, arrival);
    if arrival.open(args.again).is_empty() {
        review::show_rest(session, arrival);
        // Without a question: there is nothing to agree to.
        session.say("\nnothing new: nothing of it is left to decide");
        return Ok(Outcome::NothingNew);
    }
    let decided = match decide(args, arrival, session) {
        Ok(decided) => decided,
        Err(refused) => return Ok(Outcome::NotAgreed(refused)),
    };
    if !arrival.is_news(&decided) {
        session.say(format!("\nnothing was saved: {}", waits(&decided)));
        return Ok(Outcome::NothingNew);
    }
    let brings_a_key = arrival.brings_a_key();
    arrival.take_in(&decided)?;
    tell(arrival, &decided, brings_a_key, session);
    Ok(Outcome::Saved)
}

/// What is decided about the facts, beforehand or when asked.
fn decide(
    args: &ReceiveArgs,
    arrival: &Arrival<'_>,
    session: &mut Session<'_>,
) -> Result<Judgements, Refusal> {
    if args.yes {
        review::show(session, arrival, args.again);
        // Beforehand nobody can say yes to a key that nobody has seen.
        arrival.refuse_unseen()?;
        return Ok(arrival.unasked(args.again, args.beside));
    }
    if session.can_ask() {
        review::show_rest(session, arrival);
        return ask::about_facts(arrival, args.again, session).ok_or_else(nobody_agreed);
    }
    review::show(session, arrival, args.again);
    Err(nobody_agreed())
}

fn nobody_agreed() -> Refusal {
    let message = "nothing was taken in: nobody said yes";
    Refusal::new(ErrorKind::NotConfirmed, message)
}

fn waits(decided: &Judgements) -> String {
    let count = decided.values().filter(|one| one.decided == Decided::Later);
    escape::count(
        count.count(),
        "fact waits for your answer",
        "facts wait for your answer",
    )
}

/// Says what was saved, and what comes of it.
fn tell(arrival: &Arrival<'_>, decided: &Judgements, new_key: bool, session: &mut Session<'_>) {
    let from = arrival.share.from.name.as_str();
    let counts = receive::counts(decided);
    let count = |what| counts.get(&what).copied().unwrap_or_default();
    let mut said = vec![format!(
        "saved: {} from {from}",
        escape::count(count(Decided::Taken), "entry", "entries")
    )];
    if count(Decided::Refused) > 0 {
        said.push(format!(
            "{} not taken over: you are not asked again (carewallet receive FILE --again asks).",
            count(Decided::Refused)
        ));
    }
    if count(Decided::Later) > 0 {
        let words = "kept in the wallet. carewallet receive goes on with it.";
        said.push(format!("{}, {words}", waits(decided)));
    }
    if count(Decided::NotSo) > 0 {
        said.push(format!(
            "{} “not so”: {from} is told with the next sheet that you make for it: carewallet \
             share --to {}",
            count(Decided::NotSo),
            word(from)
        ));
    }
    if new_key && counts.keys().any(|what| *what != Decided::Refused) {
        said.push(format!(
            "The agency and its key are now in your address book. To compare the words later: \
             carewallet agency verify {}",
            word(from)
        ));
    }
    session.say("");
    for line in said {
        session.say(wrapped(&line, ""));
    }
}
